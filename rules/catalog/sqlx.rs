#![crates(sqlx)]
#![versions(">=0.5, <0.9")]

// A query's database is left unknown: what a query is and gives does not depend on it.

use std::future::Future;
use std::ops::{Deref, DerefMut};
use std::time::Duration;

pub use crate::any::{Any, AnyConnection, AnyPool, AnyRow};
pub use crate::error::{Error, Result};
pub use crate::mysql::{MySql, MySqlConnection, MySqlExecutor, MySqlPool, MySqlTransaction};
pub use crate::pool::Pool;
pub use crate::postgres::{PgConnection, PgExecutor, PgPool, PgTransaction, Postgres};
pub use crate::query_builder::QueryBuilder;
pub use crate::sqlite::{Sqlite, SqliteConnection, SqliteExecutor, SqlitePool, SqliteTransaction};

use crate::query::{Map, Query, QueryAs, QueryScalar};

pub fn query<DB>(sql: &str) -> Query<DB, ()>;
pub fn query_with<DB, A>(sql: &str, arguments: A) -> Query<DB, A>;
pub fn query_as<DB, O>(sql: &str) -> QueryAs<DB, O, ()>;
pub fn query_as_with<DB, O, A>(sql: &str, arguments: A) -> QueryAs<DB, O, A>;
pub fn query_scalar<DB, O>(sql: &str) -> QueryScalar<DB, O, ()>;
pub fn query_scalar_with<DB, O, A>(sql: &str, arguments: A) -> QueryScalar<DB, O, A>;
pub fn raw_sql(sql: &str) -> RawSql;

mod macros {
    use crate::query::{Map, QueryScalar};

    #[bang(expressions)] pub fn query<DB, F, A>() -> Map<DB, F, A>;
    #[bang(expressions)] pub fn query_unchecked<DB, F, A>() -> Map<DB, F, A>;
    #[bang(expressions)] pub fn query_file<DB, F, A>() -> Map<DB, F, A>;
    #[bang(expressions)] pub fn query_scalar<DB, O, A>() -> QueryScalar<DB, O, A>;
}
pub use crate::macros::{query, query_file, query_scalar, query_unchecked};

pub mod query {
    use crate::Result;
    use futures_core::stream::BoxStream;

    #[lazy(query)]
    #[must_use]
    pub struct Query<DB, A>;
    impl<DB, A> Query<DB, A> {
        pub fn bind<T>(self, value: T) -> Self;
        pub fn try_bind<T>(&mut self, value: T) -> std::result::Result<(), Box<dyn std::error::Error>>;
        pub fn persistent(self, value: bool) -> Self;
        pub fn map<F, O>(self, f: F) -> Map<DB, F, A>;
        pub fn try_map<F, O>(self, f: F) -> Map<DB, F, A>;
        pub async fn execute<E: crate::Executor>(self, executor: E) -> Result<<E::Database as crate::Database>::QueryResult>;
        pub fn fetch<E: crate::Executor>(self, executor: E) -> BoxStream<Result<<E::Database as crate::Database>::Row>>;
        pub async fn fetch_all<E: crate::Executor>(self, executor: E) -> Result<Vec<<E::Database as crate::Database>::Row>>;
        pub async fn fetch_one<E: crate::Executor>(self, executor: E) -> Result<<E::Database as crate::Database>::Row>;
        pub async fn fetch_optional<E: crate::Executor>(self, executor: E) -> Result<Option<<E::Database as crate::Database>::Row>>;
    }

    #[lazy(query)]
    #[must_use]
    pub struct Map<DB, F, A>;
    impl<DB, F, A> Map<DB, F, A> {
        pub fn map<G, P>(self, f: G) -> Map<DB, G, A>;
        pub fn try_map<G, P>(self, f: G) -> Map<DB, G, A>;
    }

