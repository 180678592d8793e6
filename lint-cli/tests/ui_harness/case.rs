//! Finds the fixtures and reads them.
//!
//! `<topic>/<case>.rs` is a library of one file. A folder `<topic>/<case>/` that holds `lib.rs` or `main.rs` is one crate of
//! many files. A folder that holds such folders is a workspace, each of them a package named as its folder.

use std::{collections::BTreeMap, fs, path::Path};

use anyhow::Context;

use super::header::Header;

/// One test: a small workspace in memory.
#[derive(Clone, Debug)]
pub(crate) struct Case {
    /// The path below the fixtures' folder, without an ending: `blocking-sleep/fires`.
    pub(crate) name: String,
    pub(crate) crates: Vec<Crate>,
    /// The text of every file, by its path in the case's workspace.
    pub(crate) files: BTreeMap<String, String>,
}

#[derive(Clone, Debug)]
pub(crate) struct Crate {
    pub(crate) name: String,
    /// The package's folder in the case's workspace; empty where there is one crate only.
    pub(crate) folder: String,
    /// The file of the root module, by its path in the case's workspace.
    pub(crate) root: String,
    pub(crate) header: Header,
}

impl Case {
    /// A case of one file.
    pub(crate) fn single(name: String, crate_name: &str, text: String) -> anyhow::Result<Self> {
        let root = format!("{crate_name}.rs");
        let header = Header::parse(&text).with_context(|| name.clone())?;
        let files = BTreeMap::from([(root.clone(), text)]);
        let only = Crate {
            name: crate_name.to_owned(),
            folder: String::new(),
            root,
            header,
        };
        Ok(Self {
            name,
            crates: vec![only],
            files,
        })
    }

    fn folder(name: String, case_name: &str, folder: &Path) -> anyhow::Result<Self> {
        let mut files = BTreeMap::new();
        read_files(folder, "", &mut files)?;
        let mut crates = Vec::new();
        for (path, text) in &files {
            let (package, file) = path.rsplit_once('/').unwrap_or(("", path));
            let is_root = (file == "lib.rs" || file == "main.rs") && !package.contains('/');
            if is_root {
                let crate_name = if package.is_empty() { case_name } else { package };
                crates.push(Crate {
                    name: crate_name.to_owned(),
                    folder: package.to_owned(),
                    root: path.clone(),
                    header: Header::parse(text).with_context(|| format!("{name}/{path}"))?,
                });
            }
        }
        anyhow::ensure!(!crates.is_empty(), "{name}: no `lib.rs` and no `main.rs`");
        Ok(Self { name, crates, files })
    }
}

/// Every case below the fixtures' folder, sorted by name.
pub(crate) fn discover(fixtures: &Path) -> anyhow::Result<Vec<Case>> {
    let mut cases = Vec::new();
    for (topic, topic_path) in entries(fixtures)? {
        if !topic_path.is_dir() {
            continue;
        }
        for (entry, path) in entries(&topic_path)? {
            if path.is_dir() {
                cases.push(Case::folder(format!("{topic}/{entry}"), &entry, &path)?);
            } else if let Some(crate_name) = entry.strip_suffix(".rs") {
                cases.push(Case::single(
                    format!("{topic}/{crate_name}"),
                    crate_name,
                    read(&path)?,
                )?);
            }
        }
    }
    cases.sort_by(|one, other| one.name.cmp(&other.name));
    Ok(cases)
}

/// The entries of a folder: name and path, sorted.
pub(crate) fn entries(folder: &Path) -> anyhow::Result<Vec<(String, std::path::PathBuf)>> {
    let mut entries = Vec::new();
    for entry in fs::read_dir(folder).with_context(|| folder.display().to_string())? {
        let entry = entry?;
        entries.push((entry.file_name().to_string_lossy().into_owned(), entry.path()));
    }
    entries.sort();
    Ok(entries)
}

pub(crate) fn read(path: &Path) -> anyhow::Result<String> {
    fs::read_to_string(path).with_context(|| path.display().to_string())
}

fn read_files(folder: &Path, prefix: &str, files: &mut BTreeMap<String, String>) -> anyhow::Result<()> {
    for (name, path) in entries(folder)? {
        if path.is_dir() {
            read_files(&path, &format!("{prefix}{name}/"), files)?;
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.insert(format!("{prefix}{name}"), read(&path)?);
        }
    }
    Ok(())
}
