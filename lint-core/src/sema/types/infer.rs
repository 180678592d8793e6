mod call;
mod closure;
mod expr;
mod finish;
mod format;
mod implicit;
mod macros;
mod operator;
mod path;
mod pattern;
mod scopes;

use std::sync::Arc;

use super::{
    Bound, Projection, Ty,
    lower::{ImplTrait, TypeScope},
    projection::PendingProjection,
    signature::Types,
    solve::Solver,
    table::{Table, VarKind},
};
use crate::{
    catalog::Lang,
    hir::{ArenaMap, BindingId, Body, Expr, ExprId, Name, TypeRef},
    sema::names::{DefId, FileId, ModuleId},
    text::TextRange,
};
use scopes::Scopes;

/// Steps of unification and selection a body may take, for each of its expressions and at least.
const STEPS_PER_EXPR: u32 = 400;
const MIN_STEPS: u32 = 40_000;
const MAX_STEPS: u32 = 8_000_000;

/// What inference found out about one body.
#[derive(Debug, Default)]
pub struct BodyTypes {
    /// Every call, in the order the expressions were made.
    pub calls: Vec<ResolvedCall>,
    /// The functions of the project that run without being named: of operators, `?`, format strings, and of statics that
    /// are made when they are first used.
    pub implicit: Vec<ResolvedCall>,
    /// Which local a path expression names.
    pub locals: ArenaMap<Expr, BindingId>,
    pub types: ArenaMap<Expr, Ty>,
    pub bindings: ArenaMap<crate::hir::Binding, Ty>,
}

