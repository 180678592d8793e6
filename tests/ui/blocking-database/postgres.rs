//@ dependencies: tokio postgres
use postgres::{Client, Error, NoTls};

pub async fn counting(url: &str) -> Result<usize, Error> {
    let mut client = Client::connect(url, NoTls)?; //~ blocking-database
    Ok(client.query("SELECT 1", &[])?.len()) //~ blocking-database
}

pub async fn offloaded(url: String) -> Result<usize, Error> {
    tokio::task::spawn_blocking(move || {
        let mut client = Client::connect(&url, NoTls)?;
        Ok(client.query("SELECT 1", &[])?.len())
    })
    .await
    .unwrap()
}
