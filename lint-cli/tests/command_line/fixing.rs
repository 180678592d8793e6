//! `--fix` and `--diff`: what is written, what is refused, and what is kept of a file.

use std::{fs, io::Write, path::Path, process::Command};

use serde_json::{Value, json};

use crate::support::{Folder, Run, git, manifest};

const NAP: &str = "pub async fn nap() {\n    std::thread::sleep(std::time::Duration::MAX);\n}\n";
const FIXED_NAP: &str = "pub async fn nap() {\n    tokio::time::sleep(std::time::Duration::MAX).await;\n}\n";
/// What is not known to be fit for any thread is alive where the fix would wait.
const HELD: &str = "pub async fn hold<T>(value: T) {\n    std::thread::sleep(std::time::Duration::MAX);\n    \
                    drop(value);\n}\n";

/// A package of one file, in no repository.
fn package(text: impl AsRef<[u8]>) -> Folder {
    let dependencies = "[dependencies]\ntokio = { version = \"1\", features = [\"fs\", \"time\"] }";
    let folder = Folder::new(&[("Cargo.toml", &manifest("shop", dependencies))]);
    folder.write("src/lib.rs", text);
    folder
}

/// The same, committed.
fn committed(text: impl AsRef<[u8]>) -> Folder {
    let folder = package(text);
    commit(&folder);
    folder
}

fn commit(folder: &Folder) {
    git(folder.root(), &["init", "--quiet"]);
    git(folder.root(), &["add", "."]);
    git(folder.root(), &["commit", "--quiet", "--message", "first"]);
}

fn text(folder: &Folder, path: &str) -> String {
    String::from_utf8(fs::read(folder.root().join(path)).unwrap()).unwrap()
}

/// A run that may not look for a repository above the folder.
fn run_unversioned(folder: &Folder, arguments: &[&str]) -> Run {
    let mut command = folder.command("", arguments);
    command.env("GIT_CEILING_DIRECTORIES", folder.root().parent().unwrap());
    Run::of(command)
}

fn leftovers(folder: &Path) -> Vec<String> {
    let names = fs::read_dir(folder).unwrap();
    let names = names.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    names.filter(|name| name.starts_with(".async-lint-")).collect()
}

#[test]
fn what_is_fixed_is_written_and_no_longer_found() {
    let folder = committed(NAP);
    let run = folder.run(&["--fix"]);
    assert_eq!(run.code, Some(0), "{run:#?}");
    assert_eq!(run.stdout, "", "what is fixed is not found: {run:#?}");
    assert!(run.stderr.contains("fixed 1 finding in 1 file\n"), "{run:#?}");
    assert_eq!(text(&folder, "src/lib.rs"), FIXED_NAP);
    assert_eq!(leftovers(&folder.root().join("src")), [""; 0]);
}

#[test]
fn features_that_tests_alone_ask_for_count_for_no_fix() {
    let dependencies = "[dependencies]\ntokio = { version = \"1\", features = [\"rt\"] }\n[dev-dependencies]\n\
                        tokio = { version = \"1\", features = [\"full\"] }";
    let folder = Folder::new(&[("Cargo.toml", &manifest("shop", dependencies))]);
    folder.write("src/lib.rs", NAP);
    commit(&folder);
    let run = folder.run(&["--fix", "--unsafe-fixes"]);
    assert_eq!(text(&folder, "src/lib.rs"), NAP);
    assert!(
        run.stdout.contains("needs the feature `time` of `tokio`"),
        "{run:#?}"
    );
}

#[test]
fn the_exit_status_is_that_of_what_is_left() {
    let folder = committed(NAP);
    let run = folder.run(&["--fix", "-D", "blocking-sleep"]);
    assert_eq!(run.code, Some(0), "the denied finding is fixed: {run:#?}");
    let folder = committed(format!("{NAP}{HELD}"));
    let run = folder.run(&["--fix", "-D", "blocking-sleep"]);
    assert_eq!(run.code, Some(1), "{run:#?}");
    assert_eq!(text(&folder, "src/lib.rs"), format!("{FIXED_NAP}{HELD}"));
}

