#![crates(ignore)]
#![versions(">=0.4, <0.5")]
#![closures(inline)]

use std::io;
use std::cmp::Ordering;
use std::ffi::OsStr;
use std::fs::{FileType, Metadata};
use std::path::{Path, PathBuf};
use crate::overrides::Override;
use crate::types::Types;

pub struct IncrementalIgnore;
pub struct DirEntry;
impl DirEntry {
    pub fn path(&self) -> &Path;
    pub fn into_path(self) -> PathBuf;
    pub fn path_is_symlink(&self) -> bool;
    pub fn is_stdin(&self) -> bool;
    #[blocks(file, brief)]
    #[instead(tokio = "tokio::fs::metadata", async_std = "async_std::fs::metadata", smol = "smol::fs::metadata")]
    pub fn metadata(&self) -> Result<Metadata, Error>;
    pub fn file_type(&self) -> Option<FileType>;
    pub fn file_name(&self) -> &OsStr;
    pub fn depth(&self) -> usize;
    pub fn ino(&self) -> Option<u64>;
    pub fn error(&self) -> Option<&Error>;
}
impl Clone for DirEntry {}

pub trait ParallelVisitor {
    fn visit(&mut self, entry: Result<DirEntry, Error>) -> WalkState;
}

pub trait ParallelVisitorBuilder {
    fn build(&mut self) -> Box<dyn ParallelVisitor>;
}
impl<P: ParallelVisitorBuilder> ParallelVisitorBuilder for &mut P {}

pub struct Walk;
impl Walk {
    pub fn new<P: AsRef<Path>>(path: P) -> Walk;
    pub fn from_iter<P: AsRef<Path>, I: IntoIterator<Item = P>>(paths: I) -> Walk;
}
#[blocks(file)]
#[note("walk the tree in `spawn_blocking`")]
impl Iterator for Walk { type Item = Result<DirEntry, Error>; }

pub struct WalkBuilder;
impl WalkBuilder {
    pub fn new<P: AsRef<Path>>(path: P) -> WalkBuilder;
    pub fn empty() -> WalkBuilder;
    pub fn from_iter<P: AsRef<Path>, I: IntoIterator<Item = P>>(paths: I) -> WalkBuilder;
    pub fn build(&self) -> Walk;
    pub fn build_parallel(&self) -> WalkParallel;
    pub fn add<P: AsRef<Path>>(&mut self, path: P) -> &mut WalkBuilder;
    pub fn max_depth(&mut self, depth: Option<usize>) -> &mut WalkBuilder;
    pub fn min_depth(&mut self, depth: Option<usize>) -> &mut WalkBuilder;
    pub fn follow_links(&mut self, yes: bool) -> &mut WalkBuilder;
    pub fn max_filesize(&mut self, filesize: Option<u64>) -> &mut WalkBuilder;
    pub fn threads(&mut self, n: usize) -> &mut WalkBuilder;
    #[blocks(file, brief)]
    pub fn add_ignore<P: AsRef<Path>>(&mut self, path: P) -> Option<Error>;
    pub fn add_custom_ignore_filename<S: AsRef<OsStr>>(&mut self, file_name: S) -> &mut WalkBuilder;
    pub fn overrides(&mut self, overrides: Override) -> &mut WalkBuilder;
    pub fn types(&mut self, types: Types) -> &mut WalkBuilder;
    pub fn standard_filters(&mut self, yes: bool) -> &mut WalkBuilder;
    pub fn hidden(&mut self, yes: bool) -> &mut WalkBuilder;
    pub fn parents(&mut self, yes: bool) -> &mut WalkBuilder;
    pub fn ignore(&mut self, yes: bool) -> &mut WalkBuilder;
    pub fn git_global(&mut self, yes: bool) -> &mut WalkBuilder;
    pub fn git_ignore(&mut self, yes: bool) -> &mut WalkBuilder;
    pub fn git_exclude(&mut self, yes: bool) -> &mut WalkBuilder;
    pub fn require_git(&mut self, yes: bool) -> &mut WalkBuilder;
    pub fn ignore_case_insensitive(&mut self, yes: bool) -> &mut WalkBuilder;
    pub fn sort_by_file_path<F: Fn(&Path, &Path) -> Ordering>(&mut self, cmp: F) -> &mut WalkBuilder;
    pub fn sort_by_file_name<F: Fn(&OsStr, &OsStr) -> Ordering>(&mut self, cmp: F) -> &mut WalkBuilder;
    pub fn same_file_system(&mut self, yes: bool) -> &mut WalkBuilder;
    pub fn skip_stdout(&mut self, yes: bool) -> &mut WalkBuilder;
    pub fn filter_entry<P: Fn(&DirEntry) -> bool>(&mut self, filter: P) -> &mut WalkBuilder;
    pub fn current_dir(&mut self, cwd: impl Into<PathBuf>) -> &mut WalkBuilder;
}
impl Clone for WalkBuilder {}

