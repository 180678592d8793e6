//! The libraries that a lock file names, as they lie unpacked on the disk: what Cargo would say of them, which takes ten
//! times as long to ask, and which it does not say at all while a package of another platform was never downloaded.
//!
//! Only where it cannot be anything else: the lock file has what the members declare, and every package comes from a
//! registry or is a member. Else Cargo is asked.

mod manifest;
mod unpacked;

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
};

use async_lint_core::project::Dependencies;
use cargo_lock::{Lockfile, SourceId};
use cargo_metadata::{Metadata, semver::VersionReq};
use rayon::prelude::*;

use self::{
    manifest::{Declared, Manifest},
    unpacked::{Place, Unpacked},
};
use super::{
    super::workspace::{Library, Package, code_name},
    libraries::{Libraries, identity},
};
use crate::regular;

/// A lock file, and what lies unpacked of the packages it names.
pub(super) struct LockFile {
    packages: Vec<cargo_lock::Package>,
    by_name: BTreeMap<String, Vec<usize>>,
    /// In the order of the packages.
    read: Vec<Read>,
    /// The places of their libraries among all libraries, in the same order.
    places: Vec<Option<usize>>,
}

impl LockFile {
    /// None where the file alone does not tell where all packages come from.
    pub(super) fn read(path: &Path) -> Option<Self> {
        let unpacked = Unpacked::find(path.parent()?)?;
        let lock: Lockfile = regular::read_text(path)?.parse().ok()?;
        let is_plain = |package: &cargo_lock::Package| {
            let source = package.source.as_ref();
            source.is_none_or(SourceId::is_remote_registry) && package.replace.is_none()
        };
        let packages = lock.packages;
        if !packages.iter().all(is_plain) {
            return None;
        }
        let read: Vec<Read> = packages
            .par_iter()
            .map(|package| read(package, &unpacked))
            .collect::<Option<_>>()?;
        let mut by_name: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for (index, package) in packages.iter().enumerate() {
            by_name.entry(package.name.to_string()).or_default().push(index);
        }
        let mut count = 0;
        let places = read.iter().map(|read| {
            let has_library = matches!(read, Read::Found(Some(_), _));
            count += usize::from(has_library);
            has_library.then(|| count - 1)
        });
        Some(Self {
            places: places.collect(),
            packages,
            by_name,
            read,
        })
    }

    /// The libraries that the members of a workspace depend on, directly or not; each dependency of `packages`, which are
    /// these members in the same order, learns its place among them. None where the lock file does not have what the members
    /// declare, or has packages from folders that are no members.
    pub(super) fn libraries(self, members: &Metadata, packages: &mut [Package]) -> Option<Libraries> {
        let members: Vec<(&cargo_metadata::Package, &cargo_lock::Package)> = members
            .workspace_packages()
            .into_iter()
            .map(|member| {
                let is_own = |package: &&cargo_lock::Package| {
                    package.source.is_none()
                        && *package.name.as_str() == **member.name
                        && package.version == member.version
                };
                Some((member, self.packages.iter().find(is_own)?))
            })
            .collect::<Option<_>>()?;
        let from_registries = self.packages.iter().filter(|package| package.source.is_some());
        if from_registries.count() + members.len() != self.packages.len() {
            return None;
        }
        let linked: Vec<Linked> = members
            .into_iter()
            .zip(&*packages)
            .map(|((member, own), package)| self.link(member, own, package))
            .collect::<Option<_>>()?;
        let are_enough = linked.iter().all(|linked| linked.are_enough);
        for (package, linked) in packages.iter_mut().zip(linked) {
            package.dependencies = linked.dependencies;
        }
        Some(self.into_libraries(are_enough))
    }

    /// The package that the lock file gives another one for what it declares: a package of this name, in a version that
    /// matches, if it says which.
    fn locked_for(
        &self,
        package: &cargo_lock::Package,
        name: &str,
        requirement: Option<&VersionReq>,
    ) -> Option<usize> {
        let of_name = self.by_name.get(name)?;
        let mut listed = package.dependencies.iter().filter(|listed| {
            listed.name.as_str() == name
                && requirement.is_none_or(|requirement| requirement.matches(&listed.version))
        });
        listed.find_map(|listed| {
            of_name.iter().copied().find(|index| {
                let other = &self.packages[*index];
                listed.matches(other) && (listed.source.is_none() || listed.source == other.source)
            })
        })
    }

    fn library(&self, package: usize) -> Option<(&Library, usize)> {
        match &self.read[package] {
            Read::Found(Some(library), _) => Some((library, self.places[package]?)),
            _ => None,
        }
    }

