//! The sources of a workspace's dependencies, where Cargo has them on the disk.

use std::{
    collections::{BTreeMap, HashMap, HashSet},
    env,
    path::{Path, PathBuf},
};

use async_lint_core::project::{DeclaredFact, Dependencies};
use cargo_metadata::{Metadata, PackageId};
use serde_json::Value;

use super::{
    super::workspace::{Library, Package, code_name},
    edition, invocation,
};
use crate::config;

/// What a workspace's packages depend on, directly or not.
#[derive(Default)]
pub(super) struct Libraries {
    pub(super) all: Vec<Library>,
    /// What their manifests say of their functions.
    pub(super) facts: Vec<DeclaredFact>,
    /// Files that this depends on, some of which are not there.
    pub(super) read: Vec<PathBuf>,
    /// It depends on nothing else but the members' manifests and the lock file.
    pub(super) is_final: bool,
    /// No package is missing that the members need on every platform.
    pub(super) are_enough: bool,
}

impl Libraries {
    /// What Cargo says otherwise. It may know less: it leaves out what no feature that is on by default needs.
    pub(super) fn other_than(&self, packages: &[Package], resolved: Option<Metadata>) -> Option<String> {
        let mut as_told = packages.to_vec();
        let Self { all: told, facts, .. } = resolve(&resolved?, &mut as_told);
        let place = |library: &Library| {
            let mut own = self.all.iter();
            own.position(|own| own.identity == library.identity)
        };
        for library in &told {
            let own = place(library).map(|place| &self.all[place]);
            let is_same = own.is_some_and(|own| {
                let of =
                    |library: &Library| (library.crate_name.clone(), library.edition, library.root.clone());
                let knows = |(name, other): &(String, usize)| {
                    let other = place(&told[*other]);
                    own.dependencies
                        .iter()
                        .any(|(own, place)| own == name && Some(*place) == other)
                };
                of(own) == of(library) && library.dependencies.iter().all(knows)
            });
            if !is_same {
                return Some(format!("the library {:?}", library.identity));
            }
        }
        if let Some(fact) = facts.iter().find(|fact| !self.facts.contains(fact)) {
            return Some(format!("the fact {}", fact.path));
        }
        let of = |package: &Package| match &package.dependencies {
            Dependencies::Declared(dependencies) => dependencies.clone(),
            Dependencies::Undeclared => Vec::new(),
        };
        for (own, told_of) in packages.iter().zip(&as_told) {
            for (own, told_of) in of(own).into_iter().zip(of(told_of)) {
                let library = told_of.library.map(|library| place(&told[library]));
                if library.is_some_and(|library| library != own.library || own.code_name != told_of.code_name)
                {
                    return Some(format!("the dependency {}", told_of.code_name));
                }
            }
        }
        None
    }
}

/// The libraries that a workspace's packages depend on, as Cargo tells them; each dependency of `packages` learns its
/// place among them. Dependencies from folders and repositories become packages themselves.
pub(super) fn resolve(metadata: &Metadata, packages: &mut Vec<Package>) -> Libraries {
    let mut facts = Vec::new();
    let mut manifests = Vec::new();
    let registry = cargo_home().map(|home| home.join("registry"));
    let mut places: HashMap<PackageId, usize> = HashMap::new();
    let mut libraries = Vec::new();
    let mut in_full: HashSet<PackageId> = HashSet::new();
    for package in &metadata.packages {
        if is_in_full(package) {
            in_full.insert(package.id.clone());
            if package.source.is_none() {
                manifests.extend(super::manifests_of(package));
            }
            if let Some(dependency) = dependency_in_full(package, packages) {
                packages.push(dependency);
                facts.extend(declared_facts(package));
            }
        } else if !is_unpacked(package, registry.as_deref()) {
            manifests.push(package.manifest_path.clone().into_std_path_buf());
        }
        if package.source.is_some()
            && let Some(library) = library(package, registry.as_deref())
        {
            places.insert(package.id.clone(), libraries.len());
            libraries.push(library);
            if !is_in_full(package) {
                facts.extend(declared_facts(package));
            }
        }
    }
    let named = dependencies_by_name(metadata, &places);
    for package in &metadata.packages {
        if let (Some(place), Some(named)) = (places.get(&package.id), named.get(&package.id)) {
            libraries[*place].dependencies.clone_from(named);
        }
    }
    let places_in_full: HashSet<usize> = in_full.iter().filter_map(|id| places.get(id)).copied().collect();
    for package in packages {
        link(package, metadata, &named, &libraries, &places_in_full);
    }
    Libraries {
        all: libraries,
        facts,
        read: manifests,
        is_final: true,
        are_enough: true,
    }
}

/// Whether all of a package is read, bodies included: of members, and of what comes from a folder or a repository.
fn is_in_full(package: &cargo_metadata::Package) -> bool {
    let source = package.source.as_ref();
    source.is_none_or(|source| source.repr.starts_with("git+"))
}

