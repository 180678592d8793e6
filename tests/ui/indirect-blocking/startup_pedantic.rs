//@ target: bin
//@ levels: -W pedantic -A blocking-file
//! Before there is much to stall; a panic is one all the same.
use std::{fs, io};

fn settings() -> io::Result<String> {
    fs::read_to_string("settings.toml")
}

fn count() -> u32 {
    tokio::runtime::Handle::current().block_on(async { 1 })
}

#[tokio::main]
async fn main() -> io::Result<()> {
    settings()?; //~ indirect-blocking
    count(); //~ indirect-blocking
    tokio::spawn(async { settings().ok() }); //~ indirect-blocking discarded-task
    Ok(())
}
