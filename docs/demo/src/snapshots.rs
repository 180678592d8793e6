//! The last text seen of each page, one file a page.

use std::{
    fs, io,
    path::PathBuf,
    pin::Pin,
    task::{Context, Poll},
};

fn file_of(page: &str) -> PathBuf {
    PathBuf::from("snapshots").join(page.replace(['/', ':'], "_"))
}

/// Reads the disk in async code.
pub async fn differs(page: &str, text: &str) -> io::Result<bool> {
    let file = file_of(page);
    if !file.exists() {
        return Ok(true);
    }
    Ok(fs::read_to_string(file)? != text)
}

/// The same through the runtime.
pub async fn save(page: &str, text: &str) -> io::Result<()> {
    tokio::fs::create_dir_all("snapshots").await?;
    tokio::fs::write(file_of(page), text).await
}

/// Looks harmless: what waits for the disk is one call further down.
#[expect(dead_code, reason = "one more finding")]
pub async fn count() -> io::Result<usize> {
    Ok(files()?.len())
}

#[expect(dead_code, reason = "the right twin, to compare")]
pub async fn count_well() -> io::Result<usize> {
    Ok(tokio::task::spawn_blocking(files).await??.len())
}

fn files() -> io::Result<Vec<PathBuf>> {
    let entries = fs::read_dir("snapshots")?;
    entries.map(|entry| Ok(entry?.path())).collect()
}

/// The blocking thread only opens the folder: its entries are read here.
#[expect(dead_code, reason = "one more finding")]
pub async fn size() -> io::Result<u64> {
    let entries = tokio::task::spawn_blocking(|| fs::read_dir("snapshots")).await??;
    let mut size = 0;
    for entry in entries {
        size += tokio::fs::metadata(entry?.path()).await?.len();
    }
    Ok(size)
}

#[expect(dead_code, reason = "the right twin, to compare")]
pub async fn size_well() -> io::Result<u64> {
    let mut size = 0;
    for file in tokio::task::spawn_blocking(files).await?? {
        size += tokio::fs::metadata(file).await?.len();
    }
    Ok(size)
}

/// Keeps others from the folder while it lives.
struct Claim(PathBuf);

impl Drop for Claim {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.0);
    }
}

/// Nothing shows that the disk is waited for, at the end of the function.
#[expect(dead_code, reason = "one more finding")]
pub async fn compact() -> io::Result<()> {
    let claim = Claim(PathBuf::from("snapshots/.claim"));
    tokio::fs::write(&claim.0, "").await?;
    tokio::fs::remove_file("snapshots/old").await
}

#[expect(dead_code, reason = "the right twin, to compare")]
pub async fn compact_well() -> io::Result<()> {
    let claim = PathBuf::from("snapshots/.claim");
    tokio::fs::write(&claim, "").await?;
    let done = tokio::fs::remove_file("snapshots/old").await;
    tokio::fs::remove_file(&claim).await?;
    done
}

/// Reads the disk whenever it is asked whether it is ready.
pub struct Latest(pub PathBuf);

impl Future for Latest {
    type Output = io::Result<String>;

    fn poll(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Self::Output> {
        Poll::Ready(fs::read_to_string(&self.0))
    }
}
