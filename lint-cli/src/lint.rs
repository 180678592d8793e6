//! The one door to the engine and the rules.

use async_lint_core::{
    engine::{self, Memory, Options, Outcome},
    project::{Project, Sources},
    rule::RuleMetadata,
};

/// All rules, in the order they are listed.
pub(crate) fn rules() -> Vec<&'static RuleMetadata> {
    async_lint_rules::all()
        .iter()
        .map(|rule| rule.metadata())
        .collect()
}

/// What to ask for to get every call.
pub(crate) fn calls_options() -> Options {
    Options {
        collect_calls: true,
        ..Options::default()
    }
}

/// Lints one workspace. Runs in the thread pool it is called in.
pub(crate) fn run(project: &Project, sources: &dyn Sources, options: &Options) -> Outcome {
    engine::run(
        project,
        sources,
        async_lint_rules::catalog(),
        async_lint_rules::all(),
        options,
    )
}

/// The same, with what the last run left in the memory. None if `is_unwanted` said so before the end.
pub(crate) fn rerun(
    project: &Project,
    sources: &dyn Sources,
    options: &Options,
    memory: &mut Memory,
    is_unwanted: &(dyn Fn() -> bool + Sync),
) -> Option<Outcome> {
    engine::rerun(
        project,
        sources,
        async_lint_rules::catalog(),
        async_lint_rules::all(),
        options,
        memory,
        is_unwanted,
    )
}
