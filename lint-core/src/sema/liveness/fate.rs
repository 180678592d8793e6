use super::{BodyValues, Place};
use crate::{
    hir::{BindingId, ExprId, ExprKind, PatKind},
    sema::types::{Callee, Ty},
};

/// What becomes of the value of an expression.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// It is dropped, and nobody has looked at it.
    Lost(Loss),
    /// Awaited by this expression.
    Awaited(ExprId),
    /// It is what the body, or the closure or async block around it, gives.
    Given,
    /// Handed to this call, as the argument of this place.
    Passed(ExprId, usize),
    /// Anything else, and whatever is not known: used, stored, borrowed.
    Kept,
}

/// How a value is lost.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Loss {
    /// `value;`
    Statement,
    /// `let _ = value;`, `_ = value;`
    Wildcard,
    /// Bound to a local that is not used.
    Unused(BindingId),
    /// `drop(value)`, by this call; also of a local that is used for nothing else.
    Dropped(ExprId),
    /// Bound to a local on which only methods are called that give nothing: `futures.push(f())`.
    Collected(BindingId),
}

impl BodyValues<'_> {
    /// What becomes of the value of an expression.
    pub fn fate(&self, expr: ExprId) -> Fate {
        let mut expr = expr;
        // Each step leads to an expression around the last one.
        loop {
            return match self.places().of_expr(expr) {
                Some(Place::Through(around)) => {
                    expr = around;
                    continue;
                }
                Some(Place::Statement) => Fate::Lost(Loss::Statement),
                Some(Place::Bound { pat, is_typed }) => match &self.body.pats[pat].kind {
                    // `let _: T = value;` says what is thrown away: it is meant.
                    PatKind::Wild if is_typed => Fate::Kept,
                    PatKind::Wild if self.body.pats[pat].range.len() == 1 => Fate::Lost(Loss::Wildcard),
                    PatKind::Binding {
                        binding,
                        by_reference: false,
                        subpattern: None,
                    } => self.fate_of_local(*binding),
                    _ => Fate::Kept,
                },
                Some(Place::Assigned(place)) if self.is_underscore(place) => Fate::Lost(Loss::Wildcard),
                Some(Place::Argument(call, _)) if self.drops(call) => Fate::Lost(Loss::Dropped(call)),
                Some(Place::Argument(call, index)) => Fate::Passed(call, index),
                Some(Place::Awaited(by)) => Fate::Awaited(by),
                Some(Place::Body | Place::OfClosure(_) | Place::OfAsyncBlock(_) | Place::Returned) => {
                    Fate::Given
                }
                _ => Fate::Kept,
            };
        }
    }

    /// `_ = value`: the left side is no expression.
    fn is_underscore(&self, place: ExprId) -> bool {
        let place = &self.body.exprs[place];
        matches!(place.kind, ExprKind::Missing) && place.range.len() == 1
    }

    /// Whether a call does nothing but drop its argument.
    pub fn drops(&self, call: ExprId) -> bool {
        self.call(call).is_some_and(|call| {
            matches!(call.callee, Callee::Definition(id)
                if self.types.definitions.facts(id).is_some_and(|facts| facts.drops.is_some()))
        })
    }

    fn fate_of_local(&self, binding: BindingId) -> Fate {
        // A local that inference has not met is in code it did not understand.
        if self.inferred.bindings.get(binding).is_none() || self.is_named_unseen(binding) {
            return Fate::Kept;
        }
        let uses = self.uses(binding);
        let Some((first, rest)) = uses.split_first() else {
            return Fate::Lost(Loss::Unused(binding));
        };
        let how = |used: &ExprId| match self.places().of_expr(*used) {
            Some(Place::Argument(call, _)) if self.drops(call) => Some(Loss::Dropped(call)),
            Some(Place::Statement) => Some(Loss::Statement),
            Some(Place::Receiver(call)) if self.gives_nothing(call) => Some(Loss::Collected(binding)),
            _ => None,
        };
        match how(first) {
            Some(loss) if rest.iter().all(|used| how(used).is_some()) => Fate::Lost(match loss {
                Loss::Dropped(_) if rest.is_empty() => loss,
                Loss::Statement => Loss::Unused(binding),
                _ => Loss::Collected(binding),
            }),
            _ => Fate::Kept,
        }
    }

    /// Whether a method call takes its receiver by reference and gives `()`.
    fn gives_nothing(&self, call: ExprId) -> bool {
        let Some(Callee::Definition(id)) = self.call(call).map(|call| &call.callee) else {
            return false;
        };
        self.types.signature(*id).is_some_and(|signature| {
            signature.output == Ty::unit() && matches!(signature.params.first(), Some(Ty::Reference(..)))
        })
    }
}
