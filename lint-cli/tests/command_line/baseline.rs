//! `--baseline` and `baseline write`, `prune` and `show`.

use std::fs;

use crate::support::{Folder, Run, manifest};

const NAP: &str = "pub async fn nap() {\n    std::thread::sleep(std::time::Duration::MAX);\n}\n";
const READ: &str =
    "pub async fn read() {\n    let _ = std::fs::read(\"a\");\n    let _ = std::fs::read(\"a\");\n}\n";
const FILE: &str = "async-lint-baseline.json";

fn package(text: &str) -> Folder {
    let dependencies = "[dependencies]\ntokio = { version = \"1\", features = [\"fs\", \"time\"] }";
    let folder = Folder::new(&[("Cargo.toml", &manifest("shop", dependencies))]);
    folder.write("src/lib.rs", text);
    folder
}

/// With a baseline of all that is in it.
fn written(text: &str) -> Folder {
    let folder = package(text);
    let run = folder.run(&["baseline", "write"]);
    assert_eq!((run.code, run.stdout.as_str()), (Some(0), ""), "{run:#?}");
    folder
}

fn text(folder: &Folder) -> String {
    fs::read_to_string(folder.root().join(FILE)).unwrap()
}

fn new(folder: &Folder) -> Run {
    folder.run(&["--baseline", FILE, "--format", "short"])
}

#[test]
fn what_is_in_the_baseline_is_left_out_and_told() {
    let folder = written(&format!("{NAP}{READ}"));
    let run = new(&folder);
    assert_eq!((run.code, run.stdout.as_str()), (Some(0), ""), "{run:#?}");
    assert!(run.stderr.contains("0 errors, 0 warnings"), "{run:#?}");
    assert!(run.stderr.contains("; 3 in the baseline\n"), "{run:#?}");
    let run = folder.run(&["--baseline", FILE, "-D", "all", "-A", "pedantic"]);
    assert_eq!(run.code, Some(0), "what is known is denied in vain: {run:#?}");
    assert_eq!(folder.run(&["-D", "all"]).code, Some(1));
}

#[test]
fn the_file_is_sorted_and_has_one_finding_a_line() {
    let folder = written(&format!("{READ}{NAP}"));
    let text = text(&folder);
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(lines[..3], ["{", "  \"version\": 1,", "  \"findings\": ["]);
    assert_eq!(lines.len(), 8, "{text}");
    assert!(
        lines[3].starts_with(
            "    {\"path\":\"src/lib.rs\",\"function\":\"shop::nap\",\"rule\":\"blocking-sleep\",\"statement\":\""
        ),
        "{text}"
    );
    assert_eq!(lines[4], format!("{},", lines[5]), "two alike are two lines");
    assert_eq!(lines[6..], ["  ]", "}"]);
    let run = folder.run(&["baseline", "write"]);
    assert!(
        run.stderr
            .contains("wrote 3 findings to `async-lint-baseline.json`\n"),
        "{run:#?}"
    );
    assert_eq!(fs::read_to_string(folder.root().join(FILE)).unwrap(), text);
}

#[test]
fn it_outlives_edits_elsewhere_and_functions_that_change_places() {
    let folder = written(&format!("{NAP}{READ}"));
    folder.write("src/lib.rs", format!("//! A shop.\n\n{READ}\n/// Sleeps.\n{NAP}"));
    assert_eq!(new(&folder).stdout, "");
    folder.write(
        "src/lib.rs",
        format!("{NAP}{READ}").replace("    let _", "  let  _"),
    );
    assert_eq!(new(&folder).stdout, "");
}

