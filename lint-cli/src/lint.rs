//! The one door to the engine and the rules.

use async_lint_core::{
    engine::{FileOutcome, Options, Outcome},
    project::{Project, Sources},
    rule::RuleMetadata,
    text::SourceText,
};

/// All rules, in the order they are listed.
pub(crate) fn rules() -> Vec<&'static RuleMetadata> {
    Vec::new()
}

/// What to ask for to get every call.
pub(crate) fn calls_options() -> Options {
    Options::default()
}

/// Lints one workspace. Runs in the thread pool it is called in.
///
/// TEMPORARY, until the engine lands: reads the files and finds nothing.
pub(crate) fn run(project: &Project, sources: &dyn Sources, _options: &Options) -> Outcome {
    let linted = project.packages.iter().filter(|package| package.is_linted);
    let mut files: Vec<FileOutcome> = linted
        .flat_map(|package| &package.files)
        .map(|path| FileOutcome {
            path: path.clone(),
            source: sources.read(path).map(SourceText::new),
            notes: Vec::new(),
        })
        .collect();
    files.sort_by(|left, right| left.path.cmp(&right.path));
    Outcome {
        files,
        ..Outcome::default()
    }
}
