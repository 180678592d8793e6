use std::sync::Arc;

use super::{
    Args, Bound, Ty,
    impls::{Head, ImplHeader},
    signature::Types,
    table::{Table, VarKind},
};
use crate::{
    catalog::Lang,
    hir::{FieldDef, Name},
    sema::names::{DefId, DefKind, Primitive},
};

/// Whether something is so, as far as is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Holds {
    No,
    Maybe,
    Yes,
}

/// How a type comes to implement a trait.
#[derive(Clone, Debug)]
pub(super) enum Source {
    /// An impl, with the arguments of its parameters.
    Impl(DefId, Args),
    /// A bound of a parameter, `dyn` or `impl` type.
    Bound(Bound),
    /// The language itself: closures are `Fn`, async blocks are futures, references are `Copy`.
    Builtin,
}

/// Answers which impl makes a type implement a trait. Borrowed for one question; the table keeps what it found.
pub(super) struct Solver<'s, 'a> {
    pub(super) types: &'s Types<'a>,
    pub(super) table: &'s mut Table,
    /// What the body's own generics promise.
    pub(super) env: &'s [(Ty, Bound)],
    /// Steps left; at zero every answer is `Maybe`.
    pub(super) budget: &'s mut u32,
}

/// Bounds lead to bounds; no real chain is longer.
const MAX_DEPTH: u32 = 8;

impl Solver<'_, '_> {
    pub(super) fn spend(&mut self) -> bool {
        *self.budget = self.budget.saturating_sub(1);
        *self.budget > 0
    }

    /// Whether `ty: of<args>`, and how. Variables in `ty` and `args` are bound by what is found, if it is certain.
    pub(super) fn implements(&mut self, ty: &Ty, of: DefId, args: &[Ty]) -> (Holds, Option<Source>) {
        self.implements_to(ty, of, args, MAX_DEPTH)
    }

    fn implements_to(&mut self, ty: &Ty, of: DefId, args: &[Ty], depth: u32) -> (Holds, Option<Source>) {
        let ty = self.table.shallow(ty);
        if !self.spend() || depth == 0 || ty.is_unknown() && !self.is_number(&ty) {
            return (Holds::Maybe, None);
        }
        if let Ty::Projection(projection) = &ty {
            let solved = self.project(projection, depth - 1);
            if let Some(solved) = solved.filter(|solved| *solved != ty) {
                return self.implements_to(&solved, of, args, depth - 1);
            }
        }
        if let Some(bound) = self.promised(&ty, of) {
            self.unify_args(args, &bound.args);
            return (Holds::Yes, Some(Source::Bound(bound)));
        }
        if let Some(answer) = self.builtin(&ty, of, args) {
            return answer;
        }
        let (holds, source) = self.by_impl(&ty, of, args, depth);
        if holds != Holds::Yes && self.is_marker(of) {
            return (Holds::Yes, Some(Source::Builtin));
        }
        let undecided = matches!(ty, Ty::External(..) | Ty::Projection(_));
        if holds == Holds::No && undecided {
            (Holds::Maybe, None)
        } else {
            (holds, source)
        }
    }

    fn is_number(&self, ty: &Ty) -> bool {
        matches!(ty, Ty::Var(id) if self.table.kind(*id) != VarKind::General)
    }

    fn unify_args(&mut self, a: &[Ty], b: &[Ty]) -> bool {
        a.iter().zip(b).all(|(a, b)| self.table.unify(a, b))
    }

    /// A trait without members says nothing about what can be called: taken for granted (`Send`, `Unpin`).
    fn is_marker(&self, of: DefId) -> bool {
        let definition = self.types.definitions.definition(of);
        definition.members.is_empty()
            && (self.types.definitions.is_catalogued(of) || self.types.definitions.is_of_library(of))
            && self.types.definitions.lang_of(of).is_none()
            && self.types.with_supertraits(of).len() == 1
    }

