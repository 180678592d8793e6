#![crates(tokio_postgres)]
#![versions(">=0.5, <0.8")]

use std::future::Future;
use std::net::IpAddr;
use std::path::Path;
use std::pin::Pin;
use std::str::FromStr;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;
use bytes::{Buf, Bytes};
use crate::config::{ChannelBinding, Host, LoadBalanceHosts, SslMode, SslNegotiation, TargetSessionAttrs};
use crate::error::{DbError, SqlState};
use futures::{Sink, Stream};
pub use postgres_types as types;
pub use crate::tls::NoTls;
use postgres_types::{BorrowToSql, FromSql, FromSqlOwned, ToSql, Type};
use tokio::io::{AsyncRead, AsyncWrite};

pub use fallible_iterator;

pub async fn connect<T>(config: &str, tls: T) -> Result<(Client, Connection<Socket, T::Stream>), Error>;

pub struct CancelToken;
impl CancelToken {
    pub async fn cancel_query<T>(&self, tls: T) -> Result<(), Error>;
    pub async fn cancel_query_raw<S: AsyncRead + AsyncWrite, T>(&self, stream: S, tls: T) -> Result<(), Error>;
}
impl Clone for CancelToken {}

pub struct Client;
impl Client {
    pub async fn prepare(&self, query: &str) -> Result<Statement, Error>;
    pub async fn prepare_typed(&self, query: &str, parameter_types: &[Type]) -> Result<Statement, Error>;
    pub async fn query<T: ToStatement>(&self, statement: &T, params: &[&dyn ToSql]) -> Result<Vec<Row>, Error>;
    pub async fn query_scalar<R: FromSqlOwned, T: ToStatement>(&self, statement: &T, params: &[&dyn ToSql]) -> Result<Vec<R>, Error>;
    pub async fn query_one<T: ToStatement>(&self, statement: &T, params: &[&dyn ToSql]) -> Result<Row, Error>;
    pub async fn query_one_scalar<R: FromSqlOwned, T: ToStatement>(&self, statement: &T, params: &[&dyn ToSql]) -> Result<R, Error>;
    pub async fn query_opt<T: ToStatement>(&self, statement: &T, params: &[&dyn ToSql]) -> Result<Option<Row>, Error>;
    pub async fn query_opt_scalar<R: FromSqlOwned, T: ToStatement>(&self, statement: &T, params: &[&dyn ToSql]) -> Result<Option<R>, Error>;
    pub async fn query_raw<T: ToStatement, P: BorrowToSql, I: IntoIterator<Item = P>>(&self, statement: &T, params: I) -> Result<RowStream, Error> where I::IntoIter: ExactSizeIterator;
    pub async fn query_typed(&self, query: &str, params: &[(&dyn ToSql, Type)]) -> Result<Vec<Row>, Error>;
    pub async fn query_typed_one(&self, statement: &str, params: &[(&dyn ToSql, Type)]) -> Result<Row, Error>;
    pub async fn query_typed_opt(&self, statement: &str, params: &[(&dyn ToSql, Type)]) -> Result<Option<Row>, Error>;
    pub async fn query_typed_raw<P: BorrowToSql, I: IntoIterator<Item = (P, Type)>>(&self, query: &str, params: I) -> Result<RowStream, Error>;
    pub async fn execute<T: ToStatement>(&self, statement: &T, params: &[&dyn ToSql]) -> Result<u64, Error>;
    pub async fn execute_typed(&self, statement: &str, params: &[(&dyn ToSql, Type)]) -> Result<u64, Error>;
    pub async fn execute_raw<T: ToStatement, P: BorrowToSql, I: IntoIterator<Item = P>>(&self, statement: &T, params: I) -> Result<u64, Error> where I::IntoIter: ExactSizeIterator;
    pub async fn copy_in<T: ToStatement, U: Buf>(&self, statement: &T) -> Result<CopyInSink<U>, Error>;
    pub async fn copy_out<T: ToStatement>(&self, statement: &T) -> Result<CopyOutStream, Error>;
    pub async fn simple_query(&self, query: &str) -> Result<Vec<SimpleQueryMessage>, Error>;
    pub async fn simple_query_raw(&self, query: &str) -> Result<SimpleQueryStream, Error>;
    pub async fn batch_execute(&self, query: &str) -> Result<(), Error>;
    pub async fn check_connection(&self) -> Result<(), Error>;
    pub async fn transaction(&mut self) -> Result<Transaction, Error>;
    pub fn build_transaction(&mut self) -> TransactionBuilder;
    pub fn cancel_token(&self) -> CancelToken;
    pub async fn cancel_query<T>(&self, tls: T) -> Result<(), Error>;
    pub async fn cancel_query_raw<S: AsyncRead + AsyncWrite, T>(&self, stream: S, tls: T) -> Result<(), Error>;
    pub fn clear_type_cache(&self);
    pub fn is_closed(&self) -> bool;
}
impl GenericClient for Client {}

