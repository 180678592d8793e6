//! What a configuration says of functions, as the engine takes it.

use async_lint_core::{
    catalog::{BlockKind, Blocks, Instead},
    hir::Name,
    project::{Declaration, DeclaredFact},
};
use serde_json::{Map, Value};

use super::model::{Api, Blocking, BlockingTable, Config, Offload, OffloadTable, OffloadedParameter};

/// A function that is only said to block is waited for.
const KIND: BlockKind = BlockKind::Wait;

/// The keys that speak of functions, in a dependency's manifest too.
const KEYS: [&str; 5] = ["blocking", "not-blocking", "offloads", "api", "cancel-unsafe"];

/// Those in the table of a dependency's manifest. A key that is not understood there is left out: it may be meant for another
/// version, and the user of the dependency cannot change it.
pub(crate) fn of_dependency(table: &Map<String, Value>) -> Vec<DeclaredFact> {
    let known = KEYS
        .iter()
        .filter_map(|key| Some(((*key).to_owned(), table.get(*key)?.clone())));
    let understood = known.filter_map(|(key, value)| {
        let table = Value::Object(Map::from_iter([(key, value)]));
        serde_json::from_value::<Config>(table).ok()
    });
    understood.flat_map(|config| of(&config)).collect()
}

/// Those of a configuration; a later one wins over an earlier one.
pub(crate) fn of(config: &Config) -> Vec<DeclaredFact> {
    let mut facts: Vec<DeclaredFact> = Vec::new();
    facts.extend(config.blocking.iter().filter_map(of_blocking));
    facts.extend(
        config
            .not_blocking
            .iter()
            .map(|path| fact(path, Declaration::DoesNotBlock)),
    );
    facts.extend(config.offloads.iter().map(of_offload));
    facts.extend(config.api.iter().flat_map(of_api));
    let unsafe_ones = config.cancel_unsafe.iter();
    facts.extend(unsafe_ones.map(|path| fact(path, Declaration::CancelUnsafe)));
    let startup = config.startup_functions().iter();
    facts.extend(startup.map(|path| fact(path, Declaration::RunsAtStartup)));
    facts
}

fn fact(path: &str, declaration: Declaration) -> DeclaredFact {
    DeclaredFact {
        path: path.to_owned(),
        declaration,
    }
}

fn of_blocking(blocking: &Blocking) -> Option<DeclaredFact> {
    match blocking {
        Blocking::Path(path) => Some(fact(path, blocks(KIND, false, None, None))),
        Blocking::Table(BlockingTable {
            path,
            kind,
            brief,
            instead,
            reason,
        }) => {
            let kind = kind.as_deref().map_or(Some(KIND), BlockKind::parse)?;
            let declaration = blocks(kind, *brief, instead.as_deref(), reason.clone());
            Some(fact(path, declaration))
        }
    }
}

fn of_offload(offload: &Offload) -> DeclaredFact {
    let (path, param) = match offload {
        Offload::Path(path) => (path, None),
        Offload::Table(OffloadTable { path, param }) => (path, param.clone()),
    };
    fact(path, Declaration::Offloads { param })
}

fn of_api(api: &Api) -> impl Iterator<Item = DeclaredFact> {
    let kind = api.blocks.as_deref().and_then(BlockKind::parse);
    let blocks = kind.map(|kind| blocks(kind, api.brief, api.instead.as_deref(), api.reason.clone()));
    let does_not = api.not_blocking.then_some(Declaration::DoesNotBlock);
    let offloads = api.offloads.as_ref().map(|parameter| Declaration::Offloads {
        param: match parameter {
            OffloadedParameter::Named(name) => Some(name.clone()),
            OffloadedParameter::Any(_) => None,
        },
    });
    let declarations = [blocks, does_not, offloads].into_iter().flatten();
    declarations.map(|declaration| fact(&api.path, declaration))
}

fn blocks(kind: BlockKind, brief: bool, instead: Option<&str>, note: Option<String>) -> Declaration {
    Declaration::Blocks {
        blocks: Blocks { kind, brief },
        instead: instead.map(|path| Instead {
            runtime: Name::new("any"),
            path: path.to_owned(),
        }),
        note,
    }
}
