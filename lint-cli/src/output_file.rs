//! Files that a run is asked to write: each whole, or as it was.

use std::{
    fs::{self, File},
    io::{self, Write},
    path::{Path, PathBuf},
};

use anyhow::{Context, bail};

use crate::temporary;

/// Where an output goes, looked at before the run that makes it.
pub(crate) struct OutputFile {
    /// As it was given.
    name: PathBuf,
    /// The file itself, where links lead to it.
    path: PathBuf,
    /// No regular file: a pipe or a device, which must not be replaced.
    is_stream: bool,
}

impl OutputFile {
    /// # Errors
    /// When its folder is not there, or it is a folder itself.
    pub(crate) fn new(name: &Path) -> anyhow::Result<Self> {
        let path = name.canonicalize().unwrap_or_else(|_| name.to_owned());
        let folder = folder(&path);
        if !folder.is_dir() {
            bail!(
                "`{}` cannot be written: there is no folder `{}`. Make it first, or name a file elsewhere",
                name.display(),
                folder.display()
            );
        }
        if path.is_dir() {
            bail!("`{}` cannot be written: it is a folder", name.display());
        }
        Ok(Self {
            name: name.to_owned(),
            is_stream: path.exists() && !path.is_file(),
            path,
        })
    }

    /// Writes what `content` writes. Whenever the program ends, the file has its old or its new text.
    ///
    /// # Errors
    /// When it cannot be written; then it is as it was.
    pub(crate) fn write(
        &self,
        content: impl FnOnce(&mut (dyn Write + Send)) -> io::Result<()>,
    ) -> anyhow::Result<()> {
        let written = if self.is_stream {
            File::options()
                .write(true)
                .open(&self.path)
                .and_then(|file| fill(file, content).map(drop))
        } else {
            self.replace(content)
        };
        written.with_context(|| format!("`{}` could not be written", self.name.display()))
    }

    fn replace(&self, content: impl FnOnce(&mut (dyn Write + Send)) -> io::Result<()>) -> io::Result<()> {
        let permissions = fs::metadata(&self.path).ok().map(|known| known.permissions());
        if permissions.as_ref().is_some_and(fs::Permissions::readonly) {
            return Err(io::Error::new(io::ErrorKind::PermissionDenied, "it is read-only"));
        }
        let file = temporary::readable_beside(folder(&self.path))?;
        let file = fill(file, content)?;
        if let Some(permissions) = permissions {
            file.as_file().set_permissions(permissions)?;
        }
        file.as_file().sync_all()?;
        file.persist(&self.path).map_err(|error| error.error)?;
        Ok(())
    }
}

fn fill<W: Write + Send>(
    file: W,
    content: impl FnOnce(&mut (dyn Write + Send)) -> io::Result<()>,
) -> io::Result<W> {
    let mut out = io::BufWriter::new(file);
    content(&mut out)?;
    out.into_inner().map_err(io::IntoInnerError::into_error)
}

fn folder(path: &Path) -> &Path {
    match path.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    }
}
