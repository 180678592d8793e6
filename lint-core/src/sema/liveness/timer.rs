use super::{BodyValues, Place};
use crate::{
    catalog::TimerPart,
    hir::{BindingId, ExprId, ExprKind, MacroBody, PatKind},
};

/// A timer that makes up for missed ticks at once, in a loop that may miss some.
#[derive(Clone, Copy, Debug)]
pub struct LaggingTimer {
    /// The call that makes the timer.
    pub made: ExprId,
    /// The call that waits for a tick.
    pub tick: ExprId,
    /// Another thing that the loop waits for.
    pub other: ExprId,
}

impl BodyValues<'_> {
    /// The timers of the body that nobody has told what to do with missed ticks, and whose loop waits for more than them.
    pub fn lagging_timers(&self) -> Vec<LaggingTimer> {
        let bound = self.body.exprs.ids().filter_map(|made| {
            (self.callee_facts(made)?.timer == Some(TimerPart::Interval)).then_some(())?;
            let Some(Place::Bound { pat, .. }) = self.places().of_expr(made) else {
                return None;
            };
            match &self.body.pats[pat].kind {
                PatKind::Binding { binding, .. } => Some((made, *binding)),
                _ => None,
            }
        });
        bound
            .filter_map(|(made, local)| self.lagging_timer(made, local))
            .collect()
    }

    fn lagging_timer(&self, made: ExprId, local: BindingId) -> Option<LaggingTimer> {
        if self.is_named_unread(local) {
            return None;
        }
        let calls = self
            .uses(local)
            .iter()
            .map(|used| match self.places().of_expr(*used)? {
                Place::Receiver(call) => Some(call),
                _ => None,
            });
        // What is lent or given away may be told elsewhere.
        let calls = calls.collect::<Option<Vec<ExprId>>>()?;
        let part = |call: &ExprId| self.callee_facts(*call).and_then(|facts| facts.timer);
        if calls
            .iter()
            .any(|call| part(call) == Some(TimerPart::MissedTicks))
        {
            return None;
        }
        let is_awaited = |call: &ExprId| matches!(self.places().of_expr(*call), Some(Place::Awaited(_)));
        let mut ticks = calls
            .into_iter()
            .filter(|call| part(call) == Some(TimerPart::Tick) && is_awaited(call));
        ticks.find_map(|tick| {
            let other = self.other_await(tick)?;
            Some(LaggingTimer { made, tick, other })
        })
    }

    /// What the innermost loop around a tick waits for besides: not the futures that a `select!` polls beside it, nor what
    /// is done before the loop is left.
    fn other_await(&self, tick: ExprId) -> Option<ExprId> {
        let mut around = self.places().around(tick);
        let at = around.find(|around| {
            matches!(
                self.body.exprs[*around].kind,
                ExprKind::Loop { .. } | ExprKind::While { .. }
            )
        })?;
        let awaits = self.awaits(at);
        awaits
            .exprs
            .into_iter()
            .find(|other| match &self.body.exprs[*other].kind {
                ExprKind::Await { base, .. } => *base != tick && !self.ends_loop(*other, at),
                ExprKind::Macro(call) => match &call.body {
                    MacroBody::Select { arms, .. } => arms.iter().all(|arm| arm.future != tick),
                    _ => true,
                },
                _ => false,
            })
    }

    /// Whether an expression stands in a block that ends by leaving the loop.
    fn ends_loop(&self, expr: ExprId, at: ExprId) -> bool {
        let mut around = self.places().around(expr).take_while(|around| *around != at);
        around.any(|around| {
            self.last_step(around).is_some_and(|last| {
                matches!(
                    self.body.exprs[last].kind,
                    ExprKind::Break { .. } | ExprKind::Return { .. }
                )
            })
        })
    }

    /// Whether code that was not read names the timer.
    fn is_named_unread(&self, local: BindingId) -> bool {
        self.body.exprs.iter().any(|(_, expr)| {
            let is_unread = match &expr.kind {
                ExprKind::Missing => true,
                ExprKind::Macro(call) => matches!(call.body, MacroBody::Scan(_)),
                _ => false,
            };
            is_unread && self.is_named_in(expr.range, local)
        })
    }
}
