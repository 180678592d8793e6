//! One run, from the arguments to what is shown: discover, lint each workspace, keep what was asked for.

use std::{
    collections::BTreeMap,
    num::NonZeroUsize,
    panic::{self, AssertUnwindSafe},
    path::PathBuf,
    sync::Arc,
    time::{Duration, Instant},
};

use anyhow::{Context, anyhow, bail};
use async_lint_core::{
    diagnostic::{Applicability, Diagnostic, FilePath},
    engine::{self, EditedSources, EditedTexts, FileOutcome, FixSelection, Fixed, Memory, Options, Outcome},
    project::{Project, Sources},
    rule::RuleMetadata,
    text::SourceText,
};
use rayon::{ThreadPool, ThreadPoolBuilder};

use crate::{
    arguments::{RunArguments, SelectionArguments},
    buffer::Buffer,
    cache::{self, Cache},
    config::{self, Request},
    discover::{self, Discovery, Scope},
    lint,
    narrowing::{Filter, LeftOut, Narrowing},
    output::complain,
    progress::Progress,
    render::{Report, summary::Counts, unread},
    sources::DiskSources,
    timings::{Stage, Timings},
};

/// Deeply nested code is walked recursively.
pub(crate) const STACK_SIZE: usize = 32 * 1024 * 1024;

/// The result of a run, cut to the paths asked for.
pub(crate) struct Session {
    /// After fixing, the run on the new texts. What repeats each other is all there.
    pub(crate) outcome: Outcome,
    /// What is not reported, in the paths asked for.
    pub(crate) left_out: LeftOut,
    /// What was fixed or suppressed, if that was asked for. Nothing is written yet.
    pub(crate) fixes: Fixes,
    /// The folder all paths are relative to.
    pub(crate) root: PathBuf,
    /// The folders of the workspaces.
    pub(crate) workspaces: Vec<PathBuf>,
    /// The text of every file a diagnostic or its fix points into.
    pub(crate) texts: BTreeMap<FilePath, SourceText>,
    /// What was linted in the place of a file, if that was asked for.
    pub(crate) buffer: Option<Buffer>,
    /// Some manifest or path could not be used as given: the run is not the one asked for.
    pub(crate) is_incomplete: bool,
    /// Dependencies are known from the catalogue only.
    pub(crate) lacks_libraries: bool,
    pub(crate) elapsed: Duration,
    /// Has the clock that `elapsed` is of, and goes on.
    pub(crate) timings: Timings,
    /// What was linted.
    pub(crate) projects: Vec<Project>,
    /// What Cargo calls the packages, by their folders; those it knows.
    pub(crate) package_ids: BTreeMap<FilePath, String>,
    pub(crate) pool: ThreadPool,
}

/// What is linted, and with which options: all that the arguments and the configuration come to.
pub(crate) struct Plan {
    pub(crate) discovery: Discovery,
    /// Those of each project of the discovery, in the same order.
    pub(crate) options: Vec<Options>,
}

impl Plan {
    /// Reads the configuration of what was found.
    ///
    /// # Errors
    /// When a file of configuration says what it cannot.
    pub(crate) fn of(
        mut discovery: Discovery,
        arguments: &RunArguments,
        request: &Request,
    ) -> anyhow::Result<Self> {
        let resolved = config::resolve(&mut discovery, arguments, request)?;
        let options = resolved.into_iter().map(|resolved| resolved.options).collect();
        Ok(Self { discovery, options })
    }
}

