//! Folders to lint, and the program run on them.

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Output},
};

/// A folder of files, removed when dropped.
pub(crate) struct Folder {
    _guard: tempfile::TempDir,
    root: PathBuf,
    /// What its runs keep.
    cache: tempfile::TempDir,
}

/// What a run gave.
#[derive(Debug)]
pub(crate) struct Run {
    pub(crate) code: Option<i32>,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

impl Folder {
    pub(crate) fn new(files: &[(&str, &str)]) -> Self {
        let guard = tempfile::tempdir().unwrap();
        let root = guard.path().canonicalize().unwrap();
        let folder = Self {
            _guard: guard,
            root,
            cache: tempfile::tempdir().unwrap(),
        };
        for (path, text) in files {
            folder.write(path, text);
        }
        folder
    }

    /// Every `.rs` file holds a byte that is no UTF-8, so that a run names the files it looks at.
    pub(crate) fn of_unreadable(files: &[(&str, &str)]) -> Self {
        let folder = Self::new(files);
        for (path, _) in files {
            if Path::new(path)
                .extension()
                .is_some_and(|extension| extension == "rs")
            {
                folder.write(path, b"fn a\xff() {}");
            }
        }
        folder
    }

    pub(crate) fn root(&self) -> &Path {
        &self.root
    }

    pub(crate) fn cache(&self) -> &Path {
        self.cache.path()
    }

    pub(crate) fn write(&self, path: &str, text: impl AsRef<[u8]>) {
        let path = self.root.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    /// Runs in the folder itself.
    pub(crate) fn run(&self, arguments: &[&str]) -> Run {
        self.run_in("", arguments)
    }

    pub(crate) fn run_in(&self, folder: &str, arguments: &[&str]) -> Run {
        Run::of(self.command(folder, arguments))
    }

    pub(crate) fn command(&self, folder: &str, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_cargo-async-lint"));
        command
            .current_dir(self.root.join(folder))
            .args(arguments)
            .env("XDG_CACHE_HOME", self.cache.path())
            .env("LOCALAPPDATA", self.cache.path());
        // What a CI service that runs these tests sets.
        for variable in ["GITHUB_WORKSPACE", "GITHUB_STEP_SUMMARY", "CI_PROJECT_DIR"] {
            command.env_remove(variable);
        }
        command
    }
}

impl Run {
    pub(crate) fn of(mut command: Command) -> Self {
        let Output {
            status,
            stdout,
            stderr,
        } = command.output().unwrap();
        Self {
            code: status.code(),
            stdout: String::from_utf8(stdout).unwrap(),
            stderr: String::from_utf8(stderr).unwrap(),
        }
    }

    /// The files it says it did not read, in order.
    pub(crate) fn unread(&self) -> Vec<&str> {
        let path = |line| Some(str::strip_prefix(line, "warning: ")?.split_once(": not read")?.0);
        self.stderr.lines().filter_map(path).collect()
    }

    /// The paragraphs that say what went wrong.
    pub(crate) fn errors(&self) -> Vec<&str> {
        self.stderr
            .lines()
            .filter(|line| line.starts_with("error: "))
            .collect()
    }

    /// The one such paragraph of a run that ended with status 2.
    pub(crate) fn only_error(&self) -> &str {
        assert_eq!(self.code, Some(2), "{self:#?}");
        let errors = self.errors();
        assert_eq!(errors.len(), 1, "{self:#?}");
        errors[0]
    }
}

/// Runs Git in a folder, whatever the user's configuration says.
pub(crate) fn git(folder: &Path, arguments: &[&str]) {
    let output = Command::new("git")
        .current_dir(folder)
        .args(["-c", "user.name=a", "-c", "user.email=a@example.com"])
        .args(["-c", "commit.gpgsign=false", "-c", "core.autocrlf=false"])
        .args(arguments)
        .output()
        .unwrap();
    assert!(output.status.success(), "{output:#?}");
}

/// The text of a manifest.
pub(crate) fn manifest(name: &str, more: &str) -> String {
    format!("[package]\nname = \"{name}\"\nversion = \"0.1.0\"\nedition = \"2021\"\n{more}\n")
}
