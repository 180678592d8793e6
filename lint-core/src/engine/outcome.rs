use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::CallGraph;
use crate::{
    diagnostic::{Diagnostic, FilePath},
    hir::{Note, NoteKind},
    project::SourceError,
    text::SourceText,
};

/// What one run gives back.
#[derive(Clone, Debug, Default)]
pub struct Outcome {
    /// Sorted by file, place and rule; no two alike, but [those that repeat each other](crate::diagnostic::Topic) are all there.
    pub diagnostics: Vec<Diagnostic>,
    /// Every file of the linted packages, sorted by path.
    pub files: Vec<FileOutcome>,
    /// Every call seen in the linted packages, sorted by place, when they were asked for; else empty.
    pub calls: Vec<CallRecord>,
    /// Who calls whom in the linted packages, when that was asked for; else empty.
    pub graph: CallGraph,
}

/// What became of one file.
#[derive(Clone, Debug)]
pub struct FileOutcome {
    pub path: FilePath,
    /// Its text, or why there is none.
    pub source: Result<SourceText, SourceError>,
    /// Places that were not read as meant.
    pub notes: Vec<Note>,
    /// How many findings comments and attributes suppress in it, of those that would be shown.
    pub suppressed: u32,
}

/// One call or method call, as `dump calls` prints it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct CallRecord {
    pub file: FilePath,
    /// 1-based, columns in chars: where the callee's path, or the method's name, starts.
    pub line: u32,
    pub column: u32,
    /// The defining path as rustc names it; none where the callee is unknown.
    pub api: Option<String>,
    /// `sync`, `async`, `offloaded`, `spawned`, `startup`, `test` or `unknown`.
    pub context: &'static str,
    /// The type of a method call's receiver, where it is known.
    pub receiver: Option<String>,
}

/// An outcome without texts and calls, to be kept.
#[derive(Serialize, Deserialize)]
struct Kept<D> {
    diagnostics: D,
    files: Vec<KeptFile>,
}

/// A file's path, its notes, and how many of its findings are suppressed.
type KeptFile = (FilePath, Vec<Note>, u32);

impl Outcome {
    /// Some file was not read because there is more of it than the limits allow.
    pub(super) fn is_over_limits(&self) -> bool {
        let mut notes = self.files.iter().flat_map(|file| &file.notes);
        notes.any(|note| matches!(note.kind, NoteKind::TooDeep { .. } | NoteKind::TooLarge { .. }))
    }

    /// The outcome as bytes, less the texts of the files, the calls and their graph. None where it cannot be told in bytes.
    pub fn encode(&self) -> Option<Vec<u8>> {
        let file = |file: &'_ FileOutcome| (Arc::clone(&file.path), file.notes.clone(), file.suppressed);
        let kept = Kept {
            diagnostics: &self.diagnostics,
            files: self.files.iter().map(file).collect(),
        };
        postcard::to_stdvec(&kept).ok()
    }

    /// The outcome of [`Self::encode`], with the texts that `source_of` gives: those the encoded outcome had. None if a
    /// file's is not there, or the bytes are no outcome of this build.
    pub fn decode(
        bytes: &[u8],
        mut source_of: impl FnMut(&FilePath) -> Option<Result<SourceText, SourceError>>,
    ) -> Option<Self> {
        let kept: Kept<Vec<Diagnostic>> = postcard::from_bytes(bytes).ok()?;
        let file = |(path, notes, suppressed): KeptFile| {
            let source = source_of(&path)?;
            Some(FileOutcome {
                path: Arc::clone(&path),
                source,
                notes,
                suppressed,
            })
        };
        Some(Self {
            diagnostics: kept.diagnostics,
            files: kept.files.into_iter().map(file).collect::<Option<_>>()?,
            calls: Vec::new(),
            graph: CallGraph::default(),
        })
    }
}
