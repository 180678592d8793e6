#![crates(diesel)]
#![versions(">=2, <3")]
#![closures(inline)]

// The query builder's types are kept loose: what a query step makes of the one before stands as `SelectStatement<Self>`,
// so that the receiver of `load` and its kin stays known.

pub use crate::connection::Connection;
pub use crate::expression::SelectableHelper;
pub use crate::mysql::MysqlConnection;
pub use crate::pg::PgConnection;
pub use crate::query_dsl::{CombineDsl, JoinOnDsl, QueryDsl, RunQueryDsl, SaveChangesDsl};
pub use crate::query_source::{QuerySource, Table};
pub use crate::result::{ConnectionError, ConnectionResult, OptionalEmptyChangesetExtension, OptionalExtension, QueryResult};
pub use crate::sqlite::SqliteConnection;

use crate::query_builder::{
    DebugQuery, DeleteStatement, IncompleteInsertStatement, SelectStatement, SqlQuery,
    UpdateStatement,
};

pub fn insert_into<T>(target: T) -> IncompleteInsertStatement<T>;
pub fn insert_or_ignore_into<T>(target: T) -> IncompleteInsertStatement<T>;
pub fn replace_into<T>(target: T) -> IncompleteInsertStatement<T>;
pub fn update<T>(source: T) -> UpdateStatement<T>;
pub fn delete<T>(source: T) -> DeleteStatement<T>;
pub fn select<T>(expression: T) -> SelectStatement<T>;
pub fn sql_query<T: Into<String>>(query: T) -> SqlQuery;
pub fn debug_query<DB, T>(query: &T) -> DebugQuery<T, DB>;
pub fn copy_from<T>(table: T) -> crate::pg::CopyFromQuery<T, ()>;
pub fn copy_to<T>(target: T) -> crate::pg::CopyToQuery<T, ()>;

pub mod prelude {
    pub use crate::{
        CombineDsl, Connection, ConnectionError, ConnectionResult, JoinOnDsl, MysqlConnection,
        OptionalEmptyChangesetExtension, OptionalExtension, PgConnection, QueryDsl, QueryResult, QuerySource, RunQueryDsl,
        SaveChangesDsl, SelectableHelper, SqliteConnection, Table,
    };
}

pub mod dsl {
    pub use crate::{copy_from, copy_to, delete, insert_into, insert_or_ignore_into, replace_into, select, sql_query, update};
    pub use crate::expression::dsl::{exists, not, now, sql};

    pub struct AsSelect<Source, DB>;
}

pub mod expression {
    use crate::dsl::AsSelect;

    pub trait SelectableHelper<DB> {
        fn as_select() -> AsSelect<Self, DB>;
        fn as_returning() -> AsSelect<Self, DB>;
    }

    pub mod dsl {
        use super::SqlLiteral;

        pub fn sql<ST>(sql: &str) -> SqlLiteral<ST>;
        pub fn exists<T>(query: T) -> impl Sized;
        pub fn not<T>(expr: T) -> impl Sized;
        pub struct now;
    }

    pub struct SqlLiteral<ST>;
    impl<ST> SqlLiteral<ST> {
        pub fn bind<BindST, U>(self, bind_value: U) -> SqlLiteral<ST>;
        pub fn sql(self, sql: &str) -> SqlLiteral<ST>;
    }
    impl<ST, Conn> crate::RunQueryDsl<Conn> for SqlLiteral<ST> {}
}

pub mod connection {
    use crate::result::{ConnectionResult, Error, QueryResult};

    pub trait SimpleConnection {
        #[blocks(database)]
        #[instead(any = "diesel_async::SimpleAsyncConnection::batch_execute")]
        fn batch_execute(&mut self, query: &str) -> QueryResult<()>;
    }

