use super::{Because, ContextKind, Frame, Region};
use crate::{
    catalog::{AttributeMacro, Flavor, Lang},
    hir::{Attribute, AttributeArg, Item, ItemKind, Path},
    project::TargetKind,
    sema::{
        names::{CrateOrigin, DefId, DefKind, Definitions, Namespace, Resolved},
        types::{Ty, Types},
    },
};

/// What a function's own frame is, and which part of the project it belongs to.
#[derive(Clone, Debug)]
pub struct FunctionContext {
    pub frame: Frame,
    pub region: Region,
    /// It is the program's start: an attribute turns it into a blocking call of a runtime it makes.
    pub is_entry: bool,
}

impl FunctionContext {
    /// The context of the body of a function, constant or static.
    pub fn of(types: &Types<'_>, id: DefId) -> Self {
        let definitions = types.definitions;
        let item = definitions.item(id);
        let attribute = attribute_macro(definitions, id);
        let mut region = region(definitions, id);
        if matches!(attribute, Some(Known::Test(_))) {
            region = region.max(Region::Test);
        }
        let flavor = attribute.and_then(Known::flavor);
        let is_entry = matches!(attribute, Some(Known::Entry(_)));
        let is_said_to_be = definitions.facts(id).is_some_and(|facts| facts.runs_at_startup);
        let is_startup = is_said_to_be || (is_entry && flavor != Some(Flavor::CurrentThread));
        let (kind, because) = match &item.kind {
            ItemKind::Function(function) => match function.async_keyword {
                Some(keyword) if is_startup => (ContextKind::Startup, Because::AsyncFunction(keyword)),
                Some(keyword) => (ContextKind::Async, Because::AsyncFunction(keyword)),
                None if is_polled(types, id) || takes_poll_context(types, id) => {
                    (ContextKind::Async, Because::Poll(item.name_range))
                }
                None => (ContextKind::Sync, Because::Function),
            },
            _ => (ContextKind::Sync, Because::Function),
        };
        Self {
            frame: Frame {
                kind,
                because,
                flavor,
                parent: None,
                moves: false,
            },
            region,
            is_entry,
        }
    }
}

/// The runtime attribute on a function, with the flavor in force.
#[derive(Clone, Copy, Debug)]
enum Known {
    Entry(Option<Flavor>),
    Test(Option<Flavor>),
}

impl Known {
    fn flavor(self) -> Option<Flavor> {
        match self {
            Self::Entry(flavor) | Self::Test(flavor) => flavor,
        }
    }
}

fn attribute_macro(definitions: &Definitions, id: DefId) -> Option<Known> {
    let module = definitions.definition(id).module;
    definitions.attributes(id).iter().find_map(|attribute| {
        let written = flavor_written(attribute);
        match attribute_fact(definitions, module, attribute) {
            Some(AttributeMacro::Entry(default)) => Some(Known::Entry(written.or(default))),
            Some(AttributeMacro::Test(default)) => Some(Known::Test(written.or(default))),
            Some(AttributeMacro::AsyncTrait) => None,
            // `#[name::test]`: whatever ends in `test` makes one.
            None => {
                let last = attribute.path.last()?.as_str();
                matches!(last, "test" | "bench").then_some(Known::Test(written))
            }
        }
    })
}

/// The attribute of the catalogue that makes a function start a runtime.
pub fn runtime_attribute(definitions: &Definitions, id: DefId) -> Option<&Attribute> {
    let module = definitions.definition(id).module;
    definitions.attributes(id).iter().find(|attribute| {
        matches!(
            attribute_fact(definitions, module, attribute),
            Some(AttributeMacro::Entry(_) | AttributeMacro::Test(_))
        )
    })
}

fn flavor_written(attribute: &Attribute) -> Option<Flavor> {
    let flavor = |arg: &&AttributeArg| arg.is("flavor");
    attribute
        .args()
        .iter()
        .find(flavor)
        .and_then(|arg| arg.input.value())
        .and_then(Flavor::parse)
}

fn attribute_fact(
    definitions: &Definitions,
    module: crate::sema::names::ModuleId,
    attribute: &Attribute,
) -> Option<AttributeMacro> {
    let path = Path::lexical(&attribute.path, attribute.range);
    let found = definitions.resolve_path(module, &path, Namespace::Macros);
    found.meanings.iter().find_map(|meaning| match meaning {
        Resolved::Definition(id) => definitions.facts(*id)?.attribute_macro,
        _ => None,
    })
}

fn region(definitions: &Definitions, id: DefId) -> Region {
    let definition = definitions.definition(id);
    if definition.in_test || definitions.module(definition.module).in_test {
        return Region::Test;
    }
    match definitions.crate_of(id).origin {
        CrateOrigin::Workspace { kind, .. } => match kind {
            TargetKind::Test => Region::Test,
            TargetKind::Bench => Region::Bench,
            TargetKind::Example => Region::Example,
            TargetKind::BuildScript => Region::BuildScript,
            TargetKind::Library | TargetKind::ProcMacro | TargetKind::Binary => Region::Production,
        },
        CrateOrigin::Loose { .. } | CrateOrigin::Catalog { .. } | CrateOrigin::Library => Region::Production,
    }
}

/// Whether the function implements a method that runs inside a poll: `Future::poll`, `Service::call`.
fn is_polled(types: &Types<'_>, id: DefId) -> bool {
    let definitions = types.definitions;
    let Some(parent) = definitions.definition(id).parent else {
        return false;
    };
    let of = match definitions.definition(parent).kind {
        DefKind::Trait => Some(parent),
        _ => implemented_trait(definitions, parent, definitions.item(parent)),
    };
    let name = definitions.definition(id).name;
    of.is_some_and(|of| {
        definitions.definition(of).members.iter().any(|member| {
            definitions.definition(*member).name == name
                && definitions.facts(*member).is_some_and(|facts| facts.polled)
        })
    })
}

/// Whether the function is named as a poll, and handed a poll's context. The context alone is not enough: a thread that
/// drives sockets by hand makes one for itself.
fn takes_poll_context(types: &Types<'_>, id: DefId) -> bool {
    let name = types.definitions.definition(id).name;
    if !name.as_str().split('_').any(|word| word == "poll") {
        return false;
    }
    let is_context = |ty: &Ty| match ty {
        Ty::Reference(true, target) => matches!(target.as_ref(), Ty::Adt(id, _)
            if types.definitions.lang_of(*id) == Some(Lang::PollContext)),
        _ => false,
    };
    types
        .signature(id)
        .is_some_and(|signature| signature.params.iter().any(is_context))
}

fn implemented_trait(definitions: &Definitions, id: DefId, item: &Item) -> Option<DefId> {
    let ItemKind::Impl {
        of_trait: Some(path), ..
    } = &item.kind
    else {
        return None;
    };
    let module = definitions.definition(id).module;
    definitions
        .resolve_path(module, path, Namespace::Types)
        .meanings
        .iter()
        .find_map(|meaning| match meaning {
            Resolved::Definition(id) => Some(*id),
            _ => None,
        })
}
