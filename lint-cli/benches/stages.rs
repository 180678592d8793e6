//! Each stage of a run by itself, and what showing ten thousand findings takes: `cargo bench --bench stages`.

#[path = "front_end/subject.rs"]
mod subject;

use std::{
    fmt::Write,
    fs,
    hint::black_box,
    path::Path,
    process::{Command, Stdio},
};

use async_lint_core::sema::{
    calls::BodyCalls,
    contexts::ClosureRoles,
    effects::{Effects, Implementations, Outline},
    types::Types,
};
use criterion::{BatchSize, Criterion};
use rayon::prelude::*;
use tempfile::TempDir;

/// As the program has it.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> anyhow::Result<()> {
    let mut criterion = Criterion::default().sample_size(10).configure_from_args();
    stages(&mut criterion)?;
    rendering(&mut criterion)?;
    criterion.final_summary();
    Ok(())
}

fn stages(criterion: &mut Criterion) -> anyhow::Result<()> {
    let (project, disk) = subject::chosen()?;
    let pool = subject::pool()?;
    let lowered = || pool.install(|| subject::lower(&project, &disk));
    criterion.bench_function("read, parse and lower", |bencher| bencher.iter(lowered));
    criterion.bench_function("names", |bencher| {
        let build = |lowered| subject::names(&project, lowered);
        bencher.iter_batched(lowered, build, BatchSize::PerIteration);
    });
    let definitions = subject::names(&project, lowered());
    criterion.bench_function("types", |bencher| {
        bencher.iter(|| pool.install(|| subject::infer(&definitions)));
    });
    let types = Types::new(&definitions);
    let roles = ClosureRoles::infer(&types, &[]);
    let outlines = || -> Vec<Outline> {
        let bodies = subject::production(&types).into_par_iter();
        bodies
            .filter_map(|id| {
                let calls = BodyCalls::new(&types, id, &types.infer_body(id)?, &roles)?;
                Outline::of(&types, &calls)
            })
            .collect()
    };
    let implementations = Implementations::new(&types);
    criterion.bench_function("effects", |bencher| {
        let spread = |outlines| Effects::new(&definitions, outlines, &implementations);
        bencher.iter_batched(|| pool.install(outlines), spread, BatchSize::PerIteration);
    });
    Ok(())
}

const FILES: usize = 100;
const FINDINGS_A_FILE: usize = 100;

/// The program on ten thousand findings that an earlier run kept: what is left is reading the files and showing them.
fn rendering(criterion: &mut Criterion) -> anyhow::Result<()> {
    let folder = tempfile::tempdir()?;
    write_findings(folder.path())?;
    run(&folder, "short")?;
    let mut group = criterion.benchmark_group("show 10,000 findings");
    for format in ["human", "short", "json", "sarif", "github"] {
        group.bench_function(format, |bencher| {
            bencher.iter(|| black_box(run(&folder, format).is_ok()));
        });
    }
    group.finish();
    Ok(())
}

fn write_findings(folder: &Path) -> anyhow::Result<()> {
    let manifest = "[package]\nname = \"findings\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n";
    fs::write(folder.join("Cargo.toml"), manifest)?;
    let lock = "version = 4\n\n[[package]]\nname = \"findings\"\nversion = \"0.0.0\"\n";
    fs::write(folder.join("Cargo.lock"), lock)?;
    fs::create_dir_all(folder.join("src"))?;
    let mut library = String::new();
    for file in 0..FILES {
        writeln!(library, "pub mod m{file};")?;
        let mut text = "use std::{thread::sleep, time::Duration};\n\npub async fn run() {\n".to_owned();
        for seconds in 0..FINDINGS_A_FILE {
            writeln!(text, "    sleep(Duration::from_secs({seconds}));")?;
        }
        text.push_str("}\n");
        fs::write(folder.join(format!("src/m{file}.rs")), text)?;
    }
    fs::write(folder.join("src/lib.rs"), library)?;
    Ok(())
}

fn run(folder: &TempDir, format: &str) -> anyhow::Result<()> {
    let status = Command::new(env!("CARGO_BIN_EXE_cargo-async-lint"))
        .args(["--format", format])
        .current_dir(folder.path())
        .env("XDG_CACHE_HOME", folder.path().join("target"))
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()?;
    anyhow::ensure!(status.code() == Some(0), "{format}: {status}");
    Ok(())
}
