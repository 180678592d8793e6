use std::sync::Arc;

use super::{CallShape, Infer};
use crate::{
    catalog::Lang,
    hir::{BlockId, ExprId, ExprKind, FieldInit, Literal, MacroBody, MatchArm, Name, PatId, Path, Stmt},
    sema::{
        names::{Namespace, Primitive},
        types::{Ty, table::VarKind},
    },
};

impl Infer<'_> {
    /// The type of an expression, given what is wanted of it; the wish guides and does not bind.
    pub(super) fn infer_expr(&mut self, id: ExprId, expected: &Ty) -> Ty {
        let ty = self.infer_kind(id, expected);
        let ty = self.table.bounded(ty);
        self.exprs[id.index()] = Some(ty.clone());
        ty
    }

    /// As [`Self::infer_expr`], with nothing wanted.
    pub(super) fn infer_any(&mut self, id: ExprId) -> Ty {
        self.infer_expr(id, &Ty::Unknown)
    }

    fn infer_kind(&mut self, id: ExprId, expected: &Ty) -> Ty {
        let body = self.body;
        match &body.exprs[id].kind {
            ExprKind::Missing => Ty::Unknown,
            ExprKind::Path(path) => self.infer_path(id, path),
            ExprKind::Literal(literal) => self.infer_literal(literal),
            ExprKind::Call { callee, args } => self.infer_call(id, *callee, args, expected),
            ExprKind::MethodCall { .. } => self.infer_method_call(id, expected),
            ExprKind::Field { base, name, .. } => self.infer_field(id, *base, *name),
            ExprKind::Index { base, index } => self.infer_index(id, *base, *index),
            ExprKind::Await { base, .. } => {
                let ty = self.infer_any(*base);
                self.awaited(&ty)
            }
            ExprKind::Try { base } => {
                let ty = self.infer_any(*base);
                let ty = self.decided(&ty);
                self.record_conversion(id, &ty);
                self.tried(&ty)
            }
            ExprKind::Reference { mutable, base } => {
                let target = match self.shallow(expected) {
                    Ty::Reference(_, target) => target.as_ref().clone(),
                    _ => Ty::Unknown,
                };
                let ty = self.infer_expr(*base, &target);
                self.forget_first_use(*base, &target);
                ty.reference(*mutable)
            }
            ExprKind::RawReference { mutable, base } => {
                Ty::Pointer(*mutable, Arc::new(self.infer_any(*base)))
            }
            ExprKind::Unary { operator, base } => self.infer_unary(id, *operator, *base),
            ExprKind::Binary {
                operator,
                assigns,
                lhs,
                rhs,
            } => self.infer_binary(id, *operator, *assigns, *lhs, *rhs),
            ExprKind::Assign { lhs, rhs } => {
                let place = self.infer_any(*lhs);
                let value = self.infer_expr(*rhs, &place);
                self.coerce(&value, &place);
                Ty::unit()
            }
            ExprKind::Cast { base, ty } => {
                self.infer_any(*base);
                self.lower(ty)
            }
            ExprKind::Let { pat, base } => {
                let ty = self.infer_any(*base);
                self.bind_pattern(*pat, &ty);
                Ty::Primitive(Primitive::Bool)
            }
            ExprKind::If {
                condition,
                then,
                otherwise,
            } => self.infer_if(*condition, *then, *otherwise, expected),
            ExprKind::Match { scrutinee, arms } => self.infer_match(*scrutinee, arms, expected),
            ExprKind::Loop { label, body } => {
                let result = self.fresh();
                self.breaks.push((*label, result.clone()));
                self.infer_any(*body);
                self.breaks.pop();
                result
            }
            ExprKind::While {
                label,
                condition,
                body,
            } => {
                self.scopes.push();
                self.breaks.push((*label, Ty::unit()));
                self.infer_any(*condition);
                self.infer_any(*body);
                self.breaks.pop();
                self.scopes.pop();
                Ty::unit()
            }
            ExprKind::For {
                label,
                pat,
                iterable,
                body,
            } => self.infer_for(id, *label, *pat, *iterable, *body),
            ExprKind::Block { label, block } => self.infer_block(*label, *block, expected),
            ExprKind::AsyncBlock { body, .. } => {
                let wanted = self.expected_output(expected);
                let output = self.fresh();
                self.coerce(&output, &wanted);
                self.returns.push(output.clone());
                let ty = self.infer_expr(*body, &output);
                self.coerce(&ty, &output);
                self.returns.pop();
                Ty::Future(Arc::new(output))
            }
            ExprKind::Closure { .. } => self.infer_closure(id, expected),
            ExprKind::Return { value } => {
                let wanted = self.returns.last().cloned().unwrap_or(Ty::Unknown);
                if let Some(value) = value {
                    let ty = self.infer_expr(*value, &wanted);
                    self.coerce(&ty, &wanted);
                }
                Ty::Never
            }
            ExprKind::Break { label, value } => {
                let target = self
                    .breaks
                    .iter()
                    .rev()
                    .find(|(name, _)| label.is_none() || name == label)
                    .cloned();
                let wanted = target.map_or(Ty::Unknown, |(_, ty)| ty);
                let ty = value.map_or_else(Ty::unit, |value| self.infer_expr(value, &wanted));
                self.coerce(&ty, &wanted);
                Ty::Never
            }
            ExprKind::Continue { .. } => Ty::Never,
            ExprKind::Tuple(elements) => {
                let wanted = match self.shallow(expected) {
                    Ty::Tuple(wanted) => wanted.to_vec(),
                    _ => Vec::new(),
                };
                let infer = |(index, element): (usize, &ExprId)| {
                    self.infer_expr(*element, wanted.get(index).unwrap_or(&Ty::Unknown))
                };
                Ty::Tuple(elements.iter().enumerate().map(infer).collect())
            }
            ExprKind::Array(elements) => {
                let element = self.infer_elements(elements, expected);
                Ty::Array(Arc::new(element))
            }
            ExprKind::Repeat { value, length } => {
                self.infer_any(*length);
                Ty::Array(Arc::new(self.infer_any(*value)))
            }
            ExprKind::Range {
                start,
                end,
                inclusive,
            } => self.infer_range(*start, *end, *inclusive),
            ExprKind::Struct { path, fields, spread } => self.infer_struct(path, fields, *spread),
            ExprKind::Macro(call) => self.infer_macro(id, call, expected),
        }
    }

    fn infer_literal(&mut self, literal: &Literal) -> Ty {
        let primitive = match literal {
            Literal::String => return Ty::Primitive(Primitive::Str).reference(false),
            Literal::ByteString => {
                return Ty::Array(Arc::new(Ty::Primitive(Primitive::U8))).reference(false);
            }
            Literal::CString => return Ty::Unknown,
            Literal::Char => Primitive::Char,
            Literal::Byte => Primitive::U8,
            Literal::Bool(_) => Primitive::Bool,
            Literal::Integer { suffix, .. } => match suffix.and_then(Primitive::by_name) {
                Some(primitive) => primitive,
                None => return self.table.fresh(VarKind::Integer),
            },
            Literal::Float(suffix) => match suffix.and_then(Primitive::by_name) {
                Some(primitive) => primitive,
                None => return self.table.fresh(VarKind::Float),
            },
        };
        Ty::Primitive(primitive)
    }

    /// Elements of one list agree; the first that is known tells.
    pub(super) fn infer_elements(&mut self, elements: &[ExprId], expected: &Ty) -> Ty {
        let wanted = match self.shallow(expected) {
            Ty::Array(element) | Ty::Slice(element) => element.as_ref().clone(),
            _ => Ty::Unknown,
        };
        let common = self.fresh();
        self.coerce(&common, &wanted);
        for element in elements {
            let ty = self.infer_expr(*element, &common);
            self.coerce(&ty, &common);
        }
        common
    }

    fn infer_field(&mut self, expr: ExprId, base: ExprId, name: Name) -> Ty {
        let ty = self.infer_any(base);
        let ty = self.decided(&ty);
        for step in self.solver().autoderef(&ty) {
            match &step {
                Ty::Adt(id, args) => {
                    let fields = self.types.fields(*id);
                    if let Some((_, field)) = fields.iter().find(|(field, _)| *field == name) {
                        let field = field.substitute(args);
                        return self.normalized(&field);
                    }
                    // The field is behind it.
                    self.record_deref(expr, self.body.exprs[base].range, &step);
                }
                Ty::Tuple(elements) => {
                    if let Some(element) = name
                        .as_str()
                        .parse()
                        .ok()
                        .and_then(|index: usize| elements.get(index))
                    {
                        return element.clone();
                    }
                }
                _ => {}
            }
        }
        Ty::Unknown
    }

    fn infer_index(&mut self, id: ExprId, base: ExprId, index: ExprId) -> Ty {
        let ty = self.infer_any(base);
        let index = self.infer_any(index);
        let (ty, index) = (self.decided(&ty), self.decided(&index));
        let is_range = matches!(&index, Ty::Adt(id, _) if matches!(
            self.types.definitions.lang_of(*id),
            Some(Lang::Range | Lang::RangeInclusive | Lang::RangeFrom | Lang::RangeTo | Lang::RangeFull)
        ));
        for step in self.solver().autoderef(&ty) {
            match &step {
                Ty::Array(element) | Ty::Slice(element) => {
                    return if is_range {
                        Ty::Slice(Arc::clone(element))
                    } else {
                        element.as_ref().clone()
                    };
                }
                Ty::Adt(..) | Ty::Param(..) | Ty::Primitive(_) => {
                    let Some(of) = self.lang(Lang::Index) else { break };
                    let projection = crate::sema::types::Projection {
                        self_ty: step.clone(),
                        of,
                        args: Arc::new([index.clone()]),
                        name: Name::new("Output"),
                    };
                    if let Some(output) = self.solver().project(&projection, 8) {
                        let range = self.body.exprs[base].range;
                        let operands = vec![step.clone(), index];
                        self.record_implicit(id, range, CallShape::Operator, Lang::Index, operands);
                        return output;
                    }
                }
                _ => {}
            }
        }
        Ty::Unknown
    }

    /// What `.await` gives.
    pub(super) fn awaited(&mut self, ty: &Ty) -> Ty {
        let ty = self.decided(ty);
        self.project(&ty, Lang::Future, "Output")
            .or_else(|| self.project(&ty, Lang::IntoFuture, "Output"))
            .unwrap_or(Ty::Unknown)
    }

    /// What `?` gives.
    fn tried(&mut self, ty: &Ty) -> Ty {
        let ty = self.decided(ty);
        let Ty::Adt(id, args) = &ty else {
            return Ty::Unknown;
        };
        let first = args.first().cloned().unwrap_or(Ty::Unknown);
        match self.types.definitions.lang_of(*id) {
            Some(Lang::Option | Lang::Result) => first,
            Some(Lang::Poll) => {
                let inner = self.tried(&first);
                self.lang_type(Lang::Poll, vec![inner])
            }
            _ => Ty::Unknown,
        }
    }

    /// What a future that is wanted gives.
    pub(super) fn expected_output(&mut self, expected: &Ty) -> Ty {
        match self.shallow(expected) {
            Ty::Future(output) => output.as_ref().clone(),
            Ty::Opaque(bounds) | Ty::Dyn(bounds) => bounds
                .iter()
                .filter(|bound| self.types.definitions.lang_of(bound.of) == Some(Lang::Future))
                .find_map(|bound| bound.binding(Name::new("Output")).cloned())
                .unwrap_or(Ty::Unknown),
            Ty::Var(var) => {
                let known = self.pending_bounds.iter().find(|pending| {
                    self.table.shallow(&pending.ty) == Ty::Var(var)
                        && self.types.definitions.lang_of(pending.bound.of) == Some(Lang::Future)
                });
                known
                    .and_then(|pending| pending.bound.binding(Name::new("Output")).cloned())
                    .unwrap_or(Ty::Unknown)
            }
            _ => Ty::Unknown,
        }
    }

    fn infer_if(&mut self, condition: ExprId, then: ExprId, otherwise: Option<ExprId>, expected: &Ty) -> Ty {
        self.scopes.push();
        self.infer_expr(condition, &Ty::Primitive(Primitive::Bool));
        let first = self.infer_expr(then, expected);
        self.scopes.pop();
        match otherwise {
            Some(otherwise) => {
                let second = self.infer_expr(otherwise, expected);
                self.join(&first, &second)
            }
            None => Ty::unit(),
        }
    }

    /// The common type of two branches.
    pub(super) fn join(&mut self, first: &Ty, second: &Ty) -> Ty {
        self.coerce(first, second);
        match (self.shallow(first), self.shallow(second)) {
            // A branch that is left tells nothing of one that is not known.
            (Ty::Never | Ty::Unknown, second) if second != Ty::Never => second,
            (first, _) => first,
        }
    }

    fn infer_match(&mut self, scrutinee: ExprId, arms: &[MatchArm], expected: &Ty) -> Ty {
        let ty = self.infer_any(scrutinee);
        let mut result = Ty::Never;
        for arm in arms {
            self.scopes.push();
            self.bind_pattern(arm.pat, &ty);
            if let Some(guard) = arm.guard {
                self.infer_any(guard);
            }
            let arm = self.infer_expr(arm.body, expected);
            self.scopes.pop();
            result = self.join(&result, &arm);
        }
        result
    }

    fn infer_for(
        &mut self,
        id: ExprId,
        label: Option<Name>,
        pat: PatId,
        iterable: ExprId,
        body: ExprId,
    ) -> Ty {
        let ty = self.infer_any(iterable);
        let ty = self.decided(&ty);
        let range = self.body.exprs[iterable].range;
        self.record_implicit(
            id,
            range,
            CallShape::Operator,
            Lang::IntoIterator,
            vec![ty.clone()],
        );
        let iterator = self.project(&ty, Lang::IntoIterator, "IntoIter");
        let item = self.project(&ty, Lang::IntoIterator, "Item").or_else(|| {
            iterator
                .as_ref()
                .and_then(|iterator| self.project(iterator, Lang::Iterator, "Item"))
        });
        self.record_loop(id, iterable, iterator);
        self.scopes.push();
        self.bind_pattern(pat, &item.unwrap_or(Ty::Unknown));
        self.breaks.push((label, Ty::unit()));
        self.infer_any(body);
        self.breaks.pop();
        self.scopes.pop();
        Ty::unit()
    }

    fn infer_block(&mut self, label: Option<Name>, id: BlockId, expected: &Ty) -> Ty {
        let body = self.body;
        let block = &body.blocks[id];
        let outside = (self.module, Arc::clone(&self.traits));
        let krate = self.types.definitions.module(self.module).krate;
        if let Some(module) = self
            .types
            .definitions
            .block_module(krate, self.file, self.body_id, id)
        {
            self.module = module;
            self.traits = self.types.traits_in_scope(module);
        }
        let labelled = label.map(|label| {
            let result = self.fresh();
            self.breaks.push((Some(label), result.clone()));
            result
        });
        self.scopes.push();
        let mut diverges = false;
        for stmt in &block.stmts {
            diverges |= self.infer_stmt(stmt);
        }
        let ty = match block.tail {
            Some(tail) => self.infer_expr(tail, expected),
            None if diverges => Ty::Never,
            None => Ty::unit(),
        };
        self.scopes.pop();
        (self.module, self.traits) = outside;
        match labelled {
            Some(result) => {
                self.breaks.pop();
                self.join(&result, &ty)
            }
            None => ty,
        }
    }

    /// True if what comes after the statement is never reached.
    fn infer_stmt(&mut self, stmt: &Stmt) -> bool {
        match stmt {
            Stmt::Let {
                pat,
                ty,
                init,
                otherwise,
                ..
            } => {
                let declared = ty.as_ref().map(|ty| self.lower(ty));
                let wanted = declared.clone().unwrap_or(Ty::Unknown);
                let found = init.map(|init| self.infer_expr(init, &wanted));
                if let (Some(found), Some(declared)) = (&found, &declared) {
                    self.coerce(found, declared);
                }
                if let Some(otherwise) = otherwise {
                    self.infer_any(*otherwise);
                }
                let diverges = matches!(found, Some(Ty::Never));
                let ty = match (declared, found) {
                    (Some(declared), Some(found)) if declared.is_unknown() => self.join(&declared, &found),
                    (Some(declared), _) => declared,
                    (None, Some(found)) => found,
                    (None, None) => self.fresh(),
                };
                self.bind_pattern(*pat, &ty);
                diverges
            }
            Stmt::Expr(expr) => matches!(self.infer_stmt_expr(*expr), Ty::Never),
        }
    }

    /// A macro in statement position: what it declares with the names it was given is in scope after it.
    fn infer_stmt_expr(&mut self, id: ExprId) -> Ty {
        let before = self.scopes.len();
        let ty = self.infer_declaring(id);
        if let ExprKind::Macro(call) = &self.body.exprs[id].kind {
            self.rebind(call, before);
        }
        ty
    }

    fn infer_declaring(&mut self, id: ExprId) -> Ty {
        let body = self.body;
        let inside = match &body.exprs[id].kind {
            ExprKind::Macro(call) => match &call.body {
                MacroBody::Expansion(inside) | MacroBody::Statements(inside) => *inside,
                _ => return self.infer_any(id),
            },
            _ => return self.infer_any(id),
        };
        let ExprKind::Block { label: None, block } = &body.exprs[inside].kind else {
            return self.infer_any(id);
        };
        let block = &body.blocks[*block];
        if !block.items.is_empty() {
            return self.infer_any(id);
        }
        let start = self.scopes.len();
        let mut diverges = false;
        for stmt in &block.stmts {
            diverges |= self.infer_stmt(stmt);
        }
        let ty = match block.tail {
            Some(tail) => self.infer_any(tail),
            None if diverges => Ty::Never,
            None => Ty::unit(),
        };
        // Hygiene: a name that the macro's definition brought is not seen by the code around the call.
        let call = body.exprs[id].range;
        self.scopes
            .retain_since(start, |binding| body.bindings[binding].range != call);
        ty
    }

    fn infer_struct(&mut self, path: &Path, fields: &[FieldInit], spread: Option<ExprId>) -> Ty {
        let ty = self.lower_struct_path(path);
        let (shape, args) = match (&ty, self.variant_of(path)) {
            (Ty::Adt(_, args), Some(variant)) => (Some(variant), Arc::clone(args)),
            (Ty::Adt(id, args), None) => (Some(*id), Arc::clone(args)),
            _ => (None, Arc::new([]) as crate::sema::types::Args),
        };
        let declared = shape.map(|shape| self.types.fields(shape));
        for field in fields {
            let declared = declared.as_ref().and_then(|declared| {
                declared
                    .iter()
                    .find(|(name, _)| *name == field.name)
                    .map(|(_, ty)| ty.substitute(&args))
            });
            let wanted = declared.map_or(Ty::Unknown, |declared| self.normalized(&declared));
            let found = self.infer_expr(field.value, &wanted);
            self.coerce(&found, &wanted);
        }
        if let Some(spread) = spread {
            let found = self.infer_expr(spread, &ty);
            self.coerce(&found, &ty);
        }
        ty
    }

    /// The enum variant a struct expression or pattern names, if it is one.
    pub(super) fn variant_of(&self, path: &Path) -> Option<crate::sema::names::DefId> {
        use crate::sema::names::{DefKind, Resolved};
        let definitions = self.types.definitions;
        let found = definitions.resolve_path(self.module, path, Namespace::Types);
        if let (Some(Resolved::Definition(id)), 0) = (found.meanings.first(), found.rest)
            && matches!(definitions.definition(*id).kind, DefKind::Variant(_))
        {
            return Some(*id);
        }
        // `Self::Variant`, and variants through an alias.
        let [.., _, last] = &*path.segments else {
            return None;
        };
        let Ty::Adt(id, _) = self.type_before_last(path)? else {
            return None;
        };
        definitions.variant(id, last.name)
    }
}
