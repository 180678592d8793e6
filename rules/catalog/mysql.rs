#![crates(mysql)]
#![versions(">=20, <29")]
#![closures(inline)]

use std::io;
use std::borrow::Cow;
use std::collections::HashMap;
use std::net::SocketAddr;
use std::ops::Deref;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;
use crate::prelude::{AsStatement, Queryable};
use flate2::Compression;
use mysql_common::constants::CapabilityFlags;
use mysql_common::packets::{Column, SessionStateInfo};

pub use mysql_common::params::Params;
pub use mysql_common::row::Row;
pub use mysql_common::value::Value;

pub type Result<T, E = Error> = std::result::Result<T, E>;

pub struct LocalInfileHandler;
pub struct SslOpts;
pub struct PoolOpts;
pub struct ChangeUserOpts;
pub struct Opts;
pub struct OptsBuilder;
impl OptsBuilder {
    pub fn new() -> Self;
    pub fn from_opts<T: Into<Opts>>(opts: T) -> Self;
    pub fn from_hash_map(self, client: &HashMap<String, String>) -> std::result::Result<Self, UrlError>;
    pub fn ip_or_hostname<T: Into<String>>(self, ip_or_hostname: Option<T>) -> Self;
    pub fn tcp_port(self, tcp_port: u16) -> Self;
    pub fn socket<T: Into<String>>(self, socket: Option<T>) -> Self;
    pub fn max_allowed_packet(self, max_allowed_packet: Option<usize>) -> Self;
    pub fn user<T: Into<String>>(self, user: Option<T>) -> Self;
    pub fn pass<T: Into<String>>(self, pass: Option<T>) -> Self;
    pub fn db_name<T: Into<String>>(self, db_name: Option<T>) -> Self;
    pub fn read_timeout(self, read_timeout: Option<Duration>) -> Self;
    pub fn write_timeout(self, write_timeout: Option<Duration>) -> Self;
    pub fn tcp_keepalive_time_ms(self, tcp_keepalive_time_ms: Option<u32>) -> Self;
    pub fn tcp_keepalive_probe_interval_secs(self, tcp_keepalive_probe_interval_secs: Option<u32>) -> Self;
    pub fn tcp_keepalive_probe_count(self, tcp_keepalive_probe_count: Option<u32>) -> Self;
    pub fn tcp_user_timeout_ms(self, tcp_user_timeout_ms: Option<u32>) -> Self;
    pub fn tcp_nodelay(self, nodelay: bool) -> Self;
    pub fn prefer_socket(self, prefer_socket: bool) -> Self;
    pub fn init<T: Into<String>>(self, init: Vec<T>) -> Self;
    pub fn ssl_opts<T: Into<Option<SslOpts>>>(self, ssl_opts: T) -> Self;
    pub fn server_key_path(self, server_key_path: Option<PathBuf>) -> Self;
    pub fn pool_opts<T: Into<Option<PoolOpts>>>(self, pool_opts: T) -> Self;
    pub fn local_infile_handler(self, handler: Option<LocalInfileHandler>) -> Self;
    pub fn tcp_connect_timeout(self, timeout: Option<Duration>) -> Self;
    pub fn bind_address<T: Into<SocketAddr>>(self, bind_address: Option<T>) -> Self;
    pub fn stmt_cache_size<T: Into<Option<usize>>>(self, cache_size: T) -> Self;
    pub fn compress(self, compress: Option<Compression>) -> Self;
    pub fn additional_capabilities(self, additional_capabilities: CapabilityFlags) -> Self;
    pub fn connect_attrs<T1: Into<String>, T2: Into<String>>(self, connect_attrs: Option<HashMap<T1, T2>>) -> Self;
    pub fn secure_auth(self, secure_auth: bool) -> Self;
    pub fn enable_cleartext_plugin(self, enable_cleartext_plugin: bool) -> Self;
}
impl Clone for OptsBuilder {}
impl Default for OptsBuilder {}

