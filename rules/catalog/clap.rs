#![crates(clap)]
#![versions(">=4, <5")]

use std::ffi::OsString;

pub struct Command;
pub struct ArgMatches;
pub struct Error;
impl Error {
    pub fn exit(&self) -> !;
    pub fn print(&self) -> std::io::Result<()>;
}
impl std::fmt::Display for Error {}
impl std::error::Error for Error {}

/// What is derived for a type gives it: `#[derive(Parser)]`.
pub trait Parser {
    fn parse() -> Self;
    fn try_parse() -> Result<Self, Error>;
    fn parse_from<I: IntoIterator<Item = T>, T: Into<OsString>>(itr: I) -> Self;
    fn try_parse_from<I: IntoIterator<Item = T>, T: Into<OsString>>(itr: I) -> Result<Self, Error>;
    fn update_from<I: IntoIterator<Item = T>, T: Into<OsString>>(&mut self, itr: I);
    fn try_update_from<I: IntoIterator<Item = T>, T: Into<OsString>>(&mut self, itr: I) -> Result<(), Error>;
}

pub trait CommandFactory {
    fn command() -> Command;
    fn command_for_update() -> Command;
}
impl<T: Parser> CommandFactory for T {}

pub trait FromArgMatches {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, Error>;
    fn from_arg_matches_mut(matches: &mut ArgMatches) -> Result<Self, Error>;
    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), Error>;
    fn update_from_arg_matches_mut(&mut self, matches: &mut ArgMatches) -> Result<(), Error>;
}
impl<T: Parser> FromArgMatches for T {}
