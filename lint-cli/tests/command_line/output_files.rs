//! Several outputs at once, files, and what is said on stderr besides.

use std::fs;

use serde_json::Value;

use crate::support::{Folder, manifest};

const NAP: &str = "pub async fn nap() {\n    std::thread::sleep(std::time::Duration::MAX);\n}\n\n\
                   pub async fn read() -> Vec<u8> {\n    std::fs::read(\"a\").unwrap()\n}\n";

fn package() -> Folder {
    let tokio = "[dependencies]\ntokio = { version = \"1\", features = [\"fs\", \"time\"] }";
    Folder::new(&[("Cargo.toml", &manifest("shop", tokio)), ("src/lib.rs", NAP)])
}

fn text(folder: &Folder, path: &str) -> String {
    fs::read_to_string(folder.root().join(path)).unwrap()
}

/// What lies in the folder itself.
fn names(folder: &Folder) -> Vec<String> {
    let entries = fs::read_dir(folder.root()).unwrap();
    let mut names: Vec<String> = entries
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

#[test]
fn one_run_writes_several_formats() {
    let folder = package();
    let alone = folder.run(&["--format", "sarif"]).stdout;
    folder.write("out.sarif", "what was there");
    let run = folder.run(&[
        "--format",
        "sarif=out.sarif",
        "--format",
        "short",
        "--format",
        "junit=out.xml",
    ]);
    assert_eq!(run.code, Some(0), "{run:#?}");
    assert_eq!(run.stdout.lines().count(), 2, "{run:#?}");
    assert!(
        run.stderr.starts_with("0 errors, 2 warnings in 1 file, "),
        "{run:#?}"
    );
    assert_eq!(text(&folder, "out.sarif"), alone);
    assert!(text(&folder, "out.xml").starts_with("<?xml "));
    assert_eq!(
        names(&folder),
        ["Cargo.toml", "out.sarif", "out.xml", "src"],
        "no file is left over"
    );
}

#[test]
fn the_output_file_is_that_of_the_format_without_one() {
    let folder = package();
    let run = folder.run(&["--output-file", "a.txt", "--color", "auto"]);
    assert_eq!((run.code, run.stdout.as_str()), (Some(0), ""), "{run:#?}");
    assert!(run.stderr.starts_with("0 errors, 2 warnings"), "{run:#?}");
    assert!(text(&folder, "a.txt").starts_with("blocking-sleep\n"));
    let run = folder.run(&["--format", "json", "--output-file", "a.json", "--format", "agent"]);
    assert!(
        run.only_error()
            .contains("more than one `--format` goes to stdout"),
        "{run:#?}"
    );
    let run = folder.run(&["--format", "json=a.json", "--output-file", "b.json"]);
    assert!(
        run.only_error().contains("`--output-file` has no format"),
        "{run:#?}"
    );
    assert_eq!(names(&folder), ["Cargo.toml", "a.txt", "src"]);
}

#[test]
fn a_place_that_cannot_be_written_to_is_an_error_before_the_run() {
    let folder = package();
    let run = folder.run(&["--format", "sarif=none/out.sarif"]);
    assert_eq!(
        run.only_error(),
        "error: `none/out.sarif` cannot be written: there is no folder `none`. Make it first, or name a file elsewhere"
    );
    assert_eq!(run.stdout, "");
    let run = folder.run(&["--output-file", "src"]);
    assert_eq!(run.only_error(), "error: `src` cannot be written: it is a folder");
    let run = folder.run(&["--diff", "--format", "short=a.txt"]);
    assert!(run.only_error().contains("`--diff` prints a diff"), "{run:#?}");
}

#[test]
fn a_file_that_cannot_be_replaced_is_an_error_and_the_rest_is_written() {
    let folder = package();
    folder.write("a.txt", "old");
    let path = folder.root().join("a.txt");
    let mut permissions = fs::metadata(&path).unwrap().permissions();
    permissions.set_readonly(true);
    fs::set_permissions(&path, permissions).unwrap();
    let run = folder.run(&["--format", "short=a.txt", "--format", "json"]);
    assert_eq!(
        run.only_error(),
        "error: `a.txt` could not be written: it is read-only"
    );
    assert!(serde_json::from_str::<Value>(&run.stdout).is_ok(), "{run:#?}");
    assert_eq!(text(&folder, "a.txt"), "old");
    assert_eq!(names(&folder), ["Cargo.toml", "a.txt", "src"]);
}

#[cfg(unix)]
#[test]
fn a_link_is_followed_and_a_device_is_not_replaced() {
    use std::os::unix::fs::{FileTypeExt, PermissionsExt, symlink};

    let folder = package();
    folder.write("b.txt", "old");
    let mode = |path: &str| {
        fs::metadata(folder.root().join(path))
            .unwrap()
            .permissions()
            .mode()
            & 0o777
    };
    fs::set_permissions(folder.root().join("b.txt"), fs::Permissions::from_mode(0o640)).unwrap();
    symlink("b.txt", folder.root().join("a.txt")).unwrap();
    let run = folder.run(&[
        "--format",
        "short=a.txt",
        "--format",
        "json=/dev/null",
        "--format",
        "agent=new.txt",
    ]);
    assert_eq!(run.code, Some(0), "{run:#?}");
    assert!(
        fs::symlink_metadata(folder.root().join("a.txt"))
            .unwrap()
            .is_symlink()
    );
    assert_eq!(text(&folder, "b.txt").lines().count(), 2);
    assert_eq!(mode("b.txt"), 0o640);
    assert_eq!(mode("new.txt") & 0o600, 0o600);
    assert!(fs::metadata("/dev/null").unwrap().file_type().is_char_device());
}

#[test]
fn an_unknown_format_is_met_with_the_names_there_are() {
    let run = package().run(&["--format", "sarrif=a"]);
    assert_eq!(run.code, Some(2), "{run:#?}");
    assert!(
        run.stderr.contains("'sarif'") && run.stderr.contains("checkstyle"),
        "{run:#?}"
    );
}

#[test]
fn the_guide_tells_of_every_format() {
    let help = package().run(&["--help"]).stdout;
    let names = help
        .split("Possible values:")
        .nth(1)
        .unwrap()
        .split("\n\n")
        .next()
        .unwrap();
    let names: Vec<&str> = names
        .lines()
        .filter_map(|line| Some(line.trim().strip_prefix("- ")?.split_once(':')?.0))
        .collect();
    assert_eq!(names.len(), 12, "{help}");
    let guide = include_str!("../../../docs/guide/output.md");
    for name in names {
        assert!(guide.contains(&format!("\n## {name}\n")), "{name}");
    }
}

#[test]
fn quiet_leaves_out_the_summary_and_then_the_findings() {
    let folder = package();
    folder.write("src/bad.rs", b"fn a\xff() {}");
    let run = folder.run(&["-q", "--format", "short"]);
    assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""), "{run:#?}");
    assert_eq!(run.stdout.lines().count(), 2, "{run:#?}");
    let run = folder.run(&[
        "-qq",
        "-D",
        "warnings",
        "--format",
        "human",
        "--format",
        "short=a.txt",
    ]);
    assert_eq!(
        (run.code, run.stdout.as_str(), run.stderr.as_str()),
        (Some(1), "", "")
    );
    assert_eq!(
        text(&folder, "a.txt").lines().count(),
        2,
        "a file was asked for by name"
    );
    let run = folder.run(&["-qq", "-p", "none"]);
    assert!(
        run.only_error().starts_with("error: "),
        "errors are told: {run:#?}"
    );
    assert_eq!(folder.run(&["-q", "-v"]).code, Some(2));
}

