//! Puts changed texts in the place of files, each whole or not at all.

use std::{
    fs, io,
    io::Write,
    path::{Path, PathBuf},
};

use anyhow::{Context, bail};

use crate::{session::FixedFile, temporary};

/// Writes the new text of a file beside it and renames it, with the permissions the file has. Whenever the program ends, the
/// file has its old or its new text. The file's path is relative to `root`.
///
/// # Errors
/// When the file is no longer as it was read, lies outside of its workspace by a link, or cannot be written; then it is
/// unchanged.
pub(crate) fn write(root: &Path, workspaces: &[PathBuf], file: &FixedFile) -> anyhow::Result<()> {
    let path = target(&root.join(&*file.path), workspaces)
        .with_context(|| format!("`{}` was not written", file.path))?;
    replace(&path, file).with_context(|| format!("`{}` was not written", file.path))
}

/// The file itself, where links lead to it.
fn target(path: &Path, workspaces: &[PathBuf]) -> anyhow::Result<PathBuf> {
    let around = workspaces.iter().filter(|folder| path.starts_with(folder));
    let Some(workspace) = around.max_by_key(|folder| folder.components().count()) else {
        bail!("it lies outside of the workspace");
    };
    let (workspace, target) = (workspace.canonicalize()?, path.canonicalize()?);
    if !target.starts_with(&workspace) {
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
    let mut written = temporary::beside(folder)?;
    written.write_all(file.after.as_bytes())?;
    written.as_file().set_permissions(permissions)?;
    written.as_file().sync_all()?;
    written.persist(path).map_err(|error| error.error)?;
    Ok(())
}
