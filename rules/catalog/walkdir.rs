#![crates(walkdir)]
#![versions(">=2, <3")]
#![closures(inline)]

use std::io;
use std::cmp::Ordering;
use std::ffi::OsStr;
use std::fs::{FileType, Metadata};
use std::path::{Path, PathBuf};

pub type Result<T> = std::result::Result<T, Error>;

pub struct DirEntry;
impl DirEntry {
    pub fn path(&self) -> &Path;
    pub fn into_path(self) -> PathBuf;
    pub fn path_is_symlink(&self) -> bool;
    #[blocks(file, brief)]
    #[instead(tokio = "tokio::fs::metadata", async_std = "async_std::fs::metadata", smol = "smol::fs::metadata")]
    pub fn metadata(&self) -> Result<Metadata>;
    pub fn file_type(&self) -> FileType;
    pub fn file_name(&self) -> &OsStr;
    pub fn depth(&self) -> usize;
}
impl Clone for DirEntry {}
impl DirEntryExt for DirEntry {}

pub trait DirEntryExt {
    fn ino(&self) -> u64;
}

pub struct Error;
impl Error {
    pub fn path(&self) -> Option<&Path>;
    pub fn loop_ancestor(&self) -> Option<&Path>;
    pub fn depth(&self) -> usize;
    pub fn io_error(&self) -> Option<&io::Error>;
    pub fn into_io_error(self) -> Option<io::Error>;
}

#[lazy(blocking_iter)]
pub struct WalkDir;
impl WalkDir {
    pub fn new<P: AsRef<Path>>(root: P) -> Self;
    pub fn min_depth(self, depth: usize) -> Self;
    pub fn max_depth(self, depth: usize) -> Self;
    pub fn follow_links(self, yes: bool) -> Self;
    pub fn follow_root_links(self, yes: bool) -> Self;
    pub fn max_open(self, n: usize) -> Self;
    pub fn sort_by<F: FnMut(&DirEntry, &DirEntry) -> Ordering>(self, cmp: F) -> Self;
    pub fn sort_by_key<K, F: FnMut(&DirEntry) -> K>(self, cmp: F) -> Self;
    pub fn sort_by_file_name(self) -> Self;
    pub fn contents_first(self, yes: bool) -> Self;
    pub fn same_file_system(self, yes: bool) -> Self;
}
impl IntoIterator for WalkDir { type Item = std::result::Result<DirEntry, Error>; type IntoIter = IntoIter; }

pub struct IntoIter;
impl IntoIter {
    pub fn skip_current_dir(&mut self);
    pub fn filter_entry<P: FnMut(&DirEntry) -> bool>(self, predicate: P) -> FilterEntry<Self, P>;
}
#[blocks(file)]
#[note("walk the tree in `spawn_blocking`, or use the `async-walkdir` crate")]
impl Iterator for IntoIter { type Item = std::result::Result<DirEntry, Error>; }

pub struct FilterEntry<I, P>;
impl<P: FnMut(&DirEntry) -> bool> FilterEntry<IntoIter, P> {
    pub fn filter_entry(self, predicate: P) -> FilterEntry<Self, P>;
    pub fn skip_current_dir(&mut self);
}
#[blocks(file)]
#[note("walk the tree in `spawn_blocking`, or use the `async-walkdir` crate")]
impl<P: FnMut(&DirEntry) -> bool> Iterator for FilterEntry<IntoIter, P> { type Item = std::result::Result<DirEntry, Error>; }
