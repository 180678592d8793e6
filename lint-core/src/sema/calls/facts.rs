use super::blocking::{instead_of, notes_of, source_of};
use crate::{
    catalog::{Blocks, CancelLoss, Facts, Instead},
    hir::Name,
    sema::{
        names::{DefId, Definitions},
        types::{Callee, ResolvedCall, Ty, Types},
    },
};

/// What the catalogue says of one call, with impls and type arguments taken into account.
#[derive(Clone, Debug, Default)]
pub struct CallFacts {
    /// The function the facts are about: the callee, or the one among several that they hold for.
    pub about: Option<DefId>,
    pub blocks: Option<Blocks>,
    pub enters_runtime: bool,
    pub creates_runtime: bool,
    pub asks_for_runtime: bool,
    pub panics_in_runtime: bool,
    pub needs_multi_thread: bool,
    /// What dropping the future it gives half way loses.
    pub cancel_unsafe: Option<CancelLoss>,
    /// It makes what is ready once some time has passed since.
    pub timer: bool,
    /// It drops a value that must not be dropped in async code; the value's type.
    pub drops: Option<DefId>,
    pub instead: Vec<Instead>,
    pub notes: Vec<String>,
}

impl CallFacts {
    /// The facts of a call; of several callees, those of the first that has any.
    pub fn of(types: &Types<'_>, call: &ResolvedCall) -> Self {
        match &call.callee {
            Callee::Definition(id) => Self::of_definition(types, call, *id),
            Callee::OneOf(callees) => callees
                .iter()
                .filter_map(|callee| match callee {
                    Callee::Definition(id) => Some(Self::of_definition(types, call, *id)),
                    _ => None,
                })
                .find(Self::says_something)
                .unwrap_or_default(),
            Callee::External(path) => {
                let declared = types.definitions.declared_of(path.as_str());
                declared.map(Self::of_declared).unwrap_or_default()
            }
            Callee::Unknown => Self::default(),
        }
    }

    /// Those of the end of a value, by its type.
    pub(super) fn of_dropped(definitions: &Definitions, ty: DefId) -> Self {
        let facts = definitions.facts(ty);
        Self {
            about: Some(ty),
            blocks: facts.and_then(|facts| facts.blocks_on_drop),
            notes: facts.map(|facts| facts.notes.clone()).unwrap_or_default(),
            instead: facts.map(|facts| facts.instead.clone()).unwrap_or_default(),
            ..Self::default()
        }
    }

    /// Those of a function that only a manifest knows.
    fn of_declared(facts: &Facts) -> Self {
        Self {
            blocks: facts.blocks,
            cancel_unsafe: facts.cancel_unsafe,
            instead: facts.instead.clone(),
            notes: facts.notes.clone(),
            ..Self::default()
        }
    }

    /// Whether a rule may speak of the call itself.
    pub fn says_something(&self) -> bool {
        self.blocks.is_some()
            || self.enters_runtime
            || self.creates_runtime
            || self.panics_in_runtime
            || self.needs_multi_thread
            || self.drops.is_some()
    }

    fn of_definition(types: &Types<'_>, call: &ResolvedCall, id: DefId) -> Self {
        let definitions = types.definitions;
        if !definitions.is_catalogued(id) && definitions.facts(id).is_none() {
            return Self::default();
        }
        let source = source_of(types, call, id);
        let own = definitions.facts(id);
        let has = |fact: fn(&Facts) -> bool| own.is_some_and(fact);
        Self {
            about: Some(id),
            blocks: source.blocks,
            enters_runtime: has(|facts| facts.enters_runtime),
            creates_runtime: has(|facts| facts.creates_runtime),
            asks_for_runtime: has(|facts| facts.asks_for_runtime),
            panics_in_runtime: has(|facts| facts.panics_in_runtime),
            needs_multi_thread: has(|facts| facts.needs_multi_thread),
            cancel_unsafe: own.and_then(|facts| facts.cancel_unsafe),
            timer: has(|facts| facts.sleeps.is_some()),
            drops: own.and_then(|facts| dropped(types, call, id, facts.drops?)),
            instead: instead_of(definitions, id, source.by),
            notes: notes_of(definitions, id, source.by),
        }
    }

    /// The callee's path as rustc names it.
    pub fn path(&self, definitions: &Definitions) -> Option<String> {
        self.about.map(|id| definitions.path_of(id))
    }
}

/// The type of the value that a call drops, if that panics in async code.
fn dropped(types: &Types<'_>, call: &ResolvedCall, id: DefId, param: Name) -> Option<DefId> {
    let index = types.generics(id).names.iter().position(|name| *name == param)?;
    let Ty::Adt(dropped, _) = call.generics.get(index)? else {
        return None;
    };
    types
        .definitions
        .facts(*dropped)
        .is_some_and(|facts| facts.panics_on_drop)
        .then_some(*dropped)
}
