//! A package on disk as the engine takes it: what its manifest says, without its dependencies' sources.

use std::path::Path;

use async_lint_core::{
    diagnostic::FilePath,
    project::{Dependencies, Dependency, DependencyKind, Edition, Package, Target, TargetKind},
};
use cargo_metadata::{MetadataCommand, semver::VersionReq};
use walkdir::WalkDir;

/// The package of a folder; where Cargo cannot read its manifest, its files alone.
pub(super) fn read(folder: &Path) -> Package {
    let files: Vec<FilePath> = WalkDir::new(folder)
        .sort_by_file_name()
        .into_iter()
        .filter_map(Result::ok)
        .filter(|entry| {
            entry.file_type().is_file() && entry.path().extension().is_some_and(|end| end == "rs")
        })
        .filter_map(|entry| relative(folder, entry.path()))
        .collect();
    let loose = Package {
        files: files.clone(),
        ..of_file(&"".into())
    };
    let mut ask = MetadataCommand::new();
    ask.manifest_path(folder.join("Cargo.toml"))
        .no_deps()
        .other_options(vec!["--offline".to_owned()]);
    let Ok(metadata) = ask.exec() else { return loose };
    let manifest = folder.join("Cargo.toml");
    let Some(package) = metadata
        .packages
        .iter()
        .find(|package| package.manifest_path.as_std_path() == manifest)
    else {
        return loose;
    };
    let targets = package.targets.iter().filter_map(|target| {
        Some(Target {
            crate_name: target.name.replace('-', "_"),
            kind: kind(target),
            edition: edition(target.edition),
            root: relative(folder, target.src_path.as_std_path())?,
        })
    });
    Package {
        name: package.name.to_string(),
        edition: edition(package.edition),
        targets: targets.collect(),
        dependencies: Dependencies::Declared(package.dependencies.iter().map(dependency).collect()),
        ..loose
    }
}

/// A file without a manifest.
pub(super) fn of_file(file: &FilePath) -> Package {
    Package {
        name: "loose".to_owned(),
        root: "".into(),
        edition: Edition::E2021,
        targets: Vec::new(),
        dependencies: Dependencies::Undeclared,
        runtime: None,
        files: vec![file.clone()],
        is_linted: true,
    }
}

fn relative(folder: &Path, file: &Path) -> Option<FilePath> {
    Some(file.strip_prefix(folder).ok()?.to_str()?.into())
}

fn kind(target: &cargo_metadata::Target) -> TargetKind {
    let kinds = [
        (target.is_proc_macro(), TargetKind::ProcMacro),
        (target.is_bin(), TargetKind::Binary),
        (target.is_example(), TargetKind::Example),
        (target.is_test(), TargetKind::Test),
        (target.is_bench(), TargetKind::Bench),
        (target.is_custom_build(), TargetKind::BuildScript),
    ];
    let found = kinds.into_iter().find(|(is, _)| *is);
    found.map_or(TargetKind::Library, |(_, kind)| kind)
}

fn edition(edition: cargo_metadata::Edition) -> Edition {
    match edition {
        cargo_metadata::Edition::E2015 => Edition::E2015,
        cargo_metadata::Edition::E2018 => Edition::E2018,
        cargo_metadata::Edition::E2021 => Edition::E2021,
        _ => Edition::E2024,
    }
}

fn dependency(dependency: &cargo_metadata::Dependency) -> Dependency {
    Dependency {
        code_name: dependency
            .rename
            .as_ref()
            .unwrap_or(&dependency.name)
            .replace('-', "_"),
        package: dependency.name.clone(),
        version: lowest(&dependency.req),
        kind: match dependency.kind {
            cargo_metadata::DependencyKind::Development => DependencyKind::Dev,
            cargo_metadata::DependencyKind::Build => DependencyKind::Build,
            _ => DependencyKind::Normal,
        },
        features: dependency.features.clone(),
        default_features: dependency.uses_default_features,
        library: None,
    }
}

fn lowest(requirement: &VersionReq) -> Option<[u64; 3]> {
    let first = requirement.comparators.first()?;
    Some([
        first.major,
        first.minor.unwrap_or_default(),
        first.patch.unwrap_or_default(),
    ])
}
