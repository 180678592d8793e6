#![crates(deadpool_postgres)]
#![versions(">=0.10, <0.15")]

use std::future::Future;
use std::net::IpAddr;
use std::ops::{Deref, DerefMut};
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;
use deadpool::managed;
use deadpool::managed::PoolConfig;
use deadpool_runtime::Runtime;
use postgres_types::{BorrowToSql, ToSql, Type};
use tokio::task::JoinHandle;
use tokio_postgres::{Error, IsolationLevel, Row, RowStream, Socket, Statement, ToStatement, config};
use tokio_postgres::tls::MakeTlsConnect;

pub use tokio_postgres;
pub use deadpool::managed::reexports::*;

pub type Pool = managed::Pool<Manager, managed::Object<Manager>>;
pub type WeakPool = managed::WeakPool<Manager, managed::Object<Manager>>;
pub type PoolBuilder = managed::PoolBuilder<Manager, managed::Object<Manager>>;
pub type BuildError = managed::BuildError;
pub type CreatePoolError = managed::CreatePoolError<ConfigError>;
pub type PoolError = managed::PoolError<Error>;
pub type Object = managed::Object<Manager>;
pub type Hook = managed::Hook<Manager>;
pub type HookError = managed::HookError<Error>;
pub type QueueMode = managed::QueueMode;
pub type Client = Object;

pub struct StatementCache;
impl StatementCache {
    pub fn size(&self) -> usize;
    pub fn clear(&self);
    pub fn remove(&self, query: &str, types: &[Type]) -> Option<Statement>;
    pub async fn prepare(&self, client: &tokio_postgres::Client, query: &str) -> Result<Statement, Error>;
    pub async fn prepare_typed(&self, client: &tokio_postgres::Client, query: &str, types: &[Type]) -> Result<Statement, Error>;
}

pub struct StatementCaches;
impl StatementCaches {
    pub fn clear(&self);
    pub fn remove(&self, query: &str, types: &[Type]);
}
impl Default for StatementCaches {}

pub enum ChannelBinding { Disable, Prefer, Require }
impl Clone for ChannelBinding {}

pub struct Config { pub url: Option<String>, pub user: Option<String>, pub password: Option<String>, pub dbname: Option<String>, pub options: Option<String>, pub application_name: Option<String>, pub ssl_mode: Option<SslMode>, pub host: Option<String>, pub hosts: Option<Vec<String>>, pub hostaddr: Option<IpAddr>, pub hostaddrs: Option<Vec<IpAddr>>, pub port: Option<u16>, pub ports: Option<Vec<u16>>, pub connect_timeout: Option<Duration>, pub keepalives: Option<bool>, pub keepalives_idle: Option<Duration>, pub target_session_attrs: Option<TargetSessionAttrs>, pub channel_binding: Option<ChannelBinding>, pub load_balance_hosts: Option<LoadBalanceHosts>, pub manager: Option<ManagerConfig>, pub pool: Option<PoolConfig> }
impl Config {
    pub fn new() -> Self;
    pub fn create_pool<T: MakeTlsConnect<Socket>>(&self, runtime: Option<Runtime>, tls: T) -> Result<Pool, CreatePoolError>;
    pub fn builder<T: MakeTlsConnect<Socket>>(&self, tls: T) -> Result<PoolBuilder, ConfigError>;
    pub fn get_pg_config(&self) -> Result<config::Config, ConfigError>;
    pub fn get_manager_config(&self) -> ManagerConfig;
    pub fn get_pool_config(&self) -> PoolConfig;
}
impl Clone for Config {}
impl Default for Config {}

pub enum ConfigError { InvalidUrl(Error), DbnameMissing, DbnameEmpty }

pub enum LoadBalanceHosts { Disable, Random }
impl Clone for LoadBalanceHosts {}

pub struct ManagerConfig { pub recycling_method: RecyclingMethod }
impl Clone for ManagerConfig {}
impl Default for ManagerConfig {}

pub enum RecyclingMethod { Fast, Verified, Clean, Custom(String) }
impl RecyclingMethod {
    pub fn query(&self) -> Option<&str>;
}
impl Clone for RecyclingMethod {}
impl Default for RecyclingMethod {}

pub enum SslMode { Disable, Prefer, Require }
impl Clone for SslMode {}

pub enum TargetSessionAttrs { Any, ReadWrite }
impl Clone for TargetSessionAttrs {}