#[test]
fn findings_are_counted_by_rule_on_request() {
    let run = package().run(&["--statistics", "--format", "json", "-D", "blocking-sleep"]);
    assert_eq!(run.code, Some(1), "{run:#?}");
    assert!(serde_json::from_str::<Value>(&run.stdout).is_ok(), "{run:#?}");
    let counts: Vec<Vec<&str>> = run
        .stderr
        .lines()
        .map(|line| line.split_whitespace().take(2).collect())
        .collect();
    assert_eq!(
        counts,
        [["blocking-file", "1"], ["blocking-sleep", "1"], ["all", "rules"]],
        "{run:#?}"
    );
}

#[test]
fn the_stages_of_a_run_are_timed_on_request() {
    let folder = package();
    let stages = |arguments: &[&str]| -> Vec<String> {
        let run = folder.run(&[arguments, &["--timings", "--format", "json"]].concat());
        assert_eq!(run.code, Some(0), "{run:#?}");
        let name = |line: &str| line.rsplit_once("  ").map(|(name, _)| name.trim().to_owned());
        run.stderr.lines().filter_map(name).collect()
    };
    let engine = ["read and lower", "resolve names", "infer types", "apply rules"];
    let mut expected = vec!["discover", "compare with the cache"];
    expected.extend(engine);
    expected.extend(["settle", "render", "all"]);
    assert_eq!(stages(&[]), expected);
    expected.retain(|stage| !engine.contains(stage));
    assert_eq!(stages(&[]), expected, "the second run's findings are kept ones");
}
