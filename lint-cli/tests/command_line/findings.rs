//! What a run makes of findings: exit status, levels, selection, and each format.

use serde_json::{Value, json};

use crate::support::{Folder, Run, manifest};

/// A warning, an error, a pedantic finding, one in a test and one of low confidence.
const LIBRARY: &str = r#"use std::{path::Path, thread, time::Duration};

pub async fn retry() {
    thread::sleep(Duration::from_millis(500));
}

pub async fn count(counter: &tokio::sync::Mutex<u32>) -> u32 {
    *counter.blocking_lock()
}

pub async fn is_there(path: &Path) -> bool {
    path.exists()
}

pub async fn odd() {
    unheard_of!(=> std::fs::read("a") <=);
}

#[cfg(test)]
mod tests {
    #[tokio::test]
    async fn waits() {
        std::thread::sleep(std::time::Duration::from_millis(1));
    }
}
"#;

fn package(text: &str) -> Folder {
    Folder::new(&[
        (
            "Cargo.toml",
            &manifest(
                "shop",
                "[dependencies]\ntokio = { version = \"1\", features = [\"rt\", \"sync\"] }",
            ),
        ),
        ("src/lib.rs", text),
    ])
}

/// `line level[rule]` of each finding, in order.
fn found(folder: &Folder, arguments: &[&str]) -> Vec<String> {
    let run = folder.run(&[arguments, &["--format", "short"]].concat());
    let shown = |line: &str| {
        let (place, message) = line.split_once(": ").unwrap();
        let line = place.split(':').nth(1).unwrap();
        let finding = message.split(' ').next().unwrap();
        format!("{line} {finding}")
    };
    run.stdout.lines().map(shown).collect()
}

const SLEEP: &str = "4 warning[blocking-sleep]";
const LOCK: &str = "8 error[runtime-panic]";

fn status(text: &str, arguments: &[&str]) -> Option<i32> {
    package(text).run(arguments).code
}

#[test]
fn only_a_denied_finding_fails_the_run() {
    let warning = "pub async fn a() { std::thread::sleep(std::time::Duration::MAX); }\n";
    let error = "pub async fn a(b: &tokio::sync::Mutex<u32>) -> u32 { *b.blocking_lock() }\n";
    assert_eq!(status(warning, &[]), Some(0));
    assert_eq!(status(error, &[]), Some(1));
    assert_eq!(status(warning, &["-D", "warnings"]), Some(1));
    assert_eq!(status(warning, &["-D", "blocking-sleep"]), Some(1));
    assert_eq!(status(warning, &["-D", "blocking-file"]), Some(0));
    assert_eq!(status(error, &["-W", "runtime-panic"]), Some(0));
    for format in ["human", "short", "json"] {
        assert_eq!(status(error, &["--format", format]), Some(1), "{format}");
    }
}

#[test]
fn levels_are_set_by_rule_and_by_group() {
    let folder = package(LIBRARY);
    let denied = "4 error[blocking-sleep]";
    assert_eq!(found(&folder, &[]), [SLEEP, LOCK]);
    assert_eq!(found(&folder, &["-D", "warnings"]), [denied, LOCK]);
    assert_eq!(found(&folder, &["-A", "blocking-sleep"]), [LOCK]);
    assert_eq!(
        found(&folder, &["-A", "all", "-D", "blocking-sleep"]),
        [denied],
        "later flags win"
    );
    let pedantic = "12 warning[blocking-file]";
    let and_pedantic = ["-W", "pedantic", "-A", "needless-async"];
    assert_eq!(found(&folder, &and_pedantic), [SLEEP, LOCK, pedantic]);
    assert_eq!(
        found(
            &folder,
            &[and_pedantic.as_slice(), &["-A", "blocking-file"]].concat()
        ),
        [SLEEP, LOCK],
        "silencing a rule silences what is pedantic of it"
    );
}

#[test]
fn findings_of_low_confidence_and_in_tests_are_shown_when_asked_for() {
    let folder = package(LIBRARY);
    let (scanned, tested) = ("16 warning[blocking-file]", "23 warning[blocking-sleep]");
    assert_eq!(
        found(&folder, &["--min-confidence", "low"]),
        [SLEEP, LOCK, scanned]
    );
    assert_eq!(found(&folder, &["--min-confidence", "high"]), [SLEEP, LOCK]);
    assert_eq!(found(&folder, &["--tests"]), [SLEEP, LOCK, tested]);
}

