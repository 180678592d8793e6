//! A copy of a crate, whose files are mutated.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use anyhow::Context;

use super::mutants::{self, Mutant, Together};
use crate::{
    cache,
    fetch::{copy, write},
    pinned::Pinned,
};

pub(super) struct Scratch {
    pub(super) folder: PathBuf,
    /// The files that have mutants, with their texts.
    files: BTreeMap<String, (String, Vec<Mutant>)>,
}

impl Scratch {
    /// A fresh copy of the crate in `from`.
    pub(super) fn of(pinned: &Pinned, from: &Path, together: Together) -> anyhow::Result<Self> {
        let folder = cache::folder()?.join("mutants").join(&pinned.name);
        if folder.exists() {
            fs::remove_dir_all(&folder)
                .with_context(|| format!("{}: cannot be removed", folder.display()))?;
        }
        copy(from, &folder)?;
        let mut files = BTreeMap::new();
        for entry in walkdir::WalkDir::new(&folder).sort_by_file_name() {
            let entry = entry?;
            if entry.path().extension().is_none_or(|extension| extension != "rs") {
                continue;
            }
            let path = entry
                .path()
                .strip_prefix(&folder)?
                .to_string_lossy()
                .replace('\\', "/");
            let text = fs::read_to_string(entry.path())
                .with_context(|| format!("{}: cannot be read", entry.path().display()))?;
            let mutants = mutants::of(&text, together);
            if !mutants.is_empty() {
                files.insert(path, (text, mutants));
            }
        }
        Ok(Self { folder, files })
    }

    /// How many runs it takes to try all mutants.
    pub(super) fn rounds(&self) -> usize {
        let mutants = self.files.values().flat_map(|(_, mutants)| mutants);
        mutants.map(|mutant| mutant.round + 1).max().unwrap_or(0)
    }

    /// The mutants of one round, each with its file.
    pub(super) fn mutants(&self, round: usize) -> impl Iterator<Item = (&str, &Mutant)> {
        let files = self.files.iter();
        let all =
            files.flat_map(|(file, (_, mutants))| mutants.iter().map(move |mutant| (file.as_str(), mutant)));
        all.filter(move |(_, mutant)| mutant.round == round)
    }

    /// A line, 1-based, of a file that has mutants.
    pub(super) fn line(&self, file: &str, line: usize) -> &str {
        let text = self.files.get(file).map_or("", |(text, _)| text);
        text.lines().nth(line - 1).unwrap_or_default().trim()
    }

    /// Applies the mutants of one round, and no others.
    pub(super) fn mutate(&self, round: usize) -> anyhow::Result<()> {
        for (path, (text, mutants)) in &self.files {
            let chosen = mutants.iter().filter(|mutant| mutant.round == round);
            write(&self.folder.join(path), &mutants::mutated(text, chosen))?;
        }
        Ok(())
    }
}
