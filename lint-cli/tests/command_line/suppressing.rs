//! Suppressions, as the program as a whole heeds and writes them.

use std::fs;

use crate::support::{Folder, Run, git, manifest};

const NAP: &str = "pub async fn nap() {\n    std::thread::sleep(std::time::Duration::MAX);\n}\n";
const ALLOWED: &str = "pub async fn nap() {\n    // async-lint: allow(blocking-sleep) -- legacy\n    \
                       std::thread::sleep(std::time::Duration::MAX);\n}\n";

fn committed(text: impl AsRef<[u8]>) -> Folder {
    let dependencies = "[dependencies]\ntokio = { version = \"1\", features = [\"fs\", \"time\"] }";
    let folder = Folder::new(&[("Cargo.toml", &manifest("shop", dependencies))]);
    folder.write("src/lib.rs", text);
    git(folder.root(), &["init", "--quiet"]);
    git(folder.root(), &["add", "."]);
    git(folder.root(), &["commit", "--quiet", "--message", "first"]);
    folder
}

fn text(folder: &Folder) -> String {
    fs::read_to_string(folder.root().join("src/lib.rs")).unwrap()
}

#[test]
fn what_is_suppressed_counts_for_nothing_and_is_not_fixed() {
    let folder = committed(ALLOWED);
    let run = folder.run(&["-D", "warnings", "--require-reason"]);
    assert_eq!((run.code, run.stdout.as_str()), (Some(0), ""), "{run:#?}");
    let run = folder.run(&["--fix"]);
    assert_eq!(run.code, Some(0), "{run:#?}");
    assert_eq!(text(&folder), ALLOWED);
}

#[test]
fn a_kept_result_heeds_comments_too() {
    let folder = committed(NAP);
    assert!(
        folder
            .run(&["--format", "short"])
            .stdout
            .contains("blocking-sleep")
    );
    folder.write("src/lib.rs", ALLOWED);
    for _ in 0..2 {
        assert_eq!(folder.run(&["--format", "short"]).stdout, "");
    }
}

#[test]
fn remarks_on_suppressions_are_findings_like_others() {
    let folder = committed(ALLOWED.replace("std::thread::sleep(std::time::Duration::MAX)", "drop(1)"));
    let run = folder.run(&["--format", "short"]);
    assert_eq!(
        run.stdout,
        "src/lib.rs:2:5: warning[unused-suppression] `blocking-sleep` has nothing to report here\n"
    );
    assert_eq!(folder.run(&["-D", "unused-suppression"]).code, Some(1));
    assert_eq!(folder.run(&["-A", "unused-suppression"]).stdout, "");
    folder.run(&["--fix"]);
    assert_eq!(text(&folder), "pub async fn nap() {\n    drop(1);\n}\n");
}

#[test]
fn reasons_are_asked_for_when_wanted() {
    let folder = committed(ALLOWED.replace(" -- legacy", ""));
    assert_eq!(folder.run(&[]).stdout, "");
    let run = folder.run(&["--require-reason", "--format", "short"]);
    assert_eq!(
        run.stdout,
        "src/lib.rs:2:5: warning[malformed-suppression] this suppression gives no reason\n"
    );
    let run = folder.run(&["--require-reason", "--add-suppressions"]);
    assert!(
        run.only_error().contains("`--add-suppressions=REASON`"),
        "{run:#?}"
    );
}

#[test]
fn suppressions_are_written_above_each_statement_and_the_next_run_is_clean() {
    let before = "use std::{fs, thread::sleep, time::Duration};\n\npub async fn all(path: &str) -> usize {\n    \
                  sleep(Duration::MAX);\n\tlet text = fs::read_to_string(path)\n        .unwrap_or_default();\n    \
                  // async-lint: allow(blocking-sleep) -- known\n    drop((sleep(Duration::MAX), fs::read(path)));\n    \
                  let a = \"\n    \"; sleep(Duration::MAX);\n    match text.len() {\n        0 => sleep(Duration::MAX),\n        \
                  _ => { sleep(Duration::MAX); sleep(Duration::MAX) }\n    }\n    a.len()\n}\n";
    let after = "use std::{fs, thread::sleep, time::Duration};\n\npub async fn all(path: &str) -> usize {\n    \
                 // async-lint: allow(blocking-sleep) -- to be mended\n    \
                 sleep(Duration::MAX);\n\t// async-lint: allow(blocking-file) -- to be mended\n\
                 \tlet text = fs::read_to_string(path)\n        .unwrap_or_default();\n    \
                 // async-lint: allow(blocking-sleep, blocking-file) -- known\n    \
                 drop((sleep(Duration::MAX), fs::read(path)));\n    \
                 let a = \"\n    \"; sleep(Duration::MAX); // async-lint: allow(blocking-sleep) -- to be mended\n    \
                 match text.len() {\n        // async-lint: allow(blocking-sleep) -- to be mended\n        \
                 0 => sleep(Duration::MAX),\n        // async-lint: allow(blocking-sleep) -- to be mended\n        \
                 _ => { sleep(Duration::MAX); sleep(Duration::MAX) }\n    }\n    a.len()\n}\n";
    for (before, after) in [
        (before.to_owned(), after.to_owned()),
        (before.replace('\n', "\r\n"), after.replace('\n', "\r\n")),
    ] {
        let folder = committed(&before);
        let run = folder.run(&["--add-suppressions=to be  mended"]);
        assert_eq!((run.code, run.stdout.as_str()), (Some(0), ""), "{run:#?}");
        assert!(
            run.stderr.contains("suppressed 7 findings in 1 file\n"),
            "{run:#?}"
        );
        assert_eq!(text(&folder), after);
        assert_eq!(
            folder.run(&["--format", "short"]).stdout,
            "",
            "the next run is clean"
        );
        let run = folder.run(&["--add-suppressions", "--allow-dirty"]);
        assert!(run.stderr.contains("nothing to suppress\n"), "{run:#?}");
        assert_eq!(text(&folder), after, "nothing is left to write");
    }
}

#[test]
fn suppressions_are_not_written_without_a_way_back() {
    let folder = committed(NAP);
    folder.write("src/lib.rs", format!("{NAP}\n"));
    let run = folder.run(&["--add-suppressions"]);
    assert!(
        run.only_error().contains("has changes that are not committed"),
        "{run:#?}"
    );
    assert_eq!(text(&folder), format!("{NAP}\n"));
    let run = folder.run(&["--add-suppressions", "--allow-dirty"]);
    assert_eq!(run.code, Some(0), "{run:#?}");
    assert_eq!(
        text(&folder),
        format!("{ALLOWED}\n").replace(" -- legacy", ""),
        "without a reason there is none"
    );
}

#[test]
fn suppressions_are_written_for_the_rules_that_are_on() {
    let folder = committed(NAP);
    let run: Run = folder.run(&["--add-suppressions=x", "-A", "blocking-sleep"]);
    assert_eq!(run.code, Some(0), "{run:#?}");
    assert_eq!(text(&folder), NAP);
}
