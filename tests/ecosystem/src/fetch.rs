//! Gets the pinned crates: Cargo downloads and checks them, and copies are unpacked into the cache.

use std::{
    env, fs,
    io::Write,
    path::{Path, PathBuf},
};

use anyhow::{Context, bail};

use crate::{
    cache,
    pinned::{Kind, Pinned, home},
};

/// Unpacks the crates, and says how large they are.
pub(crate) fn fetch(crates: &[Pinned], out: &mut impl Write) -> anyhow::Result<()> {
    let mut lines_in_all = 0;
    let mut applications = 0;
    for pinned in crates {
        let folder = pinned.folder()?;
        if !is_version(&folder, pinned) {
            let unpacked = download(pinned)?;
            if folder.exists() {
                fs::remove_dir_all(&folder)
                    .with_context(|| format!("{}: cannot be removed", folder.display()))?;
            }
            copy(&unpacked, &folder)?;
        }
        lock(&folder, pinned)?;
        cache::run(&folder, &["fetch", "--quiet", "--locked"])
            .with_context(|| format!("{}: Cargo could not download its dependencies", pinned.name))?;
        let lines = rust_lines(&folder)?;
        lines_in_all += lines;
        applications += usize::from(pinned.kind == Kind::Application);
        writeln!(out, "{:<20} {:<10} {lines:>8} lines", pinned.name, pinned.version)?;
    }
    writeln!(
        out,
        "{} crates, {applications} of them applications, {lines_in_all} lines",
        crates.len()
    )?;
    Ok(())
}

fn is_version(folder: &Path, pinned: &Pinned) -> bool {
    let version = format!("version = \"{}\"", pinned.version);
    fs::read_to_string(folder.join("Cargo.toml"))
        .is_ok_and(|manifest| manifest.lines().any(|line| line == version))
}

/// The folder where Cargo unpacked the crate: as the dependency of a package made for that.
fn download(pinned: &Pinned) -> anyhow::Result<PathBuf> {
    let folder = cache::folder()?.join("fetch").join(&pinned.name);
    let Pinned { name, version, .. } = pinned;
    write(&folder.join("src/lib.rs"), "")?;
    write(
        &folder.join("Cargo.toml"),
        &format!(
            "[package]\nname = \"scratch\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\n{name} = \
             \"={version}\"\n\n[workspace]\n"
        ),
    )?;
    // `cargo metadata` leaves out a dependency that is no library; `cargo fetch` unpacks it.
    cache::run(&folder, &["fetch", "--quiet"])
        .with_context(|| format!("{name} {version}: Cargo could not download it"))?;
    unpacked(&format!("{name}-{version}"))
}

/// Gives the crate the lock file in `locks/`, so that the same dependencies are read wherever it is measured. A crate that
/// has none there yet keeps its own, as far as that builds, and it is stored.
fn lock(folder: &Path, pinned: &Pinned) -> anyhow::Result<()> {
    let stored = home().join("locks").join(format!("{}.lock", pinned.name));
    let lock = folder.join("Cargo.lock");
    if stored.is_file() {
        return copy_file(&stored, &lock);
    }
    if pinned.relock && lock.exists() {
        fs::remove_file(&lock).with_context(|| format!("{}: cannot be removed", lock.display()))?;
    }
    for (package, version) in &pinned.update {
        cache::run(
            folder,
            &["update", "--quiet", "--package", package, "--precise", version],
        )?;
    }
    cache::run(folder, &["fetch", "--quiet"])?;
    copy_file(&lock, &stored)
}

/// The folder of a package in the sources that Cargo keeps, of whatever registry: `registry/src/REGISTRY/NAME-VERSION`.
fn unpacked(package: &str) -> anyhow::Result<PathBuf> {
    let cargo_home = env::var_os("CARGO_HOME")
        .map(PathBuf::from)
        .or_else(|| env::home_dir().map(|home| home.join(".cargo")))
        .context("there is no home folder: set CARGO_HOME to Cargo's folder")?;
    let sources = cargo_home.join("registry/src");
    let registries = fs::read_dir(&sources)
        .with_context(|| format!("{}: Cargo's sources cannot be listed", sources.display()))?;
    for registry in registries {
        let folder = registry?.path().join(package);
        if folder.is_dir() {
            return Ok(folder);
        }
    }
    bail!("{package}: Cargo did not unpack it into {}", sources.display())
}

pub(crate) fn copy(from: &Path, to: &Path) -> anyhow::Result<()> {
    for entry in walkdir::WalkDir::new(from) {
        let entry = entry?;
        let target = to.join(entry.path().strip_prefix(from)?);
        if entry.file_type().is_dir() {
            fs::create_dir_all(&target).with_context(|| format!("{}: cannot be made", target.display()))?;
        } else {
            copy_file(entry.path(), &target)?;
        }
    }
    Ok(())
}

fn copy_file(from: &Path, to: &Path) -> anyhow::Result<()> {
    if let Some(folder) = to.parent() {
        fs::create_dir_all(folder).with_context(|| format!("{}: cannot be made", folder.display()))?;
    }
    fs::copy(from, to).with_context(|| format!("{}: cannot be written", to.display()))?;
    Ok(())
}

pub(crate) fn write(path: &Path, text: &str) -> anyhow::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).with_context(|| format!("{}: cannot be made", folder.display()))?;
    }
    fs::write(path, text).with_context(|| format!("{}: cannot be written", path.display()))
}

fn rust_lines(folder: &Path) -> anyhow::Result<usize> {
    let mut lines = 0;
    for entry in walkdir::WalkDir::new(folder) {
        let entry = entry?;
        if entry
            .path()
            .extension()
            .is_some_and(|extension| extension == "rs")
        {
            lines += fs::read_to_string(entry.path()).map_or(0, |text| text.lines().count());
        }
    }
    Ok(lines)
}
