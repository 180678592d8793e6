//! The one place that calls the engine.

use async_lint_core::{
    diagnostic::Applicability,
    engine::{self, EditedSources, FixSelection, Fixed, Outcome},
};

use super::{case::Case, project::MemorySources};

/// Runs every rule on a case.
pub(crate) fn run(case: &Case) -> Outcome {
    let project = case.project();
    let sources = MemorySources::new(case);
    let options = case.options();
    engine::run(
        &project,
        &sources,
        async_lint_rules::catalog(),
        async_lint_rules::all(),
        &options,
    )
}

/// Applies every fix to a case that has been run, unsafe ones too.
pub(crate) fn fix(case: &Case, first: Outcome) -> Fixed {
    let project = case.project();
    let stored = MemorySources::new(case);
    let options = case.options();
    let selection = FixSelection {
        at_least: Applicability::Unsafe,
        is_wanted: &|_| true,
    };
    engine::fix(first, &selection, &mut |texts| {
        let sources = EditedSources {
            stored: &stored,
            texts,
        };
        engine::run(
            &project,
            &sources,
            async_lint_rules::catalog(),
            async_lint_rules::all(),
            &options,
        )
    })
}
