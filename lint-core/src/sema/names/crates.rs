use std::sync::Arc;

use rustc_hash::{FxHashMap, FxHashSet};

use super::{
    CatalogSelection, Crate, CrateId, CrateOrigin, Definitions, FileId, Module, Namespace, Resolved, Scope,
    SourceFile, collect::Collector, declared, imports::Imports, marked, overlaid,
};
use crate::{
    diagnostic::FilePath,
    hir::Name,
    project::{Dependencies, Edition, Package, Project, TargetKind},
};

/// The names under which the standard library is known in any crate.
pub(crate) const STANDARD_CRATES: [&str; 3] = ["std", "core", "alloc"];
/// Crates of the toolchain the catalogue does not hold.
const TOOLCHAIN_CRATES: [&str; 2] = ["proc_macro", "test"];

/// A library whose files were read.
#[derive(Clone, Debug)]
pub struct ReadLibrary {
    /// Its place among the project's.
    pub place: usize,
    /// All names that its code, as far as it was read, may look up in one of its modules.
    pub looked_up: Arc<FxHashSet<Name>>,
}

/// The crates that a workspace stands on: those of the catalogue and the libraries that were read. They name nothing of
/// the workspace, so they are whole before any file of it is read.
pub struct Foundations {
    definitions: Definitions,
    /// By their places in the selection.
    catalog: Vec<CrateId>,
    /// The root of each library, by its place in the project.
    libraries: FxHashMap<usize, Resolved>,
}

impl Foundations {
    /// Builds their module trees and resolves their imports. `libraries` are those whose files these are.
    pub fn new(
        project: &Project,
        selection: &CatalogSelection<'_>,
        files: Vec<SourceFile>,
        libraries: &[ReadLibrary],
    ) -> Self {
        let mut builder = Builder::default();
        let catalog = builder.add_catalog(selection);
        builder.resolve_catalog();
        builder.definitions.add_files(files);
        let libraries = builder.add_libraries(project, selection, &catalog, libraries);
        let mut definitions = builder.definitions;
        for (library, file) in &selection.over_libraries {
            if let Some(Resolved::Module(root)) = libraries.get(library) {
                overlaid::apply(&mut definitions, catalog[*file], *root);
            }
        }
        Self {
            definitions,
            catalog,
            libraries,
        }
    }
}

/// Builds the module trees of all crates of the workspace, whose files these are, on their foundations, and resolves
/// their imports.
pub fn build(
    project: &Project,
    selection: &CatalogSelection<'_>,
    foundations: Foundations,
    files: Vec<SourceFile>,
) -> Definitions {
    let Foundations {
        definitions,
        catalog,
        libraries,
    } = foundations;
    let mut builder = Builder {
        definitions,
        imports: Imports::default(),
    };
    builder.definitions.add_files(files);
    builder.add_workspace(project, selection, &catalog, &libraries);
    let Builder {
        mut definitions,
        mut imports,
    } = builder;
    imports.resolve(&mut definitions);
    declared::apply(&mut definitions, &project.facts);
    marked::apply(&mut definitions);
    definitions
}

/// The crates of a selection, and no other.
pub fn of_catalog(selection: &CatalogSelection<'_>) -> Definitions {
    let project = Project::default();
    let foundations = Foundations::new(&project, selection, Vec::new(), &[]);
    build(&project, selection, foundations, Vec::new())
}

#[derive(Default)]
struct Builder {
    definitions: Definitions,
    imports: Imports,
}

impl Builder {
    fn add_crate(&mut self, name: Name, edition: Edition, origin: CrateOrigin) -> CrateId {
        let root = self.definitions.add_module(Module {
            krate: CrateId(u32::MAX),
            parent: None,
            name: Name::new(""),
            is_block: false,
            in_test: matches!(
                origin,
                CrateOrigin::Workspace {
                    kind: TargetKind::Test | TargetKind::Bench,
                    ..
                }
            ),
            feature: None,
            allowed_lints: Vec::new(),
            scope: Scope::default(),
        });
        let krate = Crate {
            name,
            root,
            edition,
            origin,
            extern_prelude: FxHashMap::default(),
            undeclared: false,
            looked_up: None,
        };
        let id = self.definitions.add_crate(krate);
        self.definitions.module_mut(root).krate = id;
        id
    }

    fn collect(&mut self, krate: CrateId, file: FileId) -> Vec<FileId> {
        let mut collector = Collector {
            definitions: &mut self.definitions,
            imports: Vec::new(),
            reached: Vec::new(),
        };
        collector.collect_crate(krate, file);
        let Collector { imports, reached, .. } = collector;
        self.imports.add(imports);
        reached
    }