    /// The bound that the type carries itself, or that the environment promises of it, supertraits included.
    fn promised(&mut self, ty: &Ty, of: DefId) -> Option<Bound> {
        match ty {
            Ty::Dyn(bounds) | Ty::Opaque(bounds) => {
                let bounds = Arc::clone(bounds);
                bounds.iter().find_map(|bound| self.elaborate(bound, of))
            }
            Ty::Param(..) | Ty::Projection(_) => {
                let env = self.env;
                let promised = env.iter().filter(|(bounded, _)| bounded == ty);
                promised
                    .map(|(_, bound)| bound)
                    .find_map(|bound| self.elaborate(bound, of))
                    .or_else(|| {
                        let Ty::Projection(projection) = ty else {
                            return None;
                        };
                        let declared = self.types.declared_bounds(projection);
                        declared.iter().find_map(|bound| self.elaborate(bound, of))
                    })
            }
            _ => None,
        }
    }

    /// `bound` itself, or the bound it implies by extending `of`; bindings carry over.
    fn elaborate(&self, bound: &Bound, of: DefId) -> Option<Bound> {
        if bound.of == of {
            return Some(bound.clone());
        }
        let extends = self.types.with_supertraits(bound.of).contains(&of);
        let both_fn = self.is_fn_family(bound.of) && self.is_fn_family(of);
        if both_fn {
            return Some(Bound { of, ..bound.clone() });
        }
        extends.then(|| Bound {
            of,
            args: Arc::new([]),
            bindings: Arc::clone(&bound.bindings),
        })
    }

    pub(super) fn is_fn_family(&self, of: DefId) -> bool {
        matches!(
            self.types.definitions.lang_of(of),
            Some(Lang::Fn | Lang::FnMut | Lang::FnOnce)
        )
    }

    fn builtin(&mut self, ty: &Ty, of: DefId, args: &[Ty]) -> Option<(Holds, Option<Source>)> {
        let yes = Some((Holds::Yes, Some(Source::Builtin)));
        let lang = self.types.definitions.lang_of(of)?;
        match (ty, lang) {
            (_, Lang::Fn | Lang::FnMut | Lang::FnOnce) => {
                let (params, _) = self.callable(ty)?;
                let tuple = Ty::Tuple(params.into());
                if let Some(arg) = args.first() {
                    self.table.unify(arg, &tuple);
                }
                yes
            }
            (Ty::Future(_), Lang::Future | Lang::IntoFuture) => yes,
            (Ty::Reference(mutable, _), Lang::Clone | Lang::Copy) => {
                if *mutable {
                    Some((Holds::No, None))
                } else {
                    yes
                }
            }
            (
                Ty::Primitive(_)
                | Ty::Never
                | Ty::Pointer(..)
                | Ty::FnPointer(_)
                | Ty::FnDef(..)
                | Ty::Closure(_),
                Lang::Clone | Lang::Copy,
            ) if *ty != Ty::Primitive(Primitive::Str) => yes,
            (Ty::Tuple(_) | Ty::Array(_), Lang::Clone | Lang::Copy) => yes,
            (Ty::Var(_), Lang::Clone | Lang::Copy) => yes,
            _ => None,
        }
    }

    /// The parameters and output of something that can be called by itself.
    pub(super) fn callable(&mut self, ty: &Ty) -> Option<(Vec<Ty>, Ty)> {
        match ty {
            Ty::Closure(closure) => Some((closure.params.clone(), closure.output.clone())),
            Ty::FnPointer(signature) => Some((signature.params.clone(), signature.output.clone())),
            Ty::FnDef(id, args) => {
                let signature = self.types.signature(*id)?;
                let params = signature
                    .params
                    .iter()
                    .map(|param| param.substitute(args))
                    .collect();
                Some((params, signature.output.substitute(args)))
            }
            _ => None,
        }
    }

