//! `--fix` of the text on stdin: there is nothing to write, so that the new text is what is printed.

use std::{collections::BTreeSet, process::ExitCode};

use super::fix;
use crate::{
    FAILURE,
    arguments::CheckArguments,
    buffer::Buffer,
    lint, output,
    render::{short, summary::Counts},
    session::Session,
};

/// Prints the fixed text on stdout, or the text as it was where nothing is fixed. What is left is told on stderr, a line
/// a finding.
///
/// # Errors
/// When the output cannot be written.
pub(super) fn print(
    session: &Session,
    buffer: &Buffer,
    arguments: &CheckArguments,
) -> anyhow::Result<ExitCode> {
    let fixed = session.fixes.files.first();
    let text = fixed.map_or(buffer.text(), |file| &file.after);
    output::print(|out| out.write_all(text.as_bytes()))?;
    let counts = Counts::of(
        &session.outcome.diagnostics,
        &session.outcome.files,
        session.left_out,
    );
    let mut left = Vec::new();
    short::render(&mut left, &session.report(&counts, &lint::rules()))?;
    if !left.is_empty() {
        output::complain(String::from_utf8_lossy(&left).trim_end());
    }
    fix::complain_of(session, &arguments.fix, &BTreeSet::new());
    output::complain(&counts.line(session.elapsed, session.lacks_libraries));
    Ok(match counts.errors {
        _ if session.is_incomplete => ExitCode::from(FAILURE),
        0 => ExitCode::SUCCESS,
        _ => ExitCode::FAILURE,
    })
}
