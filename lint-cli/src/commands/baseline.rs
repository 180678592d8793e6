use std::{collections::BTreeMap, path::Path, process::ExitCode};

use async_lint_core::engine::Baseline;
use clap::ArgMatches;

use crate::{
    FAILURE,
    arguments::{BaselineArguments, BaselineTarget},
    baseline_file,
    config::Request,
    output::{complain, print},
    output_file::OutputFile,
    render::escape::visible,
    session::{self, Session, Work},
};

/// Writes, prunes or shows a baseline.
///
/// # Errors
/// When there is nothing to lint, or the file cannot be read or written.
pub(crate) fn baseline(target: &BaselineTarget, matches: &ArgMatches) -> anyhow::Result<ExitCode> {
    match target {
        BaselineTarget::Write(arguments) => write(arguments, of_subcommand(matches)),
        BaselineTarget::Prune(arguments) => prune(arguments, of_subcommand(matches)),
        BaselineTarget::Show { file } => show(file),
    }
}

/// The matches of the innermost subcommand, where the flags stand.
fn of_subcommand(mut matches: &ArgMatches) -> &ArgMatches {
    while let Some((_, inner)) = matches.subcommand() {
        matches = inner;
    }
    matches
}

fn write(arguments: &BaselineArguments, matches: &ArgMatches) -> anyhow::Result<ExitCode> {
    let file = OutputFile::new(&arguments.file)?;
    let session = lint(arguments, matches)?;
    let baseline = Baseline::of(&session.outcome.diagnostics);
    baseline_file::write(&file, &baseline)?;
    complain(&format!(
        "wrote {} to `{}`",
        count(&baseline),
        arguments.file.display()
    ));
    Ok(status(&session))
}

fn prune(arguments: &BaselineArguments, matches: &ArgMatches) -> anyhow::Result<ExitCode> {
    let before = baseline_file::read(&arguments.file)?;
    let file = OutputFile::new(&arguments.file)?;
    let session = lint(arguments, matches)?;
    let files = &session.outcome.files;
    let is_asked = |path: &str| {
        let is_read = files.binary_search_by(|file| (*file.path).cmp(path));
        is_read.is_ok_and(|at| files[at].source.is_ok()) || !session.root.join(path).exists()
    };
    let after = before.pruned(&session.outcome.diagnostics, is_asked);
    if after != before {
        baseline_file::write(&file, &after)?;
    }
    complain(&format!(
        "took {} out of `{}`; {} left",
        before.entries().count() - after.entries().count(),
        arguments.file.display(),
        count(&after)
    ));
    Ok(status(&session))
}

/// By rule and by file, with the numbers of findings.
fn show(file: &Path) -> anyhow::Result<ExitCode> {
    let baseline = baseline_file::read(file)?;
    let mut rules: BTreeMap<&str, usize> = BTreeMap::new();
    let mut files: BTreeMap<&str, usize> = BTreeMap::new();
    for entry in baseline.entries() {
        *rules.entry(&entry.rule).or_default() += 1;
        *files.entry(&entry.path).or_default() += 1;
    }
    let width = rules
        .values()
        .chain(files.values())
        .max()
        .map_or(0, |most| most.to_string().len());
    print(|out| {
        writeln!(out, "{} in {}", count(&baseline), number(files.len(), "file"))?;
        for list in [&rules, &files] {
            writeln!(out)?;
            for (name, number) in list {
                writeln!(out, "{number:>width$}  {}", visible(name))?;
            }
        }
        Ok(())
    })?;
    Ok(ExitCode::SUCCESS)
}

fn lint(arguments: &BaselineArguments, matches: &ArgMatches) -> anyhow::Result<Session> {
    let request = Request::of(&arguments.levels, matches)?;
    session::run(&arguments.selection, &arguments.run, &request, &Work::default())
}

fn status(session: &Session) -> ExitCode {
    if session.is_incomplete {
        ExitCode::from(FAILURE)
    } else {
        ExitCode::SUCCESS
    }
}

fn count(baseline: &Baseline) -> String {
    number(baseline.entries().count(), "finding")
}

fn number(count: usize, noun: &str) -> String {
    format!("{count} {noun}{}", if count == 1 { "" } else { "s" })
}
