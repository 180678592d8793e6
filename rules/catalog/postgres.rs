#![crates(postgres)]
#![versions(">=0.17, <0.20")]

use std::io::{BufRead, Read, Write};
use std::net::IpAddr;
use std::path::Path;
use std::str::FromStr;
use std::time::Duration;
use crate::notifications::{BlockingIter, Iter, TimeoutIter};
use fallible_iterator::FallibleIterator;
use postgres_types::{BorrowToSql, ToSql, Type};
use tokio_postgres::config::{ChannelBinding, Host, LoadBalanceHosts, SslMode, SslNegotiation, TargetSessionAttrs};
use tokio_postgres::error::DbError;
use tokio_postgres::tls::MakeTlsConnect;

pub use fallible_iterator;
pub use tokio_postgres::{Column, IsolationLevel, Notification, Portal, SimpleQueryMessage, Socket, Statement, ToStatement, error, row, tls, types};
pub use crate::error::Error;
pub use crate::row::{Row, SimpleQueryRow};
pub use crate::tls::NoTls;

pub struct CancelToken;
impl CancelToken {
    #[blocks(database)]
    #[panics_in_runtime]
    #[instead(any = "tokio_postgres::CancelToken::cancel_query")]
    pub fn cancel_query<T: MakeTlsConnect<Socket>>(&self, tls: T) -> Result<(), Error>;
}
impl Clone for CancelToken {}

pub struct Config;
impl Config {
    pub fn new() -> Config;
    pub fn user(&mut self, user: &str) -> &mut Config;
    pub fn get_user(&self) -> Option<&str>;
    pub fn password<T: AsRef<[u8]>>(&mut self, password: T) -> &mut Config;
    pub fn get_password(&self) -> Option<&[u8]>;
    pub fn dbname(&mut self, dbname: &str) -> &mut Config;
    pub fn get_dbname(&self) -> Option<&str>;
    pub fn options(&mut self, options: &str) -> &mut Config;
    pub fn get_options(&self) -> Option<&str>;
    pub fn application_name(&mut self, application_name: &str) -> &mut Config;
    pub fn get_application_name(&self) -> Option<&str>;
    pub fn ssl_mode(&mut self, ssl_mode: SslMode) -> &mut Config;
    pub fn get_ssl_mode(&self) -> SslMode;
    pub fn ssl_negotiation(&mut self, ssl_negotiation: SslNegotiation) -> &mut Config;
    pub fn get_ssl_negotiation(&self) -> SslNegotiation;
    pub fn host(&mut self, host: &str) -> &mut Config;
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
    pub fn notice_callback<F: Fn(DbError)>(&mut self, f: F) -> &mut Config;
    #[blocks(database)]
    #[panics_in_runtime]
    #[instead(any = "tokio_postgres::Config::connect")]
    pub fn connect<T: MakeTlsConnect<Socket>>(&self, tls: T) -> Result<Client, Error>;
}
impl Clone for Config {}
impl Default for Config {}
impl FromStr for Config { type Err = Error; }

pub struct CopyInWriter;
impl CopyInWriter {
    #[blocks(database)]
    #[panics_in_runtime]
    #[instead(any = "tokio_postgres::Client")]
    pub fn finish(self) -> Result<u64, Error>;
}
#[blocks(database)]
#[panics_in_runtime]
#[instead(any = "tokio_postgres::Client")]
impl Write for CopyInWriter {}

pub struct CopyOutReader;
#[blocks(database)]
#[panics_in_runtime]
#[instead(any = "tokio_postgres::Client")]
impl Read for CopyOutReader {}
#[blocks(database)]
#[panics_in_runtime]
#[instead(any = "tokio_postgres::Client")]
impl BufRead for CopyOutReader {}

