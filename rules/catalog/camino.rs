#![crates(camino)]
#![versions(">=1, <2")]

use std::io;
use std::collections::TryReserveError;
use std::convert::Infallible;
use std::ffi::{OsStr, OsString};
use std::fs::{DirEntry, FileType, Metadata, ReadDir};
use std::ops::{Deref, DerefMut};
use std::path::{Path, PathBuf, StripPrefixError};
use std::str::FromStr;

pub fn absolute_utf8<P: AsRef<Path>>(path: P) -> io::Result<Utf8PathBuf>;

#[derive(Debug, PartialEq, Eq, PartialOrd, Ord, Hash)] pub struct Utf8PathBuf;
impl std::fmt::Display for Utf8PathBuf {}
impl Utf8PathBuf {
    pub fn new() -> Utf8PathBuf;
    pub fn from_path_buf(path: PathBuf) -> Result<Utf8PathBuf, PathBuf>;
    pub fn from_os_string(os_string: OsString) -> Result<Utf8PathBuf, OsString>;
    pub fn into_std_path_buf(self) -> PathBuf;
    pub fn with_capacity(capacity: usize) -> Utf8PathBuf;
    pub fn as_path(&self) -> &Utf8Path;
    pub fn leak(self) -> &mut Utf8Path;
    pub fn push(&mut self, path: impl AsRef<Utf8Path>);
    pub fn pop(&mut self) -> bool;
    pub fn set_file_name(&mut self, file_name: impl AsRef<str>);
    pub fn set_extension(&mut self, extension: impl AsRef<str>) -> bool;
    pub fn add_extension<S: AsRef<str>>(&mut self, extension: S) -> bool;
    pub fn into_string(self) -> String;
    pub fn into_os_string(self) -> OsString;
    pub fn into_boxed_path(self) -> Box<Utf8Path>;
    pub fn capacity(&self) -> usize;
    pub fn clear(&mut self);
    pub fn reserve(&mut self, additional: usize);
    pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError>;
    pub fn reserve_exact(&mut self, additional: usize);
    pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), TryReserveError>;
    pub fn shrink_to_fit(&mut self);
    pub fn shrink_to(&mut self, min_capacity: usize);
}
impl Clone for Utf8PathBuf {}
impl Default for Utf8PathBuf {}
impl Deref for Utf8PathBuf { type Target = Utf8Path; }
impl DerefMut for Utf8PathBuf {}
impl FromStr for Utf8PathBuf { type Err = Infallible; }
impl AsRef<Utf8Path> for Utf8PathBuf {}
impl std::borrow::Borrow<Utf8Path> for Utf8PathBuf {}
impl<P: AsRef<Utf8Path>> Extend<P> for Utf8PathBuf {}
impl From<String> for Utf8PathBuf {}
impl<T: AsRef<str>> From<&T> for Utf8PathBuf {}
impl From<Box<Utf8Path>> for Utf8PathBuf {}
impl From<std::borrow::Cow<Utf8Path>> for Utf8PathBuf {}
impl From<Utf8PathBuf> for String {}
impl From<Utf8PathBuf> for OsString {}
impl From<Utf8PathBuf> for PathBuf {}
impl TryFrom<PathBuf> for Utf8PathBuf { type Error = FromPathBufError; }
impl TryFrom<OsString> for Utf8PathBuf { type Error = FromOsStringError; }
impl AsRef<Path> for Utf8PathBuf {}
impl AsRef<str> for Utf8PathBuf {}
impl AsRef<OsStr> for Utf8PathBuf {}
impl<P: AsRef<Utf8Path>> FromIterator<P> for Utf8PathBuf {}
impl IntoIterator for &Utf8PathBuf { type Item = &str; type IntoIter = Iter; }

