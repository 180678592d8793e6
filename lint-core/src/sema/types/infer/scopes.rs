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

    pub(super) fn get(&self, name: Name) -> Option<BindingId> {
        self.names
            .iter()
            .rev()
            .find(|(known, _)| *known == name)
            .map(|(_, binding)| *binding)
    }
}