pub trait GenericClient {
    #[blocks(database)]
    #[panics_in_runtime]
    #[instead(any = "tokio_postgres::GenericClient::execute")]
    fn execute<T: ToStatement>(&mut self, query: &T, params: &[&dyn ToSql]) -> Result<u64, Error>;
    #[blocks(database)]
    #[panics_in_runtime]
    #[instead(any = "tokio_postgres::GenericClient::execute_typed")]
    fn execute_typed(&mut self, query: &str, params: &[(&dyn ToSql, Type)]) -> Result<u64, Error>;
    #[blocks(database)]
    #[panics_in_runtime]
    #[instead(any = "tokio_postgres::GenericClient::query")]
    fn query<T: ToStatement>(&mut self, query: &T, params: &[&dyn ToSql]) -> Result<Vec<Row>, Error>;
    #[blocks(database)]
    #[panics_in_runtime]
    #[instead(any = "tokio_postgres::GenericClient::query_one")]
    fn query_one<T: ToStatement>(&mut self, query: &T, params: &[&dyn ToSql]) -> Result<Row, Error>;
    #[blocks(database)]
    #[panics_in_runtime]
    #[instead(any = "tokio_postgres::GenericClient::query_opt")]
    fn query_opt<T: ToStatement>(&mut self, query: &T, params: &[&dyn ToSql]) -> Result<Option<Row>, Error>;
    #[blocks(database)]
    #[panics_in_runtime]
    #[instead(any = "tokio_postgres::GenericClient::query_raw")]
    fn query_raw<T: ToStatement, P: BorrowToSql, I: IntoIterator<Item = P>>(&mut self, query: &T, params: I) -> Result<RowIter, Error> where I::IntoIter: ExactSizeIterator;
    #[blocks(database)]
    #[panics_in_runtime]
    #[instead(any = "tokio_postgres::GenericClient::query_typed")]
    fn query_typed(&mut self, statement: &str, params: &[(&dyn ToSql, Type)]) -> Result<Vec<Row>, Error>;
    #[blocks(database)]
    #[panics_in_runtime]
    #[instead(any = "tokio_postgres::GenericClient::query_typed_one")]
    fn query_typed_one(&mut self, query: &str, params: &[(&dyn ToSql, Type)]) -> Result<Row, Error>;
    #[blocks(database)]
    #[panics_in_runtime]
    #[instead(any = "tokio_postgres::GenericClient::query_typed_opt")]
    fn query_typed_opt(&mut self, query: &str, params: &[(&dyn ToSql, Type)]) -> Result<Option<Row>, Error>;
    #[blocks(database)]
    #[panics_in_runtime]
    #[instead(any = "tokio_postgres::GenericClient::query_typed_raw")]
    fn query_typed_raw<P: BorrowToSql, I: IntoIterator<Item = (P, Type)>>(&mut self, statement: &str, params: I) -> Result<RowIter, Error>;
    #[blocks(database)]
    #[panics_in_runtime]
    #[instead(any = "tokio_postgres::GenericClient::prepare")]
    fn prepare(&mut self, query: &str) -> Result<Statement, Error>;
    #[blocks(database)]
    #[panics_in_runtime]
    #[instead(any = "tokio_postgres::GenericClient::prepare_typed")]
    fn prepare_typed(&mut self, query: &str, types: &[Type]) -> Result<Statement, Error>;
    #[blocks(database)]
    #[panics_in_runtime]
    #[instead(any = "tokio_postgres::Client::copy_in")]
    fn copy_in<T: ToStatement>(&mut self, query: &T) -> Result<CopyInWriter, Error>;
    #[blocks(database)]
    #[panics_in_runtime]
    #[instead(any = "tokio_postgres::Client::copy_out")]
    fn copy_out<T: ToStatement>(&mut self, query: &T) -> Result<CopyOutReader, Error>;
    #[blocks(database)]
    #[panics_in_runtime]
    #[instead(any = "tokio_postgres::GenericClient::simple_query")]
    fn simple_query(&mut self, query: &str) -> Result<Vec<SimpleQueryMessage>, Error>;
    #[blocks(database)]
    #[panics_in_runtime]
    #[instead(any = "tokio_postgres::GenericClient::batch_execute")]
    fn batch_execute(&mut self, query: &str) -> Result<(), Error>;
    #[blocks(database)]
    #[panics_in_runtime]
    #[instead(any = "tokio_postgres::GenericClient::transaction")]
    fn transaction(&mut self) -> Result<Transaction, Error>;
}

