mod kept;
mod library;
mod looked_up;
mod summary;
mod test_files;

use std::{mem, sync::Arc};

use memchr::memmem;
use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};

use self::{
    kept::KeptTrees,
    library::{Libraries, LibrarySources},
};
use super::{
    Observer,
    memory::{Memory, ReadAs, ReadWith},
    options::Reading,
};
use crate::{
    catalog::{Catalog, CatalogFile, parse_facts},
    diagnostic::FilePath,
    hir::{FileHir, ItemId, ItemKind, Name},
    project::{Dependencies, ModuleFolder, Package, Project, SourceError, Sources},
    sema::names::{CatalogSelection, Foundations, STANDARD_CRATES, SourceFile},
    syntax::{
        BodyMode, ExportedMacros, GrammarTable, LowerOptions, MacroDefinition, MacroLayer, MacroTable,
        collect_macros, forget_macros, lower_file, named_crates,
    },
    text::SourceText,
};

/// The files of a project, read and lowered, and the part of the catalogue it needs.
pub(super) struct Loaded<'a> {
    pub(super) files: Vec<SourceFile>,
    pub(super) selection: CatalogSelection<'a>,
    /// The names of the catalogue's crates and of the libraries, found out while the project's files were lowered.
    pub(super) foundations: Foundations,
    pub(super) unread: FxHashMap<FilePath, SourceError>,
    /// The code of tests is among what was read.
    pub(super) has_tests: bool,
}

/// A file that was read, for the package of this index.
struct Text {
    package: usize,
    path: FilePath,
    source: SourceText,
    /// What is read of its bodies.
    bodies: BodyMode,
}

/// Reads and lowers every file, each in a task of its own. What `#[path]` finds elsewhere is read in later rounds.
/// Trees that the memory has are taken from it, others from where the sources keep them. The bodies of tests are read only
/// where they are wanted. None if the observer gives it up: what was done until then is in the memory.
pub(super) fn load<'a>(
    project: &Project,
    sources: &dyn Sources,
    catalog: &'a Catalog,
    reading: &Reading<'_>,
    memory: &mut Memory,
    observer: &dyn Observer,
) -> Option<Loaded<'a>> {
    let Chosen {
        read,
        selection,
        libraries,
        macros,
    } = choose(project, sources, catalog, reading, memory, observer);
    let Read {
        texts,
        known,
        unread,
        bodies,
    } = read;
    let lowering = Lowering::new(sources, memory, macros, bodies, observer);
    let (foundations, files) = rayon::join(
        || Foundations::new(project, &selection, libraries.files, &libraries.read),
        || lowering.all(texts, known),
    );
    rayon::broadcast(|_| forget_macros());
    memory.keep_files(&files, !observer.gives_up());
    (!observer.gives_up()).then(|| Loaded {
        files: files.into_iter().map(|(_, file)| file).collect(),
        selection,
        foundations,
        unread,
        has_tests: !matches!(bodies, BodyMode::WithoutTests { .. }),
    })
}

/// The texts of a project's files.
struct Read {
    texts: Vec<Text>,
    /// The paths of these files, and of those that could not be read.
    known: FxHashSet<FilePath>,
    unread: FxHashMap<FilePath, SourceError>,
    /// What is read of bodies, where a file is not one of tests.
    bodies: BodyMode,
}

impl Read {
    fn new(project: &Project, sources: &dyn Sources, catalog: &Catalog, reading: &Reading<'_>) -> Self {
        let wanted = files_of(project);
        let mut unread = FxHashMap::default();
        let (mut texts, ()) = rayon::join(
            || read(&wanted, sources, BodyMode::Full, &mut unread),
            || catalog.prepare(&dependency_names(project), &STANDARD_CRATES),
        );
        let bodies = match reading {
            Reading::Whole => BodyMode::Whole,
            Reading::WithTestsIfNamed(rules) if !is_any_named(rules, &texts) => {
                BodyMode::WithoutTests { is_test_file: false }
            }
            Reading::WithTests | Reading::WithTestsIfNamed(_) => BodyMode::Full,
        };
        for text in &mut texts {
            text.bodies = bodies;
        }
        if let BodyMode::WithoutTests { .. } = bodies {
            mark_test_files(project, &mut texts);
        }
        Self {
            texts,
            known: wanted.into_iter().map(|(_, path)| path).collect(),
            unread,
            bodies,
        }
    }
}

