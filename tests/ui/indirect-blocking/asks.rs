//! Functions that find out first whether a runtime runs them.
use std::{fs, io};

use tokio::{
    runtime::{Handle, Runtime},
    task::block_in_place,
};

async fn load() -> u32 {
    1
}

fn load_anywhere() -> u32 {
    match Handle::try_current() {
        Ok(handle) => block_in_place(|| handle.block_on(load())),
        Err(_) => Runtime::new().map_or(0, |runtime| runtime.block_on(load())),
    }
}

fn read_anywhere() -> io::Result<String> {
    if Handle::try_current().is_ok() {
        return block_in_place(|| fs::read_to_string("a"));
    }
    fs::read_to_string("a")
}

fn read_here() -> io::Result<String> {
    let _handle = Handle::current();
    fs::read_to_string("a")
}

pub async fn from_async_code() -> io::Result<u32> {
    read_anywhere()?;
    read_here()?; //~ indirect-blocking
    Ok(load_anywhere())
}
