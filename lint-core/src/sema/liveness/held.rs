mod branches;
mod nested;
mod pattern;
mod source;
mod state;
mod walk;

use std::collections::{BTreeMap, BTreeSet};

use super::{BodyValues, GuardType};
use crate::{
    hir::{BindingId, ExprId, ExprKind, MacroBody, Name},
    text::TextRange,
};
use source::Source;

/// A guard that is alive at some `.await`.
#[derive(Clone, Debug)]
pub struct HeldGuard {
    pub guard: GuardType,
    /// What made it; for one that was brought, the body.
    pub expr: ExprId,
    /// The call that made it, or the parameter that brought it: a callee's path, a method's name, a binding.
    pub range: TextRange,
    /// The local it lives in; none for a temporary.
    pub binding: Option<BindingId>,
    /// That local's name.
    pub name: Option<Name>,
    /// The local is of another type than the guard, and has it inside.
    pub is_wrapped: bool,
    /// Each `.await` it lives through, in order: the keyword, or the path of a macro that awaits.
    pub awaits: Vec<TextRange>,
}

/// What is known of one guard while the body is walked.
#[derive(Clone, Debug)]
struct Found {
    guard: GuardType,
    binding: Option<BindingId>,
    is_wrapped: bool,
    awaits: BTreeSet<TextRange>,
}

/// Walks the body with the guards that are alive: only where it awaits anything, and some type in it owns a guard.
pub(super) fn held_guards(values: &BodyValues<'_>) -> Vec<HeldGuard> {
    let body = values.body;
    let awaits = body.exprs.iter().any(|(_, expr)| match &expr.kind {
        ExprKind::Await { .. } => true,
        ExprKind::Macro(call) => matches!(call.body, MacroBody::Select { .. } | MacroBody::Exprs(_)),
        _ => false,
    });
    if !awaits || !has_guards(values) {
        return Vec::new();
    }
    let mut walk = walk::Walk::new(values);
    walk.body();
    let mut held: Vec<HeldGuard> = walk
        .found
        .into_iter()
        .map(|(source, found)| HeldGuard {
            guard: found.guard,
            expr: match source {
                Source::Expr(expr) => expr,
                Source::Binding(_) => body.root,
            },
            range: source.range(values),
            binding: found.binding,
            name: found.binding.map(|binding| body.bindings[binding].name),
            is_wrapped: found.is_wrapped,
            awaits: found.awaits.into_iter().collect(),
        })
        .collect();
    held.sort_by_key(|held| (held.range, held.guard));
    held
}

type FoundGuards = BTreeMap<Source, Found>;

fn has_guards(values: &BodyValues<'_>) -> bool {
    let inferred = values.inferred;
    let owns = |ty| values.ownership.guard(values.types, ty).is_some();
    inferred.bindings.iter().any(|(_, ty)| owns(ty)) || inferred.types.iter().any(|(_, ty)| owns(ty))
}
