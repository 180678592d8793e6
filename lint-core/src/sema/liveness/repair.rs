//! What a fix asks of a body.

use super::{BodyValues, HeldGuard};
use crate::{
    catalog::{Facts, Flavor},
    hir::{BindingId, BlockId, ExprId, ExprKind, Name, PatKind, Stmt},
    sema::{contexts::runtime_attribute, names::DefId, types::Ty},
    text::TextRange,
};

impl BodyValues<'_> {
    /// Whether `?` behind a `Result` of this type hands its error on as it is.
    pub fn passes_errors(&self, expr: ExprId, given: &Ty) -> bool {
        let error = |ty: &Ty| match ty {
            Ty::Adt(_, args) if self.is_result(ty) => args.get(1).cloned(),
            _ => None,
        };
        let is_closed =
            |ty: &Ty| !ty.any(&mut |part| matches!(part, Ty::Unknown | Ty::Var(_) | Ty::Projection(_)));
        let around = self.async_output(expr).and_then(|output| error(&output));
        error(given).is_some_and(|given| is_closed(&given) && Some(given) == around)
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

    /// The name of the function of a type of which the catalogue says this.
    pub fn function_with(&self, ty: DefId, says: impl Fn(&Facts) -> bool) -> Option<Name> {
        let definitions = self.types.definitions;
        let mut said = definitions
            .definitions()
            .filter(|(id, _)| definitions.facts(*id).is_some_and(&says));
        said.find(|(id, function)| definitions.functions_of(ty, function.name).any(|of| of == *id))
            .map(|(_, function)| function.name)
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
        let may_borrow =
            |ty: &Ty| ty.any(&mut |part| matches!(part, Ty::Reference(..))) || !self.may_cross(ty);
        let borrowers_are_over = self.body.bindings.iter().all(|(other, local)| {
            let is_between =
                self.body.bindings[binding].range.end <= local.range.start && local.range.end <= statement;
            let ty = self.inferred.bindings.get(other).unwrap_or(&Ty::Unknown);
            !is_between || !may_borrow(ty) || is_over(other)
        });
        // `let total = total.lock(); let total = *total;`: by its name it can no longer be dropped.
        let is_shadowed = self.body.bindings.iter().any(|(other, local)| {
            let is_between =
                self.body.bindings[binding].range.end <= local.range.start && local.range.end <= statement;
            other != binding && is_between && local.name == self.body.bindings[binding].name
        });
        (declared < at && is_over(binding) && borrowers_are_over && !is_shadowed).then_some(statement)
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

    /// Where a statement starts; for a `let`, at that word.
    fn statement_start(&self, stmt: &Stmt) -> Option<u32> {
        match stmt {
            Stmt::Expr(expr) => Some(self.body.exprs[*expr].range.start),
            Stmt::Let { pat, .. } => {
                let file = self.types.definitions.definition(self.owner).file;
                let source = self.types.definitions.files[file].source.as_str();
                let before = source
                    .get(..self.body.pats[*pat].range.start as usize)?
                    .trim_end();
                let start = before.strip_suffix("let")?;
                Some(start.len() as u32)
            }
        }
    }
}
