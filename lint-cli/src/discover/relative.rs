//! Paths as the engine names them.

use std::path::{Component, Path, PathBuf};

use async_lint_core::project::FilePath;

/// `path` seen from the folder `base`, with forward slashes; both are absolute. Where no way leads from one to the
/// other (two drives), the absolute path.
pub(crate) fn relative(base: &Path, path: &Path) -> FilePath {
    let common = base
        .components()
        .zip(path.components())
        .take_while(|(left, right)| left == right)
        .count();
    if common == 0 {
        return path.to_string_lossy().replace('\\', "/").into();
    }
    let up = base.components().skip(common).map(|_| "..".into());
    let down = path
        .components()
        .skip(common)
        .map(|part| part.as_os_str().to_string_lossy());
    up.chain(down).collect::<Vec<_>>().join("/").into()
}

/// The deepest folder that holds all of these; empty without any.
pub(crate) fn common_folder<'a>(folders: impl IntoIterator<Item = &'a Path>) -> PathBuf {
    let mut folders = folders.into_iter();
    let mut common: Vec<Component> = folders
        .next()
        .map_or_else(Vec::new, |first| first.components().collect());
    for folder in folders {
        let shared = common
            .iter()
            .zip(folder.components())
            .take_while(|(left, right)| *left == right)
            .count();
        common.truncate(shared);
    }
    common.into_iter().collect()
}

#[cfg(all(test, unix))]
mod tests {
    use std::path::Path;

    use super::{common_folder, relative};

    #[test]
    fn paths_lead_down_and_out() {
        let from_a = |path: &str| relative(Path::new("/w/a"), Path::new(path));
        assert_eq!(&*from_a("/w/a/src/lib.rs"), "src/lib.rs");
        assert_eq!(&*from_a("/w/a"), "");
        assert_eq!(&*from_a("/w/b/x.rs"), "../b/x.rs");
        assert_eq!(&*from_a("/v/x.rs"), "../../v/x.rs");
    }

    #[test]
    fn the_common_folder_of_one_is_itself() {
        let common = |folders: &[&str]| common_folder(folders.iter().map(Path::new));
        assert_eq!(common(&["/w/a"]), Path::new("/w/a"));
        assert_eq!(common(&["/w/a/x", "/w/a/y", "/w/a"]), Path::new("/w/a"));
        assert_eq!(common(&["/w/a", "/w/ab"]), Path::new("/w"));
    }
}
