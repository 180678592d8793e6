use crate::hir::{BindingId, Name};

/// The locals in scope, innermost block last. A later binding of a name hides an earlier one.
#[derive(Debug, Default)]
pub(super) struct Scopes {
    names: Vec<(Name, BindingId)>,
    starts: Vec<usize>,
}

impl Scopes {
    pub(super) fn push(&mut self) {
        self.starts.push(self.names.len());
    }

    pub(super) fn pop(&mut self) {
        if let Some(start) = self.starts.pop() {
            self.names.truncate(start);
        }
    }

    pub(super) fn bind(&mut self, name: Name, binding: BindingId) {
        self.names.push((name, binding));
    }

    /// The number of names in scope.
    pub(super) fn len(&self) -> usize {
        self.names.len()
    }

    /// Those bound since there were `start` names.
    pub(super) fn since(&self, start: usize) -> impl Iterator<Item = BindingId> {
        let since = self.names.get(start..).unwrap_or_default();
        since.iter().map(|(_, binding)| *binding)
    }

    /// Forgets those bound since there were `start` names that are not to be kept.
    pub(super) fn retain_since(&mut self, start: usize, keep: impl Fn(BindingId) -> bool) {
        let since = self.names.split_off(start.min(self.names.len()));
        self.names
            .extend(since.into_iter().filter(|(_, binding)| keep(*binding)));
    }

    pub(super) fn get(&self, name: Name) -> Option<BindingId> {
        self.names
            .iter()
            .rev()
            .find(|(known, _)| *known == name)
            .map(|(_, binding)| *binding)
    }
}
