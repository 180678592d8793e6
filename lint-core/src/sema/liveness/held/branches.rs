use super::{
    state::State,
    walk::{Scope, Target, Walk},
};
use crate::{
    hir::{BlockId, ExprId, ExprKind, MatchArm, Name, Operator, PatId},
    project::Edition,
};

impl Walk<'_, '_> {
    /// Walks a condition with the locals it binds, and gives the state where it does not hold. The temporaries of
    /// `let` live on; those of anything else end with it.
    pub(super) fn condition(&mut self, expr: ExprId) -> State {
        let body = self.values.body;
        match &body.exprs[expr].kind {
            ExprKind::Let { pat, base } => {
                let sources = self.looked_at(*pat, *base);
                let fails = self.state.clone();
                self.bind(*pat, &sources);
                if self.leaves_guard(*pat, *base) {
                    self.keep(*base, &sources);
                }
                fails
            }
            ExprKind::Binary {
                operator: Operator::Lazy,
                lhs,
                rhs,
                ..
            } if has_let(self.values.body, *lhs) || has_let(self.values.body, *rhs) => {
                let mut fails = self.condition(*lhs);
                fails.join(self.condition(*rhs));
                fails
            }
            _ => {
                self.terminal(expr);
                self.state.clone()
            }
        }
    }

    pub(super) fn branch(&mut self, condition: ExprId, then: ExprId, otherwise: Option<ExprId>) {
        let scope = self.scope();
        let mut fails = self.condition(condition);
        let temporaries = self.temporaries[scope.temporaries..].to_vec();
        let bound = self.locals[scope.locals..].to_vec();
        fails.remove(|holder| bound.contains(&holder));
        self.terminal(then);
        self.leave(scope);
        // What `if let` looks at lives through `else` too, until the edition of 2024.
        if self.values.edition() >= Edition::E2024 {
            fails.remove(|holder| temporaries.contains(&holder));
        }
        let holds = std::mem::replace(&mut self.state, fails);
        if let Some(otherwise) = otherwise {
            self.terminal(otherwise);
        }
        self.state.remove(|holder| temporaries.contains(&holder));
        self.state.join(holds);
    }

    pub(super) fn arms(&mut self, scrutinee: ExprId, arms: &[MatchArm]) {
        let binds = arms.iter().find(|arm| self.binds_guard(arm.pat));
        let sources = match binds.or(arms.first()) {
            Some(arm) => self.looked_at(arm.pat, scrutinee),
            None => return self.value(scrutinee),
        };
        let before = self.state.clone();
        let mut after = State::unreachable();
        for arm in arms {
            self.state = before.clone();
            let scope = self.scope();
            self.bind(arm.pat, &sources);
            if self.leaves_guard(arm.pat, scrutinee) {
                self.keep(scrutinee, &sources);
            }
            arm.guard.iter().for_each(|guard| {
                self.condition(*guard);
            });
            self.terminal(arm.body);
            self.leave(scope);
            after.join(std::mem::replace(&mut self.state, State::unreachable()));
        }
        self.state = after;
    }

    /// The handlers of a `select!`, of which one runs.
    pub(super) fn handlers(&mut self, handlers: &[(PatId, ExprId)], otherwise: Option<ExprId>) {
        let before = self.state.clone();
        let mut after = State::unreachable();
        for (pat, handler) in handlers {
            self.state = before.clone();
            let scope = self.scope();
            self.bind_given(*pat);
            self.terminal(*handler);
            self.leave(scope);
            after.join(std::mem::replace(&mut self.state, State::unreachable()));
        }
        if let Some(otherwise) = otherwise {
            self.state = before;
            self.terminal(otherwise);
            after.join(std::mem::replace(&mut self.state, State::unreachable()));
        }
        self.state = after;
    }

    /// `loop` and `while`. The second round sees what the first has left, if that is more than it began with: loops in
    /// loops would else be walked twice as often with each level.
    pub(super) fn repeat(&mut self, label: Option<Name>, condition: Option<ExprId>, body: ExprId) {
        let scope = self.scope();
        let mut ends = State::unreachable();
        for _ in 0..2 {
            self.targets.push(Target::new(label, true, scope));
            let begins = self.state.clone();
            let fails = match condition {
                Some(condition) => self.condition(condition),
                None => State::unreachable(),
            };
            ends.join(self.without_since(fails, scope));
            self.terminal(body);
            self.leave(scope);
            if !self.next_round(&begins, &mut ends) {
                break;
            }
        }
        self.state = ends;
    }

    pub(super) fn for_each(&mut self, label: Option<Name>, pat: PatId, iterable: ExprId, body: ExprId) {
        let outer = self.scope();
        let sources = self.value_with_sources(iterable);
        self.keep(iterable, &sources);
        let scope = self.scope();
        let mut ends = self.state.clone();
        for _ in 0..2 {
            self.targets.push(Target::new(label, true, scope));
            let begins = self.state.clone();
            if sources.is_empty() {
                self.bind_given(pat);
            } else {
                self.bind(pat, &sources);
            }
            self.terminal(body);
            self.leave(scope);
            if !self.next_round(&begins, &mut ends) {
                break;
            }
        }
        ends.join(self.state.clone());
        self.state = ends;
        self.leave(outer);
    }

    /// Whether the next round begins with another state than this one did.
    fn next_round(&mut self, begins: &State, ends: &mut State) -> bool {
        if let Some(target) = self.targets.pop() {
            ends.join(target.breaks);
            self.state.join(target.continues);
        }
        self.state.join(begins.clone());
        self.state != *begins
    }

    pub(super) fn labelled(&mut self, label: Option<Name>, block: BlockId) {
        let Some(label) = label else {
            return self.block(block);
        };
        let scope = self.scope();
        self.targets.push(Target::new(Some(label), false, scope));
        self.block(block);
        if let Some(target) = self.targets.pop() {
            self.state.join(target.breaks);
        }
    }

    /// `break` and `continue`: what the loop has declared ends there.
    pub(super) fn jump(&mut self, label: Option<Name>, breaks: bool) {
        let state = std::mem::replace(&mut self.state, State::unreachable());
        let target = self.targets.iter().rposition(|target| match label {
            Some(_) => target.label == label,
            None => target.is_loop,
        });
        let Some(target) = target else { return };
        let state = self.without_since(state, self.targets[target].scope);
        let target = &mut self.targets[target];
        if breaks {
            target.breaks.join(state);
        } else {
            target.continues.join(state);
        }
    }

    /// A state without what was declared since a scope began.
    fn without_since(&self, mut state: State, scope: Scope) -> State {
        let locals = self.locals.get(scope.locals..).unwrap_or_default();
        let temporaries = self.temporaries.get(scope.temporaries..).unwrap_or_default();
        state.remove(|holder| locals.contains(&holder) || temporaries.contains(&holder));
        state
    }
}

impl Target {
    fn new(label: Option<Name>, is_loop: bool, scope: Scope) -> Self {
        Self {
            label,
            is_loop,
            scope,
            breaks: State::unreachable(),
            continues: State::unreachable(),
        }
    }
}

/// Whether a condition binds: `let` itself, or a chain with one.
fn has_let(body: &crate::hir::Body, expr: ExprId) -> bool {
    match &body.exprs[expr].kind {
        ExprKind::Let { .. } => true,
        ExprKind::Binary {
            operator: Operator::Lazy,
            lhs,
            rhs,
            ..
        } => has_let(body, *lhs) || has_let(body, *rhs),
        _ => false,
    }
}
