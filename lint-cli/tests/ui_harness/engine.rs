//! The one place that calls the engine.

use async_lint_core::engine::Outcome;

use super::{case::Case, project::MemorySources};

/// Runs every rule on a case.
pub(crate) fn run(case: &Case) -> Outcome {
    let project = case.project();
    let sources = MemorySources::new(case);
    let options = case.options();
    async_lint_core::engine::run(
        &project,
        &sources,
        async_lint_rules::catalog(),
        async_lint_rules::all(),
        &options,
    )
}