#[derive(Debug, PartialEq, Eq, PartialOrd, Ord, Hash)] pub struct Utf8Path;
impl std::fmt::Display for Utf8Path {}
impl Utf8Path {
    pub fn new(s: &impl AsRef<str>) -> &Utf8Path;
    pub fn from_path(path: &Path) -> Option<&Utf8Path>;
    pub fn from_os_str(path: &OsStr) -> Option<&Utf8Path>;
    pub fn as_std_path(&self) -> &Path;
    pub fn as_str(&self) -> &str;
    pub fn as_os_str(&self) -> &OsStr;
    pub fn to_path_buf(&self) -> Utf8PathBuf;
    pub fn is_absolute(&self) -> bool;
    pub fn is_relative(&self) -> bool;
    pub fn has_root(&self) -> bool;
    pub fn parent(&self) -> Option<&Utf8Path>;
    pub fn ancestors(&self) -> Utf8Ancestors;
    pub fn file_name(&self) -> Option<&str>;
    pub fn strip_prefix(&self, base: impl AsRef<Path>) -> Result<&Utf8Path, StripPrefixError>;
    pub fn starts_with(&self, base: impl AsRef<Path>) -> bool;
    pub fn ends_with(&self, child: impl AsRef<Path>) -> bool;
    pub fn file_stem(&self) -> Option<&str>;
    pub fn file_prefix(&self) -> Option<&str>;
    pub fn extension(&self) -> Option<&str>;
    pub fn join(&self, path: impl AsRef<Utf8Path>) -> Utf8PathBuf;
    pub fn join_os(&self, path: impl AsRef<Path>) -> PathBuf;
    pub fn with_file_name(&self, file_name: impl AsRef<str>) -> Utf8PathBuf;
    pub fn with_extension(&self, extension: impl AsRef<str>) -> Utf8PathBuf;
    pub fn with_added_extension<S: AsRef<str>>(&self, extension: S) -> Utf8PathBuf;
    pub fn components(&self) -> Utf8Components;
    pub fn iter(&self) -> Iter;
    #[blocks(file, brief)]
    #[instead(tokio = "tokio::fs::symlink_metadata", async_std = "async_std::fs::symlink_metadata", smol = "smol::fs::symlink_metadata")]
    pub fn symlink_metadata(&self) -> io::Result<Metadata>;
    #[blocks(file, brief)]
    #[instead(tokio = "tokio::fs::canonicalize", async_std = "async_std::fs::canonicalize", smol = "smol::fs::canonicalize")]
    pub fn canonicalize(&self) -> io::Result<PathBuf>;
    #[blocks(file, brief)]
    #[instead(tokio = "tokio::fs::canonicalize", async_std = "async_std::fs::canonicalize", smol = "smol::fs::canonicalize")]
    pub fn canonicalize_utf8(&self) -> io::Result<Utf8PathBuf>;
    #[blocks(file, brief)]
    #[instead(tokio = "tokio::fs::read_link", async_std = "async_std::fs::read_link", smol = "smol::fs::read_link")]
    pub fn read_link(&self) -> io::Result<PathBuf>;
    #[blocks(file, brief)]
    #[instead(tokio = "tokio::fs::read_link", async_std = "async_std::fs::read_link", smol = "smol::fs::read_link")]
    pub fn read_link_utf8(&self) -> io::Result<Utf8PathBuf>;
    #[blocks(file)]
    #[instead(tokio = "tokio::fs::read_dir", async_std = "async_std::fs::read_dir", smol = "smol::fs::read_dir")]
    pub fn read_dir(&self) -> io::Result<ReadDir>;
    #[blocks(file)]
    #[instead(tokio = "tokio::fs::read_dir", async_std = "async_std::fs::read_dir", smol = "smol::fs::read_dir")]
    pub fn read_dir_utf8(&self) -> io::Result<ReadDirUtf8>;
    #[blocks(file, brief)]
    #[instead(tokio = "tokio::fs::symlink_metadata", async_std = "async_std::fs::symlink_metadata", smol = "smol::fs::symlink_metadata")]
    pub fn is_symlink(&self) -> bool;
    pub fn into_path_buf(self: Box<Utf8Path>) -> Utf8PathBuf;
    pub fn into_std_boxed_path(self: Box<Utf8Path>) -> Box<Path>;
    pub fn from_boxed_path(path: Box<Path>) -> Result<Box<Utf8Path>, Box<Path>>;
}

#[blocks(file, brief)]
#[instead(tokio = "tokio::fs::metadata", async_std = "async_std::fs::metadata", smol = "smol::fs::metadata")]
impl Utf8Path {
    pub fn metadata(&self) -> io::Result<Metadata>;
    pub fn exists(&self) -> bool;
    pub fn try_exists(&self) -> io::Result<bool>;
    pub fn is_file(&self) -> bool;
    pub fn is_dir(&self) -> bool;
}
impl Clone for Box<Utf8Path> {}
impl AsRef<Utf8Path> for Utf8Components {}
impl AsRef<Utf8Path> for Iter {}
impl AsRef<Utf8Path> for Utf8Component {}
impl AsRef<Utf8Path> for Utf8Path {}
impl TryFrom<&Path> for &Utf8Path { type Error = FromPathError; }
impl TryFrom<&OsStr> for &Utf8Path { type Error = FromOsStrError; }
impl From<&str> for &Utf8Path {}
impl AsRef<Utf8Path> for str {}
impl AsRef<Utf8Path> for String {}
impl AsRef<Path> for Utf8Path {}
impl AsRef<str> for Utf8Path {}
impl AsRef<OsStr> for Utf8Path {}
impl ToOwned for Utf8Path { type Owned = Utf8PathBuf; }
impl IntoIterator for &Utf8Path { type Item = &str; type IntoIter = Iter; }

#[derive(Copy, Debug)] pub struct Utf8Ancestors;
impl Clone for Utf8Ancestors {}
impl Iterator for Utf8Ancestors { type Item = &Utf8Path; }