impl Session {
    /// What is found, for the outputs.
    pub(crate) fn report<'a>(&'a self, counts: &'a Counts, rules: &'a [&'static RuleMetadata]) -> Report<'a> {
        Report {
            diagnostics: &self.outcome.diagnostics,
            texts: &self.texts,
            counts,
            rules,
            root: &self.root,
            repository: None,
            projects: &self.projects,
            package_ids: &self.package_ids,
            is_complete: !self.is_incomplete,
        }
    }
}

/// What is to be done with what is found.
#[derive(Clone, Debug, Default)]
pub(crate) struct Work {
    /// Findings whose fix is trusted that far are fixed.
    pub(crate) fix_at_least: Option<Applicability>,
    /// Findings are suppressed by comments with this reason.
    pub(crate) suppress: Option<String>,
    pub(crate) narrowing: Narrowing,
}

/// What fixing, or suppressing, changes.
#[derive(Default)]
pub(crate) struct Fixes {
    /// The files, sorted by path.
    pub(crate) files: Vec<FixedFile>,
    pub(crate) fixed: Vec<Diagnostic>,
    /// Fixes that were taken back, and findings that no comment suppresses.
    pub(crate) failed: Vec<Diagnostic>,
}

/// A file that fixing changes.
pub(crate) struct FixedFile {
    pub(crate) path: FilePath,
    pub(crate) before: Arc<str>,
    pub(crate) after: Arc<str>,
}

/// Runs, and reports on stderr what could not be read.
///
/// # Errors
/// When there is nothing to lint, or the run itself breaks.
pub(crate) fn run(
    selection: &SelectionArguments,
    arguments: &RunArguments,
    request: &Request,
    work: &Work,
) -> anyhow::Result<Session> {
    let started = Instant::now();
    let timings = Timings::start();
    let progress = Progress::start();
    let pool = thread_pool(arguments.jobs)?;
    let cache = if arguments.no_cache { None } else { Cache::open() };
    let buffer = Buffer::read(selection)?;
    let discovery = match &buffer {
        Some(buffer) => buffer.discover(selection, cache.as_ref()),
        None => {
            let found = pool.install(|| discover::discover(selection, cache.as_ref()));
            found.map_err(|problem| anyhow!("{problem}"))?
        }
    };
    let mut memory = Memory::default();
    let Plan { discovery, options } = Plan::of(discovery, arguments, request)?;
    let asks_for_reasons = options
        .iter()
        .any(|options| options.require_reason.any(|wanted| *wanted));
    if asks_for_reasons && work.suppress.as_ref().is_some_and(String::is_empty) {
        bail!("suppressions have to give a reason: write `--add-suppressions=REASON`");
    }
    let stored = DiskSources::new(discovery.root.clone(), cache.as_ref());
    let edited = buffer
        .iter()
        .map(|buffer| buffer.text_in(&discovery.root))
        .collect();
    let sources = EditedSources {
        stored: &stored,
        texts: &edited,
    };
    let filter = work.narrowing.filter(&discovery.root)?;
    let passes = Passes {
        work,
        filter: &filter,
        discovery: &discovery,
        sources: &sources,
        options: &options,
        pool: &pool,
        // What a buffer gives would take the place of what the file on the disk gives.
        cache: cache.as_ref().filter(|_| buffer.is_none()),
        timings: &timings,
        is_buffer: buffer.is_some(),
    };
    let (outcome, fixes, left_out) = passes.lint_all(&mut memory)?;
    // The process ends soon, and the system takes all back faster than it could be freed.
    std::mem::forget(memory);
    let texts = texts(&outcome, &sources);
    let outcome = cut(outcome, &discovery.scope);
    drop(progress);

    let damaged = cache.as_ref().map_or(0, Cache::damaged);
    let is_quiet = arguments.quiet > 0;
    if damaged > 0 && !is_quiet {
        complain(&format!(
            "note: {damaged} of the cache's files could not be read and {} made anew",
            if damaged == 1 { "is" } else { "are" }
        ));
    }
    for problem in &discovery.problems {
        complain(&format!("error: {problem}"));
    }
    if !is_quiet {
        for line in unread::lines(&outcome.files, arguments.verbose) {
            complain(&line);
        }
    }
    Ok(Session {
        outcome,
        left_out,
        fixes,
        root: discovery.root,
        workspaces: discovery.homes.into_iter().map(|home| home.root).collect(),
        texts,
        buffer,
        lacks_libraries: discovery.lacks_libraries,
        is_incomplete: !discovery.problems.is_empty(),
        elapsed: started.elapsed(),
        timings,
        projects: discovery.projects,
        package_ids: discovery.package_ids,
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
    work: &'a Work,
    filter: &'a Filter<'a>,
    discovery: &'a Discovery,
    sources: &'a dyn Sources,
    /// Those of each project.
    options: &'a [Options],
    pool: &'a ThreadPool,
    cache: Option<&'a Cache>,
    timings: &'a Timings,
    /// A text is linted in the place of a file.
    is_buffer: bool,
}

impl Passes<'_> {
    fn lint_all(&self, memory: &mut Memory) -> anyhow::Result<(Outcome, Fixes, LeftOut)> {
        let (mut all, mut fixes) = (Outcome::default(), Fixes::default());
        let mut left_out = LeftOut::default();
        for (project, options) in self.discovery.projects.iter().zip(self.options) {
            // The panic's own message is on stderr already.
            let run = AssertUnwindSafe(|| {
                self.pool
                    .install(|| self.lint((project, options), memory, &mut fixes, &mut left_out))
            });
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
        Ok((all, fixes, left_out))
    }

    fn lint(
        &self,
        (project, options): (&Project, &Options),
        memory: &mut Memory,
        fixes: &mut Fixes,
        left_out: &mut LeftOut,
    ) -> Outcome {
        // What `dump` prints is large, and asked for to look at the engine at work.
        let kept = self
            .cache
            .filter(|_| !options.collect_calls && !options.collect_graph);
        self.timings.begin(Stage::Recall);
        let root = &self.discovery.root;
        let place = (kept, root.as_path());
        let first = cache::outcome(place, project, options, self.sources, memory, self.timings);
        let mut first = first.unwrap_or_default();
        self.timings.begin(Stage::Settle);
        let scope = &self.discovery.scope;
        let mut reported = None;
        if !self.filter.is_open() {
            first
                .diagnostics
                .retain(|diagnostic| scope.contains(&diagnostic.primary.file));
            let (identities, others) = self
                .filter
                .reported(&first.diagnostics, &texts(&first, self.sources));
            *left_out += others;
            reported = Some(identities);
        }
        let is_reported = |diagnostic: &Diagnostic| {
            let reported = reported.as_ref();
            scope.contains(&diagnostic.primary.file)
                && reported.is_none_or(|reported| reported.contains(&diagnostic.identity()))
        };
        let mut outcome = self.change((project, options), memory, first, &is_reported, fixes);
        outcome.diagnostics.retain(is_reported);
        outcome
    }

    /// Fixes or suppresses findings, if that is asked for.
    fn change(
        &self,
        (project, options): (&Project, &Options),
        memory: &mut Memory,
        first: Outcome,
        is_reported: &dyn Fn(&Diagnostic) -> bool,
        fixes: &mut Fixes,
    ) -> Outcome {
        let before: BTreeMap<FilePath, SourceText> = first
            .files
            .iter()
            .filter_map(|file| Some((file.path.clone(), file.source.as_ref().ok()?.clone())))
            .collect();
        let mut lint = |texts: &EditedTexts| {
            let stored = self.sources;
            let sources = EditedSources { stored, texts };
            let outcome = lint::run(project, &sources, options, memory, self.timings);
            outcome.unwrap_or_default()
        };
        let after = if let Some(at_least) = self.work.fix_at_least {
            let scope = &self.discovery.scope;
            // Of a buffer nothing else can be written.
            let is_whole = |diagnostic: &Diagnostic| {
                let edits = diagnostic.fix.iter().flat_map(|fix| &fix.edits);
                !self.is_buffer || edits.into_iter().all(|edit| scope.contains(&edit.file))
            };
            let selection = FixSelection {
                at_least,
                is_wanted: &|diagnostic| is_whole(diagnostic) && is_reported(diagnostic),
            };
            engine::fix(first, &selection, &mut lint)
        } else if let Some(reason) = &self.work.suppress {
            let is_wanted = |diagnostic: &Diagnostic| {
                is_reported(diagnostic) && !lint::is_about_suppressions(diagnostic.rule)
            };
            let done = engine::suppress(&first, &is_wanted, reason, &mut lint);
            Fixed {
                texts: done.texts,
                fixed: done.suppressed,
                failed: done.left,
                outcome: done.outcome,
            }
        } else {
            return first;
        };
        self.timings.begin(Stage::Settle);
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

/// The texts of the files that labels and fixes point into; those of packages that are not linted are read again.
fn texts(outcome: &Outcome, sources: &dyn Sources) -> BTreeMap<FilePath, SourceText> {
    let text_of = |path: &FilePath| {
        let known = outcome.files.binary_search_by(|file| file.path.cmp(path)).ok();
        let known = known.and_then(|at| outcome.files[at].source.as_ref().ok().cloned());
        known.or_else(|| sources.read(path).ok().map(SourceText::new))
    };
    let mut texts = BTreeMap::new();
    for diagnostic in &outcome.diagnostics {
        let steps = diagnostic.witness.iter().map(|step| &step.label);
        let labels = diagnostic.secondary.iter().chain(steps).map(|label| &label.file);
        let edits = diagnostic.fix.iter().flat_map(|fix| &fix.edits);
        let files = labels.chain(edits.map(|edit| &edit.file));
        for file in files.chain([&diagnostic.primary.file]) {
            if !texts.contains_key(file)
                && let Some(text) = text_of(file)
            {
                texts.insert(file.clone(), text);
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
