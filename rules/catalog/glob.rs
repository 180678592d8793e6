#![crates(glob)]
#![versions(">=0.3, <0.4")]

use std::io;
use std::path::{Path, PathBuf};
use std::str::FromStr;

pub type GlobResult = Result<PathBuf, GlobError>;

#[blocks(file, brief)]
#[note("search in `spawn_blocking`")]
pub fn glob(pattern: &str) -> Result<Paths, PatternError>;
#[blocks(file, brief)]
#[note("search in `spawn_blocking`")]
pub fn glob_with(pattern: &str, options: MatchOptions) -> Result<Paths, PatternError>;

pub struct Paths;
#[blocks(file)]
#[note("search in `spawn_blocking`")]
impl Iterator for Paths { type Item = Result<PathBuf, GlobError>; }

pub struct GlobError;
impl GlobError {
    pub fn path(&self) -> &Path;
    pub fn error(&self) -> &io::Error;
    pub fn into_error(self) -> io::Error;
}

pub struct PatternError { pub pos: usize, pub msg: &str }

pub struct Pattern;
impl Pattern {
    pub fn new(pattern: &str) -> Result<Self, PatternError>;
    pub fn escape(s: &str) -> String;
    pub fn matches(&self, str: &str) -> bool;
    pub fn matches_path(&self, path: &Path) -> bool;
    pub fn matches_with(&self, str: &str, options: MatchOptions) -> bool;
    pub fn matches_path_with(&self, path: &Path, options: MatchOptions) -> bool;
    pub fn as_str(&self) -> &str;
}
impl Clone for Pattern {}
impl Default for Pattern {}
impl FromStr for Pattern { type Err = PatternError; }

pub struct MatchOptions { pub case_sensitive: bool, pub require_literal_separator: bool, pub require_literal_leading_dot: bool }
impl MatchOptions {
    pub fn new() -> Self;
}
impl Clone for MatchOptions {}
impl Default for MatchOptions {}
