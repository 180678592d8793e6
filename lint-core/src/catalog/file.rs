use std::sync::{Arc, OnceLock};

use rayon::prelude::*;

use crate::{
    hir::{FileHir, Name},
    syntax::{BodyMode, GrammarTable, LowerOptions, MacroTable, lower_file},
    text::SourceText,
};

/// The text of one catalogue file, and the package it is about.
#[derive(Clone, Copy, Debug)]
pub struct CatalogSource {
    /// The package's name, with its dashes. One that ends in `*` is about all packages whose names begin so.
    pub package: &'static str,
    pub text: &'static str,
    /// What [`lower_catalog_file`] makes of the text, encoded. Where it cannot be read, the text is lowered.
    pub tree: &'static [u8],
}

/// The tree of a catalogue file. Needs a stack of 32 MiB.
pub fn lower_catalog_file(text: &SourceText) -> FileHir {
    let options = LowerOptions {
        grammars: &GrammarTable::default(),
        macros: &MacroTable::default(),
        bodies: BodyMode::SignaturesOnly,
    };
    lower_file(text, &options)
}

/// All catalogue files; the tree of each is made when it is first asked for.
#[derive(Debug)]
pub struct Catalog {
    entries: Vec<Entry>,
}

#[derive(Debug)]
struct Entry {
    source: CatalogSource,
    header: Header,
    file: OnceLock<CatalogFile>,
}

/// The inner attributes of a catalogue file, read without parsing the file.
#[derive(Debug)]
struct Header {
    crates: Vec<Name>,
    versions: Vec<Comparator>,
    runtime: Option<Name>,
    offload: Option<String>,
    spawn: Option<String>,
    inline_closures: bool,
    is_over_sources: bool,
}

/// One lowered catalogue file.
#[derive(Debug)]
pub struct CatalogFile {
    pub package: &'static str,
    /// The crate names the file defines; the first is used in paths shown.
    pub crates: Vec<Name>,
    /// The runtime a package runs on that depends on this one.
    pub runtime: Option<Name>,
    /// Closures handed to functions of this file run in place unless a fact says otherwise.
    pub inline_closures: bool,
    /// It is no crate of its own: what it says is laid over what the package's sources define.
    pub is_over_sources: bool,
    pub source: SourceText,
    pub hir: Arc<FileHir>,
}

/// A runtime, as the catalogue knows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Runtime<'a> {
    /// The key under which `instead` names replacements for it.
    pub name: Name,
    /// The path of its function that runs a closure where blocking is fine.
    pub offload: Option<&'a str>,
    /// The path of its function that runs a future as a task, which runs on when its handle is dropped.
    pub spawn: Option<&'a str>,
}

#[derive(Debug, PartialEq, Eq)]
enum Comparator {
    AtLeast([u64; 3]),
    Below([u64; 3]),
}

impl Catalog {
    pub fn new(sources: &[CatalogSource]) -> Self {
        let entry = |source: &CatalogSource| Entry {
            source: *source,
            header: Header::read(source),
            file: OnceLock::new(),
        };
        Self {
            entries: sources.iter().map(entry).collect(),
        }
    }

    /// The file about a package in a version; without a version, the first about the package.
    pub fn package(&self, package: &str, version: Option<[u64; 3]>) -> Option<&CatalogFile> {
        let about = |entry: &&Entry| is_about(entry.source.package, package) && entry.header.admits(version);
        self.entries.iter().find(about).map(Entry::file)
    }

    /// The first file that defines a crate of this name.
    pub fn crate_named(&self, name: Name) -> Option<&CatalogFile> {
        self.entries
            .iter()
            .find(|entry| !entry.header.is_over_sources && entry.header.crates.contains(&name))
            .map(Entry::file)
    }

    /// Makes the trees at once that would be made one by one when they are asked for: those about these packages, and
    /// those that define one of these crates.
    pub fn prepare(&self, packages: &[&str], crates: &[&str]) {
        self.entries.par_iter().for_each(|entry| {
            let is_needed = packages
                .iter()
                .any(|package| is_about(entry.source.package, package));
            let defines = |name: &&str| entry.header.crates.iter().any(|defined| defined == name);
            if is_needed || crates.iter().any(defines) {
                entry.file();
            }
        });
    }

    /// The names of all crates that files define.
    pub fn crate_names(&self) -> impl Iterator<Item = Name> {
        self.entries
            .iter()
            .filter(|entry| !entry.header.is_over_sources)
            .flat_map(|entry| entry.header.crates.iter().copied())
    }

    /// The runtime of a package with these dependencies: that of the first file in the catalogue's order that has one.
    pub fn runtime_among(&self, mut depends_on: impl FnMut(&str) -> bool) -> Option<Runtime<'_>> {
        self.entries.iter().find_map(|entry| {
            let name = entry.header.runtime?;
            let offload = entry.header.offload.as_deref();
            let spawn = entry.header.spawn.as_deref();
            depends_on(entry.source.package).then_some(Runtime { name, offload, spawn })
        })
    }

    /// The runtime of this key, by the first of its files whose package is admitted.
    pub fn runtime_of_key(&self, key: &str, mut admits: impl FnMut(&str) -> bool) -> Option<Runtime<'_>> {
        let runtimes = self
            .entries
            .iter()
            .filter(|entry| entry.header.runtime.is_some_and(|name| name == key));
        let admitted = runtimes
            .map(|entry| entry.source.package)
            .find(|package| admits(package))?;
        self.runtime_among(|package| package == admitted)
    }

    /// The keys of all runtimes, sorted.
    pub fn runtime_keys(&self) -> Vec<Name> {
        let keys = self.entries.iter().filter_map(|entry| entry.header.runtime);
        let mut keys: Vec<Name> = keys.collect();
        keys.sort_unstable_by(|left, right| left.as_str().cmp(right.as_str()));
        keys.dedup();
        keys
    }

    /// All files, lowered: for checks of the whole catalogue.
    pub fn files(&self) -> impl Iterator<Item = &CatalogFile> {
        self.entries.iter().map(Entry::file)
    }
}

