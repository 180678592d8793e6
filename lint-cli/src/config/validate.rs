//! A file against the schema: all that is wrong in it, each at its place.

use serde_json::{Map, Value};

use super::{
    document::{Document, Key, Node, NodeKind},
    problem::Problem,
};
use crate::suggestion;

/// What of a value does not fit the schema.
pub(crate) fn validate(document: &Document, node: &Node, schema: &Value) -> Vec<Problem> {
    let mut check = Check {
        document,
        whole: schema,
        keys: Vec::new(),
        problems: Vec::new(),
    };
    check.value(node, schema);
    check.problems
}

struct Check<'a> {
    document: &'a Document,
    /// What references start from.
    whole: &'a Value,
    /// The keys on the way to the value that is looked at.
    keys: Vec<&'a str>,
    problems: Vec<Problem>,
}

impl<'a> Check<'a> {
    fn value(&mut self, node: &'a Node, schema: &Value) {
        let shapes = shapes(self.referred(schema));
        let fitting: Vec<&Value> = shapes
            .iter()
            .copied()
            .filter(|shape| has_type(node, shape))
            .collect();
        if fitting.is_empty() {
            let found = found(node);
            self.mismatch(
                node,
                format!("found {found} where {} is expected", expected(&shapes)),
            );
            return;
        }
        match &node.kind {
            NodeKind::Table(entries) => self.table(node, entries, fitting[0]),
            NodeKind::List(nodes) => {
                for node in nodes {
                    if let Some(items) = fitting[0].get("items") {
                        self.value(node, items);
                    }
                }
            }
            _ => self.scalar(node, &fitting),
        }
    }

    fn referred<'s>(&self, schema: &'s Value) -> &'s Value
    where
        'a: 's,
    {
        // Beside a description, a reference stands in a list of one.
        let reference = schema.get("$ref").or_else(|| schema.pointer("/allOf/0/$ref"));
        let target = reference
            .and_then(Value::as_str)
            .and_then(|pointer| self.whole.pointer(pointer.strip_prefix('#')?));
        target.unwrap_or(schema)
    }

    fn table(&mut self, node: &'a Node, entries: &'a [(Key, Node)], schema: &Value) {
        let empty = Map::new();
        let properties = schema
            .get("properties")
            .and_then(Value::as_object)
            .unwrap_or(&empty);
        for (key, value) in entries {
            match properties.get(&key.name) {
                Some(schema) => {
                    self.keys.push(&key.name);
                    self.value(value, schema);
                    self.keys.pop();
                }
                None => self.unknown(key, properties),
            }
        }
        let required = schema.get("required").and_then(Value::as_array);
        for name in required.into_iter().flatten().filter_map(Value::as_str) {
            if !entries.iter().any(|(key, _)| key.name == name) {
                let message = format!("the key `{name}` is missing{}", self.whereabouts());
                self.mismatch(node, message);
            }
        }
    }

    fn unknown(&mut self, key: &Key, properties: &Map<String, Value>) {
        let known = properties.keys().map(String::as_str);
        let nearest = did_you_mean(&key.name, known.clone());
        let is_rules = self.keys.last() == Some(&"rules");
        let (message, all) = if is_rules {
            let message = format!("there is no rule or group `{}`", key.name);
            (message, "`cargo async-lint rules` lists them all".to_owned())
        } else {
            let known: Vec<&str> = known.collect();
            let message = format!("unknown key `{}`{}", key.name, self.whereabouts());
            (message, format!("the keys are `{}`", known.join("`, `")))
        };
        let problem = self.document.problem(key.range.clone(), message);
        self.problems.push(problem.with_help(nearest.unwrap_or(all)));
    }

    fn scalar(&mut self, node: &Node, shapes: &[&Value]) {
        let value = node.to_json();
        let choices: Vec<&Value> = shapes.iter().flat_map(|shape| choices(shape)).collect();
        let is_open = shapes.iter().any(|shape| choices_of(shape).is_none());
        if !is_open && !choices.contains(&&value) {
            let words: Vec<&str> = choices.iter().filter_map(|choice| choice.as_str()).collect();
            let nearest = value.as_str().and_then(|word| did_you_mean(word, words));
            let message = format!("`{}` is not one of {}", shown(&value), listed(&choices));
            let problem = self.document.problem(node.range.clone(), message);
            self.problems.push(match nearest {
                Some(nearest) => problem.with_help(nearest),
                None => problem,
            });
        }
        let minimum = shapes.iter().find_map(|shape| shape.get("minimum")?.as_i64());
        if let (NodeKind::Integer(number), Some(minimum)) = (&node.kind, minimum)
            && *number < minimum
        {
            self.mismatch(
                node,
                format!("{number} is less than {minimum}, the least there can be"),
            );
        }
    }

    fn mismatch(&mut self, node: &Node, message: String) {
        self.problems
            .push(self.document.problem(node.range.clone(), message));
    }

    fn whereabouts(&self) -> String {
        match self.keys.as_slice() {
            [] => String::new(),
            keys => format!(" in `{}`", keys.join(".")),
        }
    }
}

