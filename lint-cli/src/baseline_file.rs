//! Baselines as files: JSON, sorted, one finding a line, so that they merge well.

use std::{fs, io, path::Path};

use anyhow::{Context, bail};
use async_lint_core::engine::{Baseline, BaselineEntry};
use serde::Deserialize;

use crate::{output_file::OutputFile, render::json_text};

/// The file that is meant where none is named.
pub(crate) const DEFAULT: &str = "async-lint-baseline.json";

/// The form of the file. Another one gets another number.
const VERSION: u32 = 1;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Document {
    #[serde(rename = "version")]
    _version: u32,
    findings: Vec<BaselineEntry>,
}

/// Reads a baseline.
///
/// # Errors
/// When it is not there, cannot be read, or is none; the message says what to do.
pub(crate) fn read(path: &Path) -> anyhow::Result<Baseline> {
    #[derive(Deserialize)]
    struct Head {
        version: u32,
    }
    let shown = path.display();
    let text = match fs::read(path) {
        Ok(text) => text,
        Err(error) if error.kind() == io::ErrorKind::NotFound => bail!(
            "there is no baseline `{shown}`. `cargo async-lint baseline write {shown}` writes one that holds all that is \
             found now"
        ),
        Err(error) => return Err(error).with_context(|| format!("the baseline `{shown}` cannot be read")),
    };
    let version = serde_json::from_slice(&text).map(|Head { version }| version);
    if let Ok(version) = version
        && version != VERSION
    {
        bail!(
            "the baseline `{shown}` has the version {version}, and this program reads version {VERSION}. Use the program \
             that wrote it, or write it anew: `cargo async-lint baseline write {shown}`"
        );
    }
    let document: Result<Document, _> = serde_json::from_slice(&text);
    match document {
        Ok(document) => Ok(document.findings.into_iter().collect()),
        Err(error) => bail!(
            "the baseline `{shown}` is damaged: {error}. Restore it, or write it anew with all that is found now: `cargo \
             async-lint baseline write {shown}`"
        ),
    }
}

/// Writes a baseline as a whole.
///
/// # Errors
/// When the file cannot be written; then it is as it was.
pub(crate) fn write(file: &OutputFile, baseline: &Baseline) -> anyhow::Result<()> {
    file.write(|out| out.write_all(rendered(baseline)?.as_bytes()))
}

fn rendered(baseline: &Baseline) -> io::Result<String> {
    let mut lines = Vec::new();
    for entry in baseline.entries() {
        let mut line = Vec::new();
        json_text::write(&mut line, entry)?;
        lines.push(format!("    {}", String::from_utf8_lossy(&line)));
    }
    let list = if lines.is_empty() {
        "[]".to_owned()
    } else {
        format!("[\n{}\n  ]", lines.join(",\n"))
    };
    Ok(format!(
        "{{\n  \"version\": {VERSION},\n  \"findings\": {list}\n}}\n"
    ))
}
