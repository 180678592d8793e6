//! The one door to the engine and the rules.

use async_lint_core::{
    engine::{self, Options, Outcome},
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
