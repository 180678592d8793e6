use rustc_hash::FxHashMap;

use crate::sema::{
    contexts::{FunctionContext, Region},
    names::{DefId, DefKind},
    types::{ImplHeader, Ty, Types},
};

/// The functions that implement those of the project's traits.
#[derive(Debug, Default)]
pub struct Implementations {
    /// By the trait's function, in the order of the impls; the default at the end.
    of: FxHashMap<DefId, Vec<DefId>>,
    /// The other way round.
    implemented_by: FxHashMap<DefId, Vec<DefId>>,
}

impl Implementations {
    pub fn new(types: &Types<'_>) -> Self {
        let definitions = types.definitions;
        let mut impls_of: FxHashMap<DefId, Vec<DefId>> = FxHashMap::default();
        for header in types.impl_headers() {
            if let Some((of, _)) = &header.of_trait
                && definitions.is_of_project(*of)
                && definitions.is_of_project(header.id)
                && !hands_on(types, header, *of)
            {
                impls_of.entry(*of).or_default().push(header.id);
            }
        }
        let mut all = Self::default();
        for (id, definition) in definitions.definitions() {
            if definition.kind != DefKind::Trait || !definitions.is_of_project(id) {
                continue;
            }
            let impls = impls_of.get(&id).map_or(&[][..], Vec::as_slice);
            for member in &definition.members {
                if definitions.function(*member).is_some() {
                    all.add(types, *member, impls);
                }
            }
        }
        all
    }

    fn add(&mut self, types: &Types<'_>, function: DefId, impls: &[DefId]) {
        let definitions = types.definitions;
        let name = definitions.definition(function).name;
        let mut found = Vec::new();
        let mut is_default_used = impls.is_empty();
        for id in impls {
            match definitions.member_function(*id, name) {
                Some(own) if is_production(types, own) => found.push(own),
                Some(_) => {}
                None => is_default_used = true,
            }
        }
        let has_default = definitions
            .function(function)
            .is_some_and(|function| function.body.is_some());
        if is_default_used && has_default {
            found.push(function);
        }
        for own in &found {
            self.implemented_by.entry(*own).or_default().push(function);
        }
        self.of.insert(function, found);
    }

    /// What a call of a trait's function may run.
    pub fn of(&self, function: DefId) -> &[DefId] {
        self.of.get(&function).map_or(&[], Vec::as_slice)
    }

    /// The functions of traits that a function implements.
    pub(super) fn implemented_by(&self, function: DefId) -> &[DefId] {
        self.implemented_by.get(&function).map_or(&[], Vec::as_slice)
    }
}

/// Mocks stand in tests.
fn is_production(types: &Types<'_>, function: DefId) -> bool {
    matches!(
        FunctionContext::of(types, function).region,
        Region::Production | Region::Example
    )
}

/// Whether an impl is there for whatever implements the trait already: `impl<T: Load> Load for Arc<T>`,
/// `impl Load for Box<dyn Load>`. It does what the other does.
fn hands_on(types: &Types<'_>, header: &ImplHeader, of: DefId) -> bool {
    let generics = types.generics(header.id);
    let mut found = false;
    let _ = header.self_ty.map(&mut |part| {
        found |= match part {
            Ty::Dyn(bounds) => bounds.iter().any(|bound| bound.of == of),
            Ty::Param(..) => generics
                .bounds
                .iter()
                .any(|(bounded, bound)| bounded == part && bound.of == of),
            _ => false,
        };
        None
    });
    found
}
