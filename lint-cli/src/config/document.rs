//! A TOML file as a tree in which every value knows where it stands.

use std::{ops::Range, path::Path};

use serde_json::Value;
use toml::de::{DeTable, DeValue};

use super::problem::Problem;

/// A file of configuration, or a manifest that holds a part of one.
#[derive(Debug)]
pub(crate) struct Document {
    /// The path as it is shown.
    pub(crate) path: String,
    pub(crate) text: String,
    pub(crate) root: Node,
}

/// A value. Places are in bytes.
#[derive(Debug)]
pub(crate) struct Node {
    pub(crate) range: Range<usize>,
    pub(crate) kind: NodeKind,
}

#[derive(Debug)]
pub(crate) enum NodeKind {
    Text(String),
    Integer(i64),
    Boolean(bool),
    /// A float or a time, which no key takes.
    Other(&'static str),
    List(Vec<Node>),
    /// In the order of the file.
    Table(Vec<(Key, Node)>),
}

#[derive(Debug)]
pub(crate) struct Key {
    pub(crate) name: String,
    pub(crate) range: Range<usize>,
}

/// A step from a value to one inside it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Step {
    Key(String),
    Index(usize),
}

impl From<&str> for Step {
    fn from(name: &str) -> Self {
        Self::Key(name.to_owned())
    }
}

impl From<usize> for Step {
    fn from(index: usize) -> Self {
        Self::Index(index)
    }
}

impl Document {
    /// Reads a text.
    ///
    /// # Errors
    /// All places where it is no TOML.
    pub(crate) fn parse(path: &Path, text: String) -> Result<Self, Vec<Problem>> {
        let path = path.display().to_string();
        let (table, errors) = DeTable::parse_recoverable(&text);
        if !errors.is_empty() {
            let problem = |error: &toml::de::Error| {
                let range = error.span().unwrap_or_default();
                Problem::at(
                    &path,
                    &text,
                    range,
                    format!("this is no TOML: {}", error.message()),
                )
            };
            let mut sorted: Vec<&toml::de::Error> = errors.iter().collect();
            sorted.sort_by_key(|error| error.span().map(|span| span.start));
            return Err(sorted.into_iter().map(problem).collect());
        }
        let root = Node {
            range: table.span(),
            kind: table_of(table.into_inner()),
        };
        Ok(Self { path, text, root })
    }

    pub(crate) fn at(&self, steps: &[Step]) -> Option<&Node> {
        let mut steps = steps.iter();
        steps.try_fold(&self.root, |node, step| node.step(step).map(|(_, node)| node))
    }

    /// Where a value's key is written; of an element of a list, or the whole, where it stands itself.
    pub(crate) fn range_of(&self, steps: &[Step]) -> Range<usize> {
        let Some((last, before)) = steps.split_last() else {
            return 0..0;
        };
        let found = self.at(before).and_then(|node| node.step(last));
        match found {
            Some((Some(key), _)) => key.range.clone(),
            Some((None, node)) => node.range.clone(),
            None => self.range_of(before),
        }
    }

    /// A problem at a value.
    pub(crate) fn problem(&self, range: Range<usize>, message: String) -> Problem {
        Problem::at(&self.path, &self.text, range, message)
    }

    /// The line of a value's key, 1-based.
    pub(crate) fn line_of(&self, steps: &[Step]) -> usize {
        let start = self.range_of(steps).start;
        self.text[..start.min(self.text.len())].matches('\n').count() + 1
    }
}

impl Node {
    fn step(&self, step: &Step) -> Option<(Option<&Key>, &Self)> {
        match (&self.kind, step) {
            (NodeKind::Table(entries), Step::Key(name)) => {
                let (key, node) = entries.iter().find(|(key, _)| key.name == *name)?;
                Some((Some(key), node))
            }
            (NodeKind::List(nodes), Step::Index(index)) => Some((None, nodes.get(*index)?)),
            _ => None,
        }
    }

    pub(crate) fn to_json(&self) -> Value {
        match &self.kind {
            NodeKind::Text(text) => Value::from(text.as_str()),
            NodeKind::Integer(number) => Value::from(*number),
            NodeKind::Boolean(is) => Value::from(*is),
            NodeKind::Other(_) => Value::Null,
            NodeKind::List(nodes) => nodes.iter().map(Self::to_json).collect(),
            NodeKind::Table(entries) => {
                let entry = |(key, node): &(Key, Self)| (key.name.clone(), node.to_json());
                Value::Object(entries.iter().map(entry).collect())
            }
        }
    }
}

fn table_of(table: DeTable<'_>) -> NodeKind {
    let mut entries: Vec<(Key, Node)> = table
        .into_iter()
        .map(|(key, value)| {
            let range = key.span();
            let name = key.into_inner().into_owned();
            (Key { name, range }, node(value))
        })
        .collect();
    entries.sort_by_key(|(key, _)| key.range.start);
    NodeKind::Table(entries)
}

fn node(value: toml::Spanned<DeValue<'_>>) -> Node {
    let range = value.span();
    let kind = match value.into_inner() {
        DeValue::String(text) => NodeKind::Text(text.into_owned()),
        DeValue::Integer(number) => match i64::from_str_radix(number.as_str(), number.radix()) {
            Ok(number) => NodeKind::Integer(number),
            Err(_) => NodeKind::Other("a number too large"),
        },
        DeValue::Boolean(is) => NodeKind::Boolean(is),
        DeValue::Float(_) => NodeKind::Other("a number with a fraction"),
        DeValue::Datetime(_) => NodeKind::Other("a time"),
        DeValue::Array(values) => NodeKind::List(values.into_iter().map(node).collect()),
        DeValue::Table(table) => table_of(table),
    };
    Node { range, kind }
}
