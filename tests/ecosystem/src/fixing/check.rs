//! What the compiler says of a folder as it is.

use std::{path::Path, process::Stdio};

use anyhow::Context;
use cargo_metadata::{Message, diagnostic::DiagnosticLevel};

use crate::{cache, clippy};

/// An error of the compiler, not of a lint.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct CompileError {
    /// The file, relative to the folder, and the line of the outermost macro call; empty and 0 where there is none.
    pub(super) file: String,
    pub(super) line: usize,
    pub(super) message: String,
}

/// All errors of a build, sorted; none if it builds.
pub(super) fn errors(folder: &Path, arguments: &[String]) -> anyhow::Result<Vec<CompileError>> {
    let output = cache::cargo()?
        .current_dir(folder)
        .args(["check", "--keep-going", "--message-format", "json"])
        .args(arguments)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .output()
        .context("Cargo cannot be run")?;
    let (mut errors, mut lints) = (Vec::new(), 0);
    for message in Message::parse_stream(output.stdout.as_slice()) {
        let Message::CompilerMessage(message) = message.context("Cargo's messages cannot be read")? else {
            continue;
        };
        let diagnostic = message.message;
        if diagnostic.level != DiagnosticLevel::Error {
            continue;
        }
        let code = diagnostic.code.as_ref().map(|code| code.code.as_str());
        if code.is_some_and(|code| !code.starts_with('E')) {
            lints += 1;
            continue;
        }
        let primary = diagnostic.spans.iter().find(|span| span.is_primary);
        // `aborting due to 2 previous errors`
        let Some(span) = primary else { continue };
        let place = clippy::place(clippy::outermost(span).0);
        errors.push(CompileError {
            file: place.file,
            line: place.line,
            message: match code {
                Some(code) => format!("{code}: {}", diagnostic.message),
                None => diagnostic.message,
            },
        });
    }
    if errors.is_empty() && lints == 0 && !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr);
        errors.push(CompileError {
            file: String::new(),
            line: 0,
            message: said.trim().lines().last().unwrap_or_default().to_owned(),
        });
    }
    errors.sort();
    errors.dedup();
    Ok(errors)
}
