//! What the compiler said of a crate, as it is stored in this package.

use std::{fs, path::PathBuf};

use anyhow::Context;
use serde::{Deserialize, Serialize};

use crate::{fetch::write, pinned::home};

/// A use of a catalogued function: a line of `oracle/<crate>.jsonl`.
#[derive(Clone, Debug, Deserialize, Serialize, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Verdict {
    pub(crate) file: String,
    /// 1-based, as is the column, which counts chars: where the path or the method's name starts.
    pub(crate) line: usize,
    pub(crate) column: usize,
    /// The path in the catalogue of what the compiler resolved it to.
    pub(crate) path: String,
    #[serde(default, skip_serializing_if = "is_call")]
    pub(crate) how: How,
}

/// How a function is used at a place.
#[derive(Clone, Copy, Debug, Default, Deserialize, Serialize, PartialEq, Eq, PartialOrd, Ord)]
#[serde(rename_all = "lowercase")]
pub(crate) enum How {
    #[default]
    Call,
    /// Named as a value: `map(File::open)`.
    Value,
    /// By a macro of the crate itself, at the outermost call.
    Macro,
    /// By a macro of another crate, or by a derive or attribute macro: nobody wrote that call here.
    Foreign,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "the signature serde asks for")]
fn is_call(how: &How) -> bool {
    *how == How::Call
}

/// Where the compiler saw functions: a line of `oracle/<crate>.seen.jsonl`.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub(crate) struct Seen {
    pub(crate) file: String,
    pub(crate) lines: Vec<usize>,
}

pub(crate) fn store(name: &str, verdicts: &[Verdict], seen: &[Seen]) -> anyhow::Result<()> {
    write(&file(name, "jsonl"), &to_lines(verdicts)?)?;
    write(&file(name, "seen.jsonl"), &to_lines(seen)?)
}

/// The verdicts on a crate, and where they are from; none if the compiler was never asked.
pub(crate) fn load(name: &str) -> anyhow::Result<Option<(Vec<Verdict>, Vec<Seen>)>> {
    if !file(name, "jsonl").is_file() {
        return Ok(None);
    }
    Ok(Some((
        from_lines(name, "jsonl")?,
        from_lines(name, "seen.jsonl")?,
    )))
}

/// The lines of `oracle/<crate>.<extension>`; none if there is no such file.
pub(crate) fn load_lines<T: for<'de> Deserialize<'de>>(
    name: &str,
    extension: &str,
) -> anyhow::Result<Option<Vec<T>>> {
    if !file(name, extension).is_file() {
        return Ok(None);
    }
    from_lines(name, extension).map(Some)
}

/// Writes the lines of `oracle/<crate>.<extension>`.
pub(crate) fn store_lines<T: Serialize>(name: &str, extension: &str, values: &[T]) -> anyhow::Result<()> {
    write(&file(name, extension), &to_lines(values)?)
}

fn file(name: &str, extension: &str) -> PathBuf {
    home().join("oracle").join(format!("{name}.{extension}"))
}

fn to_lines<T: Serialize>(values: &[T]) -> anyhow::Result<String> {
    let mut text = String::new();
    for value in values {
        text.push_str(&serde_json::to_string(value)?);
        text.push('\n');
    }
    Ok(text)
}

fn from_lines<T: for<'de> Deserialize<'de>>(name: &str, extension: &str) -> anyhow::Result<Vec<T>> {
    let path = file(name, extension);
    let text = fs::read_to_string(&path).with_context(|| format!("{}: cannot be read", path.display()))?;
    let lines = text.lines().enumerate();
    lines
        .map(|(index, line)| {
            serde_json::from_str(line)
                .with_context(|| format!("{}:{}: is not the line expected", path.display(), index + 1))
        })
        .collect()
}
