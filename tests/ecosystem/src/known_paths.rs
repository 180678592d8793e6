//! The functions and methods of the catalogue, as paths the compiler understands.

use std::collections::{BTreeMap, BTreeSet};

use async_lint_core::{
    catalog::{Facts, GuardKind},
    hir::{ItemKind, TypeRef},
    project::{Dependencies, Dependency, DependencyKind, Edition, Package, Project},
    sema::names::{
        self, CatalogSelection, DefId, DefKind, Definitions, ModuleId, Namespace, Resolved, Visible,
    },
};
use async_lint_rules::catalog;

use crate::pinned::read_data;

/// A package and its version, as a lock file pins it.
#[derive(Clone, Debug)]
pub(crate) struct Locked {
    pub(crate) name: String,
    pub(crate) version: [u64; 3],
}

/// What the catalogue says of blocking in a function, whatever it is called on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Blocking {
    No,
    Brief,
    /// Decided by the receiver or a type argument: the path alone does not tell.
    Depends,
    Regular,
}

/// A function of the catalogue.
pub(crate) struct Known {
    pub(crate) blocking: Blocking,
    /// Its path, and those that re-exports give it: a package may hold only one of the crates.
    pub(crate) names: BTreeSet<String>,
}

/// Catalogued functions by the path the compiler knows them under.
pub(crate) struct KnownPaths {
    pub(crate) functions: BTreeMap<String, Known>,
    /// The types of guards that should not live through an `.await`, each with all its names.
    pub(crate) guards: BTreeMap<String, BTreeSet<String>>,
    aliases: BTreeMap<String, String>,
}

impl KnownPaths {
    /// Those of the catalogue files for these packages, and of the standard library.
    pub(crate) fn of(locked: &[Locked]) -> anyhow::Result<Self> {
        let project = Project {
            libraries: Vec::new(),
            facts: Vec::new(),
            packages: vec![package(locked)],
        };
        let selection = CatalogSelection::choose(&project, catalog(), |_, _| false);
        Self::collect(&names::of_catalog(&selection))
    }

    /// Those of the whole catalogue.
    pub(crate) fn all() -> anyhow::Result<Self> {
        let selection = CatalogSelection::all(catalog());
        Self::collect(&names::of_catalog(&selection))
    }

    fn collect(definitions: &Definitions) -> anyhow::Result<Self> {
        let mut known = Self {
            functions: BTreeMap::new(),
            guards: BTreeMap::new(),
            aliases: read_data("aliases.json")?,
        };
        let by_impl = traits_with_blocking_impls(definitions);
        let exports = exports(definitions);
        for (id, definition) in definitions.definitions() {
            if is_guard(definitions, id) {
                let path = known.canonical(&definitions.path_of(id));
                let names = known.guards.entry(path.clone()).or_default();
                names.insert(path);
                names.extend(exports.get(&id).cloned().unwrap_or_default());
            }
            if definition.kind != DefKind::Function || !is_nameable(definitions, id) {
                continue;
            }
            let path = known.canonical(&definitions.path_of(id));
            let blocking = blocking(definitions, id, &by_impl);
            let names = names_of(definitions, id, &exports);
            let entry = known.functions.entry(path.clone()).or_insert(Known {
                blocking,
                names: BTreeSet::from([path]),
            });
            entry.blocking = blocking.max(entry.blocking);
            entry.names.extend(names);
        }
        Ok(known)
    }

    pub(crate) fn blocking(&self, path: &str) -> Option<Blocking> {
        self.functions.get(path).map(|known| known.blocking)
    }

    /// The path under which the compiler knows what the catalogue lists at this one: some types it lists are aliases.
    pub(crate) fn canonical(&self, path: &str) -> String {
        let mut prefix = path;
        while let Some((shorter, _)) = prefix.rsplit_once("::") {
            prefix = shorter;
            if let Some(target) = self.aliases.get(prefix) {
                return format!("{target}{}", &path[prefix.len()..]);
            }
        }
        path.to_owned()
    }
}

/// A package that depends on all of these.
fn package(locked: &[Locked]) -> Package {
    let dependency = |locked: &Locked| Dependency {
        library: None,
        code_name: locked.name.replace('-', "_"),
        package: locked.name.clone(),
        version: Some(locked.version),
        kind: DependencyKind::Normal,
        features: Vec::new(),
        default_features: true,
    };
    Package {
        name: "ecosystem".to_owned(),
        root: "".into(),
        edition: Edition::E2024,
        targets: Vec::new(),
        dependencies: Dependencies::Declared(locked.iter().map(dependency).collect()),
        runtime: None,
        files: Vec::new(),
        is_linted: false,
    }
}

