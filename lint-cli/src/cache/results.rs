use std::{
    collections::BTreeMap,
    path::Path,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
};

use async_lint_core::{
    engine::{Memory, Observer, Options, Outcome},
    project::{FilePath, Project, SourceError, Sources, Summaries, Trees},
    text::SourceText,
};
use rayon::prelude::*;
use serde::{Deserialize, Serialize};

use super::{Cache, Kind};
use crate::lint;

/// The outcome of a run: the kept one if nothing that it was made of has changed, else of a run now. Runs in the thread
/// pool it is called in.
///
/// A run is a function of the project, the options, and the answers to its reads. All of them are compared, so that a
/// kept outcome is the one that a run would give. Only files of registry packages are not read again: they never change.
/// None if the observer gave the run up.
pub(crate) fn outcome(
    (cache, root): (Option<&Cache>, &Path),
    project: &Project,
    options: &Options,
    sources: &dyn Sources,
    memory: &mut Memory,
    observer: &dyn Observer,
) -> Option<Outcome> {
    let key = cache.and_then(|_| postcard::to_stdvec(&(root, project, options)).ok());
    let (Some(cache), Some(key)) = (cache, key) else {
        return lint::run(project, sources, options, memory, observer);
    };
    if let Some(kept) = cache.get(Kind::Result, &key)
        && let Some(outcome) = replay(&kept, sources)
    {
        debug_assert!(
            would_be_kept(project, options, sources).is_none_or(|now| now.agrees_with(&kept)),
            "the kept outcome of {} is another",
            root.display()
        );
        return Some(outcome);
    }
    let recorder = Recorder::new(project, sources);
    let outcome = lint::run(project, &recorder, options, memory, observer)?;
    if let Some(record) = recorder.record(&outcome)
        && let Ok(bytes) = postcard::to_stdvec(&record)
    {
        cache.put(Kind::Result, &key, &bytes);
    }
    Some(outcome)
}

/// What a run now would keep.
fn would_be_kept(project: &Project, options: &Options, sources: &dyn Sources) -> Option<Record> {
    let recorder = Recorder::new(project, sources);
    let outcome = lint::run(project, &recorder, options, &mut Memory::default(), &())?;
    recorder.record(&outcome)
}

#[derive(Serialize, Deserialize)]
struct Record {
    /// Every answer the run got, by path.
    answers: Vec<(FilePath, Answer)>,
    outcome: Vec<u8>,
}

impl Record {
    /// With the same answers, it has the same outcome.
    fn agrees_with(&self, kept: &[u8]) -> bool {
        let kept: Option<Self> = postcard::from_bytes(kept).ok();
        kept.is_none_or(|kept| kept.answers != self.answers || kept.outcome == self.outcome)
    }
}

#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
enum Answer {
    Text([u8; blake3::OUT_LEN]),
    Error(SourceError),
}

impl Answer {
    fn of(read: &Result<Arc<str>, SourceError>) -> Self {
        match read {
            Ok(text) => Self::Text(*blake3::hash(text.as_bytes()).as_bytes()),
            Err(error) => Self::Error(error.clone()),
        }
    }
}

/// The outcome of a record, if its run would get the same answers now.
fn replay(bytes: &[u8], sources: &dyn Sources) -> Option<Outcome> {
    let record: Record = postcard::from_bytes(bytes).ok()?;
    let read = |(path, answer): &(FilePath, Answer)| {
        let read = sources.read(path);
        let same = Answer::of(&read) == *answer;
        same.then(|| (Arc::clone(path), read.map(SourceText::new)))
    };
    let read: Option<BTreeMap<_, _>> = record.answers.par_iter().map(read).collect();
    let mut read = read?;
    Outcome::decode(&record.outcome, |path| read.remove(path))
}

/// Hands over texts, and remembers what it handed over.
struct Recorder<'a> {
    sources: &'a dyn Sources,
    /// The folders of the libraries that never change.
    immutable: Vec<&'a str>,
    answers: Mutex<BTreeMap<FilePath, Answer>>,
    /// A file was read twice and was not the same.
    is_torn: AtomicBool,
}

impl<'a> Recorder<'a> {
    fn new(project: &'a Project, sources: &'a dyn Sources) -> Self {
        let libraries = project
            .libraries
            .iter()
            .filter(|library| library.identity.is_some());
        let mut immutable: Vec<&str> = libraries
            .filter_map(|library| Some(library.root.rsplit_once('/')?.0))
            .collect();
        immutable.sort_unstable();
        Self {
            sources,
            immutable,
            answers: Mutex::default(),
            is_torn: AtomicBool::new(false),
        }
    }

    fn record(self, outcome: &Outcome) -> Option<Record> {
        if self.is_torn.into_inner() {
            return None;
        }
        let answers = self.answers.into_inner().unwrap_or_else(PoisonError::into_inner);
        Some(Record {
            answers: answers.into_iter().collect(),
            outcome: outcome.encode()?,
        })
    }

    fn is_immutable(&self, path: &str) -> bool {
        let folders = path.match_indices('/').map(|(slash, _)| &path[..slash]);
        folders
            .into_iter()
            .any(|folder| self.immutable.binary_search(&folder).is_ok())
    }
}

impl Sources for Recorder<'_> {
    fn read(&self, path: &FilePath) -> Result<Arc<str>, SourceError> {
        let read = self.sources.read(path);
        if !self.is_immutable(path) {
            let answer = Answer::of(&read);
            let mut answers = self.answers.lock().unwrap_or_else(PoisonError::into_inner);
            let before = answers.insert(Arc::clone(path), answer.clone());
            if before.is_some_and(|before| before != answer) {
                self.is_torn.store(true, Ordering::Relaxed);
            }
        }
        read
    }

    fn summaries(&self) -> Option<&dyn Summaries> {
        self.sources.summaries()
    }

    fn trees(&self) -> Option<&dyn Trees> {
        self.sources.trees()
    }
}
