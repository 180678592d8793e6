//! The command line, as clap reads it.

mod outputs;

use std::{ffi::OsString, num::NonZeroUsize, path::PathBuf};

use async_lint_core::{diagnostic::Confidence, project};
use clap::{ArgAction, Args, CommandFactory, Parser, Subcommand, ValueEnum};
use clap_complete::Shell;
pub(crate) use outputs::{Output, OutputArguments, OutputFormat};

use crate::baseline_file;

/// Finds blocking calls and runtime misuse in async Rust, without compiling.
#[derive(Debug, Parser)]
#[command(
    name = "cargo async-lint",
    bin_name = "cargo async-lint",
    version,
    args_conflicts_with_subcommands = true,
    after_help = "Exit status: 0 without denied findings, 1 with one, 2 when the arguments, a manifest, a path or \
                  the configuration could not be used as given."
)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    pub(crate) command: Option<Command>,
    #[command(flatten)]
    pub(crate) check: CheckArguments,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// List the rules
    Rules(RulesArguments),
    /// Print a rule's page
    Explain {
        /// The rule's name, as in `cargo async-lint rules`
        rule: String,
    },
    /// Print the calls that lead to a function, and those it makes, with what blocks
    Graph(GraphArguments),
    /// Serve an editor: a language server on stdin and stdout
    Lsp,
    /// Print what the engine sees
    Dump {
        #[command(subcommand)]
        target: DumpTarget,
    },
    /// Print the configuration that holds, and which place says so
    Config(ConfigArguments),
    /// Write a commented `async-lint.toml`
    Init,
    /// The findings that are known and not to be reported
    Baseline {
        #[command(subcommand)]
        target: BaselineTarget,
    },
    /// What is kept from run to run
    Cache {
        #[command(subcommand)]
        target: CacheTarget,
    },
    /// Print the completions of a shell
    Completions { shell: Shell },
    /// Print the man page
    Man,
}

#[derive(Debug, Subcommand)]
pub(crate) enum CacheTarget {
    /// Print the folder of the cache
    Dir,
    /// Remove all that is kept
    Clean,
}

#[derive(Debug, Subcommand)]
pub(crate) enum BaselineTarget {
    /// Write all that is found now
    Write(BaselineArguments),
    /// Take out what is no longer found
    Prune(BaselineArguments),
    /// Count what is in it, by rule and by file
    Show {
        #[arg(value_name = "FILE", default_value = baseline_file::DEFAULT)]
        file: PathBuf,
    },
}

#[derive(Debug, Args)]
pub(crate) struct BaselineArguments {
    #[arg(value_name = "FILE", default_value = baseline_file::DEFAULT)]
    pub(crate) file: PathBuf,
    #[command(flatten)]
    pub(crate) selection: SelectionArguments,
    #[command(flatten)]
    pub(crate) run: RunArguments,
    #[command(flatten)]
    pub(crate) levels: LevelArguments,
}

#[derive(Debug, Args)]
pub(crate) struct RulesArguments {
    #[arg(long, value_enum, default_value_t)]
    pub(crate) format: ListFormat,
}

#[derive(Debug, Args)]
pub(crate) struct ConfigArguments {
    #[command(flatten)]
    pub(crate) selection: SelectionArguments,
    #[command(flatten)]
    pub(crate) run: RunArguments,
    #[command(flatten)]
    pub(crate) levels: LevelArguments,
    #[arg(long, value_enum, default_value_t)]
    pub(crate) format: ListFormat,
    /// Print the JSON schema of the configuration instead
    #[arg(long)]
    pub(crate) schema: bool,
}

#[derive(Debug, Args)]
pub(crate) struct GraphArguments {
    /// A function: its path, or enough of its end to be the only one (`Config::read`)
    #[arg(value_name = "FN")]
    pub(crate) function: String,
    #[command(flatten)]
    pub(crate) selection: SelectionArguments,
    #[command(flatten)]
    pub(crate) run: RunArguments,
    #[arg(long, value_enum, default_value_t)]
    pub(crate) format: GraphFormat,
    /// The number of calls to follow, in each direction
    #[arg(long, default_value_t = 6, value_name = "N")]
    pub(crate) depth: usize,
}

#[derive(Debug, Subcommand)]
pub(crate) enum DumpTarget {
    /// Every call and method call, in sync code too, one JSON object a line
    Calls(DumpCallsArguments),
}

