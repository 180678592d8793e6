//@ dependencies: tokio walkdir
//! What is read to its end in the closure instead, and what cannot be.
use std::{
    fs::{self, ReadDir},
    io::{self, BufRead, BufReader},
    path::PathBuf,
    sync::mpsc,
};

use tokio::task::{JoinHandle, spawn_blocking};
use walkdir::WalkDir;

pub async fn in_a_block(path: PathBuf) -> io::Result<u64> {
    let entries = spawn_blocking(move || {
        println!("{}", path.display());
        fs::read_dir(path)
    })
    .await??;
    let mut size = 0;
    for entry in entries { //~ lazy-blocking-escapes
        size += entry?.path().as_os_str().len() as u64;
    }
    Ok(size)
}

pub async fn opened(path: PathBuf) -> io::Result<Vec<String>> {
    let lines = spawn_blocking(move || {
        let file = fs::File::open(path)?;
        Ok::<_, io::Error>(BufReader::new(file).lines())
    })
    .await
    .unwrap()?;
    lines.collect() //~ lazy-blocking-escapes
}

pub async fn stepwise(path: PathBuf) -> io::Result<usize> {
    let opened = spawn_blocking(move || fs::read_dir(path)).await.map_err(io::Error::other)?;
    let mut entries = opened?;
    let first = entries.next().is_some(); //~ lazy-blocking-escapes
    Ok(usize::from(first) + entries.count()) //~ lazy-blocking-escapes
}

pub async fn walked(root: PathBuf) -> usize {
    let mut files = 0;
    for entry in spawn_blocking(move || WalkDir::new(root).follow_links(true)).await.unwrap() { //~ lazy-blocking-escapes
        files += usize::from(entry.is_ok_and(|entry| entry.file_type().is_file()));
    }
    files
}

/// Asked for more than iterating.
pub async fn limited(root: PathBuf) -> usize {
    let walk = spawn_blocking(move || WalkDir::new(root)).await.unwrap();
    walk.max_depth(1).into_iter().flatten().count() //~ lazy-blocking-escapes
}

/// A type names it.
pub async fn named(path: PathBuf) -> io::Result<usize> {
    let opened: JoinHandle<io::Result<ReadDir>> = spawn_blocking(move || fs::read_dir(path));
    let entries = opened.await??;
    Ok(entries.flatten().count()) //~ lazy-blocking-escapes
}

pub async fn handed_on(path: PathBuf) -> io::Result<usize> {
    let mut entries = spawn_blocking(move || fs::read_dir(path)).await??;
    entries.next(); //~ lazy-blocking-escapes
    Ok(count(entries))
}

fn count(entries: ReadDir) -> usize {
    std::mem::size_of_val(&entries)
}

/// There may be no end of it.
pub async fn received(receiver: mpsc::Receiver<u32>) -> u32 {
    let mut sum = 0;
    for number in spawn_blocking(move || receiver.into_iter()).await.unwrap() { //~ lazy-blocking-escapes
        sum += number;
    }
    sum
}

/// Its signature says what the closure gives.
async fn open(work: impl FnOnce() -> ReadDir + Send + 'static) -> ReadDir {
    spawn_blocking(work).await.unwrap()
}

pub async fn by_a_wrapper(path: PathBuf) -> usize {
    open(move || fs::read_dir(path).unwrap()).await.count() //~ lazy-blocking-escapes
}
