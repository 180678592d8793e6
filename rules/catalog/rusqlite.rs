#![crates(rusqlite)]
#![versions(">=0.26, <0.42")]
#![closures(inline)]

use std::error;
use std::ffi::{CStr, NulError};
use std::ops::{Deref, DerefMut};
use std::path::{Path, PathBuf};
use std::str::Utf8Error;
use std::time::Duration;
use crate::backup::Progress;
use crate::blob::Blob;
use crate::config::DbConfig;
use crate::types::{ToSqlOutput, Type, ValueRef};
use fallible_iterator::FallibleIterator;
use fallible_streaming_iterator::FallibleStreamingIterator;

pub use fallible_iterator;
pub use fallible_streaming_iterator;
pub use libsqlite3_sys as ffi;
pub use libsqlite3_sys::ErrorCode;

pub type Result<T, E = Error> = std::result::Result<T, E>;

#[bang(expressions)]
pub fn params() -> &[&dyn ToSql];

pub fn params_from_iter<I: IntoIterator>(iter: I) -> ParamsFromIter<I>;
pub fn version_number() -> i32;
pub fn version() -> &str;

pub struct CachedStatement;
impl CachedStatement {
    pub fn discard(self);
}
impl Deref for CachedStatement { type Target = Statement; }
impl DerefMut for CachedStatement {}

pub enum Error { SqliteFailure(libsqlite3_sys::Error, Option<String>), SqliteSingleThreadedMode, FromSqlConversionFailure(usize, Type, Box<dyn error::Error>), IntegralValueOutOfRange(usize, i64), Utf8Error(Utf8Error), NulError(NulError), InvalidParameterName(String), InvalidPath(PathBuf), ExecuteReturnedResults, QueryReturnedNoRows, QueryReturnedMoreThanOneRow, InvalidColumnIndex(usize), InvalidColumnName(String), InvalidColumnType(usize, String, Type), StatementChangedRows(usize), InvalidFunctionParameterType(usize, Type), UserFunctionError(Box<dyn error::Error>), ToSqlConversionFailure(Box<dyn error::Error>), InvalidQuery, UnwindingPanic, GetAuxWrongType, MultipleStatement, InvalidParameterCount(usize, usize), BlobSizeError }
impl Error {
    pub fn sqlite_error(&self) -> Option<&libsqlite3_sys::Error>;
    pub fn sqlite_error_code(&self) -> Option<ErrorCode>;
}

pub trait Params {}

pub struct ParamsFromIter<I>;
impl<I> Clone for ParamsFromIter<I> {}
impl<I: IntoIterator> Params for ParamsFromIter<I> {}

pub struct AndThenRows<F>;
#[blocks(database)]
#[note("run it in `spawn_blocking`, or use `tokio-rusqlite` or `sqlx`")]
impl<T, E: From<Error>, F: FnMut(&Row) -> Result<T, E>> Iterator for AndThenRows<F> { type Item = std::result::Result<T, E>; }

pub struct Map<F>;
impl<F: FnMut(&Row) -> Result<B>, B> FallibleIterator for Map<F> { type Error = Error; type Item = B; }

pub struct MappedRows<F>;
#[blocks(database)]
#[note("run it in `spawn_blocking`, or use `tokio-rusqlite` or `sqlx`")]
impl<T, F: FnMut(&Row) -> Result<T>> Iterator for MappedRows<F> { type Item = std::result::Result<T, Error>; }

pub struct Row;
impl Row {
    pub fn get_unwrap<I, T>(&self, idx: I) -> T;
    pub fn get<I, T>(&self, idx: I) -> Result<T>;
    pub fn get_ref<I>(&self, idx: I) -> Result<ValueRef>;
    pub fn get_ref_unwrap<I>(&self, idx: I) -> ValueRef;
}
impl AsRef<Statement> for Row {}

pub trait RowIndex {
    fn idx(&self, stmt: &Statement) -> Result<usize>;
}

pub struct Rows;
impl Rows {
    #[blocks(database)]
    #[note("run it in `spawn_blocking`, or use `tokio-rusqlite` or `sqlx`")]
    pub fn next(&mut self) -> Result<Option<&Row>>;
    pub fn map<F: FnMut(&Row) -> Result<B>, B>(self, f: F) -> Map<F>;
    pub fn mapped<F: FnMut(&Row) -> Result<B>, B>(self, f: F) -> MappedRows<F>;
    pub fn and_then<F: FnMut(&Row) -> Result<T, E>, T, E>(self, f: F) -> AndThenRows<F>;
    pub fn as_ref(&self) -> Option<&Statement>;
}
#[blocks(database)]
#[note("run it in `spawn_blocking`, or use `tokio-rusqlite` or `sqlx`")]
impl FallibleStreamingIterator for Rows { type Error = Error; type Item = Row; }

