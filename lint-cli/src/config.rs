//! What is asked of a run beyond which files to lint: by the command line, and by files of configuration.

mod check;
mod document;
mod facts;
mod model;
mod problem;
mod read;
mod resolve;
mod schema;
mod show;
mod template;
mod validate;

use async_lint_core::{
    diagnostic::Confidence,
    engine::{Files, LevelSetting, Options},
};
pub(crate) use facts::of_dependency as facts_of_dependency;
use problem::Problems;
pub(crate) use read::{FILE, KEY, is_in_manifest};
pub(crate) use resolve::Resolved;
pub(crate) use schema::schema;
pub(crate) use show::{Row, rows};
pub(crate) use template::template;

use clap::ArgMatches;

use crate::{
    arguments::{LevelArguments, RunArguments},
    discover::Discovery,
    levels, lint,
};

/// Reads the configuration of all that was found, and lays the command line over it: one for each project. The projects
/// are told what it says of functions and packages, the scope what it leaves out.
///
/// # Errors
/// All that is wrong with any file of it.
pub(crate) fn resolve(
    discovery: &mut Discovery,
    arguments: &RunArguments,
    request: &Request,
) -> Result<Vec<Resolved>, Problems> {
    let mut all = Vec::new();
    let mut problems = Vec::new();
    for (home, project) in discovery.homes.iter().zip(&mut discovery.projects) {
        match read::layers(home, arguments) {
            Ok(layers) => {
                let resolved = resolve::resolve(project, &discovery.root, layers, request);
                resolved.tell(project);
                discovery.scope.leave_out(&resolved.left_out);
                all.push(resolved);
            }
            Err(found) => problems.extend(found),
        }
    }
    // Two workspaces may share a file.
    problems.dedup();
    if problems.is_empty() {
        Ok(all)
    } else {
        Err(Problems(problems))
    }
}

/// What the command line asks for. It wins over any file.
#[derive(Default)]
pub(crate) struct Request {
    pub(crate) levels: Vec<LevelSetting>,
    pub(crate) check_tests: bool,
    pub(crate) min_confidence: Option<Confidence>,
    pub(crate) require_reason: bool,
    pub(crate) collect_calls: bool,
    pub(crate) collect_graph: bool,
}

impl Request {
    /// What the flags on levels say. The matches tell in which order they stand.
    ///
    /// # Errors
    /// When one names no rule.
    pub(crate) fn of(arguments: &LevelArguments, matches: &ArgMatches) -> anyhow::Result<Self> {
        Ok(Self {
            levels: levels::from_matches(matches, &lint::rules())?,
            check_tests: arguments.tests,
            min_confidence: arguments.min_confidence.map(Into::into),
            require_reason: arguments.require_reason,
            ..Self::default()
        })
    }

    /// Lays what is asked for over what files say.
    pub(crate) fn apply(&self, options: &mut Options) {
        options.levels.extend(self.levels.iter().cloned());
        if self.check_tests {
            options.check_tests.set(Files::All, true);
        }
        if let Some(least) = self.min_confidence {
            options.min_confidence.set(Files::All, least);
        }
        if self.require_reason {
            options.require_reason.set(Files::All, true);
        }
        options.collect_calls = self.collect_calls;
        options.collect_graph = self.collect_graph;
    }
}
