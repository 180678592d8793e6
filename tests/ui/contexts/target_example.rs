//@ target: example
use std::{fs, io};

pub async fn load() -> io::Result<Vec<u8>> {
    fs::read("a.txt")
}

fn main() {}
