//! What the editor asks for when it starts the server.

use anyhow::Context;
use async_lint_core::project::Edition;
use clap::{CommandFactory, FromArgMatches};
use serde::Deserialize;
use serde_json::Value;

use crate::{
    arguments::{self, Arguments, RunArguments},
    config::Request,
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
pub(super) struct Settings {
    pub(super) request: Request,
    pub(super) run: RunArguments,
    pub(super) edition: Edition,
    pub(super) unsafe_fixes: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            request: Request::default(),
            run: RunArguments::default(),
            edition: arguments::Edition::default().into(),
            unsafe_fixes: false,
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
            request: Request::of(&arguments.levels, &matches)?,
            run: arguments.run,
            edition: arguments.selection.edition.into(),
            unsafe_fixes: written.unsafe_fixes || arguments.fix.unsafe_fixes,
        })
    }
}
