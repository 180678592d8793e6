//! How long the front end takes, beside the bare parser: `cargo bench --profile fast --bench front_end`.
//!
//! The package measured is that of `ASYNC_LINT_BENCH`, else the demo. All stages run in one process and in turn, round
//! after round, so that what else the machine does meets each of them alike: the ratios to the floor are steadier than the
//! times. Every stage reads its files, and frees what it made. Dependencies' sources are left out.
#![allow(clippy::print_stdout, reason = "the figures are what it is for")]

use std::{
    env, fs,
    hint::black_box,
    path::{Path, PathBuf},
    sync::Arc,
    time::{Duration, Instant},
};

use anyhow::{Context, ensure};
use async_lint_core::{
    catalog::{Catalog, parse_facts},
    engine::{self, Options},
    project::{
        Dependencies, Dependency, DependencyKind, Edition, FilePath, Package, Project, SourceError, Sources,
        Target, TargetKind,
    },
    sema::{
        contexts::{FunctionContext, Region},
        names::{self, CatalogSelection, DefId, Definitions, FileTable, SourceFile},
        types::Types,
    },
    syntax::{BodyMode, GrammarTable, LowerOptions, MacroLayer, MacroTable, collect_macros, lower_file},
    text::SourceText,
};
use cargo_metadata::MetadataCommand;
use rayon::{ThreadPoolBuilder, prelude::*};
use walkdir::WalkDir;

/// As the program has them.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;
const STACK_SIZE: usize = 32 * 1024 * 1024;
/// Those after the first, which warms up.
const ROUNDS: usize = 15;

type Stage<'a> = (&'static str, &'a (dyn Fn() + Sync));

fn main() -> anyhow::Result<()> {
    let demo = || Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/demo");
    let folder = env::var_os("ASYNC_LINT_BENCH").map_or_else(demo, PathBuf::from);
    let folder = folder
        .canonicalize()
        .with_context(|| format!("no folder {}", folder.display()))?;
    let project = project(&folder)?;
    let disk = Disk(folder);
    let files = &project.packages[0].files;
    let texts = files
        .iter()
        .map(|path| fs::read_to_string(disk.0.join(&**path)))
        .collect::<Result<Vec<_>, _>>()?;
    let bytes: usize = texts.iter().map(String::len).sum();
    let lines: usize = texts.iter().map(|text| text.lines().count()).sum();

    let pool = ThreadPoolBuilder::new().stack_size(STACK_SIZE).build()?;
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
            let (files, selection) = lower(&project, &disk);
            black_box(names::build(&project, files, &selection, &[]));
        }),
        ("read, lower, names, types", &|| {
            let (files, selection) = lower(&project, &disk);
            infer(&names::build(&project, files, &selection, &[]));
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

/// As the engine loads a project that has one package and no libraries.
fn lower(project: &Project, disk: &Disk) -> (FileTable, CatalogSelection<'static>) {
    let package = &project.packages[0];
    let texts: Vec<(FilePath, SourceText)> = package
        .files
        .par_iter()
        .filter_map(|path| Some((Arc::clone(path), SourceText::new(disk.read(path).ok()?))))
        .collect();
    let selection = select(project, async_lint_rules::catalog());
    let grammars = grammars(&selection);
    let own: Vec<MacroLayer> = texts
        .par_iter()
        .map(|(_, text)| {
            let mut layer = MacroLayer::default();
            for definition in collect_macros(text) {
                layer.entry(definition.name).or_insert(definition);
            }
            layer
        })
        .collect();
    let mut all = MacroLayer::default();
    for definition in own.iter().flat_map(MacroLayer::values) {
        all.entry(definition.name).or_insert_with(|| definition.clone());
    }
    let all = Arc::new(all);
    let lowered: Vec<SourceFile> = texts
        .into_par_iter()
        .zip(own)
        .map(|((path, source), own)| {
            let macros = MacroTable::new(vec![Arc::new(own), Arc::clone(&all)], Arc::default());
            let options = LowerOptions {
                grammars: &grammars,
                macros: &macros,
                bodies: BodyMode::Full,
            };
            let hir = Arc::new(lower_file(&source, &options));
            SourceFile { path, source, hir }
        })
        .collect();
    let mut files = FileTable::default();
    for file in lowered {
        files.insert(file);
    }
    (files, selection)
}

/// Infers the bodies of the package that a run does: all but those of tests.
fn infer(definitions: &Definitions) {
    let types = Types::new(definitions);
    let bodies: Vec<DefId> = definitions
        .definitions()
        .map(|(id, _)| id)
        .filter(|id| !definitions.is_catalogued(*id))
        .collect();
    bodies.par_iter().for_each(|id| {
        if FunctionContext::of(&types, *id).region == Region::Production {
            black_box(types.infer_body(*id));
        }
    });
}

fn select<'a>(project: &Project, catalog: &'a Catalog) -> CatalogSelection<'a> {
    let mut selection = CatalogSelection::choose(project, catalog, |_, _| false);
    selection.complete(catalog);
    selection
}

