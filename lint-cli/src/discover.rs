//! From the command line to a [`Project`]: which packages there are, which files they hold, and what is reported.
//!
//! Nothing here reads a source's text. What goes wrong with one manifest becomes a [`Problem`], and the rest goes on.

mod cargo;
mod given;
mod guess;
mod problem;
pub(crate) mod relative;
mod scope;
mod selection;
mod walk;
mod workspace;

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
};

use async_lint_core::project::{Edition, FilePath, Project};
pub(crate) use given::{absolute_buffer, manifest_above};
pub(crate) use problem::Problem;
pub(crate) use relative::relative;
pub(crate) use scope::Scope;
pub(crate) use walk::has_manifest;
pub(crate) use workspace::Home;
use workspace::{Loaded, Workspace};

use crate::{arguments::SelectionArguments, cache::Cache};

/// What was found.
pub(crate) struct Discovery {
    /// The folder all paths are relative to: the workspace's root; of several workspaces, the folder above them all.
    pub(crate) root: PathBuf,
    /// One for each workspace: names of one never mean packages of another.
    pub(crate) projects: Vec<Project>,
    /// What Cargo calls the packages, by their folders; those it knows.
    pub(crate) package_ids: BTreeMap<FilePath, String>,
    /// Where each project's configuration may lie.
    pub(crate) homes: Vec<Home>,
    /// Where findings are reported.
    pub(crate) scope: Scope,
    /// Some workspace's dependencies are known from the catalogue only.
    pub(crate) lacks_libraries: bool,
    /// What could not be looked at as asked.
    pub(crate) problems: Vec<Problem>,
}

/// Finds what the arguments select.
///
/// # Errors
/// When there is nothing to start from: no manifest, no such path, no such package.
pub(crate) fn discover(arguments: &SelectionArguments, cache: Option<&Cache>) -> Result<Discovery, Problem> {
    let mut loaded = Loaded::new(arguments.edition.into(), cache);
    let paths = if arguments.paths.is_empty() {
        let manifest = given::start_manifest(arguments.manifest_path.as_deref())?;
        loaded.load(&manifest);
        for workspace in &mut loaded.workspaces {
            selection::select(workspace, arguments)?;
        }
        None
    } else {
        Some(given::load_paths(&arguments.paths, &mut loaded)?)
    };

    Ok(found(loaded, paths))
}

/// Finds what lies in `places`, and the packages around `buffers`: files whose text is at hand, whether they are on the
/// disk or not. A buffer that belongs to no package is linted alone. All are absolute; findings are reported in them only.
pub(crate) fn discover_buffers(
    places: &[PathBuf],
    buffers: &[PathBuf],
    edition: Edition,
    cache: Option<&Cache>,
) -> Discovery {
    let mut loaded = Loaded::new(edition, cache);
    for place in places {
        given::load_place(place, &mut loaded);
    }
    for buffer in buffers {
        given::load_buffer(buffer, &mut loaded);
    }
    found(loaded, Some([places, buffers].concat()))
}

/// A file that belongs to no package, whatever lies around it.
pub(crate) fn discover_loose(file: &Path, edition: Edition) -> Discovery {
    let mut loaded = Loaded::new(edition, None);
    loaded.load_loose(file.parent().unwrap_or(file), vec![file.to_owned()]);
    found(loaded, Some(vec![file.to_owned()]))
}

fn found(loaded: Loaded<'_>, paths: Option<Vec<PathBuf>>) -> Discovery {
    let Loaded {
        mut workspaces,
        problems,
        ..
    } = loaded;
    if let Some(paths) = &paths {
        select_under(paths, &mut workspaces);
    }
    let root = relative::common_folder(workspaces.iter().map(|workspace| workspace.root.as_path()));
    let under = paths.map(|paths| paths.iter().map(|path| relative(&root, path)).collect());
    let packages = workspaces.iter().flat_map(|workspace| &workspace.packages);
    Discovery {
        package_ids: packages
            .filter_map(|package| Some((relative(&root, &package.folder), package.id.clone()?)))
            .collect(),
        lacks_libraries: workspaces.iter().any(|workspace| workspace.lacks_libraries),
        projects: workspaces
            .iter()
            .map(|workspace| workspace.to_project(&root))
            .collect(),
        homes: workspaces.iter().map(Workspace::home).collect(),
        root,
        scope: Scope::new(under),
        problems,
    }
}

