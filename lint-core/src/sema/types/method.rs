use std::sync::Arc;

use super::{
    Ty,
    impls::Head,
    solve::{Holds, Solver, trait_of},
    table::VarKind,
};
use crate::{
    catalog::Lang,
    hir::Name,
    sema::names::{DefId, DefKind},
};

/// The function a method call means.
#[derive(Clone, Debug)]
pub(super) struct Pick {
    pub(super) function: DefId,
    /// The arguments of the parameters of the impl or trait around it.
    pub(super) args: Vec<Ty>,
    /// The types of the receiver that were dereferenced on the way.
    pub(super) through: Vec<Ty>,
}

/// A function that has the name, and may be meant.
struct Candidate {
    function: DefId,
    /// The impl's self type and parameter count, for inherent functions.
    of_impl: Option<(Ty, usize)>,
}

/// `Box<Arc<Mutex<..>>>` is deep already.
const MAX_AUTODEREF: usize = 12;

impl Solver<'_, '_> {
    /// The types a receiver can be seen as: itself, then what it dereferences to, arrays as slices at the end.
    pub(super) fn autoderef(&mut self, ty: &Ty) -> Vec<Ty> {
        let mut steps = vec![self.table.shallow(ty)];
        while steps.len() < MAX_AUTODEREF {
            let last = steps[steps.len() - 1].clone();
            match self.deref(&last) {
                Some(next) => steps.push(self.table.shallow(&next)),
                None => break,
            }
        }
        if let Some(Ty::Array(element)) = steps.last() {
            let slice = Ty::Slice(Arc::clone(element));
            steps.push(slice);
        }
        steps
    }

    /// What `*ty` is.
    pub(super) fn deref(&mut self, ty: &Ty) -> Option<Ty> {
        match ty {
            Ty::Reference(_, target) => Some(target.as_ref().clone()),
            Ty::Adt(..) | Ty::Param(..) | Ty::Opaque(_) | Ty::Projection(_) => {
                let deref = self.types.definitions.lang(Lang::Deref)?;
                let projection = super::Projection {
                    self_ty: ty.clone(),
                    of: deref,
                    args: Arc::new([]),
                    name: Name::new("Target"),
                };
                let target = self.project(&projection, 8)?;
                (target != *ty).then_some(target)
            }
            _ => None,
        }
    }

    /// The function that `receiver.name(..)` calls, given the traits in scope. As rustc looks: for each step of
    /// autoderef by value, then by reference; inherent functions before those of traits.
    pub(super) fn lookup_method(&mut self, receiver: &Ty, name: Name, traits: &[DefId]) -> Option<Pick> {
        let steps = self.autoderef(receiver);
        let inherent = self.inherent_candidates(&steps, name);
        let by_trait = self.trait_candidates(name, traits);
        let mut maybe: Vec<Pick> = Vec::new();
        for (derefs, step) in steps.iter().enumerate() {
            if self.is_undecided(step) {
                return None;
            }
            if step.is_unknown() && !matches!(step, Ty::Var(id) if self.table.kind(*id) != VarKind::General) {
                return None;
            }
            let adjusted = [
                step.clone(),
                step.clone().reference(false),
                step.clone().reference(true),
            ];
            for receiver in &adjusted {
                for candidates in [&inherent, &by_trait] {
                    for candidate in candidates {
                        match self.probe(candidate, receiver) {
                            (Holds::Yes, Some(mut pick)) => {
                                pick.through = steps[..derefs].to_vec();
                                return Some(pick);
                            }
                            (Holds::Maybe, Some(pick)) => maybe.push(pick),
                            _ => {}
                        }
                    }
                }
            }
            if matches!(step, Ty::External(..)) {
                // It may have a method of that name of its own.
                return None;
            }
        }
        let of_type = steps.iter().find(|step| !matches!(step, Ty::Reference(..)));
        if let Some(of_type @ Ty::Adt(..)) = of_type
            && let Some(pick) = self.conventional(&by_trait, of_type)
        {
            return Some(pick);
        }
        maybe.dedup_by_key(|pick| pick.function);
        match maybe.as_slice() {
            [only] => Some(only.clone()),
            _ => None,
        }
    }

    /// An associated type of something that is not known: it agrees with everything, and tells nothing. One of a
    /// parameter is a type of its own.
    fn is_undecided(&self, ty: &Ty) -> bool {
        let mut ty = ty;
        if !matches!(ty, Ty::Projection(_)) {
            return false;
        }
        while let Ty::Projection(projection) = ty {
            ty = &projection.self_ty;
        }
        !matches!(self.table.shallow(ty), Ty::Param(..) | Ty::Opaque(_) | Ty::Dyn(_))
    }

    fn inherent_candidates(&mut self, steps: &[Ty], name: Name) -> Vec<Candidate> {
        let mut found = Vec::new();
        for step in steps {
            self.promised_candidates(step, name, &mut found);
            let head = match step {
                Ty::Var(id) if self.table.kind(*id) == VarKind::Integer => {
                    Some(Head::Primitive(crate::sema::names::Primitive::I32))
                }
                Ty::Var(id) if self.table.kind(*id) == VarKind::Float => {
                    Some(Head::Primitive(crate::sema::names::Primitive::F64))
                }
                _ => Head::of(step),
            };
            let (Some(head), Some(index)) = (head, self.types.impls.get()) else {
                continue;
            };
            found.extend(index.inherent(head, name).map(|(header, function)| Candidate {
                function,
                of_impl: Some((header.self_ty.clone(), header.param_count)),
            }));
        }
        found
    }

