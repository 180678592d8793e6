use std::sync::Arc;

use super::{DefId, DefKind, Definitions, ModuleId, Namespace, Resolved};
use crate::{
    catalog::{CancelLoss, ClosureFact, Facts},
    hir::{Anchor, Function, ItemKind, Name, Path, TypeRef},
    project::{Declaration, DeclaredFact},
};

/// Lays what manifests say over the functions they name. What they name and no crate defines is kept by its path: it may
/// be called in a crate whose sources nobody has.
pub(super) fn apply(definitions: &mut Definitions, declared: &[DeclaredFact]) {
    for fact in declared {
        let functions = definitions.functions_at(&fact.path);
        for id in &functions {
            let params = definitions.function(*id).map(param_names).unwrap_or_default();
            let facts = definitions.definition_mut(*id).facts.get_or_insert_default();
            declare(Arc::make_mut(facts), &fact.declaration, &params);
        }
        if functions.is_empty() {
            let facts = definitions.declared.entry(fact.path.clone()).or_default();
            declare(facts, &fact.declaration, &[]);
        }
    }
}

pub(super) fn declare(facts: &mut Facts, declaration: &Declaration, params: &[Name]) {
    match declaration {
        Declaration::Blocks {
            blocks,
            instead,
            note,
        } => {
            facts.immediate = false;
            facts.blocks = Some(*blocks);
            facts.instead.splice(0..0, instead.iter().cloned());
            facts.notes.splice(0..0, note.iter().cloned());
        }
        Declaration::DoesNotBlock => {
            facts.immediate = true;
            facts.blocks = None;
            facts.blocks_as.clear();
        }
        Declaration::CancelUnsafe => facts.cancel_unsafe = Some(CancelLoss::Data),
        Declaration::RunsAtStartup => facts.runs_at_startup = true,
        Declaration::Offloads { param } => {
            let offloaded = params
                .iter()
                .filter(|name| param.as_ref().is_none_or(|param| **name == param.as_str()))
                .map(|name| (*name, ClosureFact::Offloaded));
            let offloaded: Vec<_> = offloaded.collect();
            facts.closures.splice(0..0, offloaded);
        }
    }
}

/// The names of the parameters that have one: `fn run(pool: &Pool, work: F)`.
fn param_names(function: &Function) -> Vec<Name> {
    function.params.iter().filter_map(|param| param.name).collect()
}

impl Definitions {
    /// What a manifest says of a function that no crate of this run defines, by its path.
    pub fn declared_of(&self, path: &str) -> Option<&Facts> {
        self.declared.get(path)
    }

    /// The functions at a full path, `krate::module::Type::method`, as it is defined or re-exported. More than one where
    /// `cfg` chooses, or where a library and a program share a name.
    pub fn functions_at(&self, path: &str) -> Vec<DefId> {
        let (krate, rest) = path.split_once("::").unwrap_or((path, ""));
        let named = self.crates().filter(|(_, other)| other.name == krate);
        let mut found: Vec<DefId> = named
            .flat_map(|(_, krate)| self.functions_below(krate.root, rest))
            .collect();
        found.sort_unstable();
        found.dedup();
        found
    }

    /// The functions at a path below a crate's root, `module::Type::method`, as it is defined or re-exported.
    pub(super) fn functions_below(&self, root: ModuleId, path: &str) -> Vec<DefId> {
        let inner = Path::from_names(Anchor::Crate, path.split("::"));
        let resolution = self.resolve_path(root, &inner, Namespace::Values);
        let mut found: Vec<DefId> = Vec::new();
        for meaning in &resolution.meanings {
            match (meaning, resolution.rest, inner.last()) {
                (Resolved::Definition(id), 0, _) if self.definition(*id).kind == DefKind::Function => {
                    found.push(*id);
                }
                (Resolved::Definition(id), 1, Some(last)) => {
                    found.extend(self.functions_of(*id, last.name));
                }
                _ => {}
            }
        }
        found
    }

    /// The functions of this name that a type's impls, or a trait, define.
    pub fn functions_of(&self, holder: DefId, name: Name) -> impl Iterator<Item = DefId> {
        self.definitions().filter_map(move |(id, definition)| {
            let parent = definition.parent?;
            (definition.name == name
                && definition.kind == DefKind::Function
                && (parent == holder || self.is_impl_of(parent, holder)))
            .then_some(id)
        })
    }

    /// Whether an impl is for this struct, enum or union.
    fn is_impl_of(&self, id: DefId, holder: DefId) -> bool {
        let ItemKind::Impl {
            self_ty: TypeRef::Path(path),
            ..
        } = &self.item(id).kind
        else {
            return false;
        };
        let found = self.resolve_path(self.definition(id).module, path, Namespace::Types);
        found.rest == 0 && found.meanings.contains(&Resolved::Definition(holder))
    }
}
