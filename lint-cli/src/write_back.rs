//! Puts changed texts in the place of files, each whole or not at all.

use std::{
    fs, io,
    io::Write,
    path::{Path, PathBuf},
};

use anyhow::{Context, bail};

use crate::session::FixedFile;

/// Writes a file's new text beside it and renames it, with the permissions the file has. Whenever the program ends, the
/// file has its old or its new text.
///
/// # Errors
/// When the file is no longer as it was read, lies outside `root` by a link, or cannot be written; then it is unchanged.
pub(crate) fn write(root: &Path, file: &FixedFile) -> anyhow::Result<()> {
    let path = target(root, &file.path).with_context(|| format!("`{}` was not written", file.path))?;
    replace(&path, file).with_context(|| format!("`{}` was not written", file.path))
}

/// The file itself, where links lead to it.
fn target(root: &Path, path: &str) -> anyhow::Result<PathBuf> {
    let (root, target) = (root.canonicalize()?, root.join(path).canonicalize()?);
    if !target.starts_with(&root) {
        bail!("a link leads out of the workspace, to `{}`", target.display());
    }
    Ok(target)
}

fn replace(path: &Path, file: &FixedFile) -> anyhow::Result<()> {
    let stored = fs::read(path)?;
    if stored == file.after.as_bytes() {
        // Another path that leads here was written.
        return Ok(());
    }
    if stored != file.before.as_bytes() {
        bail!("it has changed while it was linted; run again");
    }
    let permissions = fs::metadata(path)?.permissions();
    if permissions.readonly() {
        return Err(io::Error::from(io::ErrorKind::PermissionDenied)).context("it is read-only");
    }
    let folder = path.parent().unwrap_or(Path::new("."));
    let mut written = tempfile::Builder::new()
        .prefix(".async-lint-")
        .tempfile_in(folder)?;
    written.write_all(file.after.as_bytes())?;
    written.as_file().set_permissions(permissions)?;
    written.as_file().sync_all()?;
    written.persist(path).map_err(|error| error.error)?;
    Ok(())
}
