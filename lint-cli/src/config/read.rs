//! The files of configuration that hold for a workspace.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use serde_json::Value;

use super::{
    check::check,
    document::{Document, Step},
    model::Config,
    problem::Problem,
    schema::schema,
    validate::validate,
};
use crate::{
    arguments::RunArguments,
    discover::{Home, has_manifest},
    regular,
};

pub(crate) const FILE: &str = "async-lint.toml";
/// The key of the table in a manifest's metadata.
pub(crate) const KEY: &str = "async-lint";

/// One table of configuration.
#[derive(Debug)]
pub(crate) struct Layer {
    pub(crate) document: Document,
    /// Where the table lies in its file.
    pub(crate) table: Vec<Step>,
    pub(crate) config: Config,
    /// The folder its globs are relative to.
    pub(crate) folder: PathBuf,
    /// The package it holds for, by its place in the project; none if it holds for the workspace.
    pub(crate) package: Option<usize>,
}

/// The tables that hold for a workspace, that of the workspace itself first.
///
/// # Errors
/// All that is wrong with any of them.
pub(crate) fn layers(home: &Home, arguments: &RunArguments) -> Result<Vec<Layer>, Vec<Problem>> {
    if arguments.no_config {
        return Ok(Vec::new());
    }
    let mut reader = Reader {
        schema: None,
        layers: Vec::new(),
        problems: Vec::new(),
    };
    let root_manifest = home.root.join("Cargo.toml");
    let in_manifest = || manifest_table(&root_manifest, "workspace");
    match &arguments.config {
        Some(path) => reader.file(path, &home.root),
        None => match (file_of(&home.root), in_manifest()) {
            (Some(file), Some((document, table))) => reader.both(&file, &document, &table),
            (Some(file), None) => {
                let folder = file.parent().unwrap_or(&home.root).to_owned();
                reader.file(&file, &folder);
            }
            (None, Some((document, table))) => reader.layer(document, table, home.root.clone(), None),
            (None, None) => {}
        },
    }
    for (index, folder) in &home.members {
        if let Some((document, table)) = manifest_table(&folder.join("Cargo.toml"), "package") {
            reader.layer(document, table, folder.clone(), Some(*index));
        }
    }
    if reader.problems.is_empty() {
        Ok(reader.layers)
    } else {
        Err(reader.problems)
    }
}

/// The file that holds for a folder: its own, or where there is no manifest, the nearest above.
fn file_of(root: &Path) -> Option<PathBuf> {
    let reach = if has_manifest(root) { 1 } else { usize::MAX };
    let mut files = root.ancestors().take(reach).map(|folder| folder.join(FILE));
    files.find(|file| file.is_file())
}

/// Whether the manifest of a workspace's root holds its configuration.
pub(crate) fn is_in_manifest(root: &Path) -> bool {
    manifest_table(&root.join("Cargo.toml"), "workspace").is_some()
}

/// The table in a manifest, under `[workspace.metadata]` or `[package.metadata]`. A manifest that is no TOML has none: Cargo
/// tells what is wrong with it.
fn manifest_table(manifest: &Path, of: &str) -> Option<(Document, Vec<Step>)> {
    let text = regular::read_text(manifest)?;
    if !text.contains(KEY) {
        return None;
    }
    let document = Document::parse(&shown(manifest), text).ok()?;
    let table: Vec<Step> = vec![of.into(), "metadata".into(), KEY.into()];
    document.at(&table)?;
    Some((document, table))
}

struct Reader {
    /// Made when it is first needed.
    schema: Option<Value>,
    layers: Vec<Layer>,
    problems: Vec<Problem>,
}

impl Reader {
    fn file(&mut self, path: &Path, folder: &Path) {
        let shown = shown(path);
        match fs::read_to_string(path) {
            Ok(text) => match Document::parse(&shown, text) {
                Ok(document) => self.layer(document, Vec::new(), folder.to_owned(), None),
                Err(problems) => self.problems.extend(problems),
            },
            Err(error) => {
                let reason = match error.kind() {
                    io::ErrorKind::NotFound => "there is no such file".to_owned(),
                    io::ErrorKind::InvalidData => "it is not UTF-8 text".to_owned(),
                    _ => error.to_string(),
                };
                let message = format!("the configuration cannot be read: {reason}");
                self.problems
                    .push(Problem::of_file(&shown.display().to_string(), message));
            }
        }
    }

    fn layer(&mut self, document: Document, table: Vec<Step>, folder: PathBuf, package: Option<usize>) {
        let schema = self.schema.get_or_insert_with(schema);
        let Some(node) = document.at(&table) else { return };
        let mut problems = validate(&document, node, schema);
        let json = match problems.as_slice() {
            [] => node.to_json(),
            // There may be more to find in the rest.
            _ => understood(&node.to_json()),
        };
        match serde_json::from_value::<Config>(json) {
            Ok(config) => {
                problems.extend(check(&document, &table, &config));
                problems.sort_by_key(Problem::line);
                self.problems.extend(problems);
                self.layers.push(Layer {
                    document,
                    table,
                    config,
                    folder,
                    package,
                });
            }
            Err(error) => {
                let range = document.range_of(&table);
                problems.push(document.problem(range, error.to_string()));
                self.problems.extend(problems);
            }
        }
    }

    fn both(&mut self, file: &Path, document: &Document, table: &[Step]) {
        let message = format!(
            "the workspace has two configurations: this table, and `{}`",
            shown(file).display()
        );
        let problem = document.problem(document.range_of(table), message);
        self.problems.push(problem.with_help(format!(
            "keep `{FILE}`, and move what the table says there; or delete the file to keep the table"
        )));
    }
}

/// The keys of a table that can be read alone.
fn understood(table: &Value) -> Value {
    let entries = table.as_object().into_iter().flatten();
    let alone = entries
        .map(|(key, value)| (key.clone(), value.clone()))
        .filter(|entry| {
            let alone = Value::Object([entry.clone()].into_iter().collect());
            serde_json::from_value::<Config>(alone).is_ok()
        });
    Value::Object(alone.collect())
}

/// A path as the user would write it: from the current folder, if it lies below.
fn shown(path: &Path) -> PathBuf {
    let current = std::env::current_dir().and_then(|folder| folder.canonicalize());
    let below = current
        .ok()
        .and_then(|folder| path.strip_prefix(folder).ok().map(Path::to_owned));
    below.unwrap_or_else(|| path.to_owned())
}
