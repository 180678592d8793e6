//! A run that only lints writes nothing but its cache.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use crate::{
    sandbox::{FOUND, commit, package, traced},
    support::{Folder, Run},
};

/// Each file below a folder, with its text; folders without.
fn snapshot(folder: &Path) -> BTreeMap<PathBuf, Option<Vec<u8>>> {
    let entries = walkdir::WalkDir::new(folder).into_iter().map(Result::unwrap);
    entries
        .map(|entry| {
            let text = entry
                .file_type()
                .is_file()
                .then(|| fs::read(entry.path()).unwrap());
            (entry.into_path(), text)
        })
        .collect()
}

/// What is asked for without leave to write.
const READING: [&[&str]; 8] = [
    &["--format", "short"],
    &["--format", "short", "--no-cache"],
    &["--diff"],
    &["--new-from", "HEAD"],
    &["--staged"],
    &["dump", "calls"],
    &["graph", "nap"],
    &["config"],
];

fn locked() -> Folder {
    let folder = package();
    let manifest = fs::read_to_string(folder.root().join("Cargo.toml")).unwrap();
    folder.write("Cargo.toml", manifest.split("[dependencies]").next().unwrap());
    folder.write(
        "Cargo.lock",
        "version = 4\n[[package]]\nname = \"shop\"\nversion = \"0.1.0\"\n",
    );
    folder.write("target/debug/keep", "Cargo would write beside it.\n");
    commit(&folder);
    folder
}

#[test]
fn the_linted_folder_stays_as_it_is() {
    let folder = locked();
    let before = snapshot(folder.root());
    for arguments in READING {
        let run = folder.run(arguments);
        assert_ne!(run.code, Some(2), "{run:#?}");
        let after = snapshot(folder.root());
        let changed: Vec<_> = after
            .iter()
            .filter(|(path, text)| before.get(*path) != Some(text))
            .collect();
        assert!(
            changed.is_empty() && before.len() == after.len(),
            "{arguments:?}: {changed:#?}"
        );
    }
}

#[test]
fn no_file_outside_the_cache_is_opened_to_be_written() {
    let folder = locked();
    let home = folder.root().join("cargo-home");
    fs::create_dir(&home).unwrap();
    let log = folder.cache().join("files.log");
    for arguments in READING {
        let mut command = folder.command("", arguments);
        command.env("CARGO_HOME", &home);
        let Some(command) = traced("file", &log, &command) else {
            return;
        };
        let run = Run::of(command);
        assert_ne!(run.code, Some(2), "{run:#?}");
        let calls = fs::read_to_string(&log).unwrap();
        // Cargo locks its own home.
        let allowed = [folder.cache(), &home, Path::new("/dev")];
        let written: Vec<&str> = calls
            .lines()
            .filter(|call| writes(call) && !call.contains("= -1 "))
            .filter(|call| {
                !allowed
                    .iter()
                    .any(|place| call.contains(&format!("\"{}", place.display())))
            })
            .collect();
        assert_eq!(written, [""; 0], "{arguments:?}");
    }
    assert!(folder.run(&["--format", "short"]).stdout.ends_with(FOUND));
}

fn writes(call: &str) -> bool {
    let names = [
        "creat(",
        "mkdir",
        "rename",
        "unlink",
        "rmdir",
        "link(",
        "linkat(",
        "symlink",
        "truncate(",
        "chmod",
        "chown",
        "mknod",
        "setxattr",
        "utime",
    ];
    let call = call.split_once(' ').map_or(call, |(_, call)| call.trim_start());
    let is_open = call.starts_with("open")
        && ["O_WRONLY", "O_RDWR", "O_CREAT", "O_TRUNC"]
            .iter()
            .any(|flag| call.contains(flag));
    let is_other = names
        .iter()
        .any(|name| call.starts_with(name) || call.starts_with(&format!("f{name}")));
    is_open || is_other
}