#[derive(Debug, Args)]
pub(crate) struct DumpCallsArguments {
    #[command(flatten)]
    pub(crate) selection: SelectionArguments,
    #[command(flatten)]
    pub(crate) run: RunArguments,
    #[arg(long, value_enum, default_value_t)]
    pub(crate) format: DumpFormat,
}

#[derive(Debug, Args)]
pub(crate) struct CheckArguments {
    #[command(flatten)]
    pub(crate) selection: SelectionArguments,
    #[command(flatten)]
    pub(crate) run: RunArguments,
    #[command(flatten)]
    pub(crate) outputs: OutputArguments,
    #[command(flatten)]
    pub(crate) levels: LevelArguments,
    #[command(flatten)]
    pub(crate) narrowing: NarrowingArguments,
    #[command(flatten)]
    pub(crate) fix: FixArguments,
}

/// Which findings count, and how much. What is said here wins over the configuration.
#[derive(Debug, Default, Args)]
pub(crate) struct LevelArguments {
    /// Turn a rule off. RULE is a rule's name, `warnings`, `pedantic`, `nursery` or `all`; later flags win over earlier ones
    #[arg(short = 'A', long, value_name = "RULE")]
    pub(crate) allow: Vec<String>,
    /// Report a rule as a warning
    #[arg(short = 'W', long, value_name = "RULE")]
    pub(crate) warn: Vec<String>,
    /// Report a rule as an error: the run exits with 1
    #[arg(short = 'D', long, value_name = "RULE")]
    pub(crate) deny: Vec<String>,
    /// Report findings in tests, benches, examples and build scripts too
    #[arg(long)]
    pub(crate) tests: bool,
    /// Leave out findings the engine is less sure of; `medium` unless the configuration says otherwise
    #[arg(long, value_enum, value_name = "LEVEL")]
    pub(crate) min_confidence: Option<MinConfidence>,
    /// Report comments that allow findings without giving a reason
    #[arg(long)]
    pub(crate) require_reason: bool,
}

/// Which findings are left out because they were there before.
#[derive(Debug, Default, Args)]
pub(crate) struct NarrowingArguments {
    /// Leave out the findings in this file, which `baseline write` writes
    #[arg(long, value_name = "FILE")]
    pub(crate) baseline: Option<PathBuf>,
    /// Report only what has changed since the current branch left this revision
    #[arg(long, value_name = "REV")]
    pub(crate) new_from: Option<String>,
    /// Report only what is staged for the next commit
    #[arg(long, conflicts_with = "new_from")]
    pub(crate) staged: bool,
}

/// What to change.
#[derive(Debug, Default, Args)]
pub(crate) struct FixArguments {
    /// Apply the fixes that keep what the program does, and report what is left. `-A`, `-W` and `-D` choose among the rules
    #[arg(long)]
    pub(crate) fix: bool,
    /// With `--fix` or `--diff`: apply the fixes that compile, but may change what the program does, too
    #[arg(long)]
    pub(crate) unsafe_fixes: bool,
    /// Print what `--fix` would change, and change nothing; the exit status is 1 if there is anything
    #[arg(long, conflicts_with = "fix")]
    pub(crate) diff: bool,
    /// Write `// async-lint: allow(rule) -- REASON` above what is found, instead of reporting it
    #[arg(
        long,
        value_name = "REASON",
        num_args = 0..=1,
        require_equals = true,
        default_missing_value = "",
        conflicts_with_all = ["fix", "diff"]
    )]
    pub(crate) add_suppressions: Option<String>,
    /// Write even if files have changes that are not committed
    #[arg(long)]
    pub(crate) allow_dirty: bool,
    /// Write even if there is no Git repository to go back to
    #[arg(long)]
    pub(crate) allow_no_vcs: bool,
}

