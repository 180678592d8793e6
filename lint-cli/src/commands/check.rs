use std::{collections::BTreeSet, process::ExitCode};

use anyhow::bail;
use async_lint_core::diagnostic::{FilePath, without_repeats};
use clap::ArgMatches;

use super::{
    fix, fixed_buffer,
    outputs::{self, Outputs},
};
use crate::{
    FAILURE,
    arguments::CheckArguments,
    config::Request,
    lint,
    output::{complain, print},
    render::{diff, statistics, summary::Counts},
    session::{self, Session},
    timings::Stage,
};

/// Lints, and writes the findings in the forms asked for.
///
/// # Errors
/// When an argument names nothing, or an output has no place.
pub(crate) fn check(arguments: &CheckArguments, matches: &ArgMatches) -> anyhow::Result<ExitCode> {
    let request = Request::of(&arguments.levels, matches)?;
    let outputs = Outputs::open(&arguments.outputs)?;
    if arguments.fix.diff && outputs.has_files() {
        bail!("`--diff` prints a diff and no findings: there is nothing to write to a file");
    }
    let work = fix::work(&arguments.fix, &arguments.narrowing)?;
    let mut session = session::run(&arguments.selection, &arguments.run, &request, &work)?;
    without_repeats(&mut session.outcome.diagnostics);
    if arguments.fix.diff {
        return diff(&session, arguments);
    }
    if let Some(buffer) = &session.buffer
        && arguments.fix.fix
    {
        return fixed_buffer::print(&session, buffer, arguments);
    }
    let unwritten = fix::write(&session, &arguments.fix)?;
    let counts = Counts::of(
        &session.outcome.diagnostics,
        &session.outcome.files,
        session.left_out,
    );
    session.timings.begin(Stage::Render);
    let rules = lint::rules();
    let report = session.report(&counts, &rules);
    let is_silent = arguments.run.quiet > 1;
    let all_written = session.pool.install(|| outputs.write(&report, is_silent));
    complain_of(&session, &counts, arguments, &outputs, &unwritten);
    Ok(match counts.errors {
        _ if session.is_incomplete || !unwritten.is_empty() || !all_written => ExitCode::from(FAILURE),
        0 => ExitCode::SUCCESS,
        _ => ExitCode::FAILURE,
    })
}

/// The lines that end a run, as far as they are asked for.
fn complain_of(
    session: &Session,
    counts: &Counts,
    arguments: &CheckArguments,
    outputs: &Outputs,
    unwritten: &BTreeSet<FilePath>,
) {
    let is_quiet = arguments.run.quiet > 0;
    let changes = arguments.fix.fix || arguments.fix.add_suppressions.is_some();
    if changes && !is_quiet {
        fix::complain_of(session, &arguments.fix, unwritten);
    }
    if arguments.outputs.statistics {
        for line in statistics::lines(&session.outcome.diagnostics) {
            complain(&line);
        }
    }
    if arguments.outputs.timings {
        for line in session.timings.lines() {
            complain(&line);
        }
    }
    if !is_quiet && outputs.leave_room_for_a_summary() {
        let line = counts.line(session.elapsed, session.lacks_libraries);
        complain(&line);
    }
}

/// Prints what fixing would change, instead of the findings.
fn diff(session: &Session, arguments: &CheckArguments) -> anyhow::Result<ExitCode> {
    let color = arguments.outputs.color;
    let look = diff::Look {
        is_colored: outputs::style(color).is_colored,
        is_shown: outputs::is_shown(color),
    };
    print(|out| diff::render(out, &session.fixes.files, look))?;
    if arguments.run.quiet == 0 {
        fix::complain_of(session, &arguments.fix, &BTreeSet::new());
    }
    Ok(match session.fixes.files.len() {
        _ if session.is_incomplete => ExitCode::from(FAILURE),
        0 => ExitCode::SUCCESS,
        _ => ExitCode::FAILURE,
    })
}