    fn by_impl(&mut self, ty: &Ty, of: DefId, args: &[Ty], depth: u32) -> (Holds, Option<Source>) {
        let Some(index) = self.types.impls.get() else {
            return (Holds::Maybe, None);
        };
        let head = if self.is_number(ty) {
            Some(self.number_head(ty))
        } else {
            Head::of(ty)
        };
        // With arguments still open, the first impl that fits would be a guess: `HashMap<String, _>` is looked into with
        // a `&str` and a `&String`.
        let is_open = args
            .iter()
            .any(|arg| matches!(self.table.shallow(arg), Ty::Var(_)));
        let mut certain = None;
        let mut maybe = None;
        let mut maybes = 0;
        let heads: Vec<Option<Head>> = args
            .iter()
            .map(|arg| Head::of(&self.table.shallow(arg)))
            .collect();
        let candidates = index.candidates(of, head);
        for header in candidates.filter(|header| !header.is_ruled_out(&heads)) {
            let before = self.table.snapshot();
            let (holds, impl_args) = self.matches(header, ty, args, depth);
            match holds {
                Holds::Yes if !is_open => return (Holds::Yes, Some(Source::Impl(header.id, impl_args))),
                Holds::Yes if certain.is_some() => {
                    self.table.rollback(before);
                    return (Holds::Maybe, None);
                }
                Holds::Yes => certain = Some(header),
                Holds::Maybe => {
                    maybes += 1;
                    maybe = Some((header, impl_args));
                }
                Holds::No => {}
            }
            self.table.rollback(before);
        }
        if let Some(header) = certain {
            let (holds, impl_args) = self.matches(header, ty, args, depth);
            return (holds, Some(Source::Impl(header.id, impl_args)));
        }
        if self.derives(ty, of) {
            return (Holds::Yes, Some(Source::Builtin));
        }
        match maybe {
            // The only impl there can be: what it says of the types holds if anything does.
            Some((header, impl_args)) if maybes == 1 => {
                self.table.unify(&header.self_ty.substitute(&impl_args), ty);
                (Holds::Maybe, Some(Source::Impl(header.id, impl_args)))
            }
            Some(_) => (Holds::Maybe, None),
            None => (Holds::No, None),
        }
    }

    fn number_head(&self, ty: &Ty) -> Head {
        let is_float = matches!(ty, Ty::Var(id) if self.table.kind(*id) == VarKind::Float);
        Head::Primitive(if is_float { Primitive::F64 } else { Primitive::I32 })
    }

    /// Whether an impl is for this type and these arguments, its bounds included.
    fn matches(&mut self, header: &ImplHeader, ty: &Ty, args: &[Ty], depth: u32) -> (Holds, Args) {
        let impl_args: Args = (0..header.param_count)
            .map(|_| self.table.fresh(VarKind::General))
            .collect();
        let self_ty = header.self_ty.substitute(&impl_args);
        let self_ty = self.normalize(&self_ty, depth - 1);
        if !self.table.unify(&self_ty, ty) {
            return (Holds::No, impl_args);
        }
        let trait_args: Vec<Ty> = header
            .of_trait
            .iter()
            .flat_map(|(_, args)| args.iter().map(|arg| arg.substitute(&impl_args)))
            .collect();
        if !self.unify_args(&trait_args, args) {
            return (Holds::No, impl_args);
        }
        let generics = self.types.generics(header.id);
        let is_certain = !trait_args.iter().any(|arg| *arg.peel_references() == Ty::Unknown);
        let mut all = if is_certain { Holds::Yes } else { Holds::Maybe };
        for (bounded, bound) in &generics.bounds {
            let bounded = self.normalize(&bounded.substitute(&impl_args), depth - 1);
            let bound = bound.substitute(&impl_args);
            let (holds, source) = self.implements_to(&bounded, bound.of, &bound.args, depth - 1);
            all = all.min(holds);
            if all == Holds::No {
                break;
            }
            if let Some(source) = source {
                self.unify_bindings(&bounded, &bound, &source, depth - 1);
            }
        }
        (all, impl_args)
    }

    /// `Item = T` in a bound: what the type's own impl says becomes `T`.
    pub(super) fn unify_bindings(&mut self, ty: &Ty, bound: &Bound, source: &Source, depth: u32) {
        for (name, expected) in bound.bindings.iter() {
            if let Some(found) = self.associated(ty, bound.of, source, *name, depth) {
                let expected = self.normalize(expected, depth.saturating_sub(1));
                self.table.unify(&expected, &found);
            }
        }
    }

    fn derives(&self, ty: &Ty, of: DefId) -> bool {
        let Ty::Adt(id, _) = ty else { return false };
        let trait_name = self.types.definitions.definition(of).name;
        let definition = self.types.definitions.definition(*id);
        definition.derives.iter().any(|derive| derive.0 == trait_name)
    }

