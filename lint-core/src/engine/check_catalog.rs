use crate::{
    catalog::{Catalog, Instead},
    hir::Name,
    rule::RuleContext,
    sema::names::{self, CatalogSelection, CrateOrigin, Namespace, Resolved},
};

/// What in the catalogue leads nowhere: imports of what its own files lack, and replacements that no file knows. Paths
/// into crates without a file are left alone. Sentences for the catalogue's author, sorted.
pub fn check_catalog(catalog: &Catalog) -> Vec<String> {
    let selection = CatalogSelection::all(catalog);
    let definitions = names::of_catalog(&selection);
    let mut wrong = Vec::new();
    let is_catalogued = |path: &str| {
        let first = Name::new(path.split("::").next().unwrap_or(path));
        catalog.crate_named(first).is_some()
    };
    for (_, krate) in definitions.crates() {
        let CrateOrigin::Catalog { .. } = krate.origin else {
            continue;
        };
        for (path, at) in definitions.unresolved_imports(krate.root) {
            wrong.push(format!("{}: `use {path}` in `{at}` leads nowhere", krate.name));
        }
    }
    for (id, _) in definitions.definitions() {
        let Some(facts) = definitions.facts(id) else {
            continue;
        };
        let named = |attribute, list: &[Instead]| {
            let paths: Vec<(&str, String)> = list
                .iter()
                .map(|instead| (attribute, instead.path.clone()))
                .collect();
            paths
        };
        let written = facts.written.iter().flat_map(|written| {
            let paths = written.path.split('<').skip(1);
            paths.filter_map(|path| Some(("written", path.split_once('>')?.0.to_owned())))
        });
        let all = named("instead", &facts.instead)
            .into_iter()
            .chain(named("twin", &facts.twin))
            .chain(written);
        for (attribute, path) in all {
            if is_catalogued(&path) && !RuleContext::resolves(&definitions, &path) {
                let of = definitions.path_of(id);
                wrong.push(format!(
                    "{of}: `{attribute}` names `{path}`, which the catalogue lacks"
                ));
            }
        }
    }
    wrong.sort();
    wrong.dedup();
    wrong
}

impl names::Definitions {
    /// The imports of a crate that lead to nothing known inside the catalogue: the path, and the module.
    fn unresolved_imports(&self, root: names::ModuleId) -> Vec<(String, String)> {
        let mut found = Vec::new();
        for (module, _) in self.modules().filter(|(module, _)| self.is_within(*module, root)) {
            for namespace in [Namespace::Types, Namespace::Values, Namespace::Macros] {
                for (name, entries) in self.module(module).scope.sorted(namespace) {
                    for entry in entries {
                        let Resolved::External(path) = entry.resolved else {
                            continue;
                        };
                        let first = path.as_str().split("::").next().unwrap_or_default();
                        if self.crates().any(|(_, krate)| krate.name == first) {
                            found.push((format!("{path} as {name}"), self.module_path(module)));
                        }
                    }
                }
            }
        }
        found.sort();
        found.dedup();
        found
    }
}
