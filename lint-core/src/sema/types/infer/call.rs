use super::{CallShape, Callee, Infer, PendingBound, ResolvedCall, path::Value};
use crate::{
    catalog::Lang,
    hir::{ExprId, ExprKind, GenericArgs, Name},
    sema::{names::DefId, types::Ty},
    text::TextRange,
};

impl Infer<'_> {
    pub(super) fn infer_call(&mut self, id: ExprId, callee: ExprId, args: &[ExprId], expected: &Ty) -> Ty {
        let body = self.body;
        let ExprKind::Path(path) = &body.exprs[callee].kind else {
            let ty = self.infer_any(callee);
            self.record(id, callee, Callee::Unknown, Vec::new(), args);
            return self.call_value(&ty, args);
        };
        let value = self.resolve_value(path);
        match value {
            Value::Definition(definition, generics) => {
                let value_ty = Ty::FnDef(definition, generics.clone().into());
                self.exprs[callee.index()] = Some(value_ty);
                self.record(id, callee, Callee::Definition(definition), generics.clone(), args);
                self.record_forced(definition, args);
                self.call_definition(definition, &generics, args, None, expected)
            }
            Value::Local(binding) => {
                self.locals.insert(callee, binding);
                let ty = self.bindings[binding.index()].clone().unwrap_or(Ty::Unknown);
                self.exprs[callee.index()] = Some(ty.clone());
                match self.decided(&ty) {
                    Ty::FnDef(definition, generics) => {
                        self.record(
                            id,
                            callee,
                            Callee::Definition(definition),
                            generics.to_vec(),
                            args,
                        );
                    }
                    _ => self.record(id, callee, Callee::Unknown, Vec::new(), args),
                }
                self.call_value(&ty, args)
            }
            Value::OneOf(values) => {
                let alternatives = values.iter().map(callee_of).collect();
                self.record(id, callee, Callee::OneOf(alternatives), Vec::new(), args);
                self.infer_untyped(args);
                let outputs: Vec<Ty> = values.iter().map(|value| self.output_of(value)).collect();
                match outputs.as_slice() {
                    [first, rest @ ..] if rest.iter().all(|output| output == first) => first.clone(),
                    _ => Ty::Unknown,
                }
            }
            Value::External(_) | Value::Unknown => {
                self.record(id, callee, callee_of(&value), Vec::new(), args);
                self.infer_untyped(args);
                Ty::Unknown
            }
        }
    }

    fn record(&mut self, id: ExprId, callee: ExprId, means: Callee, generics: Vec<Ty>, args: &[ExprId]) {
        self.calls.push(ResolvedCall {
            expr: id,
            shape: CallShape::Function,
            range: self.body.exprs[callee].range,
            callee: means,
            generics,
            receiver: None,
            implementation: None,
            args: args.to_vec(),
        });
    }

    /// The output of one of several functions, where it does not depend on its parameters.
    fn output_of(&mut self, value: &Value) -> Ty {
        let Value::Definition(id, generics) = value else {
            return Ty::Unknown;
        };
        let Some(signature) = self.types.signature(*id) else {
            return Ty::Unknown;
        };
        let output = signature.output.substitute(generics);
        let output = self.normalized(&output);
        self.table.deep(&output)
    }

    fn infer_untyped(&mut self, args: &[ExprId]) {
        for arg in args {
            self.infer_any(*arg);
        }
    }

    /// Calls a closure, a function pointer, or whatever else is callable.
    fn call_value(&mut self, ty: &Ty, args: &[ExprId]) -> Ty {
        match self.callable(ty) {
            Some((params, output)) => {
                self.infer_args(&params, args);
                self.normalized(&output)
            }
            None => {
                self.infer_untyped(args);
                Ty::Unknown
            }
        }
    }

    /// Calls a definition with the arguments of its flattened parameters. `receiver` is what a method is called on.
    fn call_definition(
        &mut self,
        id: DefId,
        generics: &[Ty],
        args: &[ExprId],
        receiver: Option<&Ty>,
        expected: &Ty,
    ) -> Ty {
        let Some(signature) = self.types.signature(id) else {
            self.infer_untyped(args);
            return Ty::Unknown;
        };
        self.require_bounds(id, generics);
        let mut params: Vec<Ty> = signature
            .params
            .iter()
            .map(|param| param.substitute(generics))
            .collect();
        for param in &mut params {
            *param = self.normalized(param);
        }
        if receiver.is_some() && signature.has_self && !params.is_empty() {
            params.remove(0);
        }
        let output = signature.output.substitute(generics);
        let output = self.normalized(&output);
        // What is wanted of the result says something of the parameters. Where it may be a coercion's target, as
        // `Box<dyn Fn()>` of `Box::new(|| ..)`, it only guides.
        let wanted = self.shallow(expected);
        let mut guides = params.clone();
        if !matches!(wanted, Ty::Unknown | Ty::Never) {
            if contains_unsized(&self.table.deep(&wanted)) {
                let before = self.table.snapshot();
                self.table.unify(&output, &wanted);
                for guide in &mut guides {
                    *guide = self.table.deep(guide);
                }
                self.table.rollback(before);
            } else {
                self.coerce(&output, &wanted);
            }
        }
        self.infer_guided_args(&params, &guides, args);
        self.settle();
        let output = self.table.deep(&output);
        self.normalized(&output)
    }

    /// The bounds on a definition's parameters, to be looked at once the arguments are known.
    fn require_bounds(&mut self, id: DefId, args: &[Ty]) {
        let generics = self.types.generics(id);
        for (ty, bound) in &generics.bounds {
            let bound = bound.substitute(args);
            let ty = ty.substitute(args);
            let ty = self.normalized(&ty);
            let normalized = crate::sema::types::Bound {
                of: bound.of,
                args: bound.args.iter().map(|arg| self.normalized(arg)).collect(),
                bindings: bound
                    .bindings
                    .iter()
                    .map(|(name, ty)| (*name, self.normalized(ty)))
                    .collect(),
            };
            self.pending_bounds.push(PendingBound {
                ty,
                bound: normalized,
            });
        }
    }

    /// Infers arguments against parameters: closures last, when the others have told their types.
    fn infer_args(&mut self, params: &[Ty], args: &[ExprId]) {
        self.infer_guided_args(params, params, args);
    }

    /// As [`Self::infer_args`], with types that guide where the parameters' own are open.
    fn infer_guided_args(&mut self, params: &[Ty], guides: &[Ty], args: &[ExprId]) {
        let body = self.body;
        let is_closure = |arg: ExprId| matches!(body.exprs[arg].kind, ExprKind::Closure { .. });
        for closures in [false, true] {
            for (index, arg) in args
                .iter()
                .enumerate()
                .filter(|(_, arg)| is_closure(**arg) == closures)
            {
                let param = params.get(index).cloned().unwrap_or(Ty::Unknown);
                let guide = match (self.shallow(&param), guides.get(index)) {
                    (Ty::Var(_), Some(guide @ (Ty::Dyn(_) | Ty::FnPointer(_)))) => guide.clone(),
                    _ => param.clone(),
                };
                let found = self.infer_expr(*arg, &guide);
                self.coerce(&found, &param);
                if closures {
                    self.settle();
                }
            }
            if !closures && args.iter().any(|arg| is_closure(*arg)) {
                self.settle();
            }
        }
    }

    pub(super) fn infer_method_call(&mut self, id: ExprId, expected: &Ty) -> Ty {
        let body = self.body;
        let ExprKind::MethodCall {
            receiver,
            method,
            method_range,
            generics: written,
            args,
        } = &body.exprs[id].kind
        else {
            return Ty::Unknown;
        };
        let receiver = self.infer_any(*receiver);
        self.call_method(
            id,
            &receiver,
            *method,
            *method_range,
            written.as_deref(),
            args,
            expected,
        )
    }

    /// Calls a method by its name, written at `range`.
    #[expect(
        clippy::too_many_arguments,
        reason = "the parts of one call, each of another type"
    )]
    pub(super) fn call_method(
        &mut self,
        id: ExprId,
        receiver: &Ty,
        method: Name,
        range: TextRange,
        written: Option<&GenericArgs>,
        args: &[ExprId],
        expected: &Ty,
    ) -> Ty {
        let receiver = self.decided(receiver);
        let traits = std::sync::Arc::clone(&self.traits);
        let pick = self.solver().lookup_method(&receiver, method, &traits);
        let mut call = ResolvedCall {
            expr: id,
            shape: CallShape::Method,
            range,
            callee: Callee::Unknown,
            generics: Vec::new(),
            receiver: Some(receiver.clone()),
            implementation: None,
            args: args.to_vec(),
        };
        let Some(pick) = pick else {
            self.calls.push(call);
            self.infer_untyped(args);
            return Ty::Unknown;
        };
        if let ExprKind::MethodCall { receiver: base, .. } = &self.body.exprs[id].kind {
            let range = self.body.exprs[*base].range;
            for ty in &pick.through {
                self.record_deref(id, range, ty);
            }
        }
        let generics = self.own_arguments(pick.function, pick.args, written);
        call.callee = Callee::Definition(pick.function);
        call.generics.clone_from(&generics);
        self.calls.push(call);
        self.call_definition(pick.function, &generics, args, Some(&receiver), expected)
    }

    /// A `for` loop calls `next` of the iterator it makes.
    pub(super) fn record_loop(&mut self, id: ExprId, iterable: ExprId, iterator: Option<Ty>) {
        let next = self.lang(Lang::Iterator).and_then(|of| {
            let definitions = self.types.definitions;
            let members = &definitions.definition(of).members;
            members
                .iter()
                .copied()
                .find(|member| definitions.definition(*member).name == Name::new("next"))
        });
        let (Some(next), Some(iterator)) = (next, iterator) else {
            return;
        };
        self.calls.push(ResolvedCall {
            expr: id,
            shape: CallShape::Loop,
            range: self.body.exprs[iterable].range,
            callee: Callee::Definition(next),
            generics: vec![iterator.clone()],
            receiver: Some(iterator),
            implementation: None,
            args: Vec::new(),
        });
    }
}

fn callee_of(value: &Value) -> Callee {
    match value {
        Value::Definition(id, _) => Callee::Definition(*id),
        Value::External(path) => Callee::External(*path),
        Value::OneOf(values) => Callee::OneOf(values.iter().map(callee_of).collect()),
        Value::Local(_) | Value::Unknown => Callee::Unknown,
    }
}

/// Whether a type holds a `dyn`, a slice or a function pointer: what is wanted may then differ from what is given.
fn contains_unsized(ty: &Ty) -> bool {
    ty.any(&mut |part| matches!(part, Ty::Dyn(_) | Ty::Slice(_) | Ty::FnPointer(_) | Ty::Opaque(_)))
}
