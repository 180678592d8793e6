use super::{Rewrite, Site, Twin};
use crate::{
    hir::{ExprId, ExprKind},
    sema::{
        liveness::Place,
        names::DefId,
        types::{Callee, Ty},
    },
};

/// Follows a value whose type becomes another, and changes what is done with it. Whatever the new type is not known to
/// offer ends it: then there is no fix.
pub(super) struct Flow<'r, 'a> {
    site: Site<'a>,
    rewrite: &'r mut Rewrite<'a>,
    seen: Vec<ExprId>,
}

impl<'r, 'a> Flow<'r, 'a> {
    pub(super) fn new(site: Site<'a>, rewrite: &'r mut Rewrite<'a>) -> Self {
        Self {
            site,
            rewrite,
            seen: Vec::new(),
        }
    }

    /// Whether the value has come to this expression.
    pub(super) fn has_seen(&self, expr: ExprId) -> bool {
        self.seen.contains(&expr)
    }

    /// An expression that is of another type now.
    pub(super) fn value(&mut self, expr: ExprId, new: &Ty) -> Option<()> {
        self.seen.push(expr);
        (self.seen.len() < 64).then_some(())?;
        let place = self.site.values.places().of_expr(expr)?;
        if place == Place::Statement || self.is_same(expr, new) {
            return Some(());
        }
        // A type of its own does what its maker says, at its own time.
        self.rewrite.is_unsafe();
        match place {
            Place::Tried(around) => {
                let inner = self.tried(expr, new)?;
                self.value(around, &inner)
            }
            Place::Receiver(method) => self.method(method, new),
            Place::Bound { is_typed: false, .. } => {
                let binding = self.site.values.plain_binding(expr)?;
                (!self.site.values.is_named_unseen(binding)).then_some(())?;
                for used in self.site.values.uses(binding).to_vec() {
                    self.value(used, new)?;
                }
                Some(())
            }
            Place::Argument(call, _) => self.site.values.drops(call).then_some(()),
            _ => None,
        }
    }

    /// Whether an expression has the type already: as inferred, else as the signature of what it calls says.
    fn is_same(&self, expr: ExprId, new: &Ty) -> bool {
        let old = match self.site.values.ty(expr) {
            Ty::Unknown => self.declared_output(expr),
            known => Some(known.clone()),
        };
        old.is_some_and(|old| old == *new && !is_open(&old))
    }

    fn declared_output(&self, expr: ExprId) -> Option<Ty> {
        let Callee::Definition(id) = self.site.values.call(expr)?.callee else {
            return None;
        };
        Some(self.site.values.types.signature(id)?.output.clone())
    }

    /// What `?` takes out of a `Result` or an `Option`, if what it returns stays as it was.
    fn tried(&self, expr: ExprId, new: &Ty) -> Option<Ty> {
        let old = match self.site.values.ty(expr) {
            Ty::Unknown => self.declared_output(expr)?,
            known => known.clone(),
        };
        match (&old, new) {
            (Ty::Adt(of, old), Ty::Adt(id, args)) if of == id && old.get(1) == args.get(1) => {
                args.first().cloned()
            }
            _ => None,
        }
    }

    fn method(&mut self, call: ExprId, receiver: &Ty) -> Option<()> {
        let Callee::Definition(old) = self.site.values.call(call)?.callee else {
            return None;
        };
        let Ty::Adt(ty, args) = receiver.peel_references() else {
            return None;
        };
        let facts = self.site.body.calls.iter().find(|known| known.expr == call);
        if let Some(twin) = facts.and_then(|known| self.site.twin(&known.facts.instead)) {
            return self.twin_method(call, *ty, &twin);
        }
        if let Some(output) = self.of_same_container(call, old, *ty, args) {
            return self.value(call, &output);
        }
        let name = self.site.definitions().definition(old).name;
        let mut named = self.site.definitions().functions_of(*ty, name);
        let new = named.find(|id| self.site.definitions().is_catalogued(*id))?;
        let output = self.site.values.types.signature(new)?.output.clone();
        let is_awaited = self.site.values.awaited(&output).is_some();
        (self.site.takes_alike(old, new)? && !is_awaited).then_some(())?;
        self.value(call, &output)
    }

    /// `file.read_to_end(&mut bytes)` → `file.read_to_end(&mut bytes).await`, with the trait in scope.
    fn twin_method(&mut self, call: ExprId, ty: DefId, twin: &Twin) -> Option<()> {
        match self.site.trait_around(twin.id) {
            Some(path) => self.rewrite.bring_trait(&path)?,
            None => (self.site.type_around(twin.id)? == self.site.definitions().path_of(ty)).then_some(())?,
        }
        self.site.replace_method(self.rewrite, call, twin)?;
        self.value(call, &twin.output)
    }

    /// `Result<std::fs::File, Error>::unwrap` is that of `Result<tokio::fs::File, Error>`, too: what it gives there.
    fn of_same_container(&self, call: ExprId, old: DefId, ty: DefId, args: &[Ty]) -> Option<Ty> {
        let values = self.site.values;
        let resolved = values.call(call)?;
        let Some(Ty::Adt(of, old_args)) = resolved.receiver.as_ref().map(Ty::peel_references) else {
            return None;
        };
        let is_container =
            *of == ty && args.len() == old_args.len() && values.types.definitions.lang_of(ty).is_some();
        is_container.then_some(())?;
        let changed: Vec<&Ty> = old_args
            .iter()
            .zip(args)
            .filter(|(old, new)| old != new)
            .map(|(old, _)| old)
            .collect();
        let takes_changed = |arg: &ExprId| match values.ty(*arg) {
            Ty::Closure(closure) => closure.params.iter().any(|param| mentions(param, &changed)),
            Ty::Primitive(_) | Ty::Reference(..) => false,
            _ => true,
        };
        if let ExprKind::MethodCall { args, .. } = &values.body.exprs[call].kind
            && args.iter().any(takes_changed)
        {
            return None;
        }
        let mut generics = resolved.generics.clone();
        generics.get_mut(..args.len())?.clone_from_slice(args);
        let output = values.types.signature(old)?.output.substitute(&generics);
        (!is_open(&output)).then_some(output)
    }
}

/// Whether something of a type is not decided.
fn is_open(ty: &Ty) -> bool {
    ty.any(&mut |part| matches!(part, Ty::Unknown | Ty::Param(..) | Ty::Var(_) | Ty::Projection(_)))
}

fn mentions(ty: &Ty, wanted: &[&Ty]) -> bool {
    ty.any(&mut |part| wanted.contains(&part))
}
