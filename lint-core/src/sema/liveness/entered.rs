use super::{BodyValues, HeldGuard, LetStatement, Place, repair::is_closed};
use crate::{
    hir::{BindingId, BlockId, ExprId, ExprKind, MacroBody, PatKind},
    sema::types::Ty,
    text::TextRange,
};

/// A guard that is taken in the outermost block of async code and lives to its end: what follows it can become a future of
/// its own, without any other meaning.
#[derive(Clone, Copy, Debug)]
pub struct EnteredScope {
    /// The `let` of the guard.
    pub enter: LetStatement,
    /// The value that gave the guard: a local nothing else asks for, or one that is made for this.
    pub span: ExprId,
    pub local: Option<BindingId>,
    /// Where the last thing that the block does ends.
    pub end: u32,
}

impl BodyValues<'_> {
    /// What a guard that nobody names holds to the end of async code. None where what follows may leave that code (`return`,
    /// `?`), or gives what only its signature tells the type of; or where its parts could not be moved into another future.
    pub fn entered_scope(&self, held: &HeldGuard) -> Option<EnteredScope> {
        let guard = held.binding.filter(|_| !held.is_wrapped)?;
        let enter = self.let_of(held.expr)?;
        let is_plain = matches!(
            self.body.pats[enter.pat].kind,
            PatKind::Binding { binding, by_reference: false, subpattern: None } if binding == guard
        );
        let output = self.output_of_outermost(enter.block)?;
        let block = &self.body.blocks[enter.block];
        let rest = TextRange::new(enter.range.end, block.range.end.checked_sub(1)?);
        let text = self.source().get(rest.to_usize())?;
        let (span, local) = self.span_of(held.expr, rest)?;
        let is_last = match block.tail {
            Some(tail) => *self.ty(tail) == output,
            None => output == Ty::unit(),
        };
        (is_plain
            && is_last
            && self.uses(guard).is_empty()
            && !self.is_named_in(rest, guard)
            && self.is_made_anywhere(&output)
            && !self.may_leave_frame(rest, held.expr)
            && !self.has_borrowers(enter, local))
        .then_some(EnteredScope {
            enter,
            span,
            local,
            end: rest.start + text.trim_end().len() as u32,
        })
    }

    /// What async code gives whose body is this block. None for a block that borrows what is around it: what moves out of
    /// there would be gone for others.
    fn output_of_outermost(&self, block: BlockId) -> Option<Ty> {
        let (expr, _) = self.body.exprs.iter().find(
            |(_, expr)| matches!(expr.kind, ExprKind::Block { label: None, block: this } if this == block),
        )?;
        match self.places().of_expr(expr)? {
            Place::Body => {
                let function = self.types.definitions.function(self.owner)?;
                let signature = self.types.signature(self.owner)?;
                function.is_async().then(|| signature.body_output.clone())
            }
            Place::OfAsyncBlock(around) => match (&self.body.exprs[around].kind, self.ty(around)) {
                (ExprKind::AsyncBlock { moves: true, .. }, Ty::Future(output)) => {
                    Some(output.as_ref().clone())
                }
                _ => None,
            },
            _ => None,
        }
    }

    /// The span that is entered, if it can be handed on behind what follows.
    fn span_of(&self, enter: ExprId, rest: TextRange) -> Option<(ExprId, Option<BindingId>)> {
        let ExprKind::MethodCall { receiver, args, .. } = &self.body.exprs[enter].kind else {
            return None;
        };
        (args.is_empty() && matches!(self.ty(*receiver), Ty::Adt(..))).then_some(())?;
        match &self.body.exprs[*receiver].kind {
            ExprKind::Path(_) => {
                let local = *self.inferred.locals.get(*receiver)?;
                let is_only = self.uses(local) == [*receiver] && !self.is_named_in(rest, local);
                is_only.then_some((*receiver, Some(local)))
            }
            ExprKind::Macro(_) | ExprKind::Call { .. } | ExprKind::MethodCall { .. } => {
                Some((*receiver, None))
            }
            _ => None,
        }
    }

    /// Whether a value has its type by itself: nothing turns into it because a signature asks for it. A `?` that is added
    /// finds its error by that signature alone.
    fn is_made_anywhere(&self, output: &Ty) -> bool {
        let is_asked_for = |part: &Ty| {
            matches!(
                part,
                Ty::Reference(..) | Ty::Pointer(..) | Ty::Dyn(_) | Ty::Opaque(_) | Ty::FnPointer(_)
            )
        };
        is_closed(output) && !output.any(&mut |part| is_asked_for(part)) && !self.is_result(output)
    }

    /// Whether something in a place leaves the code that `from` stands in, or was not read.
    fn may_leave_frame(&self, range: TextRange, from: ExprId) -> bool {
        let frame = self.frame_range(from);
        self.body.exprs.iter().any(|(id, expr)| {
            let leaves = match &expr.kind {
                ExprKind::Return { .. } | ExprKind::Try { .. } | ExprKind::Missing => true,
                ExprKind::Macro(call) => {
                    matches!(call.body, MacroBody::Scan(_))
                        || self.known_macro(call).is_some_and(|facts| facts.may_return)
                }
                _ => false,
            };
            leaves && range.contains_range(expr.range) && self.frame_range(id) == frame
        })
    }

    /// Whether a local that was declared before may borrow from another one, which then could not be moved.
    fn has_borrowers(&self, enter: LetStatement, span: Option<BindingId>) -> bool {
        let mut block = self.body.blocks[enter.block].range;
        block.end = enter.range.start;
        self.body.bindings.iter().any(|(binding, local)| {
            block.contains_range(local.range)
                && Some(binding) != span
                && self.may_borrow(self.inferred.bindings.get(binding).unwrap_or(&Ty::Unknown))
        })
    }
}