pub struct Pool;
#[blocks(database)]
#[note("run it in `spawn_blocking`, or use `mysql_async` or `sqlx`")]
impl Pool {
    pub fn new<T, E>(opts: T) -> Result<Pool>;
    pub fn get_conn(&self) -> Result<PooledConn>;
    pub fn try_get_conn(&self, timeout: Duration) -> Result<PooledConn>;
    pub fn start_transaction(&self, tx_opts: TxOpts) -> Result<Transaction>;
}
impl Clone for Pool {}

pub struct PooledConn;
impl PooledConn {
    #[blocks(database)]
    #[note("run it in `spawn_blocking`, or use `mysql_async` or `sqlx`")]
    pub fn start_transaction(&mut self, tx_opts: TxOpts) -> Result<Transaction>;
    pub fn unwrap(self) -> Conn;
    pub fn set_local_infile_handler(&mut self, handler: Option<LocalInfileHandler>);
    #[blocks(database)]
    #[note("run it in `spawn_blocking`, or use `mysql_async` or `sqlx`")]
    pub fn change_user(&mut self) -> Result<()>;
    pub fn reset_connection(&mut self, reset_connection: bool);
}
impl Deref for PooledConn { type Target = Conn; }
impl AsRef<Conn> for PooledConn {}
impl Queryable for PooledConn {}

pub struct QueryWithParams<Q, P>;
pub struct QueryResult<T>;
impl<T> QueryResult<T> {
    pub fn next_set(&mut self) -> Option<ResultSet<T>>;
    pub fn iter(&mut self) -> Option<ResultSet<T>>;
    pub fn affected_rows(&self) -> u64;
    pub fn last_insert_id(&self) -> Option<u64>;
    pub fn warnings(&self) -> u16;
    pub fn info_ref(&self) -> &[u8];
    pub fn info_str(&self) -> Cow<str>;
    pub fn columns(&self) -> SetColumns;
}
#[blocks(database)]
#[note("run it in `spawn_blocking`, or use `mysql_async` or `sqlx`")]
impl<T> Iterator for QueryResult<T> { type Item = std::result::Result<Row, Error>; }

pub struct ResultSet<T>;
impl<T> Deref for ResultSet<T> { type Target = QueryResult<T>; }
#[blocks(database)]
#[note("run it in `spawn_blocking`, or use `mysql_async` or `sqlx`")]
impl<T> Iterator for ResultSet<T> { type Item = std::result::Result<Row, Error>; }

pub struct SetColumns;
pub struct Statement;
impl Statement {
    pub fn columns(&self) -> Arc<[Column]>;
    pub fn params(&self) -> &[Column];
    pub fn id(&self) -> u32;
    pub fn connection_id(&self) -> u32;
    pub fn num_params(&self) -> u16;
    pub fn num_columns(&self) -> u16;
}
impl Clone for Statement {}
impl AsStatement for Statement {}
impl AsStatement for &Statement {}

pub struct AccessMode;
pub struct IsolationLevel;

pub struct Transaction;
impl Transaction {
    #[blocks(database)]
    #[note("run it in `spawn_blocking`, or use `mysql_async` or `sqlx`")]
    pub fn commit(self) -> Result<()>;
    #[blocks(database)]
    #[note("run it in `spawn_blocking`, or use `mysql_async` or `sqlx`")]
    pub fn rollback(self) -> Result<()>;
    pub fn set_local_infile_handler(&mut self, handler: Option<LocalInfileHandler>);
    pub fn affected_rows(&self) -> u64;
    pub fn last_insert_id(&self) -> Option<u64>;
    pub fn warnings(&self) -> u16;
    pub fn info_ref(&self) -> &[u8];
    pub fn info_str(&self) -> Cow<str>;
}
impl Queryable for Transaction {}

pub struct TxOpts;
impl TxOpts {
    pub fn with_consistent_snapshot(&self) -> bool;
    pub fn access_mode(&self) -> Option<AccessMode>;
    pub fn isolation_level(&self) -> Option<IsolationLevel>;
    pub fn set_with_consistent_snapshot(self, val: bool) -> Self;
    pub fn set_access_mode(self, access_mode: Option<AccessMode>) -> Self;
    pub fn set_isolation_level(self, level: Option<IsolationLevel>) -> Self;
}
impl Clone for TxOpts {}
impl Default for TxOpts {}

