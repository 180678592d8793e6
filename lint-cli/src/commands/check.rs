use std::{
    collections::BTreeSet,
    env,
    io::{self, IsTerminal},
    process::ExitCode,
};

use async_lint_core::engine::Options;
use clap::{ArgMatches, ColorChoice};

use super::{fix, fixed_buffer};
use crate::{
    FAILURE,
    arguments::{CheckArguments, OutputFormat},
    levels, lint,
    output::{complain, print},
    render::{
        diff,
        human::{self, Style},
        json, short,
        summary::Counts,
    },
    session::{self, Session},
};

/// The width of reports that go to a file or a pipe.
const DEFAULT_WIDTH: usize = 110;

/// Lints, and prints the findings.
///
/// # Errors
/// When an argument names nothing, or the output cannot be written.
pub(crate) fn check(arguments: &CheckArguments, matches: &ArgMatches) -> anyhow::Result<ExitCode> {
    let options = Options {
        levels: levels::from_matches(matches, &lint::rules())?,
        check_tests: arguments.tests,
        min_confidence: arguments.min_confidence.into(),
        ..Options::default()
    };
    let session = session::run(
        &arguments.selection,
        &arguments.run,
        &options,
        fix::at_least(&arguments.fix),
    )?;
    if arguments.fix.diff {
        return diff(&session, arguments);
    }
    if let Some(buffer) = &session.buffer
        && arguments.fix.fix
    {
        return fixed_buffer::print(&session, buffer, arguments);
    }
    let unwritten = fix::write(&session, &arguments.fix)?;
    let counts = Counts::of(&session.outcome.diagnostics, &session.outcome.files);
    print_findings(&session, &counts, arguments)?;
    if arguments.fix.fix {
        fix::complain_of(&session, &arguments.fix, &unwritten);
    }
    if arguments.format != OutputFormat::Json {
        complain(&counts.line(session.elapsed, session.lacks_libraries));
    }
    Ok(match counts.errors {
        _ if session.is_incomplete || !unwritten.is_empty() => ExitCode::from(FAILURE),
        0 => ExitCode::SUCCESS,
        _ => ExitCode::FAILURE,
    })
}

/// Prints what fixing would change, instead of the findings.
fn diff(session: &Session, arguments: &CheckArguments) -> anyhow::Result<ExitCode> {
    let style = style(arguments.color);
    print(|out| diff::render(out, &session.fixes.files, style.is_colored))?;
    fix::complain_of(session, &arguments.fix, &BTreeSet::new());
    Ok(match session.fixes.files.len() {
        _ if session.is_incomplete => ExitCode::from(FAILURE),
        0 => ExitCode::SUCCESS,
        _ => ExitCode::FAILURE,
    })
}

fn print_findings(session: &Session, counts: &Counts, arguments: &CheckArguments) -> anyhow::Result<()> {
    let (diagnostics, texts) = (&session.outcome.diagnostics, &session.texts);
    print(|out| match arguments.format {
        OutputFormat::Human => {
            let style = style(arguments.color);
            session
                .pool
                .install(|| human::render(out, diagnostics, texts, style))
        }
        OutputFormat::Short => short::render(out, diagnostics, texts),
        OutputFormat::Json => json::render(out, diagnostics, texts, counts),
    })
}

fn style(color: ColorChoice) -> Style {
    let terminal = io::stdout().is_terminal();
    let is_wanted = || {
        let forbids = env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
        let is_dumb = env::var_os("TERM").is_some_and(|value| value == "dumb");
        terminal && !forbids && !is_dumb
    };
    Style {
        is_colored: match color {
            ColorChoice::Always => true,
            ColorChoice::Never => false,
            ColorChoice::Auto => is_wanted(),
        },
        width: match terminal_size::terminal_size_of(io::stdout()) {
            Some((width, _)) if terminal => usize::from(width.0).max(40),
            _ => DEFAULT_WIDTH,
        },
    }
}
