//@ dependencies: tokio reqwest redis async-trait
//@ levels: -W pedantic -W nursery -A needless-async
use reqwest::{Client, RequestBuilder, Response};

/// Nobody takes this for the answer.
pub fn request(client: &Client) -> RequestBuilder {
    client.get("https://example.org")
}

pub async fn sent(client: &Client) -> reqwest::Result<Response> {
    client.get("https://example.org").send().await
}

pub trait Sign {
    fn sign(&self, request: RequestBuilder) -> impl Future<Output = RequestBuilder> + Send;
    fn start(&self, client: &Client) -> impl Future<Output = RequestBuilder> + Send;
}

pub struct Bearer(pub String);

/// The trait asks for it.
impl Sign for Bearer {
    async fn sign(&self, request: RequestBuilder) -> RequestBuilder {
        request.bearer_auth(&self.0)
    }

    async fn start(&self, client: &Client) -> RequestBuilder {
        client.get("https://example.org")
    }
}

#[async_trait::async_trait]
pub trait Open {
    async fn open(&self, client: &Client) -> RequestBuilder {
        client.get("https://example.org")
    }
}

/// Made by who calls.
pub async fn accepting(request: RequestBuilder) -> RequestBuilder {
    request.header("accept", "text/plain")
}

pub struct Kept {
    request: Option<RequestBuilder>,
}

impl Kept {
    pub async fn take(&mut self) -> Option<RequestBuilder> {
        self.request.take()
    }
}

pub struct Prepared {
    pub command: redis::Cmd,
}

/// Stored in what is given.
pub async fn prepared() -> Prepared {
    let command = redis::cmd("PING");
    Prepared { command }
}

/// Sent on another blocking thread.
pub async fn sent_elsewhere(client: reqwest::blocking::Client) -> usize {
    let request = tokio::task::spawn_blocking(move || client.get("https://example.org"))
        .await
        .unwrap();
    let sent = tokio::task::spawn_blocking(move || request.send().is_ok());
    usize::from(sent.await.unwrap())
}

/// Of another function's, which is told of itself.
pub async fn handed_on(client: &Client) -> reqwest::Result<Response> {
    request(client).send().await
}

pub struct Factory<F>(F);

impl<F, Fut> Factory<F>
where
    F: Fn() -> Fut,
    Fut: Future<Output = reqwest::Result<reqwest::Request>>,
{
    pub fn new(make: F) -> Self {
        Self(make)
    }

    pub async fn send(&self, client: &Client) -> reqwest::Result<Response> {
        client.execute((self.0)().await?).await
    }
}

/// A request for each attempt: the factory asks for it.
pub async fn with_retries(client: Client) -> reqwest::Result<Response> {
    let sender = client.clone();
    let factory = Factory::new(move || {
        let client = client.clone();
        async move { client.get("https://example.org").build() }
    });
    factory.send(&sender).await
}

pub async fn command() -> std::process::Command {
    std::process::Command::new("ls")
}
