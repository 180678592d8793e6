//! A workspace without Cargo's word for it: packages and targets by where their files lie.

use std::path::{Path, PathBuf};

use async_lint_core::project::{Dependencies, Edition, TargetKind};

use super::{
    Problem,
    relative::relative,
    walk,
    workspace::{Package, Target, Workspace, code_name},
};
use crate::regular;

/// The packages at and below a folder whose manifest Cargo cannot load. Workspaces of their own are left out.
pub(crate) fn with_manifests(folder: &Path, edition: Edition, problems: &mut Vec<Problem>) -> Workspace {
    let is_own_workspace = |at: &Path| at != folder && Manifest::read(at).has_workspace;
    let folders = walk::manifest_folders(folder, |at| !is_own_workspace(at), problems);
    let packages = folders
        .iter()
        .filter(|at| !is_own_workspace(at))
        .map(|at| (at, Manifest::read(at)))
        .filter(|(_, manifest)| manifest.has_package)
        .map(|(at, manifest)| Package {
            is_default: true,
            ..package(
                at,
                manifest.name,
                manifest.edition.unwrap_or(edition),
                walk::rust_files(at, problems),
            )
        })
        .collect();
    Workspace {
        libraries: Vec::new(),
        facts: Vec::new(),
        lacks_libraries: false,
        root: folder.to_owned(),
        packages,
    }
}

/// One package of files no manifest lists.
pub(crate) fn without_manifest(folder: &Path, files: Vec<PathBuf>, edition: Edition) -> Workspace {
    Workspace {
        libraries: Vec::new(),
        facts: Vec::new(),
        lacks_libraries: false,
        root: folder.to_owned(),
        packages: vec![package(folder, None, edition, files)],
    }
}

fn package(folder: &Path, name: Option<String>, edition: Edition, files: Vec<PathBuf>) -> Package {
    let name = name.unwrap_or_else(|| folder_name(folder));
    let target = |file: &PathBuf| {
        let (kind, crate_name) = target(&relative(folder, file), &name)?;
        Some(Target {
            crate_name: code_name(&crate_name),
            kind,
            edition,
            root: file.clone(),
        })
    };
    Package {
        id: None,
        targets: files.iter().filter_map(target).collect(),
        folder: folder.to_owned(),
        edition,
        dependencies: Dependencies::Undeclared,
        files,
        is_member: true,
        is_default: false,
        is_linted: false,
        name,
    }
}

/// The target a file is the root of, by Cargo's conventions; a `lib.rs` or `main.rs` in any folder is one.
fn target(file: &str, package: &str) -> Option<(TargetKind, String)> {
    let parts: Vec<&str> = file.split('/').collect();
    let (name, folders) = parts.split_last()?;
    let stem = name.strip_suffix(".rs")?;
    let by_folder = |folder: &str| match folder {
        "bin" => Some(TargetKind::Binary),
        "tests" => Some(TargetKind::Test),
        "benches" => Some(TargetKind::Bench),
        "examples" => Some(TargetKind::Example),
        _ => None,
    };
    // `tests/a.rs`, `tests/a/main.rs`, `src/bin/a.rs`.
    let conventional = match folders {
        [folder] | ["src", folder] => by_folder(folder).map(|kind| (kind, stem)),
        [folder, inner] | ["src", folder, inner] if stem == "main" => {
            by_folder(folder).map(|kind| (kind, *inner))
        }
        _ => None,
    };
    if let Some((kind, name)) = conventional {
        return Some((kind, name.to_owned()));
    }
    let kind = match stem {
        "lib" => TargetKind::Library,
        "main" => TargetKind::Binary,
        "build" if folders.is_empty() => {
            return Some((TargetKind::BuildScript, "build-script-build".to_owned()));
        }
        _ => return None,
    };
    let named_after = folders
        .iter()
        .rev()
        .find(|folder| **folder != "src")
        .unwrap_or(&package);
    Some((kind, (*named_after).to_owned()))
}

