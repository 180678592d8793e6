use std::sync::Arc;

use rustc_hash::FxHashMap;

use crate::{diagnostic::FilePath, hir::FileHir, text::SourceText};

/// The index of a file in the [`FileTable`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId(pub u32);

/// A file that was read and lowered.
#[derive(Clone, Debug)]
pub struct SourceFile {
    pub path: FilePath,
    /// Empty for the files of libraries, of which the tree alone is kept.
    pub source: SourceText,
    pub hir: Arc<FileHir>,
}

/// All files of a run. Those of the catalogue have paths that no project's file has.
#[derive(Clone, Debug, Default)]
pub struct FileTable {
    files: Vec<SourceFile>,
    by_path: FxHashMap<FilePath, FileId>,
}

impl FileTable {
    /// Adds a file, which is the one that its path means from now on.
    pub fn insert(&mut self, file: SourceFile) -> FileId {
        let id = FileId(self.files.len() as u32);
        self.by_path.insert(Arc::clone(&file.path), id);
        self.files.push(file);
        id
    }

    pub fn by_path(&self, path: &str) -> Option<FileId> {
        self.by_path.get(path).copied()
    }

    pub fn iter(&self) -> impl Iterator<Item = (FileId, &SourceFile)> {
        self.files
            .iter()
            .enumerate()
            .map(|(index, file)| (FileId(index as u32), file))
    }
}

impl std::ops::Index<FileId> for FileTable {
    type Output = SourceFile;
    fn index(&self, id: FileId) -> &SourceFile {
        &self.files[id.0 as usize]
    }
}
