//! A workspace as it lies on the disk, with absolute paths; the step before [`Project`].

use std::path::{Path, PathBuf};

use async_lint_core::project::{self, DeclaredFact, Dependencies, Edition, Project, TargetKind};
use serde::{Deserialize, Serialize};

use super::{Problem, cargo, given, guess, relative::relative, walk};
use crate::cache::Cache;

#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Workspace {
    pub(crate) root: PathBuf,
    /// Its members, and the dependencies that are read in full. Sorted by folder.
    pub(crate) packages: Vec<Package>,
    /// The dependencies' libraries that lie on the disk.
    pub(crate) libraries: Vec<Library>,
    /// What the manifests of dependencies say of functions.
    pub(crate) facts: Vec<DeclaredFact>,
    /// There are dependencies, but no lock file for them, or not all sources.
    pub(crate) lacks_libraries: bool,
}

/// The library of a dependency.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Library {
    pub(crate) package: String,
    pub(crate) version: [u64; 3],
    pub(crate) crate_name: String,
    pub(crate) edition: Edition,
    pub(crate) root: PathBuf,
    /// The name in code, and the place among the workspace's libraries.
    pub(crate) dependencies: Vec<(String, usize)>,
    /// As the engine's.
    pub(crate) identity: Option<String>,
}

#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Package {
    pub(crate) name: String,
    /// As Cargo writes it in what it prints for programs; none where Cargo was not asked.
    pub(crate) id: Option<String>,
    pub(crate) folder: PathBuf,
    pub(crate) edition: Edition,
    pub(crate) targets: Vec<Target>,
    pub(crate) dependencies: Dependencies,
    /// Sorted; the targets' roots are among them.
    #[serde(skip)]
    pub(crate) files: Vec<PathBuf>,
    /// Whether it belongs to the workspace: a dependency that Cargo takes from a folder or a repository does not.
    pub(crate) is_member: bool,
    /// Whether Cargo takes it, from the manifest that was started from, when nothing is said.
    pub(crate) is_default: bool,
    pub(crate) is_linted: bool,
}

#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Target {
    pub(crate) crate_name: String,
    pub(crate) kind: TargetKind,
    pub(crate) edition: Edition,
    pub(crate) root: PathBuf,
}

/// The folders in which a workspace's configuration may lie.
pub(crate) struct Home {
    pub(crate) root: PathBuf,
    /// The members' folders, each with its place among the packages of the project.
    pub(crate) members: Vec<(usize, PathBuf)>,
}

/// The workspaces loaded so far, each once.
pub(crate) struct Loaded<'a> {
    pub(crate) workspaces: Vec<Workspace>,
    pub(crate) problems: Vec<Problem>,
    /// The edition where no manifest tells it.
    pub(crate) edition: Edition,
    cache: Option<&'a Cache>,
}

impl<'a> Loaded<'a> {
    pub(crate) fn new(edition: Edition, cache: Option<&'a Cache>) -> Self {
        Self {
            cache,
            workspaces: Vec::new(),
            problems: Vec::new(),
            edition,
        }
    }

    /// Loads the workspace of a manifest, unless that has been done. Where Cargo cannot tell, the folders do.
    pub(crate) fn load(&mut self, manifest: &Path) {
        let folder = manifest.parent().unwrap_or(manifest);
        if self.has(folder) {
            return;
        }
        let loaded = cargo::load(manifest, self.cache, &mut self.problems);
        let workspace = loaded.unwrap_or_else(|problem| {
            self.problems.push(problem);
            guess::with_manifests(folder, self.edition, &mut self.problems)
        });
        self.workspaces.push(workspace);
    }

    /// Loads Rust files that belong to no package.
    pub(crate) fn load_loose(&mut self, folder: &Path, files: Vec<PathBuf>) {
        self.workspaces
            .push(guess::without_manifest(folder, files, self.edition));
    }

    /// Whether a linted file may lie at or under this path.
    pub(crate) fn covers(&self, path: &Path) -> bool {
        self.packages()
            .flat_map(|package| &package.files)
            .any(|file| file.starts_with(path))
    }

    /// Whether the file is one of a package's, or becomes one: the package of its folder takes it, as it would if the
    /// file lay there.
    pub(crate) fn adopts(&mut self, file: &Path) -> bool {
        if self.packages().any(|package| {
            package
                .files
                .binary_search_by(|known| (**known).cmp(file))
                .is_ok()
        }) {
            return true;
        }
        let Some(parent) = file.parent() else { return false };
        let manifest = given::manifest_above(parent);
        let home = manifest.as_deref().and_then(Path::parent).unwrap_or(parent);
        if !walk::is_reached(home, file) {
            return false;
        }
        let members = self.workspaces.iter_mut().flat_map(Workspace::members_mut);
        let Some(package) = members.into_iter().find(|package| package.folder == home) else {
            return false;
        };
        package.files.push(file.to_owned());
        package.files.sort();
        true
    }

    fn has(&self, folder: &Path) -> bool {
        self.workspaces.iter().any(|workspace| workspace.root == folder)
            || self.packages().any(|package| package.folder == folder)
    }

    fn packages(&self) -> impl Iterator<Item = &Package> {
        self.workspaces.iter().flat_map(Workspace::members)
    }
}

impl Workspace {
    pub(crate) fn members(&self) -> impl Iterator<Item = &Package> {
        self.packages.iter().filter(|package| package.is_member)
    }

    pub(crate) fn members_mut(&mut self) -> impl Iterator<Item = &mut Package> {
        self.packages.iter_mut().filter(|package| package.is_member)
    }

    /// Where its configuration lies.
    pub(crate) fn home(&self) -> Home {
        let packages = self.packages.iter().enumerate();
        let members = packages.filter(|(_, package)| package.is_member);
        Home {
            root: self.root.clone(),
            members: members
                .map(|(index, package)| (index, package.folder.clone()))
                .collect(),
        }
    }

    /// The same, with paths seen from `base`.
    pub(crate) fn to_project(&self, base: &Path) -> Project {
        Project {
            packages: self
                .packages
                .iter()
                .map(|package| package.to_project(base))
                .collect(),
            facts: self.facts.clone(),
            libraries: self
                .libraries
                .iter()
                .map(|library| library.to_project(base))
                .collect(),
        }
    }
}

impl Library {
    fn to_project(&self, base: &Path) -> project::Library {
        project::Library {
            package: self.package.clone(),
            version: self.version,
            crate_name: self.crate_name.clone(),
            edition: self.edition,
            root: relative(base, &self.root),
            dependencies: self.dependencies.clone(),
            identity: self.identity.clone(),
        }
    }
}

impl Package {
    fn to_project(&self, base: &Path) -> project::Package {
        let target = |target: &Target| project::Target {
            crate_name: target.crate_name.clone(),
            kind: target.kind,
            edition: target.edition,
            root: relative(base, &target.root),
        };
        project::Package {
            name: self.name.clone(),
            root: relative(base, &self.folder),
            edition: self.edition,
            targets: self.targets.iter().map(target).collect(),
            dependencies: self.dependencies.clone(),
            runtime: None,
            files: self.files.iter().map(|file| relative(base, file)).collect(),
            is_linted: self.is_linted,
        }
    }
}

/// A package's or target's name as code writes it.
pub(crate) fn code_name(name: &str) -> String {
    name.replace('-', "_")
}
