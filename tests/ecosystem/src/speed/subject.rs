//! What is linted: copies of the pinned crates, all of them together, and the smallest program there is.

use std::{
    fmt::Write,
    fs,
    path::{Path, PathBuf},
};

use anyhow::Context;
use walkdir::WalkDir;

use crate::{
    fetch::{copy, write},
    pinned::Pinned,
};

/// A folder to lint, with a file that is changed.
pub(super) struct Subject {
    pub(super) name: String,
    pub(super) folder: PathBuf,
    kind: Kind,
    /// The largest file, and its text.
    changed: (PathBuf, String),
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Crate,
    Workspace,
    OneFile,
}

impl Subject {
    pub(super) fn of_crate(pinned: &Pinned, folder: &Path) -> anyhow::Result<Self> {
        let folder = emptied(folder, &pinned.name)?;
        copy(&pinned.fetched()?, &folder)?;
        Self::new(format!("{} {}", pinned.name, pinned.version), folder, Kind::Crate)
    }

    /// A workspace with these crates as members, each as often as told. Their dependencies do not go together, so it has
    /// no lock file, and the linter knows of dependencies what the manifests and the catalogue say.
    pub(super) fn of_all(crates: &[Pinned], times: usize, folder: &Path) -> anyhow::Result<Self> {
        let folder = emptied(folder, &format!("all-of-them-{times}"))?;
        let mut manifest = "[workspace]\nresolver = \"3\"\nmembers = [\n".to_owned();
        for copy_number in 1..=times {
            for pinned in crates {
                let name = format!("{}-{copy_number}", pinned.name);
                let member = folder.join(&name);
                copy(&pinned.fetched()?, &member)?;
                rename(&member, &name)?;
                let lock = member.join("Cargo.lock");
                if lock.exists() {
                    fs::remove_file(&lock)
                        .with_context(|| format!("{}: cannot be removed", lock.display()))?;
                }
                writeln!(manifest, "    \"{name}\",")?;
            }
        }
        manifest.push_str("]\n");
        write(&folder.join("Cargo.toml"), &manifest)?;
        let name = match times {
            1 => format!("{} crates, one workspace", crates.len()),
            _ => format!("{} crates {times} times, one workspace", crates.len()),
        };
        Self::new(name, folder, Kind::Workspace)
    }

    pub(super) fn of_one_file(folder: &Path) -> anyhow::Result<Self> {
        let folder = emptied(folder, "one-file")?;
        let manifest =
            "[package]\nname = \"one-file\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n";
        write(&folder.join("Cargo.toml"), manifest)?;
        write(
            &folder.join("Cargo.lock"),
            "version = 4\n\n[[package]]\nname = \"one-file\"\nversion = \"0.0.0\"\n",
        )?;
        write(&folder.join("src/main.rs"), "fn main() {}\n")?;
        Self::new("one line".to_owned(), folder, Kind::OneFile)
    }

    fn new(name: String, folder: PathBuf, kind: Kind) -> anyhow::Result<Self> {
        let files = rust_files(&folder)?;
        let size = |path: &&PathBuf| path.metadata().map_or(0, |metadata| metadata.len());
        let of_library = files
            .iter()
            .filter(|path| path.components().any(|component| component.as_os_str() == "src"));
        let largest = of_library
            .max_by_key(size)
            .with_context(|| format!("{name}: has no code"))?;
        let text =
            fs::read_to_string(largest).with_context(|| format!("{}: cannot be read", largest.display()))?;
        Ok(Self {
            changed: (largest.clone(), text),
            name,
            folder,
            kind,
        })
    }

    /// Whether Cargo knows all of its dependencies.
    pub(super) fn is_built(&self) -> bool {
        self.kind != Kind::Workspace
    }

    /// Its own Rust files.
    pub(super) fn files(&self) -> anyhow::Result<Vec<PathBuf>> {
        rust_files(&self.folder)
    }

    /// Adds a function to the largest file, another one each round.
    pub(super) fn edit(&self, round: usize) -> anyhow::Result<()> {
        let (path, text) = &self.changed;
        let function =
            format!("\n#[allow(dead_code)]\nfn changed_in_round_{round}() -> usize {{\n    {round}\n}}\n");
        write(path, &format!("{text}{function}"))
    }

    pub(super) fn put_back(&self) -> anyhow::Result<()> {
        let (path, text) = &self.changed;
        write(path, text)
    }
}

/// Gives a package another name. Its library keeps its own, so that its code means the same.
fn rename(folder: &Path, name: &str) -> anyhow::Result<()> {
    let manifest = folder.join("Cargo.toml");
    let shown = manifest.display();
    let text = fs::read_to_string(&manifest).with_context(|| format!("{shown}: cannot be read"))?;
    let mut tables: toml::Table = toml::from_str(&text).with_context(|| format!("{shown}: is no TOML"))?;
    let package = tables.get_mut("package").and_then(toml::Value::as_table_mut);
    let package = package.with_context(|| format!("{shown}: has no package"))?;
    let old = package.insert("name".to_owned(), name.into());
    // It may be the program that is named after the package.
    package.remove("default-run");
    if folder.join("src/lib.rs").exists()
        && let Some(toml::Value::String(old)) = old
        && let Some(library) = tables
            .entry("lib")
            .or_insert_with(|| toml::Table::new().into())
            .as_table_mut()
    {
        library
            .entry("name")
            .or_insert_with(|| old.replace('-', "_").into());
    }
    write(&manifest, &toml::to_string(&tables)?)
}

fn emptied(folder: &Path, name: &str) -> anyhow::Result<PathBuf> {
    let folder = folder.join(name);
    if folder.exists() {
        fs::remove_dir_all(&folder).with_context(|| format!("{}: cannot be removed", folder.display()))?;
    }
    fs::create_dir_all(&folder).with_context(|| format!("{}: cannot be made", folder.display()))?;
    Ok(folder.canonicalize()?)
}

/// All Rust files below a folder, less what is built.
fn rust_files(folder: &Path) -> anyhow::Result<Vec<PathBuf>> {
    let entries = WalkDir::new(folder).sort_by_file_name().into_iter();
    let entries = entries.filter_entry(|entry| entry.file_name() != "target");
    let mut files = Vec::new();
    for entry in entries {
        let entry = entry?;
        let is_rust = entry
            .path()
            .extension()
            .is_some_and(|extension| extension == "rs");
        if is_rust && entry.file_type().is_file() {
            files.push(entry.into_path());
        }
    }
    Ok(files)
}
