//! What Cargo is going to say of a workspace, as far as its lock file and the folders tell: enough to begin to read while
//! Cargo is asked. Nothing depends on it but speed.

mod declared;

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use async_lint_core::project::{Dependencies, Dependency, DependencyKind, Edition, Project};
use rayon::prelude::*;
use serde::Deserialize;
use toml::Table;

use self::declared::declared;
use super::{
    cargo::{cargo_home, identity},
    guess, selection,
    workspace::{Library, Package, code_name},
};
use crate::{arguments::SelectionArguments, regular};

/// The workspace of a manifest, and its folder; none where no package and no lock file lie there. The libraries are those
/// whose sources Cargo unpacked and that lie where most do.
pub(crate) fn likely(manifest: &Path, arguments: &SelectionArguments) -> Option<(PathBuf, Project)> {
    likely_among(&unpacked(), manifest, arguments)
}

fn likely_among(
    unpacked: &[PathBuf],
    manifest: &Path,
    arguments: &SelectionArguments,
) -> Option<(PathBuf, Project)> {
    let root = manifest.parent()?;
    let text = regular::read_text(&root.join("Cargo.lock"))?;
    // All folders below are looked into, which a run does only below a package.
    let own: Table = regular::read_text(manifest)?.parse().ok()?;
    own.get("package")?;
    let Lock { package: locked } = toml::from_str(&text).ok()?;
    let mut workspace = guess::with_manifests(root, Edition::E2021, &mut Vec::new());
    let known = libraries(&locked, unpacked, &mut workspace.libraries);
    for package in &mut workspace.packages {
        package.is_default = package.folder == root;
        package.dependencies = Dependencies::Declared(dependencies(package, &known));
    }
    selection::select(&mut workspace, arguments).ok()?;
    let project = workspace.to_project(root);
    Some((root.to_owned(), project))
}

#[derive(Deserialize)]
struct Lock {
    #[serde(default)]
    package: Vec<Locked>,
}

#[derive(Deserialize)]
struct Locked {
    name: String,
    version: String,
    /// None for members, and for what lies in folders.
    source: Option<String>,
    /// Each a name, with the version where several are locked.
    #[serde(default)]
    dependencies: Vec<String>,
}

impl Locked {
    fn numbers(&self) -> [u64; 3] {
        let numbers = self.version.split(['-', '+']).next().unwrap_or_default();
        let mut numbers = numbers.split('.').map(|number| number.parse().unwrap_or(0));
        [(); 3].map(|()| numbers.next().unwrap_or(0))
    }

    /// What it depends on.
    fn found<'l>(&'l self, known: &'l Known<'_>) -> impl Iterator<Item = (&'l Locked, Option<usize>)> + 'l {
        self.dependencies.iter().filter_map(|dependency| {
            let mut words = dependency.split(' ');
            let (name, version) = (words.next()?, words.next());
            let mut versions = known.get(name)?.iter().copied();
            versions.find(|(locked, _)| version.is_none_or(|version| version == locked.version))
        })
    }
}

/// The packages of a name, each with the place of its library among all, if it was found.
type Known<'l> = BTreeMap<&'l str, Vec<(&'l Locked, Option<usize>)>>;

/// Adds the libraries whose sources Cargo unpacked.
fn libraries<'l>(locked: &'l [Locked], unpacked: &[PathBuf], libraries: &mut Vec<Library>) -> Known<'l> {
    let found: Vec<Option<Library>> = locked
        .par_iter()
        .map(|package| library(package, unpacked))
        .collect();
    let mut known = Known::new();
    let mut count = 0;
    for (package, library) in locked.iter().zip(&found) {
        let place = library.is_some().then_some(count);
        count += usize::from(library.is_some());
        known.entry(&package.name).or_default().push((package, place));
    }
    for (package, library) in locked.iter().zip(found) {
        let named = package.found(&known);
        let dependencies = named.filter_map(|(package, place)| Some((code_name(&package.name), place?)));
        libraries.extend(library.map(|library| Library {
            dependencies: dependencies.collect(),
            ..library
        }));
    }
    known
}

