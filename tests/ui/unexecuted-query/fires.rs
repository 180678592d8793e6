//@ dependencies: tokio reqwest redis
use std::process::Command;

pub fn as_statements(client: &reqwest::blocking::Client) {
    Command::new("sync"); //~ unexecuted-query
    client.get("https://example.org").header("accept", "text/plain"); //~ unexecuted-query
    redis::cmd("FLUSHALL"); //~ unexecuted-query
}

pub async fn in_async_code(client: &reqwest::Client, url: &str) {
    let _ = client.delete(url); //~ unexecuted-query
    let _deleted = client.delete(url).header("force", "1"); //~ unexecuted-query
}

/// Only ever built upon.
pub fn built() {
    let mut git = Command::new("git"); //~ unexecuted-query
    git.arg("clean").arg("-fd");
    git.current_dir("/");
}

pub async fn pipelined() {
    let mut pipe = redis::pipe(); //~ unexecuted-query
    pipe.set("a", 1).set("b", 2);
}

/// The function is async and awaited, and what it gives is the request.
pub async fn awaited(client: &reqwest::Client) -> reqwest::Result<()> {
    notice(client).await; //~ unexecuted-query
    notice_built(client).await?; //~ unexecuted-query
    Ok(())
}

async fn notice(client: &reqwest::Client) -> reqwest::RequestBuilder {
    client.post("https://example.org/notice") //~ lazy-query-returned
}

async fn notice_built(client: &reqwest::Client) -> reqwest::Result<reqwest::Request> {
    client.post("https://example.org/notice").build() //~ lazy-query-returned
}