#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)] pub struct Utf8Components;
impl Utf8Components {
    pub fn as_path(&self) -> &Utf8Path;
}
impl Clone for Utf8Components {}
impl Iterator for Utf8Components { type Item = Utf8Component; }
impl DoubleEndedIterator for Utf8Components {}
impl AsRef<Path> for Utf8Components {}
impl AsRef<str> for Utf8Components {}
impl AsRef<OsStr> for Utf8Components {}

#[derive(Debug)] pub struct Iter;
impl Iter {
    pub fn as_path(&self) -> &Utf8Path;
}
impl Clone for Iter {}
impl AsRef<Path> for Iter {}
impl AsRef<str> for Iter {}
impl AsRef<OsStr> for Iter {}
impl Iterator for Iter { type Item = &str; }
impl DoubleEndedIterator for Iter {}

#[derive(Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)] pub enum Utf8Component { Prefix(Utf8PrefixComponent), RootDir, CurDir, ParentDir, Normal(&str) }
impl std::fmt::Display for Utf8Component {}
impl Utf8Component {
    pub fn as_str(&self) -> &str;
    pub fn as_os_str(&self) -> &OsStr;
}
impl Clone for Utf8Component {}
impl AsRef<Path> for Utf8Component {}
impl AsRef<str> for Utf8Component {}
impl AsRef<OsStr> for Utf8Component {}

#[derive(Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)] pub enum Utf8Prefix { Verbatim(&str), VerbatimUNC(&str, &str), VerbatimDisk(u8), DeviceNS(&str), UNC(&str, &str), Disk(u8) }
impl Utf8Prefix {
    pub fn is_verbatim(&self) -> bool;
}
impl Clone for Utf8Prefix {}

#[derive(Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)] pub struct Utf8PrefixComponent;
impl std::fmt::Display for Utf8PrefixComponent {}
impl Utf8PrefixComponent {
    pub fn kind(&self) -> Utf8Prefix;
    pub fn as_str(&self) -> &str;
    pub fn as_os_str(&self) -> &OsStr;
}
impl Clone for Utf8PrefixComponent {}

#[derive(Debug)] pub struct ReadDirUtf8;
#[blocks(file)]
#[instead(tokio = "tokio::fs::read_dir", async_std = "async_std::fs::read_dir", smol = "smol::fs::read_dir")]
impl Iterator for ReadDirUtf8 { type Item = Result<Utf8DirEntry, io::Error>; }

#[derive(Debug)] pub struct Utf8DirEntry;
impl Utf8DirEntry {
    pub fn path(&self) -> &Utf8Path;
    #[blocks(file, brief)]
    #[instead(tokio = "tokio::fs::DirEntry::metadata")]
    pub fn metadata(&self) -> io::Result<Metadata>;
    #[blocks(file, brief)]
    #[instead(tokio = "tokio::fs::DirEntry::file_type")]
    pub fn file_type(&self) -> io::Result<FileType>;
    pub fn file_name(&self) -> &str;
    pub fn into_inner(self) -> DirEntry;
    pub fn into_path(self) -> Utf8PathBuf;
}

#[derive(Debug, PartialEq, Eq)] pub struct FromPathBufError;
impl std::fmt::Display for FromPathBufError {}
impl std::error::Error for FromPathBufError {}
impl FromPathBufError {
    pub fn as_path(&self) -> &Path;
    pub fn into_path_buf(self) -> PathBuf;
    pub fn from_path_error(&self) -> FromPathError;
    pub fn into_io_error(self) -> io::Error;
}
impl Clone for FromPathBufError {}

#[derive(Copy, Debug, PartialEq, Eq)] pub struct FromPathError;
impl std::fmt::Display for FromPathError {}
impl std::error::Error for FromPathError {}
impl FromPathError {
    pub fn into_io_error(self) -> io::Error;
}
impl Clone for FromPathError {}

#[derive(Debug, PartialEq, Eq)] pub struct FromOsStringError;
impl std::fmt::Display for FromOsStringError {}
impl std::error::Error for FromOsStringError {}
impl FromOsStringError {
    pub fn as_os_str(&self) -> &OsStr;
    pub fn into_os_string(self) -> OsString;
    pub fn from_os_str_error(&self) -> FromOsStrError;
    pub fn into_io_error(self) -> io::Error;
}
impl Clone for FromOsStringError {}

#[derive(Copy, Debug, PartialEq, Eq)] pub struct FromOsStrError;
impl std::fmt::Display for FromOsStrError {}
impl std::error::Error for FromOsStrError {}
impl FromOsStrError {
    pub fn into_io_error(self) -> io::Error;
}
impl Clone for FromOsStrError {}

#[derive(Debug, PartialEq, Eq)] pub struct FromBoxedPathError;
impl std::fmt::Display for FromBoxedPathError {}
impl std::error::Error for FromBoxedPathError {}
impl FromBoxedPathError {
    pub fn as_path(&self) -> &Path;
    pub fn into_boxed_path(self) -> Box<Path>;
    pub fn from_path_error(&self) -> FromPathError;
    pub fn into_io_error(self) -> io::Error;
}
impl Clone for FromBoxedPathError {}
