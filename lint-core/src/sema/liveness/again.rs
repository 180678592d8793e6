use super::{BodyValues, Place, flow::Exits};
use crate::{
    hir::{BindingId, BlockId, ExprId, ExprKind, Stmt},
    sema::{
        effects::Root,
        types::{Callee, Ty},
    },
};

/// How the program comes to miss what was lost.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Again {
    /// The loop that comes round to the same future, or the later call of what it worked on.
    pub at: ExprId,
    pub is_loop: bool,
    /// No way out stands between, which may be the only one taken.
    pub is_sure: bool,
}

/// What would be missed.
pub(super) enum Missed<'m> {
    /// What these hold, if the loop did not make them, or a later call of the callee works on it.
    Source { of: &'m [Root], callee: &'m Callee },
    /// A value that the loop has taken from elsewhere.
    Taken(Root),
    /// Whatever the loop comes round to.
    Turn,
}

impl BodyValues<'_> {
    /// Where what was lost is missed, if `expr` ends in one of these ways.
    pub(super) fn again_after(&self, missed: &Missed<'_>, expr: ExprId, exits: &Exits) -> Option<Again> {
        let mut found = Vec::new();
        if exits.completes {
            found.extend(self.again_behind(missed, expr));
        }
        for target in &exits.continues {
            found.extend(self.again_in(missed, *target));
        }
        for target in &exits.breaks {
            found.extend(self.again_behind(missed, *target));
        }
        found.into_iter().min_by_key(|again| !again.is_sure)
    }

    /// Whether a loop comes round to the same source.
    fn again_in(&self, missed: &Missed<'_>, around: ExprId) -> Option<Again> {
        let range = self.body.exprs[around].range;
        let is_inside = |local: BindingId| {
            let place = self.body.bindings[local].range;
            range.start <= place.start && place.end <= range.end
        };
        let is_found = match missed {
            Missed::Source { of, .. } => of.iter().any(|root| !is_inside(root.local)),
            Missed::Taken(message) => is_inside(message.local),
            Missed::Turn => true,
        };
        is_found.then_some(Again {
            at: around,
            is_loop: true,
            is_sure: true,
        })
    }

    /// What comes after an expression has given its value, to the end of the function.
    pub(super) fn again_behind(&self, missed: &Missed<'_>, expr: ExprId) -> Option<Again> {
        let body = self.body;
        let mut child = expr;
        let mut is_sure = true;
        // The value may tell which arm it was, and so which way to go.
        let mut tells = !self.is_unit(expr);
        for around in self.places().around(expr) {
            match &body.exprs[around].kind {
                ExprKind::Closure { .. } | ExprKind::AsyncBlock { .. } => return None,
                ExprKind::Block { block, .. } => {
                    for later in self.later(*block, child) {
                        if let Some(at) = self.same_again(missed, later) {
                            return Some(Again {
                                at,
                                is_loop: false,
                                is_sure,
                            });
                        }
                        let exits = self.exits(later);
                        is_sure &= !(tells && exits.may_leave());
                        if !exits.completes {
                            let again = self.again_after(missed, later, &exits)?;
                            return Some(Again {
                                is_sure: is_sure && again.is_sure,
                                ..again
                            });
                        }
                    }
                    tells &= body.blocks[*block].tail == Some(child);
                }
                ExprKind::Match { scrutinee, arms } if *scrutinee == child => {
                    let exits = arms.iter().map(|arm| self.exits(arm.body)).reduce(join)?;
                    is_sure &= !exits.may_leave();
                    if !exits.completes {
                        let again = self.again_after(missed, around, &exits)?;
                        return Some(Again {
                            is_sure: is_sure && again.is_sure,
                            ..again
                        });
                    }
                }
                ExprKind::If { condition, .. } if *condition == child => is_sure = false,
                ExprKind::Try { .. } => is_sure = false,
                ExprKind::Loop { .. } | ExprKind::While { .. } | ExprKind::For { .. } => {
                    let again = self.again_in(missed, around)?;
                    return Some(Again { is_sure, ..again });
                }
                _ => {}
            }
            child = around;
        }
        None
    }

    fn is_unit(&self, expr: ExprId) -> bool {
        *self.ty(expr) == Ty::unit() || matches!(self.places().of_expr(expr), Some(Place::Statement))
    }

    /// The expressions of a block that are evaluated after one of it.
    fn later(&self, block: BlockId, child: ExprId) -> Vec<ExprId> {
        let block = &self.body.blocks[block];
        let stmts = block.stmts.iter().map(|stmt| match stmt {
            Stmt::Let { init, otherwise, .. } => (*init, *otherwise),
            Stmt::Expr(expr) => (Some(*expr), None),
        });
        let all: Vec<_> = stmts.chain(std::iter::once((block.tail, None))).collect();
        let own = all
            .iter()
            .position(|(first, second)| *first == Some(child) || *second == Some(child));
        let later = own.map_or(&[][..], |own| &all[own + 1..]);
        later.iter().filter_map(|(first, _)| *first).collect()
    }

    /// A call of the same function on the same source, which goes on where nobody knows.
    fn same_again(&self, missed: &Missed<'_>, within: ExprId) -> Option<ExprId> {
        let Missed::Source { of, callee } = missed else {
            return None;
        };
        let mut found = None;
        self.visit_all(within, &mut |expr| {
            let is_same = self.call(expr).is_some_and(|call| call.callee == **callee);
            if found.is_none() && is_same && self.names_any(of, expr) {
                found = Some(expr);
            }
        });
        found
    }

    fn names_any(&self, roots: &[Root], call: ExprId) -> bool {
        let mut names = false;
        self.visit_all(call, &mut |expr| {
            let local = self.inferred.locals.get(expr);
            names |= local.is_some_and(|local| roots.iter().any(|root| root.local == *local));
        });
        names
    }

    pub(super) fn visit_all(&self, expr: ExprId, visit: &mut dyn FnMut(ExprId)) {
        visit(expr);
        self.body
            .for_each_child(expr, &mut |child| self.visit_all(child, visit));
    }
}

/// One or the other.
pub(super) fn join(mut one: Exits, other: Exits) -> Exits {
    one.completes |= other.completes;
    one.returns |= other.returns;
    one.breaks.extend(other.breaks);
    one.continues.extend(other.continues);
    one
}
