//! The sources of a workspace's dependencies, where Cargo has them on the disk.

use std::{
    collections::{BTreeMap, HashMap},
    path::{Path, PathBuf},
};

use async_lint_core::project::{DeclaredFact, Dependencies};
use cargo_metadata::{Metadata, MetadataCommand, PackageId};

use super::{
    super::workspace::{Library, Package, code_name},
    edition, facts,
};

/// The libraries that a workspace's packages depend on, directly or not; each dependency of `packages` learns its
/// place among them. Nothing is fetched and no lock file is written: without a complete one there are no libraries, and
/// what the catalogue does not know of dependencies stays unknown. With them comes what their manifests say of their
/// functions.
pub(super) fn resolve(manifest: &Path, packages: &mut [Package]) -> (Vec<Library>, Vec<DeclaredFact>) {
    let Some(metadata) = locked_metadata(manifest) else {
        return (Vec::new(), Vec::new());
    };
    let mut facts = Vec::new();
    let mut places: HashMap<PackageId, usize> = HashMap::new();
    let mut libraries = Vec::new();
    for package in &metadata.packages {
        if package.source.is_none() {
            continue;
        }
        if let Some(library) = library(package) {
            places.insert(package.id.clone(), libraries.len());
            libraries.push(library);
            facts.extend(facts::of_dependency(package));
        }
    }
    let named = dependencies_by_name(&metadata, &places);
    for package in &metadata.packages {
        if let (Some(place), Some(named)) = (places.get(&package.id), named.get(&package.id)) {
            libraries[*place].dependencies.clone_from(named);
        }
    }
    for package in packages {
        link(package, &metadata, &named, &libraries);
    }
    (libraries, facts)
}

fn locked_metadata(manifest: &Path) -> Option<Metadata> {
    let mut command = MetadataCommand::new();
    command
        .manifest_path(manifest)
        .other_options(["--offline", "--locked"].map(str::to_owned).to_vec());
    if let Some(folder) = manifest.parent() {
        command.current_dir(folder);
    }
    command.exec().ok()
}

fn library(package: &cargo_metadata::Package) -> Option<Library> {
    let target = package.targets.iter().find(|target| {
        target.is_lib()
            || target.is_rlib()
            || target.is_dylib()
            || target.is_cdylib()
            || target.is_staticlib()
    })?;
    let version = &package.version;
    Some(Library {
        package: package.name.to_string(),
        version: [version.major, version.minor, version.patch],
        crate_name: code_name(&target.name),
        edition: edition(target.edition),
        root: PathBuf::from(&target.src_path),
        dependencies: Vec::new(),
    })
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

fn link(
    package: &mut Package,
    metadata: &Metadata,
    named: &HashMap<PackageId, Vec<(String, usize)>>,
    libraries: &[Library],
) {
    let same = metadata.packages.iter().find(|other| {
        other.source.is_none()
            && other
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
        if let Some((name, place)) = found {
            dependency.code_name.clone_from(name);
            dependency.library = Some(*place);
        } else {
            dependency.library = None;
        }
    }
}
