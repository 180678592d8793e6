//! From the files of `tests/ui` and the pages of `docs` to tests.

mod annotation;
mod case;
mod compile;
mod dependencies;
mod engine;
mod fixed;
mod header;
mod page;
mod project;
mod snapshot;

use std::{collections::BTreeSet, path::Path, process::ExitCode, sync::Arc};

use libtest_mimic::{Arguments, Failed, Trial};

use self::{case::Case, page::Example, snapshot::Blessing};

/// What was asked for besides running the tests.
#[derive(Clone, Copy)]
pub(crate) struct Mode {
    pub(crate) bless: bool,
    pub(crate) compile: bool,
}

pub(crate) fn run(mode: Mode, arguments: &Arguments) -> anyhow::Result<ExitCode> {
    let fixtures = workspace().join("tests/ui");
    let book = workspace().join("docs");
    let cases = case::discover(&fixtures)?;
    let examples = page::discover(&book)?;
    if mode.compile {
        let fixed: Vec<Case> = cases.iter().filter_map(fixed::case).collect();
        return compile::run(
            cases
                .iter()
                .chain(&fixed)
                .chain(examples.iter().map(|example| &example.case)),
        );
    }
    let blessing = Arc::new(Blessing::new(mode.bless));
    let mut trials = vec![test("no snapshot without its fixture", {
        let (blessing, fixtures, names) = (Arc::clone(&blessing), fixtures.clone(), names_of(&cases));
        move || snapshot::check_orphans(&fixtures, &names, &blessing)
    })];
    trials.extend(cases.into_iter().map(|case| {
        let (blessing, fixtures) = (Arc::clone(&blessing), fixtures.clone());
        test(case.name.clone(), move || {
            check_fixture(&case, &fixtures, &blessing)
        })
    }));
    trials.extend(
        examples
            .into_iter()
            .map(|example| test(example.case.name.clone(), move || check_example(&example))),
    );
    let conclusion = libtest_mimic::run(arguments, trials);
    blessing.report()?;
    Ok(conclusion.exit_code())
}

/// A test that fails with all of an error's story.
fn test(name: impl Into<String>, check: impl FnOnce() -> anyhow::Result<()> + Send + 'static) -> Trial {
    Trial::test(name, move || {
        check().map_err(|error| Failed::from(format!("{error:#}")))
    })
}

/// The folder of the workspace.
fn workspace() -> &'static Path {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    package.parent().unwrap_or(package)
}

fn names_of(cases: &[Case]) -> BTreeSet<String> {
    cases.iter().map(|case| case.name.clone()).collect()
}

fn check_fixture(case: &Case, fixtures: &Path, blessing: &Blessing) -> anyhow::Result<()> {
    let found = engine::run(case);
    let outcome = engine::shown(&found);
    let rendered = snapshot::render(case, &outcome);
    let file = fixtures.join(format!("{}.stderr", case.name));
    // The annotations come first, so that blessing cannot lose a finding unseen.
    let annotations = annotation::check(case, &outcome);
    let snapshot = blessing.check(&file, &rendered);
    annotations.map_err(|error| anyhow::anyhow!("{error:#}\nreported:\n{rendered}"))?;
    snapshot?;
    let fixed = fixed::check(case, found)?;
    blessing.check(&fixtures.join(format!("{}.fixed", case.name)), &fixed)
}

fn check_example(example: &Example) -> anyhow::Result<()> {
    let outcome = engine::shown(&engine::run(&example.case));
    let found: Vec<&str> = outcome.diagnostics.iter().map(|found| found.rule).collect();
    anyhow::ensure!(
        found == example.expected,
        "expected {:?}, found {found:?}\n{}",
        example.expected,
        snapshot::render(&example.case, &outcome),
    );
    Ok(())
}
