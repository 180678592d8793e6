//! Documents' names and paths.

use std::path::{Component, Path, PathBuf};

use async_lint_core::diagnostic::FilePath;
use gen_lsp_types::Uri;

use crate::discover;

/// The path of a document, without links in its folders. None for what lies on no disk.
pub(super) fn path(uri: &Uri) -> Option<PathBuf> {
    let path = uri.to_file_path().ok()?;
    discover::absolute_buffer(&path).ok()
}

/// The name of a file. None where it cannot be written as one.
pub(super) fn of_path(path: &Path) -> Option<Uri> {
    Uri::from_file_path(path).ok()
}

/// The path of a file that a run names, with `..` resolved.
pub(super) fn absolute(root: &Path, file: &FilePath) -> PathBuf {
    let mut path = root.to_owned();
    for part in Path::new(&**file).components() {
        match part {
            Component::ParentDir => {
                path.pop();
            }
            part => path.push(part),
        }
    }
    path
}
