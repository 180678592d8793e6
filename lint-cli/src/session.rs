//! One run, from the arguments to what is shown: discover, lint each workspace, keep what was asked for.

use std::{
    collections::BTreeMap,
    panic::{self, AssertUnwindSafe},
    time::{Duration, Instant},
};

use anyhow::{Context, anyhow};
use async_lint_core::{
    diagnostic::FilePath,
    engine::{FileOutcome, Options, Outcome},
    project::Sources,
    text::SourceText,
};
use rayon::{ThreadPool, ThreadPoolBuilder};

use crate::{
    arguments::{RunArguments, SelectionArguments},
    discover::{self, Discovery, Scope},
    lint,
    output::complain,
    progress::Progress,
    render::unread,
    sources::DiskSources,
};

/// Deeply nested code is walked recursively.
const STACK_SIZE: usize = 32 * 1024 * 1024;

/// The result of a run, cut to the paths asked for.
pub(crate) struct Session {
    pub(crate) outcome: Outcome,
    /// The text of every file a diagnostic points into.
    pub(crate) texts: BTreeMap<FilePath, SourceText>,
    /// Some manifest or path could not be used as given: the run is not the one asked for.
    pub(crate) is_incomplete: bool,
    pub(crate) elapsed: Duration,
    pub(crate) pool: ThreadPool,
}

/// Runs, and reports on stderr what could not be read.
///
/// # Errors
/// When there is nothing to lint, or the run itself breaks.
pub(crate) fn run(
    selection: &SelectionArguments,
    arguments: &RunArguments,
    options: &Options,
) -> anyhow::Result<Session> {
    let started = Instant::now();
    let progress = Progress::start();
    let pool = thread_pool(arguments)?;
    let discovery = discover::discover(selection).map_err(|problem| anyhow!("{problem}"))?;
    let sources = DiskSources::new(discovery.root.clone());
    let outcome = lint_all(&discovery, &sources, options, &pool)?;
    let texts = texts(&outcome, &sources);
    let outcome = cut(outcome, &discovery.scope);
    drop(progress);

    for problem in &discovery.problems {
        complain(&format!("error: {problem}"));
    }
    for line in unread::lines(&outcome.files, arguments.verbose) {
        complain(&line);
    }
    Ok(Session {
        outcome,
        texts,
        is_incomplete: !discovery.problems.is_empty(),
        elapsed: started.elapsed(),
        pool,
    })
}

fn thread_pool(arguments: &RunArguments) -> anyhow::Result<ThreadPool> {
    ThreadPoolBuilder::new()
        .num_threads(arguments.jobs.map_or(0, Into::into))
        .stack_size(STACK_SIZE)
        .thread_name(|index| format!("async-lint-{index}"))
        .build()
        .context("the threads to lint in could not be started; `-j 1` asks for a single one")
}

fn lint_all(
    discovery: &Discovery,
    sources: &DiskSources,
    options: &Options,
    pool: &ThreadPool,
) -> anyhow::Result<Outcome> {
    let mut all = Outcome::default();
    for project in &discovery.projects {
        let run = || pool.install(|| lint::run(project, sources, options));
        // The panic's own message is on stderr already.
        let outcome = panic::catch_unwind(AssertUnwindSafe(run)).map_err(|_| {
            anyhow!(
                "async-lint itself failed, as the message above says: this is a bug in it, not in the code it reads. \
                 Report it with that message and the file that was linted"
            )
        })?;
        all.diagnostics.extend(outcome.diagnostics);
        all.files.extend(outcome.files);
        all.calls.extend(outcome.calls);
        all.graph.extend(outcome.graph);
    }
    if discovery.projects.len() > 1 {
        // Stable: within a file the engine's order holds.
        all.diagnostics
            .sort_by(|left, right| left.primary.file.cmp(&right.primary.file));
        all.files.sort_by(|left, right| left.path.cmp(&right.path));
        all.calls.sort();
    }
    Ok(all)
}

/// The texts of the files that labels point into; those of packages that are not linted are read again.
fn texts(outcome: &Outcome, sources: &dyn Sources) -> BTreeMap<FilePath, SourceText> {
    let text_of = |path: &FilePath| {
        let known = outcome.files.binary_search_by(|file| file.path.cmp(path)).ok();
        let known = known.and_then(|at| outcome.files[at].source.as_ref().ok().cloned());
        known.or_else(|| sources.read(path).ok().map(SourceText::new))
    };
    let mut texts = BTreeMap::new();
    for diagnostic in &outcome.diagnostics {
        for label in std::iter::once(&diagnostic.primary).chain(&diagnostic.secondary) {
            if !texts.contains_key(&label.file)
                && let Some(text) = text_of(&label.file)
            {
                texts.insert(label.file.clone(), text);
            }
        }
    }
    texts
}

fn cut(mut outcome: Outcome, scope: &Scope) -> Outcome {
    outcome
        .diagnostics
        .retain(|diagnostic| scope.contains(&diagnostic.primary.file));
    outcome
        .files
        .retain(|file: &FileOutcome| scope.contains(&file.path));
    outcome.calls.retain(|call| scope.contains(&call.file));
    outcome
}
