use super::source::Source;
use crate::hir::{BindingId, ExprId};

/// What a guard lives in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Holder {
    Local(BindingId),
    /// The value of an expression, kept until its statement ends (or as long as the local that borrows it).
    Temporary(ExprId),
}

/// The guards that may be alive at one point, with what made them; none if the point is never reached. Sorted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct State {
    alive: Option<Vec<(Holder, Source)>>,
}

impl State {
    pub(super) fn empty() -> Self {
        Self {
            alive: Some(Vec::new()),
        }
    }

    pub(super) fn unreachable() -> Self {
        Self { alive: None }
    }

    pub(super) fn alive(&self) -> &[(Holder, Source)] {
        self.alive.as_deref().unwrap_or_default()
    }

    pub(super) fn insert(&mut self, holder: Holder, source: Source) {
        if let Some(alive) = &mut self.alive
            && let Err(at) = alive.binary_search(&(holder, source))
        {
            alive.insert(at, (holder, source));
        }
    }

    pub(super) fn remove(&mut self, gone: impl Fn(Holder) -> bool) {
        if let Some(alive) = &mut self.alive {
            alive.retain(|(holder, _)| !gone(*holder));
        }
    }

    /// What made the guard that lives in a local.
    pub(super) fn sources(&self, of: Holder) -> Vec<Source> {
        let here = self.alive().iter().filter(|(holder, _)| *holder == of);
        here.map(|(_, source)| *source).collect()
    }

    /// Alive on one of two ways to this point is alive.
    pub(super) fn join(&mut self, other: Self) {
        match (&mut self.alive, other.alive) {
            (_, None) => {}
            (None, other) => self.alive = other,
            (Some(_), Some(other)) => {
                for (holder, source) in other {
                    self.insert(holder, source);
                }
            }
        }
    }
}
