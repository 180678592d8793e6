use rustc_hash::FxHashMap;

use super::STANDARD_CRATES;
use crate::{
    catalog::CatalogFile,
    hir::{ItemKind, Name},
    project::{Dependencies, Project},
};

/// The catalogue files a project needs, and which one each dependency means.
#[derive(Default)]
pub struct CatalogSelection<'a> {
    pub files: Vec<&'a CatalogFile>,
    /// By package in the project: the crate name in its code, and the file's place in `files`.
    pub(super) by_package: Vec<FxHashMap<Name, usize>>,
    /// By library in the project: the catalogue file that stands for it.
    pub(super) by_library: FxHashMap<usize, usize>,
    /// The libraries of the project over whose sources a file is laid, and its place in `files`.
    pub(super) over_libraries: Vec<(usize, usize)>,
}

impl<'a> CatalogSelection<'a> {
    /// Chooses by the packages' dependencies; `mentions(package, crate_name)` tells for packages without a manifest
    /// which crates their text names. What the chosen files import is chosen too.
    pub fn choose(
        project: &Project,
        catalog: &'a crate::catalog::Catalog,
        mentions: impl Fn(usize, Name) -> bool,
    ) -> Self {
        let mut selection = Self::default();
        for standard in STANDARD_CRATES {
            if let Some(file) = catalog.crate_named(Name::new(standard)) {
                selection.add(file);
            }
        }
        for (index, package) in project.packages.iter().enumerate() {
            let mut names = FxHashMap::default();
            match &package.dependencies {
                Dependencies::Declared(dependencies) => {
                    for dependency in dependencies {
                        let file = catalog.package(&dependency.package, dependency.version);
                        if let Some(file) = file.filter(|file| !file.is_over_sources) {
                            names.insert(Name::new(&dependency.code_name), selection.add(file));
                        }
                    }
                }
                Dependencies::Undeclared => {
                    for name in catalog.crate_names().filter(|name| mentions(index, *name)) {
                        if let Some(file) = catalog.crate_named(name) {
                            names.insert(name, selection.add(file));
                        }
                    }
                }
            }
            selection.by_package.push(names);
        }
        selection.add_imported(catalog);
        selection
    }

    /// Every file of the catalogue.
    pub fn all(catalog: &'a crate::catalog::Catalog) -> Self {
        Self {
            files: catalog.files().collect(),
            ..Self::default()
        }
    }

    /// The crates a package may name that the catalogue knows: by the name in code, the package's name.
    pub fn packages_of(&self, package: usize) -> impl Iterator<Item = &'static str> {
        self.by_package
            .get(package)
            .into_iter()
            .flat_map(|names| names.values())
            .map(|place| self.files[*place].package)
    }

    /// Chooses the file that stands for a library, if there is one. To be called before [`Self::complete`].
    pub fn choose_for(
        &mut self,
        project: &Project,
        library: usize,
        catalog: &'a crate::catalog::Catalog,
    ) -> bool {
        let Some(file) = file_about(project, library, catalog).filter(|file| !file.is_over_sources) else {
            return false;
        };
        let place = self.add(file);
        self.by_library.insert(library, place);
        true
    }

    /// Chooses the file that is laid over the sources of a library that was read, if there is one.
    pub fn lay_over(&mut self, project: &Project, library: usize, catalog: &'a crate::catalog::Catalog) {
        if let Some(file) = file_about(project, library, catalog).filter(|file| file.is_over_sources) {
            let place = self.add(file);
            self.over_libraries.push((library, place));
        }
    }

    /// Adds what files chosen since import.
    pub fn complete(&mut self, catalog: &'a crate::catalog::Catalog) {
        self.add_imported(catalog);
    }

    fn add(&mut self, file: &'a CatalogFile) -> usize {
        let known = self.files.iter().position(|known| std::ptr::eq(*known, file));
        known.unwrap_or_else(|| {
            self.files.push(file);
            self.files.len() - 1
        })
    }

    fn add_imported(&mut self, catalog: &'a crate::catalog::Catalog) {
        let mut next = 0;
        while let Some(file) = self.files.get(next).copied() {
            next += 1;
            let mut roots: Vec<Name> = Vec::new();
            for (_, item) in file.hir.items.iter() {
                let ItemKind::Use(leaves) = &item.kind else {
                    continue;
                };
                roots.extend(
                    leaves
                        .iter()
                        .filter_map(|leaf| leaf.path.segments.first())
                        .map(|first| first.name),
                );
            }
            roots.sort_unstable();
            roots.dedup();
            for root in roots {
                if let Some(imported) = catalog.crate_named(root) {
                    self.add(imported);
                }
            }
        }
    }
}

fn file_about<'a>(
    project: &Project,
    library: usize,
    catalog: &'a crate::catalog::Catalog,
) -> Option<&'a CatalogFile> {
    let library = project.libraries.get(library)?;
    catalog.package(&library.package, Some(library.version))
}
