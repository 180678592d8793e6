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

pub fn load(name: &str) -> io::Result<String> {
    fs::read_to_string(name)
}

pub fn length(name: &str) -> usize {
    name.len()
}

// async-lint: not-blocking -- the file lies in memory
pub fn load_from_memory(name: &str) -> io::Result<String> {
    fs::read_to_string(name)
}

pub fn each(names: &[&str], run: impl Fn(&str)) {
    names.iter().for_each(|name| run(name));
}

pub fn on_a_thread(run: impl FnOnce() + Send + 'static) {
    std::thread::spawn(run);
}

pub fn save_all<B: Backend>(backend: &B) {
    backend.write("all");
}

pub fn save(backend: &dyn Backend, text: &str) {
    backend.write(text);
}