#[test]
fn a_path_shows_the_findings_below_it_only() {
    let sleep = "pub async fn a() {\n    std::thread::sleep(std::time::Duration::MAX);\n}\n";
    let folder = Folder::new(&[
        ("Cargo.toml", &manifest("shop", "[dependencies]\ntokio = \"1\"")),
        ("src/lib.rs", "pub mod a;\npub mod b;\nmod nap;\n"),
        (
            "src/a.rs",
            "pub async fn a() {\n    crate::nap::nap();\n    std::fs::read(\"a\");\n}\n",
        ),
        ("src/b.rs", sleep),
        ("src/nap.rs", "pub use std::thread::yield_now as nap;\n"),
    ]);
    assert_eq!(
        found(&folder, &[]),
        ["3 warning[blocking-file]", "2 warning[blocking-sleep]"]
    );
    assert_eq!(found(&folder, &["src/b.rs"]), ["2 warning[blocking-sleep]"]);
    assert_eq!(found(&folder, &["src/nap.rs"]), [""; 0]);
    let run = folder.run(&["src/a.rs"]);
    assert!(
        run.stderr.starts_with("0 errors, 1 warning in 1 file, "),
        "{run:#?}"
    );
}

#[test]
fn the_report_for_people() {
    let folder = package(
        "use std::{thread, time::Duration};\n\npub async fn retry() {\n    thread::sleep(Duration::from_millis(500));\n}\n",
    );
    let run = folder.run(&[]);
    assert_eq!(
        run.stdout,
        "\
blocking-sleep

  ⚠ `std::thread::sleep` blocks the thread in an async fn
   ╭─[src/lib.rs:4:5]
 2 │ 
 3 │ pub async fn retry() {
   ·     ──┬──
   ·       ╰── this `async` makes a runtime's thread run the code
 4 │     thread::sleep(Duration::from_millis(500));
   ·     ──────┬──────
   ·           ╰── every task of this thread sleeps with it
 5 │ }
   ╰────
  help: use `tokio::time::sleep(..).await` (needs the feature `time` of `tokio`)

"
    );
    assert!(
        run.stderr.starts_with("0 errors, 1 warning in 1 file, "),
        "{run:#?}"
    );
}

#[test]
fn the_line_for_line_readers() {
    let run = package(LIBRARY).run(&["--format", "short"]);
    assert_eq!(
        run.stdout,
        "src/lib.rs:4:5: warning[blocking-sleep] `std::thread::sleep` blocks the thread in an async fn\n\
         src/lib.rs:8:14: error[runtime-panic] `tokio::sync::Mutex::blocking_lock` panics in an async fn\n"
    );
    assert!(
        run.stderr.starts_with("1 error, 1 warning in 1 file, "),
        "{run:#?}"
    );
}

#[test]
fn the_document_for_tools() {
    let run = package(LIBRARY).run(&["--format", "json"]);
    let document: Value = serde_json::from_str(&run.stdout).unwrap();
    assert_eq!(
        document,
        json!({
            "version": 1,
            "findings": [
                {
                    "rule": "blocking-sleep",
                    "level": "warning",
                    "confidence": "high",
                    "message": "`std::thread::sleep` blocks the thread in an async fn",
                    "file": "src/lib.rs",
                    "line": 4,
                    "column": 5,
                    "end_line": 4,
                    "end_column": 18,
                    "api": "std::thread::sleep",
                    "context": "async",
                    "function": "shop::retry",
                    "help": "use `tokio::time::sleep(..).await` (needs the feature `time` of `tokio`)",
                },
                {
                    "rule": "runtime-panic",
                    "level": "error",
                    "confidence": "high",
                    "message": "`tokio::sync::Mutex::blocking_lock` panics in an async fn",
                    "file": "src/lib.rs",
                    "line": 8,
                    "column": 14,
                    "end_line": 8,
                    "end_column": 27,
                    "api": "tokio::sync::Mutex::blocking_lock",
                    "context": "async",
                    "function": "shop::count",
                    "help": "use `tokio::sync::Mutex::lock().await`",
                    "fix": {
                        "title": "use `tokio::sync::Mutex::lock`",
                        "applicability": "unsafe",
                        "edits": [
                            {"file": "src/lib.rs", "line": 8, "column": 14, "end_line": 8, "end_column": 27,
                             "start": 197, "end": 210, "text": "lock"},
                            {"file": "src/lib.rs", "line": 8, "column": 29, "end_line": 8, "end_column": 29,
                             "start": 212, "end": 212, "text": ".await"},
                        ],
                    },
                },
            ],
            "summary": {
                "errors": 1, "warnings": 1, "files": 1, "files_unread": 0, "files_read_in_part": 0,
                "suppressed": 0, "in_baseline": 0, "outside_of_change": 0,
            },
        })
    );
}

