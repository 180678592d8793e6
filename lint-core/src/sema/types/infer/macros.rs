use std::sync::Arc;

use super::Infer;
use crate::{
    catalog::Lang,
    hir::{BindingId, ExprId, ExprKind, Grammar, MacroBody, MacroExpr},
    sema::{
        names::{DefId, Namespace, Primitive, Resolved},
        types::Ty,
    },
};

impl Infer<'_> {
    /// The parts of a macro's body in order, and what the catalogue says the call gives.
    pub(super) fn infer_macro(&mut self, id: ExprId, call: &MacroExpr, expected: &Ty) -> Ty {
        let known = self.known_macro(call);
        match &call.body {
            MacroBody::Exprs(parts) => match known {
                Some(known) => self
                    .called_macro(id, call, known, parts)
                    .unwrap_or_else(|| self.typed_macro(known, parts, expected)),
                None => {
                    for part in parts {
                        self.infer_any(*part);
                    }
                    Ty::Unknown
                }
            },
            MacroBody::Repeat { value, length } => {
                self.infer_any(*length);
                let parts = [*value];
                match known {
                    Some(known) => self.typed_macro(known, &parts, expected),
                    None => Ty::Array(Arc::new(self.infer_any(*value))),
                }
            }
            MacroBody::Statements(body) => {
                let ty = self.infer_any(*body);
                match known {
                    Some(known) => self.macro_output(known, &ty),
                    None => ty,
                }
            }
            MacroBody::AsyncBlock(body) => {
                let ty = self.infer_any(*body);
                match known {
                    Some(known) => self.macro_output(known, &Ty::Unknown),
                    None => ty,
                }
            }
            MacroBody::Select { arms, otherwise } => {
                let mut result = Ty::Never;
                for arm in arms {
                    let future = self.infer_any(arm.future);
                    let output = self.awaited(&future);
                    self.scopes.push();
                    self.bind_pattern(arm.pat, &output);
                    if let Some(guard) = arm.guard {
                        self.infer_any(guard);
                    }
                    let handled = self.infer_expr(arm.handler, expected);
                    self.scopes.pop();
                    result = self.join(&result, &handled);
                }
                if let Some(otherwise) = otherwise {
                    let handled = self.infer_expr(*otherwise, expected);
                    result = self.join(&result, &handled);
                }
                result
            }
            MacroBody::Matches {
                scrutinee,
                pat,
                guard,
            } => {
                let ty = self.infer_any(*scrutinee);
                self.scopes.push();
                self.bind_pattern(*pat, &ty);
                if let Some(guard) = guard {
                    self.infer_any(*guard);
                }
                self.scopes.pop();
                Ty::Primitive(Primitive::Bool)
            }
            MacroBody::Expansion(body) => self.infer_expr(*body, expected),
            MacroBody::Scan(parts) => {
                for part in parts {
                    self.infer_any(*part);
                }
                Ty::Unknown
            }
        }
    }

    /// The catalogue's declaration of a macro.
    fn known_macro(&self, call: &MacroExpr) -> Option<DefId> {
        let definitions = self.types.definitions;
        let found = definitions.resolve_path(self.module, &call.path, Namespace::Macros);
        found.meanings.iter().find_map(|meaning| match meaning {
            Resolved::Definition(id)
                if definitions
                    .facts(*id)
                    .is_some_and(|facts| facts.grammar.is_some()) =>
            {
                Some(*id)
            }
            _ => None,
        })
    }

    /// A macro that calls a method on its first part: `writeln!(file, ..)` is `file.write_fmt(..)`.
    fn called_macro(&mut self, id: ExprId, call: &MacroExpr, known: DefId, parts: &[ExprId]) -> Option<Ty> {
        let method = self.types.definitions.facts(known)?.calls?;
        let (receiver, rest) = parts.split_first()?;
        let receiver = self.infer_any(*receiver);
        for part in rest {
            self.infer_any(*part);
        }
        self.record_formatted(rest);
        Some(self.call_method(id, &receiver, method, call.path.range, None, &[], &Ty::Unknown))
    }

    /// A macro declared as a function: each part is an argument for its last parameter, or the one in step.
    fn typed_macro(&mut self, id: DefId, parts: &[ExprId], expected: &Ty) -> Ty {
        match self.types.definitions.lang_of(id) {
            Some(Lang::Join) => {
                let outputs: Vec<Ty> = parts.iter().map(|part| self.joined(*part)).collect();
                return Ty::Tuple(outputs.into());
            }
            Some(Lang::TryJoin) => {
                let outputs: Vec<Ty> = parts.iter().map(|part| self.joined(*part)).collect();
                return self.try_joined(&outputs);
            }
            _ => {}
        }
        let generics = self.own_arguments(id, Vec::new(), None);
        let Some(signature) = self.types.signature(id) else {
            return Ty::Unknown;
        };
        let params: Vec<Ty> = signature
            .params
            .iter()
            .map(|param| param.substitute(&generics))
            .collect();
        let output = signature.output.substitute(&generics);
        if !matches!(self.shallow(expected), Ty::Unknown | Ty::Never) {
            self.coerce(&output, expected);
        }
        // What is formatted may be of any type.
        let is_format = self
            .types
            .definitions
            .facts(id)
            .is_some_and(|facts| facts.grammar == Some(Grammar::Format));
        for (index, part) in parts.iter().enumerate() {
            let param = params
                .get(index)
                .or(params.last())
                .filter(|_| !is_format)
                .cloned()
                .unwrap_or(Ty::Unknown);
            let found = self.infer_expr(*part, &param);
            self.coerce(&found, &param);
        }
        if is_format {
            self.record_formatted(parts);
        }
        self.normalized(&output)
    }

    /// `pin!(future)`, `pin! { let future = work(); }`: the variables become what the catalogue says of their values.
    /// Those declared are the names in scope since there were `before`.
    pub(super) fn rebind(&mut self, call: &MacroExpr, before: usize) {
        let Some(known) = self.known_macro(call) else {
            return;
        };
        let rebinds = self
            .types
            .definitions
            .facts(known)
            .is_some_and(|facts| facts.rebinds);
        if !rebinds {
            return;
        }
        let body = self.body;
        let mut bindings: Vec<BindingId> = self.scopes.since(before).collect();
        let named: &[ExprId] = match &call.body {
            MacroBody::Exprs(parts) => parts,
            MacroBody::Statements(inside) => match &body.exprs[*inside].kind {
                ExprKind::Block { block, .. } => body.blocks[*block].tail.as_slice(),
                _ => &[],
            },
            _ => &[],
        };
        bindings.extend(named.iter().filter_map(|part| self.locals.get(*part)).copied());
        for binding in bindings {
            let ty = self.bindings[binding.index()].clone().unwrap_or(Ty::Unknown);
            self.bindings[binding.index()] = Some(self.macro_output(known, &ty));
        }
    }

    fn joined(&mut self, part: ExprId) -> Ty {
        let future = self.infer_any(part);
        self.awaited(&future)
    }

    /// `Result<(A, B), E>` of `Result<A, E>` and `Result<B, E>`.
    fn try_joined(&mut self, outputs: &[Ty]) -> Ty {
        let mut error = Ty::Unknown;
        let mut values = Vec::new();
        for output in outputs {
            match self.shallow(output) {
                Ty::Adt(id, args) if self.types.definitions.lang_of(id) == Some(Lang::Result) => {
                    values.push(args.first().cloned().unwrap_or(Ty::Unknown));
                    error = args.get(1).cloned().unwrap_or(error);
                }
                _ => values.push(Ty::Unknown),
            }
        }
        self.lang_type(Lang::Result, vec![Ty::Tuple(values.into()), error])
    }

    /// What a macro declared as a function gives for a value of this type.
    fn macro_output(&mut self, id: DefId, given: &Ty) -> Ty {
        let generics = self.own_arguments(id, Vec::new(), None);
        let Some(signature) = self.types.signature(id) else {
            return Ty::Unknown;
        };
        if let Some(param) = signature.params.first() {
            self.coerce(given, &param.substitute(&generics));
        }
        let output = signature.output.substitute(&generics);
        self.normalized(&output)
    }
}
