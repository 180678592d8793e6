//! The folder that is kept from run to run, where it cannot be used as it should.

use std::{
    fs,
    path::PathBuf,
    process::{Command, Stdio},
    time::{Duration, SystemTime},
};

use crate::{
    sandbox::{FOUND, package, scripted, unshared},
    support::{Folder, Run},
};

const SHORT: &[&str] = &["--format", "short"];

fn found() -> String {
    format!("src/lib.rs:2:5{FOUND}")
}

fn gives_the_answer(command: Command) {
    let run = Run::of(command);
    assert_eq!((run.code, &run.stdout), (Some(0), &found()), "{run:#?}");
    assert!(!run.stderr.contains("error: "), "{run:#?}");
}

fn kept(folder: &Folder) -> Vec<PathBuf> {
    let entries = walkdir::WalkDir::new(folder.cache())
        .into_iter()
        .map(Result::unwrap);
    entries
        .filter(|entry| entry.file_type().is_file())
        .map(walkdir::DirEntry::into_path)
        .collect()
}

#[test]
fn a_cache_that_does_not_fit_is_no_cache() {
    let folder = package();
    let script = "trap '' XFSZ; ulimit -f 0; exec \"$@\"";
    for _ in 0..2 {
        gives_the_answer(scripted(script, &folder.command("", SHORT)));
        let full: Vec<_> = kept(&folder)
            .into_iter()
            .filter(|path| path.metadata().unwrap().len() > 0)
            .collect();
        assert!(full.is_empty(), "nothing is kept half: {full:?}");
    }
    gives_the_answer(folder.command("", SHORT));
}

#[test]
fn a_full_disk_below_the_cache_is_no_cache() {
    let folder = package();
    let script = "mount -t tmpfs -o size=4k none \"$XDG_CACHE_HOME\" && \"$@\" && exec \"$@\"";
    if let Some(command) = unshared("-rm", script, &folder.command("", SHORT)) {
        let run = Run::of(command);
        assert_eq!(
            (run.code, run.stdout),
            (Some(0), found().repeat(2)),
            "{}",
            run.stderr
        );
    }
}

#[test]
fn a_cache_that_may_not_be_written_is_read() {
    let folder = package();
    let script = "mount --bind \"$XDG_CACHE_HOME\" \"$XDG_CACHE_HOME\" && mount -o remount,bind,ro \
                  \"$XDG_CACHE_HOME\" && exec \"$@\"";
    for _ in 0..2 {
        let Some(command) = unshared("-rm", script, &folder.command("", SHORT)) else {
            return;
        };
        gives_the_answer(command);
        gives_the_answer(folder.command("", SHORT));
    }
}

#[test]
fn a_file_in_the_place_of_the_folder_stays() {
    let folder = package();
    let place = folder.cache().join("async-lint");
    fs::write(&place, "a file").unwrap();
    gives_the_answer(folder.command("", SHORT));
    assert_eq!(fs::read_to_string(&place).unwrap(), "a file");

    fs::remove_file(&place).unwrap();
    gives_the_answer(folder.command("", SHORT));
    let files = kept(&folder);
    for path in &files {
        fs::remove_file(path).unwrap();
        fs::create_dir(path).unwrap();
    }
    for _ in 0..2 {
        gives_the_answer(folder.command("", SHORT));
    }
}

#[test]
fn ten_runs_at_once_on_one_cache_agree() {
    let folder = package();
    for round in 0..3 {
        if round == 1 {
            for path in kept(&folder) {
                fs::write(path, "damaged").unwrap();
            }
        }
        let runs: Vec<_> = (0..10)
            .map(|_| {
                let mut command = folder.command("", SHORT);
                command
                    .stdout(Stdio::piped())
                    .stderr(Stdio::piped())
                    .spawn()
                    .unwrap()
            })
            .collect();
        for run in runs {
            let output = run.wait_with_output().unwrap();
            assert_eq!(output.status.code(), Some(0));
            assert_eq!(String::from_utf8(output.stdout).unwrap(), found());
        }
    }
    let temporary = kept(&folder)
        .into_iter()
        .filter(|path| path.extension().is_some_and(|it| it == "tmp"));
    assert_eq!(temporary.count(), 0);
}

#[test]
fn what_a_killed_run_left_in_it_is_removed() {
    let folder = package();
    gives_the_answer(folder.command("", SHORT));
    let results = kept(&folder)
        .into_iter()
        .find(|path| path.parent().unwrap().ends_with("results"))
        .unwrap();
    let left = results.with_file_name(".async-lint-aB3dEf.tmp");
    fs::write(&left, "left").unwrap();
    let file = fs::File::options().write(true).open(&left).unwrap();
    file.set_modified(SystemTime::now() - Duration::from_secs(2 * 60 * 60))
        .unwrap();
    folder.write("src/other.rs", "// So that there is something to keep.\n");
    gives_the_answer(folder.command("", SHORT));
    assert!(!left.exists());
}