fn is_any_named(rules: &[&str], texts: &[Text]) -> bool {
    texts.par_iter().any(|text| {
        let text = text.source.as_str().as_bytes();
        rules
            .iter()
            .any(|rule| memmem::find(text, rule.as_bytes()).is_some())
    })
}

/// The files that the manifests tell of, each once, with the package it is first found in.
fn files_of(project: &Project) -> Vec<(usize, FilePath)> {
    let mut wanted: Vec<(usize, FilePath)> = Vec::new();
    let mut known: FxHashSet<FilePath> = FxHashSet::default();
    for (index, package) in project.packages.iter().enumerate() {
        let roots = package.targets.iter().map(|target| &target.root);
        for path in package.files.iter().chain(roots) {
            if known.insert(Arc::clone(path)) {
                wanted.push((index, Arc::clone(path)));
            }
        }
    }
    wanted
}

/// The texts, and what of the catalogue and of the libraries they need.
struct Chosen<'a> {
    read: Read,
    selection: CatalogSelection<'a>,
    libraries: Libraries,
    macros: MacroLayers,
}

fn choose<'a>(
    project: &Project,
    sources: &dyn Sources,
    catalog: &'a Catalog,
    reading: &Reading<'_>,
    memory: &mut Memory,
    observer: &dyn Observer,
) -> Chosen<'a> {
    let read = Read::new(project, sources, catalog, reading);
    let named = names_by_package(project, &read.texts);
    let is_named = |package: usize, name: Name| named[package].contains(name.as_str());
    let mut selection = CatalogSelection::choose(project, catalog, is_named);
    let (wanted, catalogued) = library::direct(project, catalog, is_named);
    for library in catalogued {
        selection.choose_for(project, library, catalog);
    }
    let is_named = |name: Name| {
        let packages = project.packages.iter().zip(&named);
        packages
            .filter(|(package, _)| package.is_linted)
            .any(|(_, named)| named.contains(name.as_str()))
    };
    let mut libraries = library::load(
        project,
        catalog,
        LibrarySources {
            sources,
            observer,
            bodies: match read.bodies {
                BodyMode::Whole => BodyMode::WholeSignatures,
                _ => BodyMode::ExportedSignaturesOnly,
            },
        },
        wanted,
        &is_named,
        &mut selection,
        memory,
    );
    selection.complete(catalog);
    let exported = mem::take(&mut libraries.macros);
    let macros = MacroLayers::collect(project, &read.texts, grammars(&selection.files), exported);
    // What was read of the libraries may be a part of it then.
    if !observer.gives_up() {
        memory.begin(&macros.shared);
    }
    Chosen {
        read,
        selection,
        libraries,
        macros,
    }
}

/// How the project's files become trees.
struct Lowering<'a> {
    sources: &'a dyn Sources,
    memory: &'a Memory,
    kept: KeptTrees<'a>,
    macros: MacroLayers,
    /// What is read of the bodies of files that are found now.
    bodies: BodyMode,
    observer: &'a dyn Observer,
}

impl<'a> Lowering<'a> {
    fn new(
        sources: &'a dyn Sources,
        memory: &'a Memory,
        macros: MacroLayers,
        bodies: BodyMode,
        observer: &'a dyn Observer,
    ) -> Self {
        Self {
            sources,
            memory,
            kept: KeptTrees::new(sources, &macros.shared),
            macros,
            bodies,
            observer,
        }
    }