#[test]
fn fixes_that_may_change_what_happens_are_made_when_asked_for() {
    let folder = committed(HELD);
    let run = folder.run(&["--fix"]);
    assert!(
        run.stderr
            .contains("nothing to fix; `--unsafe-fixes` would fix 1\n"),
        "{run:#?}"
    );
    assert_eq!(text(&folder, "src/lib.rs"), HELD);
    folder.run(&["--fix", "--unsafe-fixes"]);
    assert!(text(&folder, "src/lib.rs").contains("tokio::time::sleep(std::time::Duration::MAX).await;"));
}

#[test]
fn a_diff_is_one_that_git_applies() {
    for before in [
        NAP.to_owned(),
        NAP.replace('\n', "\r\n"),
        NAP.trim_end().to_owned(),
        format!("{NAP}{}{NAP}", "// far\n".repeat(40)),
    ] {
        let folder = committed(&before);
        let run = folder.run(&["--diff"]);
        assert_eq!(run.code, Some(1), "{run:#?}");
        assert!(run.stderr.contains("would fix "), "{run:#?}");
        assert_eq!(text(&folder, "src/lib.rs"), before, "nothing is written");

        let mut apply = Command::new("git")
            .current_dir(folder.root())
            .args(["apply", "-"])
            .stdin(std::process::Stdio::piped())
            .spawn()
            .unwrap();
        apply
            .stdin
            .take()
            .unwrap()
            .write_all(run.stdout.as_bytes())
            .unwrap();
        assert!(apply.wait().unwrap().success(), "{run:#?}");
        let applied = text(&folder, "src/lib.rs");
        git(folder.root(), &["checkout", "--quiet", "."]);
        folder.run(&["--fix"]);
        assert_eq!(text(&folder, "src/lib.rs"), applied, "both do the same");
        assert_eq!(folder.run(&["--diff"]).code, Some(0), "nothing is left to change");
    }
}

#[test]
fn a_diff_needs_no_way_back() {
    let run = run_unversioned(&package(NAP), &["--diff"]);
    assert_eq!(run.code, Some(1), "{run:#?}");
    assert_eq!(run.errors(), [""; 0]);
}

#[test]
fn nothing_is_fixed_where_there_is_no_way_back() {
    let folder = package(NAP);
    let run = run_unversioned(&folder, &["--fix"]);
    assert!(run.only_error().contains("`--allow-no-vcs`"), "{run:#?}");
    assert_eq!(text(&folder, "src/lib.rs"), NAP);
    let run = run_unversioned(&folder, &["--fix", "--allow-dirty"]);
    assert!(run.only_error().contains("`--allow-no-vcs`"), "{run:#?}");
    assert_eq!(
        run_unversioned(&folder, &["--fix", "--allow-no-vcs"]).code,
        Some(0)
    );
    assert_eq!(text(&folder, "src/lib.rs"), FIXED_NAP);
}

#[test]
fn nothing_is_fixed_beside_changes_that_are_not_committed() {
    for dirty in ["src/lib.rs", "notes é.txt"] {
        let folder = committed("pub mod nap;\n");
        folder.write(dirty, "pub mod nap;\n// some\n");
        folder.write("src/nap.rs", NAP);
        commit(&folder);
        folder.write(dirty, "pub mod nap;\n// more\n");
        let run = folder.run(&["--fix"]);
        let error = run.only_error();
        assert!(
            error.contains(&format!("`{dirty}`")) && error.contains("`--allow-dirty`"),
            "{run:#?}"
        );
        assert_eq!(text(&folder, "src/nap.rs"), NAP);
        assert_eq!(folder.run(&["--fix", "--allow-no-vcs"]).code, Some(2));
        assert_eq!(folder.run(&["--fix", "--allow-dirty"]).code, Some(0));
        assert_eq!(text(&folder, "src/nap.rs"), FIXED_NAP);
    }
}

