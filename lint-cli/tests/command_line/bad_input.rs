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
    for name in ["blocking_sleep", "blocking-slep"] {
        says(
            &folder.run(&["-A", name]),
            &[&format!("no rule `{name}`"), "Did you mean `blocking-sleep`?"],
        );
    }
    says(
        &folder.run(&["explain", "blocking-files"]),
        &["no rule `blocking-files`", "Did you mean `blocking-file`?"],
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

/// A finding that has to be there whatever else the package holds.
const SLEEP: &str = "pub async fn a() {\n    std::thread::sleep(std::time::Duration::MAX);\n}\n";
const FOUND: &str = ": warning[blocking-sleep] `std::thread::sleep` blocks the thread in an async fn\n";

#[test]
fn each_kind_of_bad_file_is_named_and_counted_and_the_rest_is_linted() {
    let deep = format!(
        "pub fn deep() -> u32 {{ {}1{} }}\n",
        "(".repeat(5000),
        ")".repeat(5000)
    );
    let folder = Folder::new(&[
        ("Cargo.toml", &manifest("a", "[dependencies]\ntokio = \"1\"")),
        ("src/lib.rs", SLEEP),
        ("src/deep.rs", &deep),
        ("src/part.rs", &format!("pub fn broken() {{ let = ; }}\n{SLEEP}")),
        ("src/quote.rs", "pub fn a() { \"never closed }\n"),
        ("src/brace.rs", "pub fn a() {\n"),
    ]);
    folder.write("src/latin.rs", b"// caf\xe9\n");
    let run = folder.run(&["--format", "short"]);
    assert_eq!(run.code, Some(0), "{run:#?}");
    assert_eq!(
        run.stdout,
        format!("src/lib.rs:2:5{FOUND}src/part.rs:3:5{FOUND}"),
        "what can be read is linted"
    );
    for line in [
        "warning: src/deep.rs:1:",
        "warning: src/brace.rs:1:12: not read: ",
        "warning: src/quote.rs:1:14: not read: no Rust tokens: ",
        "warning: src/latin.rs: not read: it is not UTF-8 text, from byte 6 on",
        "warning: src/part.rs:1:",
    ] {
        assert!(
            run.stderr.lines().any(|written| written.starts_with(line)),
            "`{line}` is missing: {run:#?}"
        );
    }
    assert!(
        run.stderr.contains(": not read: brackets nest deeper than "),
        "{run:#?}"
    );
    assert!(
        run.stderr.contains("0 errors, 2 warnings in 6 files, "),
        "{run:#?}"
    );
    assert!(
        run.stderr
            .contains("; 4 files could not be read; 1 file read in part only; "),
        "{run:#?}"
    );
    let json = folder.run(&["--format", "json"]).stdout;
    assert!(
        json.contains("\"files\":6,\"files_unread\":4,\"files_read_in_part\":1"),
        "{json}"
    );
}

#[test]
fn a_file_of_ten_megabytes() {
    let item = "pub fn part(value: u32) -> u32 { value.wrapping_add(1) }\n";
    let folder = Folder::new(&[
        ("Cargo.toml", &manifest("a", "[dependencies]\ntokio = \"1\"")),
        ("src/lib.rs", SLEEP),
        ("src/large.rs", &item.repeat(10 * 1024 * 1024 / item.len() + 1)),
        ("src/long.rs", &item.repeat(1024 * 1024 / item.len())),
    ]);
    let run = folder.run(&["--format", "short"]);
    assert_eq!(run.code, Some(0), "{run:#?}");
    assert_eq!(run.stdout, format!("src/lib.rs:2:5{FOUND}"), "the rest is linted");
    assert!(
        run.stderr
            .contains("warning: src/large.rs:1:1: not read: files over 8388608 bytes are not\n"),
        "{run:#?}"
    );
    assert!(run.stderr.contains("in 3 files, "), "{run:#?}");
    assert!(
        run.stderr.contains("; 1 file could not be read; "),
        "one megabyte is read: {run:#?}"
    );
}

#[test]
fn a_malformed_manifest_hides_no_finding_of_the_others() {
    let folder = workspace("[package\nname = \"bad\"\n");
    folder.write(
        "good/Cargo.toml",
        manifest("good", "[dependencies]\ntokio = \"1\""),
    );
    folder.write("good/src/lib.rs", SLEEP);
    let run = folder.run(&["--format", "short"]);
    says(&run, &["bad/Cargo.toml:1:9"]);
    assert_eq!(run.stdout, format!("good/src/lib.rs:2:5{FOUND}"));
}

#[cfg(unix)]
#[test]
fn links_that_lead_nowhere_and_in_circles() {
    use std::os::unix::fs::symlink;

    let folder = Folder::new(&[("Cargo.toml", &manifest("a", "")), ("src/lib.rs", "")]);
    folder.write("src/lib.rs", SLEEP);
    symlink("nowhere.rs", folder.root().join("src/dangling.rs")).unwrap();
    symlink("..", folder.root().join("src/up")).unwrap();
    let run = folder.run(&["--format", "short"]);
    assert_eq!(run.code, Some(0), "{run:#?}");
    assert_eq!(run.stdout, format!("src/lib.rs:2:5{FOUND}"));
    assert_eq!(run.unread(), ["src/dangling.rs"]);
    assert_eq!(folder.run(&["src/dangling.rs"]).unread(), ["src/dangling.rs"]);
}
