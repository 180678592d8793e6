use super::{BodyValues, Fate, FutureKind, Place};
use crate::{
    hir::{ExprId, ExprKind, PatKind},
    sema::types::{Callee, Ty},
};

/// Chains of `.await`, `?` and `.unwrap()` are no longer.
const MAX_STEPS: usize = 16;

impl BodyValues<'_> {
    /// Whether a call runs what is handed to it in this place elsewhere: on a thread where blocking is fine.
    pub(super) fn runs_elsewhere(&self, call: ExprId, argument: usize) -> bool {
        self.call(call).is_some_and(|call| {
            matches!(
                self.roles.of_argument(self.types, call, argument),
                crate::sema::contexts::Role::Offloaded | crate::sema::contexts::Role::Spawned
            )
        })
    }

    /// The argument that a call runs on another thread, if running it gives a future.
    fn future_given_elsewhere(&self, call: ExprId) -> Option<ExprId> {
        let args = &self.call(call)?.args;
        let (_, given) = args.iter().enumerate().find(|(index, arg)| {
            let output = match self.ty(**arg) {
                Ty::Closure(closure) => closure.output.clone(),
                Ty::FnDef(id, generics) => match self.types.signature(*id) {
                    Some(signature) => signature.output.substitute(generics),
                    None => return false,
                },
                _ => return false,
            };
            matches!(self.future(&output), Some(FutureKind::Itself(_))) && self.runs_elsewhere(call, *index)
        })?;
        Some(*given)
    }

    /// The closure that a call runs on another thread, if the future it gives comes back and is lost:
    /// `spawn_blocking(|| async { .. }).await?;`
    pub fn future_lost_elsewhere(&self, call: ExprId) -> Option<ExprId> {
        let closure = self.future_given_elsewhere(call)?;
        let mut expr = call;
        for _ in 0..MAX_STEPS {
            match self.fate(expr) {
                Fate::Lost(_) => return Some(closure),
                // The future has come out, and goes somewhere.
                _ if matches!(self.future(self.ty(expr)), Some(FutureKind::Itself(_))) => return None,
                Fate::Awaited(by) => expr = by,
                _ => expr = self.unwrapped(expr)?,
            }
        }
        None
    }

    /// Whether a future comes from a closure that ran on another thread.
    pub fn given_elsewhere(&self, expr: ExprId) -> bool {
        let mut expr = expr;
        for _ in 0..MAX_STEPS {
            if self.future_given_elsewhere(expr).is_some() {
                return true;
            }
            expr = match &self.body.exprs[self.made_by(expr)].kind {
                ExprKind::MethodCall { receiver, .. } => *receiver,
                _ => self.made_by(expr),
            };
        }
        false
    }

    /// What takes the value out of the one an expression gives: `?`, `.unwrap()`, a local that is used once.
    fn unwrapped(&self, expr: ExprId) -> Option<ExprId> {
        match self.places().of_expr(expr)? {
            Place::Tried(by) | Place::Receiver(by) => Some(by),
            Place::Bound { pat, .. } => match &self.body.pats[pat].kind {
                PatKind::Binding { binding, .. } => match self.uses(*binding) {
                    [only] => Some(*only),
                    _ => None,
                },
                _ => None,
            },
            _ => None,
        }
    }

    /// The call that runs a closure on a thread where blocking is fine, if this call is to abort it.
    pub fn blocking_task_aborted(&self, call: ExprId) -> Option<ExprId> {
        let Callee::Definition(id) = self.call(call)?.callee else {
            return None;
        };
        self.types.definitions.facts(id).filter(|facts| facts.aborts)?;
        let mut expr = call;
        for _ in 0..MAX_STEPS {
            let ExprKind::MethodCall { receiver, args, .. } = &self.body.exprs[expr].kind else {
                break;
            };
            if args
                .iter()
                .enumerate()
                .any(|(index, _)| self.runs_elsewhere(expr, index))
            {
                break;
            }
            expr = self.made_by(*receiver);
        }
        let args = &self.call(expr)?.args;
        let runs_elsewhere = args
            .iter()
            .enumerate()
            .any(|(index, _)| self.runs_elsewhere(expr, index));
        (expr != call && runs_elsewhere).then_some(expr)
    }
}
