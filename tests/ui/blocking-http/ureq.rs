//@ dependencies: tokio ureq
pub async fn in_one_go(url: &str) -> Result<u16, ureq::Error> {
    let response = ureq::get(url).call()?; //~ blocking-http
    Ok(response.status().as_u16())
}

pub async fn with_an_agent(agent: ureq::Agent, url: &str) -> Result<u16, ureq::Error> {
    let response = agent.get(url).call()?; //~ blocking-http
    Ok(response.status().as_u16())
}

pub async fn offloaded(url: String) -> Result<u16, ureq::Error> {
    tokio::task::spawn_blocking(move || ureq::get(&url).call().map(|response| response.status().as_u16()))
        .await
        .unwrap()
}