/// The folders of the registries below which Cargo unpacks packages.
fn unpacked() -> Vec<PathBuf> {
    let all = cargo_home().and_then(|home| fs::read_dir(home.join("registry/src")).ok());
    let mut folders: Vec<PathBuf> = all
        .into_iter()
        .flatten()
        .filter_map(|entry| Some(entry.ok()?.path()))
        .collect();
    folders.sort();
    folders
}

/// None of a package that is not there, or has no library that other code calls.
fn library(package: &Locked, unpacked: &[PathBuf]) -> Option<Library> {
    let source = package.source.as_deref()?;
    let Locked { name, version, .. } = package;
    let own = format!("{name}-{version}");
    // A lock file may say anything: no name leads out of the registry's folder.
    let is_plain = |char: char| char.is_ascii_alphanumeric() || "-_+.".contains(char);
    if !own.chars().all(is_plain) {
        return None;
    }
    let mut roots = unpacked.iter().map(|folder| folder.join(&own).join("src/lib.rs"));
    let root = roots.find(|root| root.is_file())?;
    let manifest = root.parent()?.parent()?.join("Cargo.toml");
    let is_proc_macro = regular::read_text(&manifest)?.contains("\nproc-macro = true");
    (!is_proc_macro).then(|| Library {
        package: name.clone(),
        version: package.numbers(),
        crate_name: code_name(name),
        edition: Edition::E2021,
        dependencies: Vec::new(),
        identity: Some(identity(source, name, version, &manifest)),
        root,
    })
}

/// What the manifest declares and the lock file has.
fn dependencies(package: &Package, known: &Known<'_>) -> Vec<Dependency> {
    let mut versions = known.get(&*package.name).into_iter().flatten();
    let own = versions.find(|(locked, _)| locked.source.is_none());
    let locked: Vec<_> = own.into_iter().flat_map(|(own, _)| own.found(known)).collect();
    let manifest = regular::read_text(&package.folder.join("Cargo.toml"));
    let manifest: Option<Table> = manifest.and_then(|text| text.parse().ok());
    let declared = manifest.iter().flat_map(declared);
    let found = declared.filter_map(|declared| {
        let mut locked = locked.iter();
        let (locked, library) = locked.find(|(locked, _)| locked.name == declared.package)?;
        Some(Dependency {
            code_name: code_name(declared.key),
            package: locked.name.clone(),
            version: Some(locked.numbers()),
            kind: DependencyKind::Normal,
            features: Vec::new(),
            default_features: true,
            library: *library,
        })
    });
    found.collect()
}

#[cfg(test)]
mod tests {
    use std::{fs, path::Path};

    use async_lint_core::project::Dependencies;

    use super::likely_among;
    use crate::arguments::SelectionArguments;

    const SHOP: &str = r#"
        [package]
        name = "shop"
        [dependencies]
        files = { package = "file-store", version = "2" }
        gone = "1"
        macros = "0.3"
        unlocked = "1"
    "#;
    const LOCK: &str = r#"
        version = 4
        [[package]]
        name = "shop"
        version = "0.1.0"
        dependencies = ["file-store 2.1.0", "macros", "gone"]
        [[package]]
        name = "file-store"
        version = "1.0.0"
        source = "registry+there"
        [[package]]
        name = "file-store"
        version = "2.1.0"
        source = "registry+there"
        dependencies = ["file-store 1.0.0", "macros"]
        [[package]]
        name = "macros"
        version = "0.3.0-rc.1"
        source = "registry+there"
        [[package]]
        name = "gone"
        version = "1.0.0"
        source = "registry+there"
        [[package]]
        name = "../elsewhere"
        version = "1.0.0"
        source = "registry+there"
    "#;