pub struct Statement;
impl Statement {
    pub fn column_names(&self) -> Vec<&str>;
    pub fn column_count(&self) -> usize;
    pub fn column_name(&self, col: usize) -> Result<&str>;
    pub fn column_index(&self, name: &str) -> Result<usize>;
    pub fn finalize(self) -> Result<()>;
    pub fn parameter_index(&self, name: &str) -> Result<Option<usize>>;
    pub fn parameter_name(&self, index: usize) -> Option<&str>;
    pub fn parameter_count(&self) -> usize;
    pub fn raw_bind_parameter<I, T>(&mut self, one_based_index: I, param: T) -> Result<()>;
    pub fn expanded_sql(&self) -> Option<String>;
    pub fn get_status(&self, status: StatementStatus) -> i32;
    pub fn reset_status(&self, status: StatementStatus) -> i32;
    pub fn readonly(&self) -> bool;
    pub fn clear_bindings(&mut self);
}

#[blocks(database)]
#[note("run it in `spawn_blocking`, or use `tokio-rusqlite` or `sqlx`")]
impl Statement {
    pub fn execute<P>(&mut self, params: P) -> Result<usize>;
    pub fn insert<P>(&mut self, params: P) -> Result<i64>;
    pub fn exists<P>(&mut self, params: P) -> Result<bool>;
    pub fn query_row<T, P, F: FnOnce(&Row) -> Result<T>>(&mut self, params: P, f: F) -> Result<T>;
    pub fn query_one<T, P, F: FnOnce(&Row) -> Result<T>>(&mut self, params: P, f: F) -> Result<T>;
    pub fn raw_execute(&mut self) -> Result<usize>;
}

#[blocks(database, brief)]
#[note("run it in `spawn_blocking`, or use `tokio-rusqlite` or `sqlx`")]
impl Statement {
    pub fn query<P>(&mut self, params: P) -> Result<Rows>;
    pub fn query_map<T, P, F: FnMut(&Row) -> Result<T>>(&mut self, params: P, f: F) -> Result<MappedRows<F>>;
    pub fn query_and_then<T, E: From<Error>, P, F: FnMut(&Row) -> Result<T, E>>(&mut self, params: P, f: F) -> Result<AndThenRows<F>>;
    pub fn raw_query(&mut self) -> Rows;
}

pub struct StatementStatus;
pub enum DropBehavior { Rollback, Commit, Ignore, Panic }
impl Clone for DropBehavior {}

#[blocks_on_drop(database)]
#[note("what is not committed is rolled back when it is dropped: commit it, or drop it on a thread that may wait")]
pub struct Savepoint;
impl Savepoint {
    pub fn drop_behavior(&self) -> DropBehavior;
    pub fn set_drop_behavior(&mut self, drop_behavior: DropBehavior);
}

#[blocks(database, brief)]
#[note("run it in `spawn_blocking`, or use `tokio-rusqlite` or `sqlx`")]
impl Savepoint {
    pub fn new(conn: &mut Connection) -> Result<Savepoint>;
    pub fn with_name<T: Into<String>>(conn: &mut Connection, name: T) -> Result<Savepoint>;
    #[blocks(database)] pub fn savepoint(&mut self) -> Result<Savepoint>;
    pub fn savepoint_with_name<T: Into<String>>(&mut self, name: T) -> Result<Savepoint>;
}

#[blocks(database)]
#[note("run it in `spawn_blocking`, or use `tokio-rusqlite` or `sqlx`")]
impl Savepoint {
    pub fn commit(self) -> Result<()>;
    pub fn rollback(&mut self) -> Result<()>;
    pub fn finish(self) -> Result<()>;
}
impl Deref for Savepoint { type Target = Connection; }

#[blocks_on_drop(database)]
#[note("what is not committed is rolled back when it is dropped: commit it, or drop it on a thread that may wait")]
pub struct Transaction;
impl Transaction {
    pub fn drop_behavior(&self) -> DropBehavior;
    pub fn set_drop_behavior(&mut self, drop_behavior: DropBehavior);
}

