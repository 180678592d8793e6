//@ dependencies: async-std
//@ levels: -W pedantic -A needless-async
// Where the async form is more than another name.

use std::path::{Path, PathBuf};

pub struct Store {
    root: PathBuf,
}

pub async fn kinds(path: &Path) -> (bool, bool) {
    (path.is_file(), path.is_dir()) //~ blocking-file blocking-file
}

pub async fn owned(path: PathBuf) -> bool {
    if !path.exists() { //~ blocking-file
        return false;
    }
    path.join("größe").is_symlink() && Path::exists(&path) //~ blocking-file blocking-file
}

impl Store {
    pub async fn has(&self, name: &str) -> bool {
        self.root.join(name).exists() || self.root.exists() //~ blocking-file blocking-file
    }
}

pub async fn size(path: &Path) -> std::io::Result<u64> {
    Ok(path.metadata()?.len()) //~ blocking-file
}

// No `.await` can stand in a closure.
pub async fn existing(paths: Vec<PathBuf>) -> usize {
    paths.iter().filter(|path| path.exists()).count() //~ blocking-file
}
