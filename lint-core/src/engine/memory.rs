use std::{any::Any, sync::Arc};

use rustc_hash::{FxHashMap, FxHashSet};

use crate::{
    diagnostic::FilePath,
    hir::{FileHir, Name},
    project::Library,
    sema::names::SourceFile,
    syntax::{BodyMode, ExportedMacros, GrammarTable, MacroDefinition, MacroLayer},
    text::SourceText,
};

/// What a run leaves for the next one in the same process: the trees of files that are still the same, and of libraries
/// that never change.
///
/// Nothing depends on it but speed. A tree is taken only for the same text, read with the same macros and grammars; so any
/// project may be run with the memory of any other.
#[derive(Debug, Default)]
pub struct Memory {
    libraries: FxHashMap<(String, FilePath), Arc<LibraryFiles>>,
    files: FxHashMap<FilePath, Remembered>,
    read_with: ReadWith,
    /// Nothing looks at it again. To free it takes time, which nobody need wait for.
    spent: Option<Box<dyn Any + Send + Sync>>,
}

/// What is read of a library.
#[derive(Debug)]
pub(super) struct LibraryFiles {
    pub(super) files: Vec<SourceFile>,
    /// Those that it exports.
    pub(super) macros: Vec<MacroDefinition>,
    /// All names that its code, as far as it is read, may look up in one of its modules.
    pub(super) looked_up: Arc<FxHashSet<Name>>,
}

/// What of other files decides how a file is read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct ReadWith {
    pub(super) grammars: Arc<GrammarTable>,
    /// The macros of each package, by its place in the project.
    pub(super) packages: Vec<Arc<MacroLayer>>,
    pub(super) project: Arc<MacroLayer>,
    pub(super) dependencies: Arc<ExportedMacros>,
}

/// As what a file was read, beside its text and what was read with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct ReadAs {
    /// The package it is a file of, by its place in the project.
    pub(super) package: usize,
    pub(super) bodies: BodyMode,
}

#[derive(Debug)]
struct Remembered {
    source: SourceText,
    read_as: ReadAs,
    hir: Arc<FileHir>,
}

impl Memory {
    pub(super) fn library(&self, library: &Library) -> Option<Arc<LibraryFiles>> {
        let key = (library.identity.clone()?, Arc::clone(&library.root));
        self.libraries.get(&key).map(Arc::clone)
    }

    pub(super) fn keep_library(&mut self, library: &Library, files: &Arc<LibraryFiles>) {
        if let Some(identity) = &library.identity {
            let key = (identity.clone(), Arc::clone(&library.root));
            self.libraries.insert(key, Arc::clone(files));
        }
    }

    /// Frees what the last run was done with.
    pub(super) fn free_spent(&mut self) {
        self.spent = None;
    }

    /// Takes what a run is done with, until the next one begins or the memory is dropped.
    pub(super) fn keep_spent(&mut self, spent: impl Any + Send + Sync) {
        self.spent = Some(Box::new(spent));
    }

    /// The tree of a text, read like this with what [`Self::begin`] was given.
    pub(super) fn hir(&self, path: &FilePath, text: &str, read_as: ReadAs) -> Option<Arc<FileHir>> {
        let known = self.files.get(path)?;
        let is_same = known.read_as == read_as && known.source.as_str() == text;
        is_same.then(|| Arc::clone(&known.hir))
    }

    /// Begins a run whose files are read with this: trees that were read with something else are forgotten.
    pub(super) fn begin(&mut self, read_with: &ReadWith) {
        if self.read_with != *read_with {
            self.files.clear();
            self.read_with = read_with.clone();
        }
    }

    /// Takes the files of a run: in the place of those of the run before if they are all that it has.
    pub(super) fn keep_files(&mut self, files: &[(ReadAs, SourceFile)], are_all: bool) {
        if are_all {
            self.files.clear();
        }
        let known = files.iter().map(|(read_as, file)| {
            let known = Remembered {
                source: file.source.clone(),
                read_as: *read_as,
                hir: Arc::clone(&file.hir),
            };
            (Arc::clone(&file.path), known)
        });
        self.files.extend(known);
    }
}
