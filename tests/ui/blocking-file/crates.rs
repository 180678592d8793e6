//@ dependencies: tokio fs-err walkdir
use std::path::Path;

use walkdir::WalkDir;

pub async fn through_fs_err(path: &Path) -> std::io::Result<String> {
    fs_err::create_dir_all(path)?; //~ blocking-file
    fs_err::read_to_string(path.join("a.txt")) //~ blocking-file
}

pub async fn the_async_twin(path: &Path) -> std::io::Result<String> {
    fs_err::tokio::read_to_string(path).await
}

pub async fn walking(path: &Path) -> usize {
    let mut files = 0;
    for entry in WalkDir::new(path) { //~ blocking-file
        files += usize::from(entry.is_ok());
    }
    files
}

pub async fn walking_elsewhere(path: &Path) -> usize {
    let path = path.to_owned();
    tokio::task::spawn_blocking(move || WalkDir::new(path).into_iter().count())
        .await
        .unwrap_or(0)
}