#[blocks(database, brief)]
#[note("run it in `spawn_blocking`, or use `tokio-rusqlite` or `sqlx`")]
impl Transaction {
    pub fn new(conn: &mut Connection, behavior: TransactionBehavior) -> Result<Transaction>;
    pub fn new_unchecked(conn: &Connection, behavior: TransactionBehavior) -> Result<Transaction>;
    #[blocks(database)] pub fn savepoint(&mut self) -> Result<Savepoint>;
    pub fn savepoint_with_name<T: Into<String>>(&mut self, name: T) -> Result<Savepoint>;
}

#[blocks(database)]
#[note("run it in `spawn_blocking`, or use `tokio-rusqlite` or `sqlx`")]
impl Transaction {
    pub fn commit(self) -> Result<()>;
    pub fn rollback(self) -> Result<()>;
    pub fn finish(self) -> Result<()>;
}
impl Deref for Transaction { type Target = Connection; }

pub enum TransactionBehavior { Deferred, Immediate, Exclusive }
impl Clone for TransactionBehavior {}

pub trait ToSql {
    fn to_sql(&self) -> Result<ToSqlOutput>;
}

pub trait OptionalExtension<T> {
    fn optional(self) -> Result<Option<T>>;
}

pub struct Connection;
impl Connection {
    pub fn busy_timeout(&self, timeout: Duration) -> Result<()>;
    pub fn busy_handler(&self, callback: Option<fn(i32) -> bool>) -> Result<()>;
    pub fn set_prepared_statement_cache_capacity(&self, capacity: usize);
    pub fn flush_prepared_statement_cache(&self);
    pub fn db_config(&self, config: DbConfig) -> Result<bool>;
    pub fn set_db_config(&self, config: DbConfig, new_val: bool) -> Result<bool>;
    pub fn set_transaction_behavior(&mut self, behavior: TransactionBehavior);
    pub fn open_in_memory() -> Result<Self>;
    pub fn open_in_memory_with_flags(flags: OpenFlags) -> Result<Self>;
    pub fn open_in_memory_with_flags_and_vfs<V>(flags: OpenFlags, vfs: V) -> Result<Self>;
    pub fn path(&self) -> Option<&str>;
    pub fn release_memory(&self) -> Result<()>;
    pub fn last_insert_rowid(&self) -> i64;
    pub fn get_interrupt_handle(&self) -> InterruptHandle;
    pub fn changes(&self) -> u64;
    pub fn total_changes(&self) -> u64;
    pub fn is_autocommit(&self) -> bool;
    pub fn is_busy(&self) -> bool;
    pub fn is_readonly<N>(&self, db_name: N) -> Result<bool>;
}

#[blocks(database)]
#[note("run it in `spawn_blocking`, or use `tokio-rusqlite` or `sqlx`")]
impl Connection {
    pub fn backup<N, P: AsRef<Path>>(&self, name: N, dst_path: P, progress: Option<fn(Progress)>) -> Result<()>;
    pub fn restore<N, P: AsRef<Path>, F: Fn(Progress)>(&mut self, name: N, src_path: P, progress: Option<F>) -> Result<()>;
    pub fn open<P: AsRef<Path>>(path: P) -> Result<Self>;
    pub fn open_with_flags<P: AsRef<Path>>(path: P, flags: OpenFlags) -> Result<Self>;
    pub fn open_with_flags_and_vfs<P: AsRef<Path>, V>(path: P, flags: OpenFlags, vfs: V) -> Result<Self>;
    pub fn execute_batch(&self, sql: &str) -> Result<()>;
    pub fn execute<P>(&self, sql: &str, params: P) -> Result<usize>;
    pub fn query_row<T, P, F: FnOnce(&Row) -> Result<T>>(&self, sql: &str, params: P, f: F) -> Result<T>;
    pub fn query_one<T, P, F: FnOnce(&Row) -> Result<T>>(&self, sql: &str, params: P, f: F) -> Result<T>;
    pub fn query_row_and_then<T, E: From<Error>, P, F: FnOnce(&Row) -> Result<T, E>>(&self, sql: &str, params: P, f: F) -> Result<T, E>;
    pub fn load_extension<P: AsRef<Path>, N>(&self, dylib_path: P, entry_point: Option<N>) -> Result<()>;
}