pub struct Notifications;
impl Notifications {
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn iter(&mut self) -> Iter;
    pub fn blocking_iter(&mut self) -> BlockingIter;
    pub fn timeout_iter(&mut self, timeout: Duration) -> TimeoutIter;
}

pub struct RowIter;
impl RowIter {
    pub fn rows_affected(&self) -> Option<u64>;
}
#[blocks(database)]
#[panics_in_runtime]
#[instead(any = "tokio_postgres::Client")]
impl FallibleIterator for RowIter { type Item = Row; type Error = Error; }

pub struct TransactionBuilder;
impl TransactionBuilder {
    pub fn isolation_level(self, isolation_level: IsolationLevel) -> Self;
    pub fn read_only(self, read_only: bool) -> Self;
    pub fn deferrable(self, deferrable: bool) -> Self;
    #[blocks(database)]
    #[panics_in_runtime]
    #[instead(any = "tokio_postgres::TransactionBuilder::start")]
    pub fn start(self) -> Result<Transaction, Error>;
}

pub struct Client;
impl Client {
    #[blocks(database)]
    #[panics_in_runtime]
    #[instead(any = "tokio_postgres::connect")]
    pub fn connect<T: MakeTlsConnect<Socket>>(params: &str, tls_mode: T) -> Result<Client, Error>;
    pub fn configure() -> Config;
    #[blocks(database)]
    #[panics_in_runtime]
    #[instead(any = "tokio_postgres::Client::execute")]
    pub fn execute<T: ToStatement>(&mut self, query: &T, params: &[&dyn ToSql]) -> Result<u64, Error>;
    #[blocks(database)]
    #[panics_in_runtime]
    #[instead(any = "tokio_postgres::Client::execute_typed")]
    pub fn execute_typed(&mut self, query: &str, params: &[(&dyn ToSql, Type)]) -> Result<u64, Error>;
    #[blocks(database)]
    #[panics_in_runtime]
    #[instead(any = "tokio_postgres::Client::query")]
    pub fn query<T: ToStatement>(&mut self, query: &T, params: &[&dyn ToSql]) -> Result<Vec<Row>, Error>;
    #[blocks(database)]
    #[panics_in_runtime]
    #[instead(any = "tokio_postgres::Client::query_one")]
    pub fn query_one<T: ToStatement>(&mut self, query: &T, params: &[&dyn ToSql]) -> Result<Row, Error>;
    #[blocks(database)]
    #[panics_in_runtime]
    #[instead(any = "tokio_postgres::Client::query_opt")]
    pub fn query_opt<T: ToStatement>(&mut self, query: &T, params: &[&dyn ToSql]) -> Result<Option<Row>, Error>;
    #[blocks(database)]
    #[panics_in_runtime]
    #[instead(any = "tokio_postgres::Client::query_raw")]
    pub fn query_raw<T: ToStatement, P: BorrowToSql, I: IntoIterator<Item = P>>(&mut self, query: &T, params: I) -> Result<RowIter, Error> where I::IntoIter: ExactSizeIterator;
    #[blocks(database)]
    #[panics_in_runtime]
    #[instead(any = "tokio_postgres::Client::query_typed")]
    pub fn query_typed(&mut self, query: &str, params: &[(&dyn ToSql, Type)]) -> Result<Vec<Row>, Error>;
    #[blocks(database)]
    #[panics_in_runtime]
    #[instead(any = "tokio_postgres::Client::query_typed_one")]
    pub fn query_typed_one(&mut self, query: &str, params: &[(&dyn ToSql, Type)]) -> Result<Row, Error>;
    #[blocks(database)]
    #[panics_in_runtime]
    #[instead(any = "tokio_postgres::Client::query_typed_opt")]
    pub fn query_typed_opt(&mut self, query: &str, params: &[(&dyn ToSql, Type)]) -> Result<Option<Row>, Error>;
    #[blocks(database)]
    #[panics_in_runtime]
    #[instead(any = "tokio_postgres::Client::query_typed_raw")]
    pub fn query_typed_raw<P: BorrowToSql, I: IntoIterator<Item = (P, Type)>>(&mut self, query: &str, params: I) -> Result<RowIter, Error>;
    #[blocks(database)]
    #[panics_in_runtime]
    #[instead(any = "tokio_postgres::Client::prepare")]
    pub fn prepare(&mut self, query: &str) -> Result<Statement, Error>;
    #[blocks(database)]
    #[panics_in_runtime]
    #[instead(any = "tokio_postgres::Client::prepare_typed")]
    pub fn prepare_typed(&mut self, query: &str, types: &[Type]) -> Result<Statement, Error>;
    #[blocks(database)]
    #[panics_in_runtime]
    #[instead(any = "tokio_postgres::Client::copy_in")]
    pub fn copy_in<T: ToStatement>(&mut self, query: &T) -> Result<CopyInWriter, Error>;
    #[blocks(database)]
    #[panics_in_runtime]
    #[instead(any = "tokio_postgres::Client::copy_out")]
    pub fn copy_out<T: ToStatement>(&mut self, query: &T) -> Result<CopyOutReader, Error>;
    #[blocks(database)]
    #[panics_in_runtime]
    #[instead(any = "tokio_postgres::Client::simple_query")]
    pub fn simple_query(&mut self, query: &str) -> Result<Vec<SimpleQueryMessage>, Error>;
    #[blocks(database)]
    #[panics_in_runtime]
    #[instead(any = "tokio_postgres::Client::check_connection")]
    pub fn is_valid(&mut self, timeout: Duration) -> Result<(), Error>;
    #[blocks(database)]
    #[panics_in_runtime]
    #[instead(any = "tokio_postgres::Client::batch_execute")]
    pub fn batch_execute(&mut self, query: &str) -> Result<(), Error>;
    #[blocks(database)]
    #[panics_in_runtime]
    #[instead(any = "tokio_postgres::Client::check_connection")]
    pub fn check_connection(&mut self) -> Result<(), Error>;
    #[blocks(database)]
    #[panics_in_runtime]
    #[instead(any = "tokio_postgres::Client::transaction")]
    pub fn transaction(&mut self) -> Result<Transaction, Error>;
    pub fn build_transaction(&mut self) -> TransactionBuilder;
    pub fn notifications(&mut self) -> Notifications;
    pub fn cancel_token(&self) -> CancelToken;
    pub fn clear_type_cache(&self);
    pub fn is_closed(&self) -> bool;
    #[blocks(database)]
    #[panics_in_runtime]
    #[instead(any = "tokio_postgres::Client")]
    pub fn close(self) -> Result<(), Error>;
}
impl GenericClient for Client {}

