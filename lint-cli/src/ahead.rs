//! Reading ahead: what a run will probably look at is read and lowered while Cargo is asked what that is.

use std::{
    panic::{self, AssertUnwindSafe},
    path::Path,
    sync::{
        Mutex, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
};

use async_lint_core::engine::{self, Memory, Observer, Options};
use rayon::ThreadPool;

use crate::{
    arguments::SelectionArguments,
    cache::Cache,
    config::Request,
    discover::{self, Meanwhile},
    lint,
    sources::DiskSources,
};

/// Reads into a memory until Cargo has answered.
pub(crate) struct Ahead<'a> {
    pub(crate) pool: &'a ThreadPool,
    pub(crate) selection: &'a SelectionArguments,
    pub(crate) cache: Option<&'a Cache>,
    /// What files of configuration say is not known yet.
    pub(crate) request: &'a Request,
    pub(crate) memory: Mutex<Memory>,
}

impl Meanwhile for Ahead<'_> {
    fn begin(&self, manifest: &Path, is_answered: &AtomicBool) {
        let read = || {
            let (root, project) = discover::likely(manifest, self.selection)?;
            let sources = DiskSources::new(root, self.cache);
            let mut options = Options::default();
            self.request.apply(&mut options);
            let mut memory = self.memory.lock().unwrap_or_else(PoisonError::into_inner);
            let until = Until(is_answered);
            lint::read_ahead(&project, &sources, &options, &mut memory, &until);
            Some(())
        };
        // What breaks here breaks the run itself too, and is told then.
        let _ = panic::catch_unwind(AssertUnwindSafe(|| self.pool.install(read)));
    }
}

/// Gives up when the flag is set.
struct Until<'a>(&'a AtomicBool);

impl Observer for Until<'_> {
    fn begins(&self, _: engine::Stage) {}

    fn gives_up(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }
}
