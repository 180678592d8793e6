use std::sync::Arc;

use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};

use super::module_files;
use crate::{
    catalog::Catalog,
    diagnostic::FilePath,
    hir::{FileHir, ImportKind, ItemKind, Name, Visibility},
    project::{Dependencies, Project, Sources},
    sema::names::{CatalogSelection, SourceFile},
    syntax::{
        BodyMode, ExportedMacros, GrammarTable, LowerOptions, MacroDefinition, MacroLayer, MacroTable,
        collect_macros, lower_file,
    },
    text::SourceText,
};

/// Re-exports lead from library to library; no chain that matters is longer.
const MAX_LEVEL: usize = 3;

/// The libraries that the linted packages depend on and name: those to load, and those that the catalogue stands for.
pub(super) fn direct(
    project: &Project,
    catalog: &Catalog,
    mentions: impl Fn(usize, Name) -> bool,
) -> (Vec<usize>, Vec<usize>) {
    let linted = project
        .packages
        .iter()
        .enumerate()
        .filter(|(_, package)| package.is_linted);
    let mut all: Vec<usize> = linted
        .flat_map(|(index, package)| match &package.dependencies {
            Dependencies::Declared(dependencies) => dependencies
                .iter()
                .map(|dependency| (index, dependency))
                .collect(),
            Dependencies::Undeclared => Vec::new(),
        })
        .filter(|(index, dependency)| mentions(*index, Name::new(&dependency.code_name)))
        .filter_map(|(_, dependency)| dependency.library)
        .collect();
    all.sort_unstable();
    all.dedup();
    all.into_iter()
        .partition(|library| !is_catalogued(project, catalog, *library))
}

fn is_catalogued(project: &Project, catalog: &Catalog, library: usize) -> bool {
    let library = &project.libraries[library];
    catalog.package(&library.package, Some(library.version)).is_some()
}

/// Libraries whose signatures were read.
#[derive(Default)]
pub(super) struct Libraries {
    pub(super) files: Vec<SourceFile>,
    /// Their places in the project, in order.
    pub(super) places: Vec<usize>,
    /// What they export.
    pub(super) macros: ExportedMacros,
}

/// Loads the signatures of libraries, and of those they re-export. The catalogue's files for those they depend on are
/// chosen too: their types stand in the signatures, and their traits are implemented.
pub(super) fn load<'a>(
    project: &Project,
    sources: &dyn Sources,
    catalog: &'a Catalog,
    mut wanted: Vec<usize>,
    is_named: &dyn Fn(Name) -> bool,
    selection: &mut CatalogSelection<'a>,
) -> Libraries {
    let mut loaded = Libraries::default();
    let mut known: FxHashSet<usize> = wanted.iter().copied().collect();
    for _ in 0..MAX_LEVEL {
        if wanted.is_empty() {
            break;
        }
        let read: Vec<(Vec<SourceFile>, Vec<MacroDefinition>)> = wanted
            .par_iter()
            .map(|library| read_library(&project.libraries[*library].root, sources))
            .collect();
        let mut next = Vec::new();
        for (library, (files, macros)) in wanted.iter().zip(read) {
            let known_by = Name::new(&project.libraries[*library].crate_name);
            loaded.macros.add(known_by, &macros);
            for (_, dependency) in &project.libraries[*library].dependencies {
                if known.insert(*dependency) && !selection.choose_for(project, *dependency, catalog) {
                    known.remove(dependency);
                }
            }
            for (dependency, is_whole) in named_dependencies(project, *library, &files, is_named) {
                if !known.insert(dependency) {
                    continue;
                }
                if !is_whole {
                    next.push(dependency);
                }
            }
            loaded.files.extend(files);
            loaded.places.push(*library);
        }
        wanted = next;
    }
    loaded.places.sort_unstable();
    loaded
}

/// The files of one library, from its root on, lowered without bodies. A library is one task: its macros are those of
/// the files before.
fn read_library(root: &FilePath, sources: &dyn Sources) -> (Vec<SourceFile>, Vec<MacroDefinition>) {
    let mut files: Vec<SourceFile> = Vec::new();
    let mut known: FxHashSet<FilePath> = FxHashSet::default();
    let mut macros = MacroLayer::default();
    let mut exported = Vec::new();
    let grammars = GrammarTable::default();
    let mut wanted = vec![Arc::clone(root)];
    known.insert(Arc::clone(root));
    while !wanted.is_empty() {
        let texts: Vec<(FilePath, SourceText)> = wanted
            .drain(..)
            .filter_map(|path| sources.read(&path).ok().map(|text| (path, SourceText::new(text))))
            .collect();
        for (_, text) in &texts {
            for definition in collect_macros(text) {
                if definition.is_exported {
                    exported.push(definition.clone());
                }
                macros.entry(definition.name).or_insert(definition);
            }
        }
        let table = MacroTable::new(vec![Arc::new(macros.clone())], Arc::default());
        let options = LowerOptions {
            grammars: &grammars,
            macros: &table,
            bodies: BodyMode::SignaturesOnly,
        };
        for (path, source) in texts {
            let hir = lower_file(&source, &options);
            wanted.extend(
                children(&path, &hir, &known, sources)
                    .into_iter()
                    .filter(|path| known.insert(Arc::clone(path))),
            );
            files.push(SourceFile {
                path,
                source,
                hir: Arc::new(hir),
            });
        }
    }
    (files, exported)
}

/// The files of a file's modules that are there.
fn children(
    path: &FilePath,
    hir: &FileHir,
    known: &FxHashSet<FilePath>,
    sources: &dyn Sources,
) -> Vec<FilePath> {
    let found = module_files(path, hir, known);
    found
        .into_iter()
        .filter(|path| sources.read(path).is_ok())
        .collect()
}

/// The dependencies that a library's files re-export, and whether only whole (`pub use name;`), under a name that the
/// project's code does not use. Sorted.
fn named_dependencies(
    project: &Project,
    library: usize,
    files: &[SourceFile],
    is_named: &dyn Fn(Name) -> bool,
) -> Vec<(usize, bool)> {
    let by_name: FxHashMap<Name, usize> = project.libraries[library]
        .dependencies
        .iter()
        .map(|(name, index)| (Name::new(name), *index))
        .collect();
    let mut found = Vec::new();
    for file in files {
        for (_, item) in file.hir.items.iter() {
            if !matches!(item.visibility, Visibility::Public) {
                continue;
            }
            match &item.kind {
                ItemKind::Use(leaves) => found.extend(leaves.iter().filter_map(|leaf| {
                    let (root, inside) = leaf.path.segments.split_first()?;
                    let is_whole = match leaf.kind {
                        ImportKind::Named(name) | ImportKind::SelfModule(name) => {
                            inside.is_empty() && !is_named(name)
                        }
                        ImportKind::Glob => false,
                    };
                    Some((*by_name.get(&root.name)?, is_whole))
                })),
                ItemKind::ExternCrate { .. } => {
                    found.extend(by_name.get(&item.name).map(|index| (*index, true)));
                }
                _ => {}
            }
        }
    }
    // Of the two, the one that is not whole comes first and stays.
    found.sort_unstable();
    found.dedup_by_key(|(index, _)| *index);
    found
}
