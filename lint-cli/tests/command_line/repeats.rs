//! Calls of one function in one body: a report shows the first of them that stays, and nothing else forgets the others.

use std::fs;

use crate::support::{Folder, Run, git, manifest};

const TWICE: &str = "fn load(path: &str) -> Option<String> {
    std::fs::read_to_string(path).ok()
}

pub async fn run() -> usize {
    let first = load(\"a\").map_or(0, |text| text.len());
    let second = load(\"b\").map_or(0, |text| text.len());
    first + second
}
";
const ALLOW: &str = "    // async-lint: allow(indirect-blocking) -- known\n";
const FILE: &str = "async-lint-baseline.json";

fn committed(text: &str) -> Folder {
    let dependencies = "[dependencies]\ntokio = { version = \"1\", features = [\"full\"] }";
    let folder = Folder::new(&[("Cargo.toml", &manifest("shop", dependencies))]);
    folder.write("src/lib.rs", text);
    git(folder.root(), &["init", "--quiet"]);
    commit(&folder);
    folder
}

fn commit(folder: &Folder) {
    git(folder.root(), &["add", "."]);
    git(folder.root(), &["commit", "--quiet", "--message", "next"]);
}

fn text(folder: &Folder) -> String {
    fs::read_to_string(folder.root().join("src/lib.rs")).unwrap()
}

/// With a comment above the lines that begin so.
fn allowed(starts: &[&str]) -> String {
    let lines = TWICE.split_inclusive('\n').map(|line| {
        let is_allowed = starts.iter().any(|start| line.trim_start().starts_with(start));
        format!("{}{line}", if is_allowed { ALLOW } else { "" })
    });
    lines.collect()
}

/// The lines of the findings.
fn lines(folder: &Folder, arguments: &[&str]) -> Vec<u32> {
    let run = folder.run(&[&["--format", "short"], arguments].concat());
    assert_eq!(run.code, Some(0), "{run:#?}");
    let line = |line: &str| line.split(':').nth(1)?.parse().ok();
    run.stdout.lines().filter_map(line).collect()
}

fn says(run: &Run, what: &str) {
    assert_eq!(run.code, Some(0), "{run:#?}");
    assert!(run.stderr.contains(what), "`{what}` is missing: {run:#?}");
}

#[test]
fn the_first_that_no_comment_suppresses_is_shown() {
    for (starts, expected) in [
        (&[][..], &[6][..]),
        (&["let first"], &[8]),
        (&["let second"], &[6]),
        (&["let first", "let second"], &[]),
    ] {
        let folder = committed(&allowed(starts));
        for jobs in ["1", "4"] {
            assert_eq!(lines(&folder, &["-j", jobs]), expected, "{starts:?}");
        }
    }
}

#[test]
fn the_first_tells_of_the_others() {
    let tells = |text: &str| {
        let run = committed(text).run(&["--format", "agent"]);
        run.stdout
            .contains("; there is one more like it in this function")
    };
    assert!(tells(TWICE));
    assert!(!tells(&allowed(&["let second"])));
}

#[test]
fn suppressions_are_written_for_all_at_once() {
    let folder = committed(TWICE);
    let run = folder.run(&["--add-suppressions=known"]);
    says(&run, "suppressed 2 findings in 1 file\n");
    assert_eq!(text(&folder), allowed(&["let first", "let second"]));
    says(&folder.run(&[]), "0 errors, 0 warnings in 1 file");
}

#[test]
fn a_baseline_holds_each_and_a_further_call_is_new() {
    let folder = committed(TWICE);
    says(&folder.run(&["baseline", "write"]), "wrote 2 findings");
    assert_eq!(lines(&folder, &["--baseline", FILE]), [0; 0]);

    let call = "    let second = ";
    let third = TWICE.replace(call, &format!("    load(\"c\");\n{call}"));
    folder.write("src/lib.rs", &third);
    assert_eq!(lines(&folder, &["--baseline", FILE]), [7]);

    let without_the_first = TWICE.replace("load(\"a\").map_or(0, |text| text.len())", "0");
    folder.write("src/lib.rs", &without_the_first);
    assert_eq!(lines(&folder, &["--baseline", FILE]), [0; 0]);
    says(
        &folder.run(&["baseline", "prune"]),
        "took 1 out of `async-lint-baseline.json`; 1 finding left\n",
    );
}

#[test]
fn a_call_that_a_change_adds_is_shown_beside_an_old_one() {
    let old = TWICE.replace("load(\"b\").map_or(0, |text| text.len())", "0");
    let folder = committed(&old);
    folder.write("src/lib.rs", TWICE);
    assert_eq!(lines(&folder, &["--new-from", "HEAD"]), [7]);
}

#[test]
fn each_is_fixed() {
    let folder = committed(TWICE);
    let run = folder.run(&["--fix", "--unsafe-fixes"]);
    says(&run, "fixed 2 findings in 1 file\n");
    let fixed = text(&folder);
    assert_eq!(fixed.matches("spawn_blocking").count(), 2, "{fixed}");
    assert_eq!(lines(&folder, &[]), [0; 0]);

    let folder = committed(&allowed(&["let first"]));
    let run = folder.run(&["--fix", "--unsafe-fixes"]);
    says(&run, "fixed 1 finding in 1 file\n");
    let fixed = text(&folder);
    assert!(
        fixed.contains(&format!("{ALLOW}    let first = load(\"a\").")),
        "{fixed}"
    );
    assert!(
        fixed.contains("let second = tokio::task::spawn_blocking("),
        "{fixed}"
    );
}
