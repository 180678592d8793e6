//! Which files lie below a folder. Hidden folders and build output are left out.

use std::{
    io,
    path::{Path, PathBuf},
};

use walkdir::{DirEntry, WalkDir};

use super::Problem;

/// The `.rs` files below `folder` that belong to no package nested in it, sorted. Links that lead nowhere are among
/// them, for the reader to report.
pub(crate) fn rust_files(folder: &Path, problems: &mut Vec<Problem>) -> Vec<PathBuf> {
    let mut files = Vec::new();
    let entries = WalkDir::new(folder)
        .follow_links(true)
        .sort_by_file_name()
        .into_iter();
    for entry in entries.filter_entry(|entry| is_entered(entry, folder) && !is_nested_package(entry)) {
        match entry {
            Ok(entry) if !entry.file_type().is_dir() && is_rust(entry.path()) => {
                files.push(entry.into_path());
            }
            Ok(_) => {}
            Err(error) => files.extend(dangling_link(&error, problems)),
        }
    }
    files
}

/// The folders at or below `folder` that hold a manifest, sorted. Those below one of them are found only when
/// `nested` says so of the outer one.
pub(crate) fn manifest_folders(
    folder: &Path,
    nested: impl Fn(&Path) -> bool,
    problems: &mut Vec<Problem>,
) -> Vec<PathBuf> {
    let mut folders = Vec::new();
    let mut entries = WalkDir::new(folder)
        .follow_links(true)
        .sort_by_file_name()
        .into_iter()
        .filter_entry(|entry| is_entered(entry, folder));
    while let Some(entry) = entries.next() {
        match entry {
            Ok(entry) if entry.file_type().is_dir() && has_manifest(entry.path()) => {
                if !nested(entry.path()) {
                    entries.skip_current_dir();
                }
                folders.push(entry.into_path());
            }
            Ok(_) => {}
            Err(error) => {
                dangling_link(&error, problems);
            }
        }
    }
    folders
}

pub(crate) fn has_manifest(folder: &Path) -> bool {
    folder.join("Cargo.toml").is_file()
}

pub(crate) fn is_rust(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension == "rs")
}

/// Whether a walk from `folder` would come to a file that lay here, as far as names tell.
pub(crate) fn is_reached(folder: &Path, file: &Path) -> bool {
    let Ok(below) = file.strip_prefix(folder) else {
        return false;
    };
    let mut folders = below.parent().into_iter().flat_map(Path::components);
    let is_output = below.starts_with("target") && has_manifest(folder);
    !is_output && !folders.any(|part| part.as_os_str().to_string_lossy().starts_with('.'))
}

fn is_nested_package(entry: &DirEntry) -> bool {
    entry.depth() > 0 && entry.file_type().is_dir() && has_manifest(entry.path())
}

/// Whether a walk from `root` goes into this entry. A module may be called `target`, a folder beside a manifest is
/// Cargo's.
fn is_entered(entry: &DirEntry, root: &Path) -> bool {
    if entry.depth() == 0 || !entry.file_type().is_dir() {
        return true;
    }
    let path = entry.path();
    let is_hidden = entry.file_name().to_string_lossy().starts_with('.');
    let is_target = entry.file_name() == "target" && path.parent().is_some_and(has_manifest);
    !is_hidden && !is_target && !path.join("CACHEDIR.TAG").exists() && !is_seen_otherwise(entry, root)
}

/// A link to a folder that the walk visits by its own name.
fn is_seen_otherwise(entry: &DirEntry, root: &Path) -> bool {
    entry.path_is_symlink()
        && entry
            .path()
            .canonicalize()
            .is_ok_and(|path| path.starts_with(root))
}

/// The Rust file that an error of the walk stands for. Links in a circle are passed over in silence: all they lead to
/// has been seen. Other errors are problems.
fn dangling_link(error: &walkdir::Error, problems: &mut Vec<Problem>) -> Option<PathBuf> {
    let path = error.path()?;
    let is_link = path.is_symlink();
    if error.loop_ancestor().is_some() || (is_link && !is_rust(path)) {
        return None;
    }
    if is_link {
        return Some(path.to_owned());
    }
    // Removed since its folder was listed.
    if error
        .io_error()
        .is_some_and(|error| error.kind() != io::ErrorKind::NotFound)
    {
        problems.push(Problem::Unreadable {
            path: path.to_owned(),
            reason: error
                .io_error()
                .map_or_else(|| error.to_string(), ToString::to_string),
        });
    }
    None
}

#[cfg(test)]
mod tests {
    use std::{fs, path::Path};

    use super::{manifest_folders, rust_files};

    fn write(root: &Path, files: &[&str]) {
        for file in files {
            let path = root.join(file);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, "").unwrap();
        }
    }

    fn names(root: &Path, paths: &[std::path::PathBuf]) -> Vec<String> {
        let name = |path: &Path| {
            path.strip_prefix(root)
                .unwrap()
                .to_string_lossy()
                .replace('\\', "/")
        };
        paths.iter().map(|path| name(path)).collect()
    }

    #[test]
    fn build_output_hidden_folders_and_nested_packages_are_left_out() {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path().canonicalize().unwrap();
        write(
            &root,
            &[
                "Cargo.toml",
                "build.rs",
                "notes.txt",
                "src/lib.rs",
                "src/target/mod.rs",
                "target/debug/build/out.rs",
                "elsewhere/CACHEDIR.TAG",
                "elsewhere/out.rs",
                ".git/hook.rs",
                "nested/Cargo.toml",
                "nested/src/lib.rs",
                "nested/inner/Cargo.toml",
            ],
        );
        let files = rust_files(&root, &mut Vec::new());
        assert_eq!(
            names(&root, &files),
            ["build.rs", "src/lib.rs", "src/target/mod.rs"]
        );

        let folders = manifest_folders(&root, |path| path == root, &mut Vec::new());
        assert_eq!(names(&root, &folders), ["", "nested"]);
    }

    #[cfg(unix)]
    #[test]
    fn links_are_followed_once_and_dangling_ones_kept() {
        use std::os::unix::fs::symlink;

        let folder = tempfile::tempdir().unwrap();
        let root = folder.path().canonicalize().unwrap();
        let outside = tempfile::tempdir().unwrap();
        write(&root, &["src/lib.rs"]);
        write(outside.path(), &["shared.rs"]);
        symlink(&root, root.join("src/circle")).unwrap();
        symlink(root.join("src"), root.join("again")).unwrap();
        symlink("nowhere", root.join("src/dangling.rs")).unwrap();
        symlink("nowhere", root.join("src/dangling")).unwrap();
        symlink(outside.path(), root.join("src/shared")).unwrap();

        let mut problems = Vec::new();
        let files = rust_files(&root, &mut problems);
        assert_eq!(
            names(&root, &files),
            ["src/dangling.rs", "src/lib.rs", "src/shared/shared.rs"]
        );
        assert_eq!(problems, []);
    }
}
