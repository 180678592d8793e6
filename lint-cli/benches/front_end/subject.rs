//! The package that the benches measure: that of `ASYNC_LINT_BENCH`, else the demo. Dependencies' sources are left out.

use std::{
    env, fs,
    hint::black_box,
    path::{Path, PathBuf},
    sync::Arc,
};

use anyhow::{Context, ensure};
use async_lint_core::{
    catalog::{Catalog, parse_facts},
    project::{
        Dependencies, Dependency, DependencyKind, Edition, FilePath, Package, Project, SourceError, Sources,
        Target, TargetKind,
    },
    sema::{
        contexts::{FunctionContext, Region},
        names::{self, CatalogSelection, DefId, Definitions, Foundations, SourceFile},
        types::Types,
    },
    syntax::{BodyMode, GrammarTable, LowerOptions, MacroLayer, MacroTable, collect_macros, lower_file},
    text::SourceText,
};
use cargo_metadata::MetadataCommand;
use rayon::{ThreadPool, ThreadPoolBuildError, ThreadPoolBuilder, prelude::*};
use walkdir::WalkDir;

/// As the program's threads have it.
const STACK_SIZE: usize = 32 * 1024 * 1024;

/// As many threads as there are cores.
pub(crate) fn pool() -> Result<ThreadPool, ThreadPoolBuildError> {
    ThreadPoolBuilder::new().stack_size(STACK_SIZE).build()
}

/// # Errors
/// Where there is no such package, or Cargo refuses its manifest.
pub(crate) fn chosen() -> anyhow::Result<(Project, Disk)> {
    let demo = || Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/demo");
    let folder = env::var_os("ASYNC_LINT_BENCH").map_or_else(demo, PathBuf::from);
    let folder = folder
        .canonicalize()
        .with_context(|| format!("no folder {}", folder.display()))?;
    Ok((project(&folder)?, Disk(folder)))
}

/// As the engine loads a project that has one package and no libraries.
pub(crate) fn lower(project: &Project, disk: &Disk) -> (Vec<SourceFile>, CatalogSelection<'static>) {
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
    let files: Vec<SourceFile> = texts
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
    (files, selection)
}

/// The names of the package, on those of the catalogue.
pub(crate) fn names(
    project: &Project,
    (files, selection): (Vec<SourceFile>, CatalogSelection<'_>),
) -> Definitions {
    let foundations = Foundations::new(project, &selection, Vec::new(), &[]);
    names::build(project, &selection, foundations, files)
}

/// Infers the bodies of the package that a run does: all but those of tests.
pub(crate) fn infer(definitions: &Definitions) {
    let types = Types::new(definitions);
    production(&types).par_iter().for_each(|id| {
        black_box(types.infer_body(*id));
    });
}

/// What of the package is neither a test's nor the catalogue's.
pub(crate) fn production(types: &Types<'_>) -> Vec<DefId> {
    let definitions = types.definitions;
    definitions
        .definitions()
        .map(|(id, _)| id)
        .filter(|id| !definitions.is_catalogued(*id))
        .filter(|id| FunctionContext::of(types, *id).region == Region::Production)
        .collect()
}

pub(crate) fn select<'a>(project: &Project, catalog: &'a Catalog) -> CatalogSelection<'a> {
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

/// The files below a folder.
pub(crate) struct Disk(pub(crate) PathBuf);

impl Sources for Disk {
    fn read(&self, path: &FilePath) -> Result<Arc<str>, SourceError> {
        let text = fs::read_to_string(self.0.join(&**path));
        text.map(Arc::from)
            .map_err(|error| SourceError::Unreadable(error.to_string()))
    }
}
