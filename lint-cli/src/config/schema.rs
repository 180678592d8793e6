//! The JSON schema of the configuration: what a file is checked against, and what editors are given.

use async_lint_core::catalog::BlockKind;
use schemars::{JsonSchema, Schema, SchemaGenerator, generate::SchemaSettings, json_schema};
use serde_json::{Map, Value};

use super::model::{Config, Level, RuleTable};
use crate::{levels::GROUPS, lint};

/// The schema. But for the rules of overrides, each part stands where it is used.
pub(crate) fn schema() -> Value {
    let settings = SchemaSettings::draft07().with(|settings| settings.inline_subschemas = true);
    let mut schema = settings
        .into_generator()
        .into_root_schema_for::<Config>()
        .to_value();
    drop_null(&mut schema);
    schema
}

/// A file has no null: what may be left out is optional, that is all.
fn drop_null(schema: &mut Value) {
    match schema {
        Value::Object(map) => {
            for key in ["anyOf", "enum", "type"] {
                drop_null_choice(map, key);
            }
            if map.get("default").is_some_and(Value::is_null) {
                map.remove("default");
            }
            map.values_mut().for_each(drop_null);
        }
        Value::Array(values) => values.iter_mut().for_each(drop_null),
        _ => {}
    }
}

fn drop_null_choice(map: &mut Map<String, Value>, key: &str) {
    let Some(Value::Array(choices)) = map.get_mut(key) else {
        return;
    };
    let is_null = |choice: &Value| match choice {
        Value::String(word) => key == "type" && word == "null",
        Value::Object(schema) => schema.get("type").is_some_and(|kind| kind == "null"),
        other => other.is_null(),
    };
    choices.retain(|choice| !is_null(choice));
    match (key, choices.as_mut_slice()) {
        ("type", [only]) => {
            let only = only.take();
            map.insert(key.to_owned(), only);
        }
        ("anyOf", [Value::Object(only)]) => {
            let only = std::mem::take(only);
            map.remove(key);
            for (key, value) in only {
                map.entry(key).or_insert(value);
            }
        }
        _ => {}
    }
}

/// `rules`: each rule by its name, and each group.
pub(super) fn rules(generator: &mut SchemaGenerator) -> Schema {
    let level = level(generator);
    let setting =
        |of: &str, table: Schema| json_schema!({ "description": of, "anyOf": [level.clone(), table] });
    let table = RuleTable::json_schema(generator);
    let group_table = {
        let mut table = table.clone().to_value();
        if let Some(properties) = table.get_mut("properties").and_then(Value::as_object_mut) {
            properties.remove("pedantic");
        }
        Schema::try_from(table).unwrap_or_default()
    };
    let groups = GROUPS
        .iter()
        .map(|(name, summary)| (*name, setting(summary, group_table.clone())));
    let rules = lint::rules().into_iter();
    let rules = rules.map(|rule| (rule.name, setting(rule.summary, table.clone())));
    let properties: Map<String, Value> = groups
        .chain(rules)
        .map(|(name, schema)| (name.to_owned(), schema.to_value()))
        .collect();
    json_schema!({ "type": "object", "default": {}, "properties": properties, "additionalProperties": false })
}

/// As `rules`, in another place.
pub(super) fn same_rules(_: &mut SchemaGenerator) -> Schema {
    json_schema!({ "$ref": "#/properties/rules" })
}

/// Not reported; reported; reported, and the run fails.
pub(super) fn level(_: &mut SchemaGenerator) -> Schema {
    json_schema!({ "type": "string", "enum": [Level::Allow, Level::Warn, Level::Deny] })
}

/// The keys of the catalogue's runtimes.
pub(super) fn runtime(_: &mut SchemaGenerator) -> Schema {
    json_schema!({ "type": "string", "enum": runtimes() })
}

/// The runtimes' names, as packages are named.
fn runtimes() -> Vec<String> {
    let keys = async_lint_rules::catalog().runtime_keys();
    keys.iter().map(|key| key.as_str().replace('_', "-")).collect()
}

pub(super) fn block_kind(_: &mut SchemaGenerator) -> Schema {
    json_schema!({ "type": "string", "enum": BlockKind::ALL.map(|(name, _)| name) })
}

pub(super) fn only_true(_: &mut SchemaGenerator) -> Schema {
    json_schema!({ "type": "boolean", "enum": [true] })
}

pub(super) fn offloads(_: &mut SchemaGenerator) -> Schema {
    json_schema!({ "anyOf": [{ "type": "string" }, { "type": "boolean", "enum": [true] }] })
}
