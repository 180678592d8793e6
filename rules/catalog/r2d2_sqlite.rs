#![crates(r2d2_sqlite)]
#![versions(">=0.18, <0.36")]

use std::path::Path;

use rusqlite::{Connection, OpenFlags};

pub use rusqlite;

pub struct SqliteConnectionManager;
impl SqliteConnectionManager {
    pub fn file<P: AsRef<Path>>(path: P) -> Self;
    pub fn memory() -> Self;
    pub fn with_flags(self, flags: OpenFlags) -> Self;
    #[spawns(init)]
    pub fn with_init<F: Fn(&mut Connection) -> Result<(), rusqlite::Error>>(self, init: F) -> Self;
}
impl r2d2::ManageConnection for SqliteConnectionManager { type Connection = Connection; type Error = rusqlite::Error; }