    fn write(root: &Path, files: &[(&str, &str)]) {
        for (file, text) in files {
            let path = root.join(file);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
    }

    #[test]
    fn the_lock_file_tells_the_libraries() {
        let folder = tempfile::tempdir().unwrap();
        let library = "[package]\n[lib]\n";
        write(
            folder.path(),
            &[
                ("shop/Cargo.toml", SHOP),
                ("shop/Cargo.lock", LOCK),
                ("shop/src/main.rs", ""),
                ("src/there/file-store-1.0.0/Cargo.toml", library),
                ("src/there/file-store-1.0.0/src/lib.rs", ""),
                ("src/there/file-store-2.1.0/Cargo.toml", library),
                ("src/there/file-store-2.1.0/src/lib.rs", ""),
                (
                    "src/there/macros-0.3.0-rc.1/Cargo.toml",
                    "[lib]\nproc-macro = true\n",
                ),
                ("src/there/macros-0.3.0-rc.1/src/lib.rs", ""),
                ("src/elsewhere-1.0.0/Cargo.toml", library),
                ("src/elsewhere-1.0.0/src/lib.rs", ""),
            ],
        );
        let unpacked = [folder.path().join("src/there")];
        let manifest = folder.path().join("shop/Cargo.toml");
        let (root, project) = likely_among(&unpacked, &manifest, &SelectionArguments::default()).unwrap();

        assert_eq!(root, folder.path().join("shop"));
        let libraries = project.libraries.iter();
        let libraries: Vec<_> = libraries
            .map(|library| (&*library.crate_name, library.version, &*library.dependencies))
            .collect();
        assert_eq!(
            libraries,
            [
                ("file_store", [1, 0, 0], &[][..]),
                ("file_store", [2, 1, 0], &[("file_store".to_owned(), 0)][..]),
            ]
        );
        assert_eq!(
            &*project.libraries[1].root,
            "../src/there/file-store-2.1.0/src/lib.rs"
        );
        let package = &project.packages[0];
        assert!(package.is_linted);
        assert_eq!(package.files, ["src/main.rs".into()]);
        let Dependencies::Declared(dependencies) = &package.dependencies else {
            panic!("no dependencies")
        };
        let dependencies = dependencies.iter();
        let dependencies: Vec<_> = dependencies
            .map(|dependency| (&*dependency.code_name, dependency.version, dependency.library))
            .collect();
        assert_eq!(
            dependencies,
            [
                ("files", Some([2, 1, 0]), Some(1)),
                ("gone", Some([1, 0, 0]), None),
                ("macros", Some([0, 3, 0]), None),
            ]
        );
    }

    #[test]
    fn without_a_lock_file_nothing_is_likely() {
        let folder = tempfile::tempdir().unwrap();
        write(folder.path(), &[("Cargo.toml", "[package]"), ("src/lib.rs", "")]);
        let manifest = folder.path().join("Cargo.toml");
        assert!(likely_among(&[], &manifest, &SelectionArguments::default()).is_none());
        write(folder.path(), &[("Cargo.lock", "<<<<<<< HEAD")]);
        assert!(likely_among(&[], &manifest, &SelectionArguments::default()).is_none());
    }

    /// A lock file in a folder far above, as the user's own, must not have all of it looked through.
    #[test]
    fn what_lies_around_a_package_is_left_alone() {
        let folder = tempfile::tempdir().unwrap();
        write(
            folder.path(),
            &[
                ("Cargo.toml", "[workspace]\nmembers = [\"shop\"]\n"),
                ("Cargo.lock", LOCK),
                ("shop/Cargo.toml", SHOP),
                ("shop/src/main.rs", ""),
            ],
        );
        for manifest in ["Cargo.toml", "shop/Cargo.toml"] {
            let manifest = folder.path().join(manifest);
            assert!(likely_among(&[], &manifest, &SelectionArguments::default()).is_none());
        }
    }
}
