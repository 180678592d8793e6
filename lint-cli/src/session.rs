//! One run, from the arguments to what is shown: discover, lint each workspace, keep what was asked for.

use std::{
    collections::BTreeMap,
    num::NonZeroUsize,
    panic::{self, AssertUnwindSafe},
    path::PathBuf,
    sync::Arc,
    time::{Duration, Instant},
};

use anyhow::{Context, anyhow};
use async_lint_core::{
    diagnostic::{Applicability, Diagnostic, FilePath},
    engine::{self, EditedSources, FileOutcome, FixSelection, Options, Outcome},
    project::{Project, Sources},
    text::SourceText,
};
use rayon::{ThreadPool, ThreadPoolBuilder};

use crate::{
    arguments::{RunArguments, SelectionArguments},
    buffer::Buffer,
    cache::{self, Cache},
    discover::{self, Discovery, Scope},
    lint,
    output::complain,
    progress::Progress,
    render::unread,
    sources::DiskSources,
};

/// Deeply nested code is walked recursively.
pub(crate) const STACK_SIZE: usize = 32 * 1024 * 1024;

/// The result of a run, cut to the paths asked for.
pub(crate) struct Session {
    /// After fixing, the run on the new texts.
    pub(crate) outcome: Outcome,
    /// What was fixed, if that was asked for. Nothing is written yet.
    pub(crate) fixes: Fixes,
    /// The folder all paths are relative to.
    pub(crate) root: PathBuf,
    /// The text of every file a diagnostic points into.
    pub(crate) texts: BTreeMap<FilePath, SourceText>,
    /// What was linted in the place of a file, if that was asked for.
    pub(crate) buffer: Option<Buffer>,
    /// Some manifest or path could not be used as given: the run is not the one asked for.
    pub(crate) is_incomplete: bool,
    /// Dependencies are known from the catalogue only.
    pub(crate) lacks_libraries: bool,
    pub(crate) elapsed: Duration,
    pub(crate) pool: ThreadPool,
}

/// What fixing changes.
#[derive(Default)]
pub(crate) struct Fixes {
    /// The files, sorted by path.
    pub(crate) files: Vec<FixedFile>,
    pub(crate) fixed: Vec<Diagnostic>,
    /// Fixes that were taken back.
    pub(crate) failed: Vec<Diagnostic>,
}

/// A file that fixing changes.
pub(crate) struct FixedFile {
    pub(crate) path: FilePath,
    pub(crate) before: Arc<str>,
    pub(crate) after: Arc<str>,
}

/// Runs, and reports on stderr what could not be read. With `fix_at_least`, findings whose fix is trusted that far are
/// fixed.
///
/// # Errors
/// When there is nothing to lint, or the run itself breaks.
pub(crate) fn run(
    selection: &SelectionArguments,
    arguments: &RunArguments,
    options: &Options,
    fix_at_least: Option<Applicability>,
) -> anyhow::Result<Session> {
    let started = Instant::now();
    let progress = Progress::start();
    let pool = thread_pool(arguments.jobs)?;
    let cache = if arguments.no_cache { None } else { Cache::open() };
    let buffer = Buffer::read(selection)?;
    let discovery = match &buffer {
        Some(buffer) => buffer.discover(selection, cache.as_ref()),
        None => discover::discover(selection, cache.as_ref()).map_err(|problem| anyhow!("{problem}"))?,
    };
    let stored = DiskSources::new(discovery.root.clone(), cache.as_ref());
    let edited = buffer
        .iter()
        .map(|buffer| buffer.text_in(&discovery.root))
        .collect();
    let sources = EditedSources {
        stored: &stored,
        texts: &edited,
    };
    let passes = Passes {
        discovery: &discovery,
        sources: &sources,
        options,
        pool: &pool,
        // What a buffer gives would take the place of what the file on the disk gives.
        cache: cache.as_ref().filter(|_| buffer.is_none()),
        is_buffer: buffer.is_some(),
    };
    let (outcome, fixes) = passes.lint_all(fix_at_least)?;
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
        fixes,
        root: discovery.root,
        texts,
        buffer,
        lacks_libraries: discovery.lacks_libraries,
        is_incomplete: !discovery.problems.is_empty(),
        elapsed: started.elapsed(),
        pool,
    })
}