pub struct Config;
impl Config {
    pub fn new() -> Config;
    pub fn user(&mut self, user: impl Into<String>) -> &mut Config;
    pub fn get_user(&self) -> Option<&str>;
    pub fn password<T: AsRef<[u8]>>(&mut self, password: T) -> &mut Config;
    pub fn get_password(&self) -> Option<&[u8]>;
    pub fn dbname(&mut self, dbname: impl Into<String>) -> &mut Config;
    pub fn get_dbname(&self) -> Option<&str>;
    pub fn options(&mut self, options: impl Into<String>) -> &mut Config;
    pub fn get_options(&self) -> Option<&str>;
    pub fn application_name(&mut self, application_name: impl Into<String>) -> &mut Config;
    pub fn get_application_name(&self) -> Option<&str>;
    pub fn ssl_mode(&mut self, ssl_mode: SslMode) -> &mut Config;
    pub fn get_ssl_mode(&self) -> SslMode;
    pub fn ssl_negotiation(&mut self, ssl_negotiation: SslNegotiation) -> &mut Config;
    pub fn get_ssl_negotiation(&self) -> SslNegotiation;
    pub fn host(&mut self, host: impl Into<String>) -> &mut Config;
    pub fn get_hosts(&self) -> &[Host];
    pub fn get_hostaddrs(&self) -> &[IpAddr];
    pub fn host_path<T: AsRef<Path>>(&mut self, host: T) -> &mut Config;
    pub fn hostaddr(&mut self, hostaddr: IpAddr) -> &mut Config;
    pub fn port(&mut self, port: u16) -> &mut Config;
    pub fn get_ports(&self) -> &[u16];
    pub fn connect_timeout(&mut self, connect_timeout: Duration) -> &mut Config;
    pub fn get_connect_timeout(&self) -> Option<&Duration>;
    pub fn tcp_user_timeout(&mut self, tcp_user_timeout: Duration) -> &mut Config;
    pub fn get_tcp_user_timeout(&self) -> Option<&Duration>;
    pub fn keepalives(&mut self, keepalives: bool) -> &mut Config;
    pub fn get_keepalives(&self) -> bool;
    pub fn keepalives_idle(&mut self, keepalives_idle: Duration) -> &mut Config;
    pub fn get_keepalives_idle(&self) -> Duration;
    pub fn keepalives_interval(&mut self, keepalives_interval: Duration) -> &mut Config;
    pub fn get_keepalives_interval(&self) -> Option<Duration>;
    pub fn keepalives_retries(&mut self, keepalives_retries: u32) -> &mut Config;
    pub fn get_keepalives_retries(&self) -> Option<u32>;
    pub fn target_session_attrs(&mut self, target_session_attrs: TargetSessionAttrs) -> &mut Config;
    pub fn get_target_session_attrs(&self) -> TargetSessionAttrs;
    pub fn channel_binding(&mut self, channel_binding: ChannelBinding) -> &mut Config;
    pub fn get_channel_binding(&self) -> ChannelBinding;
    pub fn load_balance_hosts(&mut self, load_balance_hosts: LoadBalanceHosts) -> &mut Config;
    pub fn get_load_balance_hosts(&self) -> LoadBalanceHosts;
    pub async fn connect<T>(&self, tls: T) -> Result<(Client, Connection<Socket, T::Stream>), Error>;
    pub async fn connect_raw<S: AsyncRead + AsyncWrite, T>(&self, stream: S, tls: T) -> Result<(Client, Connection<S, T::Stream>), Error>;
}
impl Clone for Config {}
impl Default for Config {}
impl FromStr for Config { type Err = Error; }

#[must_use] pub struct Connection<S, T>;
impl<S: AsyncRead + AsyncWrite, T: AsyncRead + AsyncWrite> Connection<S, T> {
    pub fn parameter(&self, name: &str) -> Option<&str>;
    pub fn poll_message(&mut self, cx: &mut Context) -> Poll<Option<Result<AsyncMessage, Error>>>;
}
impl<S: AsyncRead + AsyncWrite, T: AsyncRead + AsyncWrite> Future for Connection<S, T> { type Output = Result<(), Error>; }

