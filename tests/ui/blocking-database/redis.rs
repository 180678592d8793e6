//@ dependencies: tokio redis
use redis::{AsyncCommands, Client, RedisResult};

pub async fn sync_connection(client: &Client) -> RedisResult<()> {
    let mut connection = client.get_connection()?; //~ blocking-database
    redis::cmd("SET")
        .arg("key")
        .arg(42)
        .exec(&mut connection) //~ blocking-database
}

pub async fn async_connection(client: &Client) -> RedisResult<String> {
    let mut connection = client.get_multiplexed_async_connection().await?;
    connection.get("key").await
}
