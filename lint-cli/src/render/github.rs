//! GitHub's workflow commands: an annotation a finding. Columns count from 1, in chars.

use std::{
    borrow::Cow,
    cmp::Reverse,
    fmt::Write as _,
    io::{self, Write},
};

use async_lint_core::diagnostic::{Diagnostic, Level};

use super::{Report, escape::visible, place, short};

/// GitHub shows so many annotations of a kind for a step, and drops the rest.
const LIMIT: usize = 10;

/// Writes the severest findings of each kind as commands, the others as lines of the log.
pub(crate) fn render(out: &mut dyn Write, report: &Report<'_>) -> io::Result<()> {
    for (level, kind) in [(Level::Deny, "error"), (Level::Warn, "warning")] {
        let mut found: Vec<&Diagnostic> = report
            .diagnostics
            .iter()
            .filter(|diagnostic| diagnostic.level == level)
            .collect();
        // Stable: else the order is that of files and places.
        found.sort_by_key(|diagnostic| Reverse(diagnostic.confidence));
        let (annotated, rest) = found.split_at(found.len().min(LIMIT));
        for diagnostic in annotated {
            writeln!(out, "{}", command(kind, diagnostic, report))?;
        }
        if let Some(first) = rest.first() {
            writeln!(
                out,
                "::notice title=async-lint::{} more {kind}s have no annotation: a step shows {LIMIT} of a kind. The log \
                 has them all, from {} on",
                rest.len(),
                data(&visible(&first.primary.file))
            )?;
        }
        for diagnostic in rest {
            // A line of the log must not be read as a command.
            writeln!(out, "  {}", short::line(diagnostic, report.texts))?;
        }
    }
    Ok(())
}

fn command(kind: &str, diagnostic: &Diagnostic, report: &Report<'_>) -> String {
    let (start, end) = place::start_and_end(&diagnostic.primary, report.texts);
    let mut message = visible(&diagnostic.message).into_owned();
    for help in &diagnostic.help {
        message.push_str("\nhelp: ");
        message.push_str(&visible(help));
    }
    // GitHub refuses columns on annotations of several lines.
    let columns = if start.line == end.line {
        format!(",col={},endColumn={}", start.column, end.column)
    } else {
        String::new()
    };
    format!(
        "::{kind} file={},line={},endLine={}{columns},title={}::{}",
        property(&visible(&report.in_repository(&diagnostic.primary.file))),
        start.line,
        end.line,
        property(diagnostic.rule),
        data(&message)
    )
}

/// The text of a command.
fn data(text: &str) -> Cow<'_, str> {
    encoded(text, &['%', '\r', '\n'])
}

/// The value of a property of a command.
fn property(text: &str) -> Cow<'_, str> {
    encoded(text, &['%', '\r', '\n', ':', ','])
}

fn encoded<'a>(text: &'a str, marks: &[char]) -> Cow<'a, str> {
    if !text.contains(marks) {
        return Cow::Borrowed(text);
    }
    let mut encoded = String::with_capacity(text.len() + 8);
    for char in text.chars() {
        if marks.contains(&char) {
            let _ = write!(encoded, "%{:02X}", u32::from(char));
        } else {
            encoded.push(char);
        }
    }
    Cow::Owned(encoded)
}
