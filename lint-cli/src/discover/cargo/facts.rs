//! What a manifest says of functions, for this linter: `[package.metadata.async-lint]`.

use async_lint_core::{
    catalog::{BlockKind, Blocks, Instead},
    hir::Name,
    project::{Declaration, DeclaredFact},
};
use serde::{Deserialize, de::DeserializeOwned};
use serde_json::{Value, json};

use super::Problem;

/// The key of the table in a manifest's metadata.
const KEY: &str = "async-lint";
/// A function that is only said to block is waited for.
const KIND: BlockKind = BlockKind::Wait;

/// Those of a dependency. What is not understood there is left out: it may be meant for another version, and the user of
/// the dependency cannot change it.
pub(super) fn of_dependency(package: &cargo_metadata::Package) -> Vec<DeclaredFact> {
    let Some(Value::Object(table)) = package.metadata.get(KEY) else {
        return Vec::new();
    };
    let known = ["blocking", "not-blocking", "offloads"];
    let known = known
        .iter()
        .filter_map(|key| Some(((*key).to_owned(), table.get(*key)?.clone())));
    declared(Value::Object(known.collect())).unwrap_or_default()
}

/// Those of a package of the workspace.
pub(super) fn of_own(package: &cargo_metadata::Package, problems: &mut Vec<Problem>) -> Vec<DeclaredFact> {
    let Some(table) = package.metadata.get(KEY) else {
        return Vec::new();
    };
    declared(table.clone()).unwrap_or_else(|reason| {
        problems.push(Problem::BadFacts {
            manifest: package.manifest_path.clone().into_std_path_buf(),
            reason,
        });
        Vec::new()
    })
}

fn declared(table: Value) -> Result<Vec<DeclaredFact>, String> {
    let table: Table = serde_json::from_value(table).map_err(|error| error.to_string())?;
    let mut facts = Vec::new();
    for value in table.blocking {
        facts.push(entry::<Blocking>(value)?.into_fact()?);
    }
    facts.extend(table.not_blocking.into_iter().map(|path| DeclaredFact {
        path,
        declaration: Declaration::DoesNotBlock,
    }));
    for value in table.offloads {
        let Offload { path, param } = entry(value)?;
        facts.push(DeclaredFact {
            path,
            declaration: Declaration::Offloads { param },
        });
    }
    Ok(facts)
}

/// A table, or a path alone in its place.
fn entry<T: DeserializeOwned>(value: Value) -> Result<T, String> {
    let table = match value {
        Value::String(path) => json!({ "path": path }),
        other => other,
    };
    serde_json::from_value(table).map_err(|error| error.to_string())
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
struct Table {
    blocking: Vec<Value>,
    not_blocking: Vec<String>,
    offloads: Vec<Value>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Blocking {
    path: String,
    kind: Option<String>,
    #[serde(default)]
    brief: bool,
    instead: Option<String>,
    reason: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Offload {
    path: String,
    param: Option<String>,
}

impl Blocking {
    fn into_fact(self) -> Result<DeclaredFact, String> {
        let kind = match self.kind {
            None => KIND,
            Some(word) => BlockKind::parse(&word).ok_or_else(|| {
                let kinds = BlockKind::ALL.map(|(name, _)| name).join("`, `");
                format!("`{word}` is no kind of blocking; the kinds are `{kinds}`")
            })?,
        };
        let blocks = Blocks {
            kind,
            brief: self.brief,
        };
        let instead = self.instead.map(|path| Instead {
            runtime: Name::new("any"),
            path,
        });
        Ok(DeclaredFact {
            path: self.path,
            declaration: Declaration::Blocks {
                blocks,
                instead,
                note: self.reason,
            },
        })
    }
}