    pub trait Connection: SimpleConnection {
        type Backend;
        #[blocks(database)]
        #[instead(any = "diesel_async::AsyncConnection::establish")]
        fn establish(database_url: &str) -> ConnectionResult<Self>;
        #[blocks(database)]
        #[instead(any = "diesel_async::AsyncConnection::transaction")]
        fn transaction<T, E: From<Error>, F: FnOnce(&mut Self) -> Result<T, E>>(&mut self, f: F) -> Result<T, E>;
        #[blocks(database)]
        #[instead(any = "diesel_async::AsyncConnection::begin_test_transaction")]
        fn begin_test_transaction(&mut self) -> QueryResult<()>;
        #[blocks(database)]
        #[instead(any = "diesel_async::AsyncConnection::test_transaction")]
        fn test_transaction<T, E, F: FnOnce(&mut Self) -> Result<T, E>>(&mut self, f: F) -> T;
    }

    pub trait LoadConnection<B = DefaultLoadingMode>: Connection {}

    pub struct DefaultLoadingMode;
}

pub mod query_dsl {
    use crate::query_builder::{BoxedSelectStatement, SelectStatement};
    use crate::{QueryResult, Table};

    pub trait QueryDsl {
        fn distinct(self) -> SelectStatement<Self>;
        fn distinct_on<Expr>(self, expr: Expr) -> SelectStatement<Self>;
        fn select<Selection>(self, selection: Selection) -> SelectStatement<Self>;
        fn count(self) -> SelectStatement<Self>;
        fn inner_join<Rhs>(self, rhs: Rhs) -> SelectStatement<Self>;
        fn left_outer_join<Rhs>(self, rhs: Rhs) -> SelectStatement<Self>;
        fn left_join<Rhs>(self, rhs: Rhs) -> SelectStatement<Self>;
        fn filter<Predicate>(self, predicate: Predicate) -> SelectStatement<Self>;
        fn or_filter<Predicate>(self, predicate: Predicate) -> SelectStatement<Self>;
        fn find<PK>(self, id: PK) -> SelectStatement<Self>;
        fn order<Expr>(self, expr: Expr) -> SelectStatement<Self>;
        fn order_by<Expr>(self, expr: Expr) -> SelectStatement<Self>;
        fn then_order_by<Order>(self, order: Order) -> SelectStatement<Self>;
        fn limit(self, limit: i64) -> SelectStatement<Self>;
        fn offset(self, offset: i64) -> SelectStatement<Self>;
        fn group_by<GB>(self, group_by: GB) -> SelectStatement<Self>;
        fn having<Predicate>(self, predicate: Predicate) -> SelectStatement<Self>;
        fn for_update(self) -> SelectStatement<Self>;
        fn for_no_key_update(self) -> SelectStatement<Self>;
        fn for_share(self) -> SelectStatement<Self>;
        fn for_key_share(self) -> SelectStatement<Self>;
        fn skip_locked(self) -> SelectStatement<Self>;
        fn no_wait(self) -> SelectStatement<Self>;
        fn into_boxed<DB>(self) -> BoxedSelectStatement<DB>;
        fn nullable(self) -> SelectStatement<Self>;
    }
    impl<From> QueryDsl for SelectStatement<From> {}
    impl<DB> QueryDsl for BoxedSelectStatement<DB> {}
    impl<T: Table> QueryDsl for T {}

    pub trait JoinOnDsl {
        fn on<On>(self, on: On) -> SelectStatement<Self>;
    }
    impl<T: Table> JoinOnDsl for T {}

    pub trait CombineDsl {
        fn union<Rhs>(self, rhs: Rhs) -> SelectStatement<Self>;
        fn union_all<Rhs>(self, rhs: Rhs) -> SelectStatement<Self>;
        fn intersect<Rhs>(self, rhs: Rhs) -> SelectStatement<Self>;
        fn intersect_all<Rhs>(self, rhs: Rhs) -> SelectStatement<Self>;
        fn except<Rhs>(self, rhs: Rhs) -> SelectStatement<Self>;
        fn except_all<Rhs>(self, rhs: Rhs) -> SelectStatement<Self>;
    }
    impl<From> CombineDsl for SelectStatement<From> {}
    impl<DB> CombineDsl for BoxedSelectStatement<DB> {}
    impl<T: Table> CombineDsl for T {}

    /// What `load_iter` gives: a row is read when it is taken.
    pub struct LoadIter<U>;
    #[blocks(database)]
    #[note("load the rows in `spawn_blocking`")]
    impl<U> Iterator for LoadIter<U> { type Item = QueryResult<U>; }

