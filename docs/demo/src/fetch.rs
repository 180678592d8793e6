//! Getting pages, and finding out whether their host is known.

use std::{io, net::ToSocketAddrs};

use reqwest::RequestBuilder;

/// A client of its own would do, but this one waits for the answer on the worker's thread.
pub async fn page(url: &str) -> io::Result<String> {
    let response = reqwest::blocking::get(url).map_err(io::Error::other)?;
    response.text().map_err(io::Error::other)
}

pub async fn page_well(url: &str) -> io::Result<String> {
    let response = reqwest::get(url).await.map_err(io::Error::other)?;
    response.text().await.map_err(io::Error::other)
}

/// Resolving a name may take seconds.
pub async fn is_resolvable(host: &str) -> bool {
    (host, 443).to_socket_addrs().is_ok()
}

#[expect(dead_code, reason = "the right twin, to compare")]
pub async fn is_resolvable_well(host: &str) -> bool {
    tokio::net::lookup_host((host, 443)).await.is_ok()
}

/// The host of a URL.
pub fn host(url: &str) -> &str {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    rest.split(['/', ':']).next().unwrap_or(rest)
}

/// Awaiting it looks as if the host had been asked, but nobody sends the request.
#[expect(dead_code, reason = "one more finding")]
pub async fn ping(host: &str) -> RequestBuilder {
    reqwest::Client::new().head(format!("https://{host}"))
}

#[expect(dead_code, reason = "the right twin, to compare")]
pub async fn ping_well(host: &str) -> bool {
    let request = reqwest::Client::new().head(format!("https://{host}"));
    request.send().await.is_ok()
}
