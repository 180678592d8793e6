//@ dependencies: polars aws_sdk_store
use aws_sdk_store::{Client, Stored, operation::put::builders::PutFluentBuilder};
use polars::prelude::{DataFrame, IntoLazy, LazyFrame, col};

pub async fn grown_up(people: DataFrame) -> LazyFrame {
    people.lazy().filter(col("adult")) //~ lazy-query-returned
}

pub async fn collected(people: DataFrame) -> Option<DataFrame> {
    people.lazy().filter(col("adult")).collect() //~ blocking-compute
}

pub async fn put(client: &Client) -> PutFluentBuilder {
    client.put().key("a") //~ lazy-query-returned
}

pub async fn forgotten(client: &Client) {
    client.put().key("a"); //~ unexecuted-query
}

pub async fn sent(client: &Client) -> Stored {
    client.put().key("a").send().await
}

/// A part of a request is made and kept, and waits for nothing.
pub async fn part(client: &Client) -> aws_sdk_store::Config {
    client.config().clone()
}

/// For others to build on.
pub fn of_sync_code(people: DataFrame) -> LazyFrame {
    people.lazy()
}