/// A call, and what it means.
#[derive(Clone, Debug)]
pub struct ResolvedCall {
    pub expr: ExprId,
    pub shape: CallShape,
    /// The callee's path, or the method's name; of a call that is not written, what stands for it.
    pub range: TextRange,
    pub callee: Callee,
    /// The arguments of the callee's flattened parameters, where the callee is one definition.
    pub generics: Vec<Ty>,
    /// The type of a method call's receiver, references included.
    pub receiver: Option<Ty>,
    /// For a trait's function, the impl that is called, where it is decided.
    pub implementation: Option<Implementation>,
    /// The arguments as written: without a method call's receiver.
    pub args: Vec<ExprId>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CallShape {
    Function,
    Method,
    /// The `next` of a `for` loop, at the iterable.
    Loop,
    /// A function's name, handed to a callee that calls it in place: `.map(fs::read)`.
    Handed,
    /// What an operator stands for, at its operands: `a + b`, `a == b`, `list[0]`, `*value`, and the `*` that `.` brings.
    Operator,
    /// The `From::from` of `?`, at the `?`; and what `into` and its like run, at their names.
    Conversion,
    /// The `fmt` of what a format string shows, at the argument.
    Format,
    /// A static that is made when it is first used, at its name.
    FirstUse,
    /// The `drop` of a value, where it is dropped, or bound to the local that is.
    Drop,
}

impl CallShape {
    /// Whether the call is written as one.
    pub fn is_written(self) -> bool {
        matches!(self, Self::Function | Self::Method)
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Callee {
    Definition(DefId),
    /// One of these, as `cfg` chooses.
    OneOf(Vec<Callee>),
    /// A function of a crate whose contents are not known, by its path.
    External(Name),
    Unknown,
}

/// An impl, with the arguments of its parameters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Implementation {
    pub id: DefId,
    pub args: Vec<Ty>,
}

/// A bound that could not be decided when it was met.
#[derive(Clone, Debug)]
struct PendingBound {
    ty: Ty,
    bound: Bound,
}

/// The inference of one body.
struct Infer<'a> {
    types: &'a Types<'a>,
    body: &'a Body,
    body_id: crate::hir::BodyId,
    file: FileId,
    /// The definition the body belongs to, whose generics are in scope.
    owner: DefId,
    module: ModuleId,
    traits: Arc<[DefId]>,
    env: Vec<(Ty, Bound)>,
    table: Table,
    scopes: Scopes,
    exprs: Vec<Option<Ty>>,
    bindings: Vec<Option<Ty>>,
    pending_bounds: Vec<PendingBound>,
    pending_projections: Vec<PendingProjection>,
    calls: Vec<ResolvedCall>,
    implicit: Vec<ResolvedCall>,
    locals: ArenaMap<Expr, BindingId>,
    /// What `return` and `?` leave: the innermost fn, closure or async block last.
    returns: Vec<Ty>,
    /// The loops and labelled blocks around, with the type their `break` gives.
    breaks: Vec<(Option<Name>, Ty)>,
    budget: u32,
}

impl<'a> Types<'a> {
    /// Infers the body of a function, constant or static.
    pub fn infer_body(&'a self, owner: DefId) -> Option<BodyTypes> {
        let definitions = self.definitions;
        let definition = definitions.definition(owner);
        let body_id = definitions.body_id(owner)?;
        let body = definitions.body(owner)?;
        let generics = self.generics(owner);
        let steps = u32::try_from(body.exprs.len())
            .unwrap_or(u32::MAX)
            .saturating_mul(STEPS_PER_EXPR);
        let mut infer = Infer {
            types: self,
            body,
            body_id,
            file: definition.file,
            owner,
            module: definition.module,
            traits: self.traits_in_scope(definition.module),
            env: generics.bounds.clone(),
            table: Table::default(),
            scopes: Scopes::default(),
            exprs: vec![None; body.exprs.len()],
            bindings: vec![None; body.bindings.len()],
            pending_bounds: Vec::new(),
            pending_projections: Vec::new(),
            calls: Vec::new(),
            implicit: Vec::new(),
            locals: ArenaMap::default(),
            returns: Vec::new(),
            breaks: Vec::new(),
            budget: steps.clamp(MIN_STEPS, MAX_STEPS),
        };
        infer.run();
        Some(infer.finish())
    }
}

impl Infer<'_> {
    fn run(&mut self) {
        let (params, output) = match self.types.signature(self.owner) {
            Some(signature) => (signature.params.clone(), signature.body_output.clone()),
            None => (Vec::new(), self.types.value(self.owner)),
        };
        let output = self.normalized(&output);
        self.returns.push(output.clone());
        self.scopes.push();
        for (index, pat) in self.body.params.iter().enumerate() {
            let ty = params.get(index).cloned().unwrap_or(Ty::Unknown);
            let ty = self.normalized(&ty);
            self.bind_pattern(*pat, &ty);
        }
        let root = self.infer_expr(self.body.root, &output);
        self.coerce(&root, &output);
        self.settle();
    }

    fn solver(&mut self) -> Solver<'_, '_> {
        Solver {
            types: self.types,
            table: &mut self.table,
            env: &self.env,
            budget: &mut self.budget,
        }
    }

    fn fresh(&mut self) -> Ty {
        self.table.fresh(VarKind::General)
    }

    fn shallow(&self, ty: &Ty) -> Ty {
        self.table.shallow(ty)
    }

    /// The type as far as it is decided now, after another look at what was pending.
    fn decided(&mut self, ty: &Ty) -> Ty {
        let ty = self.table.shallow(ty);
        if matches!(ty, Ty::Var(_)) {
            self.settle();
            return self.table.shallow(&ty);
        }
        ty
    }

    /// A type written in the body; `_` and left out arguments are for inference to find.
    fn lower(&mut self, written: &TypeRef) -> Ty {
        let ty = self.with_scope(|scope| scope.lower(written));
        self.normalized(&ty)
    }

    fn lower_or_fresh(&mut self, written: Option<&TypeRef>) -> Ty {
        match written {
            Some(written) => self.lower(written),
            None => self.fresh(),
        }
    }