pub struct CopyInSink<T>;
impl<T: Buf> CopyInSink<T> {
    pub fn poll_finish(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Result<u64, Error>>;
    pub async fn finish(self: Pin<&mut Self>) -> Result<u64, Error>;
}
impl<T: Buf> Sink<T> for CopyInSink<T> { type Error = Error; }

pub struct CopyOutStream;
impl Stream for CopyOutStream { type Item = Result<Bytes, Error>; }

pub struct Error;
impl Error {
    pub fn into_source(self) -> Option<Box<dyn std::error::Error>>;
    pub fn as_db_error(&self) -> Option<&DbError>;
    pub fn is_closed(&self) -> bool;
    pub fn code(&self) -> Option<&SqlState>;
}

pub trait GenericClient {
    fn execute<T: ToStatement>(&self, query: &T, params: &[&dyn ToSql]) -> Pin<Box<dyn Future<Output = Result<u64, Error>>>>;
    fn execute_raw<P: BorrowToSql, I: IntoIterator<Item = P>, T: ToStatement>(&self, statement: &T, params: I) -> Pin<Box<dyn Future<Output = Result<u64, Error>>>> where I::IntoIter: ExactSizeIterator;
    fn execute_typed(&self, statement: &str, params: &[(&dyn ToSql, Type)]) -> Pin<Box<dyn Future<Output = Result<u64, Error>>>>;
    fn query<T: ToStatement>(&self, query: &T, params: &[&dyn ToSql]) -> Pin<Box<dyn Future<Output = Result<Vec<Row>, Error>>>>;
    fn query_one<T: ToStatement>(&self, statement: &T, params: &[&dyn ToSql]) -> Pin<Box<dyn Future<Output = Result<Row, Error>>>>;
    fn query_opt<T: ToStatement>(&self, statement: &T, params: &[&dyn ToSql]) -> Pin<Box<dyn Future<Output = Result<Option<Row>, Error>>>>;
    fn query_raw<T: ToStatement, P: BorrowToSql, I: IntoIterator<Item = P>>(&self, statement: &T, params: I) -> Pin<Box<dyn Future<Output = Result<RowStream, Error>>>> where I::IntoIter: ExactSizeIterator;
    fn query_typed(&self, statement: &str, params: &[(&dyn ToSql, Type)]) -> Pin<Box<dyn Future<Output = Result<Vec<Row>, Error>>>>;
    fn query_typed_one(&self, statement: &str, params: &[(&dyn ToSql, Type)]) -> Pin<Box<dyn Future<Output = Result<Row, Error>>>>;
    fn query_typed_opt(&self, statement: &str, params: &[(&dyn ToSql, Type)]) -> Pin<Box<dyn Future<Output = Result<Option<Row>, Error>>>>;
    fn query_typed_raw<P: BorrowToSql, I: IntoIterator<Item = (P, Type)>>(&self, statement: &str, params: I) -> Pin<Box<dyn Future<Output = Result<RowStream, Error>>>>;
    fn prepare(&self, query: &str) -> Pin<Box<dyn Future<Output = Result<Statement, Error>>>>;
    fn prepare_typed(&self, query: &str, parameter_types: &[Type]) -> Pin<Box<dyn Future<Output = Result<Statement, Error>>>>;
    fn transaction(&mut self) -> Pin<Box<dyn Future<Output = Result<Transaction, Error>>>>;
    fn batch_execute(&self, query: &str) -> Pin<Box<dyn Future<Output = Result<(), Error>>>>;
    fn simple_query(&self, query: &str) -> Pin<Box<dyn Future<Output = Result<Vec<SimpleQueryMessage>, Error>>>>;
    fn client(&self) -> &Client;
}

pub struct Portal;
impl Clone for Portal {}

pub struct RowStream;
impl RowStream {
    pub fn rows_affected(&self) -> Option<u64>;
}
impl Stream for RowStream { type Item = Result<Row, Error>; }

pub struct Row;
impl Row {
    pub fn columns(&self) -> &[Column];
    pub fn is_empty(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn get<I, T: FromSql>(&self, idx: I) -> T;
    pub fn try_get<I, T: FromSql>(&self, idx: I) -> Result<T, Error>;
    pub fn raw_size_bytes(&self) -> usize;
}
impl Clone for Row {}

pub struct SimpleQueryRow;
impl SimpleQueryRow {
    pub fn columns(&self) -> &[SimpleColumn];
    pub fn is_empty(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn get<I>(&self, idx: I) -> Option<&str>;
    pub fn try_get<I>(&self, idx: I) -> Result<Option<&str>, Error>;
}

pub struct SimpleColumn;
impl SimpleColumn {
    pub fn name(&self) -> &str;
}

pub struct SimpleQueryStream;
impl Stream for SimpleQueryStream { type Item = Result<SimpleQueryMessage, Error>; }

pub struct Socket;
pub struct Column;
impl Column {
    pub fn name(&self) -> &str;
    pub fn table_oid(&self) -> Option<u32>;
    pub fn column_id(&self) -> Option<i16>;
    pub fn type_modifier(&self) -> i32;
    pub fn type_(&self) -> &Type;
}

pub struct Statement;
impl Statement {
    pub fn params(&self) -> &[Type];
    pub fn columns(&self) -> &[Column];
}
impl Clone for Statement {}
impl ToStatement for Statement {}

impl Clone for NoTls {}

pub trait ToStatement {}
impl ToStatement for str {}
impl ToStatement for String {}

pub struct Transaction;
impl Transaction {
    pub async fn commit(self) -> Result<(), Error>;
    pub async fn rollback(self) -> Result<(), Error>;
    pub async fn prepare(&self, query: &str) -> Result<Statement, Error>;
    pub async fn prepare_typed(&self, query: &str, parameter_types: &[Type]) -> Result<Statement, Error>;
    pub async fn query<T: ToStatement>(&self, statement: &T, params: &[&dyn ToSql]) -> Result<Vec<Row>, Error>;
    pub async fn query_one<T: ToStatement>(&self, statement: &T, params: &[&dyn ToSql]) -> Result<Row, Error>;
    pub async fn query_opt<T: ToStatement>(&self, statement: &T, params: &[&dyn ToSql]) -> Result<Option<Row>, Error>;
    pub async fn query_raw<T: ToStatement, P: BorrowToSql, I: IntoIterator<Item = P>>(&self, statement: &T, params: I) -> Result<RowStream, Error> where I::IntoIter: ExactSizeIterator;
    pub async fn query_typed(&self, statement: &str, params: &[(&dyn ToSql, Type)]) -> Result<Vec<Row>, Error>;
    pub async fn query_typed_one(&self, statement: &str, params: &[(&dyn ToSql, Type)]) -> Result<Row, Error>;
    pub async fn query_typed_opt(&self, statement: &str, params: &[(&dyn ToSql, Type)]) -> Result<Option<Row>, Error>;
    pub async fn query_typed_raw<P: BorrowToSql, I: IntoIterator<Item = (P, Type)>>(&self, query: &str, params: I) -> Result<RowStream, Error>;
    pub async fn execute<T: ToStatement>(&self, statement: &T, params: &[&dyn ToSql]) -> Result<u64, Error>;
    pub async fn execute_typed(&self, statement: &str, params: &[(&dyn ToSql, Type)]) -> Result<u64, Error>;
    pub async fn execute_raw<P: BorrowToSql, I: IntoIterator<Item = P>, T: ToStatement>(&self, statement: &T, params: I) -> Result<u64, Error> where I::IntoIter: ExactSizeIterator;
    pub async fn bind<T: ToStatement>(&self, statement: &T, params: &[&dyn ToSql]) -> Result<Portal, Error>;
    pub async fn bind_raw<P: BorrowToSql, T: ToStatement, I: IntoIterator<Item = P>>(&self, statement: &T, params: I) -> Result<Portal, Error> where I::IntoIter: ExactSizeIterator;
    pub async fn query_portal(&self, portal: &Portal, max_rows: i32) -> Result<Vec<Row>, Error>;
    pub async fn query_portal_raw(&self, portal: &Portal, max_rows: i32) -> Result<RowStream, Error>;
    pub async fn copy_in<T: ToStatement, U: Buf>(&self, statement: &T) -> Result<CopyInSink<U>, Error>;
    pub async fn copy_out<T: ToStatement>(&self, statement: &T) -> Result<CopyOutStream, Error>;
    pub async fn simple_query(&self, query: &str) -> Result<Vec<SimpleQueryMessage>, Error>;
    pub async fn batch_execute(&self, query: &str) -> Result<(), Error>;
    pub fn cancel_token(&self) -> CancelToken;
    pub async fn cancel_query<T>(&self, tls: T) -> Result<(), Error>;
    pub async fn cancel_query_raw<S: AsyncRead + AsyncWrite, T>(&self, stream: S, tls: T) -> Result<(), Error>;
    pub async fn transaction(&mut self) -> Result<Transaction, Error>;
    pub async fn savepoint<I: Into<String>>(&mut self, name: I) -> Result<Transaction, Error>;
    pub fn client(&self) -> &Client;
}
impl GenericClient for Transaction {}

pub enum IsolationLevel { ReadUncommitted, ReadCommitted, RepeatableRead, Serializable }
impl Clone for IsolationLevel {}

pub struct TransactionBuilder;
impl TransactionBuilder {
    pub fn isolation_level(self, isolation_level: IsolationLevel) -> Self;
    pub fn read_only(self, read_only: bool) -> Self;
    pub fn deferrable(self, deferrable: bool) -> Self;
    pub async fn start(self) -> Result<Transaction, Error>;
}

pub struct Notification;
impl Notification {
    pub fn process_id(&self) -> i32;
    pub fn channel(&self) -> &str;
    pub fn payload(&self) -> &str;
}
impl Clone for Notification {}

pub enum AsyncMessage { Notice(DbError), Notification(Notification) }
impl Clone for AsyncMessage {}

pub enum SimpleQueryMessage { Row(SimpleQueryRow), CommandComplete(u64), RowDescription(Arc<[SimpleColumn]>) }

pub mod binary_copy {
    use std::pin::Pin;
    use bytes::Bytes;
    use crate::{CopyInSink, CopyOutStream, Error};
    use futures::Stream;
    use postgres_types::{BorrowToSql, FromSql, ToSql, Type};

