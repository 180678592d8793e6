#![crates(tempfile)]
#![versions(">=3, <4")]
#![closures(inline)]

use std::io;
use std::ffi::OsStr;
use std::fs::{File, Permissions};
use std::io::{Cursor, Read, Seek, Write};
use std::ops::Deref;
use std::path::{Path, PathBuf};

#[blocks(file, brief)]
#[note("run it in `spawn_blocking`, or use the `async-tempfile` crate")]
pub fn tempdir() -> io::Result<TempDir>;
#[blocks(file, brief)]
#[note("run it in `spawn_blocking`, or use the `async-tempfile` crate")]
pub fn tempdir_in<P: AsRef<Path>>(dir: P) -> io::Result<TempDir>;
#[blocks(file, brief)]
#[note("run it in `spawn_blocking`, or use the `async-tempfile` crate")]
pub fn tempfile() -> io::Result<File>;
#[blocks(file, brief)]
#[note("run it in `spawn_blocking`, or use the `async-tempfile` crate")]
pub fn tempfile_in<P: AsRef<Path>>(dir: P) -> io::Result<File>;
pub fn spooled_tempfile(max_size: usize) -> SpooledTempFile;
pub fn spooled_tempfile_in<P: AsRef<Path>>(max_size: usize, dir: P) -> SpooledTempFile;

#[blocks_on_drop(file, brief)]
pub struct TempDir;
impl TempDir {
    pub fn path(&self) -> &Path;
    pub fn into_path(self) -> PathBuf;
    pub fn keep(self) -> PathBuf;
    pub fn disable_cleanup(&mut self, disable_cleanup: bool);
}

#[blocks(file, brief)]
#[note("run it in `spawn_blocking`, or use the `async-tempfile` crate")]
impl TempDir {
    pub fn new() -> io::Result<TempDir>;
    pub fn new_in<P: AsRef<Path>>(dir: P) -> io::Result<TempDir>;
    pub fn with_prefix<S: AsRef<OsStr>>(prefix: S) -> io::Result<TempDir>;
    pub fn with_suffix<S: AsRef<OsStr>>(suffix: S) -> io::Result<TempDir>;
    pub fn with_suffix_in<S: AsRef<OsStr>, P: AsRef<Path>>(suffix: S, dir: P) -> io::Result<TempDir>;
    pub fn with_prefix_in<S: AsRef<OsStr>, P: AsRef<Path>>(prefix: S, dir: P) -> io::Result<TempDir>;
    pub fn close(self) -> io::Result<()>;
}
impl AsRef<Path> for TempDir {}

#[blocks_on_drop(file, brief)]
pub struct NamedTempFile<F = File>;
#[blocks(file, brief)]
#[note("run it in `spawn_blocking`, or use the `async-tempfile` crate")]
impl NamedTempFile<File> {
    pub fn new() -> io::Result<NamedTempFile>;
    pub fn new_in<P: AsRef<Path>>(dir: P) -> io::Result<NamedTempFile>;
    pub fn with_suffix<S: AsRef<OsStr>>(suffix: S) -> io::Result<NamedTempFile>;
    pub fn with_suffix_in<S: AsRef<OsStr>, P: AsRef<Path>>(suffix: S, dir: P) -> io::Result<NamedTempFile>;
    pub fn with_prefix<S: AsRef<OsStr>>(prefix: S) -> io::Result<NamedTempFile>;
    pub fn with_prefix_in<S: AsRef<OsStr>, P: AsRef<Path>>(prefix: S, dir: P) -> io::Result<NamedTempFile>;
    pub fn reopen(&self) -> io::Result<File>;
}
impl<F> NamedTempFile<F> {
    pub fn path(&self) -> &Path;
    pub fn disable_cleanup(&mut self, disable_cleanup: bool);
    pub fn as_file(&self) -> &F;
    pub fn as_file_mut(&mut self) -> &mut F;
    pub fn into_file(self) -> F;
    pub fn into_temp_path(self) -> TempPath;
    pub fn into_parts(self) -> (F, TempPath);
    pub fn from_parts(file: F, path: TempPath) -> Self;
}

