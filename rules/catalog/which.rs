#![crates(which)]
#![versions(">=4, <9")]

use std::{io, path};
use std::ffi::{OsStr, OsString};
use std::ops::Deref;
use std::path::PathBuf;
use crate::sys::RealSys;

pub type Result<T> = std::result::Result<T, Error>;

#[blocks(file, brief)]
#[note("run it in `spawn_blocking`")]
pub fn which<T: AsRef<OsStr>>(binary_name: T) -> Result<PathBuf>;
#[blocks(file, brief)]
#[note("run it in `spawn_blocking`")]
pub fn which_global<T: AsRef<OsStr>>(binary_name: T) -> Result<PathBuf>;
#[blocks(file, brief)]
#[note("run it in `spawn_blocking`")]
pub fn which_all<T: AsRef<OsStr>>(binary_name: T) -> Result<impl Iterator<Item = PathBuf>>;
#[blocks(file, brief)]
#[note("run it in `spawn_blocking`")]
pub fn which_all_global<T: AsRef<OsStr>>(binary_name: T) -> Result<impl Iterator<Item = PathBuf>>;
#[blocks(file, brief)]
#[note("run it in `spawn_blocking`")]
pub fn which_in<T: AsRef<OsStr>, U: AsRef<OsStr>, V: AsRef<path::Path>>(binary_name: T, paths: Option<U>, cwd: V) -> Result<PathBuf>;
#[blocks(file, brief)]
#[note("run it in `spawn_blocking`")]
pub fn which_in_all<T: AsRef<OsStr>, U: AsRef<OsStr>, V: AsRef<path::Path>>(binary_name: T, paths: Option<U>, cwd: V) -> Result<impl Iterator<Item = PathBuf>>;
#[blocks(file, brief)]
#[note("run it in `spawn_blocking`")]
pub fn which_in_global<T: AsRef<OsStr>, U: AsRef<OsStr>>(binary_name: T, paths: Option<U>) -> Result<impl Iterator<Item = PathBuf>>;

pub struct WhichConfig<TSys, F = Noop>;
impl WhichConfig<&RealSys, Noop> {
    pub fn new() -> Self;
}
impl<TSys> WhichConfig<TSys, Noop> {
    pub fn new_with_sys(sys: TSys) -> Self;
}
impl<TSys, F> WhichConfig<TSys, F> {
    pub fn system_cwd(self, use_cwd: bool) -> Self;
    pub fn custom_cwd(self, cwd: PathBuf) -> Self;
    pub fn regex(self, regex: ()) -> Self;
    pub fn binary_name(self, name: OsString) -> Self;
    pub fn custom_path_list(self, custom_path_list: OsString) -> Self;
    pub fn system_path_list(self) -> Self;
    pub fn nonfatal_error_handler<NewF>(self, handler: NewF) -> WhichConfig<TSys, NewF>;
    #[blocks(file, brief)]
    #[note("run it in `spawn_blocking`")]
    pub fn first_result(self) -> Result<PathBuf>;
    #[blocks(file, brief)]
    #[note("run it in `spawn_blocking`")]
    pub fn all_results(self) -> Result<impl Iterator<Item = PathBuf>>;
}
impl<F> Default for WhichConfig<&RealSys, F> {}

pub struct Noop;
impl Default for Noop {}
impl Clone for Noop {}

pub struct Path;
impl Path {
    pub fn as_path(&self) -> &path::Path;
    pub fn into_path_buf(self) -> PathBuf;
}

#[blocks(file, brief)]
#[note("run it in `spawn_blocking`")]
impl Path {
    pub fn new<T: AsRef<OsStr>>(binary_name: T) -> Result<Path>;
    pub fn all<T: AsRef<OsStr>>(binary_name: T) -> Result<impl Iterator<Item = Path>>;
    pub fn new_in<T: AsRef<OsStr>, U: AsRef<OsStr>, V: AsRef<path::Path>>(binary_name: T, paths: Option<U>, cwd: V) -> Result<Path>;
    pub fn all_in<T: AsRef<OsStr>, U: AsRef<OsStr>, V: AsRef<path::Path>>(binary_name: T, paths: Option<U>, cwd: V) -> Result<impl Iterator<Item = Path>>;
}
impl Clone for Path {}
impl Deref for Path { type Target = path::Path; }
impl AsRef<path::Path> for Path {}
impl AsRef<OsStr> for Path {}

pub struct CanonicalPath;
impl CanonicalPath {
    pub fn as_path(&self) -> &path::Path;
    pub fn into_path_buf(self) -> PathBuf;
}

#[blocks(file, brief)]
#[note("run it in `spawn_blocking`")]
impl CanonicalPath {
    pub fn new<T: AsRef<OsStr>>(binary_name: T) -> Result<CanonicalPath>;
    pub fn all<T: AsRef<OsStr>>(binary_name: T) -> Result<impl Iterator<Item = Result<CanonicalPath>>>;
    pub fn new_in<T: AsRef<OsStr>, U: AsRef<OsStr>, V: AsRef<path::Path>>(binary_name: T, paths: Option<U>, cwd: V) -> Result<CanonicalPath>;
    pub fn all_in<T: AsRef<OsStr>, U: AsRef<OsStr>, V: AsRef<path::Path>>(binary_name: T, paths: Option<U>, cwd: V) -> Result<impl Iterator<Item = Result<CanonicalPath>>>;
}
impl Clone for CanonicalPath {}
impl Deref for CanonicalPath { type Target = path::Path; }
impl AsRef<path::Path> for CanonicalPath {}
impl AsRef<OsStr> for CanonicalPath {}

pub enum Error { CannotFindBinaryPath, CannotGetCurrentDirAndPathListEmpty, CannotCanonicalize }
impl Clone for Error {}

pub enum NonFatalError { Io(io::Error), PathExtNotPopulated }

pub mod sys {
    pub struct RealSys;
}
