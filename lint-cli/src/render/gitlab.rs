//! GitLab's Code Quality report: an array of issues. It knows lines, and no columns.

use std::io::{self, Write};

use async_lint_core::diagnostic::{Diagnostic, Level};
use serde::Serialize;

use super::{Report, json_text, place};

#[derive(Serialize)]
struct Issue<'a> {
    description: String,
    check_name: &'a str,
    /// Told apart by GitLab from all others of the report, and compared from run to run.
    fingerprint: String,
    /// `info`, `minor`, `major`, `critical` or `blocker`.
    severity: &'a str,
    location: Location,
}

#[derive(Serialize)]
struct Location {
    path: String,
    lines: Lines,
}

/// From 1; both belong to it.
#[derive(Serialize)]
struct Lines {
    begin: u32,
    end: u32,
}

pub(crate) fn render(out: &mut dyn Write, report: &Report<'_>) -> io::Result<()> {
    let issues: Vec<Issue> = report
        .diagnostics
        .iter()
        .map(|diagnostic| issue(diagnostic, report))
        .collect();
    json_text::write(out, &issues)?;
    writeln!(out)
}

fn issue<'a>(diagnostic: &'a Diagnostic, report: &Report<'_>) -> Issue<'a> {
    let (start, end) = place::start_and_end(&diagnostic.primary, report.texts);
    let mut description = diagnostic.message.clone();
    for help in &diagnostic.help {
        description.push_str("; ");
        description.push_str(help);
    }
    Issue {
        description,
        check_name: diagnostic.rule,
        fingerprint: diagnostic.identity(),
        severity: match diagnostic.level {
            Level::Deny => "critical",
            Level::Warn | Level::Allow => "major",
        },
        location: Location {
            path: report.in_repository(&diagnostic.primary.file).into_owned(),
            lines: Lines {
                begin: start.line,
                end: end.line,
            },
        },
    }
}
