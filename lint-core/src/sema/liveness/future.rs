use super::{BodyValues, Fate};
use crate::{
    catalog::{Lang, TaskDrop},
    hir::{ExprId, ExprKind, Name},
    sema::{
        names::DefId,
        types::{Callee, Holds, Ty, Types},
    },
};

/// Types nest no deeper than this.
const MAX_DEPTH: u32 = 8;

/// A value that does nothing until it is awaited.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FutureKind {
    /// The value itself; what it gives.
    Itself(Ty),
    /// The value has futures in it: `Option<impl Future>`, `Vec<impl Future>`.
    Inside,
}

/// A value that stands for a task which runs already.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TaskValue {
    pub id: DefId,
    pub on_drop: TaskDrop,
    /// What the task gives.
    pub output: Ty,
}

impl BodyValues<'_> {
    /// Whether a value only holds what was made elsewhere: taken out of something behind a `&mut`, as by
    /// `option.take()` and `mem::replace(&mut self.sleep, next)`, or put together of locals, as `(first, second)`.
    pub fn is_taken(&self, expr: ExprId) -> bool {
        if matches!(self.ty(expr), Ty::Future(_) | Ty::Opaque(_)) {
            return false;
        }
        let mut parts = Vec::new();
        self.body.for_each_child(expr, &mut |part| parts.push(part));
        parts.retain(|part| self.future(self.ty(*part)).is_some() || self.task(self.ty(*part)).is_some());
        let is_place = |part: &ExprId| {
            matches!(
                self.body.exprs[*part].kind,
                ExprKind::Path(_) | ExprKind::Field { .. } | ExprKind::Index { .. }
            )
        };
        if !parts.is_empty() && parts.iter().all(is_place) && !self.is_future_of_its_own(expr) {
            return true;
        }
        let callee = match self.call(expr).map(|call| &call.callee) {
            Some(Callee::Definition(id)) => self.types.signature(*id),
            _ => None,
        };
        // A future of its own that borrows what it is made of, as `stream.next()`, is new.
        let is_inside = !matches!(self.future(self.ty(expr)), Some(FutureKind::Itself(_)));
        callee.is_some_and(|signature| {
            let mut params = signature.params.iter();
            (is_inside || matches!(signature.output, Ty::Param(..)))
                && params.any(|param| matches!(param, Ty::Reference(true, _)))
        })
    }

    /// Whether a call gives a future that does more than hand on the one it was given, as `join_all(handles)` does and
    /// `Box::pin(future)` does not.
    fn is_future_of_its_own(&self, expr: ExprId) -> bool {
        let ty = self.ty(expr);
        let is_box = matches!(ty, Ty::Adt(id, _) if matches!(
            self.types.definitions.lang_of(*id),
            Some(Lang::Boxed | Lang::Pin)
        ));
        self.call(expr).is_some() && !is_box && matches!(self.future(ty), Some(FutureKind::Itself(_)))
    }

    /// What of a value of this type does nothing until it is awaited. A type that only implements `Future` may have
    /// started already when it is made, as a task's handle has: it counts if it must be used.
    pub fn future(&self, ty: &Ty) -> Option<FutureKind> {
        future(self, ty, MAX_DEPTH)
    }

    /// What a value of this type gives when it is awaited, if it can be.
    pub fn awaited(&self, ty: &Ty) -> Option<Ty> {
        match self.future(ty) {
            Some(FutureKind::Itself(output)) => Some(output),
            _ => match ty {
                Ty::Adt(..) => output_of_impl(self, ty),
                _ => None,
            },
        }
    }

    /// The task that a value of this type stands for, also where it is in an `Option`, a `Result` or a list.
    pub fn task(&self, ty: &Ty) -> Option<TaskValue> {
        task(self.types, ty, MAX_DEPTH)
    }

    /// Whether a type is a `Result`: an error in it wants to be seen.
    pub fn is_result(&self, ty: &Ty) -> bool {
        matches!(ty, Ty::Adt(id, _) if self.types.definitions.lang_of(*id) == Some(Lang::Result))
    }
}