/// Lints the packages that hold a file under one of the paths, and drops the workspaces without one.
fn select_under(paths: &[PathBuf], workspaces: &mut Vec<Workspace>) {
    for package in workspaces.iter_mut().flat_map(Workspace::members_mut) {
        package.is_linted = package
            .files
            .iter()
            .any(|file| paths.iter().any(|path| file.starts_with(path)));
    }
    workspaces.retain(|workspace| workspace.packages.iter().any(|package| package.is_linted));
}

#[cfg(test)]
mod tests {
    use std::fs;

    use async_lint_core::project::{Dependencies, Dependency, DependencyKind, Edition, Target, TargetKind};

    use super::discover;
    use crate::arguments::SelectionArguments;

    const MANIFEST: &str = r#"
        [package]
        name = "my-web"
        version = "0.1.0"
        edition = "2024"
        [lib]
        name = "web"
        proc-macro = true
        [dependencies]
        tokio = { version = "1.40", features = ["time"], default-features = false }
        std-fs = { package = "fs-err", version = ">=3.0.1, <4" }
        [build-dependencies]
        walkdir = "*"
        [target.'cfg(unix)'.dev-dependencies]
        tokio-test = "0.4"
    "#;

    fn target(target: &Target) -> (&str, TargetKind, &str) {
        (&target.crate_name, target.kind, &target.root)
    }

    fn dependency(dependency: &Dependency) -> (&str, &str, Option<[u64; 3]>, DependencyKind, bool) {
        let Dependency {
            code_name,
            package,
            version,
            kind,
            default_features,
            ..
        } = dependency;
        (code_name, package, *version, *kind, *default_features)
    }

    #[test]
    fn a_manifest_fills_the_project() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("Cargo.toml"), MANIFEST).unwrap();
        for file in [
            "src/lib.rs",
            "src/bin/my-tool.rs",
            "src/net.rs",
            "build.rs",
            "tests/all.rs",
        ] {
            let path = folder.path().join(file);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, "").unwrap();
        }
        let discovery = discover(
            &SelectionArguments {
                manifest_path: Some(folder.path().join("Cargo.toml")),
                ..SelectionArguments::default()
            },
            None,
        )
        .unwrap();
        assert_eq!(discovery.problems, []);
        let package = &discovery.projects[0].packages[0];
        assert_eq!(
            (&*package.name, &*package.root, package.edition),
            ("my-web", "", Edition::E2024)
        );
        assert!(package.is_linted);

        let mut targets: Vec<_> = package.targets.iter().map(target).collect();
        targets.sort_unstable_by_key(|(.., root)| *root);
        assert_eq!(
            targets,
            [
                ("build_script_build", TargetKind::BuildScript, "build.rs"),
                ("my_tool", TargetKind::Binary, "src/bin/my-tool.rs"),
                ("web", TargetKind::ProcMacro, "src/lib.rs"),
                ("all", TargetKind::Test, "tests/all.rs"),
            ]
        );

        let Dependencies::Declared(dependencies) = &package.dependencies else {
            panic!("no dependencies")
        };
        let mut sorted: Vec<_> = dependencies.iter().map(dependency).collect();
        sorted.sort_unstable();
        assert_eq!(
            sorted,
            [
                ("std_fs", "fs-err", Some([3, 0, 1]), DependencyKind::Normal, true),
                ("tokio", "tokio", Some([1, 40, 0]), DependencyKind::Normal, false),
                (
                    "tokio_test",
                    "tokio-test",
                    Some([0, 4, 0]),
                    DependencyKind::Dev,
                    true
                ),
                ("walkdir", "walkdir", None, DependencyKind::Build, true),
            ]
        );
        let with_features = dependencies
            .iter()
            .find(|dependency| !dependency.features.is_empty());
        assert_eq!(
            with_features.map(|dependency| &*dependency.features),
            Some(&["time".to_owned()][..])
        );

        let files: Vec<&str> = package.files.iter().map(|file| &**file).collect();
        assert_eq!(
            files,
            [
                "build.rs",
                "src/bin/my-tool.rs",
                "src/lib.rs",
                "src/net.rs",
                "tests/all.rs"
            ]
        );
    }
}
