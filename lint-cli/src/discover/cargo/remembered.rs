//! Cargo's answer, kept until something changes that it depends on: asking takes longer than linting a small crate.
//!
//! It depends on the manifests, the lock file, Cargo's configuration and toolchain, on which Rust files lie where (Cargo
//! finds targets by them), on which folders hold manifests (members are given by patterns), and on the dependencies'
//! sources being there.

use std::{
    collections::BTreeSet,
    env, fs,
    path::{Path, PathBuf},
    time::SystemTime,
};

use serde::{Deserialize, Serialize};

use super::{
    super::{Problem, walk, workspace::Workspace},
    Answer, find_files,
    invocation::rustup_home,
    libraries,
};
use crate::{
    cache::{Cache, Kind},
    regular,
};

#[derive(Serialize, Deserialize)]
struct Remembered {
    workspace: Workspace,
    /// Files, and what was in them; none for those that were not there.
    files: Vec<(PathBuf, Option<Print>)>,
    /// Folders, and which folders down to this depth below them held a manifest.
    members: Vec<(PathBuf, usize, Print)>,
    /// Which files each package had.
    listings: Vec<Print>,
}

type Print = [u8; blake3::OUT_LEN];

/// The workspace as Cargo told it before, with its files as they are now, and the problems met in finding these.
pub(super) fn recall(cache: &Cache, manifest: &Path) -> Option<(Workspace, Vec<Problem>)> {
    let bytes = cache.get(Kind::Workspace, &key(manifest)?)?;
    let Remembered {
        mut workspace,
        files,
        members,
        listings,
    } = postcard::from_bytes(&bytes).ok()?;
    let is_same = files.iter().all(|(path, print)| print_of(path) == *print)
        && members
            .iter()
            .all(|(folder, depth, print)| members_below(folder, *depth) == *print)
        && workspace.libraries.iter().all(|library| library.root.is_file());
    if !is_same {
        return None;
    }
    let mut problems = Vec::new();
    find_files(&mut workspace, &mut problems);
    (self::listings(&workspace) == listings).then_some((workspace, problems))
}

/// Keeps an answer of Cargo, which was asked at this time.
pub(super) fn keep(cache: &Cache, manifest: &Path, answer: &Answer, asked_at: SystemTime) {
    let workspace = &answer.workspace;
    let Some(members) = member_folders(workspace) else {
        return;
    };
    let mut paths: BTreeSet<PathBuf> = surroundings(manifest).collect();
    paths.extend(surroundings(&workspace.root.join("Cargo.toml")));
    paths.extend(answer.manifests.iter().cloned());
    paths.insert(workspace.root.join("Cargo.lock"));
    // A file that changed meanwhile may not be the one that Cargo read.
    let has_changed = |path: &PathBuf| {
        let changed = path.metadata().and_then(|metadata| metadata.modified());
        changed.is_ok_and(|changed| changed >= asked_at)
    };
    if paths.iter().any(has_changed) {
        return;
    }
    let remembered = Remembered {
        files: paths
            .into_iter()
            .map(|path| (path.clone(), print_of(&path)))
            .collect(),
        members: members
            .into_iter()
            .map(|(folder, depth)| (folder.clone(), depth, members_below(&folder, depth)))
            .collect(),
        listings: listings(workspace),
        workspace: workspace.clone(),
    };
    // A path that is no text cannot be kept.
    if let (Some(key), Ok(bytes)) = (key(manifest), postcard::to_stdvec(&remembered)) {
        cache.put(Kind::Workspace, &key, &bytes);
    }
}

/// The manifest, and what tells one Cargo from another: its variables, and the programs it may be.
fn key(manifest: &Path) -> Option<Vec<u8>> {
    let is_cargo = |name: &str| {
        ["CARGO", "RUSTUP", "PATH"]
            .iter()
            .any(|word| name.starts_with(word))
    };
    let variables: Vec<(String, String)> = env::vars_os()
        .filter_map(|(name, value)| Some((name.into_string().ok()?, value.to_string_lossy().into_owned())))
        .filter(|(name, _)| is_cargo(name))
        .collect::<BTreeSet<_>>()
        .into_iter()
        .collect();
    postcard::to_stdvec(&(manifest, variables, programs())).ok()
}

