//! Files that whoever wrote the workspace may have put in their places: links to devices that never end, and pipes that
//! nobody writes to, among them.

use std::{
    fs::File,
    io::{self, Read},
    path::Path,
};

/// Larger files are not read, in bytes: no person wrote them, and the engine's offsets are small by design.
pub(crate) const SIZE_LIMIT: u64 = 16 * 1024 * 1024;

/// Why a file was not read.
#[derive(Debug)]
pub(crate) enum Unread {
    /// The number of bytes that it has at least.
    TooLarge(u64),
    Failed(io::Error),
}

/// The bytes of a regular file.
///
/// # Errors
/// When it is none, is larger than [`SIZE_LIMIT`], or cannot be read.
pub(crate) fn read(path: &Path) -> Result<Vec<u8>, Unread> {
    // A pipe would block at the opening already.
    let metadata = path.metadata().map_err(Unread::Failed)?;
    if !metadata.is_file() {
        return Err(Unread::Failed(io::Error::other("it is no regular file")));
    }
    if metadata.len() > SIZE_LIMIT {
        return Err(Unread::TooLarge(metadata.len()));
    }
    let mut bytes = Vec::with_capacity(metadata.len() as usize);
    let file = File::open(path).map_err(Unread::Failed)?;
    // One byte over the limit tells of a file that has grown meanwhile.
    let read = file.take(SIZE_LIMIT + 1).read_to_end(&mut bytes);
    read.map_err(Unread::Failed)?;
    if bytes.len() as u64 > SIZE_LIMIT {
        return Err(Unread::TooLarge(bytes.len() as u64));
    }
    Ok(bytes)
}

/// The text of a regular file. None if it cannot be read or is not UTF-8.
pub(crate) fn read_text(path: &Path) -> Option<String> {
    String::from_utf8(read(path).ok()?).ok()
}
