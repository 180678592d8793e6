//! Files and folders that cannot be read or written, or change meanwhile.

use std::{
    fs::{self, File, Permissions},
    os::unix::fs::{PermissionsExt, symlink},
    path::Path,
    process::{Command, Stdio},
    sync::mpsc::{self, TryRecvError},
    thread,
    time::{Duration, SystemTime},
};

use crate::{
    sandbox::{FOUND, SLEEP, TOKIO, package, scripted, skipped, unshared},
    support::{Folder, Run, manifest},
};

const FIX: &[&str] = &["--fix", "--allow-dirty", "--allow-no-vcs"];

fn text(folder: &Folder, path: &str) -> String {
    fs::read_to_string(folder.root().join(path)).unwrap()
}

fn temporary_files(folder: &Path) -> Vec<String> {
    let names = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name());
    let names = names.map(|name| name.into_string().unwrap());
    names.filter(|name| name.starts_with('.')).collect()
}

#[test]
fn loops_of_links_end() {
    let folder = package();
    let at = |path: &str| folder.root().join(path);
    symlink(".", at("src/here")).unwrap();
    symlink("..", at("src/up")).unwrap();
    symlink("b", at("src/a")).unwrap();
    symlink("a", at("src/b")).unwrap();
    symlink("self.rs", at("src/self.rs")).unwrap();
    symlink("two.rs", at("src/one.rs")).unwrap();
    symlink("one.rs", at("src/two.rs")).unwrap();
    fs::create_dir_all(at("left")).unwrap();
    fs::create_dir_all(at("right")).unwrap();
    symlink("../right", at("left/right")).unwrap();
    symlink("../left", at("right/left")).unwrap();
    let run = folder.run(&["--format", "short"]);
    assert_eq!(
        (run.code, &*run.stdout),
        (Some(0), &*format!("src/lib.rs:2:5{FOUND}")),
        "{run:#?}"
    );
    assert_eq!(run.unread(), ["src/one.rs", "src/self.rs", "src/two.rs"]);
}

#[test]
fn what_never_ends_is_not_read() {
    let folder = package();
    let at = |path: &str| folder.root().join(path);
    fs::create_dir(at(".cargo")).unwrap();
    fs::create_dir(at("inner")).unwrap();
    for link in [
        ".cargo/config.toml",
        "rust-toolchain.toml",
        "async-lint.toml",
        "inner/Cargo.toml",
        "src/zero.rs",
    ] {
        symlink("/dev/zero", at(link)).unwrap();
    }
    for pipe in [".cargo/config", "rust-toolchain", "src/pipe.rs"] {
        let made = Command::new("mkfifo").arg(at(pipe)).status().unwrap();
        assert!(made.success());
    }
    let run = folder.run(&["--format", "short"]);
    assert_eq!(
        (run.code, &*run.stdout),
        (Some(0), &*format!("src/lib.rs:2:5{FOUND}")),
        "{run:#?}"
    );
    assert_eq!(run.unread(), ["src/pipe.rs", "src/zero.rs"]);
}

/// Permissions do not bind the superuser, so that the run has to be another's.
#[test]
fn what_may_not_be_read_is_named_and_the_rest_linted() {
    let folder = package();
    folder.write("src/secret.rs", SLEEP);
    folder.write("src/closed/inner.rs", SLEEP);
    let closed = [
        folder.root().join("src/secret.rs"),
        folder.root().join("src/closed"),
    ];
    for path in &closed {
        fs::set_permissions(path, Permissions::from_mode(0o000)).unwrap();
    }
    let mut command = folder.command("", &["--format", "short", "--no-cache"]);
    if fs::read(&closed[0]).is_ok() {
        fs::set_permissions(folder.root(), Permissions::from_mode(0o755)).unwrap();
        let program = Path::new(command.get_program()).to_owned();
        let copy = folder.root().join("program");
        fs::copy(program, &copy).unwrap();
        let other = ["--reuid=65534", "--regid=65534", "--clear-groups"];
        let may = Command::new("setpriv")
            .args(other)
            .arg("true")
            .stderr(Stdio::null())
            .status();
        if !may.is_ok_and(|status| status.success()) {
            skipped::<()>("`setpriv` is missing or forbidden");
            return;
        }
        let mut outer = Command::new("setpriv");
        outer
            .args(other)
            .arg(copy)
            .args(["--format", "short", "--no-cache", "src"]);
        outer.current_dir(folder.root()).env("CARGO", "/no-such-program");
        command = outer;
    }
    let run = Run::of(command);
    for path in &closed {
        fs::set_permissions(path, Permissions::from_mode(0o755)).unwrap();
    }
    assert_eq!(run.code, Some(2), "{run:#?}");
    assert!(run.stdout.contains(FOUND), "{run:#?}");
    assert!(
        run.stderr.contains("src/secret.rs: not read: Permission denied"),
        "{run:#?}"
    );
    assert!(
        run.stderr
            .contains("src/closed` cannot be read: Permission denied"),
        "{run:#?}"
    );
}