pub trait GenericClient {
    fn execute<T: ToStatement>(&self, query: &T, params: &[&dyn ToSql]) -> Pin<Box<dyn Future<Output = Result<u64, Error>>>>;
    fn execute_raw<P: BorrowToSql, I: IntoIterator<Item = P>, T: ToStatement>(&self, statement: &T, params: I) -> Pin<Box<dyn Future<Output = Result<u64, Error>>>> where I::IntoIter: ExactSizeIterator;
    fn query<T: ToStatement>(&self, query: &T, params: &[&dyn ToSql]) -> Pin<Box<dyn Future<Output = Result<Vec<Row>, Error>>>>;
    fn query_one<T: ToStatement>(&self, statement: &T, params: &[&dyn ToSql]) -> Pin<Box<dyn Future<Output = Result<Row, Error>>>>;
    fn query_opt<T: ToStatement>(&self, statement: &T, params: &[&dyn ToSql]) -> Pin<Box<dyn Future<Output = Result<Option<Row>, Error>>>>;
    fn query_raw<T: ToStatement, P: BorrowToSql, I: IntoIterator<Item = P>>(&self, statement: &T, params: I) -> Pin<Box<dyn Future<Output = Result<RowStream, Error>>>> where I::IntoIter: ExactSizeIterator;
    fn prepare(&self, query: &str) -> Pin<Box<dyn Future<Output = Result<Statement, Error>>>>;
    fn prepare_typed(&self, query: &str, parameter_types: &[Type]) -> Pin<Box<dyn Future<Output = Result<Statement, Error>>>>;
    fn prepare_cached(&self, query: &str) -> Pin<Box<dyn Future<Output = Result<Statement, Error>>>>;
    fn prepare_typed_cached(&self, query: &str, types: &[Type]) -> Pin<Box<dyn Future<Output = Result<Statement, Error>>>>;
    fn transaction(&mut self) -> Pin<Box<dyn Future<Output = Result<Transaction, Error>>>>;
    fn batch_execute(&self, query: &str) -> Pin<Box<dyn Future<Output = Result<(), Error>>>>;
}

pub struct Manager { pub statement_caches: StatementCaches }
impl Manager {
    pub fn new<T: MakeTlsConnect<Socket>>(pg_config: config::Config, tls: T) -> Self;
    pub fn from_config<T: MakeTlsConnect<Socket>>(pg_config: config::Config, tls: T, config: ManagerConfig) -> Self;
    pub fn from_connect(pg_config: config::Config, connect: impl Sized, config: ManagerConfig) -> Self;
}
impl managed::Manager for Manager { type Type = ClientWrapper; type Error = Error; }

pub struct ClientWrapper { pub statement_cache: Arc<StatementCache> }
impl ClientWrapper {
    pub fn new(client: tokio_postgres::Client, conn_task: JoinHandle<()>) -> Self;
    pub async fn prepare_cached(&self, query: &str) -> Result<Statement, Error>;
    pub async fn prepare_typed_cached(&self, query: &str, types: &[Type]) -> Result<Statement, Error>;
    pub async fn transaction(&mut self) -> Result<Transaction, Error>;
    pub fn build_transaction(&mut self) -> TransactionBuilder;
}
impl Deref for ClientWrapper { type Target = tokio_postgres::Client; }
impl DerefMut for ClientWrapper {}

pub struct Transaction { pub statement_cache: Arc<StatementCache> }
impl Transaction {
    pub async fn prepare_cached(&self, query: &str) -> Result<Statement, Error>;
    pub async fn prepare_typed_cached(&self, query: &str, types: &[Type]) -> Result<Statement, Error>;
    pub async fn commit(self) -> Result<(), Error>;
    pub async fn rollback(self) -> Result<(), Error>;
    pub async fn transaction(&mut self) -> Result<Transaction, Error>;
    pub async fn savepoint<I: Into<String>>(&mut self, name: I) -> Result<Transaction, Error>;
}
impl GenericClient for Transaction {}
impl Deref for Transaction { type Target = tokio_postgres::Transaction; }
impl DerefMut for Transaction {}

pub struct TransactionBuilder;
impl TransactionBuilder {
    pub fn isolation_level(self, isolation_level: IsolationLevel) -> Self;
    pub fn read_only(self, read_only: bool) -> Self;
    pub fn deferrable(self, deferrable: bool) -> Self;
    pub async fn start(self) -> Result<Transaction, Error>;
}
impl Deref for TransactionBuilder { type Target = tokio_postgres::TransactionBuilder; }
impl DerefMut for TransactionBuilder {}