    pub trait RunQueryDsl<Conn> {
        #[blocks(database)]
        #[instead(any = "diesel_async::RunQueryDsl::execute")]
        fn execute(self, conn: &mut Conn) -> QueryResult<usize>;
        #[blocks(database)]
        #[instead(any = "diesel_async::RunQueryDsl::load")]
        fn load<U>(self, conn: &mut Conn) -> QueryResult<Vec<U>>;
        #[blocks(database)]
        #[instead(any = "diesel_async::RunQueryDsl::load_stream")]
        fn load_iter<U, B>(self, conn: &mut Conn) -> QueryResult<LoadIter<U>>;
        #[blocks(database)]
        #[instead(any = "diesel_async::RunQueryDsl::get_result")]
        fn get_result<U>(self, conn: &mut Conn) -> QueryResult<U>;
        #[blocks(database)]
        #[instead(any = "diesel_async::RunQueryDsl::get_results")]
        fn get_results<U>(self, conn: &mut Conn) -> QueryResult<Vec<U>>;
        #[blocks(database)]
        #[instead(any = "diesel_async::RunQueryDsl::first")]
        fn first<U>(self, conn: &mut Conn) -> QueryResult<U>;
    }
    impl<T: Table, Conn> RunQueryDsl<Conn> for T {}

    pub trait SaveChangesDsl<Conn> {
        #[blocks(database)]
        #[instead(any = "diesel_async::SaveChangesDsl::save_changes")]
        fn save_changes<T>(self, connection: &mut Conn) -> QueryResult<T>;
    }
    impl<T, Conn> SaveChangesDsl<Conn> for T {}
}

pub mod query_source {
    pub trait QuerySource {}
    pub trait Table: QuerySource {}
}

pub mod query_builder {
    use crate::{QueryResult, RunQueryDsl};

    pub struct DebugQuery<T, DB>;

    #[lazy(query, blocking)]
    pub struct SelectStatement<From>;
    impl<From, Conn> RunQueryDsl<Conn> for SelectStatement<From> {}

    #[lazy(query, blocking)]
    pub struct BoxedSelectStatement<DB>;
    impl<DB, Conn> RunQueryDsl<Conn> for BoxedSelectStatement<DB> {}

    #[lazy(query, blocking)]
    pub struct IncompleteInsertStatement<T>;
    impl<T> IncompleteInsertStatement<T> {
        pub fn default_values(self) -> InsertStatement<T>;
        pub fn values<U>(self, records: U) -> InsertStatement<T>;
    }

    #[lazy(query, blocking)]
    pub struct InsertStatement<T>;
    impl<T> InsertStatement<T> {
        pub fn into_columns<C2>(self, columns: C2) -> InsertStatement<T>;
        pub fn returning<E>(self, returns: E) -> InsertStatement<T>;
        pub fn on_conflict_do_nothing(self) -> InsertStatement<T>;
        pub fn on_conflict<Target>(self, target: Target) -> crate::upsert::IncompleteOnConflict<InsertStatement<T>>;
    }
    impl<T, Conn> RunQueryDsl<Conn> for InsertStatement<T> {}

    #[lazy(query, blocking)]
    pub struct UpdateStatement<T>;
    impl<T> UpdateStatement<T> {
        pub fn set<V>(self, values: V) -> UpdateStatement<T>;
        pub fn filter<Predicate>(self, predicate: Predicate) -> UpdateStatement<T>;
        pub fn into_boxed<DB>(self) -> UpdateStatement<T>;
        pub fn returning<E>(self, returns: E) -> UpdateStatement<T>;
    }
    impl<T, Conn> RunQueryDsl<Conn> for UpdateStatement<T> {}

    #[lazy(query, blocking)]
    pub struct DeleteStatement<T>;
    impl<T> DeleteStatement<T> {
        pub fn filter<Predicate>(self, predicate: Predicate) -> DeleteStatement<T>;
        pub fn or_filter<Predicate>(self, predicate: Predicate) -> DeleteStatement<T>;
        pub fn into_boxed<DB>(self) -> DeleteStatement<T>;
        pub fn returning<E>(self, returns: E) -> DeleteStatement<T>;
    }
    impl<T, Conn> RunQueryDsl<Conn> for DeleteStatement<T> {}