fn grammars(selection: &CatalogSelection<'_>) -> GrammarTable {
    let mut table = GrammarTable::default();
    for file in &selection.files {
        for (_, item) in file.hir.items.iter() {
            if let Some(grammar) = parse_facts(&item.attributes, &mut Vec::new()).grammar {
                table.insert(item.name, grammar);
            }
        }
    }
    table
}

/// The package of a folder, with its dependencies by name only.
fn project(folder: &Path) -> anyhow::Result<Project> {
    let manifest = folder.join("Cargo.toml");
    let metadata = MetadataCommand::new()
        .manifest_path(&manifest)
        .current_dir(folder)
        .no_deps()
        .other_options(vec!["--offline".to_owned()])
        .exec()?;
    let package = metadata
        .packages
        .iter()
        .find(|package| package.manifest_path.as_std_path() == manifest)
        .with_context(|| format!("no package in {}", folder.display()))?;
    let relative = |path: &Path| {
        Some(
            path.strip_prefix(folder)
                .ok()?
                .to_str()?
                .replace('\\', "/")
                .into(),
        )
    };
    let targets = package.targets.iter().filter_map(|target| {
        Some(Target {
            crate_name: target.name.replace('-', "_"),
            kind: kind(target),
            edition: edition(target.edition),
            root: relative(target.src_path.as_std_path())?,
        })
    });
    let dependencies = package.dependencies.iter().map(|dependency| Dependency {
        code_name: dependency
            .rename
            .as_ref()
            .unwrap_or(&dependency.name)
            .replace('-', "_"),
        package: dependency.name.clone(),
        version: None,
        kind: DependencyKind::Normal,
        features: dependency.features.clone(),
        default_features: dependency.uses_default_features,
        library: None,
    });
    // Neither build output, nor hidden folders, nor packages within the package.
    let entries = WalkDir::new(folder).sort_by_file_name().into_iter();
    let entries = entries.filter_entry(|entry| {
        let name = entry.file_name().as_encoded_bytes();
        entry.depth() == 0
            || !name.starts_with(b".") && name != b"target" && !entry.path().join("Cargo.toml").exists()
    });
    let files: Vec<FilePath> = entries
        .filter_map(Result::ok)
        .filter(|entry| entry.file_type().is_file())
        .filter(|entry| {
            entry
                .path()
                .extension()
                .is_some_and(|extension| extension == "rs")
        })
        .filter_map(|entry| relative(entry.path()))
        .collect();
    ensure!(!files.is_empty(), "no file of Rust in {}", folder.display());
    Ok(Project {
        packages: vec![Package {
            name: package.name.to_string(),
            root: "".into(),
            edition: edition(package.edition),
            targets: targets.collect(),
            dependencies: Dependencies::Declared(dependencies.collect()),
            runtime: None,
            files,
            is_linted: true,
        }],
        libraries: Vec::new(),
        facts: Vec::new(),
    })
}

fn kind(target: &cargo_metadata::Target) -> TargetKind {
    if target.is_bin() {
        TargetKind::Binary
    } else if target.is_example() {
        TargetKind::Example
    } else if target.is_test() {
        TargetKind::Test
    } else if target.is_bench() {
        TargetKind::Bench
    } else if target.is_custom_build() {
        TargetKind::BuildScript
    } else if target.is_proc_macro() {
        TargetKind::ProcMacro
    } else {
        TargetKind::Library
    }
}

fn edition(edition: cargo_metadata::Edition) -> Edition {
    match edition {
        cargo_metadata::Edition::E2015 => Edition::E2015,
        cargo_metadata::Edition::E2018 => Edition::E2018,
        cargo_metadata::Edition::E2021 => Edition::E2021,
        _ => Edition::E2024,
    }
}

struct Disk(PathBuf);

impl Sources for Disk {
    fn read(&self, path: &FilePath) -> Result<Arc<str>, SourceError> {
        let text = fs::read_to_string(self.0.join(&**path));
        text.map(Arc::from)
            .map_err(|error| SourceError::Unreadable(error.to_string()))
    }
}
