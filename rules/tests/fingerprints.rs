//! Fingerprints stay as they are while the text changes around them, and change with their statements.

#[cfg(test)]
mod tests {
    use std::{collections::BTreeMap, sync::Arc};

    use async_lint_core::{
        diagnostic::{Diagnostic, FilePath},
        engine::{self, Options},
        project::{
            Dependencies, Dependency, DependencyKind, Edition, Package, Project, SourceError, Sources,
            Target, TargetKind,
        },
    };

    struct Memory(BTreeMap<FilePath, Arc<str>>);

    impl Sources for Memory {
        fn read(&self, path: &FilePath) -> Result<Arc<str>, SourceError> {
            self.0.get(path).cloned().ok_or(SourceError::NotFound)
        }
    }

    /// What is found in a library of this one file, that depends on tokio.
    fn findings(text: &str) -> Vec<Diagnostic> {
        let root: FilePath = "src/lib.rs".into();
        let tokio = Dependency {
            library: None,
            code_name: "tokio".to_owned(),
            package: "tokio".to_owned(),
            version: Some([1, 40, 0]),
            kind: DependencyKind::Normal,
            features: vec!["full".to_owned()],
            default_features: true,
        };
        let package = Package {
            name: "shop".to_owned(),
            root: "".into(),
            edition: Edition::E2021,
            targets: vec![Target {
                crate_name: "shop".to_owned(),
                kind: TargetKind::Library,
                edition: Edition::E2021,
                root: Arc::clone(&root),
            }],
            dependencies: Dependencies::Declared(vec![tokio]),
            files: vec![Arc::clone(&root)],
            is_linted: true,
            runtime: None,
        };
        let project = Project {
            packages: vec![package],
            libraries: Vec::new(),
            facts: Vec::new(),
        };
        let sources = Memory(BTreeMap::from([(root, text.into())]));
        let (catalog, rules) = (async_lint_rules::catalog(), async_lint_rules::all());
        engine::run(&project, &sources, catalog, rules, &Options::default()).diagnostics
    }

    fn identities(text: &str) -> Vec<String> {
        findings(text).iter().map(Diagnostic::identity).collect()
    }

    const SHOP: &str = "\
use std::{fs, thread, time::Duration};

pub async fn open(path: &str) -> usize {
    let text = fs::read_to_string(path).unwrap_or_default();
    for line in fs::read_to_string(path).unwrap_or_default().lines() {
        println!(\"{line}\");
    }
    text.len()
}

pub async fn close(hard: bool) {
    match hard {
        true => thread::sleep(Duration::from_secs(1)),
        false => {
            thread::sleep(Duration::from_secs(2));
            thread::sleep(Duration::from_secs(2));
        }
    }
}
";

    #[test]
    fn statements_are_the_innermost_ones() {
        let found = findings(SHOP);
        let statements: Vec<&str> = found
            .iter()
            .map(|diagnostic| &SHOP[diagnostic.statement.to_usize()])
            .collect();
        assert_eq!(
            statements,
            [
                "let text = fs::read_to_string(path).unwrap_or_default();",
                "for line in fs::read_to_string(path).unwrap_or_default().lines() {\n        println!(\"{line}\");\n    }",
                "true => thread::sleep(Duration::from_secs(1))",
                "thread::sleep(Duration::from_secs(2))",
                "thread::sleep(Duration::from_secs(2))",
            ]
        );
    }

    #[test]
    fn alike_findings_are_counted_and_no_two_are_the_same() {
        let found = findings(SHOP);
        let ordinals: Vec<u32> = found.iter().map(|found| found.fingerprint.ordinal).collect();
        assert_eq!(ordinals, [0, 0, 0, 0, 1]);
        let mut identities = identities(SHOP);
        identities.sort();
        identities.dedup();
        assert_eq!(identities.len(), found.len());
    }

    #[test]
    fn what_stands_elsewhere_does_not_matter() {
        let before = identities(SHOP);
        for (old, new) in [
            // Lines before, between and after.
            ("use std", "//! A shop.\n\nfn other() {}\n\nuse std"),
            ("pub async fn close", "/// Closes.\npub async fn close"),
            (
                "    text.len()\n",
                "    let length = text.len();\n    length + 1\n",
            ),
            // In a block or an arm of the same statement.
            (
                "println!(\"{line}\");",
                "eprintln!(\"{line}\");\n        println!();",
            ),
            ("false => {", "false => {\n            let _ = 1;"),
            // Blanks, comments, line ends, commas.
            (
                "    let text = fs::read",
                "    let  text =\n        // all of it\n        fs::read",
            ),
            (
                "(Duration::from_secs(1))",
                "(\n            Duration::from_secs(1),\n        )",
            ),
            ("\n", "\r\n"),
            ("    ", "\t"),
            ("use std", "\u{feff}use std"),
        ] {
            let text = SHOP.replace(old, new);
            assert_ne!(text, SHOP, "{old}");
            assert_eq!(identities(&text), before, "{old:?} -> {new:?}");
        }
    }

    #[test]
    fn functions_may_change_places() {
        let (head, rest) = SHOP.split_once("\n\n").unwrap();
        let (open, close) = rest.split_once("\n\n").unwrap();
        let mut before = identities(SHOP);
        let mut after = identities(&format!("{head}\n{close}{open}\n"));
        before.sort();
        after.sort();
        assert_eq!(before, after);
    }

    #[test]
    fn what_stands_in_the_statement_itself_matters() {
        let before = identities(SHOP);
        for (old, new) in [
            ("from_secs(1)", "from_secs(3)"),
            ("close(hard", "shut(hard"),
            ("let text", "let mut text"),
        ] {
            assert_ne!(identities(&SHOP.replacen(old, new, 1)), before, "{old} -> {new}");
        }
    }

    #[test]
    fn the_hash_is_the_same_in_all_versions() {
        assert_eq!(identities(SHOP)[0], "75a6f9aff84c26b55c126e2418bf4688");
        assert_eq!(
            findings(SHOP)[0].fingerprint.statement.to_string(),
            "0cf69363866d3bd3"
        );
    }
}
