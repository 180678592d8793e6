//! `--new-from` and `--staged`.

use crate::support::{Folder, Run, git, manifest};

const HEAD: &str = "use std::{thread::sleep, time::Duration};\n";
const OLD: &str = "pub async fn old() {\n    sleep(Duration::MAX);\n}\n";
const NEW: &str = "pub async fn new() {\n    sleep(Duration::MAX);\n}\n";

fn repository(files: &[(&str, &str)]) -> Folder {
    let dependencies = "[dependencies]\ntokio = { version = \"1\", features = [\"fs\", \"time\"] }";
    let folder = Folder::new(&[("Cargo.toml", &manifest("shop", dependencies))]);
    for (path, text) in files {
        folder.write(path, text);
    }
    git(folder.root(), &["init", "--quiet", "--initial-branch", "main"]);
    commit(&folder);
    folder
}

fn commit(folder: &Folder) {
    git(folder.root(), &["add", "."]);
    git(folder.root(), &["commit", "--quiet", "--message", "next"]);
}

/// The places of the findings.
fn places(run: &Run) -> Vec<&str> {
    assert!(matches!(run.code, Some(0 | 1)), "{run:#?}");
    run.stdout
        .lines()
        .filter_map(|line| line.split(": ").next())
        .collect()
}

fn since(folder: &Folder, revision: &str) -> Run {
    folder.run(&["--new-from", revision, "--format", "short"])
}

#[test]
fn findings_on_lines_that_are_new_since_a_revision_are_reported() {
    let folder = repository(&[("src/lib.rs", &format!("{HEAD}{OLD}"))]);
    assert_eq!(places(&since(&folder, "HEAD")), [""; 0]);
    folder.write("src/lib.rs", format!("{HEAD}{NEW}{OLD}"));
    let run = since(&folder, "HEAD");
    assert_eq!(places(&run), ["src/lib.rs:3:5"], "what is not committed counts");
    assert!(run.stderr.contains("; 1 outside of the change\n"), "{run:#?}");
    commit(&folder);
    assert_eq!(places(&since(&folder, "HEAD~1")), ["src/lib.rs:3:5"]);
    assert_eq!(places(&since(&folder, "HEAD")), [""; 0]);
    let run = folder.run(&["--new-from", "HEAD", "-D", "all"]);
    assert_eq!(run.code, Some(0), "what is left out counts for nothing: {run:#?}");
}

#[test]
fn a_branch_is_compared_with_where_it_left() {
    let folder = repository(&[("src/lib.rs", &format!("{HEAD}{OLD}"))]);
    git(folder.root(), &["checkout", "--quiet", "-b", "topic"]);
    folder.write("src/lib.rs", format!("{HEAD}{OLD}{NEW}"));
    commit(&folder);
    git(folder.root(), &["checkout", "--quiet", "main"]);
    folder.write("src/lib.rs", format!("{HEAD}{}", OLD.replace("MAX", "ZERO")));
    commit(&folder);
    git(folder.root(), &["checkout", "--quiet", "topic"]);
    assert_eq!(
        places(&since(&folder, "main")),
        ["src/lib.rs:6:5"],
        "what main did since is no change here"
    );
}

#[test]
fn a_line_of_the_statement_is_enough() {
    let text = "pub async fn read() -> Vec<u8> {\n    std::fs::read(\n        \"a\",\n    )\n    .unwrap_or_default()\n}\n";
    let folder = repository(&[("src/lib.rs", text)]);
    folder.write("src/lib.rs", text.replace("\"a\"", "\"b\""));
    assert_eq!(places(&since(&folder, "HEAD")), ["src/lib.rs:2:5"]);
    folder.write(
        "src/lib.rs",
        text.replace("        \"a\",\n    )\n", "        \"a\")\n"),
    );
    assert_eq!(places(&since(&folder, "HEAD")), ["src/lib.rs:2:5"]);
    folder.write("src/lib.rs", format!("{text}// the end\n"));
    assert_eq!(places(&since(&folder, "HEAD")), [""; 0]);
}

