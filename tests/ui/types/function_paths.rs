use std::{
    fs::File,
    io::Read,
    path::{Path, PathBuf},
};

// A function named where a closure is expected gives what its signature says, by a trait's associated type too.
pub async fn owned(path: &Path) {
    let parent = path.parent().map(Path::to_owned).unwrap_or_default();
    let _ = parent.canonicalize(); //~ blocking-file
}

pub async fn owned_by_the_trait(name: Option<&str>) {
    let name = name.map(ToOwned::to_owned).map(PathBuf::from).unwrap_or_default();
    let _ = name.canonicalize(); //~ blocking-file
}

pub async fn opened(path: Option<&str>) {
    let mut text = String::new();
    if let Some(Ok(mut file)) = path.map(File::open) { //~ blocking-file
        let _ = file.read_to_string(&mut text); //~ blocking-file
    }
}

pub async fn silent(words: Option<&str>) -> usize {
    words.map(str::to_owned).map_or(0, |words| words.len())
}

pub async fn handed_where_blocking_is_fine(path: String) {
    let _ = tokio::task::spawn_blocking(|| std::fs::read(path)).await;
    let _ = tokio::task::spawn_blocking(std::env::current_dir).await;
    std::thread::spawn(std::thread::yield_now);
}

// Named for later: nobody calls it here.
pub async fn kept() -> fn(&'static str) -> std::io::Result<Vec<u8>> {
    std::fs::read
}

// Async functions are not called yet, either.
pub async fn not_yet(path: Option<&str>) {
    if let Some(read) = path.map(tokio::fs::read) {
        let _ = read.await;
    }
}