fn did_you_mean<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<String> {
    let nearest = suggestion::nearest(word, known)?;
    Some(format!("did you mean `{nearest}`?"))
}

/// The alternatives of a schema.
fn shapes(schema: &Value) -> Vec<&Value> {
    let alternatives = ["anyOf", "oneOf"]
        .iter()
        .find_map(|key| schema.get(key)?.as_array());
    match alternatives {
        Some(alternatives) => alternatives.iter().flat_map(shapes).collect(),
        None => vec![schema],
    }
}

fn has_type(node: &Node, schema: &Value) -> bool {
    let kind = schema.get("type").and_then(Value::as_str);
    match &node.kind {
        NodeKind::Text(_) => kind == Some("string"),
        NodeKind::Integer(_) => kind == Some("integer"),
        NodeKind::Boolean(_) => kind == Some("boolean"),
        NodeKind::List(_) => kind == Some("array"),
        NodeKind::Table(_) => kind == Some("object"),
        NodeKind::Other(_) => false,
    }
}

/// The values that a schema admits; none if it admits any of its type.
fn choices_of(schema: &Value) -> Option<Vec<&Value>> {
    match (schema.get("const"), schema.get("enum")) {
        (Some(only), _) => Some(vec![only]),
        (None, Some(Value::Array(all))) => Some(all.iter().collect()),
        _ => None,
    }
}

fn choices(schema: &Value) -> Vec<&Value> {
    choices_of(schema).unwrap_or_default()
}

fn found(node: &Node) -> &'static str {
    match &node.kind {
        NodeKind::Text(_) => "a text",
        NodeKind::Integer(_) => "a number",
        NodeKind::Boolean(_) => "a boolean",
        NodeKind::Other(what) => what,
        NodeKind::List(_) => "a list",
        NodeKind::Table(_) => "a table",
    }
}

/// What a value may be: `a table or one of "allow", "warn"`.
fn expected(shapes: &[&Value]) -> String {
    let mut parts: Vec<String> = Vec::new();
    let words: Vec<&Value> = shapes.iter().flat_map(|shape| choices(shape)).collect();
    if !words.is_empty() {
        parts.push(match words.as_slice() {
            [only] => listed(&[only]),
            several => format!("one of {}", listed(several)),
        });
    }
    for shape in shapes.iter().filter(|shape| choices_of(shape).is_none()) {
        let kind = match shape.get("type").and_then(Value::as_str) {
            Some("string") => "a text",
            Some("integer") => "a whole number",
            Some("boolean") => "`true` or `false`",
            Some("array") => "a list",
            _ => "a table",
        };
        parts.push(kind.to_owned());
    }
    parts.join(" or ")
}

fn listed(values: &[&Value]) -> String {
    let shown: Vec<String> = values.iter().map(|value| format!("`{}`", shown(value))).collect();
    shown.join(", ")
}

fn shown(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}
