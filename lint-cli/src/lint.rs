//! The one door to the engine and the rules.

use async_lint_core::{
    engine::{self, Observer, Options, Outcome},
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

/// Lints one workspace, and tells `observer` how far it is. Runs in the thread pool it is called in.
pub(crate) fn run(
    project: &Project,
    sources: &dyn Sources,
    options: &Options,
    observer: &dyn Observer,
) -> Outcome {
    engine::run_observed(
        project,
        sources,
        async_lint_rules::catalog(),
        async_lint_rules::all(),
        options,
        observer,
    )
}