impl Entry {
    fn file(&self) -> &CatalogFile {
        self.file.get_or_init(|| {
            let source = SourceText::new(self.source.text);
            let hir = FileHir::decode(self.source.tree).unwrap_or_else(|| lower_catalog_file(&source));
            CatalogFile {
                package: self.source.package,
                crates: self.header.crates.clone(),
                runtime: self.header.runtime,
                inline_closures: self.header.inline_closures,
                is_over_sources: self.header.is_over_sources,
                hir: Arc::new(hir),
                source,
            }
        })
    }
}

impl Header {
    fn read(source: &CatalogSource) -> Self {
        let words = |text: &str| {
            text.split(',')
                .map(|word| Name::new(word.trim()))
                .collect::<Vec<_>>()
        };
        let crates = inner_attribute(source.text, "crates")
            .map_or_else(|| vec![Name::new(&source.package.replace('-', "_"))], words);
        let versions = inner_attribute(source.text, "versions").unwrap_or_default();
        Self {
            crates,
            versions: versions
                .trim_matches('"')
                .split(',')
                .filter_map(Comparator::parse)
                .collect(),
            runtime: inner_attribute(source.text, "runtime").map(|word| Name::new(word.trim())),
            offload: inner_path(source.text, "offload"),
            spawn: inner_path(source.text, "spawn"),
            inline_closures: inner_attribute(source.text, "closures")
                .is_some_and(|word| word.trim() == "inline"),
            is_over_sources: inner_attribute(source.text, "over")
                .is_some_and(|word| word.trim() == "sources"),
        }
    }

    fn admits(&self, version: Option<[u64; 3]>) -> bool {
        version.is_none_or(|version| self.versions.iter().all(|comparator| comparator.admits(version)))
    }
}

/// Whether a file about `about` is about this package. The package registry takes `-` and `_` in a package's name for one.
fn is_about(about: &str, package: &str) -> bool {
    let fold = |byte: u8| if byte == b'_' { b'-' } else { byte };
    let same = |one: &str, other: &str| one.bytes().map(fold).eq(other.bytes().map(fold));
    match about.strip_suffix('*') {
        Some(start) => package.get(..start.len()).is_some_and(|begin| same(start, begin)),
        None => same(about, package),
    }
}

/// The path in `#![name("path")]`.
fn inner_path(text: &str, name: &str) -> Option<String> {
    inner_attribute(text, name).map(|path| path.trim().trim_matches('"').to_owned())
}

/// What stands in the parentheses of `#![name(..)]`, which has a line of its own at the head of the file.
fn inner_attribute<'a>(text: &'a str, name: &str) -> Option<&'a str> {
    let mut head = text.lines().take_while(|line| {
        let line = line.trim();
        line.is_empty() || line.starts_with("//") || line.starts_with("#![")
    });
    head.find_map(|line| {
        line.trim()
            .strip_prefix("#![")?
            .strip_prefix(name)?
            .strip_prefix('(')?
            .strip_suffix(")]")
    })
}

impl Comparator {
    fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        if let Some(version) = text.strip_prefix(">=") {
            return Some(Self::AtLeast(parse_version(version)));
        }
        text.strip_prefix('<')
            .map(|version| Self::Below(parse_version(version)))
    }

    fn admits(&self, version: [u64; 3]) -> bool {
        match self {
            Self::AtLeast(least) => *least <= version,
            Self::Below(bound) => version < *bound,
        }
    }
}

fn parse_version(text: &str) -> [u64; 3] {
    let mut version = [0; 3];
    for (slot, part) in version.iter_mut().zip(text.trim().split('.')) {
        *slot = part.parse().unwrap_or(0);
    }
    version
}

#[cfg(test)]
mod tests {
    use super::{Catalog, CatalogSource};
    use crate::hir::Name;

    #[test]
    fn files_are_chosen_by_package_and_version_and_found_by_crate() {
        let catalog = Catalog::new(&[
            CatalogSource {
                package: "old-new",
                text: "#![versions(\">=1, <2\")]\n",
                tree: &[],
            },
            CatalogSource {
                package: "old-new",
                text: "#![crates(newer)]\n#![versions(\">=2.1\")]\n#![runtime(tokio)]\n",
                tree: &[],
            },
        ]);
        let crates = |version| {
            catalog
                .package("old-new", version)
                .map(|file| file.crates[0].as_str())
        };
        assert_eq!(crates(Some([1, 4, 0])), Some("old_new"));
        assert_eq!(crates(Some([2, 1, 0])), Some("newer"));
        assert_eq!(crates(Some([2, 0, 9])), None);
        assert_eq!(crates(None), Some("old_new"));
        assert_eq!(
            catalog
                .crate_named(Name::new("newer"))
                .and_then(|file| file.runtime),
            Some(Name::new("tokio"))
        );
    }
}