    #[lazy(query)]
    #[must_use]
    pub struct QueryAs<DB, O, A>;
    impl<DB, O, A> QueryAs<DB, O, A> {
        pub fn bind<T>(self, value: T) -> Self;
        pub fn persistent(self, value: bool) -> Self;
        pub fn fetch<E>(self, executor: E) -> BoxStream<Result<O>>;
        pub async fn fetch_all<E>(self, executor: E) -> Result<Vec<O>>;
        pub async fn fetch_one<E>(self, executor: E) -> Result<O>;
        pub async fn fetch_optional<E>(self, executor: E) -> Result<Option<O>>;
    }

    #[lazy(query)]
    #[must_use]
    pub struct QueryScalar<DB, O, A>;
    impl<DB, O, A> QueryScalar<DB, O, A> {
        pub fn bind<T>(self, value: T) -> Self;
        pub fn persistent(self, value: bool) -> Self;
        pub fn fetch<E>(self, executor: E) -> BoxStream<Result<O>>;
        pub async fn fetch_all<E>(self, executor: E) -> Result<Vec<O>>;
        pub async fn fetch_one<E>(self, executor: E) -> Result<O>;
        pub async fn fetch_optional<E>(self, executor: E) -> Result<Option<O>>;
    }
}

#[lazy(query)]
#[must_use]
pub struct RawSql;
impl RawSql {
    pub async fn execute<E: Executor>(self, executor: E) -> Result<<E::Database as Database>::QueryResult>;
    pub async fn fetch_all<E: Executor>(self, executor: E) -> Result<Vec<<E::Database as Database>::Row>>;
    pub async fn fetch_one<E: Executor>(self, executor: E) -> Result<<E::Database as Database>::Row>;
    pub async fn fetch_optional<E: Executor>(self, executor: E) -> Result<Option<<E::Database as Database>::Row>>;
}

pub mod query_builder {
    use crate::query::{Query, QueryAs, QueryScalar};

    pub struct QueryBuilder<DB>;
    impl<DB> QueryBuilder<DB> {
        pub fn new(init: impl Into<String>) -> Self;
        pub fn push(&mut self, sql: impl std::fmt::Display) -> &mut Self;
        pub fn push_bind<T>(&mut self, value: T) -> &mut Self;
        pub fn separated<Sep>(&mut self, separator: Sep) -> Separated<DB, Sep>;
        #[runs_inline(push_tuple)]
        pub fn push_values<I: IntoIterator, F: FnMut(Separated<DB, &str>, I::Item)>(&mut self, tuples: I, push_tuple: F) -> &mut Self;
        pub fn build(&mut self) -> Query<DB, ()>;
        pub fn build_query_as<T>(&mut self) -> QueryAs<DB, T, ()>;
        pub fn build_query_scalar<T>(&mut self) -> QueryScalar<DB, T, ()>;
        pub fn reset(&mut self) -> &mut Self;
        pub fn sql(&self) -> &str;
        pub fn into_sql(self) -> String;
    }

    pub struct Separated<DB, Sep>;
    impl<DB, Sep> Separated<DB, Sep> {
        pub fn push(&mut self, sql: impl std::fmt::Display) -> &mut Self;
        pub fn push_unseparated(&mut self, sql: impl std::fmt::Display) -> &mut Self;
        pub fn push_bind<T>(&mut self, value: T) -> &mut Self;
        pub fn push_bind_unseparated<T>(&mut self, value: T) -> &mut Self;
    }
}

pub trait Database {
    type Connection;
    type Row;
    type QueryResult;
}

pub trait Executor {
    type Database;
    fn execute<E>(self, query: E) -> impl Future<Output = Result<<Self::Database as Database>::QueryResult>>;
    fn fetch_all<E>(self, query: E) -> impl Future<Output = Result<Vec<<Self::Database as Database>::Row>>>;
    fn fetch_one<E>(self, query: E) -> impl Future<Output = Result<<Self::Database as Database>::Row>>;
    fn fetch_optional<E>(self, query: E) -> impl Future<Output = Result<Option<<Self::Database as Database>::Row>>>;
}
impl<DB: Database> Executor for &Pool<DB> { type Database = DB; }

