use super::{Bound, Ty};
use crate::{
    hir::{GenericParamKind, GenericParams, ItemKind, Name},
    sema::names::{DefId, DefKind, Definitions},
};

/// The generic parameters of a definition, flattened: those of the impl, trait or enum around it first. A trait's first
/// is `Self`. A [`Ty::Param`] is a position in this list.
#[derive(Clone, Debug, Default)]
pub struct Generics {
    pub names: Vec<Name>,
    /// Where the definition's own start.
    pub own_start: usize,
    /// Where those start that stand for `impl Trait` in argument position; they cannot be named or given.
    pub synthetic_start: usize,
    /// What is required of the parameters (and of types made of them), those of the parent included.
    pub bounds: Vec<(Ty, Bound)>,
}

impl Generics {
    /// The parameters as types: the arguments by which a definition sees itself.
    pub fn identity(&self) -> Vec<Ty> {
        self.names
            .iter()
            .enumerate()
            .map(|(index, name)| Ty::Param(index as u32, *name))
            .collect()
    }
}

/// The names of the flattened parameters, synthetic ones left out, and where the own ones start.
pub(super) fn param_names(definitions: &Definitions, id: DefId) -> (Vec<Name>, usize) {
    let definition = definitions.definition(id);
    let mut names = match definition.parent {
        Some(parent) => param_names(definitions, parent).0,
        None => Vec::new(),
    };
    let own_start = names.len();
    if matches!(definition.kind, DefKind::Variant(_)) {
        return (names, own_start);
    }
    if definition.kind == DefKind::Trait {
        names.push(Name::new("Self"));
    }
    if let Some(params) = own_params(definitions, id) {
        names.extend(params.params().iter().map(|param| param.name));
    }
    (names, own_start)
}

/// The `<..>` and `where` written on the definition itself.
pub(super) fn own_params(definitions: &Definitions, id: DefId) -> Option<&GenericParams> {
    match &definitions.item(id).kind {
        ItemKind::Function(function) => Some(&function.generics),
        ItemKind::Struct { generics, .. }
        | ItemKind::Union { generics, .. }
        | ItemKind::Enum { generics, .. }
        | ItemKind::Trait { generics, .. }
        | ItemKind::Impl { generics, .. }
        | ItemKind::TypeAlias { generics, .. } => Some(generics),
        _ => None,
    }
}

/// Whether a flattened parameter is a constant.
pub(super) fn is_const_param(params: &GenericParams, name: Name) -> bool {
    params
        .params()
        .iter()
        .any(|param| param.name == name && matches!(param.kind, GenericParamKind::Const { .. }))
}