    /// The dependencies of a member with their libraries. None if the lock file does not have all that it declares.
    fn link(
        &self,
        member: &cargo_metadata::Package,
        own: &cargo_lock::Package,
        package: &Package,
    ) -> Option<Linked> {
        let mut linked = Linked {
            dependencies: package.dependencies.clone(),
            are_enough: true,
        };
        let Dependencies::Declared(dependencies) = &mut linked.dependencies else {
            return Some(linked);
        };
        for (declared, dependency) in member.dependencies.iter().zip(dependencies) {
            let requirement = declared.path.is_none().then_some(&declared.req);
            let found = self.locked_for(own, &declared.name, requirement)?;
            let is_missing = matches!(self.read[found], Read::Missing(_));
            linked.are_enough &= !is_missing || declared.optional || declared.target.is_some();
            if let Some((library, place)) = self.library(found) {
                if declared.rename.is_none() {
                    dependency.code_name.clone_from(&library.crate_name);
                }
                dependency.library = Some(place);
            }
        }
        Some(linked)
    }

    /// The libraries that a package's code may name, by these names, sorted.
    fn named_by(&self, package: &cargo_lock::Package, manifest: &Manifest) -> Vec<(String, usize)> {
        let named = manifest.dependencies().filter_map(|(key, declared)| {
            let Declared {
                version,
                package: renamed,
            } = declared;
            let requirement = version.as_deref().and_then(|version| version.parse().ok());
            let found = self.locked_for(package, renamed.as_deref().unwrap_or(key), requirement.as_ref())?;
            let (library, place) = self.library(found)?;
            let name = if renamed.is_some() {
                code_name(key)
            } else {
                library.crate_name.clone()
            };
            Some((name, place))
        });
        named.collect::<BTreeMap<_, _>>().into_iter().collect()
    }

    fn into_libraries(self, are_enough: bool) -> Libraries {
        let packages = self.packages.iter().zip(&self.read);
        let dependencies: Vec<_> = packages
            .filter_map(|(package, read)| match read {
                Read::Found(Some(_), manifest) => Some(self.named_by(package, manifest)),
                _ => None,
            })
            .collect();
        let mut libraries = Libraries {
            all: Vec::with_capacity(dependencies.len()),
            facts: Vec::new(),
            read: Vec::new(),
            is_final: true,
            are_enough,
        };
        for read in self.read {
            match read {
                Read::Nothing => {}
                Read::Missing(files) => {
                    libraries.is_final &= !files.is_empty();
                    libraries.read.extend(files);
                }
                Read::Found(library, manifest) => {
                    if library.is_some() {
                        libraries.facts.extend(manifest.facts());
                    }
                    libraries.all.extend(library);
                }
            }
        }
        for (library, dependencies) in libraries.all.iter_mut().zip(dependencies) {
            library.dependencies = dependencies;
        }
        libraries
    }
}

/// None if several packages may be meant.
fn read(package: &cargo_lock::Package, unpacked: &Unpacked) -> Option<Read> {
    let cargo_lock::Package {
        name,
        version,
        source: Some(source),
        ..
    } = package
    else {
        return Some(Read::Nothing);
    };
    let name = name.as_str();
    let manifest = match unpacked.place(source, name, version) {
        Place::Found(folder) => folder.join("Cargo.toml"),
        Place::Missing(files) => return Some(Read::Missing(files)),
        Place::Ambiguous => return None,
    };
    let Some(read) = regular::read_text(&manifest).and_then(|text| Manifest::parse(&text)) else {
        return Some(Read::Missing(vec![manifest]));
    };
    let library = manifest.parent().and_then(|folder| {
        let target = read.library(name, folder)?;
        Some(Library {
            package: name.to_owned(),
            version: [version.major, version.minor, version.patch],
            crate_name: target.crate_name,
            edition: target.edition,
            root: target.root,
            dependencies: Vec::new(),
            identity: Some(identity(
                &source.to_string(),
                name,
                &version.to_string(),
                &manifest,
            )),
        })
    });
    Some(Read::Found(library, Box::new(read)))
}

/// What the disk has of a package.
enum Read {
    /// It is a member.
    Nothing,
    /// None of these files, of which one would come with it.
    Missing(Vec<PathBuf>),
    /// Without a library, if no other code can call it.
    Found(Option<Library>, Box<Manifest>),
}

/// What a member depends on.
struct Linked {
    dependencies: Dependencies,
    /// Those are there that it needs on every platform.
    are_enough: bool,
}
