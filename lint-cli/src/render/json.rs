//! One JSON document, version 1. Fields may be added to it; those it has keep their meaning.

use std::io::{self, Write};

use async_lint_core::diagnostic::{self, Diagnostic, WitnessStep};
use serde::Serialize;

use super::{
    Report, Texts, json_text,
    place::{self, Unit},
    summary::Counts,
};

#[derive(Serialize)]
struct Document<'a> {
    version: u32,
    findings: Vec<Finding<'a>>,
    summary: &'a Counts,
}

/// Lines and columns are 1-based, columns in chars; the end is the column after the last char.
#[derive(Serialize)]
pub(super) struct Finding<'a> {
    rule: &'a str,
    /// `warning` or `error`.
    level: &'a str,
    /// `low`, `medium` or `high`.
    confidence: &'a str,
    message: &'a str,
    /// Relative to the workspace's root, with forward slashes.
    file: &'a str,
    line: u32,
    column: u32,
    end_line: u32,
    end_column: u32,
    api: Option<&'a str>,
    context: &'a str,
    function: Option<&'a str>,
    /// The calls that lead from the place to the API, where it takes more than one; the first is at the place.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    witness: Vec<Step<'a>>,
    /// The suggestions, one a line.
    help: Option<String>,
    /// The change that removes the finding.
    #[serde(skip_serializing_if = "Option::is_none")]
    fix: Option<Fix<'a>>,
}

/// All of the edits are made, or none.
#[derive(Serialize)]
struct Fix<'a> {
    title: &'a str,
    /// `safe`, `unsafe` or `display-only`.
    applicability: &'a str,
    edits: Vec<Edit<'a>>,
}

/// `text` takes the place of what lies between; lines and columns as above, and offsets in bytes, 0-based.
#[derive(Serialize)]
struct Edit<'a> {
    file: &'a str,
    line: u32,
    column: u32,
    end_line: u32,
    end_column: u32,
    start: u32,
    end: u32,
    text: &'a str,
}

/// A call that stands in `function`, of `api`.
#[derive(Serialize)]
struct Step<'a> {
    function: &'a str,
    file: &'a str,
    line: u32,
    column: u32,
    api: &'a str,
}

pub(crate) fn render(out: &mut dyn Write, report: &Report<'_>) -> io::Result<()> {
    let document = Document {
        version: 1,
        findings: report
            .diagnostics
            .iter()
            .map(|diagnostic| finding(diagnostic, report.texts))
            .collect(),
        summary: report.counts,
    };
    json_text::write(out, &document)?;
    writeln!(out)
}

pub(super) fn finding<'a>(diagnostic: &'a Diagnostic, texts: &Texts) -> Finding<'a> {
    let (start, end) = place::start_and_end(&diagnostic.primary, texts);
    Finding {
        rule: diagnostic.rule,
        level: diagnostic.level.as_str(),
        confidence: diagnostic.confidence.as_str(),
        message: &diagnostic.message,
        file: &diagnostic.primary.file,
        line: start.line,
        column: start.column,
        end_line: end.line,
        end_column: end.column,
        api: diagnostic.api.as_deref(),
        context: diagnostic.context,
        function: diagnostic.function.as_deref(),
        witness: diagnostic
            .witness
            .iter()
            .map(|found| step(found, texts))
            .collect(),
        help: (!diagnostic.help.is_empty()).then(|| diagnostic.help.join("\n")),
        fix: diagnostic.fix.as_ref().map(|found| fix(found, texts)),
    }
}

fn fix<'a>(fix: &'a diagnostic::Fix, texts: &Texts) -> Fix<'a> {
    let edit = |edit: &'a diagnostic::Edit| {
        let (start, end) = place::range_in(&edit.file, edit.range, texts, Unit::Chars);
        Edit {
            file: &edit.file,
            line: start.line,
            column: start.column,
            end_line: end.line,
            end_column: end.column,
            start: edit.range.start,
            end: edit.range.end,
            text: &edit.text,
        }
    };
    Fix {
        title: &fix.title,
        applicability: fix.applicability.as_str(),
        edits: fix.edits.iter().map(edit).collect(),
    }
}

fn step<'a>(step: &'a WitnessStep, texts: &Texts) -> Step<'a> {
    let (start, _) = place::start_and_end(&step.label, texts);
    Step {
        function: &step.function,
        file: &step.label.file,
        line: start.line,
        column: start.column,
        api: &step.api,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::render;
    use crate::render::testing;

    #[test]
    fn the_document_has_exactly_the_fields_of_version_1() {
        let sample = testing::sample();
        let mut out = Vec::new();
        render(&mut out, &sample.report()).unwrap();
        assert_eq!(
            serde_json::from_slice::<Value>(&out).unwrap(),
            json!({
                "version": 1,
                "findings": [{
                    "rule": "blocking-sleep",
                    "level": "error",
                    "confidence": "high",
                    "message": "`std::thread::sleep` blocks",
                    "file": "src/é.rs",
                    "line": 3,
                    "column": 11,
                    "end_line": 3,
                    "end_column": 29,
                    "api": "std::thread::sleep",
                    "context": "async",
                    "function": "demo::a",
                    "witness": [
                        {"function": "demo::a", "file": "src/é.rs", "line": 3, "column": 11, "api": "demo::b"},
                        {"function": "demo::b", "file": "src/other.rs", "line": 2, "column": 5, "api": "demo::wait"},
                    ],
                    "help": "use `tokio::time::sleep(..).await`\nor wait elsewhere",
                    "fix": {
                        "title": "use `tokio::time::sleep`",
                        "applicability": "safe",
                        "edits": [
                            {"file": "src/é.rs", "line": 3, "column": 11, "end_line": 3, "end_column": 24,
                             "start": 43, "end": 56, "text": "tokio::time::sleep"},
                            {"file": "src/é.rs", "line": 3, "column": 29, "end_line": 3, "end_column": 29,
                             "start": 61, "end": 61, "text": ".await"},
                        ],
                    },
                }],
                "summary": {
                    "errors": 1, "warnings": 0, "files": 0, "files_unread": 0, "files_read_in_part": 0,
                    "suppressed": 0, "in_baseline": 0, "outside_of_change": 0,
                },
            })
        );
    }
}
