//@ dependencies: tokio
use std::io::Read;
use tokio::io::AsyncWriteExt;

pub async fn send(path: &str, to: &mut tokio::net::TcpStream) -> std::io::Result<()> {
    let mut bytes = Vec::new();
    let mut file = std::fs::File::open(path)?; //~ blocking-file
    file.read_to_end(&mut bytes)?; //~ blocking-file
    to.write_all(&bytes).await
}