#[blocks_on_drop(database)]
#[note("what is not committed is rolled back when it is dropped: commit it, or drop it on a thread that may wait")]
pub struct Transaction;
impl Transaction {
    #[blocks(database)]
    #[panics_in_runtime]
    #[instead(any = "tokio_postgres::Transaction::commit")]
    pub fn commit(self) -> Result<(), Error>;
    #[blocks(database)]
    #[panics_in_runtime]
    #[instead(any = "tokio_postgres::Transaction::rollback")]
    pub fn rollback(self) -> Result<(), Error>;
    #[blocks(database)]
    #[panics_in_runtime]
    #[instead(any = "tokio_postgres::Transaction::prepare")]
    pub fn prepare(&mut self, query: &str) -> Result<Statement, Error>;
    #[blocks(database)]
    #[panics_in_runtime]
    #[instead(any = "tokio_postgres::Transaction::prepare_typed")]
    pub fn prepare_typed(&mut self, query: &str, types: &[Type]) -> Result<Statement, Error>;
    #[blocks(database)]
    #[panics_in_runtime]
    #[instead(any = "tokio_postgres::Transaction::execute")]
    pub fn execute<T: ToStatement>(&mut self, query: &T, params: &[&dyn ToSql]) -> Result<u64, Error>;
    #[blocks(database)]
    #[panics_in_runtime]
    #[instead(any = "tokio_postgres::Transaction::execute_typed")]
    pub fn execute_typed(&mut self, query: &str, params: &[(&dyn ToSql, Type)]) -> Result<u64, Error>;
    #[blocks(database)]
    #[panics_in_runtime]
    #[instead(any = "tokio_postgres::Transaction::query")]
    pub fn query<T: ToStatement>(&mut self, query: &T, params: &[&dyn ToSql]) -> Result<Vec<Row>, Error>;
    #[blocks(database)]
    #[panics_in_runtime]
    #[instead(any = "tokio_postgres::Transaction::query_one")]
    pub fn query_one<T: ToStatement>(&mut self, query: &T, params: &[&dyn ToSql]) -> Result<Row, Error>;
    #[blocks(database)]
    #[panics_in_runtime]
    #[instead(any = "tokio_postgres::Transaction::query_opt")]
    pub fn query_opt<T: ToStatement>(&mut self, query: &T, params: &[&dyn ToSql]) -> Result<Option<Row>, Error>;
    #[blocks(database)]
    #[panics_in_runtime]
    #[instead(any = "tokio_postgres::Transaction::query_raw")]
    pub fn query_raw<T: ToStatement, P: BorrowToSql, I: IntoIterator<Item = P>>(&mut self, query: &T, params: I) -> Result<RowIter, Error> where I::IntoIter: ExactSizeIterator;
    #[blocks(database)]
    #[panics_in_runtime]
    #[instead(any = "tokio_postgres::Transaction::query_typed")]
    pub fn query_typed(&mut self, statement: &str, params: &[(&dyn ToSql, Type)]) -> Result<Vec<Row>, Error>;
    #[blocks(database)]
    #[panics_in_runtime]
    #[instead(any = "tokio_postgres::Transaction::query_typed_one")]
    pub fn query_typed_one(&mut self, query: &str, params: &[(&dyn ToSql, Type)]) -> Result<Row, Error>;
    #[blocks(database)]
    #[panics_in_runtime]
    #[instead(any = "tokio_postgres::Transaction::query_typed_opt")]
    pub fn query_typed_opt(&mut self, query: &str, params: &[(&dyn ToSql, Type)]) -> Result<Option<Row>, Error>;
    #[blocks(database)]
    #[panics_in_runtime]
    #[instead(any = "tokio_postgres::Transaction::query_typed_raw")]
    pub fn query_typed_raw<P: BorrowToSql, I: IntoIterator<Item = (P, Type)>>(&mut self, query: &str, params: I) -> Result<RowIter, Error>;
    #[blocks(database)]
    #[panics_in_runtime]
    #[instead(any = "tokio_postgres::Transaction::bind")]
    pub fn bind<T: ToStatement>(&mut self, query: &T, params: &[&dyn ToSql]) -> Result<Portal, Error>;
    #[blocks(database)]
    #[panics_in_runtime]
    #[instead(any = "tokio_postgres::Transaction::query_portal")]
    pub fn query_portal(&mut self, portal: &Portal, max_rows: i32) -> Result<Vec<Row>, Error>;
    #[blocks(database)]
    #[panics_in_runtime]
    #[instead(any = "tokio_postgres::Transaction::query_portal_raw")]
    pub fn query_portal_raw(&mut self, portal: &Portal, max_rows: i32) -> Result<RowIter, Error>;
    #[blocks(database)]
    #[panics_in_runtime]
    #[instead(any = "tokio_postgres::Transaction::copy_in")]
    pub fn copy_in<T: ToStatement>(&mut self, query: &T) -> Result<CopyInWriter, Error>;
    #[blocks(database)]
    #[panics_in_runtime]
    #[instead(any = "tokio_postgres::Transaction::copy_out")]
    pub fn copy_out<T: ToStatement>(&mut self, query: &T) -> Result<CopyOutReader, Error>;
    #[blocks(database)]
    #[panics_in_runtime]
    #[instead(any = "tokio_postgres::Transaction::simple_query")]
    pub fn simple_query(&mut self, query: &str) -> Result<Vec<SimpleQueryMessage>, Error>;
    #[blocks(database)]
    #[panics_in_runtime]
    #[instead(any = "tokio_postgres::Transaction::batch_execute")]
    pub fn batch_execute(&mut self, query: &str) -> Result<(), Error>;
    pub fn cancel_token(&self) -> CancelToken;
    #[blocks(database)]
    #[panics_in_runtime]
    #[instead(any = "tokio_postgres::Transaction::transaction")]
    pub fn transaction(&mut self) -> Result<Transaction, Error>;
    #[blocks(database)]
    #[panics_in_runtime]
    #[instead(any = "tokio_postgres::Transaction::savepoint")]
    pub fn savepoint<I: Into<String>>(&mut self, name: I) -> Result<Transaction, Error>;
}
impl GenericClient for Transaction {}

