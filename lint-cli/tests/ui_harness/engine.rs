//! The one place that calls the engine.

use async_lint_core::{
    diagnostic::{Applicability, without_repeats},
    engine::{self, EditedSources, FixSelection, Fixed, Outcome},
    project::Sources,
};

use super::{case::Case, project::MemorySources};

/// Runs every rule on a case.
pub(crate) fn run(case: &Case) -> Outcome {
    run_on(case, &MemorySources::new(case))
}

/// What of a run is shown.
pub(crate) fn shown(outcome: &Outcome) -> Outcome {
    let mut shown = outcome.clone();
    without_repeats(&mut shown.diagnostics);
    shown
}

/// Applies every fix to a case that has been run, unsafe ones too.
pub(crate) fn fix(case: &Case, first: Outcome) -> Fixed {
    let stored = MemorySources::new(case);
    let selection = FixSelection {
        at_least: Applicability::Unsafe,
        is_wanted: &|_| true,
    };
    engine::fix(first, &selection, &mut |texts| {
        let sources = EditedSources {
            stored: &stored,
            texts,
        };
        run_on(case, &sources)
    })
}

fn run_on(case: &Case, sources: &dyn Sources) -> Outcome {
    engine::run(
        &case.project(),
        sources,
        async_lint_rules::catalog(),
        async_lint_rules::all(),
        &case.options(),
    )
}