#[test]
fn new_findings_and_more_of_the_same_are_reported() {
    let folder = written(&format!("{NAP}{READ}"));
    let third = READ.replacen(
        "    let _ = std::fs::read(\"a\");\n",
        "    let _ = std::fs::read(\"a\");\n    let _ = std::fs::read(\"a\");\n",
        1,
    );
    folder.write(
        "src/lib.rs",
        format!(
            "{NAP}{third}pub async fn other() {{\n    std::thread::sleep(std::time::Duration::MAX);\n}}\n"
        ),
    );
    let run = new(&folder);
    let places: Vec<&str> = run
        .stdout
        .lines()
        .filter_map(|line| line.split(": ").next())
        .collect();
    assert_eq!(places, ["src/lib.rs:7:13", "src/lib.rs:10:5"], "{run:#?}");
}

#[test]
fn only_what_is_new_is_fixed() {
    let folder = written(NAP);
    folder.write("src/lib.rs", format!("{NAP}{}", NAP.replace("nap", "rest")));
    let run = folder.run(&["--baseline", FILE, "--fix", "--allow-no-vcs", "--allow-dirty"]);
    assert_eq!((run.code, run.stdout.as_str()), (Some(0), ""), "{run:#?}");
    let text = fs::read_to_string(folder.root().join("src/lib.rs")).unwrap();
    assert!(text.starts_with(NAP), "{text}");
    assert!(
        text.ends_with("tokio::time::sleep(std::time::Duration::MAX).await;\n}\n"),
        "{text}"
    );
}

#[test]
fn pruning_takes_out_what_is_gone_and_adds_nothing() {
    let folder = written(&format!("{NAP}{READ}"));
    let before = text(&folder);
    folder.write(
        "src/lib.rs",
        format!(
            "{}{}",
            READ.replacen("    let _ = std::fs::read(\"a\");\n", "", 1),
            NAP.replace("nap", "rest")
        ),
    );
    let run = folder.run(&["baseline", "prune"]);
    assert_eq!(run.code, Some(0), "{run:#?}");
    assert!(
        run.stderr
            .contains("took 2 out of `async-lint-baseline.json`; 1 finding left\n"),
        "{run:#?}"
    );
    assert_ne!(text(&folder), before);
    assert!(
        new(&folder).stdout.contains("blocking-sleep"),
        "what is new stays new"
    );
    let run = folder.run(&["baseline", "show"]);
    assert_eq!(
        run.stdout, "1 finding in 1 file\n\n1  blocking-file\n\n1  src/lib.rs\n",
        "{run:#?}"
    );
}

#[test]
fn paths_that_were_not_looked_at_are_not_pruned() {
    let folder = package(&format!("mod b;\n{NAP}"));
    folder.write("src/b.rs", NAP);
    folder.run(&["baseline", "write"]);
    folder.write("src/b.rs", "");
    folder.write("src/lib.rs", "mod b;\n");
    let run = folder.run(&["baseline", "prune", FILE, "src/b.rs"]);
    assert!(run.stderr.contains("took 1 out of"), "{run:#?}");
    assert!(text(&folder).contains("src/lib.rs"));
}

#[test]
fn a_baseline_that_cannot_be_read_is_an_error_that_says_what_to_do() {
    let folder = package(NAP);
    let missing = folder.run(&["--baseline", "none.json"]);
    assert!(
        missing
            .only_error()
            .contains("`cargo async-lint baseline write none.json` writes one"),
        "{missing:#?}"
    );
    for (text, says) in [
        ("", "is damaged"),
        ("{\"version\": 1, \"findings\": [", "is damaged"),
        (
            "{\"version\": 1, \"findings\": [{\"path\": \"a\"}]}",
            "is damaged",
        ),
        ("{\"version\": 2, \"entries\": {}}", "has the version 2"),
    ] {
        folder.write(FILE, text);
        for arguments in [
            &["--baseline", FILE][..],
            &["baseline", "prune"],
            &["baseline", "show"],
        ] {
            let run = folder.run(arguments);
            assert!(run.only_error().contains(says), "{run:#?}");
            assert!(
                run.only_error()
                    .contains("baseline write async-lint-baseline.json"),
                "{run:#?}"
            );
        }
    }
}
