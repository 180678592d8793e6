//! A workspace as `cargo metadata` tells it, offline.

mod invocation;
mod libraries;
mod locked;
mod remembered;

use std::{
    borrow::Cow,
    path::{Path, PathBuf},
    time::SystemTime,
};

use async_lint_core::project::{Dependencies, Dependency, DependencyKind, Edition, TargetKind};
use cargo_metadata::{
    Metadata,
    semver::{Op, VersionReq},
};

use self::{libraries::Libraries, locked::LockFile};
use super::{
    Problem, walk,
    workspace::{Package, Target, Workspace, code_name},
};
use crate::cache::Cache;

/// Loads the workspace `manifest` belongs to: all its members, none of them selected yet.
///
/// # Errors
/// When Cargo is not there or refuses a manifest.
pub(crate) fn load(
    manifest: &Path,
    cache: Option<&Cache>,
    problems: &mut Vec<Problem>,
) -> Result<Workspace, Problem> {
    if let Some((workspace, found)) = cache.and_then(|cache| remembered::recall(cache, manifest)) {
        problems.extend(found);
        return Ok(workspace);
    }
    let before = problems.len();
    let asked_at = SystemTime::now();
    let mut answer = ask(manifest, problems)?;
    find_files(&mut answer.workspace, problems);
    if let Some(cache) = cache
        && answer.is_final
        && problems.len() == before
    {
        remembered::keep(cache, manifest, &answer, asked_at);
    }
    Ok(answer.workspace)
}

/// What Cargo says.
struct Answer {
    /// Without its files.
    workspace: Workspace,
    /// Those that were read, but for the ones of packages that never change; and files that are not there and would be read.
    manifests: Vec<PathBuf>,
    /// Cargo, asked again, would say the same as long as the manifests and the lock file are the same.
    is_final: bool,
}

fn ask(manifest: &Path, problems: &mut Vec<Problem>) -> Result<Answer, Problem> {
    let (metadata, locked) = members_and_lock_file(manifest)?;
    let mut packages: Vec<Package> = Vec::new();
    let mut manifests = Vec::new();
    for package in metadata.workspace_packages() {
        check_path_dependencies(package, problems);
        manifests.extend(manifests_of(package));
        packages.push(Package {
            is_default: is_default(package, &metadata, manifest),
            ..self::package(package)
        });
    }
    let lock_file = lock_file_of(&metadata);
    let locked = locked.and_then(|locked| locked.libraries(&metadata, &mut packages));
    debug_assert_eq!(
        locked.as_ref().and_then(
            |locked| locked.other_than(&packages, libraries::resolved_metadata(manifest, &lock_file))
        ),
        None,
        "Cargo says otherwise than its lock file"
    );
    let found = locked.or_else(|| {
        let resolved = libraries::resolved_metadata(manifest, &lock_file)?;
        Some(libraries::resolve(&resolved, &mut packages))
    });
    packages.sort_by(|left, right| left.folder.cmp(&right.folder));
    let found = found.unwrap_or_else(|| Libraries {
        // Sources that are missing may come without a change of the lock file.
        is_final: !lock_file.exists(),
        ..Libraries::default()
    });
    manifests.extend(found.read);
    Ok(Answer {
        is_final: found.is_final,
        workspace: Workspace {
            lacks_libraries: !found.are_enough && packages.iter().any(has_dependencies),
            root: metadata.workspace_root.into_std_path_buf(),
            packages,
            libraries: found.all,
            facts: found.facts,
        },
        manifests,
    })
}

/// The members as Cargo tells them, for which it takes as long as the manifests of all libraries take to be read: meanwhile
/// that is done, of the nearest lock file.
fn members_and_lock_file(manifest: &Path) -> Result<(Metadata, Option<LockFile>), Problem> {
    let folders = manifest.ancestors().skip(1);
    let mut near = folders.map(|folder| folder.join("Cargo.lock"));
    let near = near.find(|file| file.is_file());
    let (metadata, locked) = rayon::join(|| metadata(manifest), || near.as_deref().and_then(LockFile::read));
    let metadata = metadata?;
    let own = lock_file_of(&metadata);
    let locked = if near.as_ref() == Some(&own) {
        locked
    } else {
        LockFile::read(&own)
    };
    Ok((metadata, locked))
}