    /// Functions of the traits that a parameter, `dyn` or `impl` type is bound by count as its own.
    fn promised_candidates(&mut self, step: &Ty, name: Name, found: &mut Vec<Candidate>) {
        let traits: Vec<DefId> = match step {
            Ty::Dyn(bounds) | Ty::Opaque(bounds) => bounds.iter().map(|bound| bound.of).collect(),
            Ty::Param(..) | Ty::Projection(_) => {
                let mut of: Vec<DefId> = self
                    .env
                    .iter()
                    .filter(|(bounded, _)| bounded == step)
                    .map(|(_, bound)| bound.of)
                    .collect();
                if let Ty::Projection(projection) = step {
                    of.extend(
                        self.types
                            .declared_bounds(projection)
                            .iter()
                            .map(|bound| bound.of),
                    );
                }
                of
            }
            _ => return,
        };
        for of in traits {
            for of in self.types.with_supertraits(of) {
                found.extend(self.functions_named(of, name).map(|function| Candidate {
                    function,
                    of_impl: None,
                }));
            }
        }
    }

    fn functions_named(&self, of: DefId, name: Name) -> impl Iterator<Item = DefId> {
        let definitions = self.types.definitions;
        definitions
            .definition(of)
            .members
            .iter()
            .copied()
            .filter(move |member| {
                let member = definitions.definition(*member);
                member.kind == DefKind::Function && member.name == name
            })
    }

    fn trait_candidates(&self, name: Name, traits: &[DefId]) -> Vec<Candidate> {
        let Some(index) = self.types.impls.get() else {
            return Vec::new();
        };
        let declared = index.traits_with(name).iter();
        let in_scope = declared.filter(|(of, _)| traits.binary_search(of).is_ok());
        in_scope
            .map(|(_, function)| Candidate {
                function: *function,
                of_impl: None,
            })
            .collect()
    }

    /// Whether the candidate's `self` is this receiver. Leaves the table as it was unless the answer is `Yes`.
    fn probe(&mut self, candidate: &Candidate, receiver: &Ty) -> (Holds, Option<Pick>) {
        let Some(signature) = self.types.signature(candidate.function) else {
            return (Holds::No, None);
        };
        let (true, Some(declared)) = (signature.has_self, signature.params.first()) else {
            return (Holds::No, None);
        };
        let before = self.table.snapshot();
        let own_start = self.types.generics(candidate.function).own_start;
        let args: Vec<Ty> = (0..own_start)
            .map(|_| self.table.fresh(VarKind::General))
            .collect();
        let declared = self.normalize(&declared.substitute(&args), 8);
        if !same_shape(&declared, receiver) || !self.table.unify(&declared, receiver) {
            self.table.rollback(before);
            return (Holds::No, None);
        }
        let holds = match &candidate.of_impl {
            Some(_) => Holds::Yes,
            None => self.self_implements(candidate.function, &args),
        };
        let pick = Pick {
            function: candidate.function,
            args,
            through: Vec::new(),
        };
        match holds {
            Holds::Yes => (Holds::Yes, Some(pick)),
            Holds::Maybe => {
                let args = pick.args.iter().map(|arg| self.table.deep(arg)).collect();
                self.table.rollback(before);
                (Holds::Maybe, Some(Pick { args, ..pick }))
            }
            Holds::No => {
                self.table.rollback(before);
                (Holds::No, None)
            }
        }
    }

    fn self_implements(&mut self, function: DefId, args: &[Ty]) -> Holds {
        let (Some(of), Some(self_ty)) = (trait_of(self.types, function), args.first()) else {
            return Holds::No;
        };
        if self.table.shallow(self_ty).is_unknown()
            && !matches!(self.table.shallow(self_ty), Ty::Var(id) if self.table.kind(id) != VarKind::General)
        {
            return Holds::No;
        }
        let before = self.table.snapshot();
        let holds = self.implements(self_ty, of, &args[1..]).0;
        if holds == Holds::Maybe && self.types.is_conventional(function) {
            // The function is sure, what a possible impl says of its types is not.
            self.table.rollback(before);
            return Holds::Yes;
        }
        holds
    }

    /// A trait's function that a receiver of known type must have, since nothing else of its name is there: an impl that
    /// a macro wrote is not seen.
    fn conventional(&mut self, by_trait: &[Candidate], of_type: &Ty) -> Option<Pick> {
        let mut meant = by_trait
            .iter()
            .filter(|candidate| self.types.is_conventional(candidate.function));
        let (function, None) = (meant.next()?.function, meant.next()) else {
            return None;
        };
        let own_start = self.types.generics(function).own_start;
        let mut args = vec![of_type.clone()];
        args.extend((1..own_start).map(|_| self.table.fresh(VarKind::General)));
        Some(Pick {
            function,
            args,
            through: Vec::new(),
        })
    }
}

/// `&self` takes a reference, `self: Pin<&mut Self>` a `Pin`: unification alone would let an undecided `Self` stand for
/// the reference.
fn same_shape(declared: &Ty, receiver: &Ty) -> bool {
    match declared {
        Ty::Reference(mutable, _) => matches!(receiver, Ty::Reference(other, _) if *other || !*mutable),
        _ => true,
    }
}
