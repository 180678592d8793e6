use crate::disk;

pub struct Config {
    text: String,
}

pub fn name() -> String {
    "config".to_owned()
}

impl Config {
    pub fn load(name: &str) -> Self {
        let text = disk::read(name).unwrap_or_default();
        Self { text }
    }

    pub fn len(&self) -> usize {
        self.text.len()
    }
}
