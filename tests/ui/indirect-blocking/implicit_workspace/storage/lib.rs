use std::{fmt, fs, io, sync::LazyLock};

mod entry;

pub use entry::Entry;

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
