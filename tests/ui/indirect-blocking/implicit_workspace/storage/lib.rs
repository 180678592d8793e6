use std::{
    fmt, fs, io,
    ops::{Add, Deref},
    sync::LazyLock,
};

mod entry;

pub use entry::Entry;

pub struct Report(pub String);

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&fs::read_to_string(&self.0).unwrap_or_default())
    }
}

pub struct Pages(pub Vec<String>);

impl Iterator for Pages {
    type Item = String;
    fn next(&mut self) -> Option<String> {
        fs::read_to_string(self.0.pop()?).ok()
    }
}

pub struct Table {
    rows: Vec<String>,
}

impl Deref for Table {
    type Target = Vec<String>;
    fn deref(&self) -> &Vec<String> {
        fs::create_dir_all("rows").ok();
        &self.rows
    }
}

impl Add<usize> for Table {
    type Output = usize;
    fn add(self, other: usize) -> usize {
        self.rows.len() + other
    }
}

pub static ROOT: LazyLock<String> = LazyLock::new(|| fs::read_to_string("root").unwrap_or_default());

#[derive(Debug)]
pub struct Error(String);

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl From<io::Error> for Error {
    fn from(error: io::Error) -> Self {
        fs::write("last-error", error.to_string()).ok();
        Self(error.to_string())
    }
}
