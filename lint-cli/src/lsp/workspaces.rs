//! What lies around the open folders and documents, and what is kept of it between runs.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::PathBuf,
    sync::Arc,
};

use async_lint_core::{
    diagnostic::{Diagnostic, FilePath, without_repeats},
    engine::{EditedSources, EditedTexts, FileOutcome, Memory, Observer},
    hir::NoteKind,
    project::Sources,
    text::SourceText,
};

use super::{analysis::Job, settings::Settings};
use crate::{
    arguments::RunArguments,
    cache::Cache,
    discover::{self, Discovery},
    lint,
    session::Plan,
    sources::DiskSources,
};

/// What one run found.
#[derive(Default)]
pub(super) struct Snapshot {
    /// The folder all paths are relative to.
    pub(super) root: PathBuf,
    /// In the files asked for, sorted by file and place.
    pub(super) diagnostics: Vec<Diagnostic>,
    /// The texts that were linted, and all that labels point into.
    pub(super) texts: BTreeMap<FilePath, SourceText>,
    /// The documents that were linted, with their versions.
    pub(super) documents: BTreeMap<FilePath, i32>,
    /// A document is in no state to be read: a bracket is not closed yet.
    pub(super) is_half_typed: bool,
    /// What could not be looked at as asked.
    pub(super) problems: Vec<String>,
}

/// The workspaces, as they were last found.
#[derive(Default)]
pub(super) struct Workspaces {
    plan: Option<Plan>,
    /// What is wrong with the configuration, which is passed over then.
    misconfigured: Option<String>,
    /// One for each project.
    memories: Vec<Memory>,
}

impl Workspaces {
    /// Lints everything there is, the open documents as they are in the editor. None if the outcome is not wanted any more.
    pub(super) fn lint(
        &mut self,
        job: &Job,
        cache: Option<&Cache>,
        observer: &dyn Observer,
    ) -> Option<Snapshot> {
        if job.rediscover || !self.knows(job) {
            self.find(job, cache);
        }
        let Plan { discovery, options } = self.plan.as_ref()?;
        self.memories
            .resize_with(discovery.projects.len(), Memory::default);
        let stored = DiskSources::new(discovery.root.clone(), cache);
        let (mut texts, mut documents) = (EditedTexts::new(), BTreeMap::new());
        for (path, (version, text)) in &job.buffers {
            let file = discover::relative(&discovery.root, path);
            texts.insert(Arc::clone(&file), Arc::clone(text));
            documents.insert(file, *version);
        }
        let sources = EditedSources {
            stored: &stored,
            texts: &texts,
        };
        let mut snapshot = Snapshot {
            root: discovery.root.clone(),
            documents,
            problems: self
                .misconfigured
                .iter()
                .cloned()
                .chain(discovery.problems.iter().map(ToString::to_string))
                .collect(),
            ..Snapshot::default()
        };
        let projects = discovery.projects.iter().zip(options);
        for ((project, options), memory) in projects.zip(&mut self.memories) {
            let outcome = lint::run(project, &sources, options, memory, observer)?;
            let is_half_typed = |file: &FileOutcome| {
                let mut notes = file.notes.iter();
                notes.any(|note| matches!(note.kind, NoteKind::Unlexable(_)))
                    && texts.contains_key(&file.path)
            };
            snapshot.is_half_typed |= outcome.files.iter().any(is_half_typed);
            let sources = outcome.files.into_iter();
            let read = sources.filter_map(|file| Some((file.path, file.source.ok()?)));
            snapshot.texts.extend(read);
            snapshot.diagnostics.extend(outcome.diagnostics);
        }
        snapshot
            .diagnostics
            .retain(|diagnostic| discovery.scope.contains(&diagnostic.primary.file));
        without_repeats(&mut snapshot.diagnostics);
        // Stable: within a file the engine's order holds.
        snapshot
            .diagnostics
            .sort_by(|left, right| left.primary.file.cmp(&right.primary.file));
        snapshot.add_texts(&sources);
        Some(snapshot)
    }

    /// Finds what there is, and reads its configuration.
    fn find(&mut self, job: &Job, cache: Option<&Cache>) {
        let Settings { request, run, .. } = &*job.settings;
        let found = Plan::of(discover(job, cache), run, request);
        self.misconfigured = found.as_ref().err().map(|error| format!("{error:#}"));
        self.plan = found.ok().or_else(|| {
            let unconfigured = RunArguments {
                no_config: true,
                ..RunArguments::default()
            };
            Plan::of(discover(job, cache), &unconfigured, request).ok()
        });
    }

    /// Forgets all that a run may have left half done.
    pub(super) fn reset(&mut self) {
        *self = Self::default();
    }

    /// Whether each document belongs to a project.
    fn knows(&self, job: &Job) -> bool {
        let Some(Plan { discovery, .. }) = &self.plan else {
            return false;
        };
        let packages = discovery.projects.iter().flat_map(|project| &project.packages);
        let linted = packages.filter(|package| package.is_linted);
        let files: BTreeSet<&str> = linted
            .flat_map(|package| &package.files)
            .map(|file| &**file)
            .collect();
        let mut buffers = job.buffers.keys();
        buffers.all(|path| files.contains(&*discover::relative(&discovery.root, path)))
    }
}

fn discover(job: &Job, cache: Option<&Cache>) -> Discovery {
    let Settings { edition, .. } = &*job.settings;
    let places = places(&job.folders);
    let buffers: Vec<PathBuf> = job.buffers.keys().cloned().collect();
    discover::discover_buffers(&places, &buffers, *edition, cache)
}

/// Where packages are looked for: in a folder that is part of a workspace or holds one, else in the folders right below.
/// An editor may be opened in a home folder, through which nobody wants to wait.
fn places(folders: &[PathBuf]) -> Vec<PathBuf> {
    let mut places = BTreeSet::new();
    for folder in folders {
        if discover::manifest_above(folder).is_some() {
            places.insert(folder.clone());
            continue;
        }
        let below = folder.read_dir().into_iter().flatten().flatten();
        let below = below.map(|entry| entry.path());
        places.extend(below.filter(|path| path.join("Cargo.toml").is_file()));
    }
    places.into_iter().collect()
}

impl Snapshot {
    fn add_texts(&mut self, sources: &dyn Sources) {
        let diagnostics = self.diagnostics.iter();
        let files: BTreeSet<&FilePath> = diagnostics
            .flat_map(|diagnostic| {
                let edits = diagnostic.fix.iter().flat_map(|fix| &fix.edits);
                let labels = diagnostic.secondary.iter().map(|label| &label.file);
                labels.chain(edits.map(|edit| &edit.file))
            })
            .collect();
        for file in files {
            if !self.texts.contains_key(file)
                && let Ok(text) = sources.read(file)
            {
                self.texts.insert(Arc::clone(file), SourceText::new(text));
            }
        }
    }

    /// The diagnostics of one file.
    pub(super) fn of_file(&self, file: &str) -> &[Diagnostic] {
        let start = self
            .diagnostics
            .partition_point(|diagnostic| *diagnostic.primary.file < *file);
        let rest = &self.diagnostics[start..];
        let end = rest.partition_point(|diagnostic| *diagnostic.primary.file == *file);
        &rest[..end]
    }
}
