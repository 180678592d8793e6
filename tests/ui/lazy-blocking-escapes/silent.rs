//@ dependencies: tokio walkdir
//@ levels: -W nursery
use std::{
    collections::VecDeque,
    fs::{self, File, ReadDir},
    io::{self, BufRead, BufReader, Cursor, Lines},
    path::{Path, PathBuf},
};

use tokio::task::spawn_blocking;
use walkdir::WalkDir;

pub async fn collected(path: PathBuf) -> io::Result<usize> {
    let entries = spawn_blocking(move || fs::read_dir(path)?.collect::<io::Result<Vec<_>>>()).await??;
    let mut count = 0;
    for entry in entries {
        count += entry.path().as_os_str().len();
    }
    Ok(count)
}

pub async fn counted(root: PathBuf) -> usize {
    spawn_blocking(move || WalkDir::new(root).into_iter().count()).await.unwrap()
}

pub async fn of_the_runtime(path: &Path) -> io::Result<usize> {
    let mut entries = tokio::fs::read_dir(path).await?;
    let mut count = 0;
    while entries.next_entry().await?.is_some() {
        count += 1;
    }
    Ok(count)
}

pub async fn entries_of_the_runtime(path: &Path) -> io::Result<tokio::fs::ReadDir> {
    tokio::fs::read_dir(path).await
}

/// Read on a blocking thread again.
pub async fn twice(path: PathBuf) -> io::Result<usize> {
    let entries = spawn_blocking(move || fs::read_dir(path)).await??;
    Ok(spawn_blocking(move || entries.count()).await?)
}

/// The memory does not block.
pub async fn of_memory(text: String) -> Lines<Cursor<String>> {
    Cursor::new(text).lines()
}

pub async fn of_a_list(numbers: Vec<u32>) -> impl Iterator<Item = u32> {
    numbers.into_iter().map(|number| number + 1)
}

/// A directory that is read in parts, each on a blocking thread.
pub struct Directory {
    read: VecDeque<fs::DirEntry>,
    rest: Option<ReadDir>,
}

impl Directory {
    pub async fn open(path: PathBuf) -> io::Result<Self> {
        let (read, rest) = spawn_blocking(move || {
            let mut rest = fs::read_dir(path)?;
            let mut read = VecDeque::new();
            read.extend(rest.next().transpose()?);
            io::Result::Ok((read, rest))
        })
        .await??;
        Ok(Self { read, rest: Some(rest) })
    }

    pub async fn close(&mut self) -> Option<ReadDir> {
        self.read.clear();
        self.rest.take()
    }
}

pub fn of_sync_code(path: &Path) -> io::Result<ReadDir> {
    fs::read_dir(path)
}

/// A reader, which is made async afterwards.
pub async fn file(path: PathBuf) -> io::Result<tokio::fs::File> {
    let file = spawn_blocking(move || File::open(path)).await??;
    Ok(tokio::fs::File::from_std(file))
}

pub async fn reader(path: PathBuf) -> io::Result<BufReader<File>> {
    spawn_blocking(move || File::open(path).map(BufReader::new)).await?
}