    pub struct BinaryCopyInWriter;
    impl BinaryCopyInWriter {
        pub fn new(sink: CopyInSink<Bytes>, types: &[Type]) -> BinaryCopyInWriter;
        pub async fn write(self: Pin<&mut Self>, values: &[&dyn ToSql]) -> Result<(), Error>;
        pub async fn write_raw<P: BorrowToSql, I: IntoIterator<Item = P>>(self: Pin<&mut Self>, values: I) -> Result<(), Error> where I::IntoIter: ExactSizeIterator;
        pub async fn finish(self: Pin<&mut Self>) -> Result<u64, Error>;
    }

    pub struct BinaryCopyOutStream;
    impl BinaryCopyOutStream {
        pub fn new(stream: CopyOutStream, types: &[Type]) -> BinaryCopyOutStream;
    }
    impl Stream for BinaryCopyOutStream { type Item = Result<BinaryCopyOutRow, Error>; }

    pub struct BinaryCopyOutRow;
    impl BinaryCopyOutRow {
        pub fn try_get<T: FromSql>(&self, idx: usize) -> Result<T, Error>;
        pub fn get<T: FromSql>(&self, idx: usize) -> T;
    }
}

pub mod config {
    use std::path::PathBuf;

    pub use crate::Config;

    pub struct TargetSessionAttrs;
    pub struct SslMode;
    pub struct SslNegotiation;
    pub struct ChannelBinding;
    pub struct LoadBalanceHosts;
    pub enum Host { Tcp(String), Unix(PathBuf) }
    impl Clone for Host {}
}

pub mod error {
    pub use crate::Error;

