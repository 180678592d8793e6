//! The sources of the workspace's packages, lowered.

use std::{collections::BTreeSet, fs, path::Path};

use async_lint_core::{
    hir::{FileHir, ItemKind},
    syntax::{BodyMode, GrammarTable, LowerOptions, MacroTable, lower_file},
    text::{SourceText, TextRange},
};

use crate::paths::is_test;

pub(crate) struct SourceFile {
    /// From the workspace's root, with forward slashes.
    pub(crate) path: String,
    pub(crate) text: String,
    pub(crate) hir: FileHir,
    /// Only tests hold it.
    pub(crate) is_test: bool,
    source: SourceText,
}

impl SourceFile {
    pub(crate) fn parse(path: String, text: String) -> Self {
        let source = SourceText::new(text.as_str());
        let options = LowerOptions {
            grammars: &GrammarTable::default(),
            macros: &MacroTable::default(),
            bodies: BodyMode::Full,
        };
        let hir = lower_file(&source, &options);
        assert!(hir.notes.is_empty(), "{path}: {:?}", hir.notes);
        Self {
            path,
            text,
            hir,
            is_test: false,
            source,
        }
    }

    /// The path of the file's module in its crate; empty for the root.
    pub(crate) fn module(&self) -> Vec<String> {
        let inside = self.path.split('/').skip(2).collect::<Vec<_>>().join("/");
        let inside = inside.strip_suffix(".rs").unwrap_or(&inside);
        let names = inside
            .split('/')
            .filter(|name| !["lib", "main", "mod"].contains(name));
        names.map(str::to_owned).collect()
    }

    /// The modules of its own that it declares for tests: `#[cfg(test)] mod tests;`.
    fn test_modules(&self) -> Vec<Vec<String>> {
        let declared = self.hir.top_level.iter().map(|id| &self.hir.items[*id]);
        let of_tests = declared.filter(|item| {
            matches!(item.kind, ItemKind::Module { items: None }) && item.attributes.iter().any(is_test)
        });
        of_tests
            .map(|item| [self.module(), vec![item.name.to_string()]].concat())
            .collect()
    }

    /// `path:line` of a place.
    pub(crate) fn place(&self, range: TextRange) -> String {
        let line = self
            .source
            .lines()
            .line_column(self.source.as_str(), range.start)
            .line;
        format!("{}:{line}", self.path)
    }
}

/// The files below a folder of a package, sorted by path.
pub(crate) fn package(name: &str, folder: &str) -> Vec<SourceFile> {
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let mut found = Vec::new();
    let start = workspace.join(name).join(folder);
    if start.is_dir() {
        read(&start, &format!("{name}/{folder}"), &mut found);
    }
    found.sort();
    let files = found.into_iter();
    let mut files: Vec<SourceFile> = files.map(|(path, text)| SourceFile::parse(path, text)).collect();
    let tests: BTreeSet<Vec<String>> = files.iter().flat_map(SourceFile::test_modules).collect();
    for file in &mut files {
        let module = file.module();
        file.is_test =
            folder == "tests" || (1..=module.len()).any(|length| tests.contains(&module[..length]));
    }
    files
}

fn read(folder: &Path, prefix: &str, found: &mut Vec<(String, String)>) {
    for entry in fs::read_dir(folder).unwrap() {
        let entry = entry.unwrap();
        let (on_disk, path) = (
            entry.path(),
            format!("{prefix}/{}", entry.file_name().to_str().unwrap()),
        );
        if on_disk.is_dir() {
            read(&on_disk, &path, found);
        } else if on_disk.extension().is_some_and(|extension| extension == "rs") {
            found.push((path, fs::read_to_string(&on_disk).unwrap()));
        }
    }
}