pub struct WalkParallel;
impl WalkParallel {
    #[blocks(file)]
    #[spawns(mkf)]
    #[note("walk the tree in `spawn_blocking`")]
    pub fn run<F: FnMut() -> Box<dyn FnMut(Result<DirEntry, Error>) -> WalkState>>(self, mkf: F);
    #[blocks(file)]
    #[note("walk the tree in `spawn_blocking`")]
    pub fn visit(self, builder: &mut dyn ParallelVisitorBuilder);
}

pub enum WalkState { Continue, Skip, Quit }
impl Clone for WalkState {}

pub enum Error { Partial(Vec<Error>), WithLineNumber { line: u64, err: Box<Error> }, WithPath { path: PathBuf, err: Box<Error> }, WithDepth { depth: usize, err: Box<Error> }, Loop { ancestor: PathBuf, child: PathBuf }, Io(io::Error), Glob { glob: Option<String>, err: String }, UnrecognizedFileType(String), InvalidDefinition }
impl Error {
    pub fn is_partial(&self) -> bool;
    pub fn is_io(&self) -> bool;
    pub fn io_error(&self) -> Option<&io::Error>;
    pub fn into_io_error(self) -> Option<io::Error>;
    pub fn depth(&self) -> Option<usize>;
}
impl Clone for Error {}

pub enum Match<T> { None, Ignore(T), Whitelist(T) }
impl<T> Match<T> {
    pub fn is_none(&self) -> bool;
    pub fn is_ignore(&self) -> bool;
    pub fn is_whitelist(&self) -> bool;
    pub fn invert(self) -> Match<T>;
    pub fn inner(&self) -> Option<&T>;
    pub fn map<U, F: FnOnce(T) -> U>(self, f: F) -> Match<U>;
    pub fn or(self, other: Self) -> Self;
}
impl<T> Clone for Match<T> {}

pub mod gitignore {
    use std::path::{Path, PathBuf};
    use crate::{Error, Match};

    #[blocks(file, brief)]
    pub fn gitconfig_excludes_path() -> Option<PathBuf>;

    pub struct Glob;
    impl Glob {
        pub fn from(&self) -> Option<&Path>;
        pub fn original(&self) -> &str;
        pub fn actual(&self) -> &str;
        pub fn is_whitelist(&self) -> bool;
        pub fn is_only_dir(&self) -> bool;
    }
    impl Clone for Glob {}

    pub struct Gitignore;
    impl Gitignore {
        #[blocks(file, brief)]
        pub fn new<P: AsRef<Path>>(gitignore_path: P) -> (Gitignore, Option<Error>);
        #[blocks(file, brief)]
        pub fn global() -> (Gitignore, Option<Error>);
        pub fn empty() -> Gitignore;
        pub fn path(&self) -> &Path;
        pub fn is_empty(&self) -> bool;
        pub fn len(&self) -> usize;
        pub fn num_ignores(&self) -> u64;
        pub fn num_whitelists(&self) -> u64;
        pub fn matched<P: AsRef<Path>>(&self, path: P, is_dir: bool) -> Match<&Glob>;
        pub fn matched_path_or_any_parents<P: AsRef<Path>>(&self, path: P, is_dir: bool) -> Match<&Glob>;
    }
    impl Clone for Gitignore {}

    pub struct GitignoreBuilder;
    impl GitignoreBuilder {
        pub fn new<P: AsRef<Path>>(root: P) -> GitignoreBuilder;
        pub fn build(&self) -> Result<Gitignore, Error>;
        #[blocks(file, brief)]
        pub fn build_global(self) -> (Gitignore, Option<Error>);
        #[blocks(file, brief)]
        pub fn add<P: AsRef<Path>>(&mut self, path: P) -> Option<Error>;
        pub fn add_line(&mut self, from: Option<PathBuf>, line: &str) -> Result<&mut GitignoreBuilder, Error>;
        pub fn case_insensitive(&mut self, yes: bool) -> Result<&mut GitignoreBuilder, Error>;
        pub fn allow_unclosed_class(&mut self, yes: bool) -> &mut GitignoreBuilder;
    }
    impl Clone for GitignoreBuilder {}
}

pub mod overrides {
    pub struct Override;
}

pub mod types {
    pub struct Types;
}
