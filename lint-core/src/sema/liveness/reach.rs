use rustc_hash::FxHashSet;

use super::BodyValues;
use crate::{
    hir::{BindingId, ExprId, ExprKind, MacroBody, UnaryOperator},
    sema::types::{Callee, Ty},
};

/// The locals that a stretch of code uses, closures and async blocks in it included.
#[derive(Debug, Default)]
pub(super) struct Reach {
    pub(super) used: FxHashSet<BindingId>,
    /// Those it may change, or that nobody else may use meanwhile.
    pub(super) exclusive: FxHashSet<BindingId>,
    /// It uses what is not known, or holds a guard: what else it reaches cannot be told.
    pub(super) is_open: bool,
}

impl Reach {
    /// Whether two stretches of code can run at the same time as far as their locals go.
    pub(super) fn is_apart_from(&self, other: &Self) -> bool {
        !self.is_open
            && !other.is_open
            && self.exclusive.is_disjoint(&other.used)
            && other.exclusive.is_disjoint(&self.used)
    }
}

impl BodyValues<'_> {
    pub(super) fn reach(&self, expr: ExprId) -> Reach {
        let mut reach = Reach::default();
        self.add_reach(expr, &mut reach);
        reach
    }

    pub(super) fn add_reach(&self, expr: ExprId, reach: &mut Reach) {
        match &self.body.exprs[expr].kind {
            ExprKind::Path(_) => {
                if let Some(local) = self.inferred.locals.get(expr) {
                    reach.used.insert(*local);
                    // `&mut T` is lent on by its name, and what is unknown may be one.
                    if matches!(self.ty(expr), Ty::Reference(true, _) | Ty::Unknown) {
                        reach.exclusive.insert(*local);
                    }
                }
            }
            ExprKind::Missing => reach.is_open = true,
            ExprKind::Reference { mutable: true, base } | ExprKind::RawReference { base, .. } => {
                self.add_exclusive(*base, reach);
            }
            ExprKind::Assign { lhs, .. } => self.add_exclusive(*lhs, reach),
            ExprKind::Binary {
                assigns: true, lhs, ..
            } => self.add_exclusive(*lhs, reach),
            ExprKind::MethodCall { receiver, .. } if !self.takes_shared(expr) => {
                self.add_exclusive(*receiver, reach);
            }
            ExprKind::Macro(call) => {
                let is_read =
                    matches!(call.body, MacroBody::Expansion(_)) || self.known_macro(call).is_some();
                reach.is_open |= !is_read || matches!(call.body, MacroBody::Scan(_));
            }
            _ => {}
        }
        reach.is_open |= self.guard(self.ty(expr)).is_some();
        self.body
            .for_each_child(expr, &mut |part| self.add_reach(part, reach));
    }

    /// Whether a method gets a shared reference of what it is called on, or a copy.
    fn takes_shared(&self, call: ExprId) -> bool {
        let Some(Callee::Definition(id)) = self.call(call).map(|call| &call.callee) else {
            return false;
        };
        self.types.signature(*id).is_some_and(|signature| {
            matches!(
                signature.params.first(),
                Some(Ty::Reference(false, _) | Ty::Primitive(_))
            )
        })
    }

    fn add_exclusive(&self, place: ExprId, reach: &mut Reach) {
        match &self.body.exprs[place].kind {
            ExprKind::Path(_) => match self.inferred.locals.get(place) {
                Some(local) => {
                    reach.exclusive.insert(*local);
                }
                None => reach.is_open = true,
            },
            ExprKind::Field { base, .. }
            | ExprKind::Index { base, .. }
            | ExprKind::Unary {
                operator: UnaryOperator::Deref,
                base,
            } => self.add_exclusive(*base, reach),
            ExprKind::Tuple(parts) | ExprKind::Array(parts) => {
                for part in parts {
                    self.add_exclusive(*part, reach);
                }
            }
            ExprKind::Missing => reach.is_open = true,
            // A value that the code has made itself.
            _ => {}
        }
    }
}
