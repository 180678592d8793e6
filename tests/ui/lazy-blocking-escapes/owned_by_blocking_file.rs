//@ dependencies: tokio walkdir
//@ levels: -W pedantic -W nursery -A needless-async
use std::{
    fs::{self, ReadDir},
    io,
    path::Path,
};

use walkdir::WalkDir;

/// Nothing of it has come from a blocking thread: `blocking-file` tells of it.
pub async fn in_place(root: &Path) -> usize {
    WalkDir::new(root).into_iter().count() //~ blocking-file
}

pub async fn opened_here(path: &Path) -> io::Result<ReadDir> {
    fs::read_dir(path) //~ blocking-file
}