impl BodyValues<'_> {
    /// The async blocks and closures whose output is a future that is not awaited in turn, each with what gives it.
    pub fn nested_futures(&self) -> Vec<(ExprId, ExprId)> {
        let mut nested = Vec::new();
        for (id, expr) in self.body.exprs.iter() {
            let (body, output) = match (&expr.kind, self.ty(id)) {
                (ExprKind::AsyncBlock { body, .. }, Ty::Future(output)) => (*body, output.as_ref()),
                (
                    ExprKind::Closure {
                        is_async: true, body, ..
                    },
                    Ty::Closure(closure),
                ) => match &closure.output {
                    Ty::Future(output) => (*body, output.as_ref()),
                    _ => continue,
                },
                _ => continue,
            };
            if matches!(self.future(output), Some(FutureKind::Itself(_))) && !self.is_awaited_twice(id) {
                nested.push((id, self.tail(body)));
            }
        }
        nested
    }

    /// What gives the output of an `async fn`, if that is a future.
    pub fn future_of_async_fn(&self) -> Option<ExprId> {
        let function = self.types.definitions.function(self.owner)?;
        let signature = self.types.signature(self.owner)?;
        let is_nested =
            function.is_async() && matches!(self.future(&signature.body_output), Some(FutureKind::Itself(_)));
        is_nested.then(|| self.tail(self.body.root))
    }

    /// `async { f() }.await.await`
    fn is_awaited_twice(&self, expr: ExprId) -> bool {
        matches!(self.fate(expr), Fate::Awaited(by) if matches!(self.fate(by), Fate::Awaited(_)))
    }

    /// The expression that gives the value of a block.
    fn tail(&self, expr: ExprId) -> ExprId {
        let mut expr = expr;
        while let ExprKind::Block { block, .. } = &self.body.exprs[expr].kind
            && let Some(tail) = self.body.blocks[*block].tail
        {
            expr = tail;
        }
        expr
    }
}

fn future(values: &BodyValues<'_>, ty: &Ty, depth: u32) -> Option<FutureKind> {
    let depth = depth.checked_sub(1)?;
    let types = values.types;
    let definitions = types.definitions;
    match ty {
        Ty::Future(output) => Some(FutureKind::Itself(output.as_ref().clone())),
        // A trait of its own that extends `Future` may be that of tasks.
        Ty::Dyn(bounds) | Ty::Opaque(bounds) => bounds
            .iter()
            .find(|bound| definitions.lang_of(bound.of) == Some(Lang::Future))
            .map(|bound| {
                let output = bound.binding(Name::new("Output"));
                FutureKind::Itself(output.cloned().unwrap_or(Ty::Unknown))
            }),
        Ty::Tuple(elements) => inside(values, elements, depth),
        Ty::Array(element) => inside(values, std::slice::from_ref(element), depth),
        Ty::Adt(id, args) => {
            if definitions.facts(*id).is_some_and(|facts| facts.task.is_some()) {
                return None;
            }
            match definitions.lang_of(*id) {
                // `Pin<Box<dyn Future>>`
                Some(Lang::Boxed | Lang::Pin) => future(values, args.first()?, depth),
                _ if must_be_used(types, *id) => output_of_impl(values, ty).map(FutureKind::Itself),
                _ => inside(values, &held(types, *id, args), depth),
            }
        }
        _ => None,
    }
}

fn inside(values: &BodyValues<'_>, parts: &[impl std::borrow::Borrow<Ty>], depth: u32) -> Option<FutureKind> {
    parts
        .iter()
        .any(|part| future(values, part.borrow(), depth).is_some())
        .then_some(FutureKind::Inside)
}

/// What a value of the type gives when it is awaited, if there is an impl that lets it be.
fn output_of_impl(values: &BodyValues<'_>, ty: &Ty) -> Option<Ty> {
    let types = values.types;
    let impls = types.trait_impls(ty, |of, _| {
        let lang = types.definitions.lang_of(of);
        matches!(lang, Some(Lang::Future | Lang::IntoFuture))
    });
    let mut impls = impls.iter();
    let (_, found) = impls.find(|(of, _)| types.implements(ty, *of, values.owner) != Holds::No)?;
    let output = types.associated(found, Name::new("Output"));
    Some(output.unwrap_or(Ty::Unknown))
}

/// `#[must_use]` on the type, in the project, a dependency or the catalogue.
fn must_be_used(types: &Types<'_>, id: DefId) -> bool {
    let attributes = types.definitions.attributes(id);
    attributes
        .iter()
        .any(|attribute| matches!(&*attribute.path, [name] if *name == "must_use"))
}

/// The types of which a container owns values.
pub(super) fn held(types: &Types<'_>, id: DefId, args: &[Ty]) -> Vec<Ty> {
    let Some(facts) = types.definitions.facts(id) else {
        return Vec::new();
    };
    let names = &types.generics(id).names;
    let position = |held: &Name| names.iter().position(|name| name == held);
    facts
        .holds
        .iter()
        .filter_map(|held| args.get(position(held)?).cloned())
        .collect()
}

fn task(types: &Types<'_>, ty: &Ty, depth: u32) -> Option<TaskValue> {
    let depth = depth.checked_sub(1)?;
    match ty {
        Ty::Adt(id, args) => match types.definitions.facts(*id).and_then(|facts| facts.task) {
            Some(on_drop) => Some(TaskValue {
                id: *id,
                on_drop,
                output: args.first().cloned().unwrap_or_else(Ty::unit),
            }),
            None => held(types, *id, args)
                .iter()
                .find_map(|part| task(types, part, depth)),
        },
        Ty::Tuple(elements) => elements.iter().find_map(|part| task(types, part, depth)),
        Ty::Array(element) => task(types, element, depth),
        _ => None,
    }
}
