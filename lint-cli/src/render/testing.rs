//! A made-up outcome for the tests of the renderers.

use std::{collections::BTreeMap, path::Path};

use async_lint_core::{
    diagnostic::{
        Applicability, Confidence, Diagnostic, Edit, FilePath, Fingerprint, Fix, Label, Level, WitnessStep,
    },
    text::{SourceText, TextRange},
};

use super::{Report, Texts, summary::Counts};
use crate::narrowing::LeftOut;

pub(super) struct Sample {
    pub(super) diagnostics: Vec<Diagnostic>,
    pub(super) texts: Texts,
    counts: Counts,
}

impl Sample {
    pub(super) fn report(&self) -> Report<'_> {
        static NO_IDS: BTreeMap<FilePath, String> = BTreeMap::new();
        Report {
            diagnostics: &self.diagnostics,
            texts: &self.texts,
            counts: &self.counts,
            rules: &[],
            root: Path::new("/work"),
            repository: None,
            projects: &[],
            package_ids: &NO_IDS,
            is_complete: true,
        }
    }
}

pub(super) const MAIN: &str =
    "use std::thread;\nasync fn a() {\n    /*é*/ thread::sleep(b());\n    done().await\n}\n";
pub(super) const OTHER: &str = "fn b() -> Duration {\n    wait()\n}\n";

/// A finding with a label in its own file and one in another.
pub(super) fn sample() -> Sample {
    let label = |file: &str, text: &str, needle: &str, says: &str| {
        let start = text.find(needle).unwrap() as u32;
        Label {
            file: file.into(),
            range: TextRange::new(start, start + needle.len() as u32),
            text: says.to_owned(),
        }
    };
    let step = |function: &str, api: &str, label: Label| WitnessStep {
        function: function.to_owned(),
        api: api.to_owned(),
        label,
    };
    let diagnostic = Diagnostic {
        rule: "blocking-sleep",
        level: Level::Deny,
        confidence: Confidence::High,
        message: "`std::thread::sleep` blocks".to_owned(),
        statement: TextRange::default(),
        fingerprint: Fingerprint::default(),
        topic: None,
        primary: label(
            "src/é.rs",
            MAIN,
            "thread::sleep(b())",
            "no other task runs meanwhile",
        ),
        secondary: vec![
            label("src/é.rs", MAIN, "async", "the context is async"),
            label("src/other.rs", OTHER, "wait()", "the time is made here"),
        ],
        witness: vec![
            step("demo::a", "demo::b", label("src/é.rs", MAIN, "thread::sleep", "")),
            step(
                "demo::b",
                "demo::wait",
                label("src/other.rs", OTHER, "wait()", ""),
            ),
        ],
        help: vec![
            "use `tokio::time::sleep(..).await`".to_owned(),
            "or wait elsewhere".to_owned(),
        ],
        fix: Some(fix()),
        api: Some("std::thread::sleep".to_owned()),
        context: "async",
        function: Some("demo::a".to_owned()),
    };
    Sample {
        counts: Counts::of(std::slice::from_ref(&diagnostic), &[], LeftOut::default()),
        diagnostics: vec![diagnostic],
        texts: [("src/é.rs", MAIN), ("src/other.rs", OTHER)]
            .map(|(path, text)| (path.into(), SourceText::new(text)))
            .into(),
    }
}

fn fix() -> Fix {
    let edit = |start: u32, end: u32, text: &str| Edit {
        file: "src/é.rs".into(),
        range: TextRange::new(start, end),
        text: text.to_owned(),
    };
    let start = MAIN.find("thread::sleep").unwrap() as u32;
    Fix {
        title: "use `tokio::time::sleep`".to_owned(),
        applicability: Applicability::Safe,
        edits: vec![
            edit(start, start + 13, "tokio::time::sleep"),
            edit(start + 18, start + 18, ".await"),
        ],
        released: Vec::new(),
        relies_on: None,
    }
}
