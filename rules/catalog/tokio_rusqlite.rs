#![crates(tokio_rusqlite)]
#![versions(">=0.5, <0.9")]

use std::path::Path;

pub use rusqlite;
pub use rusqlite::*;

pub type Result<T> = std::result::Result<T, Error>;

pub struct Connection;
impl Connection {
    pub async fn open<P: AsRef<Path>>(path: P) -> std::result::Result<Self, rusqlite::Error>;
    pub async fn open_in_memory() -> std::result::Result<Self, rusqlite::Error>;
    pub async fn open_with_flags<P: AsRef<Path>>(path: P, flags: OpenFlags) -> std::result::Result<Self, rusqlite::Error>;
    pub async fn open_with_flags_and_vfs<P: AsRef<Path>>(path: P, flags: OpenFlags, vfs: &str) -> std::result::Result<Self, rusqlite::Error>;
    pub async fn open_in_memory_with_flags(flags: OpenFlags) -> std::result::Result<Self, rusqlite::Error>;
    pub async fn open_in_memory_with_flags_and_vfs(flags: OpenFlags, vfs: &str) -> std::result::Result<Self, rusqlite::Error>;
    #[offloads(function)]
    pub async fn call<F: FnOnce(&mut rusqlite::Connection) -> std::result::Result<R, E>, R, E>(&self, function: F) -> std::result::Result<R, Error<E>>;
    #[offloads(function)]
    pub async fn call_raw<F: FnOnce(&mut rusqlite::Connection) -> R, R>(&self, function: F) -> Result<R>;
    #[offloads(function)]
    pub async fn call_unwrap<F: FnOnce(&mut rusqlite::Connection) -> R, R>(&self, function: F) -> R;
    pub async fn close(self) -> Result<()>;
}
impl Clone for Connection {}

pub enum Error<E = rusqlite::Error> { ConnectionClosed, Close((Connection, rusqlite::Error)), Error(E) }
