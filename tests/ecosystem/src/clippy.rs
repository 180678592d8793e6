//! Runs clippy on a package, and reads what it reports.

use std::{
    path::Path,
    process::{Command, Stdio},
};

use anyhow::{Context, bail};
use cargo_metadata::{
    Message,
    diagnostic::{Diagnostic, DiagnosticSpan},
};

use crate::{cache, clippy_config::Missing};

/// Reports each use of a function that the configuration names.
const USES: &str = "clippy::disallowed_methods";
/// Report functions whatever is in them: what they report, the compiler has seen.
const MARKS: [&str; 3] = [
    "clippy::too_many_lines",
    "clippy::cognitive_complexity",
    "clippy::implicit_return",
];

/// What clippy says of one package.
#[derive(Default)]
pub(crate) struct Report {
    pub(crate) uses: Vec<Use>,
    pub(crate) marks: Vec<Place>,
    /// Configured paths that lead to no function.
    pub(crate) invalid: Vec<String>,
}

/// A place in a file of the package.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Place {
    pub(crate) file: String,
    pub(crate) line: usize,
    pub(crate) column: usize,
}

/// A function of the catalogue, named or called.
pub(crate) struct Use {
    pub(crate) place: Place,
    pub(crate) end: (usize, usize),
    pub(crate) path: String,
    /// The expansions it stands in; the place is the outermost call.
    pub(crate) expansion: Option<Expansion>,
}

pub(crate) struct Expansion {
    /// Of the outermost macro: `name!`, `#[name]`, `#[derive(Name)]`.
    pub(crate) name: String,
    /// The file of the innermost macro, which wrote the use.
    pub(crate) file: String,
}

/// Runs clippy in `folder`, configured by the `clippy.toml` in `configuration`.
pub(crate) fn run(
    folder: &Path,
    configuration: &Path,
    missing: Missing,
    arguments: &[String],
) -> anyhow::Result<Report> {
    // Under `allow`, nothing is said of the configuration.
    let cap = match missing {
        Missing::Allowed => "allow",
        Missing::Reported => "warn",
    };
    let lints: Vec<&str> = MARKS.into_iter().chain([USES]).collect();
    let mut report = Report::default();
    for message in messages(folder, configuration, cap, &lints, arguments)? {
        read(&message, &mut report);
    }
    Ok(report)
}

/// What clippy says in `folder` under these lints, which the crate's own levels, capped, neither fail nor hide.
///
/// # Errors
/// When the crate does not build.
pub(crate) fn messages(
    folder: &Path,
    configuration: &Path,
    cap: &str,
    lints: &[&str],
    arguments: &[String],
) -> anyhow::Result<Vec<Diagnostic>> {
    let mut cargo = command(folder, configuration, cap, lints, arguments)?;
    let output = cargo.output().context("Cargo cannot be run")?;
    let mut messages = Vec::new();
    let mut built = None;
    for message in Message::parse_stream(output.stdout.as_slice()) {
        match message.context("Cargo's messages cannot be read")? {
            Message::CompilerMessage(message) => messages.push(message.message),
            Message::BuildFinished(finished) => built = Some(finished.success),
            _ => {}
        }
    }
    if built != Some(true) {
        let errors = String::from_utf8_lossy(&output.stderr);
        bail!("{}: clippy could not build it:\n{errors}", folder.display());
    }
    Ok(messages)
}

fn command(
    folder: &Path,
    configuration: &Path,
    cap: &str,
    lints: &[&str],
    arguments: &[String],
) -> anyhow::Result<Command> {
    let mut cargo = cache::cargo()?;
    cargo
        .current_dir(folder)
        .env("CLIPPY_CONF_DIR", configuration)
        .args(["clippy", "--message-format", "json"])
        .args(arguments)
        .args(["--", "--cap-lints", cap]);
    for lint in lints {
        cargo.args(["--force-warn", lint]);
    }
    cargo.stdout(Stdio::piped()).stderr(Stdio::piped());
    Ok(cargo)
}

fn read(message: &Diagnostic, report: &mut Report) {
    let lint = message.code.as_ref().map(|code| code.code.as_str());
    let primary = message.spans.iter().find(|span| span.is_primary);
    match (lint, primary) {
        (Some(USES), Some(span)) => report.uses.extend(read_use(message, span)),
        (Some(lint), Some(span)) if MARKS.contains(&lint) => report.marks.push(place(outermost(span).0)),
        (None, _) => report.invalid.extend(invalid_path(message)),
        _ => {}
    }
}

/// The path in the line of the configuration that a message is on.
fn invalid_path(message: &Diagnostic) -> Option<String> {
    let mut spans = message.spans.iter();
    let span = spans.find(|span| span.file_name.ends_with("clippy.toml"))?;
    let (_, entry) = span.text.first()?.text.split_once("path = \"")?;
    Some(entry.split('"').next()?.to_owned())
}

fn read_use(message: &Diagnostic, span: &DiagnosticSpan) -> Option<Use> {
    let reason = message.children.iter().find(|child| child.spans.is_empty())?;
    let (span, expansion) = outermost(span);
    Some(Use {
        place: place(span),
        end: (span.line_end, span.column_end),
        path: reason.message.clone(),
        expansion,
    })
}

pub(crate) fn place(span: &DiagnosticSpan) -> Place {
    Place {
        file: span.file_name.replace('\\', "/"),
        line: span.line_start,
        column: span.column_start,
    }
}

/// The place of the outermost macro call around a span.
pub(crate) fn outermost(span: &DiagnosticSpan) -> (&DiagnosticSpan, Option<Expansion>) {
    let Some(inner) = &span.expansion else {
        return (span, None);
    };
    let mut outer = inner;
    while let Some(expansion) = &outer.span.expansion {
        outer = expansion;
    }
    let definition = inner.def_site_span.as_ref();
    let found = Expansion {
        name: outer.macro_decl_name.clone(),
        file: definition.map_or_else(String::new, |span| span.file_name.clone()),
    };
    (&outer.span, Some(found))
}
