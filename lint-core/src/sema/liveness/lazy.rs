use super::{BodyValues, future::held};
use crate::{
    catalog::{Lazy, LazyKind},
    hir::{BindingId, ExprId},
    sema::{calls::iteration_blocks, liveness::Place, names::DefId, types::Ty},
};

/// Types nest no deeper than this.
const MAX_DEPTH: u32 = 8;

/// A value that does nothing until something runs, or reads, it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LazyValue {
    /// Its type; of an iterator that is made of another, the outer one.
    pub id: DefId,
    pub kind: LazyKind,
    /// What runs, or reads, it keeps its thread waiting.
    pub blocks: bool,
    /// That is usually over at once.
    pub is_brief: bool,
}

impl LazyValue {
    pub fn is_iterator(self) -> bool {
        self.kind == LazyKind::BlockingIter
    }

    /// Whether somebody is to answer it: a query or a request.
    pub fn is_asked(self) -> bool {
        matches!(self.kind, LazyKind::Query | LazyKind::Request)
    }
}

impl BodyValues<'_> {
    /// What a value of this type waits for: to be run, or to be read. An action that is run by awaiting it counts too.
    pub fn lazy(&self, ty: &Ty) -> Option<LazyValue> {
        self.to_run(ty).or_else(|| self.to_read(ty))
    }

    /// As [`Self::lazy`], also of what is in the value: `Option<Query>`, `Result<ReadDir>`, `Vec<Query>`.
    pub fn lazy_inside(&self, ty: &Ty) -> Option<LazyValue> {
        self.find_inside(ty, &|ty| self.lazy(ty), MAX_DEPTH)
    }

    /// As [`Self::lazy_inside`], of what the catalogue says that it waits: neither iterators, nor what can be awaited,
    /// for which it is a future that is lost.
    pub fn to_run_inside(&self, ty: &Ty) -> Option<LazyValue> {
        self.find_inside(ty, &|ty| self.to_run_by_call(ty), MAX_DEPTH)
    }

    fn to_run_by_call(&self, ty: &Ty) -> Option<LazyValue> {
        self.to_run(ty).filter(|_| self.future(ty).is_none())
    }

    fn to_run(&self, ty: &Ty) -> Option<LazyValue> {
        let Ty::Adt(id, _) = ty else { return None };
        let said_of = |id: DefId| self.types.definitions.facts(id)?.lazy;
        let Lazy { kind, blocking } = said_of(*id).or_else(|| self.types.traits_of(ty).find_map(said_of))?;
        Some(LazyValue {
            id: *id,
            kind,
            blocks: blocking,
            is_brief: false,
        })
    }

    fn to_read(&self, ty: &Ty) -> Option<LazyValue> {
        let Ty::Adt(id, _) = ty else { return None };
        let blocks = iteration_blocks(self.types, ty)?;
        Some(LazyValue {
            id: *id,
            kind: LazyKind::BlockingIter,
            blocks: true,
            is_brief: blocks.brief,
        })
    }

    fn find_inside(&self, ty: &Ty, find: &dyn Fn(&Ty) -> Option<LazyValue>, depth: u32) -> Option<LazyValue> {
        let depth = depth.checked_sub(1)?;
        let inside = |part: &Ty| self.find_inside(part, find, depth);
        match ty {
            Ty::Adt(id, args) => find(ty).or_else(|| held(self.types, *id, args).iter().find_map(inside)),
            Ty::Tuple(elements) => elements.iter().find_map(inside),
            Ty::Array(element) => inside(element),
            _ => None,
        }
    }

    /// The locals that hold something to run on which nothing is called but what adds to it, and where each was made:
    /// `let mut list = Command::new("ls"); list.arg("-l");`
    pub fn built_only(&self) -> Vec<(ExprId, BindingId)> {
        let bindings = self
            .inferred
            .bindings
            .iter()
            .filter(|(_, ty)| self.to_run_by_call(ty).is_some_and(|value| !value.is_iterator()));
        bindings
            .filter_map(|(binding, _)| {
                let uses = self.uses(binding);
                let is_built = !uses.is_empty()
                    && !self.is_named_unseen(binding)
                    && uses.iter().all(|used| self.only_adds(*used));
                let init = self.init_of(binding).filter(|_| is_built)?;
                self.is_made_here(init).then_some((init, binding))
            })
            .collect()
    }

    /// Whether what is called on a place gives a `&mut` to the same again, to the end of the statement.
    fn only_adds(&self, place: ExprId) -> bool {
        let mut expr = place;
        while let Some(Place::Receiver(call)) = self.places().of_expr(expr) {
            match (self.ty(call), self.ty(place).peel_references()) {
                (Ty::Reference(true, target), Ty::Adt(id, _)) if matches!(target.as_ref(), Ty::Adt(of, _) if of == id) =>
                {
                    expr = call;
                }
                _ => return false,
            }
        }
        expr != place && self.places().of_expr(expr) == Some(Place::Statement)
    }
}
