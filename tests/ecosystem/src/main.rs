//! Measures async-lint on real crates against what the compiler says of them. See `docs/accuracy.md`.

mod accuracy;
mod cache;
mod catalog_check;
mod clippy;
mod clippy_config;
mod fetch;
mod fixing;
mod known_paths;
mod linter;
mod lints;
mod mutation;
mod oracle;
mod pinned;
mod rate;
mod regions;
mod robustness;
mod speed;
mod thresholds;
mod verdicts;

use std::{
    io::{self, Write},
    num::NonZeroUsize,
    path::PathBuf,
    process::ExitCode,
};

use clap::{Args, Parser, Subcommand};

/// As the linter has it: the parser alone is measured beside it.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Measures async-lint against the compiler.
#[derive(Debug, Parser)]
#[command(name = "async-lint-ecosystem")]
struct Arguments {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Debug, Subcommand)]
enum Verb {
    /// Unpack the pinned crates into the cache
    Fetch(Crates),
    /// Build the pinned crates with clippy, and store what the compiler resolves each call to
    Oracle(OracleArguments),
    /// Compare the linter with what is stored
    Accuracy(AccuracyArguments),
    /// Leave out `.await`s, and see whether the linter tells of each
    Mutate(MutateArguments),
    /// Fix copies of the pinned crates, and ask the compiler whether they still build
    Fix(FixArguments),
    /// Measure how long the linter takes and how much memory, beside the bare parser on the same files
    Speed(SpeedArguments),
    /// Run a program, and print seconds, bytes of memory and exit code
    #[command(hide = true)]
    Watch {
        #[arg(required = true, trailing_var_arg = true, allow_hyphen_values = true)]
        command: Vec<String>,
    },
    /// Parse the files of a list, one path a line
    #[command(hide = true)]
    Parse {
        #[arg(value_name = "LIST")]
        list: PathBuf,
    },
    /// Ask the compiler which paths of the catalogue do not exist
    Catalog,
    /// Lint every package on disk, and tell what panics, hangs or takes long
    Robustness(RobustnessArguments),
    /// Lint the packages that the input names
    #[command(hide = true)]
    RobustnessChild,
}

#[derive(Debug, Args)]
struct Crates {
    /// Names of pinned crates; by default all
    #[arg(value_name = "CRATE")]
    names: Vec<String>,
}

#[derive(Debug, Args)]
struct OracleArguments {
    #[command(flatten)]
    crates: Crates,
    /// Ask for the findings of the compiler's lints that rules of ours have as twins, instead of for what calls mean
    #[arg(long)]
    lints: bool,
}

#[derive(Debug, Args)]
struct AccuracyArguments {
    #[command(flatten)]
    crates: Crates,
    /// List every disagreement
    #[arg(long)]
    list: bool,
    /// Fail below the committed thresholds
    #[arg(long)]
    check: bool,
    /// The number of groups of disagreements shown
    #[arg(long, default_value_t = 40, value_name = "N")]
    top: usize,
    /// A built linter; by default it is built first
    #[arg(long, value_name = "FILE")]
    linter: Option<PathBuf>,
}

#[derive(Debug, Args)]
struct MutateArguments {
    #[command(flatten)]
    crates: Crates,
    /// List every `.await` whose loss is not told of
    #[arg(long)]
    list: bool,
    /// Leave out one of each function at a time: slower, and a check that several do not hide each other
    #[arg(long)]
    alone: bool,
    /// Fail below the committed threshold
    #[arg(long)]
    check: bool,
    /// A built linter; by default it is built first
    #[arg(long, value_name = "FILE")]
    linter: Option<PathBuf>,
}

#[derive(Debug, Args)]
struct SpeedArguments {
    #[command(flatten)]
    crates: Crates,
    /// How often each stage is measured, after once to warm up
    #[arg(long, default_value = "7", value_name = "N")]
    rounds: NonZeroUsize,
    /// Measure them as one workspace only, not one by one
    #[arg(long)]
    together: bool,
    /// Measure how time and memory grow where that workspace has each crate once, four and sixteen times
    #[arg(long, conflicts_with_all = ["together", "clippy"])]
    growth: bool,
    /// Measure clippy on the crates, too; it builds their dependencies first
    #[arg(long)]
    clippy: bool,
    /// A built linter; by default it is built first
    #[arg(long, value_name = "FILE")]
    linter: Option<PathBuf>,
}

#[derive(Debug, Args)]
struct FixArguments {
    #[command(flatten)]
    crates: Crates,
    /// Spoil the copies first, so that there is something to fix
    #[arg(long, value_enum, value_name = "WHAT")]
    planted: Option<fixing::Plant>,
    /// List every fix that does not build, with what the compiler says
    #[arg(long)]
    list: bool,
    /// A built linter; by default it is built first
    #[arg(long, value_name = "FILE")]
    linter: Option<PathBuf>,
}

#[derive(Debug, Args)]
struct RobustnessArguments {
    /// Packages, or folders of packages; by default all that Cargo has unpacked from a registry, and the pinned crates
    #[arg(value_name = "FOLDER")]
    folders: Vec<PathBuf>,
    /// The number of packages linted at once; by default one for each core
    #[arg(short, long, value_name = "N")]
    jobs: Option<NonZeroUsize>,
    /// Add each package's result to this file, and do not lint again those that it holds
    #[arg(long, value_name = "FILE")]
    results: Option<PathBuf>,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    match run(&arguments) {
        Ok(code) => code,
        Err(error) => {
            // Nothing can be done where even this cannot be written.
            let _ = writeln!(io::stderr(), "error: {error:#}");
            ExitCode::from(2)
        }
    }
}

fn run(arguments: &Arguments) -> anyhow::Result<ExitCode> {
    let out = &mut io::stdout().lock();
    match &arguments.verb {
        Verb::Fetch(crates) => fetch::fetch(&pinned::select(&crates.names)?, out)?,
        Verb::Oracle(OracleArguments { crates, lints }) => {
            let crates = pinned::select(&crates.names)?;
            if *lints {
                lints::ask(&crates, out)?;
            } else {
                oracle::oracle(&crates, out)?;
            }
        }
        Verb::Accuracy(accuracy) => return accuracy::accuracy(accuracy, out),
        Verb::Mutate(mutate) => return mutation::mutate(mutate, out),
        Verb::Fix(fix) => fixing::fix(fix, out)?,
        Verb::Speed(arguments) => speed::speed(arguments, out)?,
        Verb::Watch { command } => speed::watch(command, out)?,
        Verb::Parse { list } => speed::parse(list)?,
        Verb::Catalog => return catalog_check::catalog(out),
        Verb::Robustness(robustness) => return robustness::robustness(robustness, out),
        Verb::RobustnessChild => robustness::serve(out)?,
    }
    Ok(ExitCode::SUCCESS)
}
