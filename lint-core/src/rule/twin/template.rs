//! Calls whose async form is more than another name: `path.is_file()` is `metadata(path).await.is_ok_and(..)`.

use super::Site;
use crate::{
    diagnostic::Fix,
    hir::{ExprId, ExprKind},
    rule::{Rewrite, replacement},
    sema::{
        calls::Call,
        names::Namespace,
        types::{CallShape, Callee, Ty},
    },
};

impl<'a> Site<'a> {
    /// How the catalogue writes a call under the package's runtime.
    pub(super) fn template(self, call: &Call) -> Option<&'a str> {
        let facts = self.definitions().facts(call.facts.about?)?;
        let written = replacement::for_runtime(&facts.written, self.package.runtime)?;
        Some(&written.path)
    }

    /// Puts what a template says in the place of a call: `<path>` is a path, `{self}`, `{param}` and `{&param}` are what the
    /// call is made with, borrowed if it is no reference.
    pub(super) fn write(self, call: &Call, template: &str) -> Option<Fix> {
        matches!(call.shape, CallShape::Function | CallShape::Method).then_some(())?;
        let mut rewrite = Rewrite::new(self.values, self.package, call.expr);
        let mut text = String::new();
        let mut title = None;
        let mut rest = template;
        while let Some(at) = rest.find(['<', '{']) {
            let (before, part) = rest.split_at(at);
            let end = part.find(if part.starts_with('<') { '>' } else { '}' })?;
            text += before;
            let inner = &part[1..end];
            if part.starts_with('<') {
                title.get_or_insert_with(|| inner.to_owned());
                text += &rewrite.path(inner, Namespace::Values)?;
            } else {
                text += &self.handed(&rewrite, call, inner)?;
            }
            rest = &part[end + 1..];
        }
        text += rest;
        rewrite.text_of(call.expr)?;
        if template.contains(".await") {
            rewrite.may_wait(call.expr)?;
        }
        rewrite.replace(self.values.body.exprs[call.expr].range, text);
        rewrite.finish(format!("use `{}`", title?))
    }

    /// The text of what a call hands over for a parameter.
    fn handed(self, rewrite: &Rewrite<'a>, call: &Call, param: &str) -> Option<String> {
        let (name, is_borrowed) = match param.strip_prefix('&') {
            Some(name) => (name, true),
            None => (param, false),
        };
        let expr = self.argument_named(call, name)?;
        if is_borrowed {
            return self.borrowed(rewrite, expr);
        }
        rewrite.text_of(expr).map(str::to_owned)
    }

    /// The text of an expression as something to read from: `&path`, but `path` of a reference and `path()` as it is. What
    /// only derefs to what is wanted, as a type of the project may, is brought there: `&*file`.
    pub(super) fn borrowed(self, rewrite: &Rewrite<'a>, expr: ExprId) -> Option<String> {
        let text = rewrite.text_of(expr)?;
        let ty = self.values.ty(expr);
        let is_place = matches!(
            self.values.body.exprs[expr].kind,
            ExprKind::Path(_) | ExprKind::Field { .. } | ExprKind::Index { .. } | ExprKind::Unary { .. }
        );
        match (ty, ty.peel_references()) {
            (_, Ty::Adt(id, _)) if !self.definitions().is_catalogued(*id) => {
                (ty == ty.peel_references() && self.values.is_postfix(expr)).then(|| format!("&*{text}"))
            }
            (Ty::Reference(..), Ty::Adt(..)) => Some(text.to_owned()),
            (_, Ty::Adt(..)) if !is_place => Some(text.to_owned()),
            (_, Ty::Adt(..)) => Some(format!("&{text}")),
            _ => None,
        }
    }

    fn argument_named(self, call: &Call, name: &str) -> Option<ExprId> {
        let Callee::Definition(id) = call.callee else {
            return None;
        };
        let (receiver, args) = match &self.values.body.exprs[call.expr].kind {
            ExprKind::MethodCall { receiver, args, .. } => (Some(*receiver), args.as_slice()),
            ExprKind::Call { args, .. } => (None, args.as_slice()),
            _ => return None,
        };
        let function = self.definitions().function(id)?;
        let (receiver, args) = match (receiver, function.receiver.is_some()) {
            // `Path::exists(&path)`
            (None, true) => (args.first().copied(), args.get(1..)?),
            _ => (receiver, args),
        };
        if name == "self" {
            return receiver;
        }
        let at = function
            .params
            .iter()
            .position(|param| param.name.is_some_and(|of| of == name))?;
        args.get(at).copied()
    }
}
