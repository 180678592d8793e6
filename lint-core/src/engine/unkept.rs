//! What a debug build reads from when it lints a second time, to hold what is quick against what is plain.

use std::sync::{Arc, Mutex, PoisonError};

use rustc_hash::FxHashMap;

use crate::{
    diagnostic::FilePath,
    project::{SourceError, Sources, Summaries, Trees},
};

/// Sources that do not change: what was read once is the same when it is read again.
pub(super) struct Remembered<'a> {
    sources: &'a dyn Sources,
    read: Mutex<FxHashMap<FilePath, Result<Arc<str>, SourceError>>>,
}

impl<'a> Remembered<'a> {
    pub(super) fn new(sources: &'a dyn Sources) -> Self {
        Self {
            sources,
            read: Mutex::default(),
        }
    }
}

impl Sources for Remembered<'_> {
    fn read(&self, path: &FilePath) -> Result<Arc<str>, SourceError> {
        let all = || self.read.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(read) = all().get(path) {
            return read.clone();
        }
        let read = self.sources.read(path);
        all().entry(Arc::clone(path)).or_insert(read).clone()
    }

    fn summaries(&self) -> Option<&dyn Summaries> {
        self.sources.summaries()
    }

    fn trees(&self) -> Option<&dyn Trees> {
        self.sources.trees()
    }
}

/// Sources of which nothing is kept from run to run.
pub(super) struct Unkept<'a>(pub(super) &'a dyn Sources);

impl Sources for Unkept<'_> {
    fn read(&self, path: &FilePath) -> Result<Arc<str>, SourceError> {
        self.0.read(path)
    }
}
