//! What is kept from run to run: that it is used, that it never changes an answer, and that nothing hangs on it.

use std::{
    fs,
    path::{Path, PathBuf},
    time::SystemTime,
};

use crate::support::{Folder, Run, manifest};

const CODE: &str = "pub async fn run() {\n    helper::start().join().ok();\n}\n";
const HELPER: &str = "pub fn start() -> std::thread::JoinHandle<()> { std::thread::spawn(|| ()) }\n";
const FOUND: &str = "src/lib.rs:2:21: warning[blocking-wait]";

/// A package, and beside it a home of Cargo's that holds the sources of a registry's package it depends on.
fn shop() -> Folder {
    let folder = Folder::new(&[
        (
            "shop/Cargo.toml",
            &manifest("shop", "[dependencies]\nhelper = \"1\"\ntokio = \"1\""),
        ),
        ("shop/Cargo.lock", LOCK),
        ("shop/src/lib.rs", CODE),
    ]);
    let sources = ".cargo-home/registry/src/local";
    for (name, text) in [("helper", HELPER), ("tokio", "")] {
        let package = format!("{sources}/{name}");
        folder.write(
            &format!("{package}/Cargo.toml"),
            format!("[package]\nname = \"{name}\"\nversion = \"1.0.0\"\nedition = \"2021\"\n"),
        );
        folder.write(
            &format!("{package}/.cargo-checksum.json"),
            "{\"files\":{},\"package\":null}",
        );
        folder.write(&format!("{package}/src/lib.rs"), text);
    }
    folder.write(
        ".cargo-home/config.toml",
        format!(
            "[source.crates-io]\nreplace-with = \"local\"\n[source.local]\ndirectory = '{}'\n",
            folder.root().join(sources).display()
        ),
    );
    folder
}

const LOCK: &str = r#"version = 4

[[package]]
name = "helper"
version = "1.0.0"
source = "registry+https://github.com/rust-lang/crates.io-index"

[[package]]
name = "shop"
version = "0.1.0"
dependencies = [
 "helper",
 "tokio",
]

[[package]]
name = "tokio"
version = "1.0.0"
source = "registry+https://github.com/rust-lang/crates.io-index"
"#;

fn command(folder: &Folder, arguments: &[&str]) -> std::process::Command {
    let mut command = folder.command("shop", arguments);
    command.env("CARGO_HOME", folder.root().join(".cargo-home"));
    command
}

fn run(folder: &Folder, arguments: &[&str]) -> Run {
    Run::of(command(folder, arguments))
}

fn short(folder: &Folder) -> Run {
    run(folder, &["--format", "short"])
}

/// The files of one kind that are kept, sorted.
fn kept(folder: &Folder, kind: &str) -> Vec<PathBuf> {
    let builds = fs::read_dir(folder.cache().join("async-lint"));
    let mut files: Vec<PathBuf> = builds
        .into_iter()
        .flatten()
        .flat_map(|build| fs::read_dir(build.unwrap().path().join(kind)))
        .flatten()
        .map(|file| file.unwrap().path())
        .collect();
    files.sort();
    files
}

fn change_time(path: &Path) -> SystemTime {
    path.metadata().unwrap().modified().unwrap()
}

#[test]
fn a_second_run_takes_what_the_first_one_kept() {
    let folder = shop();
    let first = short(&folder);
    assert!(first.stdout.starts_with(FOUND), "{first:#?}");
    let files = ["libraries", "workspaces", "trees", "results"].map(|kind| kept(&folder, kind));
    let counts = files.each_ref().map(Vec::len);
    assert_eq!(counts, [1, 1, 1, 1], "{first:#?}");
    let times = files.each_ref().map(|files| change_time(&files[0]));

    let second = short(&folder);
    assert_eq!(second.stdout, first.stdout);
    assert_eq!(files.each_ref().map(|files| change_time(&files[0])), times);
    assert!(!second.stderr.contains("note:"), "{second:#?}");
}

#[test]
fn a_registry_package_is_read_once() {
    let folder = shop();
    assert!(short(&folder).stdout.starts_with(FOUND));
    folder.write(
        ".cargo-home/registry/src/local/helper/src/lib.rs",
        "pub fn start() {}\n",
    );
    folder.write("shop/src/other.rs", "// So that the run is another.\n");
    let kept = short(&folder);
    if cfg!(debug_assertions) {
        // Reads everything as well, and tells that the package is not what was kept of it.
        assert!(kept.stderr.contains("something else is reported"), "{kept:#?}");
    } else {
        assert!(kept.stdout.starts_with(FOUND), "{kept:#?}");
    }
    let anew = run(&folder, &["--format", "short", "--no-cache"]);
    assert_eq!(anew.stdout, "", "{anew:#?}");
}

