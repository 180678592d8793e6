//! The functions and methods of the catalogue, as paths the compiler understands.

use std::collections::{BTreeMap, BTreeSet};

use async_lint_core::{
    catalog::Facts,
    hir::ItemKind,
    project::{Dependencies, Dependency, DependencyKind, Edition, Package, Project},
    sema::names::{self, CatalogSelection, DefId, DefKind, Definitions, FileTable, Namespace, Resolved},
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

/// Catalogued functions by the path the compiler knows them under.
pub(crate) struct KnownPaths {
    pub(crate) functions: BTreeMap<String, Blocking>,
    aliases: BTreeMap<String, String>,
}

impl KnownPaths {
    /// Those of the catalogue files for these packages, and of the standard library.
    pub(crate) fn of(locked: &[Locked]) -> anyhow::Result<Self> {
        let project = Project {
            packages: vec![package(locked)],
        };
        let selection = CatalogSelection::choose(&project, catalog(), |_, _| false);
        Self::collect(&names::build(
            &Project::default(),
            FileTable::default(),
            &selection,
        ))
    }

    /// Those of the whole catalogue.
    pub(crate) fn all() -> anyhow::Result<Self> {
        let selection = CatalogSelection::all(catalog());
        Self::collect(&names::build(
            &Project::default(),
            FileTable::default(),
            &selection,
        ))
    }

    fn collect(definitions: &Definitions) -> anyhow::Result<Self> {
        let mut known = Self {
            functions: BTreeMap::new(),
            aliases: read_data("aliases.json")?,
        };
        let by_impl = traits_with_blocking_impls(definitions);
        for (id, definition) in definitions.definitions() {
            if definition.kind != DefKind::Function || is_of_trait_impl(definitions, id) {
                continue;
            }
            let path = known.canonical(&definitions.path_of(id));
            let blocking = blocking(definitions, id, &by_impl);
            let entry = known.functions.entry(path).or_insert(blocking);
            *entry = blocking.max(*entry);
        }
        Ok(known)
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
        files: Vec::new(),
        is_linted: false,
    }
}

/// The compiler resolves a call of such a function to the trait's.
fn is_of_trait_impl(definitions: &Definitions, id: DefId) -> bool {
    let parent = definitions.definition(id).parent;
    parent.is_some_and(|parent| {
        matches!(
            definitions.item(parent).kind,
            ItemKind::Impl {
                of_trait: Some(_),
                ..
            }
        )
    })
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
