//! `JUnit` and Checkstyle, by an XML parser.

use roxmltree::{Document, Node};

use crate::{
    sample::{FOUND, rendered},
    support::Folder,
};

/// A path as XML can hold it: it has no place for control chars.
fn shown(path: &str) -> String {
    path.replace('\u{1}', "\\u{1}")
}

fn elements<'a, 'i>(node: Node<'a, 'i>) -> Vec<Node<'a, 'i>> {
    node.children().filter(Node::is_element).collect()
}

fn attribute<'a>(node: Node<'a, '_>, name: &str) -> &'a str {
    node.attribute(name)
        .unwrap_or_else(|| panic!("no {name} on {node:?}"))
}

#[test]
fn checkstyle_has_the_findings_by_file() {
    let out = rendered("checkstyle");
    let document = Document::parse(&out).unwrap();
    let root = document.root_element();
    assert_eq!(root.tag_name().name(), "checkstyle");
    assert!(!attribute(root, "version").is_empty());
    let mut found = Vec::new();
    for file in elements(root) {
        assert_eq!(file.tag_name().name(), "file");
        for error in elements(file) {
            assert_eq!(error.tag_name().name(), "error");
            assert!(attribute(error, "message").contains('`'));
            found.push((
                attribute(error, "source").strip_prefix("async-lint.").unwrap(),
                attribute(error, "severity"),
                attribute(file, "name").to_owned(),
                attribute(error, "line").parse::<u64>().unwrap(),
            ));
            assert!(attribute(error, "column").parse::<u64>().unwrap() > 0);
        }
    }
    assert_eq!(elements(root).len(), 3, "one element a file");
    assert_eq!(
        found,
        FOUND.map(|(rule, level, path, line, _)| (rule, level, shown(path), line))
    );
}

#[test]
fn junit_has_a_failed_case_a_finding() {
    let out = rendered("junit");
    let document = Document::parse(&out).unwrap();
    let root = document.root_element();
    assert_eq!(root.tag_name().name(), "testsuites");
    assert_eq!(
        (attribute(root, "tests"), attribute(root, "failures")),
        ("4", "4")
    );
    let mut found = Vec::new();
    for suite in elements(root) {
        assert_eq!(suite.tag_name().name(), "testsuite");
        assert_eq!(attribute(suite, "tests"), elements(suite).len().to_string());
        for case in elements(suite) {
            assert_eq!(case.tag_name().name(), "testcase");
            assert_eq!(attribute(case, "classname"), attribute(suite, "name"));
            let children = elements(case);
            let [failure] = children.as_slice() else {
                panic!("{case:?}")
            };
            assert_eq!(failure.tag_name().name(), "failure");
            assert!(!attribute(*failure, "message").is_empty());
            let text = failure.text().unwrap();
            assert!(
                text.contains("this `async` makes") && text.contains("\nhelp: "),
                "{text}"
            );
            found.push((
                attribute(case, "name").split(' ').next().unwrap(),
                attribute(*failure, "type"),
                attribute(case, "file").to_owned(),
                attribute(case, "line").parse::<u64>().unwrap(),
            ));
        }
    }
    assert_eq!(
        found,
        FOUND.map(|(rule, level, path, line, _)| (rule, level, shown(path), line))
    );
}

#[test]
fn a_clean_run_is_a_case_that_passed_and_no_file() {
    let folder = Folder::new(&[("a.rs", "fn a() {}\n")]);
    let junit = folder.run(&["--format", "junit", "."]).stdout;
    let document = Document::parse(&junit).unwrap();
    let cases: Vec<Node> = document
        .descendants()
        .filter(|node| node.has_tag_name("testcase"))
        .collect();
    assert_eq!(cases.len(), 1, "{junit}");
    assert!(elements(cases[0]).is_empty(), "{junit}");
    let checkstyle = folder.run(&["--format", "checkstyle", "."]).stdout;
    let document = Document::parse(&checkstyle).unwrap();
    assert!(elements(document.root_element()).is_empty(), "{checkstyle}");
}
