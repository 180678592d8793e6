//! Where a configuration lies, for which files it holds, and what wins over what.

use crate::support::{Folder, manifest};

const SLEEP: &str = "pub async fn sleeps() {
    std::thread::sleep(std::time::Duration::MAX);
}
";
const DENY: &str = "[rules]\nblocking-sleep = \"deny\"\n";
const WORKSPACE: &str = "[workspace]\nmembers = [\"shop\", \"store\"]\nresolver = \"2\"\n";

/// Two packages with the same code.
fn workspace(root: &str, shop: &str, files: &[(&str, &str)]) -> Folder {
    let folder = Folder::new(&[
        ("Cargo.toml", &format!("{WORKSPACE}{root}")),
        ("shop/Cargo.toml", &manifest("shop", shop)),
        ("shop/src/lib.rs", SLEEP),
        ("store/Cargo.toml", &manifest("store", "")),
        ("store/src/lib.rs", SLEEP),
    ]);
    for (path, text) in files {
        folder.write(path, text);
    }
    folder
}

/// The files with findings, and how bad these are.
fn found(folder: &Folder, arguments: &[&str]) -> Vec<String> {
    found_from(folder, "", arguments)
}

fn found_from(folder: &Folder, from: &str, arguments: &[&str]) -> Vec<String> {
    let run = folder.run_in(from, &[&["--format", "short"], arguments].concat());
    assert_eq!(run.errors(), [""; 0], "{run:#?}");
    let line = |line: &str| {
        let (path, rest) = line.split_once(':').unwrap();
        let level = rest.split_once(": ").unwrap().1.split_once('[').unwrap().0;
        format!("{path} {level}")
    };
    run.stdout.lines().map(line).collect()
}

const DENIED: [&str; 2] = ["shop/src/lib.rs error", "store/src/lib.rs error"];
const WARNED: [&str; 2] = ["shop/src/lib.rs warning", "store/src/lib.rs warning"];

#[test]
fn a_file_at_the_root_holds_for_all_packages_from_wherever_the_run_starts() {
    let folder = workspace("", "", &[("async-lint.toml", DENY)]);
    assert_eq!(found(&folder, &[]), DENIED);
    assert_eq!(found_from(&folder, "shop", &[]), [DENIED[0]]);
    assert_eq!(found(&folder, &["shop/src/lib.rs"]), [DENIED[0]]);
}

#[test]
fn a_file_in_a_member_is_not_looked_for() {
    let folder = workspace("", "", &[("shop/async-lint.toml", DENY)]);
    assert_eq!(found(&folder, &[]), WARNED);
}

#[test]
fn a_table_of_the_workspace_does_as_well() {
    let table = "[workspace.metadata.async-lint.rules]\nblocking-sleep = \"deny\"\n";
    assert_eq!(found(&workspace(table, "", &[]), &[]), DENIED);
}

#[test]
fn a_file_and_a_table_at_once_are_one_too_many() {
    let table = "[workspace.metadata.async-lint.rules]\nblocking-sleep = \"deny\"\n";
    let run = workspace(table, "", &[("async-lint.toml", DENY)]).run(&[]);
    assert_eq!(run.code, Some(2), "{run:#?}");
    assert_eq!(
        run.stderr,
        "error: the workspace has two configurations: this table, and `async-lint.toml`
 --> Cargo.toml:4:21
  |
4 | [workspace.metadata.async-lint.rules]
  |                     ^^^^^^^^^^
  = help: keep `async-lint.toml`, and move what the table says there; or delete the file to keep the table
"
    );
}

#[test]
fn a_package_says_otherwise_for_its_own_files() {
    let own = "[package.metadata.async-lint]\ncheck-tests = true\n[package.metadata.async-lint.rules]\nblocking-sleep = \"allow\"\n";
    let folder = workspace("", own, &[("async-lint.toml", DENY)]);
    assert_eq!(found(&folder, &[]), [DENIED[1]]);
    folder.write(
        "shop/tests/all.rs",
        "async fn reads() { let _ = std::fs::read(\"a\"); }\n",
    );
    folder.write(
        "store/tests/all.rs",
        "async fn reads() { let _ = std::fs::read(\"a\"); }\n",
    );
    assert_eq!(found(&folder, &[]), ["shop/tests/all.rs warning", DENIED[1]]);
}

