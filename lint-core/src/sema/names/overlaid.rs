use std::sync::Arc;

use super::{CrateId, DefId, DefKind, Definitions, ModuleId, Namespace, Resolved};
use crate::{
    catalog::Facts,
    hir::{Anchor, Path},
};

/// Lays the facts of a catalogue file that is no crate of its own over the library with this root: each counts for what
/// the library defines, or re-exports, at the same path. What it does not have there is passed over: another version may.
pub(super) fn apply(definitions: &mut Definitions, file: CrateId, root: ModuleId) {
    let own_root = definitions.krate(file).root;
    let of_file = definitions
        .definitions()
        .filter(|(_, definition)| definitions.is_within(definition.module, own_root));
    let facts: Vec<(DefId, Arc<Facts>)> = of_file
        .filter_map(|(id, definition)| Some((id, definition.facts.clone()?)))
        .collect();
    for (id, facts) in facts {
        for target in definitions.at_same_path(id, root) {
            definitions.definition_mut(target).facts = Some(Arc::clone(&facts));
        }
    }
}

impl Definitions {
    /// What stands below a root at the path of a definition in another crate: a type, a trait, a function, or one of a
    /// type or trait.
    fn at_same_path(&self, id: DefId, root: ModuleId) -> Vec<DefId> {
        let path = self.path_of(id);
        let inner = path.split_once("::").map_or("", |(_, inner)| inner);
        let kind = self.definition(id).kind;
        if kind == DefKind::Function {
            return self.functions_below(root, inner);
        }
        let inner = Path::from_names(Anchor::Crate, inner.split("::"));
        let resolution = self.resolve_path(root, &inner, Namespace::Types);
        let of_kind = |resolved: &Resolved| match resolved {
            Resolved::Definition(id) if self.definition(*id).kind == kind => Some(*id),
            _ => None,
        };
        let found = resolution.meanings.iter().filter_map(of_kind);
        found.filter(|_| resolution.rest == 0).collect()
    }
}