#[test]
fn of_files_that_git_does_not_know_those_matter_that_are_to_be_written() {
    let folder = committed("pub mod nap;\n");
    folder.write("src/nap.rs", NAP);
    let run = folder.run(&["--fix"]);
    assert!(run.only_error().contains("`src/nap.rs` has changes"), "{run:#?}");
    assert_eq!(text(&folder, "src/nap.rs"), NAP);
    commit(&folder);
    folder.write("async-lint.toml", "");
    assert_eq!(folder.run(&["--fix"]).code, Some(0));
    assert_eq!(text(&folder, "src/nap.rs"), FIXED_NAP);
}

#[test]
fn changes_that_are_ignored_or_elsewhere_are_no_matter() {
    let folder = committed(NAP);
    folder.write(".gitignore", "/target\n");
    commit(&folder);
    folder.write("target/debug/built", "");
    assert_eq!(folder.run(&["--fix"]).code, Some(0));
    assert_eq!(text(&folder, "src/lib.rs"), FIXED_NAP);
}

#[test]
fn line_ends_marks_tabs_and_columns_of_many_bytes_are_kept() {
    let wide =
        "pub async fn nap() { /* 日本 */ let _é = '🦀'; std::thread::sleep(std::time::Duration::MAX); }\r\n";
    let tabs = NAP.replace("    ", "\t\t");
    for before in [
        NAP.replace('\n', "\r\n"),
        format!("\u{feff}{NAP}"),
        format!("#!/usr/bin/env run\n{NAP}"),
        format!("\u{feff}{wide}"),
        wide.to_owned(),
        tabs,
        NAP.trim_end().to_owned(),
    ] {
        let folder = committed(&before);
        let run = folder.run(&["--fix"]);
        assert_eq!(run.code, Some(0), "{run:#?}");
        let after = before.replace(
            "std::thread::sleep(std::time::Duration::MAX)",
            "tokio::time::sleep(std::time::Duration::MAX).await",
        );
        assert_eq!(text(&folder, "src/lib.rs"), after);
    }
}

#[cfg(unix)]
#[test]
fn permissions_are_kept() {
    use std::os::unix::fs::PermissionsExt;

    for mode in [0o755, 0o600, 0o664] {
        let folder = committed(NAP);
        let path = folder.root().join("src/lib.rs");
        fs::set_permissions(&path, fs::Permissions::from_mode(mode)).unwrap();
        folder.run(&["--fix", "--allow-dirty"]);
        assert_eq!(text(&folder, "src/lib.rs"), FIXED_NAP);
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o7777, mode);
    }
}

#[test]
fn a_file_that_cannot_be_written_is_told_and_the_others_are_fixed() {
    let folder = package("pub mod a;\npub mod b;\npub mod c;\n");
    for file in ["a", "b", "c"] {
        folder.write(&format!("src/{file}.rs"), NAP);
    }
    commit(&folder);
    let path = folder.root().join("src/b.rs");
    let mut permissions = fs::metadata(&path).unwrap().permissions();
    permissions.set_readonly(true);
    fs::set_permissions(&path, permissions).unwrap();
    let run = folder.run(&["--fix", "--allow-dirty"]);
    assert!(
        run.only_error()
            .starts_with("error: `src/b.rs` was not written: it is read-only"),
        "{run:#?}"
    );
    let fixed = ["a", "b", "c"].map(|file| text(&folder, &format!("src/{file}.rs")) == FIXED_NAP);
    assert_eq!(fixed, [true, false, true]);
    assert!(run.stderr.contains("fixed 2 findings in 2 files\n"), "{run:#?}");
    assert_eq!(text(&folder, "src/b.rs"), NAP);
    assert_eq!(leftovers(&folder.root().join("src")), [""; 0]);
}

