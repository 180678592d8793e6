use super::{Projection, Ty, VarId, solve::Solver};

/// A projection that could not be decided when it was met, and the variable that stands for it.
#[derive(Clone, Debug)]
pub(super) struct PendingProjection {
    pub(super) projection: Projection,
    pub(super) stands_for: VarId,
}

impl PendingProjection {
    /// Tries again; true when it is decided.
    pub(super) fn settle(&self, solver: &mut Solver<'_, '_>) -> bool {
        match solver.project(&self.projection, 8) {
            Some(ty) => {
                solver.table.unify(&Ty::Var(self.stands_for), &ty);
                true
            }
            None => false,
        }
    }
}