#[blocks(file, brief)]
#[note("run it in `spawn_blocking`, or use the `async-tempfile` crate")]
impl<F> NamedTempFile<F> {
    pub fn close(self) -> io::Result<()>;
    pub fn persist<P: AsRef<Path>>(self, new_path: P) -> Result<F, PersistError<F>>;
    pub fn persist_noclobber<P: AsRef<Path>>(self, new_path: P) -> Result<F, PersistError<F>>;
    pub fn keep(self) -> Result<(F, PathBuf), PersistError<F>>;
}
impl<F> AsRef<Path> for NamedTempFile<F> {}
#[blocks_as(F)]
impl<F: Read> Read for NamedTempFile<F> {}
#[blocks(file, brief)]
impl Read for &NamedTempFile<File> {}
#[blocks_as(F)]
impl<F: Write> Write for NamedTempFile<F> {}
#[blocks(file, brief)]
impl Write for &NamedTempFile<File> {}
#[blocks_as(F)]
impl<F: Seek> Seek for NamedTempFile<F> {}
#[blocks(file, brief)]
impl Seek for &NamedTempFile<File> {}

pub struct PathPersistError { pub error: io::Error, pub path: TempPath }

pub struct PersistError<F = File> { pub error: io::Error, pub file: NamedTempFile<F> }

#[blocks_on_drop(file, brief)]
pub struct TempPath;
impl TempPath {
    pub fn disable_cleanup(&mut self, disable_cleanup: bool);
    pub fn from_path(path: impl Into<PathBuf>) -> Self;
    pub fn try_from_path(path: impl Into<PathBuf>) -> io::Result<Self>;
}

#[blocks(file, brief)]
#[note("run it in `spawn_blocking`, or use the `async-tempfile` crate")]
impl TempPath {
    pub fn close(self) -> io::Result<()>;
    pub fn persist<P: AsRef<Path>>(self, new_path: P) -> Result<(), PathPersistError>;
    pub fn persist_noclobber<P: AsRef<Path>>(self, new_path: P) -> Result<(), PathPersistError>;
    pub fn keep(self) -> Result<PathBuf, PathPersistError>;
}
impl Deref for TempPath { type Target = Path; }
impl AsRef<Path> for TempPath {}
impl AsRef<OsStr> for TempPath {}

pub enum SpooledData { InMemory(Cursor<Vec<u8>>), OnDisk(File) }

pub struct SpooledTempFile;
impl SpooledTempFile {
    pub fn new(max_size: usize) -> SpooledTempFile;
    pub fn new_in<P: AsRef<Path>>(max_size: usize, dir: P) -> SpooledTempFile;
    pub fn is_rolled(&self) -> bool;
    pub fn into_inner(self) -> SpooledData;
}

#[blocks(file, brief)]
#[note("run it in `spawn_blocking`, or use the `async-tempfile` crate")]
impl SpooledTempFile {
    pub fn roll(&mut self) -> io::Result<()>;
    pub fn set_len(&mut self, size: u64) -> Result<(), io::Error>;
    pub fn into_file(self) -> io::Result<File>;
}
#[blocks(file, brief)]
impl Read for SpooledTempFile {}
#[blocks(file, brief)]
impl Write for SpooledTempFile {}
#[blocks(file, brief)]
impl Seek for SpooledTempFile {}

pub struct Builder;
impl Builder {
    pub fn new() -> Self;
    pub fn prefix<S: AsRef<OsStr>>(&mut self, prefix: &S) -> &mut Self;
    pub fn suffix<S: AsRef<OsStr>>(&mut self, suffix: &S) -> &mut Self;
    pub fn rand_bytes(&mut self, rand: usize) -> &mut Self;
    pub fn append(&mut self, append: bool) -> &mut Self;
    pub fn permissions(&mut self, permissions: Permissions) -> &mut Self;
    pub fn disable_cleanup(&mut self, disable_cleanup: bool) -> &mut Self;
    pub fn keep(&mut self, keep: bool) -> &mut Self;
}

#[blocks(file, brief)]
#[note("run it in `spawn_blocking`, or use the `async-tempfile` crate")]
impl Builder {
    pub fn tempfile(&self) -> io::Result<NamedTempFile>;
    pub fn tempfile_in<P: AsRef<Path>>(&self, dir: P) -> io::Result<NamedTempFile>;
    pub fn tempdir(&self) -> io::Result<TempDir>;
    pub fn tempdir_in<P: AsRef<Path>>(&self, dir: P) -> io::Result<TempDir>;
    pub fn make<F: FnMut(&Path) -> io::Result<R>, R>(&self, f: F) -> io::Result<NamedTempFile<R>>;
    pub fn make_in<F: FnMut(&Path) -> io::Result<R>, R, P: AsRef<Path>>(&self, dir: P, f: F) -> io::Result<NamedTempFile<R>>;
}
impl Clone for Builder {}
impl Default for Builder {}
