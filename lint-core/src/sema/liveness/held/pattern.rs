use super::{source::Source, state::Holder, walk::Walk};
use crate::{
    hir::{BindingId, Body, ExprId, ExprKind, PatId, PatKind, UnaryOperator},
    sema::types::Ty,
};

impl Walk<'_, '_> {
    /// Walks what a `let` begins with, and tells what made the guards in it.
    pub(super) fn initial(&mut self, pat: PatId, init: ExprId) -> Vec<Source> {
        if is_place(self.values.body, init) {
            return self.looked_at(pat, init);
        }
        if matches!(self.values.body.exprs[init].kind, ExprKind::Reference { .. }) {
            self.extended(init);
            return Vec::new();
        }
        self.value_with_sources(init)
    }

    /// Walks what a pattern is matched against, and tells what made the guards in it. A place gives away only what the
    /// pattern binds: `let _ = guard;` does nothing.
    pub(super) fn looked_at(&mut self, pat: PatId, scrutinee: ExprId) -> Vec<Source> {
        if !is_place(self.values.body, scrutinee) {
            return self.value_with_sources(scrutinee);
        }
        if self.binds_guard(pat) {
            return self.value_with_sources(scrutinee);
        }
        self.place(scrutinee);
        Vec::new()
    }

    /// `&value`: what a `let` borrows lives as long as the local.
    fn extended(&mut self, expr: ExprId) {
        match &self.values.body.exprs[expr].kind {
            ExprKind::Reference { base, .. }
            | ExprKind::Field { base, .. }
            | ExprKind::Unary {
                operator: UnaryOperator::Deref,
                base,
            } => self.extended(*base),
            ExprKind::Index { base, index } => {
                self.extended(*base);
                self.value(*index);
            }
            ExprKind::Path(_) => {}
            _ => {
                let sources = self.value_with_sources(expr);
                if sources.is_empty() || !self.owns(expr) {
                    return;
                }
                let holder = Holder::Temporary(expr);
                self.locals.push(holder);
                for source in sources {
                    self.state.insert(holder, source);
                }
            }
        }
    }

    /// Declares the locals of a pattern that have guards, made by these sources, or by nothing that is known.
    pub(super) fn bind(&mut self, pat: PatId, sources: &[Source]) {
        for binding in self.declared(pat) {
            for source in sources {
                self.state.insert(Holder::Local(binding), *source);
            }
        }
    }

    /// As [`Self::bind`], where the value comes from outside: a parameter, the element of an iterator.
    pub(super) fn bind_given(&mut self, pat: PatId) {
        for binding in self.declared(pat) {
            self.state
                .insert(Holder::Local(binding), Source::Binding(binding));
        }
    }

    /// The locals of a pattern that have guards, declared anew, so that they hold nothing.
    fn declared(&mut self, pat: PatId) -> Vec<BindingId> {
        let mut declared = Vec::new();
        for_each_binding(self.values.body, pat, &mut |binding| {
            let ty = self.values.inferred.bindings.get(binding);
            if ty.is_some_and(|ty| self.guard_of(ty).is_some()) {
                declared.push(binding);
            }
        });
        for binding in &declared {
            let holder = Holder::Local(*binding);
            self.locals.push(holder);
            self.state.remove(|gone| gone == holder);
        }
        declared
    }

    pub(super) fn binds_guard(&self, pat: PatId) -> bool {
        let mut binds = false;
        for_each_binding(self.values.body, pat, &mut |binding| {
            let ty = self.values.inferred.bindings.get(binding);
            binds |= ty.is_some_and(|ty| self.guard_of(ty).is_some());
        });
        binds
    }

    /// Whether a pattern matches a variant that has a guard, and leaves it where it is: `Some(_)`, not `_` or `None`.
    pub(super) fn leaves_guard(&self, pat: PatId, scrutinee: ExprId) -> bool {
        let body = self.values.body;
        let (PatKind::TupleStruct { path, elements, .. }, Ty::Adt(id, args)) =
            (&body.pats[pat].kind, self.values.ty(scrutinee))
        else {
            return false;
        };
        let types = self.values.types;
        let variant = path
            .last()
            .and_then(|last| types.definitions.variant(*id, last.name));
        let owns = variant.is_some_and(|variant| {
            let fields = types.fields(variant);
            fields
                .iter()
                .any(|(_, field)| self.guard_of(&field.substitute(args)).is_some())
        });
        owns && elements
            .iter()
            .all(|element| matches!(body.pats[*element].kind, PatKind::Wild))
    }
}

/// Calls `visit` with each name that a pattern binds by value.
fn for_each_binding(body: &Body, pat: PatId, visit: &mut dyn FnMut(BindingId)) {
    let parts: Vec<PatId> = match &body.pats[pat].kind {
        PatKind::Wild | PatKind::Path(_) | PatKind::Literal => Vec::new(),
        PatKind::Binding {
            binding,
            by_reference,
            subpattern,
        } => {
            if !by_reference {
                visit(*binding);
            }
            subpattern.iter().copied().collect()
        }
        PatKind::TupleStruct { elements, .. }
        | PatKind::Tuple { elements, .. }
        | PatKind::Slice { elements } => elements.clone(),
        PatKind::Struct { fields, .. } => fields.iter().map(|field| field.pat).collect(),
        PatKind::Reference { target } => vec![*target],
        PatKind::Or(alternatives) => alternatives.clone(),
    };
    for part in parts {
        for_each_binding(body, part, visit);
    }
}

/// Whether an expression names a place that exists already, rather than making a value.
fn is_place(body: &Body, expr: ExprId) -> bool {
    match &body.exprs[expr].kind {
        ExprKind::Path(_) => true,
        ExprKind::Field { base, .. } | ExprKind::Index { base, .. } => is_place(body, *base),
        ExprKind::Unary {
            operator: UnaryOperator::Deref,
            ..
        } => true,
        _ => false,
    }
}
