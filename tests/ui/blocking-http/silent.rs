//@ dependencies: tokio reqwest
use reqwest::Client;

pub async fn in_one_go(url: &str) -> reqwest::Result<String> {
    reqwest::get(url).await?.text().await
}

pub async fn with_a_client(client: &Client, url: &str) -> reqwest::Result<u16> {
    let response = client.post(url).body("text").send().await?;
    Ok(response.status().as_u16())
}

pub async fn offloaded(url: String) -> reqwest::Result<String> {
    tokio::task::spawn_blocking(move || reqwest::blocking::get(url)?.text())
        .await
        .unwrap()
}

pub fn in_sync_code(url: &str) -> reqwest::Result<String> {
    reqwest::blocking::get(url)?.text()
}
