//! `-` and `--stdin-filename`: a text that is linted in the place of a file.

use std::{
    fs,
    io::Write,
    process::{Output, Stdio},
};

use crate::support::{Folder, Run, git, manifest};

const HELPER: &str = "pub fn nap() {\n    std::thread::sleep(std::time::Duration::MAX);\n}\n";
const QUIET_HELPER: &str = "pub fn nap() {}\n";
const CALLER: &str = "pub mod helper;\npub async fn run() {\n    helper::nap();\n}\n";
const NAP: &str = "pub async fn nap() {\n    std::thread::sleep(std::time::Duration::MAX);\n}\n";
const FIXED_NAP: &str = "pub async fn nap() {\n    tokio::time::sleep(std::time::Duration::MAX).await;\n}\n";

/// A package whose `run` calls a helper that does not block as it lies on the disk.
fn package() -> Folder {
    let dependencies = "[dependencies]\ntokio = { version = \"1\", features = [\"fs\", \"time\"] }";
    Folder::new(&[
        ("Cargo.toml", &manifest("shop", dependencies)),
        ("src/lib.rs", CALLER),
        ("src/helper.rs", QUIET_HELPER),
    ])
}

fn lint(folder: &Folder, text: impl AsRef<[u8]>, arguments: &[&str]) -> Run {
    lint_in(folder, "", text, arguments)
}

/// Runs on a text, which a run that refuses its arguments does not read.
fn lint_in(folder: &Folder, inner: &str, text: impl AsRef<[u8]>, arguments: &[&str]) -> Run {
    let mut command = folder.command(inner, arguments);
    command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    let _ = child.stdin.take().unwrap().write_all(text.as_ref());
    let Output {
        status,
        stdout,
        stderr,
    } = child.wait_with_output().unwrap();
    Run {
        code: status.code(),
        stdout: String::from_utf8(stdout).unwrap(),
        stderr: String::from_utf8(stderr).unwrap(),
    }
}

#[test]
fn the_text_takes_the_place_of_its_file_in_the_package() {
    let folder = package();
    let text = CALLER.replace(
        "helper::nap();",
        "helper::nap();\n    std::thread::sleep(helper::LONG);",
    );
    let run = lint(
        &folder,
        &text,
        &["-", "--stdin-filename", "src/lib.rs", "--format", "short"],
    );
    assert_eq!(run.code, Some(0), "{run:#?}");
    assert!(
        run.stdout.starts_with("src/lib.rs:4:5: warning[blocking-sleep]"),
        "{run:#?}"
    );
    assert_eq!(run.stdout.lines().count(), 1, "{run:#?}");
    assert_eq!(
        folder.run(&["--format", "short"]).stdout,
        "",
        "the file itself has no finding"
    );
}

#[test]
fn only_findings_of_the_file_are_reported_and_names_lead_to_the_others() {
    let folder = package();
    let run = lint(
        &folder,
        HELPER,
        &["-", "--stdin-filename", "src/helper.rs", "--format", "short"],
    );
    assert_eq!(
        run.stdout, "",
        "the finding is in `lib.rs`, which was not asked for: {run:#?}"
    );

    folder.write("src/helper.rs", HELPER);
    let run = lint(
        &folder,
        CALLER,
        &["-", "--stdin-filename", "src/lib.rs", "--format", "short"],
    );
    assert!(
        run.stdout
            .starts_with("src/lib.rs:3:5: warning[indirect-blocking]"),
        "{run:#?}"
    );
}

#[test]
fn the_file_may_be_new_and_its_folder_too() {
    let folder = package();
    for file in ["src/new.rs", "src/deep/er/new.rs"] {
        let run = lint(&folder, NAP, &["-", "--stdin-filename", file, "--format", "json"]);
        assert!(run.stdout.contains(&format!("\"{file}\"")), "{run:#?}");
        assert!(
            run.stdout.contains("tokio::time::sleep"),
            "the package is known: {run:#?}"
        );
    }
    let declared = "pub mod fresh { pub mod file; }";
    folder.write("src/lib.rs", declared);
    let run = lint(
        &folder,
        NAP,
        &["-", "--stdin-filename", "src/fresh/file.rs", "--format", "json"],
    );
    assert!(
        run.stdout.contains("shop::fresh::file::nap"),
        "the module is known: {run:#?}"
    );
}

#[test]
fn the_name_is_seen_from_the_current_folder_and_the_finding_from_the_workspace() {
    let folder = package();
    let run = lint_in(
        &folder,
        "src",
        NAP,
        &["-", "--stdin-filename", "helper.rs", "--format", "short"],
    );
    assert!(run.stdout.starts_with("src/helper.rs:2:5: "), "{run:#?}");
    let absolute = folder.root().join("src/helper.rs");
    let run = lint(
        &folder,
        NAP,
        &[
            "-",
            "--stdin-filename",
            absolute.to_str().unwrap(),
            "--format",
            "short",
        ],
    );
    assert!(run.stdout.starts_with("src/helper.rs:2:5: "), "{run:#?}");
}

