#![crates(deadpool_sqlite)]
#![versions(">=0.3, <0.15")]

use std::convert::Infallible;
use std::path::PathBuf;

use deadpool::managed;
use deadpool::Runtime;
use deadpool_sync::SyncWrapper;

pub use deadpool::managed::reexports::*;
pub use deadpool_sync::reexports::*;
pub use rusqlite;

pub type Pool = managed::Pool<Manager, managed::Object<Manager>>;
pub type PoolBuilder = managed::PoolBuilder<Manager, managed::Object<Manager>>;
pub type BuildError = managed::BuildError;
pub type CreatePoolError = managed::CreatePoolError<ConfigError>;
pub type PoolError = managed::PoolError<rusqlite::Error>;
pub type Object = managed::Object<Manager>;
pub type Hook = managed::Hook<Manager>;
pub type HookError = managed::HookError<rusqlite::Error>;
pub type Connection = Object;
pub type ConfigError = Infallible;

pub struct Config { pub path: PathBuf, pub pool: Option<managed::PoolConfig> }
impl Config {
    pub fn new(path: impl Into<PathBuf>) -> Self;
    pub fn create_pool(&self, runtime: Runtime) -> Result<Pool, CreatePoolError>;
    pub fn builder(&self, runtime: Runtime) -> Result<PoolBuilder, ConfigError>;
    pub fn get_pool_config(&self) -> managed::PoolConfig;
}
impl Clone for Config {}
impl Default for Config {}

pub struct Manager;
impl Manager {
    pub fn from_config(config: &Config, runtime: Runtime) -> Self;
}
impl managed::Manager for Manager { type Type = SyncWrapper<rusqlite::Connection>; type Error = rusqlite::Error; }