    fn add_catalog(&mut self, selection: &CatalogSelection<'_>) -> Vec<CrateId> {
        let mut crates = Vec::new();
        for (index, file) in selection.files.iter().enumerate() {
            let path: FilePath = format!("<catalogue>/{index}/{}.rs", file.package).into();
            let source = SourceFile {
                path,
                source: file.source.clone(),
                hir: Arc::clone(&file.hir),
            };
            let id = self.definitions.files.insert(source);
            let name = file
                .crates
                .first()
                .copied()
                .unwrap_or_else(|| Name::new(file.package));
            let origin = CrateOrigin::Catalog {
                inline_closures: file.inline_closures,
            };
            let krate = self.add_crate(name, Edition::E2021, origin);
            self.collect(krate, id);
            crates.push(krate);
        }
        let mut prelude = FxHashMap::default();
        let own = selection.files.iter().zip(&crates);
        for (file, krate) in own.filter(|(file, _)| !file.is_over_sources) {
            for name in &file.crates {
                let root = self.definitions.krate(*krate).root;
                prelude.entry(*name).or_insert(Resolved::Module(root));
            }
        }
        self.definitions.by_own_name.clone_from(&prelude);
        for krate in &crates {
            let krate = self.definitions.krate_mut(*krate);
            krate.extern_prelude.clone_from(&prelude);
            krate.undeclared = true;
        }
        crates
    }

    /// The catalogue first, on its own: what it does not name counts as external only once it is whole.
    fn resolve_catalog(&mut self) {
        let standard = self
            .definitions
            .crates()
            .find(|(_, krate)| krate.name == STANDARD_CRATES[0]);
        self.definitions.standard = standard.map(|(_, krate)| krate.root);
        self.imports.resolve(&mut self.definitions);
        self.find_preludes();
        self.definitions.catalog_is_whole = true;
        std::mem::take(&mut self.imports).resolve_whole(&mut self.definitions);
        let lang: Vec<_> = self
            .definitions
            .definitions()
            .filter_map(|(id, definition)| Some((definition.facts.as_ref()?.lang?, id)))
            .collect();
        for (lang, id) in lang {
            self.definitions.lang.entry(lang).or_insert(id);
        }
    }

    fn find_preludes(&mut self) {
        let Some(root) = self.definitions.standard else {
            return;
        };
        for (edition, name) in [
            (Edition::E2015, "rust_2015"),
            (Edition::E2018, "rust_2018"),
            (Edition::E2021, "rust_2021"),
            (Edition::E2024, "rust_2024"),
        ] {
            let module = ["prelude", name]
                .into_iter()
                .try_fold(root, |at, name| self.child(at, name));
            let module = module.or_else(|| {
                ["prelude", "v1"]
                    .into_iter()
                    .try_fold(root, |at, name| self.child(at, name))
            });
            if let Some(module) = module {
                self.definitions.preludes.insert(edition, module);
            }
        }
    }

    fn child(&self, module: super::ModuleId, name: &str) -> Option<super::ModuleId> {
        let scope = &self.definitions.module(module).scope;
        scope
            .get(Namespace::Types, Name::new(name))
            .iter()
            .find_map(|entry| match entry.resolved {
                Resolved::Module(module) => Some(module),
                _ => None,
            })
    }

    /// The dependencies, on their own as the catalogue is: they name nothing of the workspace.
    fn add_libraries(
        &mut self,
        project: &Project,
        selection: &CatalogSelection<'_>,
        catalog: &[CrateId],
        loaded: &[ReadLibrary],
    ) -> FxHashMap<usize, Resolved> {
        let mut crates: Vec<(usize, CrateId, FileId)> = Vec::new();
        let mut known: FxHashMap<usize, Resolved> = FxHashMap::default();
        let root = |file: usize| Resolved::Module(self.definitions.krate(catalog[file]).root);
        known.extend(
            selection
                .by_library
                .iter()
                .map(|(library, file)| (*library, root(*file))),
        );
        for read in loaded {
            let library = &project.libraries[read.place];
            let Some(file) = self.definitions.files.by_path(&library.root) else {
                continue;
            };
            let krate = self.add_crate(
                Name::new(&library.crate_name),
                library.edition,
                CrateOrigin::Library,
            );
            let root = Resolved::Module(self.definitions.krate(krate).root);
            self.definitions
                .by_own_name
                .entry(Name::new(&library.crate_name))
                .or_insert(root);
            known.insert(read.place, root);
            self.definitions.krate_mut(krate).looked_up = Some(Arc::clone(&read.looked_up));
            crates.push((read.place, krate, file));
        }
        for (index, krate, file) in crates {
            let mut prelude = self.toolchain();
            for (name, dependency) in &project.libraries[index].dependencies {
                let external = Name::new(&project.libraries[*dependency].crate_name);
                let resolved = known
                    .get(dependency)
                    .copied()
                    .unwrap_or(Resolved::External(external));
                prelude.insert(Name::new(name), resolved);
            }
            self.definitions.krate_mut(krate).extern_prelude = prelude;
            self.collect(krate, file);
        }
        self.imports.resolve(&mut self.definitions);
        self.definitions.libraries_are_whole = true;
        std::mem::take(&mut self.imports).resolve_whole(&mut self.definitions);
        known
    }

