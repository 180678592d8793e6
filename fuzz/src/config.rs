#![allow(
    dead_code,
    reason = "these modules belong to the program, which uses all of them"
)]

#[path = "../../lint-cli/src/config/check.rs"]
mod check;
#[path = "../../lint-cli/src/config/document.rs"]
mod document;
#[path = "../../lint-cli/src/config/model.rs"]
mod model;
#[path = "../../lint-cli/src/config/problem.rs"]
mod problem;
#[path = "../../lint-cli/src/config/schema.rs"]
mod schema;
#[path = "../../lint-cli/src/config/validate.rs"]
mod validate;

use std::{path::Path, sync::LazyLock};

use document::Document;
use serde_json::Value;

static SCHEMA: LazyLock<Value> = LazyLock::new(schema::schema);

/// Reads a file of configuration as the program does, and shows what is wrong with it.
pub(crate) fn read(text: &str) {
    let mut problems = Vec::new();
    match Document::parse(Path::new("async-lint.toml"), text.to_owned()) {
        Ok(document) => {
            problems.extend(validate::validate(&document, &document.root, &SCHEMA));
            if let Ok(config) = serde_json::from_value::<model::Config>(document.root.to_json()) {
                problems.extend(check::check(&document, &[], &config));
            }
        }
        Err(found) => problems = found,
    }
    problem::Problems(problems).to_string();
}
