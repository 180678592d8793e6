//! Where Cargo unpacked the packages of registries.

use std::{
    fs,
    path::{Path, PathBuf},
};

use cargo_lock::{SourceId, Version};

use super::super::{invocation::Sourcing, libraries::cargo_home};

pub(super) struct Unpacked {
    /// Below each lie the packages of one registry, in folders by name and version. Sorted.
    registries: Vec<PathBuf>,
    sourcing: Sourcing,
}

/// Where a package lies.
pub(super) enum Place {
    Found(PathBuf),
    /// Files of which one comes with it; none where not even the registry's folder is there.
    Missing(Vec<PathBuf>),
    Ambiguous,
}

impl Unpacked {
    /// None where configuration leads to sources that Cargo does not unpack.
    pub(super) fn find(workspace: &Path) -> Option<Self> {
        let sourcing = Sourcing::of(&workspace.join("Cargo.toml"));
        if sourcing == Sourcing::Elsewhere {
            return None;
        }
        let folders = fs::read_dir(cargo_home()?.join("registry/src")).ok()?;
        let mut registries: Vec<PathBuf> = folders.filter_map(|entry| Some(entry.ok()?.path())).collect();
        registries.sort();
        Some(Self { registries, sourcing })
    }

    /// The folder of a package. Cargo names the folder of a registry by its host and a number.
    pub(super) fn place(&self, source: &SourceId, name: &str, version: &Version) -> Place {
        let own = format!("{name}-{version}");
        // A lock file may say anything: no name leads out of the registry's folder.
        let is_plain = own
            .chars()
            .all(|char| char.is_ascii_alphanumeric() || "-_+.".contains(char));
        if !is_plain {
            return Place::Missing(Vec::new());
        }
        let is_main = source.is_default_registry();
        let is_mirrored = is_main && self.sourcing == Sourcing::Mirrored;
        let hosts = if is_main {
            vec!["index.crates.io", "github.com"]
        } else {
            source.url().host_str().into_iter().collect()
        };
        let is_of = |registry: &Path, host: &str| {
            let folder = registry.file_name().unwrap_or_default().to_string_lossy();
            folder.rsplit_once('-').is_some_and(|(before, _)| before == host)
        };
        let of_hosts = hosts
            .iter()
            .flat_map(|host| self.registries.iter().filter(|registry| is_of(registry, host)));
        let mut candidates: Vec<&PathBuf> = if is_mirrored {
            self.registries.iter().collect()
        } else {
            of_hosts.collect()
        };
        // Without the mark, unpacking was broken off.
        let mark = |registry: &Path| registry.join(&own).join(".cargo-ok");
        let missing = candidates.iter().map(|registry| mark(registry)).collect();
        candidates.retain(|registry| mark(registry).is_file());
        match candidates[..] {
            [] => Place::Missing(missing),
            [only] => Place::Found(only.join(own)),
            // What one registry gave out in one version is the same, however its index was reached.
            [first, ..] if is_main && !is_mirrored => Place::Found(first.join(own)),
            _ => Place::Ambiguous,
        }
    }
}