    /// The trees of these texts, and of the files that they lead to and that are not known: those that are done when the
    /// observer gives up.
    fn all(&self, mut texts: Vec<Text>, mut known: FxHashSet<FilePath>) -> Vec<(ReadAs, SourceFile)> {
        let mut files: Vec<(ReadAs, SourceFile)> = Vec::with_capacity(texts.len());
        while !texts.is_empty() {
            let trees: Vec<Option<Arc<FileHir>>> = texts.par_iter().map(|text| self.tree(text)).collect();
            let mut next: Vec<(usize, FilePath)> = Vec::new();
            for (text, hir) in texts.into_iter().zip(trees) {
                let Some(hir) = hir else { continue };
                let found = module_files(&text.path, &hir, &known);
                next.extend(found.into_iter().map(|path| (text.package, path)));
                let read_as = text.read_as();
                let Text { path, source, .. } = text;
                files.push((read_as, SourceFile { path, source, hir }));
            }
            next.retain(|(_, path)| known.insert(Arc::clone(path)));
            // A file that is not there is no file of the project: its absence is the compiler's to report.
            texts = read(&next, self.sources, self.bodies, &mut FxHashMap::default());
        }
        files
    }

    fn tree(&self, text: &Text) -> Option<Arc<FileHir>> {
        if self.observer.gives_up() {
            return None;
        }
        let lower = || self.macros.lower(text);
        let known = self.memory.hir(&text.path, text.source.as_str(), text.read_as());
        debug_assert!(
            known
                .as_ref()
                .is_none_or(|known| known.encode() == lower().encode()),
            "the tree that was remembered of {} is another",
            text.path
        );
        Some(known.unwrap_or_else(|| {
            let knows_own_macros = self.macros.files.contains_key(&text.path);
            self.kept.tree(text, knows_own_macros, lower)
        }))
    }
}

impl Text {
    fn read_as(&self) -> ReadAs {
        ReadAs {
            package: self.package,
            bodies: self.bodies,
        }
    }
}

/// Of files that only tests reach, no bodies are read.
fn mark_test_files(project: &Project, texts: &mut [Text]) {
    let test_files = test_files::test_files(project, texts);
    let is_test_file: Vec<bool> = texts
        .iter()
        .map(|text| test_files.contains(&*text.path))
        .collect();
    for (text, is_test_file) in texts.iter_mut().zip(is_test_file) {
        text.bodies = BodyMode::WithoutTests { is_test_file };
    }
}

fn dependency_names(project: &Project) -> Vec<&str> {
    let mut names: Vec<&str> = project
        .packages
        .iter()
        .filter_map(|package| match &package.dependencies {
            Dependencies::Declared(dependencies) => Some(dependencies),
            Dependencies::Undeclared => None,
        })
        .flatten()
        .map(|dependency| &*dependency.package)
        .collect();
    names.sort_unstable();
    names.dedup();
    names
}

fn read(
    wanted: &[(usize, FilePath)],
    sources: &dyn Sources,
    bodies: BodyMode,
    unread: &mut FxHashMap<FilePath, SourceError>,
) -> Vec<Text> {
    let results: Vec<_> = wanted.par_iter().map(|(_, path)| sources.read(path)).collect();
    let mut texts = Vec::new();
    for ((package, path), result) in wanted.iter().zip(results) {
        match result {
            Ok(text) => {
                texts.push(Text {
                    package: *package,
                    path: Arc::clone(path),
                    source: SourceText::new(text),
                    bodies,
                });
            }
            Err(error) => {
                unread.insert(Arc::clone(path), error);
            }
        }
    }
    texts
}

/// The names that may be crates, in the texts of each package.
fn names_by_package<'t>(project: &Project, texts: &'t [Text]) -> Vec<FxHashSet<&'t str>> {
    let found: Vec<FxHashSet<&str>> = texts
        .par_iter()
        .map(|text| named_crates(text.source.as_str()).collect())
        .collect();
    let mut named = vec![FxHashSet::default(); project.packages.len()];
    for (text, found) in texts.iter().zip(found) {
        named[text.package].extend(found);
    }
    named
}

/// How to read the macros that the catalogue knows.
fn grammars(files: &[&CatalogFile]) -> GrammarTable {
    let mut table = GrammarTable::default();
    for file in files {
        for (_, item) in file.hir.items.iter() {
            let facts = parse_facts(&item.attributes, &mut Vec::new());
            if let Some(grammar) = facts.grammar {
                table.insert(item.name, grammar);
            }
            if let Some(wrapper) = facts.projects {
                table.insert_projection(item.name, wrapper);
            }
        }
    }
    table
}

