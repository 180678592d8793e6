//! The one door to the engine and the rules.

use async_lint_core::{
    engine::{self, Memory, Observer, Options, Outcome},
    project::{Project, Sources},
    rule::{Family, RuleMetadata},
};

/// All rules, in the order they are listed.
pub(crate) fn rules() -> Vec<&'static RuleMetadata> {
    async_lint_rules::all()
        .iter()
        .map(|rule| rule.metadata())
        .collect()
}

/// Whether a rule judges comments that suppress findings: no such comment suppresses what it finds.
pub(crate) fn is_about_suppressions(rule: &str) -> bool {
    let mut rules = async_lint_rules::all().iter().map(|rule| rule.metadata());
    rules.any(|known| known.name == rule && known.family == Family::Suppressions)
}

/// Lints one workspace with what the last run left in the memory, and tells `observer` how far it is. None if that gave it
/// up. Runs in the thread pool it is called in.
pub(crate) fn run(
    project: &Project,
    sources: &dyn Sources,
    options: &Options,
    memory: &mut Memory,
    observer: &dyn Observer,
) -> Option<Outcome> {
    engine::rerun(
        project,
        sources,
        async_lint_rules::catalog(),
        async_lint_rules::all(),
        options,
        memory,
        observer,
    )
}