/// The `cargo`s that may be run, each with its size and the time it was changed.
fn programs() -> Vec<(PathBuf, u64, Option<SystemTime>)> {
    let name = format!("cargo{}", env::consts::EXE_SUFFIX);
    let given = env::var_os("CARGO").map(PathBuf::from);
    let search = env::var_os("PATH").unwrap_or_default();
    let on_path = env::split_paths(&search)
        .map(|folder| folder.join(&name))
        .find(|path| path.is_file());
    let toolchains = rustup_home().map(|home| home.join("toolchains"));
    let mut installed: Vec<PathBuf> = toolchains
        .into_iter()
        .flat_map(fs::read_dir)
        .flatten()
        .filter_map(|entry| Some(entry.ok()?.path().join("bin").join(&name)))
        .collect();
    installed.sort();
    let all = given.into_iter().chain(on_path).chain(installed);
    all.filter_map(|path| {
        let metadata = path.metadata().ok()?;
        Some((path, metadata.len(), metadata.modified().ok()))
    })
    .collect()
}

/// The files that Cargo and its launcher look for in the folders of a manifest and above, and at home.
fn surroundings(manifest: &Path) -> impl Iterator<Item = PathBuf> {
    const NAMES: [&str; 5] = [
        "Cargo.toml",
        ".cargo/config",
        ".cargo/config.toml",
        "rust-toolchain",
        "rust-toolchain.toml",
    ];
    let above = manifest
        .ancestors()
        .skip(1)
        .flat_map(|folder| NAMES.map(|name| folder.join(name)));
    let home = libraries::cargo_home()
        .into_iter()
        .flat_map(|home| ["config", "config.toml"].map(|name| home.join(name)));
    let launcher = rustup_home().map(|home| home.join("settings.toml"));
    above.chain(home).chain(launcher)
}

/// Where the workspace's patterns may find members: a folder, and how deep below. None for patterns without a bound.
/// Any text of the manifest with a wildcard counts as a pattern: one too many does no harm.
fn member_folders(workspace: &Workspace) -> Option<Vec<(PathBuf, usize)>> {
    let manifest = regular::read_text(&workspace.root.join("Cargo.toml"))?;
    let mut folders = Vec::new();
    let Some(table) = manifest.find("workspace") else {
        return Some(folders);
    };
    for text in manifest[table..].split(['"', '\'', '\n']) {
        let Some(wildcard) = text
            .find(['*', '?'])
            .filter(|_| !text.contains(char::is_whitespace))
        else {
            continue;
        };
        if text.contains("**") {
            return None;
        }
        let (folder, pattern) = match text[..wildcard].rfind('/') {
            Some(slash) => text.split_at(slash),
            None => ("", text),
        };
        let depth = pattern.split('/').filter(|part| !part.is_empty()).count();
        folders.push((workspace.root.join(folder), depth));
    }
    folders.sort();
    folders.dedup();
    Some(folders)
}

fn members_below(folder: &Path, depth: usize) -> Print {
    let mut found = BTreeSet::new();
    let mut level = vec![folder.to_owned()];
    for _ in 0..depth {
        let entries = level.iter().flat_map(fs::read_dir).flatten().flatten();
        level = entries
            .map(|entry| entry.path())
            .filter(|path| path.is_dir())
            .collect();
        found.extend(level.iter().filter(|path| walk::has_manifest(path)).cloned());
    }
    print_of_paths(found.iter())
}

fn listings(workspace: &Workspace) -> Vec<Print> {
    let packages = workspace.packages.iter();
    packages
        .map(|package| print_of_paths(package.files.iter()))
        .collect()
}

fn print_of_paths<'a>(paths: impl Iterator<Item = &'a PathBuf>) -> Print {
    let mut hasher = blake3::Hasher::new();
    for path in paths {
        hasher.update(path.as_os_str().as_encoded_bytes());
        hasher.update(&[0]);
    }
    *hasher.finalize().as_bytes()
}

fn print_of(file: &Path) -> Option<Print> {
    let bytes = regular::read(file).ok()?;
    Some(*blake3::hash(&bytes).as_bytes())
}