/// Threads to lint in: so many, or one a core.
///
/// # Errors
/// When they cannot be started.
pub(crate) fn thread_pool(jobs: Option<NonZeroUsize>) -> anyhow::Result<ThreadPool> {
    ThreadPoolBuilder::new()
        .num_threads(jobs.map_or(0, Into::into))
        .stack_size(STACK_SIZE)
        .thread_name(|index| format!("async-lint-{index}"))
        .build()
        .context("the threads to lint in could not be started; `-j 1` asks for a single one")
}

/// What each workspace is linted with.
struct Passes<'a> {
    discovery: &'a Discovery,
    sources: &'a dyn Sources,
    options: &'a Options,
    pool: &'a ThreadPool,
    cache: Option<&'a Cache>,
    /// A text is linted in the place of a file.
    is_buffer: bool,
}

impl Passes<'_> {
    fn lint_all(&self, fix_at_least: Option<Applicability>) -> anyhow::Result<(Outcome, Fixes)> {
        let (mut all, mut fixes) = (Outcome::default(), Fixes::default());
        for project in &self.discovery.projects {
            // The panic's own message is on stderr already.
            let run = AssertUnwindSafe(|| self.pool.install(|| self.lint(project, fix_at_least, &mut fixes)));
            let outcome = panic::catch_unwind(run).map_err(|_| {
                anyhow!(
                    "async-lint itself failed, as the message above says: this is a bug in it, not in the code it \
                     reads. Report it with that message and the file that was linted"
                )
            })?;
            all.diagnostics.extend(outcome.diagnostics);
            all.files.extend(outcome.files);
            all.calls.extend(outcome.calls);
            all.graph.extend(outcome.graph);
        }
        if self.discovery.projects.len() > 1 {
            // Stable: within a file the engine's order holds.
            all.diagnostics
                .sort_by(|left, right| left.primary.file.cmp(&right.primary.file));
            all.files.sort_by(|left, right| left.path.cmp(&right.path));
            all.calls.sort();
            fixes.files.sort_by(|left, right| left.path.cmp(&right.path));
        }
        Ok((all, fixes))
    }

    fn lint(&self, project: &Project, fix_at_least: Option<Applicability>, fixes: &mut Fixes) -> Outcome {
        // What `dump` prints is large, and asked for to look at the engine at work.
        let kept = self
            .cache
            .filter(|_| !self.options.collect_calls && !self.options.collect_graph);
        let first = cache::outcome(kept, &self.discovery.root, project, self.options, self.sources);
        let Some(at_least) = fix_at_least else {
            return first;
        };
        let before: BTreeMap<FilePath, SourceText> = first
            .files
            .iter()
            .filter_map(|file| Some((file.path.clone(), file.source.as_ref().ok()?.clone())))
            .collect();
        let scope = &self.discovery.scope;
        let selection = FixSelection {
            at_least,
            is_wanted: &|diagnostic| {
                let edits = diagnostic.fix.iter().flat_map(|fix| &fix.edits);
                // Of a buffer nothing else can be written.
                let is_whole = !self.is_buffer || edits.into_iter().all(|edit| scope.contains(&edit.file));
                is_whole && scope.contains(&diagnostic.primary.file)
            },
        };
        let after = engine::fix(first, &selection, &mut |texts| {
            let stored = self.sources;
            lint::run(project, &EditedSources { stored, texts }, self.options)
        });
        let changed = after.texts.into_iter().filter_map(|(path, text)| {
            let before = before.get(&path)?.as_str();
            (*before != *text).then(|| FixedFile {
                path,
                before: before.into(),
                after: text,
            })
        });
        fixes.files.extend(changed);
        fixes.fixed.extend(after.fixed);
        fixes.failed.extend(after.failed);
        after.outcome
    }
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
