use super::{
    state::{Holder, State},
    walk::Walk,
};
use crate::hir::{BindingId, ExprId, ExprKind};

impl Walk<'_, '_> {
    /// `async { .. }` does not run where it stands. What it takes over lives in it, from its start to where it is moved
    /// or dropped there.
    pub(super) fn async_block(&mut self, moves: bool, body: ExprId) {
        let taken = if moves { self.mentioned(body) } else { Vec::new() };
        let mut inside = State::empty();
        for (holder, source) in self.state.alive() {
            if matches!(holder, Holder::Local(binding) if taken.contains(binding)) {
                inside.insert(*holder, *source);
            }
        }
        self.nested(inside, taken, |walk| walk.value(body));
    }

    pub(super) fn closure(&mut self, closure: ExprId) {
        let ExprKind::Closure {
            params, moves, body, ..
        } = &self.values.body.exprs[closure].kind
        else {
            return;
        };
        let taken = if *moves { self.mentioned(*body) } else { Vec::new() };
        self.nested(State::empty(), taken, |walk| {
            for param in params {
                walk.bind_given(param.pat);
            }
            walk.value(*body);
        });
    }

    /// Walks code that runs at another time; what it takes over is gone here.
    fn nested(&mut self, inside: State, taken: Vec<BindingId>, walk: impl FnOnce(&mut Self)) {
        let outside = std::mem::replace(&mut self.state, inside);
        let (locals, temporaries) = (
            std::mem::take(&mut self.locals),
            std::mem::take(&mut self.temporaries),
        );
        let targets = std::mem::take(&mut self.targets);
        let captured = std::mem::replace(&mut self.captured, taken);
        walk(self);
        self.state = outside;
        (self.locals, self.temporaries, self.targets) = (locals, temporaries, targets);
        let taken = std::mem::replace(&mut self.captured, captured);
        self.state
            .remove(|holder| matches!(holder, Holder::Local(binding) if taken.contains(&binding)));
        // What an inner closure takes from further out, the one around it takes as well.
        self.captured.extend(taken);
    }

    /// The locals that are alive and named in the text of an expression, also where it is not read as code.
    pub(super) fn mentioned(&self, expr: ExprId) -> Vec<BindingId> {
        let range = self.values.body.exprs[expr].range;
        let locals = self.state.alive().iter().filter_map(|(holder, _)| match holder {
            Holder::Local(binding) => Some(*binding),
            Holder::Temporary(_) => None,
        });
        locals
            .filter(|binding| self.values.is_named_in(range, *binding))
            .collect()
    }
}
