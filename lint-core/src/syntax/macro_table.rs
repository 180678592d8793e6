use std::sync::Arc;

use rustc_hash::FxHashMap;

use crate::hir::{Grammar, Name};

/// How to read the bodies of known macros, by the last name of the macro's path. A body that does not parse by its
/// grammar is read as that of an unknown macro, so that a homonym does no harm.
#[derive(Clone, Debug, Default)]
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
}

/// One `macro_rules!` definition, kept as text: tokens belong to the thread that lexed them.
#[derive(Clone, Debug)]
pub struct MacroDefinition {
    pub name: Name,
    /// What stands between the outer brackets: the arms.
    pub arms: String,
    /// The defining crate, by the name it has where the macro is called; None where that is the same crate. `$crate`
    /// becomes `::name`, or else `crate`.
    pub crate_name: Option<Name>,
}

/// The `macro_rules!` macros that a file's macro calls may mean, by name. Where a name is defined more than once, the
/// file's own definition counts, else the package's, else another package's; within each, the first in path order.
#[derive(Clone, Debug, Default)]
pub struct MacroTable {
    /// The nearest first; those of packages are shared by all their files.
    layers: Vec<Arc<MacroLayer>>,
}

/// The definitions of one file, one package or the whole project.
pub type MacroLayer = FxHashMap<Name, MacroDefinition>;

impl MacroTable {
    /// A table of layers, the nearest first.
    pub fn new(layers: Vec<Arc<MacroLayer>>) -> Self {
        Self { layers }
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
}
