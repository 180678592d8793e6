use std::{
    fmt,
    path::{Path, PathBuf},
};

use crate::{render::escape::visible, suggestion};

/// What stands between the arguments and the sources. Shown as one paragraph: what is wrong with which file, what was
/// expected, and what to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Problem {
    /// No folder from here upwards holds a manifest.
    NoManifest { folder: PathBuf },
    /// `--manifest-path` names no manifest.
    NoSuchManifest { path: PathBuf },
    /// An argument names nothing.
    NoSuchPath { path: PathBuf },
    /// The operating system refuses a folder or path.
    Unreadable { path: PathBuf, reason: String },
    /// There is no Rust file under an argument.
    NoRustFile { path: PathBuf },
    /// There is no program `cargo`.
    NoCargo { manifest: PathBuf },
    /// `cargo metadata` refuses a manifest, or one it leads to.
    BadManifest { manifest: PathBuf, reason: String },
    /// A manifest depends on a folder that holds no package.
    PathDependencyGone {
        manifest: PathBuf,
        dependency: String,
        folder: PathBuf,
    },
    /// `-p` or `--exclude` names no package of the workspace.
    NoSuchPackage { name: String, members: Vec<String> },
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoManifest { folder } => write!(
                f,
                "there is no Cargo.toml in `{}` or any folder above it. Run `cargo async-lint` inside a Cargo package, \
                 name a manifest with `--manifest-path`, or give the files and folders to lint as arguments",
                shown(folder)
            ),
            Self::NoSuchManifest { path } => write!(
                f,
                "`--manifest-path` names `{}`, which is no manifest: it has to be an existing file called Cargo.toml. \
                 Correct the path, or leave the flag out to take the manifest of the current folder",
                shown(path)
            ),
            Self::NoSuchPath { path } => write!(
                f,
                "`{}` does not exist. Give an existing file or folder; paths are relative to the current folder",
                shown(path)
            ),
            Self::Unreadable { path, reason } => write!(
                f,
                "`{}` cannot be read: {}. Nothing in it is linted until its permissions allow it",
                shown(path),
                visible(reason)
            ),
            Self::NoRustFile { path } => write!(
                f,
                "there is no Rust file to lint under `{}`: names have to end in `.rs`, and hidden and build folders are \
                 left out",
                shown(path)
            ),
            Self::NoCargo { manifest } => write!(
                f,
                "the program `cargo` could not be started, and it has to tell the packages and dependencies of `{}`. \
                 Install it, put it on the PATH, or name it with the variable CARGO. Until then the sources are linted \
                 without their manifests",
                shown(manifest)
            ),
            Self::BadManifest { manifest, reason } => write!(
                f,
                "cargo cannot load the packages of `{}`: {}. Correct what it names; until then the sources below that \
                 folder are linted without their manifests",
                shown(manifest),
                visible(reason)
            ),
            Self::PathDependencyGone {
                manifest,
                dependency,
                folder,
            } => write!(
                f,
                "`{}` depends on `{}` in the folder `{}`, which holds no Cargo.toml. Correct the path or restore the \
                 package; what the dependency defines is unknown to this run",
                shown(manifest),
                visible(dependency),
                shown(folder)
            ),
            Self::NoSuchPackage { name, members } => {
                let suggestion = suggestion::sentence(name, members.iter().map(String::as_str));
                let (name, members) = (visible(name), members.join("`, `"));
                write!(
                    f,
                    "the workspace has no package `{name}`.{suggestion} Its packages are `{members}`"
                )
            }
        }
    }
}

fn shown(path: &Path) -> String {
    visible(&path.to_string_lossy()).into_owned()
}
