//@ dependencies: tokio walkdir
use std::{
    fs::{self, File, ReadDir},
    io::{self, BufRead, BufReader, Lines},
    path::PathBuf,
    sync::mpsc,
};

use tokio::task::spawn_blocking;
use walkdir::WalkDir;

/// Opened on the blocking thread, read on the runtime's.
pub async fn looped(path: PathBuf) -> io::Result<usize> {
    let entries = spawn_blocking(move || fs::read_dir(path)).await??;
    let mut count = 0;
    for entry in entries { //~ lazy-blocking-escapes
        count += usize::from(entry.is_ok());
    }
    Ok(count)
}

pub async fn adapted(path: PathBuf) -> Vec<PathBuf> {
    let entries = spawn_blocking(move || fs::read_dir(path)).await.unwrap().unwrap();
    entries.flatten().map(|entry| entry.path()).collect() //~ lazy-blocking-escapes
}

pub async fn stepwise(file: File) -> Option<String> {
    let mut lines = offload(move || BufReader::new(file).lines()).await;
    lines.next()?.ok() //~ lazy-blocking-escapes
}

async fn offload<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> T {
    spawn_blocking(work).await.unwrap()
}

pub async fn walked(root: PathBuf) -> usize {
    let walk = spawn_blocking(move || WalkDir::new(root)).await.unwrap();
    walk.into_iter().filter_map(Result::ok).count() //~ lazy-blocking-escapes
}

/// Whoever awaits these reads them.
pub async fn given(path: PathBuf) -> io::Result<ReadDir> {
    spawn_blocking(move || fs::read_dir(path)).await? //~ lazy-blocking-escapes
}

pub async fn lines(file: File) -> Lines<BufReader<File>> {
    BufReader::new(file).lines() //~ lazy-blocking-escapes
}

pub async fn tree(root: PathBuf) -> impl Iterator<Item = PathBuf> {
    WalkDir::new(root).into_iter().flatten().map(|entry| entry.into_path()) //~ lazy-blocking-escapes
}

pub async fn received(receiver: mpsc::Receiver<u32>) -> Option<mpsc::IntoIter<u32>> {
    Some(receiver.into_iter()) //~ lazy-blocking-escapes
}

pub async fn from_a_block(root: PathBuf) -> walkdir::IntoIter {
    async { WalkDir::new(root).into_iter() }.await //~ lazy-blocking-escapes
}
