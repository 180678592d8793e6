use std::sync::Arc;

use memchr::memmem;
use rustc_hash::FxHashMap;
use serde::Serialize;

use crate::hir::{Grammar, Name};

/// How to read the bodies of known macros, by the last name of the macro's path. A body that does not parse by its
/// grammar is read as that of an unknown macro, so that a homonym does no harm.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct GrammarTable {
    grammars: FxHashMap<Name, Grammar>,
    /// The macros that give a type projections, with the path of what wraps pinned references: `::core::pin::Pin`.
    projections: FxHashMap<Name, String>,
}

impl GrammarTable {
    pub fn insert(&mut self, name: Name, grammar: Grammar) {
        self.grammars.insert(name, grammar);
    }

    pub fn get(&self, name: Name) -> Option<Grammar> {
        self.grammars.get(&name).copied()
    }

    pub fn insert_projection(&mut self, name: Name, wrapper: String) {
        self.projections.insert(name, wrapper);
    }

    pub fn projection(&self, name: Name) -> Option<&str> {
        self.projections.get(&name).map(String::as_str)
    }

    pub fn has_projections(&self) -> bool {
        !self.projections.is_empty()
    }

    /// All grammars, and all projections' wrappers, each with the macro's name and sorted by it.
    pub fn sorted(&self) -> (Vec<(Name, Grammar)>, Vec<Wrapper<'_>>) {
        let grammars = self.grammars.iter().map(|(name, grammar)| (*name, *grammar));
        let projections = self.projections.iter();
        let projections = projections.map(|(name, wrapper)| (*name, wrapper.as_str()));
        (sorted(grammars), sorted(projections))
    }
}

/// A macro that gives types projections, and the wrapper of their pinned fields.
type Wrapper<'a> = (Name, &'a str);

/// One `macro_rules!` definition, kept as text: tokens belong to the thread that lexed them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct MacroDefinition {
    pub name: Name,
    /// What stands between the outer brackets: the arms.
    pub arms: String,
    /// The defining crate, by the name it has where the macro is called; None where that is the same crate. `$crate`
    /// becomes `::name`, or else `crate`.
    pub crate_name: Option<Name>,
    /// Marked `#[macro_export]`: other crates can call it.
    pub is_exported: bool,
}

/// The `macro_rules!` macros that a file's macro calls may mean, by name. Where a name is defined more than once, the
/// file's own definition counts, else the package's, else another package's; within each, the first in path order.
#[derive(Clone, Debug, Default)]
pub struct MacroTable {
    /// The nearest first; those of packages are shared by all their files.
    layers: Vec<Arc<MacroLayer>>,
    dependencies: Arc<ExportedMacros>,
}

/// The definitions of one file, one package or the whole project.
pub type MacroLayer = FxHashMap<Name, MacroDefinition>;

impl MacroTable {
    /// A table of layers, the nearest first, and of what dependencies export.
    pub fn new(layers: Vec<Arc<MacroLayer>>, dependencies: Arc<ExportedMacros>) -> Self {
        Self { layers, dependencies }
    }

    /// Adds a definition to the nearest layer unless the name is known there.
    pub fn insert(&mut self, definition: MacroDefinition) {
        if self.layers.is_empty() {
            self.layers.push(Arc::default());
        }
        if let Some(nearest) = self.layers.first_mut() {
            Arc::make_mut(nearest)
                .entry(definition.name)
                .or_insert(definition);
        }
    }

    pub fn get(&self, name: Name) -> Option<&MacroDefinition> {
        self.layers.iter().find_map(|layer| layer.get(&name))
    }

    /// The macro of a dependency that a call in this text means: the only one of the name, or else that of the only
    /// crate from which the text imports it.
    pub fn exported(&self, name: Name, text: &str) -> Option<&MacroDefinition> {
        match self.dependencies.by_name.get(&name)?.as_slice() {
            [only] => Some(only),
            several => {
                let is_named = |definition: &&MacroDefinition| {
                    definition
                        .crate_name
                        .is_some_and(|krate| names_in(text, krate, name))
                };
                let mut named = several.iter().filter(is_named);
                let only = named.next()?;
                named.next().is_none().then_some(only)
            }
        }
    }
}

/// The macros that dependencies export, by name; one a crate.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ExportedMacros {
    by_name: FxHashMap<Name, Vec<MacroDefinition>>,
}

impl ExportedMacros {
    /// Adds what a crate exports of these. Where it defines a name more than once, as `cfg` chooses, the first counts.
    pub fn add(&mut self, crate_name: Name, definitions: &[MacroDefinition]) {
        for definition in definitions.iter().filter(|definition| definition.is_exported) {
            let same_name = self.by_name.entry(definition.name).or_default();
            if same_name.iter().all(|known| known.crate_name != Some(crate_name)) {
                same_name.push(MacroDefinition {
                    crate_name: Some(crate_name),
                    ..definition.clone()
                });
            }
        }
    }

    /// All names, sorted, with the definitions of each.
    pub fn sorted(&self) -> Vec<(Name, &[MacroDefinition])> {
        let all = self.by_name.iter();
        sorted(all.map(|(name, definitions)| (*name, definitions.as_slice())))
    }
}

/// The pairs in the order of their names, which are all different.
fn sorted<T>(pairs: impl Iterator<Item = (Name, T)>) -> Vec<(Name, T)> {
    let mut pairs: Vec<(Name, T)> = pairs.collect();
    pairs.sort_unstable_by_key(|(name, _)| *name);
    pairs
}

/// Whether a text has `krate::name` or `krate::{.., name, ..}`.
fn names_in(text: &str, krate: Name, name: Name) -> bool {
    let is_word = |char: char| char.is_alphanumeric() || char == '_';
    text.match_indices(krate.as_str()).any(|(at, found)| {
        let Some(inside) = text[at + found.len()..].strip_prefix("::") else {
            return false;
        };
        let list = match inside.strip_prefix('{') {
            Some(list) => list.split('}').next().unwrap_or_default(),
            None => inside.split(|char| !is_word(char)).next().unwrap_or_default(),
        };
        !text[..at].ends_with(is_word)
            && list
                .split(|char| !is_word(char))
                .any(|word| word == name.as_str())
    })
}

/// The words that may name a crate in a text: of `name::`, `use name;` and `use name as`.
pub fn named_crates(text: &str) -> impl Iterator<Item = &str> {
    const USE: &str = "use ";
    let is_word = |char: char| char.is_alphanumeric() || char == '_';
    let before = memmem::find_iter(text.as_bytes(), "::").map(move |at| {
        let before = &text[..at];
        &before[before.trim_end_matches(is_word).len()..]
    });
    let after = memmem::find_iter(text.as_bytes(), USE).map(move |at| {
        let after = &text[at + USE.len()..];
        &after[..after.find(|char| !is_word(char)).unwrap_or(after.len())]
    });
    before.chain(after).filter(|name| !name.is_empty())
}
