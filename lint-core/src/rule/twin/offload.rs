//! The fix for what blocks and has no async twin: the whole call on a thread that may wait.

use super::Site;
use crate::{
    catalog::Lang,
    diagnostic::{Confidence, Fix},
    hir::{BindingId, ExprId, ExprKind, UnaryOperator},
    rule::{Rewrite, replacement},
    sema::{
        calls::{Call, CallFacts},
        names::Namespace,
        types::{CallShape, Holds, Ty},
    },
    text::TextRange,
};

impl Site<'_> {
    /// `load(path)` → `tokio::task::spawn_blocking(move || load(path)).await?`. Only where all that the call uses can be
    /// moved there, and nothing of it is used afterwards.
    pub(in crate::rule) fn offload(self, call: &Call) -> Option<Fix> {
        let is_call = matches!(call.shape, CallShape::Function | CallShape::Method);
        let has_twin = replacement::for_runtime(&call.facts.instead, self.package.runtime).is_some();
        (!self.is_thread_bound(&call.facts)).then_some(())?;
        (is_call && !has_twin && call.confidence >= Confidence::Medium).then_some(())?;
        let offloader = self.twin_at(self.package.offload.as_deref()?)?;
        offloader.is_awaited.then_some(())?;
        self.values
            .may_move_away(self.values.ty(call.expr))
            .then_some(())?;
        self.may_run_elsewhere(call.expr)?;

        let mut rewrite = Rewrite::new(self.values, self.package, call.expr);
        rewrite.is_unsafe();
        rewrite.text_of(call.expr)?;
        rewrite.may_wait(call.expr)?;
        let path = rewrite.path(&offloader.path, Namespace::Values)?;
        let handled = match &offloader.output {
            Ty::Param(..) => "",
            Ty::Adt(_, args) if self.values.is_result(&offloader.output) => {
                self.handled(call.expr, args.get(1)?)
            }
            _ => return None,
        };
        let range = self.values.body.exprs[call.expr].range;
        rewrite.insert(range.start, format!("{path}(move || "));
        rewrite.insert(range.end, format!(").await{handled}"));
        rewrite.finish(format!("run it with `{}`", offloader.path))
    }

    /// `thread::park`
    pub(in crate::rule) fn is_thread_bound(self, facts: &CallFacts) -> bool {
        let facts = facts.about.and_then(|about| self.definitions().facts(about));
        facts.is_some_and(|facts| facts.thread_bound)
    }

    /// What becomes of the error of a task that panicked: `?` where the code around takes it.
    fn handled(self, at: ExprId, error: &Ty) -> &'static str {
        let takes = || {
            let output = self.values.async_output(at)?;
            self.values.is_result(&output).then_some(())?;
            let Ty::Adt(_, args) = &output else { return None };
            let from = self.definitions().lang(Lang::From)?;
            let types = self.values.types;
            let own = args.get(1)?;
            let error = std::slice::from_ref(error);
            Some(types.implements_with(own, from, error, self.values.owner) == Holds::Yes)
        };
        match takes() {
            Some(true) => "?",
            _ => ".unwrap()",
        }
    }

    /// Whether a call can be moved into a closure: it neither leaves the code around it nor waits, and uses only what can be
    /// moved along.
    fn may_run_elsewhere(self, call: ExprId) -> Option<()> {
        let body = self.values.body;
        let mut inside = Vec::new();
        self.collect(call, &mut inside)?;
        let range = body.exprs[call].range;
        let mut moved: Vec<BindingId> = Vec::new();
        for expr in inside {
            match &body.exprs[expr].kind {
                ExprKind::Reference { mutable: true, .. } => return None,
                ExprKind::Path(_) => {
                    if let Some(local) = self.values.inferred.locals.get(expr) {
                        moved.push(*local);
                    }
                }
                _ => {}
            }
        }
        moved.sort_unstable();
        moved.dedup();
        let mut may = moved.iter().map(|local| self.may_take(*local, range));
        may.all(|may| may).then_some(())?;
        (moved.is_empty() || !self.may_be_borrowed(&moved, range)).then_some(())
    }

    /// The expressions of a call, if all of them are of a kind that may run in a closure.
    fn collect(self, expr: ExprId, inside: &mut Vec<ExprId>) -> Option<()> {
        let is_plain = match &self.values.body.exprs[expr].kind {
            ExprKind::Path(_)
            | ExprKind::Literal(_)
            | ExprKind::Call { .. }
            | ExprKind::MethodCall { .. }
            | ExprKind::Field { .. }
            | ExprKind::Index { .. }
            | ExprKind::Reference { .. }
            | ExprKind::Binary { assigns: false, .. }
            | ExprKind::Cast { .. }
            | ExprKind::Tuple(_)
            | ExprKind::Array(_)
            | ExprKind::Repeat { .. }
            | ExprKind::Range { .. }
            | ExprKind::Struct { .. } => true,
            ExprKind::Unary { operator, .. } => *operator != UnaryOperator::Deref,
            _ => false,
        };
        is_plain.then_some(())?;
        inside.push(expr);
        let mut all = Some(());
        self.values.body.for_each_child(expr, &mut |child| {
            all = all.and_then(|()| self.collect(child, inside));
        });
        all
    }

    /// Whether a local can be moved into a closure that takes the place of a call: it owns what it is, and nobody misses it.
    fn may_take(self, local: BindingId, call: TextRange) -> bool {
        let values = self.values;
        let Some(ty) = values.inferred.bindings.get(local) else {
            return false;
        };
        if !values.may_move_away(ty) {
            return false;
        }
        let copy = values.types.definitions.lang(Lang::Copy);
        if copy.is_some_and(|copy| values.types.implements(ty, copy, values.owner) == Holds::Yes) {
            return true;
        }
        let declared = values.body.bindings[local].range;
        let is_used_later = values.uses(local).iter().any(|used| {
            let used = values.body.exprs[*used].range;
            !call.contains_range(used) && call.start <= used.start
        });
        let is_named_later = values.body.exprs.iter().any(|(_, expr)| {
            matches!(expr.kind, ExprKind::Missing | ExprKind::Macro(_))
                && call.start <= expr.range.end
                && !expr.range.contains_range(declared)
                && values.is_named_in(expr.range, local)
        });
        // It would be gone when the loop, or the closure, runs again.
        let runs_again = values.body.exprs.iter().any(|(_, expr)| {
            let repeats = matches!(
                expr.kind,
                ExprKind::Loop { .. }
                    | ExprKind::While { .. }
                    | ExprKind::For { .. }
                    | ExprKind::Closure { .. }
            );
            repeats && expr.range.contains_range(call) && !expr.range.contains_range(declared)
        });
        !is_used_later && !is_named_later && !runs_again
    }

    /// Whether something that is used from the call on may borrow from what is moved into it.
    fn may_be_borrowed(self, moved: &[BindingId], call: TextRange) -> bool {
        let values = self.values;
        values.body.bindings.iter().any(|(other, local)| {
            let is_between = moved
                .iter()
                .any(|moved| values.body.bindings[*moved].range.end <= local.range.start)
                && local.range.end <= call.start;
            let owns = values
                .inferred
                .bindings
                .get(other)
                .is_some_and(|ty| values.may_move_away(ty));
            let is_used = || {
                let mut uses = values.uses(other).iter();
                uses.any(|used| call.start <= values.body.exprs[*used].range.start)
                    || values.is_named_unseen(other)
            };
            is_between && !owns && is_used()
        })
    }
}
