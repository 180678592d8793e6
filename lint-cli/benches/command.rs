//! How long the program takes with and without what earlier runs kept, beside the bare parser on the same files:
//! `cargo bench --profile fast --bench command`.
//!
//! `ASYNC_LINT_BENCH` names the package, `ASYNC_LINT_BENCH_FILES` a list of the Rust files that a first run opens, one a
//! line; the documentation says how to make it. Each round does all stages in turn, so that what else the machine does
//! meets each of them alike. The cache lies in a folder of its own.
#![allow(clippy::print_stdout, reason = "the figures are what it is for")]

use std::{
    env, fs,
    hint::black_box,
    path::{Path, PathBuf},
    process::{Command, Stdio},
    time::Instant,
};

use anyhow::{Context, ensure};
use rayon::{ThreadPoolBuilder, prelude::*};

const STACK_SIZE: usize = 32 * 1024 * 1024;
/// Those after the first, which warms up.
const ROUNDS: usize = 9;

fn main() -> anyhow::Result<()> {
    let package = variable("ASYNC_LINT_BENCH")?;
    let list = fs::read_to_string(variable("ASYNC_LINT_BENCH_FILES")?)?;
    let all: Vec<&Path> = list.lines().map(Path::new).collect();
    let own: Vec<&Path> = all
        .iter()
        .copied()
        .filter(|path| path.starts_with(&package))
        .collect();
    let cache = tempfile::tempdir()?;
    let pool = ThreadPoolBuilder::new().stack_size(STACK_SIZE).build()?;
    println!(
        "{}: {} files, {} of them its own; {} threads, {ROUNDS} rounds",
        package.display(),
        all.len(),
        own.len(),
        pool.current_num_threads()
    );
    let run = |arguments: &[&str]| run(&package, cache.path(), arguments);
    let forget = |kind: &str| forget(cache.path(), kind);
    let stages: [Stage<'_>; 7] = [
        ("syn::parse_file, its own files", &|| pool.install(|| parse(&own))),
        ("syn::parse_file, all files", &|| pool.install(|| parse(&all))),
        ("first run", &|| {
            forget("")?;
            run(&[])
        }),
        ("run again", &|| run(&[])),
        ("libraries kept", &|| {
            forget("workspaces")?;
            forget("results")?;
            run(&[])
        }),
        ("libraries and Cargo's answer kept", &|| {
            forget("results")?;
            run(&[])
        }),
        ("--no-cache", &|| run(&["--no-cache"])),
    ];
    let mut times = vec![Vec::new(); stages.len()];
    for round in 0..=ROUNDS {
        for ((_, stage), times) in stages.iter().zip(&mut times) {
            let start = Instant::now();
            stage()?;
            if round > 0 {
                times.push(start.elapsed().as_secs_f64());
            }
        }
    }
    report(&stages, &times);
    Ok(())
}

type Stage<'a> = (&'static str, &'a dyn Fn() -> anyhow::Result<()>);

fn report(stages: &[Stage<'_>], times: &[Vec<f64>]) {
    println!("{:<36}{:>9}{:>12}{:>12}", "", "median", "to its own", "to all");
    for ((name, _), stage) in stages.iter().zip(times) {
        let to = |floor: &[f64]| median(stage.iter().zip(floor).map(|(time, floor)| time / floor));
        println!(
            "{name:<36}{:>7.3} s{:>12.2}{:>12.2}",
            median(stage.iter().copied()),
            to(&times[0]),
            to(&times[1])
        );
    }
}

fn median(values: impl Iterator<Item = f64>) -> f64 {
    let mut values: Vec<f64> = values.collect();
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

fn variable(name: &str) -> anyhow::Result<PathBuf> {
    let path = env::var_os(name).with_context(|| format!("`{name}` is not set"))?;
    fs::canonicalize(&path).with_context(|| format!("{}", Path::new(&path).display()))
}

fn parse(files: &[&Path]) -> anyhow::Result<()> {
    files.par_iter().try_for_each(|path| {
        proc_macro2::extra::invalidate_current_thread_spans();
        let text = fs::read_to_string(path)?;
        // What the parser refuses, it has read all the same.
        black_box(syn::parse_file(&text).is_ok());
        Ok(())
    })
}

fn run(package: &Path, cache: &Path, arguments: &[&str]) -> anyhow::Result<()> {
    let status = Command::new(env!("CARGO_BIN_EXE_cargo-async-lint"))
        .args(["--format", "short"])
        .args(arguments)
        .arg(package)
        .env("XDG_CACHE_HOME", cache)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()?;
    ensure!(matches!(status.code(), Some(0 | 1)), "the program failed");
    Ok(())
}

/// Removes one kind of what is kept, or with an empty name all.
fn forget(cache: &Path, kind: &str) -> anyhow::Result<()> {
    let Ok(builds) = fs::read_dir(cache.join("async-lint")) else {
        return Ok(());
    };
    for build in builds {
        let folder = build?.path().join(kind);
        if folder.is_dir() {
            fs::remove_dir_all(folder)?;
        }
    }
    Ok(())
}