    /// The crates that every crate may name.
    fn toolchain(&self) -> FxHashMap<Name, Resolved> {
        let mut prelude = FxHashMap::default();
        for name in TOOLCHAIN_CRATES {
            prelude.insert(Name::new(name), Resolved::External(Name::new(name)));
        }
        for name in STANDARD_CRATES {
            let standard = self
                .definitions
                .standard
                .map_or(Resolved::External(Name::new(name)), Resolved::Module);
            prelude.insert(Name::new(name), standard);
        }
        prelude
    }

    fn add_workspace(
        &mut self,
        project: &Project,
        selection: &CatalogSelection<'_>,
        catalog: &[CrateId],
        dependencies: &FxHashMap<usize, Resolved>,
    ) {
        let mut libraries: FxHashMap<&str, CrateId> = FxHashMap::default();
        let mut roots: Vec<(CrateId, FileId)> = Vec::new();
        for (index, package) in project.packages.iter().enumerate() {
            for target in &package.targets {
                let Some(file) = self.definitions.files.by_path(&target.root) else {
                    continue;
                };
                let origin = CrateOrigin::Workspace {
                    package: index,
                    kind: target.kind,
                };
                let krate = self.add_crate(Name::new(&target.crate_name), target.edition, origin);
                if matches!(target.kind, TargetKind::Library | TargetKind::ProcMacro) {
                    libraries.insert(&package.name, krate);
                }
                roots.push((krate, file));
            }
        }
        for (krate, _) in &roots {
            self.link(*krate, project, selection, catalog, &libraries, dependencies);
        }
        let mut reached: FxHashSet<FileId> = FxHashSet::default();
        for (krate, file) in &roots {
            reached.extend(self.collect(*krate, *file));
        }
        for (index, package) in project.packages.iter().enumerate() {
            for path in &package.files {
                let Some(file) = self.definitions.files.by_path(path) else {
                    continue;
                };
                if reached.insert(file) {
                    let krate = self.add_loose(index, package, path);
                    self.link(krate, project, selection, catalog, &libraries, dependencies);
                    reached.extend(self.collect(krate, file));
                }
            }
        }
    }

    /// A file that no target reaches, as a crate of its own, named after the file.
    fn add_loose(&mut self, index: usize, package: &Package, path: &FilePath) -> CrateId {
        let stem = path.rsplit('/').next().unwrap_or(path).trim_end_matches(".rs");
        let name = Name::new(&stem.replace('-', "_"));
        let krate = self.add_crate(name, package.edition, CrateOrigin::Loose { package: index });
        let below = path
            .strip_prefix(&*package.root)
            .unwrap_or(path)
            .trim_start_matches('/');
        let root = self.definitions.krate(krate).root;
        self.definitions.module_mut(root).in_test = ["tests/", "benches/"]
            .iter()
            .any(|folder| below.starts_with(folder));
        krate
    }

    fn link(
        &mut self,
        id: CrateId,
        project: &Project,
        selection: &CatalogSelection<'_>,
        catalog: &[CrateId],
        libraries: &FxHashMap<&str, CrateId>,
        loaded: &FxHashMap<usize, Resolved>,
    ) {
        let origin = self.definitions.krate(id).origin;
        let (CrateOrigin::Workspace { package: index, .. } | CrateOrigin::Loose { package: index }) = origin
        else {
            return;
        };
        let package = &project.packages[index];
        let root_of = |krate: CrateId| Resolved::Module(self.definitions.krate(krate).root);
        let mut prelude = self.toolchain();
        if let Dependencies::Declared(dependencies) = &package.dependencies {
            for dependency in dependencies {
                let name = Name::new(&dependency.code_name);
                // A package that depends on its own name, or on a library, means another package of that name.
                let is_other = dependency.package == package.name || dependency.library.is_some();
                let member = libraries.get(dependency.package.as_str()).filter(|_| !is_other);
                let member = member.map(|krate| root_of(*krate));
                let external = Resolved::External(Name::new(&dependency.package.replace('-', "_")));
                let library = dependency
                    .library
                    .and_then(|library| loaded.get(&library))
                    .copied();
                prelude.insert(name, member.or(library).unwrap_or(external));
            }
        }
        let mut chosen: Vec<_> = selection.by_package[index].iter().collect();
        chosen.sort_unstable();
        for (name, place) in chosen {
            let is_member = matches!(prelude.get(name), Some(Resolved::Module(_)));
            if !is_member {
                prelude.insert(*name, root_of(catalog[*place]));
            }
        }
        if let Some(library) = libraries.get(package.name.as_str())
            && *library != id
        {
            prelude.insert(self.definitions.krate(*library).name, root_of(*library));
        }
        let krate = self.definitions.krate_mut(id);
        krate.undeclared = matches!(package.dependencies, Dependencies::Undeclared);
        krate.extern_prelude = prelude;
    }
}
