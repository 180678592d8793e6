use super::{BodyValues, Loss, Place, reach::Reach};
use crate::{
    catalog::Lang,
    hir::{BindingId, ExprId, ExprKind, PatId, PatKind, Stmt},
    sema::{
        liveness::Fate,
        types::{Callee, Ty},
    },
};

/// `let` statements in a row that each await a call, none of which needs what another gives.
#[derive(Clone, Debug)]
pub struct RowInTurn {
    /// The calls that are awaited, two or more.
    pub calls: Vec<ExprId>,
    /// Each is followed by `?`.
    pub is_fallible: bool,
}

/// A `for` loop whose rounds wait for a call each, and do not need each other.
#[derive(Clone, Copy, Debug)]
pub struct LoopInTurn {
    pub at: ExprId,
    /// The call that is awaited.
    pub call: ExprId,
    /// `?` is asked in the loop.
    pub is_fallible: bool,
    /// What the rounds give is pushed to a list.
    pub is_collected: bool,
}

/// `let pat = call.await;`
struct Step {
    call: ExprId,
    is_fallible: bool,
    bound: Vec<BindingId>,
    reach: Reach,
}

impl BodyValues<'_> {
    /// The rows of awaits that could go on at the same time.
    pub fn rows_in_turn(&self) -> Vec<RowInTurn> {
        let mut rows = Vec::new();
        for (_, block) in self.body.blocks.iter() {
            let mut row: Vec<Step> = Vec::new();
            for stmt in &block.stmts {
                let step = self.awaiting_step(stmt);
                let goes_on = step
                    .as_ref()
                    .is_some_and(|step| row.iter().all(|before| self.are_independent(before, step)));
                if !goes_on {
                    rows.extend(closed(&mut row));
                }
                row.extend(step);
            }
            rows.extend(closed(&mut row));
        }
        rows
    }

    fn awaiting_step(&self, stmt: &Stmt) -> Option<Step> {
        let Stmt::Let {
            pat,
            init: Some(init),
            otherwise: None,
            ..
        } = stmt
        else {
            return None;
        };
        let (awaited, is_fallible) = match &self.body.exprs[*init].kind {
            ExprKind::Try { base } => (*base, true),
            _ => (*init, false),
        };
        let ExprKind::Await { base, .. } = self.body.exprs[awaited].kind else {
            return None;
        };
        let bound = self.bound_by(*pat);
        let is_wanted = !bound.is_empty() && bound.iter().all(|local| !self.uses(*local).is_empty());
        (is_wanted && self.may_run_beside(base, *init)).then(|| Step {
            call: base,
            is_fallible,
            bound,
            reach: self.reach(*init),
        })
    }

    /// Whether a call gives a value for its own sake.
    fn may_run_beside(&self, call: ExprId, value: ExprId) -> bool {
        self.may_run_in_rounds(call) && *self.ty(value) != Ty::unit()
    }

    fn are_independent(&self, first: &Step, second: &Step) -> bool {
        first.is_fallible == second.is_fallible
            && first.bound.iter().all(|local| !second.reach.used.contains(local))
            && first.reach.is_apart_from(&second.reach)
            && self.same_callee(first.call, second.call)
            && !self.are_alike(first.call, second.call)
    }

    /// Whether two calls are of one function: other ones may have an order that matters.
    fn same_callee(&self, first: ExprId, second: ExprId) -> bool {
        match (self.call(first), self.call(second)) {
            (Some(first), Some(second)) => first.callee == second.callee,
            _ => false,
        }
    }

    /// Whether two expressions are written alike: a second call of the same is for what has changed meanwhile.
    fn are_alike(&self, first: ExprId, second: ExprId) -> bool {
        let definitions = self.types.definitions;
        let source = definitions.files[definitions.definition(self.owner).file]
            .source
            .as_str();
        let text = |expr: ExprId| {
            let range = self.body.exprs[expr].range;
            source.get(range.start as usize..range.end as usize)
        };
        text(first) == text(second)
    }

    pub(super) fn bound_by(&self, pat: PatId) -> Vec<BindingId> {
        match &self.body.pats[pat].kind {
            PatKind::Binding { binding, .. } => vec![*binding],
            PatKind::Tuple { elements, .. } | PatKind::TupleStruct { elements, .. } => {
                elements.iter().flat_map(|pat| self.bound_by(*pat)).collect()
            }
            PatKind::Struct { fields, .. } => {
                fields.iter().flat_map(|field| self.bound_by(field.pat)).collect()
            }
            PatKind::Reference { target } => self.bound_by(*target),
            _ => Vec::new(),
        }
    }

    /// The loops whose rounds could go on at the same time.
    pub fn loops_in_turn(&self) -> Vec<LoopInTurn> {
        let ids = self.body.exprs.ids();
        ids.filter_map(|id| self.loop_in_turn(id)).collect()
    }

    fn loop_in_turn(&self, at: ExprId) -> Option<LoopInTurn> {
        let ExprKind::For { body, .. } = self.body.exprs[at].kind else {
            return None;
        };
        let awaits = self.awaits(body);
        let [only] = awaits.exprs.as_slice() else {
            return None;
        };
        let ExprKind::Await { base: call, .. } = self.body.exprs[*only].kind else {
            return None;
        };
        if awaits.is_unread || self.is_in_inner_loop(*only, at) || self.leaves_early(body) {
            return None;
        }
        let collected = self.collected_by(*only);
        let is_collected = collected.is_some();
        let mut reach = Reach::default();
        match collected {
            Some(push) => self.add_reach_but(body, push, &mut reach),
            None => self.add_reach(body, &mut reach),
        }
        let is_outer = |local: &BindingId| !self.is_bound_in(*local, at);
        let carries = reach.exclusive.iter().any(is_outer);
        let depends_on_round = self.reach(call).used.iter().any(|local| !is_outer(local));
        let is_fallible = matches!(self.places().of_expr(*only), Some(Place::Tried(_)));
        let is_lost = matches!(self.fate(*only), Fate::Lost(Loss::Statement | Loss::Wildcard));
        // What is done to something all rounds share may have to be done in this order.
        let is_apart = is_lost && self.is_of_round(call, at) && !self.may_fail(body);
        ((is_collected || is_apart)
            && !reach.is_open
            && !carries
            && depends_on_round
            && self.may_run_in_rounds(call))
        .then_some(LoopInTurn {
            at,
            call,
            is_fallible,
            is_collected,
        })
    }

    /// Whether it is known what a call does, and that this is no pause, nor the making of a task.
    fn may_run_in_rounds(&self, call: ExprId) -> bool {
        let is_known = self
            .call(call)
            .is_some_and(|call| matches!(call.callee, Callee::Definition(_)));
        let pauses = self
            .callee_facts(call)
            .is_some_and(|facts| facts.sleeps.is_some() || facts.pauses.is_some() || facts.timer.is_some());
        is_known && !pauses && self.task(self.ty(call)).is_none()
    }

    /// Whether a method is called on what only this round of a loop has.
    fn is_of_round(&self, call: ExprId, at: ExprId) -> bool {
        let ExprKind::MethodCall { receiver, .. } = self.body.exprs[call].kind else {
            return false;
        };
        let local = self.inferred.locals.get(receiver);
        local.is_some_and(|local| self.is_bound_in(*local, at))
    }

    /// Whether `?` may end the loop.
    fn may_fail(&self, expr: ExprId) -> bool {
        let mut found = match &self.body.exprs[expr].kind {
            ExprKind::Try { .. } => true,
            ExprKind::Closure { .. } | ExprKind::AsyncBlock { .. } => return false,
            _ => false,
        };
        self.body
            .for_each_child(expr, &mut |part| found = found || self.may_fail(part));
        found
    }

    /// `list.push(call.await)`: the statement's call, where the list is a vector.
    fn collected_by(&self, awaited: ExprId) -> Option<ExprId> {
        let mut value = awaited;
        loop {
            match self.places().of_expr(value)? {
                Place::Tried(by) => value = by,
                Place::Bound { pat, .. } => {
                    let [local] = self.bound_by(pat)[..] else {
                        return None;
                    };
                    value = match self.uses(local) {
                        [only] => *only,
                        _ => return None,
                    };
                }
                Place::Argument(call, 0) => {
                    let ExprKind::MethodCall { receiver, method, .. } = &self.body.exprs[call].kind else {
                        return None;
                    };
                    let is_list = matches!(self.ty(*receiver).peel_references(), Ty::Adt(id, _)
                        if self.types.definitions.lang_of(*id) == Some(Lang::Vec));
                    let is_local = self.inferred.locals.get(*receiver).is_some();
                    let is_statement = matches!(
                        self.places().of_expr(call),
                        Some(Place::Statement | Place::Through(_))
                    );
                    return (is_list && is_local && is_statement && *method == "push").then_some(call);
                }
                _ => return None,
            }
        }
    }

    /// The reach of code without the receiver of one call in it.
    fn add_reach_but(&self, expr: ExprId, call: ExprId, reach: &mut Reach) {
        match &self.body.exprs[expr].kind {
            ExprKind::MethodCall { args, .. } if expr == call => {
                for arg in args {
                    self.add_reach(*arg, reach);
                }
            }
            ExprKind::Block { .. } => self
                .body
                .for_each_child(expr, &mut |part| self.add_reach_but(part, call, reach)),
            _ => self.add_reach(expr, reach),
        }
    }

    fn is_bound_in(&self, local: BindingId, around: ExprId) -> bool {
        let (place, around) = (self.body.bindings[local].range, self.body.exprs[around].range);
        around.start <= place.start && place.end <= around.end
    }

    fn is_in_inner_loop(&self, expr: ExprId, outer: ExprId) -> bool {
        let around = self.places().around(expr).take_while(|around| *around != outer);
        let mut kinds = around.map(|around| &self.body.exprs[around].kind);
        kinds.any(|kind| {
            matches!(
                kind,
                ExprKind::For { .. } | ExprKind::While { .. } | ExprKind::Loop { .. }
            )
        })
    }

    /// Whether a round may end the loop: by `break` or `return`.
    fn leaves_early(&self, expr: ExprId) -> bool {
        let mut found = match &self.body.exprs[expr].kind {
            ExprKind::Break { .. } | ExprKind::Return { .. } => true,
            ExprKind::Closure { .. } | ExprKind::AsyncBlock { .. } => return false,
            _ => false,
        };
        self.body
            .for_each_child(expr, &mut |part| found = found || self.leaves_early(part));
        found
    }
}

fn closed(row: &mut Vec<Step>) -> Option<RowInTurn> {
    let row = std::mem::take(row);
    (row.len() > 1).then(|| RowInTurn {
        calls: row.iter().map(|step| step.call).collect(),
        is_fallible: row.iter().all(|step| step.is_fallible),
    })
}