    fn with_scope<T>(&mut self, lower: impl FnOnce(&mut TypeScope<'_>) -> T) -> T {
        let table = &mut self.table;
        let mut fresh = || table.fresh(VarKind::General);
        let mut scope = TypeScope {
            types: self.types,
            module: self.module,
            owner: Some(self.owner),
            impl_trait: ImplTrait::Opaque,
            infer: Some(&mut fresh),
            is_value: true,
            depth: 0,
        };
        lower(&mut scope)
    }

    /// The type with its projections decided; those that are not yet get a variable each.
    fn normalized(&mut self, ty: &Ty) -> Ty {
        let ty = self.solver().normalize(ty, 8);
        if !ty.any(&mut |part| matches!(part, Ty::Projection(_))) {
            return ty;
        }
        ty.map(&mut |part| {
            let Ty::Projection(projection) = part else {
                return None;
            };
            if !self.has_open_part(&projection.self_ty) {
                return None;
            }
            let var = self.table.fresh(VarKind::General);
            if let Ty::Var(stands_for) = var {
                let projection = projection.as_ref().clone();
                self.pending_projections.push(PendingProjection {
                    projection,
                    stands_for,
                });
            }
            Some(var)
        })
    }

    fn has_open_part(&self, ty: &Ty) -> bool {
        ty.any(&mut |part| match part {
            Ty::Var(_) => {
                let bound = self.table.shallow(part);
                matches!(bound, Ty::Var(_)) || self.has_open_part(&bound)
            }
            _ => false,
        })
    }

    /// Looks again at everything pending, until a round decides nothing.
    fn settle(&mut self) {
        for _ in 0..8 {
            let bounds = std::mem::take(&mut self.pending_bounds);
            let projections = std::mem::take(&mut self.pending_projections);
            if bounds.is_empty() && projections.is_empty() || self.budget == 0 {
                return;
            }
            let (mut open_bounds, mut open_projections) = (Vec::new(), Vec::new());
            let mut progress = false;
            for pending in bounds {
                if self.try_bound(&pending) {
                    progress = true;
                } else {
                    open_bounds.push(pending);
                }
            }
            for pending in projections {
                if pending.settle(&mut self.solver()) {
                    progress = true;
                } else {
                    open_projections.push(pending);
                }
            }
            // What was met meanwhile stays pending too.
            self.pending_bounds.splice(0..0, open_bounds);
            self.pending_projections.splice(0..0, open_projections);
            if !progress {
                return;
            }
        }
    }

    /// Uses a bound for what it says of types; true when there is no more to learn from it.
    fn try_bound(&mut self, pending: &PendingBound) -> bool {
        let ty = self.table.shallow(&pending.ty);
        if matches!(ty, Ty::Var(_)) {
            return false;
        }
        let PendingBound { bound, .. } = pending;
        let mut solver = self.solver();
        let (_, source) = solver.implements(&ty, bound.of, &bound.args);
        let Some(source) = source else {
            return !matches!(ty, Ty::Adt(..)) || bound.args.is_empty();
        };
        solver.unify_bindings(&ty, bound, &source, 8);
        true
    }

    /// Whether a value of type `actual` goes where `expected` is wanted; what is learnt stays, a mismatch says nothing
    /// (it may be a coercion).
    fn coerce(&mut self, actual: &Ty, expected: &Ty) {
        let before = self.table.snapshot();
        if !self.table.unify(actual, expected) {
            self.table.rollback(before);
        }
    }

    fn lang(&self, lang: Lang) -> Option<DefId> {
        self.types.definitions.lang(lang)
    }

    fn is_lang(&self, ty: &Ty, lang: Lang) -> bool {
        super::solve::is_lang(self.types, ty, lang)
    }

    fn lang_type(&self, lang: Lang, args: Vec<Ty>) -> Ty {
        self.lang(lang).map_or(Ty::Unknown, |id| Ty::Adt(id, args.into()))
    }

    /// `<ty as lang>::name`
    fn project(&mut self, ty: &Ty, lang: Lang, name: &str) -> Option<Ty> {
        let of = self.lang(lang)?;
        let ty = self.decided(ty);
        if ty.is_unknown() {
            return None;
        }
        let projection = Projection {
            self_ty: ty,
            of,
            args: Arc::new([]),
            name: Name::new(name),
        };
        self.solver().project(&projection, 8)
    }
}