#[test]
fn a_step_on_the_way_to_the_finding_is_enough() {
    let folder = repository(&[
        (
            "src/lib.rs",
            "mod files;\npub async fn start() {\n    files::load();\n}\n",
        ),
        ("src/files.rs", "pub fn load() -> Vec<u8> {\n    Vec::new()\n}\n"),
    ]);
    folder.write(
        "src/files.rs",
        "pub fn load() -> Vec<u8> {\n    std::fs::read(\"a\").unwrap_or_default()\n}\n",
    );
    assert_eq!(places(&since(&folder, "HEAD")), ["src/lib.rs:3:5"]);
}

#[test]
fn renamed_files_are_what_they_were_and_untracked_ones_are_new() {
    let folder = repository(&[
        ("src/lib.rs", "mod a;\n"),
        ("src/a.rs", &format!("{HEAD}{OLD}{}", "// filler\n".repeat(20))),
    ]);
    git(folder.root(), &["mv", "src/a.rs", "src/b é.rs"]);
    folder.write("src/lib.rs", "#[path = \"b é.rs\"]\nmod a;\nmod c;\n");
    folder.write("src/c.rs", format!("{HEAD}{NEW}"));
    assert_eq!(places(&since(&folder, "HEAD")), ["src/c.rs:3:5"]);
    folder.write(
        "src/b é.rs",
        format!("{HEAD}{OLD}{NEW}{}", "// filler\n".repeat(20)),
    );
    assert_eq!(
        places(&since(&folder, "HEAD")),
        ["src/b é.rs:6:5", "src/c.rs:3:5"]
    );
}

#[test]
fn only_what_is_staged_is_reported_where_it_stands_now() {
    let folder = repository(&[("src/lib.rs", &format!("{HEAD}{OLD}"))]);
    folder.write("src/lib.rs", format!("{HEAD}{OLD}{NEW}"));
    let staged = |folder: &Folder| folder.run(&["--staged", "--format", "short"]);
    assert_eq!(places(&staged(&folder)), [""; 0], "nothing is staged yet");
    git(folder.root(), &["add", "."]);
    assert_eq!(places(&staged(&folder)), ["src/lib.rs:6:5"]);
    let other = NEW.replace("new", "newer");
    folder.write("src/lib.rs", format!("{HEAD}{other}{OLD}{NEW}"));
    assert_eq!(
        places(&staged(&folder)),
        ["src/lib.rs:9:5"],
        "lines above it are not staged"
    );
}

#[test]
fn a_member_of_a_workspace_in_a_folder_of_the_repository_is_found() {
    let folder = Folder::new(&[
        (
            "code/Cargo.toml",
            "[workspace]\nmembers = [\"shop\"]\nresolver = \"2\"\n",
        ),
        (
            "code/shop/Cargo.toml",
            &manifest("shop", "[dependencies]\ntokio = \"1\""),
        ),
        ("code/shop/src/lib.rs", &format!("{HEAD}{OLD}")),
    ]);
    git(folder.root(), &["init", "--quiet"]);
    commit(&folder);
    folder.write("code/shop/src/lib.rs", format!("{HEAD}{OLD}{NEW}"));
    for (inside, path) in [("code", "."), ("code/shop", ".")] {
        let run = folder.run_in(inside, &["--new-from", "HEAD", "--format", "short", path]);
        assert_eq!(places(&run).len(), 1, "{run:#?}");
    }
}

#[test]
fn what_git_cannot_tell_is_an_error() {
    let folder = repository(&[("src/lib.rs", HEAD)]);
    let run = since(&folder, "no-such-branch");
    assert!(
        run.only_error()
            .contains("`--new-from` names `no-such-branch`, which is no revision"),
        "{run:#?}"
    );
    let run = folder.run(&["--new-from=--output=x"]);
    assert!(run.only_error().contains("which is no revision"), "{run:#?}");
    git(folder.root(), &["checkout", "--quiet", "--orphan", "other"]);
    git(
        folder.root(),
        &["commit", "--quiet", "--message", "root", "--allow-empty"],
    );
    let run = since(&folder, "main");
    assert!(run.only_error().contains("no commit in common"), "{run:#?}");

    let folder = Folder::new(&[("Cargo.toml", &manifest("shop", "")), ("src/lib.rs", HEAD)]);
    for arguments in [&["--staged"][..], &["--new-from", "HEAD"]] {
        let mut command = folder.command("", arguments);
        command.env("GIT_CEILING_DIRECTORIES", folder.root().parent().unwrap());
        let run = Run::of(command);
        assert!(run.only_error().contains("is in no Git repository"), "{run:#?}");
    }
}
