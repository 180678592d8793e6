#![crates(diesel_async)]
#![versions(">=0.2, <0.10")]
#![closures(inline)]

use std::future::Future;

use diesel::result::Error;
use diesel::{ConnectionResult, QueryResult};
use futures::stream::BoxStream;

pub use crate::pg::AsyncPgConnection;

pub trait SimpleAsyncConnection {
    fn batch_execute(&mut self, query: &str) -> impl Future<Output = QueryResult<()>>;
}

pub trait AsyncConnection: SimpleAsyncConnection {
    fn establish(database_url: &str) -> impl Future<Output = ConnectionResult<Self>>;
    fn transaction<R, E: From<Error>, F: AsyncFnOnce(&mut Self) -> Result<R, E>>(&mut self, callback: F) -> impl Future<Output = Result<R, E>>;
    fn begin_test_transaction(&mut self) -> impl Future<Output = QueryResult<()>>;
    fn test_transaction<R, E, F: AsyncFnOnce(&mut Self) -> Result<R, E>>(&mut self, f: F) -> impl Future<Output = R>;
}

pub trait RunQueryDsl<Conn> {
    fn execute(self, conn: &mut Conn) -> impl Future<Output = QueryResult<usize>>;
    fn load<U>(self, conn: &mut Conn) -> impl Future<Output = QueryResult<Vec<U>>>;
    fn load_stream<U>(self, conn: &mut Conn) -> impl Future<Output = QueryResult<BoxStream<QueryResult<U>>>>;
    fn get_result<U>(self, conn: &mut Conn) -> impl Future<Output = QueryResult<U>>;
    fn get_results<U>(self, conn: &mut Conn) -> impl Future<Output = QueryResult<Vec<U>>>;
    fn first<U>(self, conn: &mut Conn) -> impl Future<Output = QueryResult<U>>;
}
impl<T, Conn> RunQueryDsl<Conn> for T {}

pub trait SaveChangesDsl<Conn> {
    fn save_changes<T>(self, connection: &mut Conn) -> impl Future<Output = QueryResult<T>>;
}
impl<T, Conn> SaveChangesDsl<Conn> for T {}

#[feature("mysql")]
pub struct AsyncMysqlConnection;
impl SimpleAsyncConnection for AsyncMysqlConnection {}
impl AsyncConnection for AsyncMysqlConnection {}

#[feature("postgres")]
pub mod pg {
    use diesel::result::Error;
    use diesel::ConnectionResult;

    use crate::{AsyncConnection, SimpleAsyncConnection};

    pub struct AsyncPgConnection;
    impl AsyncPgConnection {
        pub fn build_transaction(&mut self) -> TransactionBuilder<Self>;
        pub async fn try_from(conn: tokio_postgres::Client) -> ConnectionResult<Self>;
        pub fn cancel_token(&self) -> tokio_postgres::CancelToken;
    }
    impl SimpleAsyncConnection for AsyncPgConnection {}
    impl AsyncConnection for AsyncPgConnection {}

    pub struct TransactionBuilder<C>;
    impl<C> TransactionBuilder<C> {
        pub fn read_only(self) -> Self;
        pub fn read_write(self) -> Self;
        pub fn deferrable(self) -> Self;
        pub fn not_deferrable(self) -> Self;
        pub fn read_committed(self) -> Self;
        pub fn repeatable_read(self) -> Self;
        pub fn serializable(self) -> Self;
        pub async fn run<T, E: From<Error>, F: AsyncFnOnce(&mut C) -> Result<T, E>>(&mut self, f: F) -> Result<T, E>;
    }
}

#[feature("sync-connection-wrapper")]
pub mod sync_connection_wrapper {
    use diesel::QueryResult;
    use futures::future::BoxFuture;

    use crate::{AsyncConnection, SimpleAsyncConnection};

    mod implementation {
        pub enum Tokio { Handle(tokio::runtime::Handle), Runtime(tokio::runtime::Runtime) }
    }

    pub struct SyncConnectionWrapper<C, B = implementation::Tokio>;
    impl<C, B> SyncConnectionWrapper<C, B> {
        pub fn new(connection: C) -> Self;
        pub fn with_runtime(connection: C, runtime: B) -> Self;
        #[offloads(task)]
        pub fn spawn_blocking<R>(&mut self, task: impl FnOnce(&mut C) -> QueryResult<R>) -> BoxFuture<QueryResult<R>>;
    }
    impl<C, B> SimpleAsyncConnection for SyncConnectionWrapper<C, B> {}
    impl<C, B> AsyncConnection for SyncConnectionWrapper<C, B> {}
}

pub mod pooled_connection {
    pub enum PoolError { ConnectionError(diesel::ConnectionError), QueryError(diesel::result::Error) }

    pub struct AsyncDieselConnectionManager<C>;
    impl<C> AsyncDieselConnectionManager<C> {
        pub fn new(connection_url: impl Into<String>) -> Self;
        pub fn new_with_config(connection_url: impl Into<String>, manager_config: ManagerConfig<C>) -> Self;
    }
    impl<C> ::bb8::ManageConnection for AsyncDieselConnectionManager<C> { type Connection = C; type Error = PoolError; }
    impl<C> ::deadpool::managed::Manager for AsyncDieselConnectionManager<C> { type Type = C; type Error = PoolError; }

    pub struct ManagerConfig<C>;
    impl<C> Default for ManagerConfig<C> {}

    #[feature("bb8")]
    pub mod bb8 {
        use super::{AsyncDieselConnectionManager, PoolError};

        pub type Pool<C> = ::bb8::Pool<AsyncDieselConnectionManager<C>>;
        pub type PooledConnection<C> = ::bb8::PooledConnection<AsyncDieselConnectionManager<C>>;
        pub type RunError = ::bb8::RunError<PoolError>;
    }

    #[feature("deadpool")]
    pub mod deadpool {
        use super::AsyncDieselConnectionManager;

        pub type Pool<C> = ::deadpool::managed::Pool<AsyncDieselConnectionManager<C>>;
        pub type PoolBuilder<C> = ::deadpool::managed::PoolBuilder<AsyncDieselConnectionManager<C>>;
        pub type Object<C> = ::deadpool::managed::Object<AsyncDieselConnectionManager<C>>;
        pub type PoolError = ::deadpool::managed::PoolError<super::PoolError>;
    }
}
