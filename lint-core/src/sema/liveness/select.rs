use super::{Again, BodyValues, Place, again::Missed};
use crate::{
    catalog::CancelLoss,
    hir::{BindingId, ExprId, ExprKind, PatKind},
    sema::{
        calls::Call,
        effects::{Awaited, Losses, Witness},
    },
};

/// A timer that an arm of a `select!` in a loop starts anew each time another arm was ready first.
#[derive(Clone, Debug)]
pub struct ResetTimer<'a> {
    /// What makes the timer.
    pub call: &'a Call,
    pub select: ExprId,
    pub again: Again,
}

/// A call in an arm of a `select!` that waits for its turn, while a future that nobody polls meanwhile may have it.
#[derive(Clone, Debug)]
pub struct Futurelock<'a> {
    pub call: &'a Call,
    pub select: ExprId,
    /// The call that made the future.
    pub made_by: ExprId,
    /// The future as the arm names it.
    pub future: ExprId,
}

impl<'a> BodyValues<'a> {
    /// The timers that start anew with each turn of a loop, though what they are for is to be done each time they are ready:
    /// the span is always the same, and neither this arm nor another one ends the loop.
    pub fn reset_timers(&self, awaited: &Awaited<'a>) -> Vec<ResetTimer<'a>> {
        let mut found = Vec::new();
        for select in self.selects() {
            for (index, arm) in select.arms.iter().enumerate() {
                if self.exits(arm.handler).may_leave() || !self.works(arm.handler) {
                    continue;
                }
                let Some(again) = self.next_turn(select.expr, arm.handler) else {
                    continue;
                };
                let others = select.arms.iter().enumerate();
                let mut others = others.filter(|(other, _)| *other != index);
                let is_reset = others.any(|(_, other)| {
                    let turn = self.next_turn(select.expr, other.handler);
                    turn.is_some_and(|turn| turn.at == again.at)
                });
                for call in awaited.polled(arm.future) {
                    let mut spans = awaited.given(call).into_iter();
                    if is_reset
                        && call.facts.timer
                        && spans.all(|span| self.is_same_each_turn(span, again.at))
                    {
                        found.push(ResetTimer {
                            call,
                            select: select.expr,
                            again,
                        });
                    }
                }
            }
        }
        found
    }

    /// The loop that surely goes on after an arm.
    fn next_turn(&self, select: ExprId, handler: ExprId) -> Option<Again> {
        let exits = self.exits(handler);
        let again = self.again_after(&Missed::Turn, select, &exits)?;
        (again.is_sure && (!exits.may_leave() || self.works(handler))).then_some(again)
    }

    /// Whether an expression has the same value in each turn of a loop, as far as can be seen: made of literals, constants,
    /// and locals and fields that come from outside and that nobody assigns to.
    fn is_same_each_turn(&self, expr: ExprId, around: ExprId) -> bool {
        let body = self.body;
        let range = body.exprs[around].range;
        match &body.exprs[expr].kind {
            ExprKind::Literal(_) => true,
            ExprKind::Path(_) => self.inferred.locals.get(expr).is_none_or(|local| {
                let place = body.bindings[*local].range;
                let is_outside = place.start < range.start || range.end < place.end;
                is_outside && !self.is_assigned(*local)
            }),
            ExprKind::Field { base, .. } => self.is_same_each_turn(*base, around),
            ExprKind::Binary { lhs, rhs, .. } => {
                self.is_same_each_turn(*lhs, around) && self.is_same_each_turn(*rhs, around)
            }
            // `Duration::from_secs(5)`
            ExprKind::Call { callee, args } => {
                matches!(body.exprs[*callee].kind, ExprKind::Path(_))
                    && !args.is_empty()
                    && args.iter().all(|arg| self.is_same_each_turn(*arg, around))
            }
            _ => false,
        }
    }

    /// `wait = ..`, `(wait, next) = ..`, `wait *= 2`, `&mut wait`
    fn is_assigned(&self, local: BindingId) -> bool {
        self.body.exprs.iter().any(|(_, expr)| {
            let place = match &expr.kind {
                ExprKind::Assign { lhs, .. }
                | ExprKind::Binary {
                    lhs, assigns: true, ..
                }
                | ExprKind::Reference {
                    base: lhs,
                    mutable: true,
                } => *lhs,
                _ => return false,
            };
            let mut names = false;
            self.visit_all(place, &mut |part| {
                names |= self.inferred.locals.get(part) == Some(&local);
            });
            names
        })
    }

    /// The calls in arms of a `select!` that wait for the turn which a future has, or may have, that another arm polls by
    /// reference and that is not polled meanwhile.
    pub fn futurelocks(&self, awaited: &Awaited<'a>, losses: &Losses) -> Vec<Futurelock<'a>> {
        let mut found = Vec::new();
        for select in self.selects() {
            for (index, arm) in select.arms.iter().enumerate() {
                let Some(made_by) = self.made_before(arm.future) else {
                    continue;
                };
                let held: Vec<String> = awaited
                    .polled(made_by)
                    .into_iter()
                    .filter_map(|call| self.turn(losses, call))
                    .collect();
                for (other, handler) in select.arms.iter().enumerate() {
                    if other == index {
                        continue;
                    }
                    let waiting = awaited.awaited_in(handler.handler).into_iter();
                    let mut waiting = waiting
                        .filter(|call| self.turn(losses, call).is_some_and(|turn| held.contains(&turn)));
                    found.extend(waiting.next().map(|call| Futurelock {
                        call,
                        select: select.expr,
                        made_by,
                        future: arm.future,
                    }));
                }
            }
        }
        found
    }

    /// What made the local future that an arm names by reference.
    fn made_before(&self, future: ExprId) -> Option<ExprId> {
        let ExprKind::Reference { mutable: true, base } = &self.body.exprs[future].kind else {
            return None;
        };
        let local = *self.inferred.locals.get(*base)?;
        let name = self.body.bindings[local].name;
        let bound = self.body.exprs.ids().filter(|expr| {
            matches!(self.places().of_expr(*expr), Some(Place::Bound { pat, .. }) if matches!(
                self.body.pats[pat].kind,
                PatKind::Binding { binding, .. } if self.body.bindings[binding].name == name
            ))
        });
        // `tokio::pin!(future)` declares another local of the name.
        let before =
            bound.filter(|expr| self.body.exprs[*expr].range.end <= self.body.exprs[future].range.start);
        before.last()
    }

    /// The type whose turn a call waits for: the path of the function it calls in the end, without its name.
    fn turn(&self, losses: &Losses, call: &Call) -> Option<String> {
        let definitions = self.types.definitions;
        let about = match call.facts.cancel_unsafe {
            Some(CancelLoss::Place) => call.facts.about?,
            Some(_) => return None,
            None => {
                let Witness { source, .. } = losses.witness(losses.turn_of_call(call)?)?;
                source.facts.about?
            }
        };
        let path = definitions.path_of(about);
        path.rsplit_once("::").map(|(of, _)| of.to_owned())
    }
}