pub trait Connection {
    type Database;
    fn close(self) -> impl Future<Output = Result<()>>;
    fn ping(&mut self) -> impl Future<Output = Result<()>>;
    fn begin(&mut self) -> impl Future<Output = Result<Transaction<Self::Database>>>;
    fn connect(url: &str) -> impl Future<Output = Result<Self>>;
}

pub trait Row {
    fn is_empty(&self) -> bool;
    fn len(&self) -> usize;
    fn get<T, I>(&self, index: I) -> T;
    fn try_get<T, I>(&self, index: I) -> Result<T>;
}

pub trait FromRow<R> {
    fn from_row(row: &R) -> Result<Self>;
}

pub struct Transaction<DB>;
impl<DB> Transaction<DB> {
    pub async fn commit(self) -> Result<()>;
    pub async fn rollback(self) -> Result<()>;
}
impl<DB: Database> Deref for Transaction<DB> { type Target = DB::Connection; }
impl<DB: Database> DerefMut for Transaction<DB> {}

pub mod pool {
    use std::future::Future;
    use std::ops::{Deref, DerefMut};
    use std::time::Duration;
    use crate::{Database, Error, Result, Transaction};

    pub struct Pool<DB>;
    impl<DB: Database> Pool<DB> {
        pub async fn connect(url: &str) -> Result<Self>;
        pub fn connect_lazy(url: &str) -> Result<Self>;
        pub fn acquire(&self) -> impl Future<Output = Result<PoolConnection<DB>>>;
        pub fn try_acquire(&self) -> Option<PoolConnection<DB>>;
        pub async fn begin(&self) -> Result<Transaction<DB>>;
        pub async fn try_begin(&self) -> Result<Option<Transaction<DB>>>;
        pub fn close(&self) -> impl Future<Output = ()>;
        pub fn is_closed(&self) -> bool;
        pub fn size(&self) -> u32;
        pub fn num_idle(&self) -> usize;
        pub fn options(&self) -> &PoolOptions<DB>;
    }
    impl<DB> Clone for Pool<DB> {}

    pub struct PoolConnection<DB>;
    impl<DB: Database> Deref for PoolConnection<DB> { type Target = DB::Connection; }
    impl<DB: Database> DerefMut for PoolConnection<DB> {}

    pub struct PoolOptions<DB>;
    impl<DB> PoolOptions<DB> {
        pub fn new() -> Self;
        pub fn max_connections(self, max: u32) -> Self;
        pub fn min_connections(self, min: u32) -> Self;
        pub fn acquire_timeout(self, timeout: Duration) -> Self;
        pub fn max_lifetime(self, lifetime: impl Into<Option<Duration>>) -> Self;
        pub fn idle_timeout(self, timeout: impl Into<Option<Duration>>) -> Self;
        pub fn test_before_acquire(self, test: bool) -> Self;
        pub fn after_connect<F>(self, callback: F) -> Self;
        pub fn before_acquire<F>(self, callback: F) -> Self;
        pub fn after_release<F>(self, callback: F) -> Self;
        pub async fn connect(self, url: &str) -> Result<Pool<DB>>;
        pub async fn connect_with<O>(self, options: O) -> Result<Pool<DB>>;
        pub fn connect_lazy(self, url: &str) -> Result<Pool<DB>>;
        pub fn connect_lazy_with<O>(self, options: O) -> Pool<DB>;
    }
    impl<DB> Clone for PoolOptions<DB> {}
}

pub mod error {
    use std::io;

    pub type Result<T, E = Error> = std::result::Result<T, E>;

    pub enum Error {
        Configuration(Box<dyn std::error::Error>),
        Database(Box<dyn DatabaseError>),
        Io(io::Error),
        Tls(Box<dyn std::error::Error>),
        Protocol(String),
        RowNotFound,
        TypeNotFound { type_name: String },
        ColumnIndexOutOfBounds { index: usize, len: usize },
        ColumnNotFound(String),
        Decode(Box<dyn std::error::Error>),
        PoolTimedOut,
        PoolClosed,
        WorkerCrashed,
    }
    impl std::error::Error for Error {}