#[test]
fn a_preset_of_a_package_is_its_own() {
    let brief = "pub async fn asks(path: &std::path::Path) -> bool {\n    std::future::ready(()).await;\n    path.exists()\n}\n";
    let own = "[package.metadata.async-lint]\npreset = \"recommended\"\n";
    let files = [
        ("async-lint.toml", "preset = \"strict\""),
        ("shop/src/lib.rs", brief),
        ("store/src/lib.rs", brief),
    ];
    assert_eq!(found(&workspace("", own, &files), &[]), [WARNED[1]]);
}

#[test]
fn overrides_hold_for_the_paths_they_name_the_last_first() {
    let overrides = |paths: &str, level: &str| {
        format!("[[overrides]]\npaths = [{paths}]\n[overrides.rules]\nblocking-sleep = \"{level}\"\n")
    };
    let with = |config: &str| found(&workspace("", "", &[("async-lint.toml", config)]), &[]);
    assert_eq!(with(&overrides("\"shop/**\"", "allow")), [WARNED[1]]);
    assert_eq!(with(&overrides("\"shop\"", "allow")), [WARNED[1]]);
    assert_eq!(with(&overrides("\"**/lib.rs\"", "deny")), DENIED);
    assert_eq!(with(&overrides("\"lib.rs\"", "deny")), WARNED);
    assert_eq!(
        with(&overrides("\"*/lib.rs\"", "deny")),
        WARNED,
        "`*` is one name"
    );
    let both = overrides("\"**\"", "deny") + &overrides("\"store\", \"docs\"", "allow");
    assert_eq!(with(&both), [DENIED[0]]);
    let other_way = overrides("\"store\"", "allow") + &overrides("\"**\"", "deny");
    assert_eq!(with(&other_way), DENIED);
}

#[test]
fn an_override_of_a_package_is_seen_from_its_folder() {
    let own = "[[package.metadata.async-lint.overrides]]\npaths = [\"src\"]\nrules = { blocking-sleep = \"allow\" }\n";
    assert_eq!(found(&workspace("", own, &[]), &[]), [WARNED[1]]);
}

#[test]
fn files_that_are_excluded_or_not_included_are_not_reported_on() {
    let with = |config: &str, shop: &str| found(&workspace("", shop, &[("async-lint.toml", config)]), &[]);
    assert_eq!(with("exclude = [\"shop\"]", ""), [WARNED[1]]);
    assert_eq!(with("exclude = [\"./shop/src/\"]", ""), [WARNED[1]]);
    assert_eq!(with("exclude = [\"src\"]", ""), WARNED);
    assert_eq!(with("include = [\"shop\"]", ""), [WARNED[0]]);
    assert_eq!(
        with("include = [\"**/src\"]\nexclude = [\"shop\"]", ""),
        [WARNED[1]]
    );
    let own = "[package.metadata.async-lint]\nexclude = [\"src\"]\n";
    assert_eq!(with("", own), [WARNED[1]]);
    let folder = workspace("", "", &[("async-lint.toml", "exclude = [\"shop\"]")]);
    assert_eq!(found(&folder, &["shop/src/lib.rs"]), [""; 0]);
    let run = folder.run(&[]);
    assert!(run.stderr.contains("in 1 file,"), "{run:#?}");
}

#[test]
fn what_an_excluded_file_defines_is_known() {
    let folder = Folder::new(&[
        ("Cargo.toml", &manifest("shop", "")),
        (
            "src/lib.rs",
            "mod load;\npub async fn serves() {\n    load::load();\n}\n",
        ),
        (
            "src/load.rs",
            "pub fn load() {\n    let _ = std::fs::read(\"a\");\n}\npub async fn reads() {\n    let _ = std::fs::read(\"a\");\n}\n",
        ),
    ]);
    assert_eq!(found(&folder, &[]), ["src/lib.rs warning", "src/load.rs warning"]);
    folder.write("async-lint.toml", "exclude = [\"src/load.rs\"]");
    assert_eq!(found(&folder, &[]), ["src/lib.rs warning"]);
}