fn folder_name(folder: &Path) -> String {
    folder
        .file_name()
        .map_or_else(|| "root".to_owned(), |name| name.to_string_lossy().into_owned())
}

/// What can be told of a manifest that may be broken, line by line.
struct Manifest {
    has_package: bool,
    has_workspace: bool,
    name: Option<String>,
    edition: Option<Edition>,
}

impl Manifest {
    fn read(folder: &Path) -> Self {
        let text = regular::read_text(&folder.join("Cargo.toml")).unwrap_or_default();
        Self::scan(&text)
    }

    fn scan(text: &str) -> Self {
        let mut manifest = Self {
            has_package: false,
            has_workspace: false,
            name: None,
            edition: None,
        };
        let mut section = "";
        for line in text.lines().map(str::trim) {
            if let Some(header) = line.strip_prefix('[') {
                section = header.split([']', '.', '#']).next().unwrap_or("").trim();
                manifest.has_package |= section == "package";
                manifest.has_workspace |= section == "workspace";
            } else if section == "package" {
                manifest.name = manifest.name.take().or_else(|| quoted(line, "name"));
                manifest.edition = manifest.edition.or_else(|| edition(&quoted(line, "edition")?));
            }
        }
        // A manifest too broken to tell is taken for a package.
        manifest.has_package |= !manifest.has_workspace;
        manifest
    }
}

/// The value of `key = "value"`.
fn quoted(line: &str, key: &str) -> Option<String> {
    let value = line
        .strip_prefix(key)?
        .trim_start()
        .strip_prefix('=')?
        .trim_start();
    let quote = value.chars().next().filter(|first| matches!(first, '"' | '\''))?;
    Some(value[1..].split(quote).next()?.to_owned())
}

fn edition(year: &str) -> Option<Edition> {
    match year {
        "2015" => Some(Edition::E2015),
        "2018" => Some(Edition::E2018),
        "2021" => Some(Edition::E2021),
        "2024" => Some(Edition::E2024),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use async_lint_core::project::{Edition, TargetKind};

    use super::{Manifest, target};

    #[test]
    fn targets_are_where_cargo_looks_for_them() {
        let guess = |file: &str| target(file, "my-crate");
        let is = |kind, name: &str| Some((kind, name.to_owned()));
        assert_eq!(guess("src/lib.rs"), is(TargetKind::Library, "my-crate"));
        assert_eq!(guess("main.rs"), is(TargetKind::Binary, "my-crate"));
        assert_eq!(guess("src/bin/tool.rs"), is(TargetKind::Binary, "tool"));
        assert_eq!(guess("src/bin/tool/main.rs"), is(TargetKind::Binary, "tool"));
        assert_eq!(guess("tests/all/main.rs"), is(TargetKind::Test, "all"));
        assert_eq!(guess("examples/echo.rs"), is(TargetKind::Example, "echo"));
        assert_eq!(guess("server/src/main.rs"), is(TargetKind::Binary, "server"));
        assert_eq!(
            guess("build.rs"),
            is(TargetKind::BuildScript, "build-script-build")
        );
        assert_eq!(guess("src/net.rs"), None);
        assert_eq!(guess("tests/all/helper.rs"), None);
    }

    #[test]
    fn a_broken_manifest_still_tells_name_and_edition() {
        let manifest =
            Manifest::scan("[package\nname = 'web'\nedition = \"2018\" # old\n[dependencies]\nname = \"x\"");
        assert!(manifest.has_package && !manifest.has_workspace);
        assert_eq!(manifest.name.as_deref(), Some("web"));
        assert_eq!(manifest.edition, Some(Edition::E2018));

        let virtual_root =
            Manifest::scan("[workspace]\nmembers = [\"a\"]\n[workspace.package]\nname = \"no\"");
        assert!(!virtual_root.has_package && virtual_root.has_workspace);
        assert_eq!(virtual_root.name, None);
        assert!(Manifest::scan("<<<<<<< HEAD").has_package);
    }
}