fn lock_file_of(metadata: &Metadata) -> PathBuf {
    metadata.workspace_root.join("Cargo.lock").into_std_path_buf()
}

fn has_dependencies(package: &Package) -> bool {
    matches!(&package.dependencies, Dependencies::Declared(all) if !all.is_empty())
}

/// A package's own manifest, and those in the folders it depends on.
fn manifests_of(package: &cargo_metadata::Package) -> impl Iterator<Item = PathBuf> {
    let folders = package
        .dependencies
        .iter()
        .filter_map(|dependency| dependency.path.as_ref());
    let beside = folders.map(|folder| folder.join("Cargo.toml").into_std_path_buf());
    beside.chain([package.manifest_path.clone().into_std_path_buf()])
}

/// Lists the files of each package. Of a dependency only the library's are looked for.
fn find_files(workspace: &mut Workspace, problems: &mut Vec<Problem>) {
    for package in &mut workspace.packages {
        let roots = package.targets.iter().map(|target| target.root.clone());
        let mut files = match package.targets.first().and_then(|target| target.root.parent()) {
            _ if package.is_member => walk::rust_files(&package.folder, problems),
            Some(folder) => walk::rust_files(folder, problems),
            None => Vec::new(),
        };
        files.extend(roots);
        files.sort();
        files.dedup();
        package.files = files;
    }
}

fn metadata(manifest: &Path) -> Result<Metadata, Problem> {
    let outcome = invocation::metadata(manifest, &["--no-deps"]).exec();
    outcome.map_err(|error| match error {
        cargo_metadata::Error::Io(_) => Problem::NoCargo {
            manifest: manifest.to_owned(),
        },
        cargo_metadata::Error::CargoMetadata { stderr } => Problem::BadManifest {
            manifest: manifest.to_owned(),
            reason: one_line(&stderr, |place| invocation::place_from(manifest, place)),
        },
        other => Problem::BadManifest {
            manifest: manifest.to_owned(),
            reason: one_line(&other.to_string(), str::to_owned),
        },
    })
}

/// Cargo's message without its layout: no picture of the source, no list of causes. Places in files are told as `shown`
/// says.
fn one_line(message: &str, shown: impl Fn(&str) -> String) -> String {
    let is_picture = |line: &&str| {
        let line = line.trim_start_matches(|first: char| first.is_ascii_digit() || first == ' ');
        line.starts_with('|')
    };
    let mut text = String::new();
    for line in message.lines().filter(|line| !is_picture(line)) {
        let line = line
            .trim()
            .trim_start_matches("error: ")
            .trim_end_matches(['.', ':']);
        let (joint, line) = match line.strip_prefix("--> ") {
            Some(place) => (" at ", Cow::Owned(shown(place))),
            None => ("; ", Cow::Borrowed(line)),
        };
        if line.is_empty() || line == "Caused by" {
            continue;
        }
        if !text.is_empty() {
            text.push_str(joint);
        }
        text.push_str(&line);
    }
    if text.is_empty() {
        "it does not say why".to_owned()
    } else {
        text
    }
}

/// What `cargo check` would take, started from this manifest without further arguments.
fn is_default(package: &cargo_metadata::Package, metadata: &Metadata, manifest: &Path) -> bool {
    let starts_at_root = manifest.parent() == Some(metadata.workspace_root.as_std_path());
    if starts_at_root && metadata.workspace_default_members.is_available() {
        return metadata.workspace_default_members.contains(&package.id);
    }
    let root_is_virtual = starts_at_root && metadata.root_package().is_none();
    root_is_virtual || package.manifest_path.as_std_path() == manifest
}

