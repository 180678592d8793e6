//! The thread that lints. It takes the newest job only; a run whose job is no longer the newest is given up.

use std::{
    collections::BTreeMap,
    panic::{self, AssertUnwindSafe},
    path::PathBuf,
    sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError},
    thread,
};

use anyhow::Context;
use async_lint_core::engine::{Observer, Stage};
use rayon::ThreadPool;

use super::{
    settings::Settings,
    workspaces::{Snapshot, Workspaces},
};
use crate::{cache::Cache, session};

/// One state of the editor, to be linted.
pub(super) struct Job {
    /// Counts the states.
    pub(super) revision: u64,
    pub(super) folders: Vec<PathBuf>,
    /// The open documents by path, with their versions.
    pub(super) buffers: BTreeMap<PathBuf, (i32, Arc<str>)>,
    pub(super) settings: Arc<Settings>,
    /// The diagnostics of all files are asked for, not only those of open ones.
    pub(super) everything: bool,
    /// Packages, targets or files may be others than before.
    pub(super) rediscover: bool,
}

/// What became of a job.
pub(super) struct Report {
    pub(super) revision: u64,
    pub(super) everything: bool,
    /// None where the engine broke: its message is on stderr.
    pub(super) snapshot: Option<Snapshot>,
}

/// The place where the newest job lies until it is taken.
#[derive(Clone, Default)]
pub(super) struct Desk {
    shared: Arc<(Mutex<Option<Job>>, Condvar)>,
}

impl Desk {
    /// Lays a job down in the place of one that nobody has taken yet.
    pub(super) fn submit(&self, mut job: Job) {
        let mut slot = self.slot();
        if let Some(older) = slot.take() {
            job.take_over(&older);
        }
        *slot = Some(job);
        self.shared.1.notify_one();
    }

    fn take(&self) -> Job {
        let mut slot = self.slot();
        loop {
            if let Some(job) = slot.take() {
                return job;
            }
            slot = self.shared.1.wait(slot).unwrap_or_else(PoisonError::into_inner);
        }
    }

    fn slot(&self) -> MutexGuard<'_, Option<Job>> {
        self.shared.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Job {
    /// Does what an older one was to do, too.
    fn take_over(&mut self, older: &Self) {
        self.everything |= older.everything;
        self.rediscover |= older.rediscover;
    }
}

/// A run is given up once a newer job waits.
impl Observer for Desk {
    fn begins(&self, _: Stage) {}

    fn gives_up(&self) -> bool {
        self.slot().is_some()
    }
}

/// Starts the thread; it hands each report to `report`, and ends when that says that nobody listens.
///
/// # Errors
/// When the threads to lint in cannot be started.
pub(super) fn start(desk: Desk, report: impl Fn(Report) -> bool + Send + 'static) -> anyhow::Result<()> {
    let pool = session::thread_pool(None)?;
    let cache = Cache::open();
    thread::Builder::new()
        .name("async-lint-analysis".to_owned())
        .spawn(move || run(&desk, &pool, cache.as_ref(), &report))
        .context("the thread that lints could not be started")?;
    Ok(())
}

fn run(desk: &Desk, pool: &ThreadPool, cache: Option<&Cache>, report: &dyn Fn(Report) -> bool) {
    let mut workspaces = Workspaces::default();
    let mut given_up: Option<Job> = None;
    loop {
        let mut job = desk.take();
        if let Some(older) = given_up.take() {
            job.take_over(&older);
        }
        let cache = cache.filter(|_| !job.settings.run.no_cache);
        let lint = AssertUnwindSafe(|| pool.install(|| workspaces.lint(&job, cache, desk)));
        let snapshot = match panic::catch_unwind(lint) {
            Ok(Some(snapshot)) => Some(snapshot),
            Ok(None) => {
                given_up = Some(job);
                continue;
            }
            Err(_) => {
                workspaces.reset();
                None
            }
        };
        let is_heard = report(Report {
            revision: job.revision,
            everything: job.everything,
            snapshot,
        });
        if !is_heard {
            return;
        }
    }
}
