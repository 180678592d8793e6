//! What an earlier run left in the memory, be it of the same project, of another, or given up half way, changes nothing of the
//! outcome.

#[cfg(test)]
mod tests {
    use std::{
        collections::BTreeMap,
        sync::{
            Arc, Mutex,
            atomic::{AtomicUsize, Ordering},
        },
    };

    use async_lint_core::{
        diagnostic::{Diagnostic, FilePath},
        engine::{self, Memory, Observer, Options, Stage},
        project::{
            Dependencies, Dependency, DependencyKind, Edition, Library, Package, Project, SourceError,
            Sources, Target, TargetKind,
        },
    };

    const SHOP: &str = "\
mod orders;

pub async fn open() {
    std::thread::sleep(std::time::Duration::from_secs(1));
    store::begin().commit();
}
";
    const ORDERS: &str = "\
pub async fn forget() {
    store::save();
}
";
    const STORE: &str = "\
mod transaction;
pub use transaction::{Transaction, begin};

pub async fn save() {}
";
    const TRANSACTION: &str = "\
pub struct Transaction;

impl Transaction {
    pub async fn commit(self) {}
}

pub fn begin() -> Transaction {
    Transaction
}
";

    /// Texts, and how often each was read.
    struct Texts {
        texts: BTreeMap<FilePath, Arc<str>>,
        read: Mutex<BTreeMap<FilePath, usize>>,
    }

    impl Texts {
        fn new(texts: &[(&str, &str)]) -> Self {
            let texts = texts.iter().map(|(path, text)| ((*path).into(), (*text).into()));
            Self {
                texts: texts.collect(),
                read: Mutex::default(),
            }
        }

        fn shop() -> Self {
            Self::new(&[
                ("src/lib.rs", SHOP),
                ("src/orders.rs", ORDERS),
                ("../store/src/lib.rs", STORE),
                ("../store/src/transaction.rs", TRANSACTION),
            ])
        }

        fn reads_of(&self, path: &str) -> usize {
            self.read.lock().unwrap().get(path).copied().unwrap_or_default()
        }
    }

    impl Sources for Texts {
        fn read(&self, path: &FilePath) -> Result<Arc<str>, SourceError> {
            *self.read.lock().unwrap().entry(Arc::clone(path)).or_default() += 1;
            self.texts.get(path).cloned().ok_or(SourceError::NotFound)
        }
    }

    /// A library that depends on a registry's package in this version.
    fn project(version: u64) -> Project {
        let root: FilePath = "src/lib.rs".into();
        let store = Dependency {
            library: Some(0),
            code_name: "store".to_owned(),
            package: "store".to_owned(),
            version: Some([version, 0, 0]),
            kind: DependencyKind::Normal,
            features: Vec::new(),
            default_features: true,
        };
        let package = Package {
            name: "shop".to_owned(),
            root: "".into(),
            edition: Edition::E2024,
            targets: vec![Target {
                crate_name: "shop".to_owned(),
                kind: TargetKind::Library,
                edition: Edition::E2024,
                root: Arc::clone(&root),
            }],
            dependencies: Dependencies::Declared(vec![store]),
            files: vec![root, "src/orders.rs".into()],
            is_linted: true,
            runtime: None,
        };
        let library = Library {
            package: "store".to_owned(),
            version: [version, 0, 0],
            crate_name: "store".to_owned(),
            edition: Edition::E2024,
            root: "../store/src/lib.rs".into(),
            dependencies: Vec::new(),
            identity: Some(format!("registry#store@{version}.0.0")),
        };
        Project {
            packages: vec![package],
            libraries: vec![library],
            facts: Vec::new(),
        }
    }

    /// Gives up when it has been asked so many times.
    struct GivesUpAfter {
        most: usize,
        asked: AtomicUsize,
    }

    impl GivesUpAfter {
        fn new(most: usize) -> Self {
            Self {
                most,
                asked: AtomicUsize::new(0),
            }
        }
    }

    impl Observer for GivesUpAfter {
        fn begins(&self, _: Stage) {}

        fn gives_up(&self) -> bool {
            self.most <= self.asked.fetch_add(1, Ordering::Relaxed)
        }
    }

    /// How often the library's files and the project's root were read when rules began: a debug build reads them all once
    /// more afterwards.
    struct ReadWhenJudged<'a> {
        sources: &'a Texts,
        counts: Mutex<[usize; 3]>,
    }

    impl Observer for ReadWhenJudged<'_> {
        fn begins(&self, stage: Stage) {
            if stage == Stage::Rules {
                let files = ["../store/src/lib.rs", "../store/src/transaction.rs", "src/lib.rs"];
                *self.counts.lock().unwrap() = files.map(|file| self.sources.reads_of(file));
            }
        }

        fn gives_up(&self) -> bool {
            false
        }
    }

    fn rerun(
        project: &Project,
        sources: &Texts,
        memory: &mut Memory,
        observer: &dyn Observer,
    ) -> Option<Vec<Diagnostic>> {
        let (catalog, rules) = (async_lint_rules::catalog(), async_lint_rules::all());
        let options = Options::default();
        let outcome = engine::rerun(project, sources, catalog, rules, &options, memory, observer);
        Some(outcome?.diagnostics)
    }

    fn findings(sources: &Texts, memory: &mut Memory) -> Vec<Diagnostic> {
        rerun(&project(1), sources, memory, &()).unwrap()
    }

    #[test]
    fn what_was_read_is_not_read_again() {
        let sources = Texts::shop();
        let memory = &mut Memory::default();
        let first = findings(&sources, memory);
        let rules: Vec<&str> = first.iter().map(|found| found.rule).collect();
        assert_eq!(rules, ["blocking-sleep", "unawaited-future", "unawaited-future"]);
        let read_when_judged = ReadWhenJudged {
            sources: &sources,
            counts: Mutex::default(),
        };
        let again = rerun(&project(1), &sources, memory, &read_when_judged);
        assert_eq!(again.as_ref(), Some(&first));
        // The text of the project's file may have changed since.
        assert_eq!(*read_when_judged.counts.lock().unwrap(), [1, 1, 2]);
    }

    #[test]
    fn however_far_a_run_came_the_next_ones_outcome_is_the_same() {
        let plain = findings(&Texts::shop(), &mut Memory::default());
        let mut given_up = 0;
        for most in 0..16 {
            let sources = Texts::shop();
            let memory = &mut Memory::default();
            let first = rerun(&project(1), &sources, memory, &GivesUpAfter::new(most));
            given_up += usize::from(first.is_none());
            assert_eq!(findings(&sources, memory), plain, "given up after {most}");
            assert_eq!(findings(&sources, memory), plain, "again, given up after {most}");
        }
        assert!((8..16).contains(&given_up), "{given_up} of 16 runs were given up");
    }

    #[test]
    fn what_was_read_of_others_changes_nothing() {
        let sources = Texts::shop();
        let plain = findings(&sources, &mut Memory::default());
        let memory = &mut Memory::default();
        rerun(&project(2), &sources, memory, &()).unwrap();
        assert_eq!(findings(&sources, memory), plain);
        let other = Texts::new(&[
            ("src/lib.rs", "pub async fn open() {}"),
            ("src/orders.rs", SHOP),
            ("../store/src/lib.rs", STORE),
            ("../store/src/transaction.rs", TRANSACTION),
        ]);
        rerun(&project(1), &other, memory, &()).unwrap();
        assert_eq!(findings(&sources, memory), plain);
    }
}
