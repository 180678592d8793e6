//! A case as the engine takes it.

use std::{collections::BTreeMap, sync::Arc};

use async_lint_core::{
    diagnostic::Confidence,
    engine::Options,
    project::{
        Dependencies, Dependency, DependencyKind, FilePath, Library, Package, Project, SourceError, Sources,
        Target,
    },
};

use super::{
    case::{Case, Crate},
    dependencies,
    header::NamedDependency,
};

impl Case {
    pub(crate) fn project(&self) -> Project {
        Project {
            libraries: self.libraries().map(|krate| self.library(krate)).collect(),
            facts: Vec::new(),
            packages: self
                .crates
                .iter()
                .filter(|krate| !krate.header.is_library)
                .map(|krate| self.package(krate))
                .collect(),
        }
    }

    fn libraries(&self) -> impl Iterator<Item = &Crate> {
        self.crates.iter().filter(|krate| krate.header.is_library)
    }

    fn library(&self, krate: &Crate) -> Library {
        let named = krate.header.dependencies.iter().flatten();
        Library {
            identity: None,
            package: krate.name.replace('_', "-"),
            version: [1, 0, 0],
            crate_name: krate.name.clone(),
            edition: krate.header.edition,
            root: krate.root.as_str().into(),
            dependencies: named
                .filter_map(|named| Some((named.code_name.clone(), self.place_of(named)?)))
                .collect(),
        }
    }

    /// The place of a dependency among the libraries of the case, if it is one of them.
    fn place_of(&self, named: &NamedDependency) -> Option<usize> {
        self.libraries()
            .position(|krate| krate.name == named.package.replace('-', "_"))
    }

    /// The options of all the case's headers together.
    pub(crate) fn options(&self) -> Options {
        let headers = || self.crates.iter().map(|krate| &krate.header);
        Options {
            levels: headers().flat_map(|header| header.levels.clone()).collect(),
            check_tests: headers().any(|header| header.check_tests).into(),
            require_reason: headers().any(|header| header.require_reason).into(),
            min_confidence: headers()
                .map(|header| header.min_confidence)
                .min()
                .unwrap_or(Confidence::Medium)
                .into(),
            ..Options::default()
        }
    }

    fn package(&self, krate: &Crate) -> Package {
        let header = &krate.header;
        let is_inside = |path: &&String| {
            let rest = path.strip_prefix(&krate.folder);
            krate.folder.is_empty() || rest.is_some_and(|rest| rest.starts_with('/'))
        };
        let files = self.files.keys().filter(is_inside);
        Package {
            name: krate.name.replace('_', "-"),
            root: krate.folder.as_str().into(),
            edition: header.edition,
            targets: vec![Target {
                crate_name: krate.name.clone(),
                kind: header.target,
                edition: header.edition,
                root: krate.root.as_str().into(),
            }],
            dependencies: match &header.dependencies {
                None => Dependencies::Undeclared,
                Some(named) => {
                    Dependencies::Declared(named.iter().map(|named| self.dependency(named)).collect())
                }
            },
            runtime: None,
            files: files.map(|path| path.as_str().into()).collect(),
            is_linted: !header.is_member_only,
        }
    }

    /// A package the table does not know is another one of the case.
    fn dependency(&self, named: &NamedDependency) -> Dependency {
        let requirement = dependencies::find(&named.package);
        let features = requirement.map_or(&[][..], |requirement| requirement.features);
        Dependency {
            library: self.place_of(named),
            code_name: named.code_name.clone(),
            package: match requirement {
                Some(_) => named.package.clone(),
                None => named.package.replace('_', "-"),
            },
            version: requirement.map(|requirement| requirement.version),
            kind: DependencyKind::Normal,
            features: features.iter().map(|&feature| feature.to_owned()).collect(),
            default_features: requirement.is_none_or(|requirement| requirement.default_features),
        }
    }
}

/// The files of a case.
pub(crate) struct MemorySources {
    files: BTreeMap<FilePath, Arc<str>>,
}

impl MemorySources {
    pub(crate) fn new(case: &Case) -> Self {
        let files = case.files.iter();
        Self {
            files: files
                .map(|(path, text)| (path.as_str().into(), text.as_str().into()))
                .collect(),
        }
    }
}

impl Sources for MemorySources {
    fn read(&self, path: &FilePath) -> Result<Arc<str>, SourceError> {
        self.files.get(path).cloned().ok_or(SourceError::NotFound)
    }
}
