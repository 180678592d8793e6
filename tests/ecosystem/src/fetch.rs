//! Gets the pinned crates: Cargo downloads and checks them, and copies are unpacked into the cache.

use std::{
    fs,
    io::Write,
    path::{Path, PathBuf},
};

use anyhow::{Context, bail};
use cargo_metadata::MetadataCommand;

use crate::{
    cache,
    pinned::{Kind, Pinned},
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
    let metadata = MetadataCommand::new()
        .current_dir(&folder)
        .exec()
        .with_context(|| format!("{name} {version}: Cargo could not download it"))?;
    let package = metadata
        .packages
        .iter()
        .find(|package| package.name.as_str() == name && package.version.to_string() == *version);
    match package.and_then(|package| package.manifest_path.parent()) {
        Some(folder) => Ok(folder.as_std_path().to_owned()),
        None => bail!("{name} {version}: Cargo did not say where it is unpacked"),
    }
}

fn copy(from: &Path, to: &Path) -> anyhow::Result<()> {
    for entry in walkdir::WalkDir::new(from) {
        let entry = entry?;
        let target = to.join(entry.path().strip_prefix(from)?);
        if entry.file_type().is_dir() {
            fs::create_dir_all(&target).with_context(|| format!("{}: cannot be made", target.display()))?;
        } else {
            fs::copy(entry.path(), &target)
                .with_context(|| format!("{}: cannot be written", target.display()))?;
        }
    }
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
