use super::{Rewrite, Site, Twin};
use crate::{
    hir::{BindingId, ExprId, ExprKind, PatId, PatKind},
    sema::{
        liveness::Place,
        names::DefId,
        types::{Callee, Holds, Ty},
    },
};

/// Follows a value whose type becomes another, and changes what is done with it. Whatever the new type is not known to
/// offer ends it: then there is no fix.
pub(super) struct Flow<'r, 'a> {
    site: Site<'a>,
    rewrite: &'r mut Rewrite<'a>,
    seen: Vec<ExprId>,
    /// Where the value was last written to, and flushed, if what is written may stay with it.
    written: Option<u32>,
    flushed: Option<u32>,
}

impl<'r, 'a> Flow<'r, 'a> {
    pub(super) fn new(site: Site<'a>, rewrite: &'r mut Rewrite<'a>) -> Self {
        Self {
            site,
            rewrite,
            seen: Vec::new(),
            written: None,
            flushed: None,
        }
    }

    /// Whether the value has come to this expression.
    pub(super) fn has_seen(&self, expr: ExprId) -> bool {
        self.seen.contains(&expr)
    }

    /// Follows the value of an expression, which is of this type now. Where it keeps what is written until it is flushed, as
    /// the old one did not, it must be flushed after that.
    pub(super) fn follow(mut self, expr: ExprId, new: &Ty) -> Option<Self> {
        self.value(expr, new)?;
        (self.written.is_none() || self.flushed > self.written).then_some(self)
    }

    /// An expression that is of another type now.
    fn value(&mut self, expr: ExprId, new: &Ty) -> Option<()> {
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
            Place::Bound { is_typed: false, pat } => self.pattern(pat, new),
            Place::Operand(around) => self.matched(around, new),
            Place::Argument(call, _) if self.site.values.drops(call) => Some(()),
            Place::Argument(call, at) => self.argument(call, at, new),
            _ => None,
        }
    }

    /// `if let Ok(file) = File::open(path)`, `match File::open(path) { .. }`
    fn matched(&mut self, around: ExprId, new: &Ty) -> Option<()> {
        match &self.site.values.body.exprs[around].kind {
            ExprKind::Let { pat, .. } => self.pattern(*pat, new),
            ExprKind::Match { arms, .. } => arms.iter().try_for_each(|arm| self.pattern(arm.pat, new)),
            _ => None,
        }
    }

    /// What a pattern binds of a value that is of another type now.
    fn pattern(&mut self, pat: PatId, new: &Ty) -> Option<()> {
        let values = self.site.values;
        match (&values.body.pats[pat].kind, new) {
            (PatKind::Wild | PatKind::Path(_), _) => Some(()),
            (
                PatKind::Binding {
                    binding,
                    by_reference: false,
                    subpattern: None,
                },
                _,
            ) => self.local(*binding, new),
            (PatKind::Tuple { elements, rest: None }, Ty::Tuple(types)) if elements.len() == types.len() => {
                let mut parts = elements.iter().zip(types.iter());
                parts.try_for_each(|(element, ty)| self.pattern(*element, ty))
            }
            (
                PatKind::TupleStruct {
                    path,
                    elements,
                    rest: None,
                },
                Ty::Adt(of, args),
            ) => {
                let fields = self.site.variant_fields(path, *of)?;
                (fields.len() == elements.len()).then_some(())?;
                let mut parts = elements.iter().zip(fields);
                parts.try_for_each(|(element, field)| self.pattern(*element, &field.substitute(args)))
            }
            (PatKind::Or(patterns), _) => patterns.iter().try_for_each(|pat| self.pattern(*pat, new)),
            _ => None,
        }
    }

    fn local(&mut self, binding: BindingId, new: &Ty) -> Option<()> {
        let values = self.site.values;
        if values.inferred.bindings.get(binding) == Some(new) && !is_open(new) {
            return Some(());
        }
        (!values.is_named_unseen(binding)).then_some(())?;
        let uses = values.uses(binding).to_vec();
        uses.into_iter().try_for_each(|used| self.value(used, new))
    }

    /// `std::io::BufReader::new(file)` → `tokio::io::BufReader::new(file)`
    fn argument(&mut self, call: ExprId, at: usize, new: &Ty) -> Option<()> {
        let Callee::Definition(old) = self.site.values.call(call)?.callee else {
            return None;
        };
        let around = self.site.type_around(old)?;
        let twin = self.site.function_of_twin(&around, old)?;
        self.site
            .takes_alike(old, twin.id, Some((at, new)))?
            .then_some(())?;
        self.site.replace_callee(self.rewrite, call, &twin)?;
        let types = self.site.values.types;
        let Ty::Param(param, _) = types.signature(twin.id)?.params.get(at)?.clone() else {
            return None;
        };
        let mut generics = vec![Ty::Unknown; types.generics(twin.id).names.len()];
        *generics.get_mut(param as usize)? = new.clone();
        self.value(call, &twin.output.substitute(&generics))
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
        self.note_write(call, old, *ty);
        let facts = self.site.body.calls.iter().find(|known| known.expr == call);
        if let Some(twin) = facts.and_then(|known| self.site.twin(&known.facts.instead)) {
            return self.twin_method(call, *ty, &twin);
        }
        if let Some(output) = self.of_same_container(call, old, *ty, args) {
            return self.value(call, &output);
        }
        let name = self.site.definitions().definition(old).name;
        let mut named = self.site.definitions().functions_of(*ty, name);
        let Some(new) = named.find(|id| self.site.definitions().is_catalogued(*id)) else {
            return self.trait_method(call, old, receiver);
        };
        let twin = self.site.twin_of(self.site.definitions().path_of(new), new)?;
        self.site.replace_method(self.rewrite, call, &twin)?;
        self.value(call, &twin.output.substitute(args))
    }

    /// `writer.write_all(bytes)`, `writer.flush()`
    fn note_write(&mut self, call: ExprId, old: DefId, receiver: DefId) {
        let definitions = self.site.definitions();
        let flushes = |id: DefId| definitions.facts(id).is_some_and(|facts| facts.flushes);
        let at = self.site.values.body.exprs[call].range.end;
        let around = definitions.definition(old).parent;
        if flushes(old) {
            self.flushed = self.flushed.max(Some(at));
        } else if definitions
            .facts(receiver)
            .is_some_and(|facts| facts.buffers_writes)
            && around.is_some_and(|of| definitions.definition(of).members.iter().copied().any(flushes))
        {
            self.written = self.written.max(Some(at));
        }
    }

    /// A method of a trait: that of the trait's twin, which the new type has too.
    fn trait_method(&mut self, call: ExprId, old: DefId, receiver: &Ty) -> Option<()> {
        let types = self.site.values.types;
        let around = self.site.trait_around(old)?;
        let twin = self.site.function_of_twin(&around, old)?;
        let of = self.site.definitions().definition(twin.id).parent?;
        let has = types.implements(receiver.peel_references(), of, self.site.values.owner) == Holds::Yes;
        has.then_some(())?;
        self.rewrite.bring_trait(twin.path.rsplit_once("::")?.0)?;
        self.site.replace_method(self.rewrite, call, &twin)?;
        self.value(call, &twin.output)
    }

    /// `file.read_to_end(&mut bytes)` → `file.read_to_end(&mut bytes).await`, with the trait in scope.
    fn twin_method(&mut self, call: ExprId, ty: DefId, twin: &Twin) -> Option<()> {
        match self.site.trait_around(twin.id) {
            Some(_) => self.rewrite.bring_trait(twin.path.rsplit_once("::")?.0)?,
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
