//@ library
//@ dependencies:
//! What a dependency exports is expanded where it is called.

#[macro_export]
macro_rules! let_assert {
    ($pattern:pat = $value:expr) => {
        let $pattern = $value else { panic!("no match") };
    };
}

/// `$crate` is this crate, also where the caller does not name it so.
#[macro_export]
macro_rules! opened {
    ($path:expr) => {
        $crate::Opened::new($path)
    };
}

macro_rules! hidden {
    ($value:expr) => {
        ()
    };
}

pub struct Opened {
    pub path: std::path::PathBuf,
}

impl Opened {
    pub fn new(path: &str) -> Self {
        hidden!(path);
        Opened { path: path.into() }
    }
}
