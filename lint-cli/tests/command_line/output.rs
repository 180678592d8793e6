//! What goes to which stream, in each format.

use std::process::Stdio;

use crate::support::{Folder, manifest};
use serde_json::{Value, json};

fn clean() -> Folder {
    Folder::new(&[
        ("Cargo.toml", &manifest("a", "")),
        ("src/lib.rs", "pub fn a() {}\n"),
    ])
}

#[test]
fn a_clean_run_prints_nothing_but_the_summary() {
    for format in ["human", "short"] {
        let run = clean().run(&["--format", format]);
        assert_eq!(run.code, Some(0), "{run:#?}");
        assert_eq!(run.stdout, "");
        assert!(
            run.stderr.starts_with("0 errors, 0 warnings in 1 file, "),
            "{run:#?}"
        );
        assert_eq!(run.stderr.lines().count(), 1, "{run:#?}");
    }
}

#[test]
fn json_is_one_document_and_the_only_output() {
    let run = clean().run(&["--format", "json"]);
    assert_eq!(run.stderr, "");
    assert_eq!(
        serde_json::from_str::<Value>(&run.stdout).unwrap(),
        json!({
            "version": 1,
            "findings": [],
            "summary": {
                "errors": 0, "warnings": 0, "files": 1, "files_unread": 0, "files_read_in_part": 0,
                "suppressed": 0, "in_baseline": 0, "outside_of_change": 0,
            },
        })
    );
}

#[test]
fn the_number_of_threads_is_taken() {
    assert_eq!(clean().run(&["-j", "1"]).code, Some(0));
}

#[test]
fn rules_are_listed_as_a_table_and_as_json() {
    let folder = Folder::new(&[]);
    let table = folder.run(&["rules"]);
    assert_eq!(table.code, Some(0), "{table:#?}");
    assert!(table.stdout.starts_with("rule"), "{table:#?}");
    let list = folder.run(&["rules", "--format", "json"]);
    let rules: Vec<Value> = serde_json::from_str(&list.stdout).unwrap();
    assert_eq!(table.stdout.lines().count(), rules.len() + 1);
}

#[test]
fn the_dump_of_calls_is_one_object_a_line() {
    let run = clean().run(&["dump", "calls", "--format", "json"]);
    assert_eq!(run.code, Some(0), "{run:#?}");
    for line in run.stdout.lines() {
        let call: Value = serde_json::from_str(line).unwrap();
        assert!(
            call["file"].is_string() && call["line"].is_u64() && call["column"].is_u64(),
            "{call}"
        );
    }
}

#[test]
fn a_reader_that_has_gone_is_no_panic() {
    let folder = clean();
    for arguments in [&["--format", "json"][..], &["rules"], &["--help"]] {
        let mut command = folder.command("", arguments);
        let mut child = command
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        drop(child.stdout.take());
        let output = child.wait_with_output().unwrap();
        let stderr = String::from_utf8(output.stderr).unwrap();
        assert!(!stderr.contains("panicked"), "{arguments:?}: {stderr}");
        assert_eq!(output.status.code(), Some(0), "{arguments:?}: {stderr}");
    }
}
