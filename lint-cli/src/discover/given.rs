//! Where discovery starts: the manifest of the current folder or of `--manifest-path`, or the paths given.

use std::{
    env, io,
    path::{Path, PathBuf},
};

use super::{Problem, walk, workspace::Loaded};

/// The manifest to start from when no path is given.
///
/// # Errors
/// When there is none.
pub(crate) fn start_manifest(manifest_path: Option<&Path>) -> Result<PathBuf, Problem> {
    if let Some(path) = manifest_path {
        let is_manifest = path.is_file() && path.file_name().is_some_and(|name| name == "Cargo.toml");
        return match absolute(path) {
            Ok(absolute) if is_manifest => Ok(absolute),
            _ => Err(Problem::NoSuchManifest {
                path: path.to_owned(),
            }),
        };
    }
    let folder = env::current_dir().map_err(|error| Problem::Unreadable {
        path: PathBuf::from("."),
        reason: error.to_string(),
    })?;
    let folder = absolute(&folder).unwrap_or(folder);
    manifest_above(&folder).ok_or(Problem::NoManifest { folder })
}

/// Loads what the paths lead to, and gives them back made absolute.
///
/// # Errors
/// When one of them does not exist.
pub(crate) fn load_paths(paths: &[PathBuf], loaded: &mut Loaded<'_>) -> Result<Vec<PathBuf>, Problem> {
    let mut places = Vec::new();
    for path in paths {
        places.push(place(path)?);
    }
    for (path, place) in paths.iter().zip(&places) {
        load_place(place, loaded);
        if !loaded.covers(place) {
            loaded.problems.push(Problem::NoRustFile { path: path.clone() });
        }
    }
    Ok(places)
}

/// The workspace around the place; where that says nothing of it, the packages and loose files below it.
pub(crate) fn load_place(place: &Path, loaded: &mut Loaded<'_>) {
    if loaded.covers(place) {
        return;
    }
    if let Some(manifest) = manifest_above(place) {
        loaded.load(&manifest);
    }
    if loaded.covers(place) {
        return;
    }
    if !place.is_dir() {
        if walk::is_rust(place) {
            loaded.load_loose(place.parent().unwrap_or(place), vec![place.to_owned()]);
        }
        return;
    }
    for folder in walk::manifest_folders(place, |folder| folder == place, &mut loaded.problems) {
        loaded.load(&folder.join("Cargo.toml"));
    }
    let files = walk::rust_files(place, &mut loaded.problems);
    if !files.is_empty() {
        loaded.load_loose(place, files);
    }
}

/// The workspace around a file whose text is at hand; the file alone where no package takes it.
pub(crate) fn load_buffer(file: &Path, loaded: &mut Loaded<'_>) {
    if loaded.adopts(file) {
        return;
    }
    if let Some(manifest) = file.parent().and_then(manifest_above) {
        loaded.load(&manifest);
    }
    if !loaded.adopts(file) {
        loaded.load_loose(file.parent().unwrap_or(file), vec![file.to_owned()]);
    }
}

/// A path as given, made absolute. A manifest stands for its folder.
fn place(path: &Path) -> Result<PathBuf, Problem> {
    let place = absolute(path).map_err(|error| match error.kind() {
        io::ErrorKind::NotFound => Problem::NoSuchPath {
            path: path.to_owned(),
        },
        _ => Problem::Unreadable {
            path: path.to_owned(),
            reason: error.to_string(),
        },
    })?;
    match place.parent() {
        Some(folder) if place.is_file() && place.ends_with("Cargo.toml") => Ok(folder.to_owned()),
        _ => Ok(place),
    }
}

/// The manifest of a folder, or of the nearest one around it.
pub(crate) fn manifest_above(place: &Path) -> Option<PathBuf> {
    let folder = place.ancestors().find(|folder| walk::has_manifest(folder))?;
    Some(folder.join("Cargo.toml"))
}

/// The path without links in its folders: two names of one folder have to compare as equal. A file's own name stays,
/// be it a link or not.
fn absolute(path: &Path) -> io::Result<PathBuf> {
    let path = std::path::absolute(path)?;
    match (path.parent(), path.file_name()) {
        (Some(folder), Some(name)) if !path.is_dir() => {
            path.symlink_metadata()?;
            Ok(canonical(folder)?.join(name))
        }
        _ => canonical(&path),
    }
}

/// The path of a file that may not be there, nor its folder, without links as far as there is something.
pub(crate) fn absolute_buffer(path: &Path) -> io::Result<PathBuf> {
    let path = std::path::absolute(path)?;
    let folders = path.ancestors().skip(1);
    let known = folders.into_iter().find_map(|folder| {
        let below = path.strip_prefix(folder).ok()?;
        Some(canonical(folder).ok()?.join(below))
    });
    Ok(known.unwrap_or(path))
}

/// On Windows the canonical form is one that Cargo does not take.
fn canonical(folder: &Path) -> io::Result<PathBuf> {
    if cfg!(windows) {
        folder.metadata().map(|_| folder.to_owned())
    } else {
        folder.canonicalize()
    }
}
