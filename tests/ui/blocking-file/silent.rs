use std::{
    fs,
    io,
    path::{Path, PathBuf},
};

use tokio::fs::{File, OpenOptions};

pub async fn the_async_twins(path: &Path) -> io::Result<String> {
    tokio::fs::create_dir_all(path).await?;
    tokio::fs::write(path.join("a.txt"), "text").await?;
    tokio::fs::read_to_string(path.join("b.txt")).await
}

pub async fn an_async_file(path: &Path) -> io::Result<Vec<u8>> {
    use tokio::io::{AsyncReadExt, AsyncWriteExt};

    let mut bytes = Vec::new();
    let mut file = File::open(path).await?;
    file.read_to_end(&mut bytes).await?;
    let mut log = OpenOptions::new().append(true).open(path).await?;
    log.write_all(b"end").await?;
    log.sync_all().await?;
    Ok(bytes)
}

pub async fn memory() -> io::Result<String> {
    use std::io::{Cursor, Read, Write};

    let mut text = String::new();
    Cursor::new(b"text").read_to_string(&mut text)?;
    b"more".as_slice().read_to_string(&mut text)?;
    let mut out = Vec::new();
    out.write_all(text.as_bytes())?;
    Ok(text)
}

pub async fn pure_paths(path: &Path) -> PathBuf {
    path.join("a").with_extension("txt")
}

pub async fn builders_do_nothing_yet() -> fs::OpenOptions {
    let mut options = fs::OpenOptions::new();
    options.read(true).write(true);
    options
}

pub async fn offloaded(path: PathBuf) -> io::Result<String> {
    tokio::task::spawn_blocking(move || fs::read_to_string(path))
        .await
        .unwrap()
}

pub fn in_sync_code(path: &Path) -> io::Result<String> {
    fs::read_to_string(path)
}