    /// What a derived `Deref` leads to: the only field, or the one marked `#[deref]`; with `#[deref(forward)]`, what
    /// that leads to.
    fn derived_target(&mut self, id: DefId, args: &[Ty]) -> Option<Ty> {
        let declared = self.types.written_fields(id)?.all();
        let attribute = |field: &FieldDef| {
            field
                .attributes
                .iter()
                .find(|attribute| attribute.is("deref"))
                .cloned()
        };
        let at = match declared {
            [_] => 0,
            several => several.iter().position(|field| attribute(field).is_some())?,
        };
        let (_, ty) = self.types.fields(id).get(at)?.clone();
        let ty = self.normalize(&ty.substitute(args), MAX_DEPTH);
        let forwards = attribute(&declared[at])
            .is_some_and(|attribute| attribute.args().iter().any(|arg| arg.is("forward")));
        if forwards { self.deref(&ty) } else { Some(ty) }
    }

    /// `<projection>`, if it is decided.
    pub(super) fn project(&mut self, projection: &super::Projection, depth: u32) -> Option<Ty> {
        if depth == 0 || !self.spend() {
            return None;
        }
        let self_ty = self.normalize(&projection.self_ty, depth - 1);
        let (holds, source) = self.implements_to(&self_ty, projection.of, &projection.args, depth - 1);
        let source = source.filter(|_| holds != Holds::No)?;
        self.associated(&self_ty, projection.of, &source, projection.name, depth - 1)
    }

    /// The associated type `name` that `source` gives `ty` for the trait `of`.
    pub(super) fn associated(
        &mut self,
        ty: &Ty,
        of: DefId,
        source: &Source,
        name: Name,
        depth: u32,
    ) -> Option<Ty> {
        match source {
            Source::Impl(id, args) => {
                let declared = self.types.member_type(*id, name, 0)?.substitute(args);
                Some(self.normalize(&declared, depth))
            }
            Source::Bound(bound) => match bound.binding(name) {
                Some(bound) => Some(self.normalize(&bound.clone(), depth)),
                // A parameter's associated type stays as it is: its bounds are known by it.
                None => matches!(ty, Ty::Param(..)).then(|| {
                    Ty::Projection(Arc::new(super::Projection {
                        self_ty: ty.clone(),
                        of,
                        args: Arc::clone(&bound.args),
                        name,
                    }))
                }),
            },
            Source::Builtin => match self.table.shallow(ty) {
                Ty::Future(output) if name == "Output" => Some(output.as_ref().clone()),
                future @ Ty::Future(_) if name == "IntoFuture" => Some(future),
                Ty::Adt(id, args) if self.types.definitions.lang_of(of) == Some(Lang::Deref) => {
                    self.derived_target(id, &args)
                }
                callable if name == "Output" => self
                    .callable(&callable)
                    .map(|(_, output)| self.normalize(&output, depth)),
                _ => None,
            },
        }
    }

    /// The type with every projection replaced that is decided.
    pub(super) fn normalize(&mut self, ty: &Ty, depth: u32) -> Ty {
        if depth == 0 {
            return ty.clone();
        }
        if !ty.any(&mut |part| matches!(part, Ty::Projection(_))) {
            return ty.clone();
        }
        ty.map(&mut |part| match part {
            Ty::Projection(projection) => Some(
                self.project(projection, depth - 1)
                    .unwrap_or_else(|| part.clone()),
            ),
            _ => None,
        })
    }
}

/// Steps that one question from outside of an inference may take.
const STEPS: u32 = 10_000;

impl Types<'_> {
    /// Whether a type implements a trait without arguments, given what the generics of `within` promise.
    pub fn implements(&self, ty: &Ty, of: DefId, within: DefId) -> Holds {
        self.implements_with(ty, of, &[], within)
    }

    /// As [`Self::implements`], of a trait with these arguments.
    pub fn implements_with(&self, ty: &Ty, of: DefId, args: &[Ty], within: DefId) -> Holds {
        let generics = self.generics(within);
        let mut solver = Solver {
            types: self,
            table: &mut Table::default(),
            env: &generics.bounds,
            budget: &mut { STEPS },
        };
        solver.implements(ty, of, args).0
    }
}

/// Whether a definition is a type of the language's own kind.
pub(super) fn is_lang(types: &Types<'_>, ty: &Ty, lang: Lang) -> bool {
    matches!(ty, Ty::Adt(id, _) if types.definitions.lang_of(*id) == Some(lang))
}

/// The trait around a function, if it is declared in one.
pub(super) fn trait_of(types: &Types<'_>, function: DefId) -> Option<DefId> {
    let parent = types.definitions.definition(function).parent?;
    (types.definitions.definition(parent).kind == DefKind::Trait).then_some(parent)
}
