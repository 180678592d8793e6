//@ dependencies: tokio reqwest redis
use reqwest::{Client, RequestBuilder};

pub struct Api {
    client: Client,
}

pub type Asked = RequestBuilder;

impl Api {
    pub async fn user(&self, id: u64) -> RequestBuilder {
        self.client.get(format!("https://example.org/users/{id}")) //~ lazy-query-returned
    }

    pub async fn through_an_alias(&self) -> Asked {
        let request = self.client.get("https://example.org"); //~ lazy-query-returned
        request
    }

    pub async fn built(&self) -> reqwest::Result<reqwest::Request> {
        self.client.get("https://example.org").build() //~ lazy-query-returned
    }

    pub async fn maybe(&self, id: Option<u64>) -> Option<RequestBuilder> {
        match id {
            Some(id) => Some(self.client.get(format!("https://example.org/{id}"))), //~ lazy-query-returned
            None => None,
        }
    }

    pub async fn early(&self, is_new: bool) -> Result<RequestBuilder, String> {
        if is_new {
            return Ok(self.client.post("https://example.org")); //~ lazy-query-returned
        }
        Err("known".to_owned())
    }
}

pub async fn several() -> (redis::Cmd, usize) {
    (redis::cmd("PING"), 1) //~ lazy-query-returned
}

pub async fn list() -> Vec<redis::Cmd> {
    vec![redis::cmd("PING"), redis::cmd("INFO")] //~ lazy-query-returned
}

/// What is lost of a blocking thread has not run there either.
pub async fn lost() -> Result<(), tokio::task::JoinError> {
    tokio::task::spawn_blocking(|| redis::cmd("FLUSHALL")).await?; //~ lazy-query-returned
    Ok(())
}

/// Sending it blocks whoever does.
pub async fn offloaded(client: reqwest::blocking::Client) -> reqwest::blocking::RequestBuilder {
    let asked = offload(move || client.get("https://example.org")); //~ lazy-query-returned
    asked.await
}

async fn offload<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> T {
    tokio::task::spawn_blocking(work).await.unwrap()
}

/// Whoever calls it awaits nothing.
async fn ping(client: &Client) -> RequestBuilder {
    client.get("https://example.org/ping") //~ lazy-query-returned
}

pub async fn pinged(client: &Client) -> reqwest::Result<reqwest::Response> {
    ping(client).await.send().await
}
