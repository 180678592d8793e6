//! Results in a file, a line of JSON each, so that a run that was ended is taken up where it was.

use std::{
    fs::{File, OpenOptions},
    io::{Read, Write},
    path::Path,
};

use anyhow::Context;

use super::PackageResult;

pub(super) struct Kept {
    file: Option<File>,
}

impl Kept {
    /// Opens the file, and hands over what it holds. Without a path nothing is kept.
    pub(super) fn open(path: Option<&Path>) -> anyhow::Result<(Self, Vec<PackageResult>)> {
        let Some(path) = path else {
            return Ok((Self { file: None }, Vec::new()));
        };
        let open = OpenOptions::new().read(true).append(true).create(true).open(path);
        let mut file = open.with_context(|| format!("{} cannot be opened", path.display()))?;
        let mut text = String::new();
        file.read_to_string(&mut text)?;
        // A line that a run was ended in is no result: its package is linted again.
        let results = text.lines().flat_map(serde_json::from_str).collect();
        if !text.is_empty() && !text.ends_with('\n') {
            file.write_all(b"\n")?;
        }
        Ok((Self { file: Some(file) }, results))
    }

    pub(super) fn add(&mut self, result: &PackageResult) -> anyhow::Result<()> {
        if let Some(file) = &mut self.file {
            // One write, so that a line is whole or, at the end of the file, cut.
            file.write_all(format!("{}\n", serde_json::to_string(result)?).as_bytes())?;
        }
        Ok(())
    }
}