fn check_path_dependencies(package: &cargo_metadata::Package, problems: &mut Vec<Problem>) {
    for dependency in &package.dependencies {
        let Some(folder) = &dependency.path else { continue };
        let problem = Problem::PathDependencyGone {
            manifest: package.manifest_path.clone().into_std_path_buf(),
            dependency: dependency.name.clone(),
            folder: folder.clone().into_std_path_buf(),
        };
        if !walk::has_manifest(folder.as_std_path()) && !problems.contains(&problem) {
            problems.push(problem);
        }
    }
}

/// A member, without its files.
fn package(package: &cargo_metadata::Package) -> Package {
    let manifest = package.manifest_path.as_std_path();
    Package {
        name: package.name.to_string(),
        id: Some(package.id.repr.clone()),
        folder: manifest.parent().unwrap_or(manifest).to_owned(),
        edition: edition(package.edition),
        targets: package.targets.iter().map(target).collect(),
        dependencies: Dependencies::Declared(package.dependencies.iter().map(dependency).collect()),
        files: Vec::new(),
        is_member: true,
        is_default: false,
        is_linted: false,
    }
}

fn target(target: &cargo_metadata::Target) -> Target {
    Target {
        crate_name: code_name(&target.name),
        kind: target_kind(target),
        edition: edition(target.edition),
        root: PathBuf::from(&target.src_path),
    }
}

fn target_kind(target: &cargo_metadata::Target) -> TargetKind {
    let kinds = [
        (target.is_proc_macro(), TargetKind::ProcMacro),
        (target.is_bin(), TargetKind::Binary),
        (target.is_example(), TargetKind::Example),
        (target.is_test(), TargetKind::Test),
        (target.is_bench(), TargetKind::Bench),
        (target.is_custom_build(), TargetKind::BuildScript),
    ];
    let kind = kinds
        .into_iter()
        .find_map(|(is_kind, kind)| is_kind.then_some(kind));
    kind.unwrap_or(TargetKind::Library)
}

/// Editions to come are read like the newest one known.
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
        code_name: code_name(dependency.rename.as_ref().unwrap_or(&dependency.name)),
        package: dependency.name.clone(),
        version: lowest_version(&dependency.req),
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

/// The lowest version a requirement admits, as far as its comparators bound it from below.
fn lowest_version(requirement: &VersionReq) -> Option<[u64; 3]> {
    let bounds_below = |op| !matches!(op, Op::Less | Op::LessEq);
    requirement
        .comparators
        .iter()
        .filter(|comparator| bounds_below(comparator.op))
        .map(|comparator| {
            let (minor, patch) = (comparator.minor, comparator.patch);
            [comparator.major, minor.unwrap_or(0), patch.unwrap_or(0)]
        })
        .max()
}

#[cfg(test)]
mod tests {
    use cargo_metadata::semver::VersionReq;

    use super::{lowest_version, one_line};

    #[test]
    fn the_lowest_version_is_the_strictest_lower_bound() {
        let lowest = |text: &str| lowest_version(&VersionReq::parse(text).unwrap());
        assert_eq!(lowest("1.40"), Some([1, 40, 0]));
        assert_eq!(lowest("=0.3.7"), Some([0, 3, 7]));
        assert_eq!(lowest(">=1.2, <2"), Some([1, 2, 0]));
        assert_eq!(lowest("~2"), Some([2, 0, 0]));
        assert_eq!(lowest("<2"), None);
        assert_eq!(lowest("*"), None);
    }

    #[test]
    fn a_message_of_cargo_becomes_one_line() {
        let parse =
            "error: unclosed table, expected `]`\n --> b/Cargo.toml:1:9\n  |\n1 | [package\n  |         ^\n";
        assert_eq!(
            one_line(parse, str::to_owned),
            "unclosed table, expected `]` at b/Cargo.toml:1:9"
        );
        let causes =
            "error: failed to load `a`\n\nCaused by:\n  failed to read `c`\n\nCaused by:\n  No such file\n";
        assert_eq!(
            one_line(causes, str::to_owned),
            "failed to load `a`; failed to read `c`; No such file"
        );
    }
}