#[cfg(unix)]
#[test]
fn a_link_out_of_the_workspace_is_not_followed() {
    use std::os::unix::fs::symlink;

    let outside = Folder::new(&[("nap.rs", NAP)]);
    let folder = package("pub mod nap;\npub mod near;\npub mod far;\n");
    folder.write("kept/near.rs", NAP);
    symlink("../kept/near.rs", folder.root().join("src/near.rs")).unwrap();
    symlink(outside.root().join("nap.rs"), folder.root().join("src/far.rs")).unwrap();
    folder.write("src/nap.rs", NAP);
    commit(&folder);
    let run = folder.run(&["--fix"]);
    assert!(
        run.only_error()
            .starts_with("error: `src/far.rs` was not written: a link leads out of the workspace"),
        "{run:#?}"
    );
    assert_eq!(text(&outside, "nap.rs"), NAP);
    assert_eq!(text(&folder, "src/nap.rs"), FIXED_NAP);
    assert_eq!(
        text(&folder, "kept/near.rs"),
        FIXED_NAP,
        "a link within is followed"
    );
    let link = fs::symlink_metadata(folder.root().join("src/near.rs")).unwrap();
    assert!(link.is_symlink(), "and stays a link");
}

#[test]
fn levels_and_paths_choose_what_is_fixed() {
    let read = "pub async fn load() -> std::io::Result<Vec<u8>> {\n    std::fs::read(\"a\")\n}\n";
    let fixed_read = read.replace("std::fs::read(\"a\")", "tokio::fs::read(\"a\").await");
    let folder = committed(format!("{NAP}{read}"));
    assert_eq!(folder.run(&["--fix", "-A", "blocking-sleep"]).code, Some(0));
    assert_eq!(text(&folder, "src/lib.rs"), format!("{NAP}{fixed_read}"));
    commit(&folder);
    folder.run(&["--fix"]);
    assert_eq!(text(&folder, "src/lib.rs"), format!("{FIXED_NAP}{fixed_read}"));

    let folder = package("pub mod a;\npub mod b;\n");
    folder.write("src/a.rs", NAP);
    folder.write("src/b.rs", NAP);
    commit(&folder);
    folder.run(&["--fix", "src/a.rs"]);
    assert_eq!(text(&folder, "src/a.rs"), FIXED_NAP);
    assert_eq!(text(&folder, "src/b.rs"), NAP, "it was not asked for");
}

#[test]
fn findings_in_tests_are_fixed_when_they_are_told() {
    let in_test = format!("#[cfg(test)]\nmod tests {{\n{NAP}}}\n");
    let folder = committed(&in_test);
    folder.run(&["--fix"]);
    assert_eq!(text(&folder, "src/lib.rs"), in_test);
    folder.run(&["--fix", "--tests"]);
    assert_eq!(text(&folder, "src/lib.rs"), in_test.replace(NAP, FIXED_NAP));
}

#[test]
fn json_holds_the_edits() {
    let run = package(NAP).run(&["--format", "json"]);
    let report: Value = serde_json::from_str(&run.stdout).unwrap();
    assert_eq!(
        report["findings"][0]["fix"],
        json!({
            "title": "use `tokio::time::sleep`",
            "applicability": "safe",
            "edits": [
                {"file": "src/lib.rs", "line": 2, "column": 5, "end_line": 2, "end_column": 23,
                 "start": 25, "end": 43, "text": "tokio::time::sleep"},
                {"file": "src/lib.rs", "line": 2, "column": 49, "end_line": 2, "end_column": 49,
                 "start": 69, "end": 69, "text": ".await"},
            ],
        })
    );
}

#[test]
fn the_report_shows_old_and_new_lines() {
    let run = package(NAP).run(&[]);
    assert!(
        run.stdout.contains(
            "  fix: use `tokio::time::sleep`\n     2 -     std::thread::sleep(std::time::Duration::MAX);\n       +     \
             tokio::time::sleep(std::time::Duration::MAX).await;\n"
        ),
        "{run:#?}"
    );
    let run = package(HELD).run(&[]);
    assert!(run.stdout.contains("  unsafe fix: "), "{run:#?}");
}

#[test]
fn fix_and_diff_are_one_or_the_other() {
    assert_eq!(package(NAP).run(&["--fix", "--diff"]).code, Some(2));
}
