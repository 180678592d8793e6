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
    cache::{self, Cache},
    discover::{self, Discovery, Scope},
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
    /// Dependencies are known from the catalogue only.
    pub(crate) lacks_libraries: bool,
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
    let cache = if arguments.no_cache { None } else { Cache::open() };
    let discovery = discover::discover(selection, cache.as_ref()).map_err(|problem| anyhow!("{problem}"))?;
    let sources = DiskSources::new(discovery.root.clone(), cache.as_ref());
    let outcome = lint_all(&discovery, &sources, options, &pool, cache.as_ref())?;
    let texts = texts(&outcome, &sources);
    let outcome = cut(outcome, &discovery.scope);
    drop(progress);

    let damaged = cache.as_ref().map_or(0, Cache::damaged);
    if damaged > 0 {
        complain(&format!(
            "note: {damaged} of the cache's files could not be read and {} made anew",
            if damaged == 1 { "is" } else { "are" }
        ));
    }
    for problem in &discovery.problems {
        complain(&format!("error: {problem}"));
    }
    for line in unread::lines(&outcome.files, arguments.verbose) {
        complain(&line);
    }
    Ok(Session {
        outcome,
        texts,
        lacks_libraries: discovery.lacks_libraries,
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
    sources: &DiskSources<'_>,
    options: &Options,
    pool: &ThreadPool,
    cache: Option<&Cache>,
) -> anyhow::Result<Outcome> {
    let mut all = Outcome::default();
    // What `dump` prints is large, and asked for to look at the engine at work.
    let kept = cache.filter(|_| !options.collect_calls && !options.collect_graph);
    for project in &discovery.projects {
        let run = || pool.install(|| cache::outcome(kept, &discovery.root, project, options, sources));
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