#[test]
fn colors_are_for_terminals_unless_asked_for() {
    let folder = package(LIBRARY);
    let is_colored = |arguments: &[&str], environment: &[(&str, &str)]| {
        let mut command = folder.command("", arguments);
        command.env_remove("NO_COLOR").envs(environment.iter().copied());
        Run::of(command).stdout.contains('\u{1b}')
    };
    assert!(!is_colored(&[], &[]), "a pipe is no terminal");
    assert!(is_colored(&["--color", "always"], &[]));
    assert!(!is_colored(&["--color", "never"], &[]));
    assert!(!is_colored(&["--color", "auto"], &[("NO_COLOR", "1")]));
    assert!(
        is_colored(&["--color", "always"], &[("NO_COLOR", "1")]),
        "what is said on the line counts more than the environment"
    );
}

#[test]
fn one_thread_and_eight_print_the_same_bytes() {
    let folder = package("pub mod part0;\n");
    for index in 0..24 {
        folder.write(&format!("src/part{index}.rs"), LIBRARY);
    }
    let all = ["-W", "pedantic", "--tests", "--min-confidence", "low"];
    for arguments in [
        &["--color", "always"][..],
        &["--format", "short"],
        &["--format", "json"],
    ] {
        let on = |threads| folder.run(&[&all, arguments, &["-j", threads]].concat()).stdout;
        let one = on("1");
        assert!(!one.is_empty());
        assert!(one == on("8"), "{arguments:?}");
    }
    let dump = |threads| folder.run(&["dump", "calls", "-j", threads]).stdout;
    assert!(dump("1") == dump("8"));
}

#[test]
fn the_dump_names_each_call_its_context_and_receiver() {
    let text = "\
use std::process::Command;

pub fn run(mut command: Command) {
    command.status();
    unheard_of();
}

pub async fn start(path: &std::path::Path) {
    path.exists();
    run(Command::new(\"ls\"));
    tokio::task::spawn_blocking(|| std::fs::read(\"a\"));
}
";
    let run = package(text).run(&["dump", "calls", "--format", "json"]);
    assert_eq!(run.code, Some(0), "{run:#?}");
    let line = |line: u32, column: u32, api: Option<&str>, context: &str, receiver: Option<&str>| {
        format!(
            "{{\"file\":\"src/lib.rs\",\"line\":{line},\"column\":{column},\"api\":{},\"context\":\"{context}\",\"receiver\":{}}}",
            json!(api),
            json!(receiver)
        )
    };
    let lines: Vec<&str> = run.stdout.lines().collect();
    assert_eq!(
        lines,
        [
            line(
                4,
                13,
                Some("std::process::Command::status"),
                "sync",
                Some("std::process::Command")
            ),
            line(5, 5, None, "sync", None),
            line(
                9,
                10,
                Some("std::path::Path::exists"),
                "async",
                Some("&std::path::Path")
            ),
            line(10, 5, Some("shop::run"), "async", None),
            line(10, 9, Some("std::process::Command::new"), "async", None),
            line(11, 5, Some("tokio::task::spawn_blocking"), "async", None),
            line(11, 36, Some("std::fs::read"), "offloaded", None),
        ]
    );
}

#[test]
fn rules_are_listed_and_explained() {
    let folder = Folder::new(&[]);
    let list = folder.run(&["rules"]);
    let sleep = list
        .stdout
        .lines()
        .find(|line| line.starts_with("blocking-sleep "));
    let words: Vec<&str> = sleep.unwrap().split_whitespace().take(3).collect();
    assert_eq!(words, ["blocking-sleep", "warn", "blocking"]);
    let list: Vec<Value> = serde_json::from_str(&folder.run(&["rules", "--format", "json"]).stdout).unwrap();
    let names: Vec<&str> = list.iter().filter_map(|rule| rule["name"].as_str()).collect();
    assert!(
        names.is_sorted_by_key(
            |name| list.iter().find(|rule| rule["name"] == *name).unwrap()["family"].as_str()
        )
    );

    for name in names {
        let page = folder.run(&["explain", name]);
        assert_eq!(page.code, Some(0), "{page:#?}");
        assert!(page.stdout.starts_with(name), "{page:#?}");
    }
    let page = folder.run(&["explain", "blocking-sleep"]).stdout;
    assert!(
        page.starts_with(
            "blocking-sleep\n\nA sleep that stops the thread, in async code.\n\n\
             Family `blocking`, default level `warn`, some findings have a fix.\n\nWHAT IT DOES\n"
        ),
        "{page}"
    );
    for part in [
        "WHAT IT DOES\nFinds calls that put the thread to sleep",
        "USE INSTEAD\n    use std::time::Duration;\n",
        "KNOWN PROBLEMS\n",
        "LEVEL\n`-A blocking-sleep`",
    ] {
        assert!(page.contains(part), "{page}");
    }
    assert!(!page.contains("```"), "{page}");
}