    #[lazy(query, blocking)]
    pub struct SqlQuery;
    impl SqlQuery {
        pub fn bind<ST, Value>(self, value: Value) -> SqlQuery;
        pub fn into_boxed<DB>(self) -> BoxedSqlQuery<DB>;
        pub fn sql<T: AsRef<str>>(self, sql: T) -> Self;
    }
    impl<Conn> RunQueryDsl<Conn> for SqlQuery {}

    #[lazy(query, blocking)]
    pub struct BoxedSqlQuery<DB>;
    impl<DB> BoxedSqlQuery<DB> {
        pub fn bind<BindSt, Value>(self, b: Value) -> Self;
        pub fn sql<T: AsRef<str>>(self, sql: T) -> Self;
    }
    impl<DB, Conn> RunQueryDsl<Conn> for BoxedSqlQuery<DB> {}
}

pub mod upsert {
    use crate::query_builder::InsertStatement;

    pub struct IncompleteOnConflict<Stmt>;
    impl<T> IncompleteOnConflict<InsertStatement<T>> {
        pub fn do_nothing(self) -> InsertStatement<T>;
        pub fn do_update(self) -> IncompleteDoUpdate<InsertStatement<T>>;
    }

    pub struct IncompleteDoUpdate<Stmt>;
    impl<T> IncompleteDoUpdate<InsertStatement<T>> {
        pub fn set<Changes>(self, changes: Changes) -> InsertStatement<T>;
    }
}

pub mod result {
    use std::error::Error as StdError;
    use std::ffi::NulError;

    pub type QueryResult<T> = Result<T, Error>;
    pub type ConnectionResult<T> = Result<T, ConnectionError>;

    pub enum Error {
        InvalidCString(NulError),
        DatabaseError(DatabaseErrorKind, Box<dyn DatabaseErrorInformation>),
        NotFound,
        QueryBuilderError(Box<dyn StdError>),
        DeserializationError(Box<dyn StdError>),
        SerializationError(Box<dyn StdError>),
        RollbackTransaction,
        AlreadyInTransaction,
        NotInTransaction,
        BrokenTransactionManager,
    }

    pub enum DatabaseErrorKind {
        UniqueViolation,
        ForeignKeyViolation,
        UnableToSendCommand,
        SerializationFailure,
        ReadOnlyTransaction,
        RestrictViolation,
        NotNullViolation,
        CheckViolation,
        ExclusionViolation,
        ClosedConnection,
    }

    pub trait DatabaseErrorInformation {
        fn message(&self) -> &str;
        fn details(&self) -> Option<&str>;
        fn hint(&self) -> Option<&str>;
        fn table_name(&self) -> Option<&str>;
        fn column_name(&self) -> Option<&str>;
        fn constraint_name(&self) -> Option<&str>;
        fn statement_position(&self) -> Option<i32>;
    }

    pub enum ConnectionError {
        InvalidCString(NulError),
        BadConnection(String),
        InvalidConnectionUrl(String),
        CouldntSetupConfiguration(Error),
    }

    pub trait OptionalExtension<T> {
        fn optional(self) -> Result<Option<T>, Error>;
    }
    impl<T> OptionalExtension<T> for Result<T, Error> {}

    pub trait OptionalEmptyChangesetExtension<T> {
        fn optional_empty_changeset(self) -> Result<Option<T>, Error>;
    }
    impl<T> OptionalEmptyChangesetExtension<T> for Result<T, Error> {}
}

#[feature("r2d2")]
pub mod r2d2 {
    use crate::connection::{Connection, SimpleConnection};
    use crate::{ConnectionError, QueryResult};

    pub use ::r2d2::{
        Builder, CustomizeConnection, Error as PoolError, HandleError, ManageConnection, Pool, PooledConnection, State,
    };

    pub struct ConnectionManager<T>;
    impl<T> ConnectionManager<T> {
        pub fn new<S: Into<String>>(database_url: S) -> Self;
        pub fn update_database_url<S: Into<String>>(&mut self, database_url: S);
    }
    impl<T> ManageConnection for ConnectionManager<T> { type Connection = T; type Error = Error; }
    impl<T> Clone for ConnectionManager<T> {}

