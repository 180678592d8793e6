#![crates(log)]
#![versions(">=0.4")]

use std::error::Error;
use std::fmt::{Arguments, Display};
use std::str::FromStr;

#[bang(format)]
pub fn log(arguments: Arguments);
#[bang(format)]
pub fn error(arguments: Arguments);
#[bang(format)]
pub fn warn(arguments: Arguments);
#[bang(format)]
pub fn info(arguments: Arguments);
#[bang(format)]
pub fn debug(arguments: Arguments);
#[bang(format)]
pub fn trace(arguments: Arguments);
#[bang(format)]
pub fn log_enabled(arguments: Arguments) -> bool;

pub fn set_max_level(level: LevelFilter);
pub fn max_level() -> LevelFilter;
pub fn set_boxed_logger(logger: Box<dyn Log>) -> Result<(), SetLoggerError>;
pub fn set_logger(logger: &'static dyn Log) -> Result<(), SetLoggerError>;
pub fn logger() -> &'static dyn Log;

pub enum Level {
    Error,
    Warn,
    Info,
    Debug,
    Trace,
}
impl Level {
    pub fn max() -> Level;
    pub fn to_level_filter(&self) -> LevelFilter;
    pub fn as_str(&self) -> &'static str;
}
impl Clone for Level {}
impl Copy for Level {}
impl Display for Level {}
impl FromStr for Level {
    type Err = ParseLevelError;
}

pub enum LevelFilter {
    Off,
    Error,
    Warn,
    Info,
    Debug,
    Trace,
}
impl LevelFilter {
    pub fn max() -> LevelFilter;
    pub fn to_level(&self) -> Option<Level>;
    pub fn as_str(&self) -> &'static str;
}
impl Clone for LevelFilter {}
impl Copy for LevelFilter {}
impl Display for LevelFilter {}
impl FromStr for LevelFilter {
    type Err = ParseLevelError;
}

pub struct Record;
impl Record {
    pub fn builder() -> RecordBuilder;
    pub fn args(&self) -> &Arguments;
    pub fn metadata(&self) -> &Metadata;
    pub fn level(&self) -> Level;
    pub fn target(&self) -> &str;
    pub fn module_path(&self) -> Option<&str>;
    pub fn file(&self) -> Option<&str>;
    pub fn line(&self) -> Option<u32>;
}
pub struct RecordBuilder;
pub struct Metadata;
impl Metadata {
    pub fn level(&self) -> Level;
    pub fn target(&self) -> &str;
}

pub trait Log {
    fn enabled(&self, metadata: &Metadata) -> bool;
    fn log(&self, record: &Record);
    fn flush(&self);
}

pub struct SetLoggerError;
impl Display for SetLoggerError {}
impl Error for SetLoggerError {}
pub struct ParseLevelError;
impl Display for ParseLevelError {}
impl Error for ParseLevelError {}
