//! The same bytes, whatever the number of threads, the order of files, the current folder and the state of the cache.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use crate::{
    sandbox::{FORMATS, TOKIO},
    support::{Folder, Run, manifest},
};

/// All that a run says, by its form.
type Said = BTreeMap<&'static str, String>;

/// Runs once, with each format in a file and reports on stdout.
fn said(folder: &Folder, mut command: Command) -> Said {
    let out = folder.cache().join("out");
    fs::create_dir_all(&out).unwrap();
    let in_files = || FORMATS.into_iter().filter(|format| *format != "human");
    for format in in_files() {
        command
            .arg("--format")
            .arg(format!("{format}={}", out.join(format).display()));
    }
    command.args(["--format", "human", "-W", "pedantic", "--tests"]);
    let run = Run::of(command);
    assert!(matches!(run.code, Some(0 | 1)), "{run:#?}");
    let read = |format| (format, fs::read_to_string(out.join(format)).unwrap());
    let mut said: Said = in_files().map(read).collect();
    said.insert("human", run.stdout);
    // The last line tells the time.
    let notes: Vec<&str> = run
        .stderr
        .lines()
        .filter(|line| line.starts_with("warning"))
        .collect();
    said.insert("notes", notes.join("\n"));
    said
}

fn assert_same(what: &str, first: &Said, other: &Said) {
    for (format, text) in first {
        let differs = text
            .lines()
            .zip(other[format].lines())
            .find(|(first, other)| first != other);
        assert!(*text == other[format], "{what} changes {format}: {differs:?}");
    }
}

/// Each fixture of the rules, in one package.
fn fixtures() -> Vec<(PathBuf, Vec<u8>)> {
    let ui = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/ui");
    let entries = walkdir::WalkDir::new(&ui)
        .sort_by_file_name()
        .into_iter()
        .map(Result::unwrap);
    entries
        .filter(|entry| {
            entry
                .path()
                .extension()
                .is_some_and(|extension| extension == "rs")
        })
        .map(|entry| {
            let below = entry.path().strip_prefix(&ui).unwrap();
            (Path::new("src").join(below), fs::read(entry.path()).unwrap())
        })
        .collect()
}

fn package(files: impl Iterator<Item = (PathBuf, Vec<u8>)>) -> Folder {
    let folder = Folder::new(&[("src/lib.rs", ""), ("Cargo.toml", &manifest("fixtures", TOKIO))]);
    for (path, text) in files {
        folder.write(path.to_str().unwrap(), text);
    }
    folder
}

#[test]
fn the_fixtures_give_the_same_bytes_however_they_are_linted() {
    let files = fixtures();
    let folder = package(files.iter().cloned());
    let run = |arguments: &[&str]| said(&folder, folder.command("", arguments));
    let first = run(&["--no-cache", "-j", "1"]);
    assert!(first["short"].lines().count() > 200, "{}", first["short"]);
    assert_same("two threads", &first, &run(&["--no-cache", "-j", "2"]));
    assert_same("eight threads", &first, &run(&["--no-cache", "-j", "8"]));
    assert_same("a cold cache", &first, &run(&["-j", "2"]));
    assert_same("a warm cache", &first, &run(&["-j", "2"]));

    let mut elsewhere = folder.command("", &["--no-cache", "--manifest-path"]);
    elsewhere.arg(folder.root().join("Cargo.toml")).current_dir("/");
    assert_same("another folder", &first, &said(&folder, elsewhere));

    let folders: Vec<String> = fs::read_dir(folder.root().join("src"))
        .unwrap()
        .map(|entry| format!("src/{}", entry.unwrap().file_name().to_str().unwrap()))
        .collect();
    let mut paths: Vec<&str> = folders.iter().map(String::as_str).collect();
    paths.sort_unstable();
    let in_order = run(&[&["--no-cache"], &*paths].concat());
    paths.reverse();
    assert_same(
        "the order of paths",
        &in_order,
        &run(&[&["--no-cache"], &*paths].concat()),
    );
    paths.rotate_left(17);
    paths.swap(0, 9);
    assert_same(
        "the order of paths",
        &in_order,
        &run(&[&["--no-cache"], &*paths].concat()),
    );

    // Folders list their files in the order they were made, or by a hash of their names.
    let other = package(files.into_iter().rev());
    let root = |folder: &Folder, said: Said| -> Said {
        let root = folder.root().to_str().unwrap().to_owned();
        said.into_iter()
            .map(|(format, text)| (format, text.replace(&root, "ROOT")))
            .collect()
    };
    let there = root(&other, said(&other, other.command("", &["--no-cache"])));
    assert_same("the order of making", &root(&folder, first), &there);
}

#[test]
fn the_demo_gives_the_same_bytes_however_it_is_linted() {
    let demo = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../docs/demo")
        .canonicalize()
        .unwrap();
    let cache = Folder::new(&[]);
    let run = |arguments: &[&str], folder: &Path| {
        let mut command = cache.command("", arguments);
        command
            .arg("--manifest-path")
            .arg(demo.join("Cargo.toml"))
            .current_dir(folder);
        said(&cache, command)
    };
    let first = run(&["--no-cache", "-j", "1"], &demo);
    assert!(first["short"].lines().count() > 20, "{}", first["short"]);
    assert_same("two threads", &first, &run(&["--no-cache", "-j", "2"], &demo));
    assert_same("eight threads", &first, &run(&["--no-cache", "-j", "8"], &demo));
    assert_same("another folder", &first, &run(&["--no-cache"], Path::new("/")));
    assert_same("a cold cache", &first, &run(&[], &demo.join("src")));
    assert_same("a warm cache", &first, &run(&["-j", "8"], &demo));
}
