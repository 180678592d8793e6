use std::{fs, io};

pub fn read(name: &str) -> io::Result<String> {
    fs::read_to_string(name)
}
