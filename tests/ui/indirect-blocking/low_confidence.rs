//@ options: --low-confidence
//! Chains with a weak link.
use std::{fs, io};

pub trait Load {
    fn load(&self) -> io::Result<String>;
}

pub struct Disk;
pub struct Memory;

impl Load for Disk {
    fn load(&self) -> io::Result<String> {
        fs::read_to_string("a")
    }
}

impl Load for Memory {
    fn load(&self) -> io::Result<String> {
        Ok(String::new())
    }
}

fn load_any(load: &dyn Load) -> usize {
    load.load().map_or(0, |text| text.len())
}

pub async fn some(load: &dyn Load) -> usize {
    load_any(load) //~ indirect-blocking
}