/// The library of a dependency as a package; none for a member, which is there already, and for a package without
/// library.
fn dependency_in_full(package: &cargo_metadata::Package, members: &[Package]) -> Option<Package> {
    let manifest = package.manifest_path.as_std_path();
    let is_known = members
        .iter()
        .any(|member| Some(&*member.folder) == manifest.parent());
    if is_known {
        return None;
    }
    let root = library_target(package)?;
    Some(Package {
        targets: vec![super::target(root)],
        is_member: false,
        ..super::package(package)
    })
}

/// What the manifest of a dependency says of its functions.
fn declared_facts(package: &cargo_metadata::Package) -> Vec<DeclaredFact> {
    match package.metadata.get(config::KEY) {
        Some(Value::Object(table)) => config::facts_of_dependency(table),
        _ => Vec::new(),
    }
}

pub(super) fn cargo_home() -> Option<PathBuf> {
    let given = env::var_os("CARGO_HOME").filter(|home| !home.is_empty());
    given
        .map(PathBuf::from)
        .or_else(|| Some(etcetera::home_dir().ok()?.join(".cargo")))
}

/// What Cargo tells of a workspace and all that it depends on. Nothing is fetched and no lock file is written: without a
/// complete one, or without the sources, there is no answer, and what the catalogue does not know of dependencies stays
/// unknown.
pub(super) fn resolved_metadata(manifest: &Path, lock_file: &Path) -> Option<Metadata> {
    if !lock_file.is_file() {
        return None;
    }
    invocation::metadata(manifest, &["--locked"]).exec().ok()
}

fn library_target(package: &cargo_metadata::Package) -> Option<&cargo_metadata::Target> {
    package.targets.iter().find(|target| {
        target.is_lib()
            || target.is_rlib()
            || target.is_dylib()
            || target.is_cdylib()
            || target.is_staticlib()
    })
}

/// Whether Cargo unpacked the sources itself: they stay as they are, while a folder that stands for a registry may
/// change.
fn is_unpacked(package: &cargo_metadata::Package, registry: Option<&Path>) -> bool {
    registry.is_some_and(|registry| package.manifest_path.as_std_path().starts_with(registry))
}

fn library(package: &cargo_metadata::Package, registry: Option<&Path>) -> Option<Library> {
    let target = library_target(package)?;
    let version = &package.version;
    let source = package.source.as_ref().filter(|_| is_unpacked(package, registry));
    Some(Library {
        package: package.name.to_string(),
        version: [version.major, version.minor, version.patch],
        crate_name: code_name(&target.name),
        edition: edition(target.edition),
        root: PathBuf::from(&target.src_path),
        dependencies: Vec::new(),
        identity: source.map(|source| {
            let manifest = package.manifest_path.as_std_path();
            identity(&source.repr, &package.name, &version.to_string(), manifest)
        }),
    })
}

/// What tells the sources of a package that Cargo unpacked from all others. The folder is part of it: configuration may
/// lead to other sources under the same name.
pub(super) fn identity(source: &str, name: &str, version: &str, manifest: &Path) -> String {
    format!("{source}#{name}@{version} {}", manifest.display())
}

/// For each package, the names its code knows libraries by, sorted.
fn dependencies_by_name(
    metadata: &Metadata,
    places: &HashMap<PackageId, usize>,
) -> HashMap<PackageId, Vec<(String, usize)>> {
    let nodes = metadata
        .resolve
        .as_ref()
        .map_or(&[][..], |resolve| &resolve.nodes);
    let named = |node: &cargo_metadata::Node| {
        let known = node
            .deps
            .iter()
            .filter_map(|dependency| Some((dependency.name.clone(), *places.get(&dependency.pkg)?)));
        known.collect::<BTreeMap<_, _>>().into_iter().collect()
    };
    nodes.iter().map(|node| (node.id.clone(), named(node))).collect()
}

/// Gives a package's dependencies their libraries, but for those that are packages themselves.
fn link(
    package: &mut Package,
    metadata: &Metadata,
    named: &HashMap<PackageId, Vec<(String, usize)>>,
    libraries: &[Library],
    in_full: &HashSet<usize>,
) {
    let same = metadata.packages.iter().find(|other| {
        other
            .manifest_path
            .parent()
            .is_some_and(|folder| folder == package.folder)
    });
    let known = same.and_then(|package| named.get(&package.id));
    let (Some(known), Dependencies::Declared(dependencies)) = (known, &mut package.dependencies) else {
        return;
    };
    for dependency in dependencies {
        let found = known
            .iter()
            .find(|(name, _)| *name == dependency.code_name)
            // A library need not be named as its package is.
            .or_else(|| {
                let is_of = |place: usize| libraries[place].package == dependency.package;
                known.iter().find(|(_, place)| is_of(*place))
            });
        dependency.library = None;
        if let Some((name, place)) = found {
            dependency.code_name.clone_from(name);
            dependency.library = Some(*place).filter(|place| !in_full.contains(place));
        }
    }
}
