use crate::sema::{
    names::{DefId, DefKind, Definitions},
    types::{CallShape, Callee, ResolvedCall, Ty, Types},
};

/// Which code of the project a call runs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    Function(DefId),
    /// A trait's function, as the value has it: one of a `dyn` type, or of a generic parameter.
    AnyImplementation(DefId),
    /// One of these, as `cfg` chooses.
    OneOf(Vec<DefId>),
}

impl Target {
    /// None where the code is not known, or is not the project's.
    pub(super) fn of(types: &Types<'_>, call: &ResolvedCall) -> Option<Self> {
        match &call.callee {
            Callee::Definition(id) if call.shape == CallShape::FirstUse => Some(Self::Function(*id)),
            Callee::Definition(id) => of_definition(types, call, *id),
            Callee::OneOf(callees) => {
                let functions = callees.iter().map(|callee| match callee {
                    Callee::Definition(id) => Some(*id),
                    _ => None,
                });
                one_of(types.definitions, functions.collect::<Option<_>>()?)
            }
            Callee::External(_) | Callee::Unknown => None,
        }
    }
}

fn of_definition(types: &Types<'_>, call: &ResolvedCall, id: DefId) -> Option<Target> {
    let definitions = types.definitions;
    let of_trait = definitions
        .definition(id)
        .parent
        .filter(|parent| definitions.definition(*parent).kind == DefKind::Trait);
    let Some(of_trait) = of_trait else {
        return one_of(definitions, types.namesakes(id));
    };
    if let Some(implementation) = &call.implementation {
        let name = definitions.definition(id).name;
        let function = definitions.member_function(implementation.id, name).unwrap_or(id);
        return has_code(definitions, function).then_some(Target::Function(function));
    }
    // A type whose impl is not seen, as one that a derive macro writes, is none that any impl may be meant for.
    let is_open = matches!(
        call.generics.first()?,
        Ty::Dyn(_) | Ty::Opaque(_) | Ty::Param(..) | Ty::Projection(_)
    );
    (is_open && definitions.is_of_project(of_trait)).then_some(Target::AnyImplementation(id))
}

/// A sync function beside an async one of the same name is the twin for builds without a runtime: what async code calls is
/// the other one.
fn one_of(definitions: &Definitions, functions: Vec<DefId>) -> Option<Target> {
    let are_sync = functions.iter().all(|id| {
        has_code(definitions, *id)
            && definitions
                .function(*id)
                .is_some_and(|function| !function.is_async())
    });
    match functions.as_slice() {
        [only] => has_code(definitions, *only).then_some(Target::Function(*only)),
        [_, ..] if are_sync => Some(Target::OneOf(functions)),
        _ => None,
    }
}

fn has_code(definitions: &Definitions, id: DefId) -> bool {
    definitions.is_of_project(id)
        && definitions
            .function(id)
            .is_some_and(|function| function.body.is_some())
}
