use std::{cmp::Ordering, fs, path::PathBuf};

pub struct Entry(pub PathBuf);

impl Entry {
    fn content(&self) -> Vec<u8> {
        fs::read(&self.0).unwrap_or_default()
    }
}

impl PartialEq for Entry {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}

impl PartialOrd for Entry {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        self.content().partial_cmp(&other.content())
    }
}