    pub trait DatabaseError {
        fn message(&self) -> &str;
        fn constraint(&self) -> Option<&str>;
        fn is_unique_violation(&self) -> bool;
        fn is_foreign_key_violation(&self) -> bool;
        fn is_check_violation(&self) -> bool;
    }
}

pub mod any {
    pub struct Any;
    impl crate::Database for Any { type Connection = AnyConnection; type Row = AnyRow; type QueryResult = AnyQueryResult; }
    pub struct AnyConnection;
    impl crate::Connection for AnyConnection { type Database = Any; }
    impl crate::Executor for &mut AnyConnection { type Database = Any; }
    pub struct AnyRow;
    impl crate::Row for AnyRow {}
    pub struct AnyQueryResult;
    impl AnyQueryResult {
        pub fn rows_affected(&self) -> u64;
    }
    pub type AnyPool = crate::Pool<Any>;
    pub type AnyPoolOptions = crate::pool::PoolOptions<Any>;

    pub fn install_default_drivers();
}

pub mod mysql {
    pub struct MySql;
    impl crate::Database for MySql { type Connection = MySqlConnection; type Row = MySqlRow; type QueryResult = MySqlQueryResult; }
    pub struct MySqlConnection;
    impl crate::Connection for MySqlConnection { type Database = MySql; }
    impl crate::Executor for &mut MySqlConnection { type Database = MySql; }
    pub struct MySqlRow;
    impl crate::Row for MySqlRow {}
    pub struct MySqlQueryResult;
    impl MySqlQueryResult {
        pub fn last_insert_id(&self) -> u64;
        pub fn rows_affected(&self) -> u64;
    }
    pub type MySqlPool = crate::Pool<MySql>;
    pub type MySqlPoolOptions = crate::pool::PoolOptions<MySql>;
    pub type MySqlTransaction = crate::Transaction<MySql>;
    pub trait MySqlExecutor: crate::Executor {}
}

pub mod postgres {
    pub struct Postgres;
    impl crate::Database for Postgres { type Connection = PgConnection; type Row = PgRow; type QueryResult = PgQueryResult; }
    pub struct PgConnection;
    impl crate::Connection for PgConnection { type Database = Postgres; }
    impl crate::Executor for &mut PgConnection { type Database = Postgres; }
    pub struct PgRow;
    impl crate::Row for PgRow {}
    pub struct PgQueryResult;
    impl PgQueryResult {
        pub fn rows_affected(&self) -> u64;
    }
    pub type PgPool = crate::Pool<Postgres>;
    pub type PgPoolOptions = crate::pool::PoolOptions<Postgres>;
    pub type PgTransaction = crate::Transaction<Postgres>;
    pub trait PgExecutor: crate::Executor {}
}

pub mod sqlite {
    pub struct Sqlite;
    impl crate::Database for Sqlite { type Connection = SqliteConnection; type Row = SqliteRow; type QueryResult = SqliteQueryResult; }
    pub struct SqliteConnection;
    impl crate::Connection for SqliteConnection { type Database = Sqlite; }
    impl crate::Executor for &mut SqliteConnection { type Database = Sqlite; }
    pub struct SqliteRow;
    impl crate::Row for SqliteRow {}
    pub struct SqliteQueryResult;
    impl SqliteQueryResult {
        pub fn last_insert_rowid(&self) -> i64;
        pub fn rows_affected(&self) -> u64;
    }
    pub type SqlitePool = crate::Pool<Sqlite>;
    pub type SqlitePoolOptions = crate::pool::PoolOptions<Sqlite>;
    pub type SqliteTransaction = crate::Transaction<Sqlite>;
    pub trait SqliteExecutor: crate::Executor {}
}

pub mod prelude {
    pub use crate::{Connection, Executor, FromRow, Row};
}
