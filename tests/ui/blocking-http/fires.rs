//@ dependencies: tokio reqwest
pub async fn in_one_go(url: &str) -> reqwest::Result<String> {
    reqwest::blocking::get(url)?.text() //~ blocking-http blocking-http
}

pub async fn with_a_client(client: &reqwest::blocking::Client, url: &str) -> reqwest::Result<u16> {
    let response = client
        .post(url)
        .body("text")
        .send()?; //~ blocking-http
    Ok(response.status().as_u16())
}