#[blocks(database, brief)]
#[note("run it in `spawn_blocking`, or use `tokio-rusqlite` or `sqlx`")]
impl Connection {
    pub fn blob_open<D, N>(&self, db: D, table: N, column: N, row_id: i64, read_only: bool) -> Result<Blob>;
    pub fn prepare_cached(&self, sql: &str) -> Result<CachedStatement>;
    pub fn column_exists<N>(&self, db_name: Option<N>, table_name: N, column_name: N) -> Result<bool>;
    pub fn table_exists<N>(&self, db_name: Option<N>, table_name: N) -> Result<bool>;
    pub fn column_metadata<N>(&self, db_name: Option<N>, table_name: N, column_name: N) -> Result<(Option<&CStr>, Option<&CStr>, bool, bool, bool)>;
    pub fn pragma_query_value<T, F: FnOnce(&Row) -> Result<T>>(&self, schema_name: Option<&str>, pragma_name: &str, f: F) -> Result<T>;
    pub fn pragma_query<F: FnMut(&Row) -> Result<()>>(&self, schema_name: Option<&str>, pragma_name: &str, f: F) -> Result<()>;
    pub fn pragma<F: FnMut(&Row) -> Result<()>, V>(&self, schema_name: Option<&str>, pragma_name: &str, pragma_value: V, f: F) -> Result<()>;
    pub fn pragma_update<V>(&self, schema_name: Option<&str>, pragma_name: &str, pragma_value: V) -> Result<()>;
    pub fn pragma_update_and_check<F: FnOnce(&Row) -> Result<T>, T, V>(&self, schema_name: Option<&str>, pragma_name: &str, pragma_value: V, f: F) -> Result<T>;
    #[blocks(database)] pub fn transaction(&mut self) -> Result<Transaction>;
    #[blocks(database)] pub fn transaction_with_behavior(&mut self, behavior: TransactionBehavior) -> Result<Transaction>;
    #[blocks(database)] pub fn unchecked_transaction(&self) -> Result<Transaction>;
    #[blocks(database)] pub fn savepoint(&mut self) -> Result<Savepoint>;
    pub fn savepoint_with_name<T: Into<String>>(&mut self, name: T) -> Result<Savepoint>;
    pub fn prepare(&self, sql: &str) -> Result<Statement>;
    pub fn prepare_with_flags(&self, sql: &str, flags: PrepFlags) -> Result<Statement>;
    pub fn close(self) -> Result<(), (Self, Error)>;
    pub fn cache_flush(&self) -> Result<()>;
}

pub struct Batch;
impl Batch {
    pub fn new(conn: &Connection, sql: &str) -> Self;
}
impl FallibleIterator for Batch { type Error = Error; type Item = Statement; }

pub struct OpenFlags;
impl Clone for OpenFlags {}
impl Copy for OpenFlags {}

pub struct PrepFlags;
impl Clone for PrepFlags {}
impl Copy for PrepFlags {}

pub struct InterruptHandle;
impl InterruptHandle {
    pub fn interrupt(&self);
}

pub mod backup {
    use std::ffi::c_int;
    use std::time::Duration;
    use crate::{Connection, Result};

    pub enum StepResult { Done, More, Busy, Locked }
    impl Clone for StepResult {}

    pub struct Progress { pub remaining: c_int, pub pagecount: c_int }
    impl Clone for Progress {}

    pub struct Backup;
    impl Backup {
        pub fn new(from: &Connection, to: &mut Connection) -> Result<Backup>;
        pub fn new_with_names<F, T>(from: &Connection, from_name: F, to: &mut Connection, to_name: T) -> Result<Backup>;
        pub fn progress(&self) -> Progress;
        #[blocks(database)]
        #[note("run it in `spawn_blocking`, or use `tokio-rusqlite` or `sqlx`")]
        pub fn step(&self, num_pages: c_int) -> Result<StepResult>;
        #[blocks(database)]
        #[note("run it in `spawn_blocking`, or use `tokio-rusqlite` or `sqlx`")]
        pub fn run_to_completion(&self, pages_per_step: c_int, pause_between_pages: Duration, progress: Option<fn(Progress)>) -> Result<()>;
    }
}

pub mod blob {
    use std::io::{Read, Seek, Write};
    use std::mem::MaybeUninit;
    use crate::{Result, ToSql};

    pub struct Blob;
    impl Blob {
        pub fn size(&self) -> i32;
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
    }

