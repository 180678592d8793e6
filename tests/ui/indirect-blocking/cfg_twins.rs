//! Two of a name: one for builds without a runtime.
use std::{fs, io};

#[cfg(feature = "sync")]
fn load() -> io::Result<String> {
    fs::read_to_string("a")
}

#[cfg(not(feature = "sync"))]
async fn load() -> io::Result<String> {
    tokio::fs::read_to_string("a").await
}

#[cfg(not(feature = "sync"))]
pub async fn free() -> io::Result<String> {
    let loading = load();
    loading.await
}

pub struct Client;

#[cfg(feature = "sync")]
impl Client {
    pub fn get(&self) -> io::Result<String> {
        fs::read_to_string("a")
    }
}

#[cfg(not(feature = "sync"))]
impl Client {
    pub async fn get(&self) -> io::Result<String> {
        tokio::fs::read_to_string("a").await
    }
}

#[cfg(not(feature = "sync"))]
pub async fn method(client: &Client) -> io::Result<String> {
    let getting = client.get();
    getting.await
}

/// Both wait, whichever it is.
#[cfg(unix)]
fn default_path() -> io::Result<String> {
    fs::read_to_string("/etc/a")
}

#[cfg(not(unix))]
fn default_path() -> io::Result<String> {
    fs::read_to_string("a")
}

pub async fn either() -> io::Result<String> {
    default_path() //~ indirect-blocking
}

/// A module of its own for sync callers: async code that calls it waits.
#[cfg(feature = "blocking")]
pub mod blocking {
    pub fn load() -> std::io::Result<String> {
        std::fs::read_to_string("a")
    }
}

#[cfg(feature = "blocking")]
pub async fn on_purpose() -> io::Result<String> {
    blocking::load() //~ indirect-blocking
}