pub struct Conn;
impl Conn {
    pub fn server_version(&self) -> (u16, u16, u16);
    pub fn connection_id(&self) -> u32;
    pub fn affected_rows(&self) -> u64;
    pub fn last_insert_id(&self) -> u64;
    pub fn warnings(&self) -> u16;
    pub fn info_ref(&self) -> &[u8];
    pub fn info_str(&self) -> Cow<str>;
    pub fn session_state_changes(&self) -> io::Result<Vec<SessionStateInfo>>;
    pub fn set_local_infile_handler(&mut self, handler: Option<LocalInfileHandler>);
    pub fn no_backslash_escape(&self) -> bool;
}

#[blocks(database)]
#[note("run it in `spawn_blocking`, or use `mysql_async` or `sqlx`")]
impl Conn {
    pub fn new<T, E>(opts: T) -> Result<Conn>;
    pub fn reset(&mut self) -> Result<()>;
    pub fn change_user(&mut self, opts: ChangeUserOpts) -> Result<()>;
    pub fn ping(&mut self) -> Result<(), Error>;
    pub fn select_db(&mut self, schema: &str) -> Result<(), Error>;
    pub fn start_transaction(&mut self, tx_opts: TxOpts) -> Result<Transaction>;
}
impl Queryable for Conn {}

pub struct Error;
pub struct UrlError;

pub mod error {
    pub use crate::{Error, Result, UrlError};
}

pub mod prelude {
    use std::borrow::Cow;
    use crate::{QueryResult, QueryWithParams, Result, Statement};
    use mysql_common::params::Params;
    use mysql_common::proto::{Binary, Text};
    use mysql_common::row::FromRowError;

    pub trait BatchQuery {
        #[blocks(database)]
        #[note("run it in `spawn_blocking`, or use `mysql_async` or `sqlx`")]
        fn batch<C>(self, conn: C) -> Result<()>;
    }

    #[blocks(database)]
    #[note("run it in `spawn_blocking`, or use `mysql_async` or `sqlx`")]
    pub trait BinQuery {
        fn run<C>(self, conn: C) -> Result<QueryResult<Binary>>;
        fn first<T, C>(self, conn: C) -> Result<Option<T>>;
        fn first_opt<T, C>(self, conn: C) -> Result<Option<Result<T, FromRowError>>>;
        fn fetch<T, C>(self, conn: C) -> Result<Vec<T>>;
        fn fetch_opt<T, C>(self, conn: C) -> Result<Vec<Result<T, FromRowError>>>;
        fn fold<T, U, F: FnMut(U, T) -> U, C>(self, conn: C, init: U, next: F) -> Result<U>;
        fn fold_opt<T, U, F: FnMut(U, Result<T, FromRowError>) -> U, C>(self, conn: C, init: U, next: F) -> Result<U>;
        fn map<T, U, F: FnMut(T) -> U, C>(self, conn: C, map: F) -> Result<Vec<U>>;
        fn map_opt<T, U, F: FnMut(Result<T, FromRowError>) -> U, C>(self, conn: C, map: F) -> Result<Vec<U>>;
    }

    #[blocks(database)]
    #[note("run it in `spawn_blocking`, or use `mysql_async` or `sqlx`")]
    pub trait TextQuery {
        fn run<C>(self, conn: C) -> Result<QueryResult<Text>>;
        fn first<T, C>(self, conn: C) -> Result<Option<T>>;
        fn first_opt<T, C>(self, conn: C) -> Result<Option<Result<T, FromRowError>>>;
        fn fetch<T, C>(self, conn: C) -> Result<Vec<T>>;
        fn fetch_opt<T, C>(self, conn: C) -> Result<Vec<Result<T, FromRowError>>>;
        fn fold<T, U, F: FnMut(U, T) -> U, C>(self, conn: C, init: U, next: F) -> Result<U>;
        fn fold_opt<T, U, F: FnMut(U, Result<T, FromRowError>) -> U, C>(self, conn: C, init: U, next: F) -> Result<U>;
        fn map<T, U, F: FnMut(T) -> U, C>(self, conn: C, map: F) -> Result<Vec<U>>;
        fn map_opt<T, U, F: FnMut(Result<T, FromRowError>) -> U, C>(self, conn: C, map: F) -> Result<Vec<U>>;
    }
    impl<Q: AsRef<str>> TextQuery for Q {}

