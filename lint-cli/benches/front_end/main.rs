//! How long the front end takes, beside the bare parser: `cargo bench --profile fast --bench front_end`.
//!
//! All stages run in one process and in turn, round after round, so that what else the machine does meets each of them
//! alike: the ratios to the floor are steadier than the times. Every stage reads its files, and frees what it made.
#![allow(clippy::print_stdout, reason = "the figures are what it is for")]

mod subject;

use std::{
    fs,
    hint::black_box,
    time::{Duration, Instant},
};

use async_lint_core::{
    catalog::Catalog,
    engine::{self, Options},
    project::{FilePath, Sources},
};
use rayon::prelude::*;

use subject::{Disk, infer, lower, names, select};

/// As the program has it.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;
/// Those after the first, which warms up.
const ROUNDS: usize = 15;

type Stage<'a> = (&'static str, &'a (dyn Fn() + Sync));

fn main() -> anyhow::Result<()> {
    let (project, disk) = subject::chosen()?;
    let files = &project.packages[0].files;
    let texts = files
        .iter()
        .map(|path| fs::read_to_string(disk.0.join(&**path)))
        .collect::<Result<Vec<_>, _>>()?;
    let bytes: usize = texts.iter().map(String::len).sum();
    let lines: usize = texts.iter().map(|text| text.lines().count()).sum();

    let pool = subject::pool()?;
    println!(
        "{}: {} files, {lines} lines, {:.2} MB; {} threads, {ROUNDS} rounds",
        project.packages[0].name,
        files.len(),
        megabytes(bytes),
        pool.current_num_threads()
    );
    let stages: [Stage<'_>; 6] = [
        ("read, syn::parse_file", &|| floor(files, &disk)),
        ("read, lower", &|| {
            black_box(lower(&project, &disk));
        }),
        ("read, lower, names", &|| {
            black_box(names(&project, lower(&project, &disk)));
        }),
        ("read, lower, names, types", &|| {
            infer(&names(&project, lower(&project, &disk)));
        }),
        ("engine::run, all rules", &|| {
            let options = Options::default();
            let (catalog, rules) = (async_lint_rules::catalog(), async_lint_rules::all());
            black_box(engine::run(&project, &disk, catalog, rules, &options));
        }),
        ("catalogue, once a run", &|| {
            let catalog = Catalog::new(async_lint_rules::catalog_sources());
            black_box(select(&project, &catalog).files.len());
        }),
    ];
    let times = pool.install(|| measure(&stages));
    report(&stages, &times, bytes);
    Ok(())
}

/// The times of each stage, by round.
fn measure(stages: &[Stage<'_>]) -> Vec<Vec<Duration>> {
    let mut times = vec![Vec::new(); stages.len()];
    for round in 0..=ROUNDS {
        for ((_, stage), times) in stages.iter().zip(&mut times) {
            let start = Instant::now();
            stage();
            if round > 0 {
                times.push(start.elapsed());
            }
        }
    }
    times
}

fn report(stages: &[Stage<'_>], times: &[Vec<Duration>], bytes: usize) {
    println!(
        "{:<27}{:>10}{:>10}{:>10}{:>10}",
        "", "median", "least", "to floor", "MB/s"
    );
    for ((name, _), stage) in stages.iter().zip(times) {
        let seconds: Vec<f64> = stage.iter().map(Duration::as_secs_f64).collect();
        // Of the same round: a load that comes and goes falls on both.
        let ratios = stage
            .iter()
            .zip(&times[0])
            .map(|(time, floor)| time.as_secs_f64() / floor.as_secs_f64());
        let least = seconds.iter().copied().fold(f64::INFINITY, f64::min);
        let ratio = median(ratios.collect());
        let median = median(seconds);
        println!(
            "{name:<27}{:>7.1} ms{:>7.1} ms{ratio:>10.2}{:>10.1}",
            median * 1e3,
            least * 1e3,
            megabytes(bytes) / median
        );
    }
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

#[allow(clippy::cast_precision_loss, reason = "it is shown with two digits")]
fn megabytes(bytes: usize) -> f64 {
    bytes as f64 / 1e6
}

/// What any tool pays that parses every file.
fn floor(files: &[FilePath], disk: &Disk) {
    files.par_iter().for_each(|path| {
        // The lexer keeps the texts of a thread until told otherwise; lowering a file does the same.
        proc_macro2::extra::invalidate_current_thread_spans();
        if let Ok(text) = disk.read(path) {
            black_box(syn::parse_file(&text).is_ok());
        }
    });
}