#[test]
fn a_text_without_a_name_is_a_loose_file() {
    let folder = package();
    let run = lint(&folder, NAP, &["-", "--format", "short", "-D", "warnings"]);
    assert_eq!(run.code, Some(1), "{run:#?}");
    assert!(
        run.stdout.starts_with("<stdin>:2:5: error[blocking-sleep]"),
        "{run:#?}"
    );
    let outside = Folder::new(&[]);
    let run = lint(
        &outside,
        NAP,
        &["-", "--stdin-filename", "a.rs", "--format", "short"],
    );
    assert!(run.stdout.starts_with("a.rs:2:5: "), "{run:#?}");
}

#[test]
fn the_cache_keeps_buffers_and_files_apart() {
    let folder = package();
    let short = ["--format", "short", "src/lib.rs"];
    let buffer = ["-", "--stdin-filename", "src/lib.rs", "--format", "short"];
    for _ in 0..2 {
        assert_eq!(folder.run(&short).stdout, "");
        let text = format!("{CALLER}{NAP}");
        assert_eq!(lint(&folder, &text, &buffer).stdout.lines().count(), 1);
        assert_eq!(lint(&folder, CALLER, &buffer).stdout, "");
    }
}

#[test]
fn fixing_prints_the_new_text_and_tells_the_rest_on_stderr() {
    let folder = package();
    git(folder.root(), &["init", "--quiet"]);
    let arguments = ["-", "--stdin-filename", "src/helper.rs", "--fix"];
    let run = lint(&folder, NAP, &arguments);
    assert_eq!((run.code, run.stdout.as_str()), (Some(0), FIXED_NAP), "{run:#?}");
    assert!(run.stderr.contains("fixed 1 finding in 1 file\n"), "{run:#?}");
    assert_eq!(
        fs::read_to_string(folder.root().join("src/helper.rs")).unwrap(),
        QUIET_HELPER
    );

    let run = lint(&folder, QUIET_HELPER, &arguments);
    assert_eq!(
        run.stdout, QUIET_HELPER,
        "a text without findings comes back: {run:#?}"
    );

    let unfixable = "pub async fn hold<T>(value: T) {\n    std::thread::sleep(std::time::Duration::MAX);\n    drop(value);\n}\n";
    let run = lint(&folder, unfixable, &[&arguments[..], &["-D", "all"]].concat());
    assert_eq!((run.code, run.stdout.as_str()), (Some(1), unfixable), "{run:#?}");
    assert!(
        run.stderr.contains("src/helper.rs:2:5: error[blocking-sleep]"),
        "{run:#?}"
    );
}

#[test]
fn a_difference_is_shown_as_for_files() {
    let folder = package();
    let run = lint(
        &folder,
        NAP,
        &["-", "--stdin-filename", "src/helper.rs", "--diff"],
    );
    assert_eq!(run.code, Some(1), "{run:#?}");
    assert!(run.stdout.contains("--- a/src/helper.rs\n"), "{run:#?}");
    assert!(
        run.stdout
            .contains("+    tokio::time::sleep(std::time::Duration::MAX).await;\n"),
        "{run:#?}"
    );
    let run = lint(
        &folder,
        FIXED_NAP,
        &["-", "--stdin-filename", "src/helper.rs", "--diff"],
    );
    assert_eq!((run.code, run.stdout.as_str()), (Some(0), ""), "{run:#?}");
}

#[test]
fn what_does_not_go_together_is_refused() {
    let folder = package();
    let refused = |text: &[u8], arguments: &[&str], part: &str| {
        let run = lint(&folder, text, arguments);
        assert!(run.only_error().contains(part), "{run:#?}");
    };
    refused(b"", &["-", "src"], "no other path can be given");
    refused(
        b"",
        &["src", "--stdin-filename", "src/lib.rs"],
        "give `-` as the path",
    );
    refused(b"", &["-", "--stdin-filename", "src"], "which is a folder");
    refused(b"fn a\xff() {}", &["-"], "the text on stdin could not be read");
}

#[test]
fn an_empty_or_broken_text_is_no_failure() {
    let folder = package();
    let arguments = ["-", "--stdin-filename", "src/helper.rs", "--format", "short"];
    assert_eq!(lint(&folder, "", &arguments).code, Some(0));
    let run = lint(&folder, format!("{NAP}pub fn broken( {{\n"), &arguments);
    assert_eq!(run.code, Some(0), "{run:#?}");
    assert!(run.stderr.contains("src/helper.rs"), "{run:#?}");
}