    pub trait WithParams {
        fn with<P>(self, params: P) -> QueryWithParams<Self, P>;
    }
    impl<T: AsRef<str>> WithParams for T {}

    pub trait AsStatement {
        fn as_statement<Q: Queryable>(&self, queryable: &mut Q) -> Result<Cow<Statement>>;
    }

    #[blocks(database)]
    #[note("run it in `spawn_blocking`, or use `mysql_async` or `sqlx`")]
    pub trait Queryable {
        fn query_iter<Q: AsRef<str>>(&mut self, query: Q) -> Result<QueryResult<Text>>;
        fn query<T, Q: AsRef<str>>(&mut self, query: Q) -> Result<Vec<T>>;
        fn query_opt<T, Q: AsRef<str>>(&mut self, query: Q) -> Result<Vec<Result<T, FromRowError>>>;
        fn query_first<T, Q: AsRef<str>>(&mut self, query: Q) -> Result<Option<T>>;
        fn query_first_opt<T, Q: AsRef<str>>(&mut self, query: Q) -> Result<Option<Result<T, FromRowError>>>;
        fn query_map<T, F: FnMut(T) -> U, Q: AsRef<str>, U>(&mut self, query: Q, f: F) -> Result<Vec<U>>;
        fn query_map_opt<T, F: FnMut(Result<T, FromRowError>) -> U, Q: AsRef<str>, U>(&mut self, query: Q, f: F) -> Result<Vec<U>>;
        fn query_fold<T, F: FnMut(U, T) -> U, Q: AsRef<str>, U>(&mut self, query: Q, init: U, f: F) -> Result<U>;
        fn query_fold_opt<T, F: FnMut(U, Result<T, FromRowError>) -> U, Q: AsRef<str>, U>(&mut self, query: Q, init: U, f: F) -> Result<U>;
        fn query_drop<Q: AsRef<str>>(&mut self, query: Q) -> Result<()>;
        fn prep<Q: AsRef<str>>(&mut self, query: Q) -> Result<Statement>;
        fn close(&mut self, stmt: Statement) -> Result<()>;
        fn exec_iter<S, P: Into<Params>>(&mut self, stmt: S, params: P) -> Result<QueryResult<Binary>>;
        fn exec_batch<S, P: Into<Params>, I: IntoIterator<Item = P>>(&mut self, stmt: S, params: I) -> Result<()>;
        fn exec<T, S, P: Into<Params>>(&mut self, stmt: S, params: P) -> Result<Vec<T>>;
        fn exec_opt<T, S, P: Into<Params>>(&mut self, stmt: S, params: P) -> Result<Vec<Result<T, FromRowError>>>;
        fn exec_first<T, S, P: Into<Params>>(&mut self, stmt: S, params: P) -> Result<Option<T>>;
        fn exec_first_opt<T, S, P: Into<Params>>(&mut self, stmt: S, params: P) -> Result<Option<Result<T, FromRowError>>>;
        fn exec_map<T, S, P: Into<Params>, F: FnMut(T) -> U, U>(&mut self, stmt: S, params: P, f: F) -> Result<Vec<U>>;
        fn exec_map_opt<T, S, P: Into<Params>, F: FnMut(Result<T, FromRowError>) -> U, U>(&mut self, stmt: S, params: P, f: F) -> Result<Vec<U>>;
        fn exec_fold<T, S, P: Into<Params>, U, F: FnMut(U, T) -> U>(&mut self, stmt: S, params: P, init: U, f: F) -> Result<U>;
        fn exec_fold_opt<T, S, P: Into<Params>, U, F: FnMut(U, Result<T, FromRowError>) -> U>(&mut self, stmt: S, params: P, init: U, f: F) -> Result<U>;
        fn exec_drop<S, P: Into<Params>>(&mut self, stmt: S, params: P) -> Result<()>;
    }
}
