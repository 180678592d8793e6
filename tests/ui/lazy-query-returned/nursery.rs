//@ dependencies: tokio reqwest
//@ levels: -W nursery
use reqwest::{Client, RequestBuilder};

/// The token is what the function is async for.
pub async fn authorized(client: &Client) -> RequestBuilder {
    let token = token().await;
    client.get("https://example.org").bearer_auth(token) //~ lazy-query-returned
}

async fn token() -> String {
    tokio::task::yield_now().await;
    "secret".to_owned()
}

/// Who takes the block may ask for this type.
pub fn block(client: Client) -> impl Future<Output = RequestBuilder> {
    async move { client.get("https://example.org") } //~ lazy-query-returned
}
