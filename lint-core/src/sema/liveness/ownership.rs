use rustc_hash::FxHashMap;

use crate::{
    catalog::GuardKind,
    hir::{ItemKind, Name},
    sema::{
        names::{DefId, DefKind, Definitions},
        types::{FieldTypes, LazyTable, Ty, Types},
    },
};

/// Types nest no deeper than this.
const MAX_DEPTH: u32 = 12;

/// Which types own guards: those that are guards, and structs, enums and containers that have one in them. Shared by
/// all bodies.
pub struct Ownership {
    types: LazyTable<Owned>,
}

/// A type of which the catalogue says that its values are guards.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct GuardType {
    pub id: DefId,
    pub kind: GuardKind,
}

/// What every value of a type owns, whatever its arguments.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Owned {
    /// With the number of fields on the way to it. Of several guards the nearest, of those the first.
    guard: Option<(u32, GuardType)>,
    /// The positions of the parameters of which there are values in it. Sorted.
    params: Vec<u32>,
}

impl Ownership {
    pub fn new(definitions: &Definitions) -> Self {
        Self {
            types: LazyTable::new(definitions.definition_count()),
        }
    }

    /// The guard that a value of the type is, or owns. Behind a reference or a shared pointer it is owned by another.
    pub fn guard(&self, types: &Types<'_>, ty: &Ty) -> Option<GuardType> {
        self.guard_to(types, ty, MAX_DEPTH)
    }

    fn owned(&self, types: &Types<'_>, id: DefId) -> Option<&Owned> {
        let known = |id: DefId| self.types.get(id.0 as usize);
        if known(id).is_none() {
            let mut group = Group::of(types, id, |id| known(id).is_some());
            group.settle(known);
            for id in group.met {
                // Another thread may have found the same.
                let owned = group.owned.remove(&id).unwrap_or_default();
                self.types.get_or_init(id.0 as usize, || owned);
            }
        }
        known(id)
    }

    fn guard_to(&self, types: &Types<'_>, ty: &Ty, depth: u32) -> Option<GuardType> {
        let depth = depth.checked_sub(1)?;
        match ty {
            Ty::Adt(id, args) => {
                let owned = self.owned(types, *id)?;
                owned.guard.map(|(_, guard)| guard).or_else(|| {
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
    /// What is said of a type, whatever its fields; None where that is nothing.
    fn said(types: &Types<'_>, id: DefId) -> Option<Self> {
        let facts = types.definitions.facts(id)?;
        if let Some(kind) = facts.guard {
            return Some(Self {
                guard: Some((0, GuardType { id, kind })),
                params: Vec::new(),
            });
        }
        let generics = types.generics(id);
        let position = |held: &Name| generics.names.iter().position(|name| name == held);
        let mut params: Vec<u32> = facts
            .holds
            .iter()
            .filter_map(|held| Some(position(held)? as u32))
            .collect();
        params.sort_unstable();
        (!facts.holds.is_empty()).then_some(Self { guard: None, params })
    }

    /// What its fields come to, as far as it is known what their types own.
    fn of_fields<'o>(fields: &[FieldTypes], owned: &impl Fn(DefId) -> Option<&'o Self>) -> Self {
        let mut found = Self::default();
        for (_, field) in fields.iter().flat_map(|fields| fields.iter()) {
            found.add(field, owned);
        }
        found.params.sort_unstable();
        found.params.dedup();
        found
    }

    fn add<'o>(&mut self, field: &Ty, owned: &impl Fn(DefId) -> Option<&'o Self>) {
        match field {
            Ty::Param(position, _) => self.params.push(*position),
            Ty::Tuple(elements) => elements.iter().for_each(|ty| self.add(ty, owned)),
            Ty::Array(element) => self.add(element, owned),
            Ty::Adt(id, args) => {
                let Some(inner) = owned(*id) else { return };
                let guard = inner.guard.map(|(distance, guard)| (distance + 1, guard));
                let is_nearer = |(distance, _)| self.guard.is_none_or(|(known, _)| distance < known);
                self.guard = guard.filter(|guard| is_nearer(*guard)).or(self.guard);
                for arg in inner.params.iter().filter_map(|param| args.get(*param as usize)) {
                    self.add(arg, owned);
                }
            }
            _ => {}
        }
    }
}

/// The types in the fields of one another, from one of them on: what they own is found out together, for types may hold
/// each other.
#[derive(Default)]
struct Group {
    met: Vec<DefId>,
    owned: FxHashMap<DefId, Owned>,
    /// Those whose fields tell, with these, in the order they were met.
    members: Vec<(DefId, Vec<FieldTypes>)>,
}

impl Group {
    /// All that are met from a type on, but for those of which it is known.
    fn of(types: &Types<'_>, first: DefId, is_known: impl Fn(DefId) -> bool) -> Self {
        let mut group = Self::default();
        let mut open = vec![first];
        while let Some(id) = open.pop() {
            if is_known(id) || group.owned.contains_key(&id) {
                continue;
            }
            let said = Owned::said(types, id);
            if said.is_none() {
                let shapes = shapes(types.definitions, id).into_iter();
                let fields: Vec<FieldTypes> = shapes.map(|shape| types.fields(shape)).collect();
                for (_, field) in fields.iter().flat_map(|fields| fields.iter()) {
                    mentioned(field, &mut open);
                }
                group.members.push((id, fields));
            }
            group.met.push(id);
            group.owned.insert(id, said.unwrap_or_default());
        }
        group
    }

    /// Goes over the members until nothing more comes out, those met last first: most are in the fields of earlier ones.
    fn settle<'o>(&mut self, known: impl Fn(DefId) -> Option<&'o Owned>) {
        loop {
            let mut changed = false;
            for (id, fields) in self.members.iter().rev() {
                let found = Owned::of_fields(fields, &|id| self.owned.get(&id).or_else(|| known(id)));
                if self.owned.get(id) != Some(&found) {
                    self.owned.insert(*id, found);
                    changed = true;
                }
            }
            if !changed {
                return;
            }
        }
    }
}

/// Adds the types that a type is made of.
fn mentioned(ty: &Ty, found: &mut Vec<DefId>) {
    match ty {
        Ty::Tuple(elements) => elements.iter().for_each(|ty| mentioned(ty, found)),
        Ty::Array(element) => mentioned(element, found),
        Ty::Adt(id, args) => {
            found.push(*id);
            args.iter().for_each(|ty| mentioned(ty, found));
        }
        _ => {}
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