/// The files that a file's `mod x;` may mean and that are not known yet, the way `#[path]` and files without a package
/// need.
pub(super) fn module_files(path: &str, hir: &FileHir, known: &FxHashSet<FilePath>) -> Vec<FilePath> {
    fn visit(
        hir: &FileHir,
        items: &[ItemId],
        folder: &ModuleFolder,
        known: &FxHashSet<FilePath>,
        out: &mut Vec<FilePath>,
    ) {
        for id in items {
            let item = &hir.items[*id];
            match &item.kind {
                ItemKind::Module { items: Some(items) } => {
                    visit(
                        hir,
                        items,
                        &folder.inline_child(item.name, &item.attributes),
                        known,
                        out,
                    );
                }
                ItemKind::Module { items: None } => {
                    let candidates = folder.candidates(item.name, &item.attributes);
                    if !candidates.iter().any(|(file, _)| known.contains(file.as_str())) {
                        out.extend(candidates.into_iter().map(|(file, _)| FilePath::from(file)));
                    }
                }
                ItemKind::MacroCall { items, .. } => visit(hir, items, folder, known, out),
                _ => {}
            }
        }
    }
    let mut found = Vec::new();
    for folder in [ModuleFolder::of_owner(path), ModuleFolder::of_module_file(path)] {
        visit(hir, &hir.top_level, &folder, known, &mut found);
    }
    let included = hir.items.iter().filter_map(|(_, item)| match &item.kind {
        ItemKind::Include { file } => Some(FilePath::from(ModuleFolder::of_owner(path).included(file))),
        _ => None,
    });
    found.extend(included.filter(|file| !known.contains(file)));
    found
}

/// The `macro_rules!` definitions of all files, by how near they are.
struct MacroLayers {
    files: FxHashMap<FilePath, Arc<MacroLayer>>,
    shared: ReadWith,
}

impl MacroLayers {
    fn collect(
        project: &Project,
        texts: &[Text],
        grammars: GrammarTable,
        dependencies: ExportedMacros,
    ) -> Self {
        let collected: Vec<Vec<MacroDefinition>> = texts
            .par_iter()
            .map(|text| collect_macros(&text.source))
            .collect();
        let mut files = FxHashMap::default();
        let mut packages: Vec<MacroLayer> = project.packages.iter().map(|_| MacroLayer::default()).collect();
        let mut everywhere = MacroLayer::default();
        for (text, definitions) in texts.iter().zip(collected) {
            if definitions.is_empty() {
                continue;
            }
            let krate = library_name(&project.packages[text.package]);
            let mut own = MacroLayer::default();
            for definition in definitions {
                own.entry(definition.name).or_insert_with(|| definition.clone());
                packages[text.package]
                    .entry(definition.name)
                    .or_insert_with(|| definition.clone());
                everywhere.entry(definition.name).or_insert(MacroDefinition {
                    crate_name: krate,
                    ..definition
                });
            }
            files.insert(Arc::clone(&text.path), Arc::new(own));
        }
        Self {
            files,
            shared: ReadWith {
                grammars: Arc::new(grammars),
                packages: packages.into_iter().map(Arc::new).collect(),
                project: Arc::new(everywhere),
                dependencies: Arc::new(dependencies),
            },
        }
    }

    fn lower(&self, text: &Text) -> FileHir {
        let ReadWith {
            grammars,
            packages,
            project,
            dependencies,
        } = &self.shared;
        let own = self.files.get(&text.path).cloned();
        let package = packages.get(text.package).cloned();
        let layers = own
            .into_iter()
            .chain(package)
            .chain([Arc::clone(project)])
            .collect();
        let macros = MacroTable::new(layers, Arc::clone(dependencies));
        let options = LowerOptions {
            grammars,
            macros: &macros,
            bodies: text.bodies,
        };
        lower_file(&text.source, &options)
    }
}

fn library_name(package: &Package) -> Option<Name> {
    use crate::project::TargetKind;
    let library = package
        .targets
        .iter()
        .find(|target| target.kind == TargetKind::Library)?;
    Some(Name::new(&library.crate_name))
}
