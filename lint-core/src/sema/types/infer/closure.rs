use std::sync::Arc;

use super::Infer;
use crate::{
    hir::{ExprId, ExprKind, Name},
    sema::types::{Bound, ClosureTy, Ty},
};

impl Infer<'_> {
    pub(super) fn infer_closure(&mut self, id: ExprId, expected: &Ty) -> Ty {
        let body = self.body;
        let ExprKind::Closure {
            params,
            output,
            is_async,
            body: inside,
            ..
        } = &body.exprs[id].kind
        else {
            return Ty::Unknown;
        };
        let wanted = self.expected_callable(expected);
        self.scopes.push();
        let mut types = Vec::new();
        for (index, param) in params.iter().enumerate() {
            let ty = self.lower_or_fresh(param.ty.as_ref());
            if let Some(wanted) = wanted.as_ref().and_then(|(params, _)| params.get(index)) {
                let wanted = self.normalized(wanted);
                self.coerce(&ty, &wanted);
                // A parameter whose type is only half known still tells that half.
                self.bind_pattern(param.pat, &ty);
                types.push(ty);
                continue;
            }
            self.bind_pattern(param.pat, &ty);
            types.push(ty);
        }
        let result = self.lower_or_fresh(output.as_deref());
        let given = if *is_async {
            Ty::Future(Arc::new(result.clone()))
        } else {
            result.clone()
        };
        if let Some((_, wanted)) = &wanted {
            let wanted = self.normalized(wanted);
            if *is_async {
                let output = self.expected_output(&wanted);
                self.coerce(&result, &output);
            } else {
                self.coerce(&result, &wanted);
            }
        }
        self.returns.push(result.clone());
        let breaks = std::mem::take(&mut self.breaks);
        let found = self.infer_expr(*inside, &result);
        self.coerce(&found, &result);
        self.breaks = breaks;
        self.returns.pop();
        self.scopes.pop();
        Ty::Closure(Arc::new(ClosureTy {
            expr: id,
            params: types,
            output: given,
        }))
    }

    /// The parameters and output that are wanted of a closure.
    fn expected_callable(&mut self, expected: &Ty) -> Option<(Vec<Ty>, Ty)> {
        let expected = self.shallow(expected);
        match &expected {
            Ty::FnPointer(signature) => Some((signature.params.clone(), signature.output.clone())),
            Ty::Dyn(bounds) | Ty::Opaque(bounds) => {
                bounds.iter().find_map(|bound| self.callable_bound(bound))
            }
            Ty::Var(_) => {
                let pending = self
                    .pending_bounds
                    .iter()
                    .filter(|pending| self.shallow(&pending.ty) == expected);
                let bounds: Vec<Bound> = pending.map(|pending| pending.bound.clone()).collect();
                bounds.iter().find_map(|bound| self.callable_bound(bound))
            }
            Ty::Param(..) => {
                let bounds: Vec<Bound> = self
                    .env
                    .iter()
                    .filter(|(ty, _)| *ty == expected)
                    .map(|(_, bound)| bound.clone())
                    .collect();
                bounds.iter().find_map(|bound| self.callable_bound(bound))
            }
            _ => None,
        }
    }

    /// `Fn(A, B) -> C`
    fn callable_bound(&mut self, bound: &Bound) -> Option<(Vec<Ty>, Ty)> {
        if !self.solver().is_fn_family(bound.of) {
            return None;
        }
        let params = match bound.args.first().map(|arg| self.shallow(arg)) {
            Some(Ty::Tuple(params)) => params.to_vec(),
            _ => Vec::new(),
        };
        let output = bound.binding(Name::new("Output")).cloned().unwrap_or(Ty::Unknown);
        Some((params, output))
    }

    /// The parameters and output of a value that is called.
    pub(super) fn callable(&mut self, ty: &Ty) -> Option<(Vec<Ty>, Ty)> {
        let ty = self.decided(ty);
        for step in self.solver().autoderef(&ty) {
            if let Some(found) = self.solver().callable(&step) {
                return Some(found);
            }
            if matches!(step, Ty::Dyn(_) | Ty::Opaque(_) | Ty::Param(..))
                && let Some(found) = self.expected_callable(&step)
            {
                return Some(found);
            }
        }
        None
    }
}