#[test]
fn a_damaged_file_is_made_anew_with_a_note() {
    let folder = shop();
    let first = short(&folder);
    let damages: [fn(&mut Vec<u8>); 3] = [
        |bytes| bytes[10] ^= 1,
        |bytes| bytes.truncate(20),
        |bytes| bytes.clear(),
    ];
    for damage in damages {
        let all = ["libraries", "workspaces", "trees", "results"].map(|kind| kept(&folder, kind));
        for path in all.iter().flatten() {
            let mut bytes = fs::read(path).unwrap();
            damage(&mut bytes);
            fs::write(path, bytes).unwrap();
        }
        let second = short(&folder);
        assert_eq!(second.stdout, first.stdout);
        let note = "note: 4 of the cache's files could not be read and are made anew\n";
        assert!(second.stderr.starts_with(note), "{second:#?}");
        let third = short(&folder);
        assert_eq!(third.stdout, first.stdout);
        assert!(!third.stderr.contains("note:"), "{third:#?}");
    }
}

#[test]
fn runs_at_once_do_each_other_no_harm() {
    let folder = shop();
    let expected = run(&folder, &["--format", "json", "--no-cache"]).stdout;
    let runs: Vec<_> = (0..4)
        .map(|_| {
            let mut command = command(&folder, &["--format", "json"]);
            command.stdout(std::process::Stdio::piped());
            command.stderr(std::process::Stdio::piped()).spawn().unwrap()
        })
        .collect();
    for run in runs {
        let output = run.wait_with_output().unwrap();
        assert_eq!(String::from_utf8(output.stdout).unwrap(), expected);
        assert!(!String::from_utf8(output.stderr).unwrap().contains("note:"));
    }
    let after = run(&folder, &["--format", "json"]);
    assert_eq!(after.stdout, expected);
    assert_eq!(kept(&folder, "libraries").len(), 1, "no half-written file stays");
}

#[test]
fn nothing_is_kept_where_that_is_not_wanted_or_not_possible() {
    let folder = shop();
    let expected = run(&folder, &["--format", "short", "--no-cache"]);
    assert!(expected.stdout.starts_with(FOUND), "{expected:#?}");
    assert_eq!(fs::read_dir(folder.cache()).unwrap().count(), 0);

    folder.write("file", "no folder");
    let mut command = command(&folder, &["--format", "short"]);
    let below_a_file = folder.root().join("file/cache");
    command
        .env("XDG_CACHE_HOME", &below_a_file)
        .env("LOCALAPPDATA", &below_a_file);
    let run = Run::of(command);
    assert_eq!((run.code, run.stdout), (expected.code, expected.stdout));
    assert!(
        run.stderr.starts_with("0 errors, 1 warning in "),
        "{}",
        run.stderr
    );
}

#[test]
fn the_cache_is_shown_and_removed() {
    let folder = shop();
    short(&folder);
    let shown = run(&folder, &["cache", "dir"]);
    let place = folder.cache().join("async-lint");
    assert_eq!(shown.stdout, format!("{}\n", place.display()));
    assert!(place.join("CACHEDIR.TAG").is_file());
    let files = walkdir::WalkDir::new(&place).into_iter();
    let sizes: Vec<u64> = files
        .map(|entry| entry.unwrap().metadata().unwrap())
        .filter(fs::Metadata::is_file)
        .map(|metadata| metadata.len())
        .collect();
    let (count, bytes) = (sizes.len(), sizes.iter().sum::<u64>());
    for says in [
        format!(
            "removed {count} files of {bytes} bytes from `{}`\n",
            place.display()
        ),
        format!("nothing was kept in `{}`\n", place.display()),
    ] {
        let cleaned = run(&folder, &["cache", "clean"]);
        assert_eq!((cleaned.code, cleaned.stderr), (Some(0), says));
        assert!(!place.exists());
    }
}

