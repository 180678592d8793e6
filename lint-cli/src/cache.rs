//! What is kept on the disk from run to run. Nothing depends on it but speed: what cannot be read is made anew, what
//! cannot be written is not kept, and two runs at once do each other no harm.

mod results;

use std::{
    env, fs,
    io::{self, Write},
    path::{Path, PathBuf},
    sync::{
        Once,
        atomic::{AtomicUsize, Ordering},
    },
};

use async_lint_core::project::Summaries;
use blake3::Hash;
use etcetera::BaseStrategy;

pub(crate) use results::outcome;

use crate::temporary;

/// The folder of one build of the program; a damaged file counts as none.
#[derive(Debug)]
pub(crate) struct Cache {
    folder: PathBuf,
    damaged: AtomicUsize,
    /// Done once, before the first value is kept.
    sweeping: Once,
}

/// What a kept value is about.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Kind {
    /// The summary of a library.
    Library,
    /// The tree of a file of the project.
    Tree,
    /// What Cargo told of a workspace.
    Workspace,
    /// What a run found.
    Result,
}

impl Kind {
    fn folder(self) -> &'static str {
        match self {
            Self::Library => "libraries",
            Self::Tree => "trees",
            Self::Workspace => "workspaces",
            Self::Result => "results",
        }
    }
}

/// The folder of all builds: `$XDG_CACHE_HOME/async-lint`, or what the platform has in its place. None where there is
/// no home.
pub(crate) fn folder() -> Option<PathBuf> {
    let base = etcetera::choose_base_strategy().ok()?;
    Some(base.cache_dir().join("async-lint"))
}

/// What cleaning has removed.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Removed {
    pub(crate) files: usize,
    pub(crate) bytes: u64,
}

/// Removes all that is kept, by any build.
///
/// # Errors
/// When a file or folder cannot be removed.
pub(crate) fn clean(folder: &Path) -> io::Result<Removed> {
    let mut removed = Removed::default();
    removed.add(folder);
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(removed),
    }
}

impl Removed {
    /// Counts the files in a folder and below. Links are none of them, and lead nowhere.
    fn add(&mut self, folder: &Path) {
        let is_folder = fs::symlink_metadata(folder).is_ok_and(|metadata| metadata.is_dir());
        let entries = is_folder.then(|| fs::read_dir(folder).ok()).flatten();
        for entry in entries.into_iter().flatten().flatten() {
            match entry.metadata() {
                Ok(metadata) if metadata.is_dir() => self.add(&entry.path()),
                Ok(metadata) if metadata.is_file() => {
                    self.files += 1;
                    self.bytes += metadata.len();
                }
                _ => {}
            }
        }
    }
}

impl Cache {
    /// The cache of this build. Nothing is written before there is something to keep.
    pub(crate) fn open() -> Option<Self> {
        Some(Self {
            folder: folder()?.join(build()),
            damaged: AtomicUsize::new(0),
            sweeping: Once::new(),
        })
    }

    /// The value kept under a key, if it is there and whole.
    pub(crate) fn get(&self, kind: Kind, key: &[u8]) -> Option<Vec<u8>> {
        let path = self.path(kind, key);
        let mut bytes = fs::read(&path).ok()?;
        let value = bytes.len().checked_sub(blake3::OUT_LEN).filter(|length| {
            let (value, checksum) = bytes.split_at(*length);
            checksum == checksum_of(key, value).as_bytes()
        });
        let Some(length) = value else {
            self.damaged.fetch_add(1, Ordering::Relaxed);
            // Where it cannot be removed, it is found damaged again.
            let _ = fs::remove_file(&path);
            return None;
        };
        bytes.truncate(length);
        Some(bytes)
    }

    /// Keeps a value under a key, if that can be done. Who reads meanwhile sees the old value or the new one.
    pub(crate) fn put(&self, kind: Kind, key: &[u8], value: &[u8]) {
        let _ = self.try_put(&self.path(kind, key), key, value);
    }

    /// How many values were there but not whole.
    pub(crate) fn damaged(&self) -> usize {
        self.damaged.load(Ordering::Relaxed)
    }

    fn try_put(&self, path: &Path, key: &[u8], value: &[u8]) -> io::Result<()> {
        let Some(folder) = path.parent() else {
            return Ok(());
        };
        if !folder.is_dir() {
            fs::create_dir_all(folder)?;
            self.mark()?;
        }
        self.sweeping.call_once(|| {
            for kind in [Kind::Library, Kind::Workspace, Kind::Result] {
                temporary::sweep(&self.folder.join(kind.folder()));
            }
        });
        let mut file = temporary::unswept_beside(folder)?;
        file.write_all(value)?;
        file.write_all(checksum_of(key, value).as_bytes())?;
        file.persist(path)?;
        Ok(())
    }

    /// Tells backup programs, and our own walks, to pass the folder by.
    fn mark(&self) -> io::Result<()> {
        let Some(folder) = self.folder.parent() else {
            return Ok(());
        };
        let text = "Signature: 8a477f597d28d172789f06886806bc55\n# Made by async-lint; may be removed at any time.\n";
        fs::write(folder.join("CACHEDIR.TAG"), text)
    }

    fn path(&self, kind: Kind, key: &[u8]) -> PathBuf {
        let name = blake3::hash(key).to_hex();
        self.folder.join(kind.folder()).join(name.as_str())
    }
}

impl Summaries for Cache {
    fn load(&self, identity: &str) -> Option<Vec<u8>> {
        self.get(Kind::Library, identity.as_bytes())
    }

    fn store(&self, identity: &str, summary: &[u8]) {
        self.put(Kind::Library, identity.as_bytes(), summary);
    }
}

/// The key is part of it: no value passes for another's.
fn checksum_of(key: &[u8], value: &[u8]) -> Hash {
    let mut hasher = blake3::Hasher::new();
    hasher.update(&(key.len() as u64).to_le_bytes());
    hasher.update(key);
    hasher.update(value);
    hasher.finalize()
}

/// Tells this build from others: what one keeps, another cannot read.
fn build() -> String {
    format!(
        "{}-{}-{}-{}",
        env!("CARGO_PKG_VERSION"),
        async_lint_core::VERSION,
        async_lint_rules::VERSION,
        env!("ASYNC_LINT_SOURCES"),
    )
}
