use super::{BodyTypes, CallShape, Callee, Implementation, Infer, ResolvedCall};
use crate::{
    hir::{ArenaMap, ExprKind, Idx},
    sema::{
        names::Primitive,
        types::{
            Ty,
            solve::{Source, trait_of},
            table::VarKind,
        },
    },
};

impl Infer<'_> {
    /// Replaces what was decided, and finds the impls of the trait functions called.
    pub(super) fn finish(mut self) -> BodyTypes {
        let mut types = ArenaMap::default();
        for (index, ty) in std::mem::take(&mut self.exprs).into_iter().enumerate() {
            if let Some(ty) = ty {
                types.insert(Idx::new(index), self.finished(&ty));
            }
        }
        let mut bindings = ArenaMap::default();
        for (index, ty) in std::mem::take(&mut self.bindings).into_iter().enumerate() {
            if let Some(ty) = ty {
                bindings.insert(Idx::new(index), self.finished(&ty));
            }
        }
        let calls: Vec<ResolvedCall> = std::mem::take(&mut self.calls)
            .into_iter()
            .map(|call| self.finish_call(call))
            .collect();
        let implicit = self.finish_implicit(&calls);
        BodyTypes {
            calls,
            implicit,
            locals: self.locals,
            types,
            bindings,
        }
    }

    /// The type with variables replaced; a literal's that nothing decided is `i32` or `f64`, any other unknown.
    pub(super) fn finished(&self, ty: &Ty) -> Ty {
        self.table.deep(ty).map(&mut |part| match part {
            Ty::Var(id) => Some(match self.table.kind(*id) {
                VarKind::Integer => Ty::Primitive(Primitive::I32),
                VarKind::Float => Ty::Primitive(Primitive::F64),
                VarKind::General => Ty::Unknown,
            }),
            _ => None,
        })
    }

    /// A method whose receiver became known after the call was met: what it gives is lost, which one it is is not.
    fn look_again(&mut self, call: &mut ResolvedCall) {
        let (Callee::Unknown, CallShape::Method, Some(receiver)) = (&call.callee, call.shape, &call.receiver)
        else {
            return;
        };
        let ExprKind::MethodCall { method, .. } = &self.body.exprs[call.expr].kind else {
            return;
        };
        let traits = std::sync::Arc::clone(&self.traits);
        if let Some(pick) = self.solver().lookup_method(receiver, *method, &traits) {
            let generics = self.own_arguments(pick.function, pick.args, None);
            call.callee = Callee::Definition(pick.function);
            call.generics = generics.iter().map(|ty| self.finished(ty)).collect();
        }
    }

    pub(super) fn finish_call(&mut self, mut call: ResolvedCall) -> ResolvedCall {
        call.generics = call.generics.iter().map(|ty| self.finished(ty)).collect();
        call.receiver = call.receiver.map(|ty| self.finished(&ty));
        self.look_again(&mut call);
        if let Callee::Definition(function) = call.callee
            && let Some(of) = trait_of(self.types, function)
            && let Some((self_ty, args)) = call.generics.clone().split_first()
        {
            let count = self
                .types
                .generics(of)
                .names
                .len()
                .saturating_sub(1)
                .min(args.len());
            let (_, source) = self.solver().implements(self_ty, of, &args[..count]);
            if let Some(Source::Impl(id, args)) = source {
                let args = args.iter().map(|ty| self.finished(ty)).collect();
                call.implementation = Some(Implementation { id, args });
            }
        }
        call
    }
}
