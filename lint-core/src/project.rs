//! What is linted, as plain data: packages, their targets, dependencies and files; and the door to their text.
//!
//! This floor knows nothing of Cargo or of a disk: the command line fills it from `cargo metadata`, tests by hand.

mod module_files;

use std::sync::Arc;

use serde::{Deserialize, Serialize};

pub use module_files::ModuleFolder;

use crate::catalog::{Blocks, Instead};
pub use crate::diagnostic::FilePath;

/// All that one run sees. Packages that are not linted are read for what they tell of the linted ones: names, types, and
/// what their functions do.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Project {
    pub packages: Vec<Package>,
    /// The libraries that packages and other libraries depend on, where their sources are at hand. Only their
    /// signatures are read, and only of those whose names may be needed.
    pub libraries: Vec<Library>,
    /// What manifests say of functions; a later one wins over an earlier one.
    pub facts: Vec<DeclaredFact>,
}

/// What a manifest says of a function, as the catalogue's attributes do of its own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DeclaredFact {
    /// `krate::module::function`, `krate::module::Type::method`, as code of another crate writes it.
    pub path: String,
    pub declaration: Declaration,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Declaration {
    Blocks {
        blocks: Blocks,
        instead: Option<Instead>,
        /// Shown as help.
        note: Option<String>,
    },
    /// Neither the function nor anything it calls blocks its caller for long.
    DoesNotBlock,
    /// A closure handed to the parameter of this name, or to any, runs where blocking is fine.
    Offloads { param: Option<String> },
    /// Dropping the future it gives half way loses what it has done so far.
    CancelUnsafe,
    /// It runs once, before the program serves anybody.
    RunsAtStartup,
}

/// The library of a package outside the project.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Library {
    /// The package's name, with its dashes.
    pub package: String,
    pub version: [u64; 3],
    /// The crate's own name: underscores for dashes.
    pub crate_name: String,
    pub edition: Edition,
    /// The file of its root module.
    pub root: FilePath,
    /// What its code may name: the name in code, and the place in [`Project::libraries`].
    pub dependencies: Vec<(String, usize)>,
    /// Tells its sources from all others, where they never change under that name: those of a registry's package in one
    /// version.
    pub identity: Option<String>,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Package {
    /// The name as in the manifest, with its dashes; what `-p` selects.
    pub name: String,
    /// The folder, relative to the workspace root, without a trailing slash; empty for the root itself.
    pub root: FilePath,
    pub edition: Edition,
    pub targets: Vec<Target>,
    pub dependencies: Dependencies,
    /// The runtime it is said to run on, by its key in the catalogue: where the dependencies tell none, or several.
    pub runtime: Option<String>,
    /// Every `.rs` file below the package that belongs to no other package. Those no target reaches are linted alone.
    pub files: Vec<FilePath>,
    /// Whether its findings are reported.
    pub is_linted: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Edition {
    E2015,
    E2018,
    E2021,
    E2024,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Target {
    /// The crate's name in code: underscores for dashes.
    pub crate_name: String,
    pub kind: TargetKind,
    pub edition: Edition,
    /// The file of its root module.
    pub root: FilePath,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum TargetKind {
    Library,
    ProcMacro,
    Binary,
    Example,
    Test,
    Bench,
    BuildScript,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub enum Dependencies {
    /// Those of the manifest.
    Declared(Vec<Dependency>),
    /// There is no manifest: any crate may be meant.
    Undeclared,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Dependency {
    /// The name in code: the rename if there is one, underscores for dashes.
    pub code_name: String,
    /// The package's name, with its dashes.
    pub package: String,
    /// The lowest version the requirement admits: major, minor, patch. None for `*` and path dependencies without one.
    pub version: Option<[u64; 3]>,
    pub kind: DependencyKind,
    pub features: Vec<String>,
    pub default_features: bool,
    /// The place in [`Project::libraries`], where its sources are at hand.
    pub library: Option<usize>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum DependencyKind {
    Normal,
    Dev,
    Build,
}

/// Hands over the text of files. Called from many threads at once.
pub trait Sources: Sync {
    /// The text of a file of the project.
    ///
    /// # Errors
    /// When there is no such file, or it cannot be read as UTF-8 text.
    fn read(&self, path: &FilePath) -> Result<Arc<str>, SourceError>;

    /// Where summaries of libraries are kept from run to run, if they are.
    fn summaries(&self) -> Option<&dyn Summaries> {
        None
    }

    /// Where trees of the project's files are kept from run to run, if they are.
    fn trees(&self) -> Option<&dyn Trees> {
        None
    }
}

/// Keeps what was made of immutable sources: bytes that only the engine can read. Called from many threads at once.
///
/// Nothing depends on it but speed: a summary may be gone at any time, and is made anew then.
pub trait Summaries: Sync {
    /// The bytes last stored for the library of this identity, whole and as they were. What another build of the engine
    /// stored must not come back.
    fn load(&self, identity: &str) -> Option<Vec<u8>>;

    /// Keeps the bytes, or not.
    fn store(&self, identity: &str, summary: &[u8]);
}

/// Keeps what was last made of each of the project's files: bytes that only the engine can read. Called from many threads
/// at once.
///
/// Nothing depends on it but speed: the engine sees to it that what it made of another text, or with other macros, is not
/// taken for the file's.
pub trait Trees: Sync {
    /// The bytes last stored for the file, whole and as they were. What another build of the engine stored must not come
    /// back.
    fn load(&self, path: &FilePath) -> Option<Vec<u8>>;

    /// Keeps the bytes in the place of those before, or not.
    fn store(&self, path: &FilePath, tree: &[u8]);
}

/// Why a file has no text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum SourceError {
    NotFound,
    /// Holds the offset of the first byte that is no UTF-8.
    NotUtf8 {
        valid_up_to: usize,
    },
    /// Holds the size in bytes.
    TooLarge {
        size: u64,
    },
    /// Holds the operating system's message.
    Unreadable(String),
}
