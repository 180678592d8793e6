//! What a fix asks of a body.

use super::{BodyValues, HeldGuard, Place};
use crate::{
    catalog::{Facts, Flavor, Lang},
    hir::{BindingId, BlockId, ExprId, ExprKind, PatKind, Stmt, UnaryOperator},
    sema::{
        contexts::runtime_attribute,
        names::DefId,
        types::{Callee, Ty},
    },
    text::TextRange,
};

impl BodyValues<'_> {
    /// Whether `?` behind a `Result` of this type hands its error on as it is.
    pub fn passes_errors(&self, expr: ExprId, given: &Ty) -> bool {
        let around = self
            .async_output(expr)
            .and_then(|output| self.error_of(&output).cloned());
        self.error_of(given)
            .is_some_and(|given| is_closed(given) && Some(given) == around.as_ref())
    }

    /// Whether the `Result`s of these types have one error, of a known type.
    pub fn share_error<'t>(&self, results: impl IntoIterator<Item = &'t Ty>) -> bool {
        let errors: Option<Vec<&Ty>> = results.into_iter().map(|ty| self.error_of(ty)).collect();
        errors.is_some_and(|errors| {
            let mut errors = errors.into_iter();
            errors
                .next()
                .is_some_and(|first| is_closed(first) && errors.all(|error| error == first))
        })
    }

    fn error_of<'t>(&self, ty: &'t Ty) -> Option<&'t Ty> {
        match ty {
            Ty::Adt(_, args) if self.is_result(ty) => args.get(1),
            _ => None,
        }
    }

    /// Whether the value of an expression, which may be kept beyond its statement, borrows from nothing that the statement
    /// makes and drops: `load(&page, name.clone())`, but not `load(&name.clone())`.
    pub fn outlives_statement(&self, expr: ExprId) -> bool {
        let each = |parts: &[ExprId]| parts.iter().all(|part| self.outlives_statement(*part));
        let exprs = &self.body.exprs;
        match &exprs[expr].kind {
            ExprKind::Path(_) | ExprKind::Literal(_) => true,
            ExprKind::Reference { base, .. } => self.is_lasting_place(*base),
            ExprKind::Call { callee, args } => matches!(exprs[*callee].kind, ExprKind::Path(_)) && each(args),
            ExprKind::MethodCall { receiver, args, .. } => {
                let is_lasting = self.is_lasting_place(*receiver)
                    || (matches!(self.ty(*receiver), Ty::Reference(..))
                        && self.outlives_statement(*receiver));
                is_lasting && each(args)
            }
            ExprKind::Field { .. } | ExprKind::Index { .. } => self.is_lasting_place(expr),
            ExprKind::Unary { base, .. } | ExprKind::Cast { base, .. } => self.outlives_statement(*base),
            ExprKind::Binary { lhs, rhs, .. } => each(&[*lhs, *rhs]),
            ExprKind::Tuple(parts) | ExprKind::Array(parts) => each(parts),
            // `format!(..)`
            ExprKind::Macro(_) => matches!(self.ty(expr), Ty::Adt(id, _)
                if self.types.definitions.lang_of(*id) == Some(Lang::String)),
            _ => false,
        }
    }

    /// Whether an expression names a place that was there before its statement: a local, and what is in it.
    fn is_lasting_place(&self, expr: ExprId) -> bool {
        match &self.body.exprs[expr].kind {
            ExprKind::Path(_) | ExprKind::Literal(_) => true,
            ExprKind::Field { base, .. } => self.is_lasting_place(*base),
            ExprKind::Index { base, index } => {
                self.is_lasting_place(*base) && self.outlives_statement(*index)
            }
            ExprKind::Unary {
                operator: UnaryOperator::Deref,
                base,
            } => self.is_lasting_place(*base),
            _ => false,
        }
    }

    /// The argument of a call that is a future.
    pub fn future_argument(&self, call: ExprId) -> Option<ExprId> {
        let (ExprKind::Call { args, .. } | ExprKind::MethodCall { args, .. }) = &self.body.exprs[call].kind
        else {
            return None;
        };
        args.iter()
            .copied()
            .find(|arg| self.awaited(self.ty(*arg)).is_some())
    }

    /// The function of a type of which the catalogue says this.
    pub fn function_with(&self, ty: DefId, says: impl Fn(&Facts) -> bool) -> Option<DefId> {
        let definitions = self.types.definitions;
        let mut said = definitions
            .definitions()
            .filter(|(id, _)| definitions.facts(*id).is_some_and(&says));
        said.find(|(id, function)| definitions.functions_of(ty, function.name).any(|of| of == *id))
            .map(|(id, _)| id)
    }

    /// The place and the text by which the attribute that makes this function's runtime asks for a flavor. None if it says
    /// more of the runtime than that.
    pub fn flavor_edit(&self, flavor: Flavor) -> Option<(TextRange, String)> {
        let attribute = runtime_attribute(self.types.definitions, self.owner)?;
        let end = attribute.range.end.checked_sub(1)?;
        let written = format!("flavor = \"{}\"", flavor.as_str());
        match attribute.args() {
            [] if !attribute.conditional => Some((TextRange::empty(end), format!("({written})"))),
            [only] if only.is("flavor") && !attribute.conditional => {
                let path: Vec<&str> = attribute.path.iter().map(|name| name.as_str()).collect();
                Some((attribute.range, format!("#[{}({written})]", path.join("::"))))
            }
            _ => None,
        }
    }

    /// The start of the statement before which a guard can be dropped: its first `.await` lies in it, and neither the guard
    /// nor what may borrow from it is used in it or after it.
    pub fn end_of_use(&self, held: &HeldGuard) -> Option<u32> {
        let binding = held.binding?;
        let first = held.awaits.first()?.start;
        let (block, declared) = self.declaration(binding)?;
        let block = &self.body.blocks[block];
        let starts: Vec<u32> = block
            .stmts
            .iter()
            .map(|stmt| self.statement_start(stmt))
            .chain(block.tail.map(|tail| Some(self.body.exprs[tail].range.start)))
            .collect::<Option<_>>()?;
        let at = starts.iter().rposition(|start| *start <= first)?;
        let statement = starts[at];
        let is_over = |binding| {
            !self.is_named_unseen(binding)
                && self
                    .uses(binding)
                    .iter()
                    .all(|used| self.body.exprs[*used].range.end <= statement)
        };
        let borrowers_are_over = self.body.bindings.iter().all(|(other, local)| {
            let is_between =
                self.body.bindings[binding].range.end <= local.range.start && local.range.end <= statement;
            let ty = self.inferred.bindings.get(other).unwrap_or(&Ty::Unknown);
            !is_between || !self.may_borrow(ty) || is_over(other)
        });
        // `let total = total.lock(); let total = *total;`: by its name it can no longer be dropped.
        let is_shadowed = self.body.bindings.iter().any(|(other, local)| {
            let is_between =
                self.body.bindings[binding].range.end <= local.range.start && local.range.end <= statement;
            other != binding && is_between && local.name == self.body.bindings[binding].name
        });
        let is_kept = self.uses(binding).iter().all(|used| self.only_looks_at(*used));
        (declared < at && is_over(binding) && is_kept && borrowers_are_over && !is_shadowed)
            .then_some(statement)
    }

    /// Whether a path names a local without moving it away.
    fn only_looks_at(&self, used: ExprId) -> bool {
        match self.places().of_expr(used) {
            Some(Place::Receiver(call)) => {
                let signature = match self.call(call).map(|call| &call.callee) {
                    Some(Callee::Definition(id)) => self.types.signature(*id),
                    _ => None,
                };
                signature.is_some_and(|signature| matches!(signature.params.first(), Some(Ty::Reference(..))))
            }
            Some(Place::Operand(around)) => matches!(
                self.body.exprs[around].kind,
                ExprKind::Unary { .. }
                    | ExprKind::Reference { .. }
                    | ExprKind::Field { .. }
                    | ExprKind::Index { .. }
                    | ExprKind::Binary { .. }
            ),
            _ => false,
        }
    }

    /// Whether a value of a type may have a borrow of another in it.
    pub(super) fn may_borrow(&self, ty: &Ty) -> bool {
        ty.any(&mut |part| matches!(part, Ty::Reference(..))) || !self.may_cross(ty)
    }

    /// The block in which a local is declared by a `let` of its own, and the statement's place in it.
    fn declaration(&self, binding: BindingId) -> Option<(BlockId, usize)> {
        self.body.blocks.iter().find_map(|(id, block)| {
            let at = block.stmts.iter().position(|stmt| {
                matches!(stmt, Stmt::Let { pat, .. } if matches!(
                    self.body.pats[*pat].kind,
                    PatKind::Binding { binding: declared, .. } if declared == binding
                ))
            })?;
            Some((id, at))
        })
    }
}

/// Whether all of a type is known.
pub(super) fn is_closed(ty: &Ty) -> bool {
    !ty.any(&mut |part| matches!(part, Ty::Unknown | Ty::Var(_) | Ty::Projection(_)))
}
