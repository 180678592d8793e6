//! The messages of `cargo check --message-format=json`, so that what reads those reads ours: rust-analyzer, rustfix. As in
//! rustc's, columns count from 1, in chars, offsets from 0, in bytes, and paths are seen from the workspace's root.

mod span;

use std::{
    borrow::Cow,
    io::{self, Write},
};

use async_lint_core::{
    diagnostic::{Applicability, Diagnostic, Fix, Level},
    project::{Edition, Package, Target, TargetKind},
};
use serde::Serialize;
use span::Span;

use super::{
    Report, Texts,
    human::{Reporter, Style},
    json_text, owner, url,
};

/// Messages are made so many at a time.
const BATCH: usize = 512;

#[derive(Serialize)]
#[serde(tag = "reason", rename_all = "kebab-case")]
enum Message<'a> {
    CompilerMessage(Box<CompilerMessage<'a>>),
    BuildFinished { success: bool },
}

#[derive(Serialize)]
struct CompilerMessage<'a> {
    package_id: Cow<'a, str>,
    manifest_path: String,
    target: TargetEntry<'a>,
    message: Entry<'a>,
}

#[derive(Serialize)]
struct TargetEntry<'a> {
    kind: [&'a str; 1],
    crate_types: [&'a str; 1],
    name: &'a str,
    src_path: String,
    edition: &'a str,
    doc: bool,
    doctest: bool,
    test: bool,
}

/// A diagnostic of rustc.
#[derive(Serialize)]
struct Entry<'a> {
    rendered: Option<String>,
    #[serde(rename = "$message_type")]
    message_type: &'a str,
    children: Vec<Entry<'a>>,
    level: &'a str,
    message: &'a str,
    spans: Vec<Span<'a>>,
    code: Option<Code<'a>>,
}

#[derive(Serialize)]
struct Code<'a> {
    code: &'a str,
    /// As rustc has none for its lints.
    explanation: Option<&'a str>,
}

/// Writes a message a finding. Renders in the thread pool it is called in.
pub(crate) fn render(out: &mut dyn Write, report: &Report<'_>) -> io::Result<()> {
    let style = Style {
        is_colored: false,
        width: 110,
    };
    let reporter = Reporter::new(report.texts, style);
    for batch in report.diagnostics.chunks(BATCH) {
        for (diagnostic, rendered) in batch.iter().zip(reporter.reports(batch)) {
            let message = message(diagnostic, rendered, report);
            json_text::write(out, &Message::CompilerMessage(Box::new(message)))?;
            writeln!(out)?;
        }
    }
    let success = report.counts.errors == 0 && report.is_complete;
    json_text::write(out, &Message::BuildFinished { success })?;
    writeln!(out)
}

fn message<'a>(diagnostic: &'a Diagnostic, rendered: String, report: &Report<'a>) -> CompilerMessage<'a> {
    let file: &str = &diagnostic.primary.file;
    let package = owner::package_of(file, report.projects);
    let folder = package.map_or("", |package| &*package.root);
    let known = report
        .package_ids
        .get(folder)
        .map(|id| Cow::Borrowed(id.as_str()));
    CompilerMessage {
        package_id: known.unwrap_or_else(|| {
            let name = package.map_or("", |package| &package.name);
            Cow::Owned(format!("path+{}#{name}", url::of_path(&report.root.join(folder))))
        }),
        manifest_path: path(report, folder, "Cargo.toml"),
        target: target(file, package, report),
        message: Entry {
            rendered: Some(rendered),
            ..entry(diagnostic, report.texts)
        },
    }
}

fn path(report: &Report<'_>, folder: &str, file: &str) -> String {
    let path = report.root.join(folder).join(file);
    path.to_string_lossy().into_owned()
}

fn target<'a>(file: &str, package: Option<&'a Package>, report: &Report<'_>) -> TargetEntry<'a> {
    let known: Option<&Target> = package.and_then(|package| owner::target_of(file, package));
    let kind = known.map_or(TargetKind::Library, |target| target.kind);
    let (kind_name, crate_type) = match kind {
        TargetKind::Library => ("lib", "lib"),
        TargetKind::ProcMacro => ("proc-macro", "proc-macro"),
        TargetKind::Binary => ("bin", "bin"),
        TargetKind::Example => ("example", "bin"),
        TargetKind::Test => ("test", "bin"),
        TargetKind::Bench => ("bench", "bin"),
        TargetKind::BuildScript => ("custom-build", "bin"),
    };
    let is_library = matches!(kind, TargetKind::Library | TargetKind::ProcMacro);
    TargetEntry {
        kind: [kind_name],
        crate_types: [crate_type],
        name: known.map_or("", |target| &target.crate_name),
        src_path: path(report, "", known.map_or(file, |target| &target.root)),
        edition: match known.map_or(Edition::E2021, |target| target.edition) {
            Edition::E2015 => "2015",
            Edition::E2018 => "2018",
            Edition::E2021 => "2021",
            Edition::E2024 => "2024",
        },
        doc: is_library || kind == TargetKind::Binary,
        doctest: is_library,
        test: is_library || matches!(kind, TargetKind::Binary | TargetKind::Test),
    }
}

fn entry<'a>(diagnostic: &'a Diagnostic, texts: &Texts) -> Entry<'a> {
    let mut spans = vec![Span::new(&diagnostic.primary, true, texts)];
    spans.extend(
        diagnostic
            .secondary
            .iter()
            .map(|label| Span::new(label, false, texts)),
    );
    let helps = diagnostic.help.iter().map(|help| child(help, Vec::new()));
    let fix = diagnostic.fix.iter().map(|fix| suggestion(fix, texts));
    Entry {
        rendered: None,
        message_type: "diagnostic",
        children: helps.chain(fix).collect(),
        level: match diagnostic.level {
            Level::Deny => "error",
            Level::Warn | Level::Allow => "warning",
        },
        message: &diagnostic.message,
        spans,
        code: Some(Code {
            code: diagnostic.rule,
            explanation: None,
        }),
    }
}

/// All edits of a fix in one child: who applies it applies them all.
fn suggestion<'a>(fix: &'a Fix, texts: &Texts) -> Entry<'a> {
    let applicability = match fix.applicability {
        Applicability::Safe => "MachineApplicable",
        Applicability::Unsafe => "MaybeIncorrect",
        Applicability::DisplayOnly => "HasPlaceholders",
    };
    let spans = fix
        .edits
        .iter()
        .map(|edit| Span::edit(edit, applicability, texts));
    child(&fix.title, spans.collect())
}

fn child<'a>(message: &'a str, spans: Vec<Span<'a>>) -> Entry<'a> {
    Entry {
        rendered: None,
        message_type: "diagnostic",
        children: Vec::new(),
        level: "help",
        message,
        spans,
        code: None,
    }
}
