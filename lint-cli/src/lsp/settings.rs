//! What the editor asks for when it starts the server.

use anyhow::Context;
use async_lint_core::{engine::Options, project::Edition};
use clap::{CommandFactory, FromArgMatches};
use serde::Deserialize;
use serde_json::Value;

use crate::{
    arguments::{self, Arguments},
    levels, lint,
};

/// `initializationOptions`, as they are written.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
struct Written {
    /// Flags of the command line: `-W`, `--tests`, ….
    arguments: Vec<String>,
    /// Whether fixing all takes fixes that may change what the program does.
    unsafe_fixes: bool,
}

/// How to lint.
#[derive(Clone, Debug)]
pub(super) struct Settings {
    pub(super) options: Options,
    pub(super) edition: Edition,
    pub(super) unsafe_fixes: bool,
    pub(super) no_cache: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            options: Options::default(),
            edition: arguments::Edition::default().into(),
            unsafe_fixes: false,
            no_cache: false,
        }
    }
}

impl Settings {
    /// The settings of `initializationOptions`.
    ///
    /// # Errors
    /// When a key or an argument is not known, or means nothing here.
    pub(super) fn read(options: Option<Value>) -> anyhow::Result<Self> {
        let written = match options {
            None | Some(Value::Null) => Written::default(),
            Some(value) => {
                serde_json::from_value(value).context("the initializationOptions are not as expected")?
            }
        };
        let words = std::iter::once("async-lint".to_owned()).chain(written.arguments);
        let matches = Arguments::command()
            .try_get_matches_from(words)
            .context("the `arguments` of the initializationOptions cannot be used")?;
        let arguments = Arguments::from_arg_matches(&matches)?.check;
        Ok(Self {
            options: Options {
                levels: levels::from_matches(&matches, &lint::rules())?,
                check_tests: arguments.tests,
                min_confidence: arguments.min_confidence.into(),
                ..Options::default()
            },
            edition: arguments.selection.edition.into(),
            unsafe_fixes: written.unsafe_fixes || arguments.fix.unsafe_fixes,
            no_cache: arguments.run.no_cache,
        })
    }
}
