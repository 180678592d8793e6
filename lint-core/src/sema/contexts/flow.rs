use rustc_hash::FxHashMap;

use super::{BodyContexts, ClosureRoles, ContextKind, FunctionContext, Role, roles::is_callable};
use crate::{
    hir::{BindingId, Body, Expr, ExprId, ExprKind, ItemKind, PatKind},
    sema::{
        names::DefId,
        types::{BodyTypes, ResolvedCall, Types},
    },
};

/// Wrappers of wrappers settle in as many rounds as they are deep.
const MAX_ROUNDS: usize = 8;

/// The functions of the project that take something callable: those whose use of it is to be inferred.
pub fn takes_callable(types: &Types<'_>, id: DefId) -> bool {
    let has_body = types
        .definitions
        .function(id)
        .is_some_and(|function| function.body.is_some());
    has_body
        && types
            .signature(id)
            .is_some_and(|signature| signature.params.iter().any(|ty| is_callable(types, id, ty)))
}

impl ClosureRoles {
    /// Infers from their bodies what the given functions do with their callable parameters, to a fixpoint: a function
    /// that hands its closure on to an offloader is one.
    pub fn infer(types: &Types<'_>, functions: &[(DefId, BodyTypes)]) -> Self {
        let mut roles = Self::default();
        for _ in 0..MAX_ROUNDS {
            let mut changed = false;
            for (id, inferred) in functions {
                for (param, role) in roles_in(types, *id, inferred, &roles) {
                    changed |= roles.set(*id, param, role);
                }
            }
            if !changed {
                break;
            }
        }
        roles
    }
}

fn roles_in(types: &Types<'_>, id: DefId, inferred: &BodyTypes, roles: &ClosureRoles) -> Vec<(usize, Role)> {
    let definitions = types.definitions;
    let (Some(signature), ItemKind::Function(function)) = (types.signature(id), &definitions.item(id).kind)
    else {
        return Vec::new();
    };
    let Some(body) = function.body else {
        return Vec::new();
    };
    let body = &definitions.files[definitions.definition(id).file].hir.bodies[body];
    let mut params: FxHashMap<BindingId, usize> = FxHashMap::default();
    for (index, pat) in body.params.iter().enumerate() {
        if let PatKind::Binding { binding, .. } = &body.pats[*pat].kind
            && signature
                .params
                .get(index)
                .is_some_and(|ty| is_callable(types, id, ty))
        {
            params.insert(*binding, index);
        }
    }
    let context = FunctionContext::of(types, id);
    let contexts = BodyContexts::of_body(types, body, inferred, &context, roles);
    let calls = inferred.calls.iter().map(|call| (call.expr, call)).collect();
    let mut flow = Flow {
        types,
        body,
        inferred,
        roles,
        contexts: &contexts,
        calls,
        params,
        found: FxHashMap::default(),
    };
    flow.visit(body.root, None);
    let mut found: Vec<_> = flow.found.into_iter().collect();
    found.sort_unstable_by_key(|(param, _)| *param);
    found
}

struct Flow<'a> {
    types: &'a Types<'a>,
    body: &'a Body,
    inferred: &'a BodyTypes,
    roles: &'a ClosureRoles,
    contexts: &'a BodyContexts,
    calls: FxHashMap<ExprId, &'a ResolvedCall>,
    params: FxHashMap<BindingId, usize>,
    found: FxHashMap<usize, Role>,
}

impl Flow<'_> {
    fn visit(&mut self, id: ExprId, argument_of: Option<(ExprId, usize)>) {
        let body = self.body;
        match &body.exprs[id].kind {
            ExprKind::Path(_) => {
                if let Some(param) = self.param(id) {
                    let role =
                        match argument_of.and_then(|(call, index)| Some((self.calls.get(&call)?, index))) {
                            Some((call, index)) => self.roles.of_argument(self.types, call, index),
                            None => Role::Unknown,
                        };
                    let role = if role == Role::Inline {
                        self.role_of_place(id)
                    } else {
                        role
                    };
                    self.note(param, role);
                }
            }
            ExprKind::Call { callee, args } => {
                match self.param(*callee) {
                    Some(param) => {
                        let role = self.role_of_place(id);
                        self.note(param, role);
                    }
                    None => self.visit(*callee, None),
                }
                self.visit_args(id, args);
            }
            ExprKind::MethodCall { receiver, args, .. } => {
                self.visit(*receiver, None);
                self.visit_args(id, args);
            }
            ExprKind::Reference { base, .. } => self.visit(*base, argument_of),
            // `(self.f)(x)`, `(f)(x)`
            _ => body.for_each_child(id, &mut |child| self.visit(child, None)),
        }
    }

    fn visit_args(&mut self, call: ExprId, args: &[ExprId]) {
        for (index, arg) in args.iter().enumerate() {
            self.visit(*arg, Some((call, index)));
        }
    }

    fn param(&self, id: crate::hir::Idx<Expr>) -> Option<usize> {
        self.params.get(self.inferred.locals.get(id)?).copied()
    }

    /// The role of a parameter that is called in this place.
    fn role_of_place(&self, place: ExprId) -> Role {
        match self.contexts.frame(self.contexts.frame_of(place)).kind {
            ContextKind::Sync => Role::Inline,
            ContextKind::Async | ContextKind::Startup => Role::Async,
            ContextKind::Offloaded => Role::Offloaded,
            ContextKind::Spawned => Role::Spawned,
            ContextKind::Unknown => Role::Unknown,
        }
    }

    fn note(&mut self, param: usize, role: Role) {
        self.found
            .entry(param)
            .and_modify(|known| {
                if *known != role {
                    *known = Role::Unknown;
                }
            })
            .or_insert(role);
    }
}