/// What to lint.
#[derive(Debug, Default, Args)]
pub(crate) struct SelectionArguments {
    /// Packages, folders or files to lint, with or without a Cargo.toml; by default the current package. A path named
    /// like a subcommand is written `./rules`; `-` is the text on stdin
    #[arg(value_name = "PATH", conflicts_with_all = ["manifest_path", "package", "workspace"])]
    pub(crate) paths: Vec<PathBuf>,
    /// With `-`: the file that the text on stdin stands for. It is linted in that file's package; it need not be there yet
    #[arg(long, value_name = "FILE", requires = "paths")]
    pub(crate) stdin_filename: Option<PathBuf>,
    /// The Cargo.toml to start from
    #[arg(long, value_name = "FILE")]
    pub(crate) manifest_path: Option<PathBuf>,
    /// Lint this package of the workspace; `*` and `?` match as in Cargo. May be given several times
    #[arg(short, long, value_name = "NAME")]
    pub(crate) package: Vec<String>,
    /// Lint every package of the workspace
    #[arg(long, alias = "all", conflicts_with = "package")]
    pub(crate) workspace: bool,
    /// Leave this package out of `--workspace`
    #[arg(long, value_name = "NAME", requires = "workspace")]
    pub(crate) exclude: Vec<String>,
    /// The edition of files no manifest tells it for
    #[arg(long, value_enum, default_value_t, value_name = "YEAR")]
    pub(crate) edition: Edition,
}

/// How to run.
#[derive(Debug, Default, Args)]
pub(crate) struct RunArguments {
    /// The number of threads; by default one a core
    #[arg(short, long, value_name = "N")]
    pub(crate) jobs: Option<NonZeroUsize>,
    /// List every file that could not be read in full, and every `include!` that was not followed
    #[arg(short, long)]
    pub(crate) verbose: bool,
    /// Print no summary, and not what was left unread; given twice, print errors only: the exit status tells the rest
    #[arg(short, long, action = ArgAction::Count, conflicts_with = "verbose")]
    pub(crate) quiet: u8,
    /// Neither use nor keep anything of other runs
    #[arg(long)]
    pub(crate) no_cache: bool,
    /// The file with the configuration, in place of the one that is found
    #[arg(long, value_name = "FILE", conflicts_with = "no_config")]
    pub(crate) config: Option<PathBuf>,
    /// Heed no configuration, neither files nor what manifests of the workspace say
    #[arg(long)]
    pub(crate) no_config: bool,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum GraphFormat {
    /// Lines, indented by calls
    #[default]
    Tree,
    /// For Graphviz
    Dot,
    /// For Mermaid
    Mermaid,
    /// A picture
    Svg,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum ListFormat {
    #[default]
    Table,
    Json,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum DumpFormat {
    /// One JSON object a line
    #[default]
    Json,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum MinConfidence {
    Low,
    Medium,
    High,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum Edition {
    #[value(name = "2015")]
    E2015,
    #[value(name = "2018")]
    E2018,
    #[default]
    #[value(name = "2021")]
    E2021,
    #[value(name = "2024")]
    E2024,
}

impl From<MinConfidence> for Confidence {
    fn from(confidence: MinConfidence) -> Self {
        match confidence {
            MinConfidence::Low => Self::Low,
            MinConfidence::Medium => Self::Medium,
            MinConfidence::High => Self::High,
        }
    }
}

impl From<Edition> for project::Edition {
    fn from(edition: Edition) -> Self {
        match edition {
            Edition::E2015 => Self::E2015,
            Edition::E2018 => Self::E2018,
            Edition::E2021 => Self::E2021,
            Edition::E2024 => Self::E2024,
        }
    }
}

/// The file name of the program.
pub(crate) const PROGRAM: &str = "cargo-async-lint";

/// The definition of the command line under the name of the program: a space stands in no name of a command or a page.
pub(crate) fn program() -> clap::Command {
    Arguments::command().name(PROGRAM).bin_name(PROGRAM)
}

/// Cargo runs `cargo async-lint x` as `cargo-async-lint async-lint x`.
pub(crate) fn without_cargo_prefix(arguments: impl IntoIterator<Item = OsString>) -> Vec<OsString> {
    let mut arguments: Vec<OsString> = arguments.into_iter().collect();
    if arguments.get(1).is_some_and(|first| first == "async-lint") {
        arguments.remove(1);
    }
    arguments
}

#[cfg(test)]
mod tests {
    use std::ffi::OsString;

    use clap::CommandFactory;

    use super::{Arguments, without_cargo_prefix};

    #[test]
    fn the_definition_holds_together() {
        Arguments::command().debug_assert();
    }

    #[test]
    fn only_the_first_argument_may_be_the_name_cargo_passes() {
        let strip = |list: &[&str]| without_cargo_prefix(list.iter().map(OsString::from));
        assert_eq!(strip(&["bin", "async-lint", "src"]), ["bin", "src"]);
        assert_eq!(strip(&["bin", "src", "async-lint"]), ["bin", "src", "async-lint"]);
        assert_eq!(strip(&["bin"]), ["bin"]);
    }
}
