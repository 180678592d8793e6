use super::{CallShape, Callee, Implementation, Infer, ResolvedCall, path::Value};
use crate::{
    catalog::Lang,
    hir::{ExprId, ExprKind, ItemKind, TypeRef},
    sema::{
        names::{DefId, DefKind},
        types::Ty,
    },
    text::TextRange,
};

impl Infer<'_> {
    /// Notes that code runs the first function of a trait without naming it: `a + b` is `Add::add(a, b)`. What has no code
    /// in the project is left out in the end.
    pub(super) fn record_implicit(
        &mut self,
        expr: ExprId,
        range: TextRange,
        shape: CallShape,
        lang: Lang,
        generics: Vec<Ty>,
    ) {
        let definitions = self.types.definitions;
        let function = self.lang(lang).and_then(|of| {
            let members = definitions.definition(of).members.iter().copied();
            let mut functions = members.filter(|member| definitions.function(*member).is_some());
            functions.next()
        });
        if let Some(function) = function {
            self.push_implicit(expr, range, shape, function, generics);
        }
    }

    fn push_implicit(
        &mut self,
        expr: ExprId,
        range: TextRange,
        shape: CallShape,
        function: DefId,
        generics: Vec<Ty>,
    ) {
        self.implicit.push(ResolvedCall {
            expr,
            shape,
            range,
            callee: Callee::Definition(function),
            receiver: generics.first().cloned(),
            generics,
            implementation: None,
            args: Vec::new(),
        });
    }

    /// `*value`, written or not, where a function of the project says what that is.
    pub(super) fn record_deref(&mut self, expr: ExprId, range: TextRange, ty: &Ty) {
        if matches!(ty, Ty::Adt(id, _) if self.types.definitions.is_of_project(*id)) {
            self.record_implicit(expr, range, CallShape::Operator, Lang::Deref, vec![ty.clone()]);
        }
    }

    /// `value?` hands the error to `From::from` of the one that is to be returned.
    pub(super) fn record_conversion(&mut self, expr: ExprId, ty: &Ty) {
        let Some(wanted) = self.returns.last().cloned() else {
            return;
        };
        let (Some(from), Some(into)) = (self.error_of(ty), self.error_of(&wanted)) else {
            return;
        };
        let end = self.body.exprs[expr].range.end;
        let question_mark = TextRange::new(end.saturating_sub(1), end);
        self.record_implicit(
            expr,
            question_mark,
            CallShape::Conversion,
            Lang::From,
            vec![into, from],
        );
    }

    fn error_of(&self, ty: &Ty) -> Option<Ty> {
        match self.shallow(ty) {
            Ty::Adt(id, args) if self.types.definitions.lang_of(id) == Some(Lang::Result) => {
                args.get(1).cloned()
            }
            _ => None,
        }
    }

    /// A static that is made when it is first used is made here, unless it was before.
    pub(super) fn record_first_use(&mut self, expr: ExprId, id: DefId) {
        let definitions = self.types.definitions;
        if definitions.definition(id).kind != DefKind::Static
            || !definitions.is_of_project(id)
            || id == self.owner
        {
            return;
        }
        let ItemKind::Static { is_lazy, ty, .. } = &definitions.item(id).kind else {
            return;
        };
        let is_lazy = *is_lazy
            || !matches!(ty, TypeRef::Unsupported)
                && matches!(self.types.declared(id), Ty::Adt(ty, _)
                    if definitions.facts(ty).is_some_and(|facts| facts.made_at_first_use));
        if is_lazy {
            let range = self.body.exprs[expr].range;
            self.push_implicit(expr, range, CallShape::FirstUse, id, Vec::new());
        }
    }

    /// `&STATIC` uses it only where something behind it is wanted: `let settings: &str = &SETTINGS;`.
    pub(super) fn forget_first_use(&mut self, expr: ExprId, wanted: &Ty) {
        let is_noted = |call: &ResolvedCall| call.expr == expr && call.shape == CallShape::FirstUse;
        if !self.implicit.last().is_some_and(is_noted) {
            return;
        }
        let is_behind = match self.shallow(wanted) {
            Ty::Unknown | Ty::Var(_) | Ty::Param(..) | Ty::Projection(_) => false,
            Ty::Adt(id, _) => {
                let facts = self.types.definitions.facts(id);
                !facts.is_some_and(|facts| facts.made_at_first_use)
            }
            _ => true,
        };
        if !is_behind {
            self.implicit.pop();
        }
    }

    /// `LazyLock::force(&STATIC)`
    pub(super) fn record_forced(&mut self, function: DefId, args: &[ExprId]) {
        let facts = self.types.definitions.facts(function);
        if !facts.is_some_and(|facts| facts.made_at_first_use) {
            return;
        }
        let body = self.body;
        for arg in args {
            if let ExprKind::Reference { base, .. } = &body.exprs[*arg].kind
                && let ExprKind::Path(path) = &body.exprs[*base].kind
                && let Value::Definition(id, _) = self.resolve_value(path)
            {
                self.record_first_use(*base, id);
            }
        }
    }

    /// The implicit calls of which the project has the code.
    pub(super) fn finish_implicit(&mut self, calls: &[ResolvedCall]) -> Vec<ResolvedCall> {
        let promised: Vec<ResolvedCall> = calls.iter().flat_map(|call| self.promised_by(call)).collect();
        let noted = std::mem::take(&mut self.implicit);
        let mut found = Vec::new();
        for call in noted.into_iter().chain(promised) {
            let generics: Vec<Ty> = call.generics.iter().map(|ty| self.finished(ty)).collect();
            if call.shape != CallShape::FirstUse && !generics.iter().any(|ty| self.is_of_project(ty)) {
                continue;
            }
            let call = self.finish_call(ResolvedCall { generics, ..call });
            let has_code = call.shape == CallShape::FirstUse
                || call
                    .implementation
                    .as_ref()
                    .is_some_and(|found| self.types.definitions.is_of_project(found.id));
            if has_code {
                found.push(call);
            }
        }
        found
    }

    fn is_of_project(&self, ty: &Ty) -> bool {
        matches!(ty.peel_references(), Ty::Adt(id, _) if self.types.definitions.is_of_project(*id))
    }

    /// What the functions of an impl run that its bounds promise: `impl<T, U: From<T>> Into<U> for T` runs `From::from`.
    fn promised_by(&self, call: &ResolvedCall) -> Vec<ResolvedCall> {
        let definitions = self.types.definitions;
        let Some(Implementation { id, args }) = &call.implementation else {
            return Vec::new();
        };
        let Some(name) = definitions.facts(*id).and_then(|facts| facts.runs) else {
            return Vec::new();
        };
        let generics = self.types.generics(*id);
        let bounds = generics.bounds.iter().filter_map(|(ty, bound)| {
            let function = definitions.member_function(bound.of, name)?;
            let mut generics = vec![ty.substitute(args)];
            generics.extend(bound.args.iter().map(|arg| arg.substitute(args)));
            Some(ResolvedCall {
                shape: CallShape::Conversion,
                callee: Callee::Definition(function),
                receiver: generics.first().cloned(),
                generics,
                implementation: None,
                args: Vec::new(),
                ..call.clone()
            })
        });
        bounds.collect()
    }
}