/// Each step changes something that a run depends on.
#[test]
fn a_kept_answer_is_the_one_a_run_gives() {
    let sleep = "pub async fn nap() { std::thread::sleep(std::time::Duration::MAX); }\n";
    let folder = shop();
    let default: &[&str] = &[];
    let check = |what: &str, flags: &[&str]| {
        for _ in 0..2 {
            let kept = run(&folder, &[&["--format", "json"], flags].concat());
            let anew = run(&folder, &[&["--format", "json", "--no-cache"], flags].concat());
            assert_eq!(
                (kept.code, kept.stdout),
                (anew.code, anew.stdout.clone()),
                "{what}"
            );
        }
        run(&folder, &[&["--format", "short"], flags].concat())
            .stdout
            .lines()
            .count()
    };
    let write = |path: &str, text: &str| folder.write(&format!("shop/{path}"), text);
    let remove = |path: &str| fs::remove_file(folder.root().join("shop").join(path)).unwrap();
    assert_eq!(check("as it is", default), 1);
    write("src/lib.rs", &format!("{CODE}{sleep}"));
    assert_eq!(check("a file changed", default), 2);
    let deep = format!(
        "{CODE}pub async fn top() {{ deep(); }}\nfn deep() {{ std::thread::sleep(std::time::Duration::MAX); }}\n"
    );
    write("src/lib.rs", &deep);
    assert_eq!(check("a chain of calls", default), 2);
    write("src/lib.rs", &format!("mod more;\n{CODE}"));
    assert_eq!(check("a module without file", default), 1);
    write("src/more.rs", sleep);
    assert_eq!(check("its file came", default), 2);
    write(
        "src/lib.rs",
        &format!("#[path = \"../other/place.rs\"] mod more;\n{CODE}"),
    );
    write("other/place.rs", sleep);
    assert_eq!(check("a file found by its path", default), 3);
    write("other/place.rs", "");
    assert_eq!(check("and changed there", default), 2);
    remove("src/more.rs");
    assert_eq!(check("a file went", default), 1);
    let calls = format!("#[macro_use] mod rules;\n{CODE}pub async fn calls() {{ nap!() }}\n");
    write("src/lib.rs", &calls);
    write(
        "src/rules.rs",
        "macro_rules! nap { () => { std::thread::sleep(std::time::Duration::MAX) } }\n",
    );
    assert_eq!(check("a macro of another file", default), 2);
    write("src/rules.rs", "macro_rules! nap { () => { () } }\n");
    assert_eq!(check("became another one", default), 1);
    write("src/lib.rs", CODE);
    remove("src/rules.rs");
    write("src/bin/tool.rs", &format!("fn main() {{}}\n{sleep}"));
    assert_eq!(check("a target came", default), 2);
    write("tests/all.rs", sleep);
    assert_eq!(check("tests are left out", default), 2);
    assert_eq!(check("or not", &["--tests"]), 3);
    assert_eq!(check("a rule off", &["-A", "blocking-wait"]), 1);
    assert_eq!(check("a rule denied", &["-D", "blocking-wait"]), 2);
    write(
        "Cargo.toml",
        &manifest(
            "shop",
            "[dependencies]\nrenamed = { package = \"helper\", version = \"1\" }\ntokio = \"1\"",
        ),
    );
    assert_eq!(check("the dependency has another name", default), 1);
    write("src/lib.rs", &CODE.replace("helper", "renamed"));
    assert_eq!(check("in the code, too", default), 2);
    let facts = "[package.metadata.async-lint]\nnot-blocking = [\"std::thread::sleep\"]\n";
    let plain = fs::read_to_string(folder.root().join("shop/Cargo.toml")).unwrap();
    write("Cargo.toml", &format!("{plain}{facts}"));
    check("the manifest says more of functions", default);
    write("Cargo.toml", &plain);
    remove("Cargo.lock");
    check("the lock file went", default);
    write("Cargo.lock", LOCK);
    assert_eq!(check("and came back", default), 2);
    let members = format!("{}[workspace]\nmembers = [\"crates/*\"]\n", manifest("shop", ""));
    write("Cargo.toml", &members);
    write("crates/one/Cargo.toml", &manifest("one", ""));
    write("crates/one/src/lib.rs", sleep);
    assert_eq!(check("a member", &["--workspace"]), 2);
    write("crates/two/Cargo.toml", &manifest("two", ""));
    write("crates/two/src/lib.rs", sleep);
    assert_eq!(check("another one", &["--workspace"]), 3);
}
