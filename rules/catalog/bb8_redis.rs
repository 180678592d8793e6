#![crates(bb8_redis)]
#![versions(">=0.16, <0.27")]

use redis::aio::MultiplexedConnection;
use redis::RedisError;

pub use bb8;
pub use redis;

pub struct RedisConnectionManager;
impl RedisConnectionManager {
    pub fn new<T>(info: T) -> Result<Self, RedisError>;
}
impl Clone for RedisConnectionManager {}
impl bb8::ManageConnection for RedisConnectionManager { type Connection = MultiplexedConnection; type Error = RedisError; }
