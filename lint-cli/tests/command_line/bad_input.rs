//! Input that cannot be used: one paragraph that names the file, the rest linted, status 2.

use crate::support::{Folder, Run, manifest};

/// A workspace of two packages, of which `bad` is told from the outside.
fn workspace(bad: &str) -> Folder {
    Folder::new(&[
        (
            "Cargo.toml",
            "[workspace]\nresolver = \"2\"\nmembers = [\"good\", \"bad\"]\n",
        ),
        ("good/Cargo.toml", &manifest("good", "")),
        ("good/src/lib.rs", "pub fn good() {}\n"),
        ("bad/Cargo.toml", bad),
        ("bad/src/lib.rs", "pub fn bad() {}\n"),
    ])
}

fn says(run: &Run, parts: &[&str]) {
    let error = run.only_error();
    for part in parts {
        assert!(error.contains(part), "`{part}` is missing: {run:#?}");
    }
}

#[test]
fn no_manifest_from_here_upwards() {
    let folder = Folder::new(&[("src/lib.rs", "")]);
    says(
        &folder.run_in("src", &[]),
        &["no Cargo.toml in", "/src`", "--manifest-path"],
    );
}

#[test]
fn a_manifest_path_that_names_none() {
    let folder = workspace(&manifest("bad", ""));
    for path in ["gone/Cargo.toml", "good", "good/src/lib.rs"] {
        says(
            &folder.run(&["--manifest-path", path]),
            &[path, "an existing file called Cargo.toml"],
        );
    }
}

#[test]
fn a_path_that_does_not_exist_or_holds_no_rust() {
    let folder = workspace(&manifest("bad", ""));
    folder.write("docs/notes.txt", "");
    says(&folder.run(&["good", "god"]), &["`god` does not exist"]);
    says(&folder.run(&["docs"]), &["no Rust file to lint under `docs`"]);
    let run = folder.run(&["docs/notes.txt", "good", "--format", "json"]);
    says(&run, &["docs/notes.txt"]);
    assert!(run.stdout.contains("\"files\":1"), "the rest is linted: {run:#?}");
}

#[test]
fn a_malformed_manifest() {
    let folder = workspace("[package\nname = \"bad\"\n");
    let run = folder.run(&[]);
    says(&run, &["bad/Cargo.toml:1:9", "Correct what it names"]);
    assert!(run.stderr.contains("in 2 files"), "the rest is linted: {run:#?}");
    assert!(
        folder.run(&["-p", "good"]).stderr.contains("in 1 file"),
        "packages keep their names"
    );
}

#[test]
fn a_path_dependency_that_is_gone() {
    let gone = manifest("bad", "[dependencies]\nhelper = { path = \"../helper\" }");
    let run = workspace(&gone).run(&[]);
    says(&run, &["helper", "helper/Cargo.toml"]);
    assert!(run.stderr.contains("in 2 files"), "the rest is linted: {run:#?}");

    // Cargo itself does not look for it where there is no workspace.
    let alone = Folder::new(&[("Cargo.toml", &gone), ("src/lib.rs", "")]);
    let run = alone.run(&[]);
    says(&run, &["Cargo.toml` depends on `helper`", "holds no Cargo.toml"]);
    assert!(run.stderr.contains("in 1 file"), "the rest is linted: {run:#?}");
}

#[test]
fn no_cargo() {
    let folder = workspace(&manifest("bad", ""));
    let mut command = folder.command("", &[]);
    command.env("CARGO", folder.root().join("no-such-program"));
    let run = Run::of(command);
    says(&run, &["`cargo` could not be started", "Cargo.toml"]);
    assert!(run.stderr.contains("in 2 files"), "the rest is linted: {run:#?}");
}

#[test]
fn names_of_no_rule() {
    let folder = workspace(&manifest("bad", ""));
    says(
        &folder.run(&["-D", "warning"]),
        &["no rule `warning`", "Did you mean `warnings`?"],
    );
    says(
        &folder.run(&["explain", "no-such-thing"]),
        &["no rule `no-such-thing`", "cargo async-lint rules"],
    );
}

#[test]
fn arguments_that_contradict() {
    let folder = workspace(&manifest("bad", ""));
    for arguments in [
        &["--frob"][..],
        &["good", "-p", "bad"],
        &["--exclude", "bad"],
        &["-j", "0"],
    ] {
        assert_eq!(folder.run(arguments).code, Some(2), "{arguments:?}");
    }
}

#[test]
fn files_that_cannot_be_read_are_named_and_counted_and_the_rest_is_linted() {
    let folder = Folder::new(&[("Cargo.toml", &manifest("a", "")), ("src/lib.rs", "")]);
    for index in 0..12 {
        folder.write(&format!("src/bad{index:02}.rs"), b"// \xff\n");
    }
    let run = folder.run(&[]);
    assert_eq!(run.code, Some(0), "{run:#?}");
    assert_eq!(run.unread().len(), 10, "{run:#?}");
    assert!(
        run.stderr
            .contains("src/bad00.rs: not read: it is not UTF-8 text, from byte 3 on"),
        "{run:#?}"
    );
    assert!(run.stderr.contains("and 2 more"), "{run:#?}");
    assert!(run.stderr.contains("in 13 files, "), "{run:#?}");
    assert!(run.stderr.contains("; 12 files could not be read"), "{run:#?}");
    assert_eq!(folder.run(&["-v"]).unread().len(), 12);
}

#[cfg(unix)]
#[test]
fn links_that_lead_nowhere_and_in_circles() {
    use std::os::unix::fs::symlink;

    let folder = Folder::new(&[("Cargo.toml", &manifest("a", "")), ("src/lib.rs", "")]);
    symlink("nowhere.rs", folder.root().join("src/dangling.rs")).unwrap();
    symlink("..", folder.root().join("src/up")).unwrap();
    let run = folder.run(&[]);
    assert_eq!(run.code, Some(0), "{run:#?}");
    assert_eq!(run.unread(), ["src/dangling.rs"]);
    assert_eq!(folder.run(&["src/dangling.rs"]).unread(), ["src/dangling.rs"]);
}
