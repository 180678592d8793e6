//@ not linted
//! The other package.
use std::{fs, io};

pub trait Backend {
    fn write(&self, text: &str);
}

pub struct Store;

impl Store {
    pub fn get(&self, name: &str) -> io::Result<String> {
        self.read(name)
    }

    fn read(&self, name: &str) -> io::Result<String> {
        fs::read_to_string(name)
    }

    pub fn count(&self) -> usize {
        1
    }
}

pub fn save(backend: &dyn Backend, text: &str) {
    backend.write(text);
}

pub async fn handler(store: &Store) -> usize {
    store.get("a").map_or(0, |text| text.len())
}
