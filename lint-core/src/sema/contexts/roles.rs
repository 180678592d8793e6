use rustc_hash::FxHashMap;

use crate::{
    catalog::{ClosureFact, Lang},
    sema::{
        names::{CrateOrigin, DefId},
        types::{CallShape, Callee, ResolvedCall, Ty, Types},
    },
};

/// Where a callee runs a closure that is handed to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Role {
    /// In place, before the call is done.
    Inline,
    /// In async code of the callee.
    Async,
    /// Inside a poll.
    Polled,
    Offloaded,
    Spawned,
    /// Nobody knows, or different ones at different times.
    Unknown,
}

/// What the project's own functions do with the closures handed to them, by function and parameter (the receiver
/// counted). What is not in it is unknown.
#[derive(Debug, Default)]
pub struct ClosureRoles {
    roles: FxHashMap<(DefId, usize), Role>,
}

impl ClosureRoles {
    /// Sets a role; true if it is new.
    pub(super) fn set(&mut self, function: DefId, param: usize, role: Role) -> bool {
        self.roles.insert((function, param), role) != Some(role)
    }

    /// The role of a call's argument (by its place among the arguments written).
    pub fn of_argument(&self, types: &Types<'_>, call: &ResolvedCall, argument: usize) -> Role {
        match &call.callee {
            Callee::Definition(id) => self.of_param(types, call, *id, argument),
            Callee::OneOf(callees) => {
                let mut roles = callees.iter().map(|callee| match callee {
                    Callee::Definition(id) => self.of_param(types, call, *id, argument),
                    _ => Role::Unknown,
                });
                let first = roles.next().unwrap_or(Role::Unknown);
                if roles.all(|role| role == first) {
                    first
                } else {
                    Role::Unknown
                }
            }
            Callee::External(_) | Callee::Unknown => Role::Unknown,
        }
    }

    fn of_param(&self, types: &Types<'_>, call: &ResolvedCall, id: DefId, argument: usize) -> Role {
        let Some(signature) = types.signature(id) else {
            return Role::Unknown;
        };
        let offset = usize::from(call.shape == CallShape::Method && signature.has_self);
        let param = argument + offset;
        let definitions = types.definitions;
        let name = signature.names.get(param).copied().flatten();
        let fact = name.and_then(|name| definitions.facts(id)?.closure(name));
        if let Some(fact) = fact {
            return match fact {
                ClosureFact::Offloaded => Role::Offloaded,
                ClosureFact::Spawned => Role::Spawned,
                ClosureFact::Inline => Role::Inline,
                ClosureFact::Polled => Role::Polled,
            };
        }
        match definitions.crate_of(id).origin {
            CrateOrigin::Catalog { inline_closures } => {
                let is_callable = |ty| is_callable(types, id, ty);
                if inline_closures && signature.params.get(param).is_some_and(is_callable) {
                    Role::Inline
                } else {
                    Role::Unknown
                }
            }
            _ => self.inferred(types, call, id, param),
        }
    }

    /// What the function that is called does with its parameter: of a trait's, the impl's.
    fn inferred(&self, types: &Types<'_>, call: &ResolvedCall, id: DefId, param: usize) -> Role {
        let definitions = types.definitions;
        let implementing = call.implementation.as_ref().and_then(|implementation| {
            definitions.member_function(implementation.id, definitions.definition(id).name)
        });
        let known = implementing.and_then(|id| self.roles.get(&(id, param)));
        known
            .or_else(|| self.roles.get(&(id, param)))
            .copied()
            .unwrap_or(Role::Unknown)
    }
}

/// Whether a parameter's type is one of the `Fn` traits' or a function pointer, possibly boxed.
pub(super) fn is_callable(types: &Types<'_>, function: DefId, ty: &Ty) -> bool {
    let is_fn = |id: DefId| {
        matches!(
            types.definitions.lang_of(id),
            Some(Lang::Fn | Lang::FnMut | Lang::FnOnce)
        )
    };
    match ty {
        Ty::FnPointer(_) => true,
        Ty::Reference(_, target) => is_callable(types, function, target),
        Ty::Dyn(bounds) | Ty::Opaque(bounds) => bounds.iter().any(|bound| is_fn(bound.of)),
        Ty::Param(..) => types
            .generics(function)
            .bounds
            .iter()
            .any(|(bounded, bound)| bounded == ty && is_fn(bound.of)),
        Ty::Adt(id, args) => {
            types.definitions.lang_of(*id) == Some(Lang::Boxed)
                && args
                    .first()
                    .is_some_and(|inner| is_callable(types, function, inner))
        }
        _ => false,
    }
}