#[test]
fn files_that_come_go_and_change_meanwhile_break_nothing() {
    let folder = package();
    let (linting, is_over) = mpsc::channel::<()>();
    let texts = [
        SLEEP.to_owned(),
        SLEEP.repeat(200),
        "fn a(".to_owned(),
        String::new(),
    ];
    thread::scope(|scope| {
        let (folder, texts) = (&folder, &texts);
        scope.spawn(move || {
            for round in 0.. {
                if is_over.try_recv() == Err(TryRecvError::Disconnected) {
                    break;
                }
                let number = round % 7;
                let path = folder.root().join(format!("src/part{number}.rs"));
                let sub = folder.root().join(format!("src/sub{number}"));
                // Half-written files are what is wanted.
                fs::write(&path, &texts[round % texts.len()]).unwrap();
                fs::create_dir_all(&sub).unwrap();
                fs::write(sub.join("mod.rs"), SLEEP).unwrap();
                fs::remove_file(&path).unwrap();
                fs::remove_dir_all(&sub).unwrap();
                fs::write(folder.root().join("src/steady.rs"), &texts[round % 2]).unwrap();
            }
        });
        // Is dropped where a check fails, too.
        let _linting = linting;
        for round in 0..12 {
            let cached: &[&str] = if round % 2 == 0 { &["--no-cache"] } else { &[] };
            let run = folder.run(&[&["--format", "short"], cached].concat());
            assert!(matches!(run.code, Some(0 | 2)), "{run:#?}");
            assert!(run.stdout.contains(&format!("src/lib.rs:2:5{FOUND}")), "{run:#?}");
            assert!(!run.stderr.contains("panicked"), "{run:#?}");
        }
    });
    let kept = folder.run(&["--format", "json"]);
    let anew = folder.run(&["--format", "json", "--no-cache"]);
    assert_eq!(kept.stdout, anew.stdout, "nothing read half is kept");
}

/// A limit on the size of files stands for a full disk: `write` fails in the midst.
#[test]
fn a_fix_that_does_not_fit_leaves_the_file_and_nothing_beside_it() {
    let long = format!("{SLEEP}{}", "// The quick brown fox.\n".repeat(2000));
    let folder = Folder::new(&[("Cargo.toml", &manifest("shop", TOKIO)), ("src/lib.rs", &long)]);
    let command = scripted("trap '' XFSZ; ulimit -f 8; exec \"$@\"", &folder.command("", FIX));
    let run = Run::of(command);
    assert_eq!(run.code, Some(2), "{run:#?}");
    assert!(
        run.errors()
            .iter()
            .any(|error| error.contains("`src/lib.rs` was not written")),
        "{run:#?}"
    );
    assert_eq!(text(&folder, "src/lib.rs"), long);
    assert_eq!(temporary_files(&folder.root().join("src")), [""; 0]);
}

#[test]
fn an_output_that_does_not_fit_is_told_and_the_old_one_stays() {
    let folder = package();
    folder.write("src/more.rs", SLEEP.repeat(100));
    folder.write("out.json", "old");
    let command = folder.command("", &["--format", "json=out.json", "--no-cache"]);
    let run = Run::of(scripted("trap '' XFSZ; ulimit -f 8; exec \"$@\"", &command));
    assert_eq!(run.code, Some(2), "{run:#?}");
    assert!(run.stderr.contains("`out.json` could not be written"), "{run:#?}");
    assert_eq!(text(&folder, "out.json"), "old");
    assert_eq!(temporary_files(folder.root()), [""; 0]);
}

/// On a file system of a few pages, which the fix fills.
#[test]
fn a_full_disk_is_told_and_the_file_stays() {
    let long = format!("{SLEEP}{}", "// The quick brown fox.\n".repeat(2000));
    let folder = Folder::new(&[("Cargo.toml", &manifest("shop", TOKIO)), ("src/lib.rs", &long)]);
    let command = folder.command("", FIX);
    let script = "set -e; cp -r src .copy; mount -t tmpfs -o size=64k none src; cp .copy/lib.rs src; set +e; \"$@\"; \
                  code=$?; cmp src/lib.rs .copy/lib.rs && ls -A src >&2; exit $code";
    let Some(command) = unshared("-rm", script, &command) else {
        return;
    };
    let run = Run::of(command);
    assert_eq!(run.code, Some(2), "{run:#?}");
    assert!(run.stderr.contains("No space left on device"), "{run:#?}");
    assert!(
        run.stderr.ends_with("\nlib.rs\n"),
        "the file is as it was, and alone: {run:#?}"
    );
}

#[test]
fn what_a_killed_run_left_is_removed_by_the_next_that_writes() {
    let folder = package();
    let old = SystemTime::now() - Duration::from_secs(2 * 60 * 60);
    let left = |path: &str, changed: SystemTime| {
        folder.write(path, "left");
        let file = File::options()
            .write(true)
            .open(folder.root().join(path))
            .unwrap();
        file.set_modified(changed).unwrap();
    };
    left("src/.async-lint-aB3dEf.tmp", old);
    left("src/.async-lint-gh1jkl.tmp", SystemTime::now());
    left("src/.async-lint-config", old);
    symlink("lib.rs", folder.root().join("src/.async-lint-linked.tmp")).unwrap();
    folder.run(&["--format", "short"]);
    assert_eq!(
        temporary_files(&folder.root().join("src")).len(),
        4,
        "a run that only lints removes nothing"
    );
    let run = folder.run(FIX);
    assert_eq!(run.code, Some(0), "{run:#?}");
    let mut names = temporary_files(&folder.root().join("src"));
    names.sort();
    let kept = [
        ".async-lint-config",
        ".async-lint-gh1jkl.tmp",
        ".async-lint-linked.tmp",
    ];
    assert_eq!(
        names, kept,
        "what may be another run's stays, and what is nobody's"
    );
}
