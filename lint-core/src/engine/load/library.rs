use std::sync::{
    Arc,
    atomic::{AtomicBool, Ordering},
};

use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};

use super::{
    super::{
        Observer,
        memory::{LibraryFiles, Memory},
    },
    looked_up::looked_up,
    module_files, summary,
};
use crate::{
    catalog::Catalog,
    diagnostic::FilePath,
    hir::{ImportKind, ItemKind, Name, Visibility},
    project::{Dependencies, Library, Project, SourceError, Sources},
    sema::names::{CatalogSelection, ReadLibrary, SourceFile},
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
    let file = catalog.package(&library.package, Some(library.version));
    file.is_some_and(|file| !file.is_over_sources)
}

/// Libraries whose signatures were read.
#[derive(Default)]
pub(super) struct Libraries {
    pub(super) files: Vec<SourceFile>,
    /// In the order of their places in the project.
    pub(super) read: Vec<ReadLibrary>,
    /// What they export.
    pub(super) macros: ExportedMacros,
}

/// What libraries are read from, and how.
#[derive(Clone, Copy)]
pub(super) struct LibrarySources<'a> {
    pub(super) sources: &'a dyn Sources,
    pub(super) observer: &'a dyn Observer,
    pub(super) bodies: BodyMode,
}

/// Loads the signatures of libraries, and of those they re-export. The catalogue's files for those they depend on are
/// chosen too: their types stand in the signatures, and their traits are implemented. When the observer gives up, those that
/// are done are loaded.
pub(super) fn load<'a>(
    project: &Project,
    catalog: &'a Catalog,
    from: LibrarySources<'_>,
    mut wanted: Vec<usize>,
    is_named: &dyn Fn(Name) -> bool,
    selection: &mut CatalogSelection<'a>,
    memory: &mut Memory,
) -> Libraries {
    let mut loaded = Libraries::default();
    let mut known: FxHashSet<usize> = wanted.iter().copied().collect();
    for _ in 0..MAX_LEVEL {
        if wanted.is_empty() {
            break;
        }
        let read: Vec<Option<Arc<LibraryFiles>>> = wanted
            .par_iter()
            .map(|library| {
                let library = &project.libraries[*library];
                let known = memory.library(library);
                known.or_else(|| Some(Arc::new(files_of(library, from)?)))
            })
            .collect();
        let mut next = Vec::new();
        for (library, read) in wanted.iter().zip(read) {
            let Some(read) = read else { continue };
            memory.keep_library(&project.libraries[*library], &read);
            let LibraryFiles {
                files,
                macros,
                looked_up,
            } = &*read;
            let known_by = Name::new(&project.libraries[*library].crate_name);
            loaded.macros.add(known_by, macros);
            for (_, dependency) in &project.libraries[*library].dependencies {
                if known.insert(*dependency) && !selection.choose_for(project, *dependency, catalog) {
                    known.remove(dependency);
                }
            }
            for (dependency, is_whole) in named_dependencies(project, *library, files, is_named) {
                if !known.insert(dependency) {
                    continue;
                }
                if !is_whole {
                    next.push(dependency);
                }
            }
            loaded.files.extend(files.iter().cloned());
            loaded.read.push(ReadLibrary {
                place: *library,
                looked_up: Arc::clone(looked_up),
            });
            selection.lay_over(project, *library, catalog);
        }
        wanted = next;
    }
    loaded.read.sort_unstable_by_key(|library| library.place);
    loaded
}

/// The files of one library and the macros it exports, as they are kept or anew. None if the observer gives up.
fn files_of(library: &Library, from: LibrarySources<'_>) -> Option<LibraryFiles> {
    if from.observer.gives_up() {
        return None;
    }
    let kept = library.identity.as_deref().zip(from.sources.summaries());
    if let Some((identity, summaries)) = kept
        && let Some(bytes) = summaries.load(identity)
        && let Some(found) = summary::decode(&library.root, &bytes)
    {
        return Some(found);
    }
    let mut reader = Reader {
        from,
        is_whole: AtomicBool::new(true),
    };
    let (files, macros) = reader.library(&library.root)?;
    let read = LibraryFiles {
        looked_up: Arc::new(looked_up(library, &files)),
        files,
        macros,
    };
    if let Some((identity, summaries)) = kept
        && *reader.is_whole.get_mut()
        && !read.files.is_empty()
        && let Some(bytes) = summary::encode(&library.root, &read)
    {
        summaries.store(identity, &bytes);
    }
    Some(read)
}

struct Reader<'a> {
    from: LibrarySources<'a>,
    /// No file was found that could not be read.
    is_whole: AtomicBool,
}

impl Reader<'_> {
    /// The files of one library, from its root on, lowered without bodies and without functions that
    /// cannot be called from outside, and the macros it exports. A file knows the
    /// macros of those nearer to the root, and of those as near.
    fn library(&self, root: &FilePath) -> Option<(Vec<SourceFile>, Vec<MacroDefinition>)> {
        let mut files: Vec<SourceFile> = Vec::new();
        let mut exported = Vec::new();
        let mut known: FxHashSet<FilePath> = FxHashSet::default();
        let mut macros: Arc<MacroLayer> = Arc::default();
        let grammars = GrammarTable::default();
        let mut wanted = vec![Arc::clone(root)];
        known.insert(Arc::clone(root));
        while !wanted.is_empty() {
            let texts = self.texts(&mut wanted, &mut macros, &mut exported);
            let table = MacroTable::new(vec![Arc::clone(&macros)], Arc::default());
            let options = LowerOptions {
                grammars: &grammars,
                macros: &table,
                bodies: self.from.bodies,
            };
            let lowered: Option<Vec<SourceFile>> = texts
                .into_par_iter()
                .map(|(path, text)| {
                    (!self.from.observer.gives_up()).then(|| SourceFile {
                        path,
                        hir: Arc::new(lower_file(&text, &options)),
                        source: SourceText::default(),
                    })
                })
                .collect();
            let lowered = lowered?;
            for file in &lowered {
                // Those that are not there are found out when they are read.
                wanted.extend(module_files(&file.path, &file.hir, &known));
            }
            wanted.retain(|path| known.insert(Arc::clone(path)));
            files.extend(lowered);
        }
        Some((files, exported))
    }

    /// The texts of those files that are there. Their macros are added where the name is new, and all that they export.
    fn texts(
        &self,
        wanted: &mut Vec<FilePath>,
        macros: &mut Arc<MacroLayer>,
        exported: &mut Vec<MacroDefinition>,
    ) -> Vec<(FilePath, SourceText)> {
        let read: Vec<(FilePath, SourceText, Vec<MacroDefinition>)> = wanted
            .par_drain(..)
            .filter_map(|path| {
                let text = SourceText::new(self.text(&path)?);
                let definitions = collect_macros(&text);
                Some((path, text, definitions))
            })
            .collect();
        let mut texts = Vec::with_capacity(read.len());
        for (path, text, definitions) in read {
            if !definitions.is_empty() {
                let layer = Arc::make_mut(macros);
                for definition in definitions {
                    exported.extend(definition.is_exported.then(|| definition.clone()));
                    layer.entry(definition.name).or_insert(definition);
                }
            }
            texts.push((path, text));
        }
        texts
    }

    fn text(&self, path: &FilePath) -> Option<Arc<str>> {
        match self.from.sources.read(path) {
            Ok(text) => Some(text),
            Err(error) => {
                if error != SourceError::NotFound {
                    self.is_whole.store(false, Ordering::Relaxed);
                }
                None
            }
        }
    }
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
