//@ dependencies: tokio
use std::{fs::File, io::Read};
use tokio::{
    fs,
    io::{self, AsyncWriteExt},
};

pub async fn send(path: &str) -> io::Result<()> {
    let mut bytes = Vec::new();
    let mut file = File::open(path)?; //~ blocking-file
    file.read_to_end(&mut bytes)?; //~ blocking-file
    let mut other = fs::File::create("other").await?;
    other.write_all(&bytes).await?;
    other.flush().await
}

pub mod inner {
    use std::io::Read as _;

    pub async fn size(path: &str) -> std::io::Result<usize> {
        let mut file = std::fs::File::open(path)?; //~ blocking-file
        file.read(&mut [0; 16]) //~ blocking-file
    }
}
