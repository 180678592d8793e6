//! reviewdog's Diagnostic Format, the whole result in one document. Columns count from 1, in bytes of UTF-8; ends are
//! exclusive.

use std::io::{self, Write};

use async_lint_core::{
    diagnostic::{Applicability, Diagnostic, FilePath, Fix, Level},
    text::{LineColumn, TextRange},
};
use serde::Serialize;

use super::{
    Report, Texts, json_text,
    place::{self, Unit},
    report::rule_page,
};

#[derive(Serialize)]
struct DiagnosticResult<'a> {
    source: Source<'a>,
    diagnostics: Vec<Entry<'a>>,
}

#[derive(Serialize)]
struct Source<'a> {
    name: &'a str,
    url: &'a str,
}

#[derive(Serialize)]
struct Entry<'a> {
    message: String,
    location: Location<'a>,
    severity: &'a str,
    code: Code<'a>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    suggestions: Vec<Suggestion>,
}

#[derive(Serialize)]
struct Location<'a> {
    path: &'a str,
    range: Range,
}

#[derive(Serialize)]
struct Range {
    start: Position,
    end: Position,
}

#[derive(Serialize)]
struct Position {
    line: u32,
    column: u32,
}

#[derive(Serialize)]
struct Code<'a> {
    value: &'a str,
    url: String,
}

#[derive(Serialize)]
struct Suggestion {
    range: Range,
    text: String,
}

pub(crate) fn render(out: &mut dyn Write, report: &Report<'_>) -> io::Result<()> {
    let result = DiagnosticResult {
        source: Source {
            name: "async-lint",
            url: env!("CARGO_PKG_REPOSITORY"),
        },
        diagnostics: report
            .diagnostics
            .iter()
            .map(|diagnostic| entry(diagnostic, report.texts))
            .collect(),
    };
    json_text::write(out, &result)?;
    writeln!(out)
}

fn entry<'a>(diagnostic: &'a Diagnostic, texts: &Texts) -> Entry<'a> {
    let mut message = diagnostic.message.clone();
    for help in &diagnostic.help {
        message.push_str("\nhelp: ");
        message.push_str(help);
    }
    Entry {
        message,
        location: Location {
            path: &diagnostic.primary.file,
            range: range(&diagnostic.primary.file, diagnostic.primary.range, texts),
        },
        severity: match diagnostic.level {
            Level::Deny => "ERROR",
            Level::Warn | Level::Allow => "WARNING",
        },
        code: Code {
            value: diagnostic.rule,
            url: rule_page(diagnostic.rule),
        },
        suggestions: diagnostic
            .fix
            .iter()
            .filter_map(|fix| suggestion(fix, &diagnostic.primary.file, texts))
            .collect(),
    }
}

/// The fix as one change: reviewdog offers each suggestion by itself, and half of a fix would be none. So there is none
/// for a fix that changes other files.
fn suggestion(fix: &Fix, file: &FilePath, texts: &Texts) -> Option<Suggestion> {
    if fix.applicability == Applicability::DisplayOnly || fix.edits.iter().any(|edit| edit.file != *file) {
        return None;
    }
    let (first, last) = (fix.edits.first()?, fix.edits.last()?);
    let source = texts.get(file)?.as_str();
    let mut text = String::new();
    let mut at = first.range.to_usize().start;
    for edit in &fix.edits {
        let edited = edit.range.to_usize();
        text.push_str(source.get(at..edited.start)?);
        text.push_str(&edit.text);
        at = edited.end;
    }
    Some(Suggestion {
        range: range(file, TextRange::new(first.range.start, last.range.end), texts),
        text,
    })
}

fn range(file: &FilePath, range: TextRange, texts: &Texts) -> Range {
    let position = |at: LineColumn| Position {
        line: at.line,
        column: at.column,
    };
    let (start, end) = place::range_in(file, range, texts, Unit::Bytes);
    Range {
        start: position(start),
        end: position(end),
    }
}
