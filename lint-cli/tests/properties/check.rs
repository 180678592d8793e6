use std::sync::{Arc, LazyLock};

use async_lint_core::{
    diagnostic::{Applicability, Confidence, FilePath, Level},
    engine::{
        self, EditedSources, EditedTexts, Files, FixSelection, LevelSetting, Options, Outcome, Selector,
    },
    hir::NoteKind,
    project::{
        Dependencies, Dependency, DependencyKind, Edition, Package, Project, SourceError, Sources, Target,
        TargetKind,
    },
    text::TextRange,
};
use rayon::{ThreadPool, ThreadPoolBuilder};

const FILE: &str = "src/lib.rs";

/// Runs every rule on a text, fixes what can be fixed, and suppresses the rest: all that is said lies in the text, and
/// what was read before can be read after.
pub(crate) fn check(text: &str) {
    on_stack(|| check_here(text));
}

/// Does something on the one thread of a pool, with the stack that the engine asks for.
pub(crate) fn on_stack(work: impl FnOnce() + Send) {
    static POOL: LazyLock<ThreadPool> = LazyLock::new(|| {
        let pool = ThreadPoolBuilder::new().num_threads(1).stack_size(32 << 20);
        pool.build().unwrap()
    });
    POOL.install(work);
}

fn check_here(text: &str) {
    let stored = One(text.into());
    let first = lint(&stored);
    check_places(text, &first);
    let lint_edited = &mut |texts: &EditedTexts| {
        let sources = EditedSources {
            stored: &stored,
            texts,
        };
        lint(&sources)
    };
    let selection = FixSelection {
        at_least: Applicability::Unsafe,
        is_wanted: &|_| true,
    };
    let suppressed = engine::suppress(&first, &|_| true, "because", lint_edited);
    for text in suppressed.texts.values() {
        check_places(text, &suppressed.outcome);
    }
    let lost = unread(&first);
    assert!(unread(&suppressed.outcome) <= lost, "a comment broke the file");
    let fixed = engine::fix(first, &selection, lint_edited);
    for text in fixed.texts.values() {
        check_places(text, &fixed.outcome);
    }
    assert!(unread(&fixed.outcome) <= lost, "a fix broke the file");
}

fn lint(sources: &dyn Sources) -> Outcome {
    let tokio = Dependency {
        code_name: "tokio".to_owned(),
        package: "tokio".to_owned(),
        version: Some([1, 40, 0]),
        kind: DependencyKind::Normal,
        features: vec!["full".to_owned()],
        default_features: true,
        library: None,
    };
    let package = Package {
        name: "soup".to_owned(),
        root: "".into(),
        edition: Edition::E2024,
        targets: vec![Target {
            crate_name: "soup".to_owned(),
            kind: TargetKind::Library,
            edition: Edition::E2024,
            root: FILE.into(),
        }],
        dependencies: Dependencies::Declared(vec![tokio]),
        runtime: None,
        files: vec![FILE.into()],
        is_linted: true,
    };
    let project = Project {
        packages: vec![package],
        ..Project::default()
    };
    let everything = LevelSetting {
        selector: Selector::All,
        level: Level::Warn,
        files: Files::All,
    };
    let options = Options {
        levels: vec![everything],
        check_tests: true.into(),
        min_confidence: Confidence::Low.into(),
        collect_calls: true,
        collect_graph: true,
        ..Options::default()
    };
    engine::run(
        &project,
        sources,
        async_lint_rules::catalog(),
        async_lint_rules::all(),
        &options,
    )
}

fn check_places(text: &str, outcome: &Outcome) {
    for file in &outcome.files {
        file.notes.iter().for_each(|note| check_range(text, note.range));
    }
    for found in &outcome.diagnostics {
        let steps = found.witness.iter().map(|step| &step.label);
        let labels = found.secondary.iter().chain(steps).chain([&found.primary]);
        for label in labels.filter(|label| &*label.file == FILE) {
            check_range(text, label.range);
        }
        check_range(text, found.statement);
        if let Some(fix) = &found.fix {
            fix.relies_on.iter().for_each(|range| check_range(text, *range));
            for edit in &fix.edits {
                assert_eq!(&*edit.file, FILE);
                check_range(text, edit.range);
            }
            let are_apart = fix
                .edits
                .windows(2)
                .all(|pair| pair[0].range.end < pair[1].range.start);
            assert!(are_apart, "{fix:?}");
        }
    }
}

/// A range lies in the text and does not part a character.
pub(crate) fn check_range(text: &str, range: TextRange) {
    assert!(
        text.get(range.to_usize()).is_some(),
        "{range:?} is no part of {text:?}"
    );
}

/// The number of places that were not read.
fn unread(outcome: &Outcome) -> usize {
    let notes = outcome.files.iter().flat_map(|file| &file.notes);
    notes.filter(|note| note.kind != NoteKind::Include).count()
}

struct One(Arc<str>);

impl Sources for One {
    fn read(&self, path: &FilePath) -> Result<Arc<str>, SourceError> {
        if &**path == FILE {
            Ok(Arc::clone(&self.0))
        } else {
            Err(SourceError::NotFound)
        }
    }
}