    pub struct Severity;

    pub struct DbError;
    impl DbError {
        pub fn severity(&self) -> &str;
        pub fn parsed_severity(&self) -> Option<Severity>;
        pub fn code(&self) -> &SqlState;
        pub fn message(&self) -> &str;
        pub fn detail(&self) -> Option<&str>;
        pub fn hint(&self) -> Option<&str>;
        pub fn position(&self) -> Option<&ErrorPosition>;
        pub fn where_(&self) -> Option<&str>;
        pub fn schema(&self) -> Option<&str>;
        pub fn table(&self) -> Option<&str>;
        pub fn column(&self) -> Option<&str>;
        pub fn datatype(&self) -> Option<&str>;
        pub fn constraint(&self) -> Option<&str>;
        pub fn file(&self) -> Option<&str>;
        pub fn line(&self) -> Option<u32>;
        pub fn routine(&self) -> Option<&str>;
    }
    impl Clone for DbError {}

    pub struct ErrorPosition;

    pub struct SqlState;
}

pub mod row {
    pub use crate::{Row, SimpleQueryRow};

    pub trait RowIndex {}
}

pub mod tls {
    pub trait MakeTlsConnect<S> { type Stream; type TlsConnect; type Error; }
    pub trait TlsConnect<S> { type Stream; type Error; type Future; }
    #[derive(Clone, Copy, Debug)]
    pub struct NoTls;
    pub struct NoTlsStream;
}
