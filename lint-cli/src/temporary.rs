//! Files that are written beside their place and then renamed, and what is left of them where a run was killed.

use std::{
    fs, io,
    path::Path,
    time::{Duration, SystemTime},
};

use tempfile::{Builder, NamedTempFile};

const PREFIX: &str = ".async-lint-";
const SUFFIX: &str = ".tmp";
/// Of the part that is drawn by lot, in chars.
const LOT: usize = 6;
/// No run has a file open that long: an older one belongs to a run that was killed.
const OLD: Duration = Duration::from_secs(60 * 60);

/// A new file in a folder, removed when dropped, that only the user may read.
///
/// # Errors
/// When it cannot be made.
pub(crate) fn beside(folder: &Path) -> io::Result<NamedTempFile> {
    sweep(folder);
    unswept_beside(folder)
}

/// The same, where what is left of others is looked for another time.
///
/// # Errors
/// When it cannot be made.
pub(crate) fn unswept_beside(folder: &Path) -> io::Result<NamedTempFile> {
    made(&named(), folder)
}

/// A new file that others may read as far as the user lets them read new files.
///
/// # Errors
/// When it cannot be made.
pub(crate) fn readable_beside(folder: &Path) -> io::Result<NamedTempFile> {
    sweep(folder);
    let mut builder = named();
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        builder.permissions(fs::Permissions::from_mode(0o666));
    }
    made(&builder, folder)
}

/// The errors of these files name what nobody asked for: who asks for one says where it was to go.
fn made(builder: &Builder<'_, '_>, folder: &Path) -> io::Result<NamedTempFile> {
    builder.tempfile_in(folder).map_err(|error| {
        let of_system = error
            .get_ref()
            .and_then(|inner| inner.source()?.downcast_ref::<io::Error>()?.raw_os_error());
        of_system.map_or(error, io::Error::from_raw_os_error)
    })
}

fn named() -> Builder<'static, 'static> {
    let mut builder = Builder::new();
    builder.prefix(PREFIX).suffix(SUFFIX).rand_bytes(LOT);
    builder
}

/// Removes what killed runs left in a folder, as far as that can be done.
pub(crate) fn sweep(folder: &Path) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        if entry.file_name().to_str().is_some_and(is_ours) && is_old(&entry) {
            let _ = fs::remove_file(entry.path());
        }
    }
}

fn is_ours(name: &str) -> bool {
    let lot = name
        .strip_prefix(PREFIX)
        .and_then(|rest| rest.strip_suffix(SUFFIX));
    lot.is_some_and(|lot| lot.len() == LOT && lot.chars().all(|char| char.is_ascii_alphanumeric()))
}

/// Links are none of ours, whatever their names.
fn is_old(entry: &fs::DirEntry) -> bool {
    let Ok(metadata) = entry.metadata() else {
        return false;
    };
    let age = metadata
        .modified()
        .ok()
        .and_then(|changed| SystemTime::now().duration_since(changed).ok());
    metadata.is_file() && age.is_some_and(|age| OLD < age)
}

#[cfg(test)]
mod tests {
    use super::{beside, is_ours};

    #[test]
    fn a_name_of_ours_is_known_again() {
        let folder = tempfile::tempdir().unwrap();
        let file = beside(folder.path()).unwrap();
        assert!(is_ours(file.path().file_name().unwrap().to_str().unwrap()));
        for other in [
            ".async-lint-config",
            ".async-lint-a.b.c..tmp",
            "async-lint-abcdef.tmp",
        ] {
            assert!(!is_ours(other), "{other}");
        }
    }
}
