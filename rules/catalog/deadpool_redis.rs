#![crates(deadpool_redis)]
#![versions(">=0.10, <0.24")]

use std::ops::{Deref, DerefMut};
use std::path::PathBuf;
use deadpool::managed;
use deadpool::managed::PoolConfig;
use deadpool_runtime::Runtime;
use redis::{AsyncConnectionConfig, IntoConnectionInfo, RedisError, RedisResult};
use redis::aio::MultiplexedConnection;

pub use redis;
pub use deadpool::managed::reexports::*;

pub type Pool = managed::Pool<Manager, Connection>;
pub type WeakPool = managed::WeakPool<Manager, Connection>;
pub type PoolBuilder = managed::PoolBuilder<Manager, Connection>;
pub type BuildError = managed::BuildError;
pub type CreatePoolError = managed::CreatePoolError<ConfigError>;
pub type PoolError = managed::PoolError<RedisError>;
pub type Object = managed::Object<Manager>;
pub type Hook = managed::Hook<Manager>;
pub type HookError = managed::HookError<RedisError>;
pub type QueueMode = managed::QueueMode;

pub struct Config { pub url: Option<String>, pub connection: Option<ConnectionInfo>, pub pool: Option<PoolConfig> }
impl Config {
    pub fn create_pool(&self, runtime: Option<Runtime>) -> Result<Pool, CreatePoolError>;
    pub fn builder(&self) -> Result<PoolBuilder, ConfigError>;
    pub fn get_pool_config(&self) -> PoolConfig;
    pub fn from_url<T: Into<String>>(url: T) -> Config;
    pub fn from_connection_info<T: Into<ConnectionInfo>>(connection_info: T) -> Config;
}
impl Clone for Config {}
impl Default for Config {}

pub enum ConfigError { UrlAndConnectionSpecified, Redis(RedisError) }

pub enum ConnectionAddr { Tcp(String, u16), TcpTls { host: String, port: u16, insecure: bool }, Unix(PathBuf) }
impl Clone for ConnectionAddr {}
impl Default for ConnectionAddr {}

pub struct ConnectionInfo { pub addr: ConnectionAddr, pub redis: RedisConnectionInfo }
impl Clone for ConnectionInfo {}
impl Default for ConnectionInfo {}

pub enum ProtocolVersion { RESP2, RESP3 }
impl Clone for ProtocolVersion {}
impl Default for ProtocolVersion {}

pub struct RedisConnectionInfo { pub db: i64, pub username: Option<String>, pub password: Option<String>, pub protocol: ProtocolVersion }
impl Clone for RedisConnectionInfo {}
impl Default for RedisConnectionInfo {}

pub struct Connection;
impl Connection {
    pub fn take(this: Self) -> MultiplexedConnection;
}
impl Deref for Connection { type Target = MultiplexedConnection; }
impl DerefMut for Connection {}
impl AsRef<MultiplexedConnection> for Connection {}

pub struct Manager;
impl Manager {
    pub fn new<T: IntoConnectionInfo>(params: T) -> RedisResult<Self>;
    pub fn new_with_config<T: IntoConnectionInfo>(params: T, connection_config: AsyncConnectionConfig) -> RedisResult<Self>;
}
impl managed::Manager for Manager { type Type = MultiplexedConnection; type Error = RedisError; }
