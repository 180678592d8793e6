//! The crates that are measured, as `crates.json` pins them.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
};

use anyhow::{Context, bail};
use serde::{Deserialize, Serialize};

use crate::cache;

/// A crate of the package registry, in one version.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Pinned {
    pub(crate) name: String,
    pub(crate) version: String,
    pub(crate) kind: Kind,
    /// The features it is built with, beyond the default ones.
    #[serde(default)]
    pub(crate) features: Vec<String>,
    /// The packages of its lock file that are too old to build, and the versions to take instead.
    #[serde(default)]
    pub(crate) update: BTreeMap<String, String>,
    /// Its lock file does not build: Cargo writes a new one.
    #[serde(default)]
    pub(crate) relock: bool,
    /// What of it Cargo builds; dev-dependencies that do not build leave library and programs.
    #[serde(default)]
    pub(crate) targets: Targets,
}

#[derive(Clone, Copy, Debug, Deserialize, Serialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Kind {
    Application,
    Library,
}

#[derive(Clone, Copy, Debug, Default, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Targets {
    #[default]
    All,
    /// Without tests, examples and benches.
    Shipped,
}

impl Pinned {
    /// The folder of its sources.
    pub(crate) fn folder(&self) -> anyhow::Result<PathBuf> {
        Ok(cache::folder()?.join("sources").join(&self.name))
    }

    /// The folder of its sources, which has to be there.
    pub(crate) fn fetched(&self) -> anyhow::Result<PathBuf> {
        let folder = self.folder()?;
        if !folder.join("Cargo.toml").is_file() {
            bail!(
                "{}: {} {} is not there; run the verb `fetch` first",
                folder.display(),
                self.name,
                self.version
            );
        }
        Ok(folder)
    }
}

/// The folder of this package, where its data lies.
pub(crate) fn home() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The pinned crates of these names, or all of them.
pub(crate) fn select(names: &[String]) -> anyhow::Result<Vec<Pinned>> {
    let all: Vec<Pinned> = read_data("crates.json")?;
    if let Some(unknown) = names
        .iter()
        .find(|name| all.iter().all(|pinned| pinned.name != **name))
    {
        bail!("`{unknown}` is not pinned in crates.json");
    }
    let chosen = |pinned: &Pinned| names.is_empty() || names.contains(&pinned.name);
    Ok(all.into_iter().filter(chosen).collect())
}

/// A data file of this package.
pub(crate) fn read_data<T: for<'de> Deserialize<'de>>(name: &str) -> anyhow::Result<T> {
    let path = home().join(name);
    let text =
        std::fs::read_to_string(&path).with_context(|| format!("{}: cannot be read", path.display()))?;
    serde_json::from_str(&text).with_context(|| format!("{}: is not the JSON expected", path.display()))
}
