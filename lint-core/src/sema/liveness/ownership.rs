use std::sync::OnceLock;

use crate::{
    catalog::GuardKind,
    hir::ItemKind,
    sema::{
        names::{DefId, DefKind, Definitions},
        types::{Ty, Types},
    },
};

/// Types nest no deeper than this.
const MAX_DEPTH: u32 = 12;

/// Which types own guards: those that are guards, and structs, enums and containers that have one in them. Shared by
/// all bodies.
pub struct Ownership {
    types: Vec<OnceLock<Owned>>,
}

/// A type of which the catalogue says that its values are guards.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct GuardType {
    pub id: DefId,
    pub kind: GuardKind,
}

/// What every value of a type owns, whatever its arguments.
#[derive(Clone, Debug, Default)]
struct Owned {
    guard: Option<GuardType>,
    /// The positions of the parameters of which there are values in it.
    params: Vec<u32>,
}

impl Ownership {
    pub fn new(definitions: &Definitions) -> Self {
        let cells = std::iter::repeat_with(OnceLock::new).take(definitions.definition_count());
        Self {
            types: cells.collect(),
        }
    }

    /// The guard that a value of the type is, or owns. Behind a reference or a shared pointer it is owned by another.
    pub fn guard(&self, types: &Types<'_>, ty: &Ty) -> Option<GuardType> {
        self.guard_to(types, ty, MAX_DEPTH)
    }

    fn guard_to(&self, types: &Types<'_>, ty: &Ty, depth: u32) -> Option<GuardType> {
        let depth = depth.checked_sub(1)?;
        match ty {
            Ty::Adt(id, args) => {
                let owned = self.types.get(id.0 as usize)?;
                let owned = owned.get_or_init(|| Owned::of(types, *id, &mut Vec::new()));
                owned.guard.or_else(|| {
                    let mut held = owned.params.iter().filter_map(|param| args.get(*param as usize));
                    held.find_map(|arg| self.guard_to(types, arg, depth))
                })
            }
            Ty::Tuple(elements) => elements.iter().find_map(|ty| self.guard_to(types, ty, depth)),
            Ty::Array(element) => self.guard_to(types, element, depth),
            _ => None,
        }
    }
}

impl Owned {
    /// `around` are the types this one was found in: a type that holds itself tells nothing more.
    fn of(types: &Types<'_>, id: DefId, around: &mut Vec<DefId>) -> Self {
        let definitions = types.definitions;
        if around.contains(&id) || around.len() as u32 >= MAX_DEPTH {
            return Self::default();
        }
        let facts = definitions.facts(id);
        if let Some(kind) = facts.and_then(|facts| facts.guard) {
            return Self {
                guard: Some(GuardType { id, kind }),
                params: Vec::new(),
            };
        }
        let mut owned = Self::default();
        let names = &types.generics(id).names;
        for held in facts.into_iter().flat_map(|facts| &facts.holds) {
            let position = names.iter().position(|name| name == held);
            owned.params.extend(position.map(|position| position as u32));
        }
        if facts.is_some_and(|facts| !facts.holds.is_empty()) {
            return owned;
        }
        around.push(id);
        for shape in shapes(definitions, id) {
            for (_, field) in types.fields(shape).iter() {
                owned.add(types, field, around);
            }
        }
        around.pop();
        owned.params.sort_unstable();
        owned.params.dedup();
        owned
    }

    fn add(&mut self, types: &Types<'_>, field: &Ty, around: &mut Vec<DefId>) {
        match field {
            Ty::Param(position, _) => self.params.push(*position),
            Ty::Tuple(elements) => elements.iter().for_each(|ty| self.add(types, ty, around)),
            Ty::Array(element) => self.add(types, element, around),
            Ty::Adt(id, args) => {
                let inner = Self::of(types, *id, around);
                self.guard = self.guard.or(inner.guard);
                for arg in inner.params.iter().filter_map(|param| args.get(*param as usize)) {
                    self.add(types, arg, around);
                }
            }
            _ => {}
        }
    }
}

/// What has the fields of a type: a struct itself, of an enum its variants.
fn shapes(definitions: &Definitions, id: DefId) -> Vec<DefId> {
    match (&definitions.definition(id).kind, &definitions.item(id).kind) {
        (DefKind::Struct, _) => vec![id],
        (DefKind::Enum, ItemKind::Enum { variants, .. }) => variants
            .iter()
            .filter_map(|variant| definitions.variant(id, variant.name))
            .collect(),
        _ => Vec::new(),
    }
}
