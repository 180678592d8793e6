//! A copy of a crate, which is fixed.

use std::{collections::BTreeMap, fs, path::PathBuf};

use anyhow::Context;

use super::{
    Place,
    functions::{self, Function},
};
use crate::{
    cache,
    fetch::{copy, write},
    pinned::Pinned,
};

pub(super) struct Scratch {
    pub(super) folder: PathBuf,
    /// The texts of its Rust files as they are published, by path.
    pub(super) texts: BTreeMap<String, String>,
}

impl Scratch {
    pub(super) fn of(pinned: &Pinned) -> anyhow::Result<Self> {
        let from = pinned.fetched()?;
        let folder = cache::folder()?.join("fix").join(&pinned.name);
        if folder.exists() {
            fs::remove_dir_all(&folder)
                .with_context(|| format!("{}: cannot be removed", folder.display()))?;
        }
        copy(&from, &folder)?;
        let mut scratch = Self {
            folder,
            texts: BTreeMap::new(),
        };
        for entry in walkdir::WalkDir::new(&scratch.folder).sort_by_file_name() {
            let entry = entry?;
            let path = entry.path().strip_prefix(&scratch.folder)?;
            if path.extension().is_some_and(|extension| extension == "rs") {
                let path = path.to_string_lossy().replace('\\', "/");
                let text = scratch.read(&path)?;
                scratch.texts.insert(path, text);
            }
        }
        Ok(scratch)
    }

    pub(super) fn read(&self, file: &str) -> anyhow::Result<String> {
        let path = self.folder.join(file);
        fs::read_to_string(&path).with_context(|| format!("{}: cannot be read", path.display()))
    }

    pub(super) fn write(&self, file: &str, text: &str) -> anyhow::Result<()> {
        write(&self.folder.join(file), text)
    }

    pub(super) fn put_all_back(&self) -> anyhow::Result<()> {
        for (file, text) in &self.texts {
            if self.read(file)? != *text {
                self.write(file, text)?;
            }
        }
        Ok(())
    }

    /// Gives a function of a file its published text again; without a number, the whole file.
    pub(super) fn put_back(&self, file: &str, function: Option<usize>) -> anyhow::Result<()> {
        let Some(published) = self.texts.get(file) else {
            return Ok(());
        };
        let text = self.read(file)?;
        let (before, after) = (functions::of(published), functions::of(&text));
        let pair = function
            .filter(|_| before.len() == after.len())
            .and_then(|at| Some((before.get(at)?, after.get(at)?)));
        let Some((before, after)) = pair else {
            return self.write(file, published);
        };
        let mut text = text;
        text.replace_range(after.bytes.clone(), &published[before.bytes.clone()]);
        self.write(file, &text)
    }
}

/// The files of a copy as they are now, each read once.
pub(super) struct Texts<'a> {
    scratch: &'a Scratch,
    read: BTreeMap<String, (String, Vec<Function>)>,
}

impl<'a> Texts<'a> {
    pub(super) fn new(scratch: &'a Scratch) -> Self {
        Self {
            scratch,
            read: BTreeMap::new(),
        }
    }

    /// The text of a function; none if it is no longer there.
    pub(super) fn function(&mut self, (file, function): &Place) -> anyhow::Result<Option<&str>> {
        if !self.read.contains_key(file) {
            let text = self.scratch.read(file)?;
            let functions = functions::of(&text);
            self.read.insert(file.clone(), (text, functions));
        }
        let (text, functions) = &self.read[file];
        let function = function.and_then(|at| functions.get(at));
        Ok(function.and_then(|function| text.get(function.bytes.clone())))
    }
}