/// Whether clippy can be told of it. A call of a function of a trait's impl is resolved to the trait's; one of an impl
/// for `dyn Trait` has no path.
fn is_nameable(definitions: &Definitions, id: DefId) -> bool {
    let Some(parent) = definitions.definition(id).parent else {
        return true;
    };
    match &definitions.item(parent).kind {
        ItemKind::Impl {
            of_trait: Some(_), ..
        } => false,
        ItemKind::Impl { self_ty, .. } => {
            let mut ty = self_ty;
            while let TypeRef::Reference { target, .. } = ty {
                ty = target;
            }
            matches!(ty, TypeRef::Path(_) | TypeRef::Slice(_) | TypeRef::Array(_))
        }
        _ => true,
    }
}

/// Whether `guard-across-await` reports values of a type; those of async locks are another rule's.
fn is_guard(definitions: &Definitions, id: DefId) -> bool {
    let kind = definitions.facts(id).and_then(|facts| facts.guard);
    kind.is_some_and(|kind| kind != GuardKind::AsyncLock)
}

/// The public paths of all items of the catalogue, re-exports included.
fn exports(definitions: &Definitions) -> BTreeMap<DefId, BTreeSet<String>> {
    let mut exports = BTreeMap::new();
    for (_, krate) in definitions.crates() {
        let mut around = vec![krate.root];
        note_exports(definitions, krate.name.as_str(), &mut around, &mut exports);
    }
    exports
}

/// Those of the last module of `around`, whose path this is.
fn note_exports(
    definitions: &Definitions,
    path: &str,
    around: &mut Vec<ModuleId>,
    exports: &mut BTreeMap<DefId, BTreeSet<String>>,
) {
    let Some(module) = around.last().copied() else {
        return;
    };
    let scope = &definitions.module(module).scope;
    for namespace in [Namespace::Types, Namespace::Values] {
        for (name, entries) in scope.sorted(namespace) {
            for entry in entries
                .iter()
                .filter(|entry| entry.visible == Visible::Everywhere)
            {
                let path = format!("{path}::{name}");
                match entry.resolved {
                    Resolved::Definition(id) => {
                        exports.entry(id).or_default().insert(path);
                    }
                    Resolved::Module(inner) if !around.contains(&inner) => {
                        around.push(inner);
                        note_exports(definitions, &path, around, exports);
                        around.pop();
                    }
                    _ => {}
                }
            }
        }
    }
}

/// The paths of a function by those of the item that holds it.
fn names_of(
    definitions: &Definitions,
    id: DefId,
    exports: &BTreeMap<DefId, BTreeSet<String>>,
) -> BTreeSet<String> {
    let definition = definitions.definition(id);
    let holder = match definition.parent {
        None => return exports.get(&id).cloned().unwrap_or_default(),
        Some(parent) => match &definitions.item(parent).kind {
            ItemKind::Impl {
                self_ty: TypeRef::Path(path),
                ..
            } => {
                let module = definitions.definition(parent).module;
                let resolution = definitions.resolve_path(module, path, Namespace::Types);
                match resolution.meanings.first() {
                    Some(Resolved::Definition(holder)) => *holder,
                    _ => return BTreeSet::new(),
                }
            }
            _ => parent,
        },
    };
    let paths = exports.get(&holder).into_iter().flatten();
    paths.map(|path| format!("{path}::{}", definition.name)).collect()
}

fn traits_with_blocking_impls(definitions: &Definitions) -> BTreeSet<DefId> {
    let mut traits = BTreeSet::new();
    for (id, definition) in definitions.definitions() {
        let speaks = definitions.facts(id).is_some_and(Facts::speaks_of_blocking);
        if let ItemKind::Impl {
            of_trait: Some(path), ..
        } = &definitions.item(id).kind
            && definition.kind == DefKind::Impl
            && speaks
        {
            let resolution = definitions.resolve_path(definition.module, path, Namespace::Types);
            traits.extend(resolution.meanings.iter().filter_map(|meaning| match meaning {
                Resolved::Definition(id) => Some(*id),
                _ => None,
            }));
        }
    }
    traits
}

fn blocking(definitions: &Definitions, id: DefId, by_impl: &BTreeSet<DefId>) -> Blocking {
    let parent = definitions.definition(id).parent;
    let sources = [Some(id), parent];
    let facts = sources
        .into_iter()
        .flatten()
        .filter_map(|id| definitions.facts(id))
        .find(|facts| facts.speaks_of_blocking());
    let is_own = definitions.facts(id).is_some_and(Facts::speaks_of_blocking);
    match facts {
        _ if !is_own && parent.is_some_and(|parent| by_impl.contains(&parent)) => Blocking::Depends,
        None => Blocking::No,
        Some(facts) if facts.immediate => Blocking::No,
        Some(facts) => match facts.blocks {
            Some(blocks) if !blocks.brief => Blocking::Regular,
            _ if !facts.blocks_as.is_empty() => Blocking::Depends,
            Some(_) => Blocking::Brief,
            None => Blocking::No,
        },
    }
}
