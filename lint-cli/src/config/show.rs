//! A resolved configuration as rows: what holds where, and which place said so.

use std::fmt;

use async_lint_core::{
    diagnostic::Level,
    engine::Selector,
    rule::{RuleMetadata, Weight},
};
use serde::{Serialize, Serializer, ser::SerializeMap};
use serde_json::Value;

use super::{
    Request, Resolved,
    document::{NodeKind, Step},
    resolve::{Origin, Scope},
    schema::schema,
};
use crate::{levels::GROUPS, lint};

/// One value.
#[derive(Serialize)]
pub(crate) struct Row {
    /// `workspace`, `package NAME`, or the globs of an override.
    pub(crate) scope: String,
    pub(crate) key: String,
    pub(crate) value: Value,
    pub(crate) origin: Origin,
}

/// Every key of the workspace and the level of every rule; of packages and overrides, what differs.
pub(crate) fn rows(resolved: &Resolved, request: &Request) -> Vec<Row> {
    let mut rows = Vec::new();
    let schema = schema();
    for scope in 0..resolved.scopes.len() {
        rows.extend(values(resolved, scope));
        if scope == 0 {
            let said: Vec<String> = rows.iter().map(|row: &Row| row.key.clone()).collect();
            rows.extend(defaults(&schema).filter(|row| !said.contains(&row.key)));
        }
        rows.extend(levels(resolved, scope));
    }
    let commanded = [
        ("check-tests", request.check_tests.then(|| Value::from(true))),
        (
            "require-reason",
            request.require_reason.then(|| Value::from(true)),
        ),
        (
            "min-confidence",
            request.min_confidence.map(|least| Value::from(least.as_str())),
        ),
    ];
    for (key, value) in commanded {
        let Some(value) = value else { continue };
        rows.retain(|row| row.key != key || row.scope == resolved.scopes[0]);
        for row in rows.iter_mut().filter(|row| row.key == key) {
            row.value = value.clone();
            row.origin = Origin::CommandLine;
        }
    }
    rows
}

/// What the tables of a scope say, but for rules.
fn values(resolved: &Resolved, scope: Scope) -> Vec<Row> {
    let mut rows = Vec::new();
    for (steps, layer) in tables(resolved, scope) {
        let Some(NodeKind::Table(entries)) = layer.document.at(&steps).map(|node| &node.kind) else {
            continue;
        };
        for (key, node) in entries.iter().filter(|(key, _)| is_shown_whole(&key.name)) {
            let key_steps = [&steps[layer.table.len()..], &[key.name.as_str().into()]].concat();
            rows.push(Row {
                scope: resolved.scopes[scope].clone(),
                key: key.name.clone(),
                value: node.to_json(),
                origin: layer.origin(&key_steps),
            });
        }
    }
    rows
}

/// The tables of a scope: that of the workspace or of a package, or that of an override.
fn tables(resolved: &Resolved, scope: Scope) -> Vec<(Vec<Step>, &super::read::Layer)> {
    let own = resolved.layers.iter().filter(|(of, _)| *of == scope);
    let mut tables: Vec<_> = own.map(|(_, layer)| (layer.table.clone(), layer)).collect();
    let packages = resolved.layers.iter().filter(|(of, _)| *of > 0).count();
    // The scopes of overrides come after those of packages, in the order of the tables.
    let all = resolved.layers.iter().flat_map(|(_, layer)| {
        let overrides = 0..layer.config.overrides.len();
        overrides.map(move |index| (layer, index))
    });
    for (place, (layer, index)) in all.enumerate() {
        if scope == 1 + packages + place {
            let steps: [Step; 2] = ["overrides".into(), index.into()];
            tables.push(([layer.table.as_slice(), &steps].concat(), layer));
        }
    }
    tables
}

/// Whether a key's value is shown as it is written. Rules and overrides are shown rule by rule.
fn is_shown_whole(key: &str) -> bool {
    !matches!(key, "rules" | "overrides" | "paths")
}

/// Every key that has a default. Keys that are short for others have none to show.
fn defaults(schema: &Value) -> impl Iterator<Item = Row> {
    let properties = schema.get("properties").and_then(Value::as_object);
    let shown = properties
        .into_iter()
        .flatten()
        .filter(|(key, _)| is_shown_whole(key));
    shown.filter_map(|(key, schema)| {
        Some(Row {
            scope: "workspace".to_owned(),
            key: key.clone(),
            value: schema.get("default")?.clone(),
            origin: Origin::Default,
        })
    })
}

fn levels(resolved: &Resolved, scope: Scope) -> Vec<Row> {
    let mut rows = Vec::new();
    let groups = GROUPS.iter().filter_map(|(group, _)| match *group {
        "pedantic" => Some((*group, Weight::Pedantic)),
        "nursery" => Some((*group, Weight::Nursery)),
        _ => None,
    });
    let rules = lint::rules();
    let mut asked: Vec<(String, &str, Weight, Level)> = groups
        .map(|(group, weight)| (group.to_owned(), "", weight, Level::Allow))
        .collect();
    for rule in &rules {
        let RuleMetadata { name, .. } = rule;
        let weight = match rule.group() {
            Some("pedantic") => Weight::Pedantic,
            Some(_) => Weight::Nursery,
            None => Weight::Regular,
        };
        asked.push(((*name).to_owned(), name, weight, rule.default_level()));
        let has_own = resolved
            .options
            .levels
            .iter()
            .any(|setting| matches!(&setting.selector, Selector::PedanticOf(of) if of == name));
        if has_own && weight == Weight::Regular {
            asked.push((format!("{name}.pedantic"), name, Weight::Pedantic, Level::Allow));
        }
    }
    for (key, rule, weight, default) in asked {
        let level = level(resolved, scope, rule, weight, default);
        if scope == 0 || level.1.is_some_and(|place| resolved.origins[place].0 == scope) {
            rows.push(Row {
                scope: resolved.scopes[scope].clone(),
                key: format!("rules.{key}"),
                value: Value::from(word(level.0)),
                origin: level
                    .1
                    .map_or(Origin::Default, |place| resolved.origins[place].1.clone()),
            });
        }
    }
    rows
}

/// The level in a scope, and the place of the setting that decides.
fn level(
    resolved: &Resolved,
    scope: Scope,
    rule: &str,
    weight: Weight,
    default: Level,
) -> (Level, Option<usize>) {
    let mut held = (default, None);
    for (place, setting) in resolved.options.levels.iter().enumerate() {
        let of = resolved.origins[place].0;
        if (of == 0 || of == scope) && setting.selects(rule, weight, held.0) {
            held = (setting.level, Some(place));
        }
    }
    held
}

/// The level as a file writes it.
fn word(level: Level) -> &'static str {
    match level {
        Level::Allow => "allow",
        Level::Warn => "warn",
        Level::Deny => "deny",
    }
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Default => f.write_str("default"),
            Self::CommandLine => f.write_str("command line"),
            Self::At { path, line } => write!(f, "{path}:{line}"),
        }
    }
}

impl Serialize for Origin {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        match self {
            Self::Default => map.serialize_entry("kind", "default")?,
            Self::CommandLine => map.serialize_entry("kind", "command-line")?,
            Self::At { path, line } => {
                map.serialize_entry("kind", "file")?;
                map.serialize_entry("file", path)?;
                map.serialize_entry("line", line)?;
            }
        }
        map.end()
    }
}
