//! What Git knows: whether there is a way back from a change.

use std::{
    io,
    path::{Path, PathBuf},
    process::{Command, Output, Stdio},
};

/// What Git prints when it is run in a folder. Programs that a repository's configuration names for the state of its files
/// are not run, a repository that lies among the files of another is not looked at, and the index is not written.
///
/// # Errors
/// When it cannot be started.
pub(crate) fn git(folder: &Path, arguments: &[&str]) -> io::Result<Output> {
    Command::new("git")
        .arg("-C")
        .arg(folder)
        .arg("--no-optional-locks")
        .args(["-c", "core.fsmonitor=false", "-c", "safe.bareRepository=explicit"])
        .args(arguments)
        .stdin(Stdio::null())
        .output()
}

/// The state of the files below a folder.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum WayBack {
    /// All that Git knows below it is committed, and so is what is to be written.
    Clean,
    /// These files have changes that are not committed, relative to the repository's root.
    Dirty(Vec<PathBuf>),
    /// There is no Git repository, or no Git.
    Unversioned,
}

impl WayBack {
    /// Asks Git. Of files that it does not know those are at stake that are to be `written`, relative to the folder.
    ///
    /// # Errors
    /// When Git runs and fails, with what it said.
    pub(crate) fn of(folder: &Path, written: &[&str]) -> io::Result<Self> {
        let git = |arguments: &[&str]| git(folder, arguments);
        match git(&["rev-parse", "--is-inside-work-tree"]) {
            Ok(output) if output.stdout.trim_ascii() == b"true" => {}
            Ok(_) => return Ok(Self::Unversioned),
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Self::Unversioned),
            Err(error) => return Err(error),
        }
        let status = git(&[
            "status",
            "--porcelain",
            "-z",
            "--no-renames",
            "--untracked-files=all",
            "--",
            ".",
        ])?;
        if !status.status.success() {
            let said = String::from_utf8_lossy(&status.stderr).trim().to_owned();
            return Err(io::Error::other(said));
        }
        // `XY path`, each ended by a zero.
        let entries = status.stdout.split(|byte| *byte == 0);
        let changed: Vec<PathBuf> = entries
            .filter_map(|entry| entry.split_at_checked(3))
            .map(|(status, path)| {
                let path = PathBuf::from(String::from_utf8_lossy(path).into_owned());
                (status.starts_with(b"??"), path)
            })
            .filter(|(is_unknown, path)| !is_unknown || written.iter().any(|written| path.ends_with(written)))
            .map(|(_, path)| path)
            .collect();
        Ok(if changed.is_empty() {
            Self::Clean
        } else {
            Self::Dirty(changed)
        })
    }
}