    #[blocks(database, brief)]
    #[note("run it in `spawn_blocking`, or use `tokio-rusqlite` or `sqlx`")]
    impl Blob {
        pub fn write_at(&mut self, buf: &[u8], write_start: usize) -> Result<()>;
        pub fn write_all_at(&mut self, buf: &[u8], write_start: usize) -> Result<()>;
        pub fn read_at(&self, buf: &mut [u8], read_start: usize) -> Result<usize>;
        pub fn raw_read_at(&self, buf: &mut [MaybeUninit<u8>], read_start: usize) -> Result<&mut [u8]>;
        pub fn read_at_exact(&self, buf: &mut [u8], read_start: usize) -> Result<()>;
        pub fn raw_read_at_exact(&self, buf: &mut [MaybeUninit<u8>], read_start: usize) -> Result<&mut [u8]>;
        pub fn reopen(&mut self, row: i64) -> Result<()>;
        pub fn close(self) -> Result<()>;
    }
    #[blocks(database, brief)]
    #[note("run it in `spawn_blocking`, or use `tokio-rusqlite` or `sqlx`")]
    impl Read for Blob {}
    #[blocks(database, brief)]
    #[note("run it in `spawn_blocking`, or use `tokio-rusqlite` or `sqlx`")]
    impl Write for Blob {}
    #[blocks(database, brief)]
    #[note("run it in `spawn_blocking`, or use `tokio-rusqlite` or `sqlx`")]
    impl Seek for Blob {}

    pub struct ZeroBlob(pub i32);
    impl Clone for ZeroBlob {}
    impl ToSql for ZeroBlob {}
}

pub mod config {
    pub enum DbConfig { SQLITE_DBCONFIG_ENABLE_FKEY, SQLITE_DBCONFIG_ENABLE_TRIGGER, SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, SQLITE_DBCONFIG_ENABLE_QPSG, SQLITE_DBCONFIG_TRIGGER_EQP, SQLITE_DBCONFIG_RESET_DATABASE, SQLITE_DBCONFIG_DEFENSIVE }
    impl Clone for DbConfig {}
}

pub mod limits {
    pub enum Limit { SQLITE_LIMIT_LENGTH, SQLITE_LIMIT_SQL_LENGTH, SQLITE_LIMIT_COLUMN, SQLITE_LIMIT_EXPR_DEPTH, SQLITE_LIMIT_COMPOUND_SELECT, SQLITE_LIMIT_VDBE_OP, SQLITE_LIMIT_FUNCTION_ARG, SQLITE_LIMIT_ATTACHED, SQLITE_LIMIT_LIKE_PATTERN_LENGTH, SQLITE_LIMIT_VARIABLE_NUMBER, SQLITE_LIMIT_TRIGGER_DEPTH, SQLITE_LIMIT_WORKER_THREADS }
    impl Clone for Limit {}
}

pub mod types {
    use std::error::Error;

    pub use crate::ToSql;

    pub type FromSqlResult<T> = Result<T, FromSqlError>;

    pub trait FromSql {
        fn column_result(value: ValueRef) -> FromSqlResult<Self>;
    }

    pub enum FromSqlError { InvalidType, OutOfRange(i64), InvalidBlobSize { expected_size: usize, blob_size: usize }, Other(Box<dyn Error>) }
    impl FromSqlError {
        pub fn other<E>(error: E) -> Self;
    }

    pub enum ToSqlOutput { Borrowed(ValueRef), Owned(Value), ZeroBlob(i32), Arg(usize) }
    impl Clone for ToSqlOutput {}
    impl crate::ToSql for ToSqlOutput {}

    pub enum Value { Null, Integer(i64), Real(f64), Text(String), Blob(Vec<u8>) }
    impl Value {
        pub fn data_type(&self) -> Type;
    }
    impl FromSql for Value {}
    impl crate::ToSql for Value {}
    impl Clone for Value {}

    pub enum ValueRef { Null, Integer(i64), Real(f64), Text(&[u8]), Blob(&[u8]) }
    impl ValueRef {
        pub fn data_type(&self) -> Type;
        pub fn as_i64(&self) -> FromSqlResult<i64>;
        pub fn as_i64_or_null(&self) -> FromSqlResult<Option<i64>>;
        pub fn as_f64(&self) -> FromSqlResult<f64>;
        pub fn as_f64_or_null(&self) -> FromSqlResult<Option<f64>>;
        pub fn as_str(&self) -> FromSqlResult<&str>;
        pub fn as_str_or_null(&self) -> FromSqlResult<Option<&str>>;
        pub fn as_blob(&self) -> FromSqlResult<&[u8]>;
        pub fn as_blob_or_null(&self) -> FromSqlResult<Option<&[u8]>>;
        pub fn as_bytes(&self) -> FromSqlResult<&[u8]>;
        pub fn as_bytes_or_null(&self) -> FromSqlResult<Option<&[u8]>>;
    }
    impl Clone for ValueRef {}

    pub struct Null;
    impl crate::ToSql for Null {}
    impl Clone for Null {}

    pub enum Type { Null, Integer, Real, Text, Blob }
    impl Clone for Type {}
}