pub mod binary_copy {
    use crate::{CopyInWriter, CopyOutReader};
    use fallible_iterator::FallibleIterator;
    use postgres_types::{BorrowToSql, ToSql, Type};
    use tokio_postgres::Error;

    pub use tokio_postgres::binary_copy::BinaryCopyOutRow;

    pub struct BinaryCopyInWriter;
    impl BinaryCopyInWriter {
        pub fn new(writer: CopyInWriter, types: &[Type]) -> BinaryCopyInWriter;
    }

    #[blocks(database)]
    #[panics_in_runtime]
    #[instead(any = "tokio_postgres::Client")]
    impl BinaryCopyInWriter {
        pub fn write(&mut self, values: &[&dyn ToSql]) -> Result<(), Error>;
        pub fn write_raw<P: BorrowToSql, I: IntoIterator<Item = P>>(&mut self, values: I) -> Result<(), Error> where I::IntoIter: ExactSizeIterator;
        pub fn finish(self) -> Result<u64, Error>;
    }

    pub struct BinaryCopyOutIter;
    impl BinaryCopyOutIter {
        pub fn new(reader: CopyOutReader, types: &[Type]) -> BinaryCopyOutIter;
    }
    #[blocks(database)]
    #[panics_in_runtime]
    #[instead(any = "tokio_postgres::Client")]
    impl FallibleIterator for BinaryCopyOutIter { type Item = BinaryCopyOutRow; type Error = Error; }
}

pub mod config {
    pub use crate::Config;
    pub use tokio_postgres::config::{ChannelBinding, Host, LoadBalanceHosts, SslMode, SslNegotiation, TargetSessionAttrs};
}

pub mod notifications {
    use fallible_iterator::FallibleIterator;
    use tokio_postgres::{Error, Notification};

    pub use crate::Notifications;

    pub struct Iter;
    impl FallibleIterator for Iter { type Item = Notification; type Error = Error; }

    pub struct BlockingIter;
    #[blocks(database)]
    #[panics_in_runtime]
    #[instead(any = "tokio_postgres::Client")]
    impl FallibleIterator for BlockingIter { type Item = Notification; type Error = Error; }

    pub struct TimeoutIter;
    #[blocks(database)]
    #[panics_in_runtime]
    #[instead(any = "tokio_postgres::Client")]
    impl FallibleIterator for TimeoutIter { type Item = Notification; type Error = Error; }
}
