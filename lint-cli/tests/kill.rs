//! Whenever the program is killed while it fixes, each file has its old or its new text. It takes minutes, and is run by
//! `cargo test --test kill -- --ignored`.
#![cfg(test)]

use std::{
    fs,
    io::{self, Write},
    path::{Path, PathBuf},
    process::{Command, Stdio},
    thread,
    time::{Duration, Instant},
};

const KILLS: u64 = 200;
const FILES: usize = 60;

/// A package whose files are all to be fixed.
struct Package {
    guard: tempfile::TempDir,
    cache: tempfile::TempDir,
    /// The texts before fixing, by name.
    old: Vec<(String, String)>,
}

impl Package {
    fn new() -> Self {
        let mut old = Vec::new();
        let mut modules = Vec::new();
        for number in 0..FILES {
            // Long enough that a text cut short would show.
            let sleep = format!(
                "pub async fn nap() {{\n    std::thread::sleep(std::time::Duration::from_secs({number}));\n}}\n"
            );
            let held = "pub async fn hold<T>(value: T) {\n    std::thread::sleep(std::time::Duration::MAX);\n    \
                        drop(value);\n}\n";
            let filler = "// The quick brown fox jumps over the lazy dog.\n".repeat(200);
            old.push((format!("part_{number:02}.rs"), format!("{sleep}{filler}{held}")));
            modules.push(format!("pub mod part_{number:02};\n"));
        }
        let package = Self {
            guard: tempfile::tempdir().unwrap(),
            cache: tempfile::tempdir().unwrap(),
            old,
        };
        fs::create_dir(package.source()).unwrap();
        let manifest = "[package]\nname = \"shop\"\nversion = \"0.1.0\"\nedition = \"2021\"\n[dependencies]\ntokio = { \
                        version = \"1\", features = [\"time\"] }\n";
        fs::write(package.guard.path().join("Cargo.toml"), manifest).unwrap();
        fs::write(package.source().join("lib.rs"), modules.concat()).unwrap();
        package.reset();
        package.git(&["init", "--quiet"]);
        package.git(&["add", "."]);
        package.git(&["commit", "--quiet", "--message", "first"]);
        package
    }

    fn source(&self) -> PathBuf {
        self.guard.path().join("src")
    }

    fn reset(&self) {
        for (name, text) in &self.old {
            fs::write(self.source().join(name), text).unwrap();
        }
    }

    fn git(&self, arguments: &[&str]) {
        let status = Command::new("git")
            .current_dir(self.guard.path())
            .args([
                "-c",
                "user.name=a",
                "-c",
                "user.email=a@example.com",
                "-c",
                "commit.gpgsign=false",
            ])
            .args(arguments)
            .status()
            .unwrap();
        assert!(status.success());
    }

    /// What is left by a kill makes the repository dirty.
    fn fixing(&self) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_cargo-async-lint"));
        command
            .current_dir(self.guard.path())
            .args(["--fix", "--unsafe-fixes", "--allow-dirty"])
            .env("XDG_CACHE_HOME", self.cache.path())
            .env("LOCALAPPDATA", self.cache.path())
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        command
    }

    /// Runs to the end: how long it takes until the first file is written, and from there to the end.
    fn fix(&self) -> (Duration, Duration) {
        let started = Instant::now();
        let mut child = self.fixing().spawn().unwrap();
        let first = self.wait_for_first(&mut child, started);
        assert!(child.wait().unwrap().success());
        (first, started.elapsed().saturating_sub(first))
    }

    fn wait_for_first(&self, child: &mut std::process::Child, started: Instant) -> Duration {
        let (name, text) = &self.old[0];
        let path = self.source().join(name);
        while child.try_wait().unwrap().is_none() {
            // The new text is longer.
            if fs::metadata(&path).unwrap().len() != text.len() as u64 {
                break;
            }
            thread::sleep(Duration::from_micros(200));
        }
        started.elapsed()
    }

    fn texts(&self) -> Vec<String> {
        let text = |(name, _): &(String, String)| {
            fs::read_to_string(self.source().join(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
        };
        self.old.iter().map(text).collect()
    }

    /// The names in the folder that were not there before.
    fn leftovers(&self) -> Vec<String> {
        let names = fs::read_dir(self.source()).unwrap();
        let names = names.map(|entry| entry.unwrap().file_name().into_string().unwrap());
        names
            .filter(|name| name != "lib.rs" && self.old.iter().all(|(known, _)| known != name))
            .collect()
    }
}

/// Numbers that look random, the same in every run.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: Duration) -> Duration {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        Duration::from_nanos(self.0 % (limit.as_nanos().max(1) as u64))
    }
}

#[test]
#[ignore = "two hundred runs take minutes"]
fn a_killed_run_leaves_each_file_old_or_new() {
    let package = Package::new();
    package.fix();
    let new = package.texts();
    assert!(
        package.old.iter().zip(&new).all(|((_, old), new)| old != new),
        "all are fixed"
    );
    package.reset();
    let (until_first, writing) = package.fix();

    let mut random = Random(0x5eed);
    let (mut before, mut amid, mut after, mut left) = (0, 0, 0, 0);
    for kill in 0..KILLS {
        package.reset();
        let started = Instant::now();
        let mut child = package.fixing().spawn().unwrap();
        if kill % 2 == 0 {
            thread::sleep(random.below(until_first + writing));
        } else {
            package.wait_for_first(&mut child, started);
            thread::sleep(random.below(writing));
        }
        // It may have ended.
        let _ = child.kill();
        child.wait().unwrap();

        let texts = package.texts();
        let mut fixed = 0;
        for (((name, old), new), text) in package.old.iter().zip(&new).zip(&texts) {
            assert!(
                text == old || text == new,
                "{name} is neither old nor new: {text}"
            );
            fixed += usize::from(text == new);
        }
        match fixed {
            0 => before += 1,
            FILES => after += 1,
            _ => amid += 1,
        }
        let leftovers = package.leftovers();
        assert!(
            leftovers.iter().all(|name| name.starts_with(".async-lint-")
                && Path::new(name).extension().is_some_and(|it| it == "tmp")),
            "{leftovers:?}"
        );
        left = leftovers.len();
        if kill % 20 == 19 {
            package.fix();
            assert_eq!(package.texts(), new, "the next run finishes the work");
        }
    }
    writeln!(
        io::stderr(),
        "killed before writing {before}, amid {amid}, after {after}; {left} temporary files are left"
    )
    .unwrap();
    assert!(amid >= KILLS as usize / 10, "writing was hardly hit");
}
