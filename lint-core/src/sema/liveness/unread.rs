use super::{BodyValues, LazyValue, Place};
use crate::{
    catalog::{Lang, LazyKind},
    hir::{BindingId, ExprId, ExprKind, PatKind},
    sema::types::{Callee, Ty},
};

/// A value goes through no more locals, calls and `?`.
const MAX_STEPS: u32 = 16;

/// An iterator that a closure gives, of which nothing but iterating is asked where it comes to.
#[derive(Clone, Copy, Debug)]
pub struct Unread {
    /// The expression in the closure that gives it.
    pub expr: ExprId,
    /// That is a `Result` or an `Option` with the iterator in it.
    pub is_inside: bool,
    /// It is not an iterator yet, and only turns into one: `WalkDir`.
    pub is_made_iterator: bool,
    /// It comes to `for` loops and nothing else.
    pub is_only_looped: bool,
}

impl BodyValues<'_> {
    /// The iterator that the closure handed to a call gives, if whatever else gives the same could stand in its place.
    pub fn unread(&self, call: ExprId) -> Option<Unread> {
        let (work, _) = self.lazy_given_elsewhere(call)?;
        let ExprKind::Closure {
            output: None,
            is_async: false,
            body,
            ..
        } = self.body.exprs[work].kind
        else {
            return None;
        };
        (!self.returns_within(body) && !self.names_iterator(call)).then_some(())?;
        let (expr, is_inside) = self.iterator_given(body)?;
        let ty = match self.ty(expr) {
            Ty::Adt(_, args) if is_inside => args.first()?,
            ty => ty,
        };
        let Ty::Adt(id, _) = ty else { return None };
        // What a closure makes of its items may be fit for its own thread only.
        let is_plain = !ty.any(&mut |part| matches!(part, Ty::Closure(_) | Ty::Unknown | Ty::FnPointer(_)));
        let facts = self.types.definitions.facts(*id);
        let mut is_only_looped = true;
        (is_plain && self.is_only_iterated(call, &mut is_only_looped, MAX_STEPS)).then_some(Unread {
            expr,
            is_inside,
            is_made_iterator: facts
                .and_then(|facts| facts.lazy)
                .is_some_and(|lazy| lazy.kind == LazyKind::BlockingIter),
            is_only_looped,
        })
    }

    /// Whether the signature of what is called says itself that it gives an iterator, and not only what the closure does.
    fn names_iterator(&self, call: ExprId) -> bool {
        let signature = self.call(call).and_then(|call| match call.callee {
            Callee::Definition(id) => self.types.signature(id),
            _ => None,
        });
        signature.is_none_or(|signature| {
            signature
                .output
                .any(&mut |part| self.lazy(part).is_some_and(LazyValue::is_iterator))
        })
    }

    /// The expression that gives the iterator, at the end of a closure: it, or a container of it.
    fn iterator_given(&self, body: ExprId) -> Option<(ExprId, bool)> {
        if let ExprKind::Block { block, label: None } = self.body.exprs[body].kind {
            return self.iterator_given(self.body.blocks[block].tail?);
        }
        let is_iterator = |ty: &Ty| self.lazy(ty).is_some_and(LazyValue::is_iterator);
        if is_iterator(self.ty(body)) {
            return Some((body, false));
        }
        match (&self.body.exprs[body].kind, self.ty(body)) {
            (ExprKind::Call { args, .. }, _) if self.is_constructor(body) => match args.as_slice() {
                [only] if is_iterator(self.ty(*only)) => Some((*only, false)),
                _ => None,
            },
            (_, container @ Ty::Adt(_, args)) => (self.is_container(container)
                && args.first().is_some_and(is_iterator))
            .then_some((body, true)),
            _ => None,
        }
    }

    fn is_container(&self, ty: &Ty) -> bool {
        matches!(ty, Ty::Adt(id, _) if matches!(
            self.types.definitions.lang_of(*id),
            Some(Lang::Result | Lang::Option)
        ))
    }

    fn returns_within(&self, expr: ExprId) -> bool {
        let mut found = match &self.body.exprs[expr].kind {
            ExprKind::Return { .. } => true,
            ExprKind::Closure { .. } | ExprKind::AsyncBlock { .. } => return false,
            _ => false,
        };
        self.body
            .for_each_child(expr, &mut |part| found = found || self.returns_within(part));
        found
    }

    /// Whether nothing but a loop, or a method of every iterator, takes the iterator that is in a value. `is_only_looped` is
    /// cleared where a method does.
    fn is_only_iterated(&self, expr: ExprId, is_only_looped: &mut bool, steps: u32) -> bool {
        let Some(steps) = steps.checked_sub(1) else {
            return false;
        };
        let exprs = &self.body.exprs;
        match self.places().of_expr(expr) {
            Some(Place::Statement) => true,
            Some(Place::Awaited(by) | Place::Tried(by)) => {
                self.lazy_inside(self.ty(by)).is_some() && self.is_only_iterated(by, is_only_looped, steps)
            }
            Some(Place::Receiver(by)) => self.is_method_of_any(expr, by, is_only_looped, steps),
            Some(Place::Bound { pat, is_typed: false }) => match self.body.pats[pat].kind {
                PatKind::Binding {
                    binding,
                    by_reference: false,
                    subpattern: None,
                } => self.are_only_iterated(&[binding], is_only_looped, steps),
                _ => false,
            },
            Some(Place::Operand(by)) => match &exprs[by].kind {
                ExprKind::For { iterable, .. } => *iterable == expr,
                ExprKind::Reference { .. } => {
                    *is_only_looped = false;
                    matches!(self.places().of_expr(by), Some(Place::Operand(at))
                        if matches!(exprs[at].kind, ExprKind::For { .. }))
                }
                ExprKind::Let { pat, base } if *base == expr => {
                    self.are_only_iterated(&self.bound_by(*pat), is_only_looped, steps)
                }
                ExprKind::Match { scrutinee, arms } if *scrutinee == expr => arms
                    .iter()
                    .all(|arm| self.are_only_iterated(&self.bound_by(arm.pat), is_only_looped, steps)),
                _ => false,
            },
            _ => false,
        }
    }

    fn are_only_iterated(&self, locals: &[BindingId], is_only_looped: &mut bool, steps: u32) -> bool {
        locals.iter().all(|local| {
            let ty = self.inferred.bindings.get(*local).unwrap_or(&Ty::Unknown);
            let has_iterator = ty.is_unknown() || self.lazy_inside(ty).is_some();
            !has_iterator
                || (!self.is_named_unseen(*local)
                    && self
                        .uses(*local)
                        .iter()
                        .all(|used| self.is_only_iterated(*used, is_only_looped, steps)))
        })
    }

    /// Whether a method is one of every iterator, or of the container around it, and what it gives goes on so.
    fn is_method_of_any(
        &self,
        receiver: ExprId,
        call: ExprId,
        is_only_looped: &mut bool,
        steps: u32,
    ) -> bool {
        let goes_on = |is_only_looped: &mut bool| {
            self.lazy_inside(self.ty(call)).is_none() || self.is_only_iterated(call, is_only_looped, steps)
        };
        if self.is_container(self.ty(receiver)) {
            let ExprKind::MethodCall { args, .. } = &self.body.exprs[call].kind else {
                return false;
            };
            // `.map(|entries: ReadDir| ..)`, `.unwrap_or_else(|_| fs::read_dir("."))`
            let names_none = args.iter().all(|arg| match self.ty(*arg) {
                Ty::Closure(closure) => {
                    let mut parts = closure.params.iter().chain([&closure.output]);
                    parts.all(|part| !part.is_unknown() && self.lazy_inside(part).is_none())
                }
                ty => !ty.is_unknown() && self.lazy_inside(ty).is_none(),
            });
            return names_none && !self.ty(call).is_unknown() && goes_on(is_only_looped);
        }
        *is_only_looped = false;
        let definitions = self.types.definitions;
        let of_every_iterator = self.call(call).is_some_and(|call| match call.callee {
            Callee::Definition(id) => definitions.definition(id).parent.is_some_and(|parent| {
                matches!(
                    definitions.lang_of(parent),
                    Some(Lang::Iterator | Lang::IntoIterator)
                )
            }),
            _ => false,
        });
        of_every_iterator && goes_on(is_only_looped)
    }
}
