//! The manifest of a package that a registry gave out.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
};

use async_lint_core::project::{DeclaredFact, Edition};
use serde::Deserialize;
use serde_json::Value;

use super::super::{super::workspace::code_name, edition};
use crate::config;

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) struct Manifest {
    #[serde(default, alias = "project")]
    package: About,
    lib: Option<LibraryTable>,
    #[serde(default)]
    dependencies: Kind,
    #[serde(default, alias = "build_dependencies")]
    build_dependencies: Kind,
    #[serde(default)]
    target: BTreeMap<String, ForTarget>,
}

/// The library of a package.
pub(super) struct Target {
    /// The crate's own name: underscores for dashes.
    pub(super) crate_name: String,
    pub(super) edition: Edition,
    pub(super) root: PathBuf,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct About {
    edition: Option<cargo_metadata::Edition>,
    autolib: Option<bool>,
    metadata: BTreeMap<String, Value>,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "kebab-case")]
struct LibraryTable {
    name: Option<String>,
    path: Option<PathBuf>,
    edition: Option<cargo_metadata::Edition>,
    #[serde(alias = "proc_macro")]
    proc_macro: bool,
    #[serde(alias = "crate_type")]
    crate_type: Vec<String>,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "kebab-case")]
struct ForTarget {
    dependencies: Kind,
    #[serde(alias = "build_dependencies")]
    build_dependencies: Kind,
}

/// The dependencies of one kind, by their keys.
type Kind = BTreeMap<String, Declared>;

/// What a manifest says of a dependency.
#[derive(Deserialize)]
#[serde(from = "Written")]
pub(super) struct Declared {
    pub(super) version: Option<String>,
    /// The name of its package, where code knows it by another.
    pub(super) package: Option<String>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Written {
    Version(String),
    Table {
        version: Option<String>,
        package: Option<String>,
    },
}

impl From<Written> for Declared {
    fn from(written: Written) -> Self {
        match written {
            Written::Version(version) => Self {
                version: Some(version),
                package: None,
            },
            Written::Table { version, package } => Self { version, package },
        }
    }
}

impl Manifest {
    pub(super) fn parse(text: &str) -> Option<Self> {
        toml::from_str(text).ok()
    }

    /// The library that other code can call, of a package of this name and folder.
    pub(super) fn library(&self, name: &str, folder: &Path) -> Option<Target> {
        let usual = folder.join("src/lib.rs");
        let is_there = || self.package.autolib != Some(false) && usual.is_file();
        let default = LibraryTable::default();
        let table = match &self.lib {
            Some(table) => table,
            None => is_there().then_some(&default)?,
        };
        let is_macro = table.proc_macro || table.crate_type.iter().any(|kind| kind == "proc-macro");
        let written = table.edition.or(self.package.edition);
        (!is_macro).then(|| Target {
            crate_name: code_name(table.name.as_deref().unwrap_or(name)),
            edition: edition(written.unwrap_or_default()),
            root: table.path.as_ref().map_or(usual, |path| folder.join(path)),
        })
    }

    /// What its code may name, by the keys: a dependency of the code itself hides one of its build script.
    pub(super) fn dependencies(&self) -> impl Iterator<Item = (&str, &Declared)> {
        let for_targets = || self.target.values();
        let of_scripts = for_targets()
            .map(|target| &target.build_dependencies)
            .chain([&self.build_dependencies]);
        let of_code = for_targets()
            .map(|target| &target.dependencies)
            .chain([&self.dependencies]);
        of_scripts
            .chain(of_code)
            .flatten()
            .map(|(key, declared)| (&**key, declared))
    }

    /// What it says of its functions.
    pub(super) fn facts(&self) -> Vec<DeclaredFact> {
        match self.package.metadata.get(config::KEY) {
            Some(Value::Object(table)) => config::facts_of_dependency(table),
            _ => Vec::new(),
        }
    }
}
