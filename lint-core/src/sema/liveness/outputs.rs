use super::{BodyValues, Fate, LazyValue, Place};
use crate::{
    hir::{ExprId, ExprKind, ItemKind, MacroBody, PatKind},
    sema::{
        names::DefKind,
        types::{Callee, Ty},
    },
};

/// Chains of `.await`, `?` and `.unwrap()` are no longer.
const MAX_STEPS: usize = 16;

/// A value that code gives before anything has run, or read, it.
#[derive(Clone, Copy, Debug)]
pub struct LazyOutput {
    pub value: LazyValue,
    /// What makes it.
    pub expr: ExprId,
    pub giver: Giver,
}

/// The code that gives a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Giver {
    /// The `async fn` itself.
    Function,
    /// An async block or closure.
    Async(ExprId),
    /// What this call runs on a thread where blocking is fine.
    Elsewhere(ExprId),
}

/// Where a value that comes out of code on another thread goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Onward {
    /// Nowhere.
    Lost,
    /// It is what the code around gives.
    Given,
    /// It is run or read here.
    Read,
    /// It is taken to a thread where blocking is fine again.
    Elsewhere,
    /// Anything else, and whatever is not known.
    Kept,
}

impl BodyValues<'_> {
    /// The lazy values that async code of the body gives, and that what it has run on other threads gives; of each such
    /// code the first. Only what is made there counts: not what the code was handed, nor what it awaited.
    pub fn lazy_outputs(&self) -> &[LazyOutput] {
        self.lazy_outputs.get_or_init(|| self.find_lazy_outputs())
    }

    fn find_lazy_outputs(&self) -> Vec<LazyOutput> {
        let mut outputs = Vec::new();
        if self.chooses_to_be_async() {
            outputs.extend(self.lazy_output(self.body.root, Giver::Function));
        }
        for (id, expr) in self.body.exprs.iter() {
            match &expr.kind {
                ExprKind::AsyncBlock { body, .. }
                | ExprKind::Closure {
                    is_async: true, body, ..
                } if !self.is_asked_for(id) => outputs.extend(self.lazy_output(*body, Giver::Async(id))),
                ExprKind::Call { .. } | ExprKind::MethodCall { .. } => {
                    outputs.extend(self.lazy_output_elsewhere(id));
                }
                _ => {}
            }
        }
        outputs
    }

    /// Whether the body is that of an `async fn` that no trait asks to be one.
    fn chooses_to_be_async(&self) -> bool {
        let definitions = self.types.definitions;
        let is_asked = definitions.definition(self.owner).parent.is_some_and(|parent| {
            definitions.definition(parent).kind == DefKind::Trait
                || matches!(
                    definitions.item(parent).kind,
                    ItemKind::Impl {
                        of_trait: Some(_),
                        ..
                    }
                )
        });
        let function = definitions.function(self.owner);
        !is_asked && function.is_some_and(crate::hir::Function::is_async)
    }

    /// Whether async code is there for a callee, which says what it wants to get: an async closure, or the block that
    /// a closure gives.
    fn is_asked_for(&self, code: ExprId) -> bool {
        let mut expr = code;
        while let Some(Place::Through(around)) = self.places().of_expr(expr) {
            expr = around;
        }
        match self.places().of_expr(expr) {
            Some(Place::OfClosure(_)) => true,
            Some(Place::Argument(..)) => matches!(self.body.exprs[code].kind, ExprKind::Closure { .. }),
            _ => false,
        }
    }

    fn lazy_output(&self, body: ExprId, giver: Giver) -> Option<LazyOutput> {
        let mut candidates = Vec::new();
        self.collect_given(body, &mut candidates);
        for value in self.returned_from(body) {
            self.collect_given(*value, &mut candidates);
        }
        candidates.into_iter().find_map(|expr| {
            let value = self.lazy_inside(self.ty(expr))?;
            self.is_made_here(expr).then(|| LazyOutput {
                value,
                expr: self.made_by(expr),
                giver,
            })
        })
    }

    fn lazy_output_elsewhere(&self, call: ExprId) -> Option<LazyOutput> {
        let (work, value) = self.lazy_given_elsewhere(call)?;
        let giver = Giver::Elsewhere(call);
        match &self.body.exprs[work].kind {
            ExprKind::Closure { body, .. } => self.lazy_output(*body, giver),
            _ => Some(LazyOutput {
                value,
                expr: work,
                giver,
            }),
        }
    }

    /// The argument that a call runs on another thread, if what that gives is lazy, or has something lazy inside.
    pub(super) fn lazy_given_elsewhere(&self, call: ExprId) -> Option<(ExprId, LazyValue)> {
        let args = &self.call(call)?.args;
        args.iter().enumerate().find_map(|(index, arg)| {
            if !matches!(self.ty(*arg), Ty::Closure(_) | Ty::FnDef(..)) || !self.runs_elsewhere(call, index) {
                return None;
            }
            let value = match self.ty(*arg) {
                Ty::Closure(closure) => self.lazy_inside(&closure.output)?,
                Ty::FnDef(id, generics) => {
                    let signature = self.types.signature(*id)?;
                    self.lazy_inside(&signature.output.substitute(generics))?
                }
                _ => return None,
            };
            Some((*arg, value))
        })
    }

    /// The call that ran on another thread what gave an iterator, which has come from there unread.
    pub fn iterator_from_elsewhere(&self, iterator: ExprId) -> Option<ExprId> {
        self.given_there(iterator, LazyValue::is_iterator)
    }

    /// The call that ran on another thread what gave a query, which has come from there before it has run.
    pub fn query_from_elsewhere(&self, query: ExprId) -> Option<ExprId> {
        self.given_there(query, LazyValue::is_asked)
    }

    fn given_there(&self, value: ExprId, is_meant: fn(LazyValue) -> bool) -> Option<ExprId> {
        let mut expr = value;
        for _ in 0..MAX_STEPS {
            expr = self.made_by(expr);
            if self
                .lazy_given_elsewhere(expr)
                .is_some_and(|(_, value)| is_meant(value))
            {
                return Some(expr);
            }
            let ExprKind::MethodCall { receiver, .. } = &self.body.exprs[expr].kind else {
                return None;
            };
            expr = *receiver;
        }
        None
    }

    /// Where a value goes on that is in what this expression gives.
    pub fn onward(&self, made: ExprId) -> Onward {
        let mut expr = made;
        for _ in 0..MAX_STEPS {
            expr = match self.fate(expr) {
                Fate::Lost(_) => return Onward::Lost,
                Fate::Given => return Onward::Given,
                Fate::Awaited(by) => by,
                Fate::Passed(call, index) if self.runs_elsewhere(call, index) => return Onward::Elsewhere,
                // `Ok(value)`
                Fate::Passed(call, _) if self.lazy_inside(self.ty(call)).is_some() => call,
                Fate::Passed(..) => return Onward::Kept,
                Fate::Kept => match self.step(expr) {
                    Ok(next) => next,
                    Err(found) => return found,
                },
            };
        }
        Onward::Kept
    }

    /// What has the value next, or where it has come to.
    fn step(&self, expr: ExprId) -> Result<ExprId, Onward> {
        match self.places().of_expr(expr) {
            Some(Place::Through(by) | Place::Tried(by)) => Ok(by),
            // `.unwrap()`, `.map(f)`
            Some(Place::Receiver(by)) if self.lazy_inside(self.ty(by)).is_some() => Ok(by),
            Some(Place::Receiver(_)) if self.lazy(self.ty(expr)).is_some() => Err(Onward::Read),
            Some(Place::Operand(by)) if matches!(self.body.exprs[by].kind, ExprKind::For { .. }) => {
                Err(Onward::Read)
            }
            Some(Place::Bound { pat, .. }) => {
                let PatKind::Binding { binding, .. } = &self.body.pats[pat].kind else {
                    return Err(Onward::Kept);
                };
                let uses = self.uses(*binding);
                if uses.iter().any(|used| self.is_elsewhere(*used, expr)) {
                    return Err(Onward::Elsewhere);
                }
                let is_read = |used: &&ExprId| self.step(**used) == Err(Onward::Read);
                match uses {
                    [only] => Ok(*only),
                    _ if uses.iter().any(|used| is_read(&used)) => Err(Onward::Read),
                    _ => Err(Onward::Kept),
                }
            }
            _ => Err(Onward::Kept),
        }
    }

    /// Whether a place is in a closure that runs on another thread, and that does not have `from` in it too.
    fn is_elsewhere(&self, expr: ExprId, from: ExprId) -> bool {
        let around_both: Vec<ExprId> = self.places().around(from).collect();
        let mut around = self.places().around(expr);
        around.any(|around| {
            !around_both.contains(&around)
                && matches!(self.places().of_expr(around), Some(Place::Argument(call, index))
                    if self.runs_elsewhere(call, index))
        })
    }

    /// Whether code may await anything.
    pub fn may_await(&self, giver: Giver) -> bool {
        let code = match giver {
            Giver::Function => self.body.root,
            Giver::Async(code) | Giver::Elsewhere(code) => code,
        };
        !self.awaits(code).never()
    }

    /// The expressions of which one gives the value: the ends of blocks, branches and arms, the values of locals, and
    /// what is put in an `Ok(..)`, a tuple or a list.
    fn collect_given(&self, expr: ExprId, given: &mut Vec<ExprId>) {
        // A local may be bound to what names it again.
        if given.len() > MAX_STEPS {
            return;
        }
        match &self.body.exprs[expr].kind {
            ExprKind::Block { block, .. } => {
                if let Some(tail) = self.body.blocks[*block].tail {
                    self.collect_given(tail, given);
                }
            }
            ExprKind::If { then, otherwise, .. } => {
                self.collect_given(*then, given);
                if let Some(otherwise) = otherwise {
                    self.collect_given(*otherwise, given);
                }
            }
            ExprKind::Match { arms, .. } => {
                for arm in arms {
                    self.collect_given(arm.body, given);
                }
            }
            ExprKind::Tuple(parts) | ExprKind::Array(parts) => {
                for part in parts {
                    self.collect_given(*part, given);
                }
            }
            ExprKind::Call { args, .. } if self.lazy(self.ty(expr)).is_none() => {
                let lazy: Vec<ExprId> = self.lazy_among(args).collect();
                match lazy.as_slice() {
                    // `Err(error)`
                    [] if self.is_constructor(expr) => {}
                    [] => given.push(expr),
                    parts => parts.iter().for_each(|part| self.collect_given(*part, given)),
                }
            }
            ExprKind::Macro(call) => match &call.body {
                MacroBody::Expansion(inside) | MacroBody::Statements(inside) => {
                    self.collect_given(*inside, given);
                }
                MacroBody::Exprs(parts) if self.lazy(self.ty(expr)).is_none() => {
                    for part in parts {
                        self.collect_given(*part, given);
                    }
                }
                _ => given.push(expr),
            },
            _ => given.push(expr),
        }
    }

    pub(super) fn is_constructor(&self, call: ExprId) -> bool {
        let callee = self.call(call).map(|call| &call.callee);
        matches!(callee, Some(Callee::Definition(id))
            if matches!(self.types.definitions.definition(*id).kind, DefKind::Variant(_) | DefKind::Struct))
    }

    fn lazy_among<'b>(&'b self, parts: &'b [ExprId]) -> impl Iterator<Item = ExprId> + 'b {
        parts
            .iter()
            .copied()
            .filter(|part| self.lazy_inside(self.ty(*part)).is_some())
    }

    /// Whether a lazy value is made in the body, and not only handed on: its parts come from no parameter, no field and no
    /// other async code.
    pub(super) fn is_made_here(&self, expr: ExprId) -> bool {
        let mut expr = expr;
        for _ in 0..MAX_STEPS * 4 {
            let next = match &self.body.exprs[expr].kind {
                ExprKind::MethodCall { receiver, args, .. } => {
                    let is_lazy = self.lazy_inside(self.ty(*receiver).peel_references()).is_some();
                    if is_lazy {
                        Some(*receiver)
                    } else {
                        self.lazy_among(args).next()
                    }
                }
                ExprKind::Call { args, .. } => self.lazy_among(args).next(),
                ExprKind::Macro(_) => None,
                ExprKind::Try { base } | ExprKind::Reference { base, .. } => Some(*base),
                ExprKind::Path(_) => match self
                    .inferred
                    .locals
                    .get(expr)
                    .and_then(|local| self.init_of(*local))
                {
                    Some(init) => Some(init),
                    None => return false,
                },
                ExprKind::Block { block, .. } => match self.body.blocks[*block].tail {
                    Some(tail) => Some(tail),
                    None => return false,
                },
                _ => return false,
            };
            match next {
                Some(next) => expr = next,
                None => return true,
            }
        }
        false
    }
}