    pub enum Error { ConnectionError(ConnectionError), QueryError(crate::result::Error) }

    pub trait R2D2Connection: Connection {
        #[blocks(database)]
        #[note("run it in `spawn_blocking`, or use `diesel-async`")]
        fn ping(&mut self) -> QueryResult<()>;
    }

    impl<M: ManageConnection> SimpleConnection for PooledConnection<M> {}
    impl<M: ManageConnection> Connection for PooledConnection<M> {}
}

#[feature("postgres")]
pub mod pg {
    use std::io::{BufRead, Write};

    use crate::connection::{Connection, LoadConnection, SimpleConnection};
    use crate::r2d2::R2D2Connection;
    use crate::result::{Error, QueryResult};

    pub struct Pg;

    pub struct CopyFromQuery<T, Action>;
    impl<T, Action> CopyFromQuery<T, Action> {
        pub fn from_raw_data<F: Fn(&mut dyn Write) -> Result<(), E>, C, E>(self, _target: C, action: F) -> CopyFromQuery<T, F>;
        pub fn from_insertable<I>(self, insertable: I) -> CopyFromQuery<T, I>;
    }

    pub struct CopyToQuery<T, O>;
    impl<T, O> CopyToQuery<T, O> {
        #[blocks(database)]
        #[note("run it in `spawn_blocking`")]
        pub fn load<U, C>(self, conn: &mut C) -> QueryResult<crate::query_dsl::LoadIter<U>>;
        #[blocks(database)]
        #[note("run it in `spawn_blocking`")]
        pub fn load_raw<C>(self, conn: &mut C) -> QueryResult<impl BufRead>;
    }

    pub struct PgConnection;
    impl PgConnection {
        pub fn build_transaction(&mut self) -> TransactionBuilder<Self>;
    }
    impl SimpleConnection for PgConnection {}
    impl Connection for PgConnection { type Backend = Pg; }
    impl LoadConnection for PgConnection {}
    impl R2D2Connection for PgConnection {}

    pub struct TransactionBuilder<C>;
    impl<C> TransactionBuilder<C> {
        pub fn read_only(self) -> Self;
        pub fn read_write(self) -> Self;
        pub fn deferrable(self) -> Self;
        pub fn not_deferrable(self) -> Self;
        pub fn read_committed(self) -> Self;
        pub fn repeatable_read(self) -> Self;
        pub fn serializable(self) -> Self;
        #[blocks(database)]
        #[instead(any = "diesel_async::pg::TransactionBuilder::run")]
        pub fn run<T, E: From<Error>, F: FnOnce(&mut C) -> Result<T, E>>(&mut self, f: F) -> Result<T, E>;
    }
}

#[feature("sqlite")]
pub mod sqlite {
    use crate::connection::{Connection, LoadConnection, SimpleConnection};
    use crate::r2d2::R2D2Connection;
    use crate::result::Error;

    pub struct Sqlite;

    pub struct SqliteConnection;
    impl SqliteConnection {
        #[blocks(database)]
        #[note("run it in `spawn_blocking`, or use `diesel-async`")]
        pub fn immediate_transaction<T, E: From<Error>, F: FnOnce(&mut Self) -> Result<T, E>>(&mut self, f: F) -> Result<T, E>;
        #[blocks(database)]
        #[note("run it in `spawn_blocking`, or use `diesel-async`")]
        pub fn exclusive_transaction<T, E: From<Error>, F: FnOnce(&mut Self) -> Result<T, E>>(&mut self, f: F) -> Result<T, E>;
    }
    impl SimpleConnection for SqliteConnection {}
    impl Connection for SqliteConnection { type Backend = Sqlite; }
    impl LoadConnection for SqliteConnection {}
    impl R2D2Connection for SqliteConnection {}
}

#[feature("mysql")]
pub mod mysql {
    use crate::connection::{Connection, LoadConnection, SimpleConnection};
    use crate::r2d2::R2D2Connection;

    pub struct Mysql;

    pub struct MysqlConnection;
    impl SimpleConnection for MysqlConnection {}
    impl Connection for MysqlConnection { type Backend = Mysql; }
    impl LoadConnection for MysqlConnection {}
    impl R2D2Connection for MysqlConnection {}
}
