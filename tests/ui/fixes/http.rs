//@ dependencies: tokio reqwest
// A client that has an async form of its own.

pub async fn text(url: &str) -> Result<String, reqwest::Error> {
    let client = reqwest::blocking::Client::new(); //~ blocking-http
    client.get(url).send()?.text() //~ blocking-http blocking-http
}

pub async fn status(url: &str) -> Result<u16, reqwest::Error> {
    let response = reqwest::blocking::Client::new() //~ blocking-http
        .post(url)
        .header("accept", "text/plain")
        .send()? //~ blocking-http
        .error_for_status()?;
    Ok(response.status().as_u16())
}

// The client is the caller's.
pub async fn lent(client: &reqwest::blocking::Client, url: &str) -> bool {
    client.get(url).send().is_ok() //~ blocking-http
}