#[test]
fn the_command_line_wins() {
    let own = "[package.metadata.async-lint.rules]\nblocking-sleep = \"deny\"\n";
    let overrides = "[[overrides]]\npaths = [\"store\"]\nrules = { blocking-sleep = \"deny\" }\n";
    let folder = workspace("", own, &[("async-lint.toml", overrides)]);
    assert_eq!(found(&folder, &[]), DENIED);
    assert_eq!(found(&folder, &["-W", "blocking-sleep"]), WARNED);
    assert_eq!(found(&folder, &["-A", "all"]), [""; 0]);
    let tests = "check-tests = false\n[[overrides]]\npaths = [\"**\"]\ncheck-tests = false\n";
    let folder = workspace("", "", &[("async-lint.toml", tests)]);
    folder.write("shop/tests/all.rs", SLEEP);
    assert_eq!(found(&folder, &[]), WARNED);
    assert_eq!(
        found(&folder, &["--tests"]),
        [WARNED[0], "shop/tests/all.rs warning", WARNED[1]]
    );
}

#[test]
fn another_file_in_its_place_and_none_at_all() {
    let own = "[package.metadata.async-lint.rules]\nblocking-sleep = \"allow\"\n";
    let folder = workspace("", own, &[("async-lint.toml", DENY), ("ci/lint.toml", "")]);
    assert_eq!(found(&folder, &[]), [DENIED[1]]);
    assert_eq!(found(&folder, &["--config", "ci/lint.toml"]), [WARNED[1]]);
    assert_eq!(found(&folder, &["--no-config"]), WARNED);
    let excluded = workspace("", "", &[("ci/lint.toml", "exclude = [\"shop\"]")]);
    assert_eq!(
        found(&excluded, &["--config", "ci/lint.toml"]),
        [WARNED[1]],
        "globs start at the workspace's root"
    );
    let run = folder.run(&["--config", "gone.toml"]);
    assert_eq!(run.code, Some(2), "{run:#?}");
    assert_eq!(
        run.stderr,
        "error: the configuration cannot be read: there is no such file\n --> gone.toml\n"
    );
    assert_eq!(
        folder.run(&["--config", "ci/lint.toml", "--no-config"]).code,
        Some(2)
    );
}

#[test]
fn files_without_a_manifest_have_the_nearest_file_above() {
    let folder = Folder::new(&[
        ("notes/day/a.rs", SLEEP),
        ("async-lint.toml", "[rules]\nall = \"allow\"\n"),
        ("notes/async-lint.toml", DENY),
    ]);
    assert_eq!(found(&folder, &["notes/day/a.rs"]), ["a.rs error"]);
    folder.write("notes/async-lint.toml", format!("exclude = [\"day\"]\n{DENY}"));
    assert_eq!(found(&folder, &["notes/day/a.rs"]), [""; 0]);
}

#[test]
fn commands_beside_the_check_heed_it() {
    let folder = workspace("", "", &[("async-lint.toml", "presett = \"all\"")]);
    for arguments in [&["dump", "calls"][..], &["graph", "sleeps"], &["config"]] {
        let run = folder.run(arguments);
        assert!(run.only_error().contains("unknown key `presett`"), "{run:#?}");
    }
}

#[test]
fn the_cache_keeps_configurations_apart() {
    let folder = workspace("", "", &[]);
    assert_eq!(found(&folder, &[]), WARNED);
    let allow = "[[overrides]]\npaths = [\"shop\"]\nrules = { blocking-sleep = \"allow\" }\n";
    for (config, expected) in [
        (DENY, &DENIED[..]),
        (allow, &WARNED[1..]),
        ("exclude = [\"store\"]", &WARNED[..1]),
        ("[[api]]\npath = \"std::thread::sleep\"\nnot-blocking = true", &[]),
        ("", &WARNED[..]),
        (DENY, &DENIED[..]),
    ] {
        folder.write("async-lint.toml", config);
        assert_eq!(found(&folder, &[]), expected, "{config}");
        assert_eq!(found(&folder, &["--no-cache"]), expected, "{config}");
    }
    // What Cargo said is kept, too: not what manifests say beside.
    folder.write("async-lint.toml", "");
    folder.write(
        "shop/Cargo.toml",
        manifest(
            "shop",
            "[package.metadata.async-lint.rules]\nblocking-sleep = \"deny\"\n",
        ),
    );
    assert_eq!(found(&folder, &[]), [DENIED[0], WARNED[1]]);
}
