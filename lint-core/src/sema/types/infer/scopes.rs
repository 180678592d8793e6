use rustc_hash::FxHashMap;

use crate::hir::{BindingId, Name};

/// The locals in scope, innermost block last. A later binding of a name hides an earlier one.
#[derive(Debug, Default)]
pub(super) struct Scopes {
    locals: Vec<Local>,
    /// Of each name in scope, the place of its last binding among the locals.
    last: FxHashMap<Name, usize>,
    starts: Vec<usize>,
}

#[derive(Clone, Copy, Debug)]
struct Local {
    name: Name,
    binding: BindingId,
    /// The place of the local of the same name that is not seen while this one is in scope.
    hides: Option<usize>,
}

impl Scopes {
    pub(super) fn push(&mut self) {
        self.starts.push(self.locals.len());
    }

    pub(super) fn pop(&mut self) {
        if let Some(start) = self.starts.pop() {
            self.forget_since(start);
        }
    }

    pub(super) fn bind(&mut self, name: Name, binding: BindingId) {
        let hides = self.last.insert(name, self.locals.len());
        self.locals.push(Local { name, binding, hides });
    }

    /// The number of locals in scope.
    pub(super) fn len(&self) -> usize {
        self.locals.len()
    }

    /// Those bound since there were `start` locals.
    pub(super) fn since(&self, start: usize) -> impl Iterator<Item = BindingId> {
        let since = self.locals.get(start..).unwrap_or_default();
        since.iter().map(|local| local.binding)
    }

    /// Forgets those bound since there were `start` locals that are not to be kept.
    pub(super) fn retain_since(&mut self, start: usize, keep: impl Fn(BindingId) -> bool) {
        let since = self.locals.get(start..).unwrap_or_default().to_vec();
        self.forget_since(start);
        for local in since.iter().filter(|local| keep(local.binding)) {
            self.bind(local.name, local.binding);
        }
    }

    fn forget_since(&mut self, start: usize) {
        // The last first, so that each finds in the map what it put there.
        for local in self.locals.drain(start.min(self.locals.len())..).rev() {
            match local.hides {
                Some(hidden) => self.last.insert(local.name, hidden),
                None => self.last.remove(&local.name),
            };
        }
    }

    pub(super) fn get(&self, name: Name) -> Option<BindingId> {
        let place = *self.last.get(&name)?;
        self.locals.get(place).map(|local| local.binding)
    }
}
