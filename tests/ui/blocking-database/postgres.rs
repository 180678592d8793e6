//@ dependencies: tokio postgres
use postgres::{Client, Error, NoTls};

pub async fn counting(url: &str) -> Result<usize, Error> {
    let mut client = Client::connect(url, NoTls)?; //~ runtime-panic
    Ok(client.query("SELECT 1", &[])?.len()) //~ runtime-panic
}

pub async fn offloaded(url: String) -> Result<usize, Error> {
    tokio::task::spawn_blocking(move || {
        let mut client = Client::connect(&url, NoTls)?;
        Ok(client.query("SELECT 1", &[])?.len())
    })
    .await
    .unwrap()
}
