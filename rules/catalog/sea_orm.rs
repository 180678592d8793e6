#![crates(sea_orm)]
#![versions(">=0.12, <2")]
#![closures(inline)]

// What macros write of an entity is not seen: a query is known where its type is named, or its entity's impls are written.

use std::future::Future;
use std::time::Duration;

pub use crate::entity::*;

pub mod entity {
    pub use crate::{ActiveModelTrait, EntityName, EntityTrait, ModelTrait};

    pub mod prelude {
        pub use crate::{
            ActiveModelTrait, CursorTrait, DatabaseConnection, DbConn, EntityName, EntityTrait, ModelTrait, PaginatorTrait,
            QueryFilter, Select,
        };
        pub use crate::DbErr;
    }
}

pub mod prelude {
    pub use crate::entity::prelude::*;
}

pub trait EntityName {
    fn schema_name(&self) -> Option<&str>;
    fn table_name(&self) -> &str;
}

pub trait EntityTrait: EntityName {
    type Model;
    type ActiveModel;
    type Column;
    type Relation;
    type PrimaryKey;
    #[conventional] fn find() -> Select<Self>;
    #[conventional] fn find_by_id<T>(values: T) -> Select<Self>;
    #[conventional] fn insert<A>(model: A) -> Insert<A>;
    #[conventional] fn insert_many<A, I: IntoIterator<Item = A>>(models: I) -> Insert<A>;
    #[conventional] fn update<A>(model: A) -> UpdateOne<A>;
    #[conventional] fn update_many() -> UpdateMany<Self>;
    #[conventional] fn delete<A>(model: A) -> DeleteOne<A>;
    #[conventional] fn delete_many() -> DeleteMany<Self>;
    #[conventional] fn delete_by_id<T>(values: T) -> DeleteMany<Self>;
}

pub trait ModelTrait {
    type Entity;
}

pub trait ActiveModelTrait {
    type Entity;
    async fn insert<C>(self, db: &C) -> Result<<Self::Entity as EntityTrait>::Model, DbErr>;
    async fn update<C>(self, db: &C) -> Result<<Self::Entity as EntityTrait>::Model, DbErr>;
    async fn save<C>(self, db: &C) -> Result<Self, DbErr>;
    async fn delete<C>(self, db: &C) -> Result<DeleteResult, DbErr>;
}

pub trait QuerySelect {
    fn select_only(self) -> Self;
    fn column<C>(self, col: C) -> Self;
    fn column_as<C, I>(self, col: C, alias: I) -> Self;
    fn columns<C, I>(self, cols: I) -> Self;
    fn offset<T>(self, offset: T) -> Self;
    fn limit<T>(self, limit: T) -> Self;
    fn group_by<C>(self, col: C) -> Self;
    fn having<F>(self, filter: F) -> Self;
    fn distinct(self) -> Self;
    fn join<J, R>(self, join: J, rel: R) -> Self;
    fn join_rev<J, R>(self, join: J, rel: R) -> Self;
    fn join_as<J, R, I>(self, join: J, rel: R, alias: I) -> Self;
    fn lock<L>(self, lock_type: L) -> Self;
    fn lock_shared(self) -> Self;
    fn lock_exclusive(self) -> Self;
    fn expr<T>(self, expr: T) -> Self;
    fn expr_as<T, A>(self, expr: T, alias: A) -> Self;
}

pub trait QueryOrder {
    fn order_by<C, O>(self, col: C, ord: O) -> Self;
    fn order_by_asc<C>(self, col: C) -> Self;
    fn order_by_desc<C>(self, col: C) -> Self;
}

pub trait QueryFilter {
    fn filter<F>(self, filter: F) -> Self;
    fn belongs_to<M>(self, model: &M) -> Self;
}

pub trait QueryTrait {
    fn into_query<Q>(self) -> Q;
    fn build(&self, db_backend: DbBackend) -> Statement;
    fn apply_if<T, F: FnOnce(Self, T) -> Self>(self, val: Option<T>, if_some: F) -> Self;
}

pub trait CursorTrait {
    type Selector;
}

pub trait PaginatorTrait<C> {
    type Selector;
    fn paginate(self, db: &C, page_size: u64) -> Paginator<C, Self::Selector>;
    async fn count(self, db: &C) -> Result<u64, DbErr>;
}

#[lazy(query)]
pub struct Select<E>;
impl<E: EntityTrait> Select<E> {
    pub fn left_join<R>(self, r: R) -> Self;
    pub fn right_join<R>(self, r: R) -> Self;
    pub fn inner_join<R>(self, r: R) -> Self;
    pub fn reverse_join<R>(self, r: R) -> Self;
    pub fn find_also_related<R>(self, r: R) -> SelectTwo<E, R>;
    pub fn find_with_related<R>(self, r: R) -> SelectTwoMany<E, R>;
    pub fn select_also<F>(self, f: F) -> SelectTwo<E, F>;
    pub fn select_with<F>(self, f: F) -> SelectTwoMany<E, F>;
    pub fn from_raw_sql(self, stmt: Statement) -> SelectorRaw<SelectModel<E::Model>>;
    pub fn into_model<M>(self) -> Selector<SelectModel<M>>;
    pub fn into_partial_model<M>(self) -> Selector<SelectModel<M>>;
    pub fn into_json(self) -> Selector<SelectModel<serde_json::Value>>;
    pub fn into_values<T, C>(self) -> Selector<SelectModel<T>>;
    pub fn into_tuple<T>(self) -> Selector<SelectModel<T>>;
    pub fn cursor_by<C>(self, order_columns: C) -> Cursor<SelectModel<E::Model>>;
    pub async fn one<C>(self, db: &C) -> Result<Option<E::Model>, DbErr>;
    pub async fn all<C>(self, db: &C) -> Result<Vec<E::Model>, DbErr>;
}
impl<E> Clone for Select<E> {}
impl<E> QuerySelect for Select<E> {}
impl<E> QueryOrder for Select<E> {}
impl<E> QueryFilter for Select<E> {}
impl<E> QueryTrait for Select<E> {}
impl<E, C> PaginatorTrait<C> for Select<E> {}

#[lazy(query)]
pub struct SelectTwo<E, F>;
impl<E: EntityTrait, F: EntityTrait> SelectTwo<E, F> {
    pub async fn one<C>(self, db: &C) -> Result<Option<(E::Model, Option<F::Model>)>, DbErr>;
    pub async fn all<C>(self, db: &C) -> Result<Vec<(E::Model, Option<F::Model>)>, DbErr>;
}
impl<E, F> Clone for SelectTwo<E, F> {}
impl<E, F> QuerySelect for SelectTwo<E, F> {}
impl<E, F> QueryOrder for SelectTwo<E, F> {}
impl<E, F> QueryFilter for SelectTwo<E, F> {}
impl<E, F> QueryTrait for SelectTwo<E, F> {}
impl<E, F, C> PaginatorTrait<C> for SelectTwo<E, F> {}

#[lazy(query)]
pub struct SelectTwoMany<E, F>;
impl<E: EntityTrait, F: EntityTrait> SelectTwoMany<E, F> {
    pub async fn all<C>(self, db: &C) -> Result<Vec<(E::Model, Vec<F::Model>)>, DbErr>;
}
impl<E, F> Clone for SelectTwoMany<E, F> {}
impl<E, F> QuerySelect for SelectTwoMany<E, F> {}
impl<E, F> QueryOrder for SelectTwoMany<E, F> {}
impl<E, F> QueryFilter for SelectTwoMany<E, F> {}
impl<E, F> QueryTrait for SelectTwoMany<E, F> {}

pub struct SelectModel<M>;

#[lazy(query)]
pub struct Selector<S>;
impl<M> Selector<SelectModel<M>> {
    pub async fn one<C>(self, db: &C) -> Result<Option<M>, DbErr>;
    pub async fn all<C>(self, db: &C) -> Result<Vec<M>, DbErr>;
}
impl<S, C> PaginatorTrait<C> for Selector<S> { type Selector = S; }

#[lazy(query)]
pub struct SelectorRaw<S>;
impl<M> SelectorRaw<SelectModel<M>> {
    pub async fn one<C>(self, db: &C) -> Result<Option<M>, DbErr>;
    pub async fn all<C>(self, db: &C) -> Result<Vec<M>, DbErr>;
}

#[lazy(query)]
pub struct Cursor<S>;
impl<S> Cursor<S> {
    pub fn before<V>(&mut self, values: V) -> &mut Self;
    pub fn after<V>(&mut self, values: V) -> &mut Self;
    pub fn asc(&mut self) -> &mut Self;
    pub fn desc(&mut self) -> &mut Self;
    pub fn first(&mut self, num_rows: u64) -> &mut Self;
    pub fn last(&mut self, num_rows: u64) -> &mut Self;
}
impl<M> Cursor<SelectModel<M>> {
    pub async fn all<C>(&mut self, db: &C) -> Result<Vec<M>, DbErr>;
}

pub struct Paginator<C, S>;
impl<C, M> Paginator<C, SelectModel<M>> {
    pub async fn fetch_page(&self, page: u64) -> Result<Vec<M>, DbErr>;
    pub async fn fetch(&self) -> Result<Vec<M>, DbErr>;
    pub async fn fetch_and_next(&mut self) -> Result<Option<Vec<M>>, DbErr>;
}
impl<C, S> Paginator<C, S> {
    pub async fn num_items(&self) -> Result<u64, DbErr>;
    pub async fn num_pages(&self) -> Result<u64, DbErr>;
    pub fn next(&mut self);
    pub fn cur_page(&self) -> u64;
}

#[lazy(query)]
pub struct Insert<A>;
impl<A> Insert<A> {
    pub fn one<M>(m: M) -> Self;
    pub fn many<M, I>(models: I) -> Self;
    pub fn add<M>(self, m: M) -> Self;
    pub fn add_many<M, I>(self, models: I) -> Self;
    pub fn on_conflict<O>(self, on_conflict: O) -> Self;
    pub fn do_nothing(self) -> TryInsert<A>;
    pub fn on_empty_do_nothing(self) -> TryInsert<A>;
    pub fn on_conflict_do_nothing(self) -> TryInsert<A>;
    pub fn exec<C>(self, db: &C) -> impl Future<Output = Result<InsertResult<A>, DbErr>>;
    pub fn exec_without_returning<C>(self, db: &C) -> impl Future<Output = Result<u64, DbErr>>;
}
impl<A> QueryTrait for Insert<A> {}

#[lazy(query)]
pub struct TryInsert<A>;
impl<A> TryInsert<A> {
    pub fn one<M>(m: M) -> Self;
    pub fn many<M, I>(models: I) -> Self;
    pub fn add<M>(self, m: M) -> Self;
    pub fn add_many<M, I>(self, models: I) -> Self;
    pub fn on_conflict<O>(self, on_conflict: O) -> Self;
}
impl<A> QueryTrait for TryInsert<A> {}

pub struct InsertResult<A>;

pub struct Update;
impl Update {
    pub fn one<E, A>(model: A) -> UpdateOne<A>;
    pub fn many<E>(entity: E) -> UpdateMany<E>;
}

#[lazy(query)]
pub struct UpdateOne<A>;
impl<A: ActiveModelTrait> UpdateOne<A> {
    pub async fn exec<C>(self, db: &C) -> Result<<A::Entity as EntityTrait>::Model, DbErr>;
}
impl<A> QueryFilter for UpdateOne<A> {}
impl<A> QueryTrait for UpdateOne<A> {}

#[lazy(query)]
pub struct UpdateMany<E>;
impl<E: EntityTrait> UpdateMany<E> {
    pub fn set<A>(self, model: A) -> Self;
    pub fn col_expr<T, X>(self, col: T, expr: X) -> Self;
    pub async fn exec<C>(self, db: &C) -> Result<UpdateResult, DbErr>;
    pub async fn exec_with_returning<C>(self, db: &C) -> Result<Vec<E::Model>, DbErr>;
}
impl<E> QueryFilter for UpdateMany<E> {}
impl<E> QueryTrait for UpdateMany<E> {}

pub struct UpdateResult { pub rows_affected: u64 }

pub struct Delete;
impl Delete {
    pub fn one<E, A, M>(model: M) -> DeleteOne<A>;
    pub fn many<E>(entity: E) -> DeleteMany<E>;
}

#[lazy(query)]
pub struct DeleteOne<A>;
impl<A> DeleteOne<A> {
    pub fn exec<C>(self, db: &C) -> impl Future<Output = Result<DeleteResult, DbErr>>;
}
impl<A> QueryFilter for DeleteOne<A> {}
impl<A> QueryTrait for DeleteOne<A> {}

#[lazy(query)]
pub struct DeleteMany<E>;
impl<E> DeleteMany<E> {
    pub fn exec<C>(self, db: &C) -> impl Future<Output = Result<DeleteResult, DbErr>>;
}
impl<E> QueryFilter for DeleteMany<E> {}
impl<E> QueryTrait for DeleteMany<E> {}

pub struct DeleteResult { pub rows_affected: u64 }

pub trait ConnectionTrait {
    fn get_database_backend(&self) -> DbBackend;
    async fn execute(&self, stmt: Statement) -> Result<ExecResult, DbErr>;
    async fn execute_unprepared(&self, sql: &str) -> Result<ExecResult, DbErr>;
    async fn query_one(&self, stmt: Statement) -> Result<Option<QueryResult>, DbErr>;
    async fn query_all(&self, stmt: Statement) -> Result<Vec<QueryResult>, DbErr>;
}
impl ConnectionTrait for DatabaseConnection {}
impl ConnectionTrait for DatabaseTransaction {}

pub trait TransactionTrait {
    async fn begin(&self) -> Result<DatabaseTransaction, DbErr>;
}
impl TransactionTrait for DatabaseConnection {}
impl TransactionTrait for DatabaseTransaction {}

pub struct Database;
impl Database {
    pub async fn connect<C: Into<ConnectOptions>>(opt: C) -> Result<DatabaseConnection, DbErr>;
}

pub struct ConnectOptions;
impl ConnectOptions {
    pub fn new<T>(url: T) -> Self;
    pub fn get_url(&self) -> &str;
    pub fn max_connections(&mut self, value: u32) -> &mut Self;
    pub fn min_connections(&mut self, value: u32) -> &mut Self;
    pub fn connect_timeout(&mut self, value: Duration) -> &mut Self;
    pub fn idle_timeout(&mut self, value: Duration) -> &mut Self;
    pub fn acquire_timeout(&mut self, value: Duration) -> &mut Self;
    pub fn max_lifetime(&mut self, lifetime: Duration) -> &mut Self;
    pub fn sqlx_logging(&mut self, value: bool) -> &mut Self;
}
impl Clone for ConnectOptions {}

pub struct DatabaseConnection;
pub type DbConn = DatabaseConnection;
impl DatabaseConnection {
    pub async fn ping(&self) -> Result<(), DbErr>;
    pub async fn close(self) -> Result<(), DbErr>;
}
impl Clone for DatabaseConnection {}

pub struct DatabaseTransaction;
impl DatabaseTransaction {
    pub async fn commit(self) -> Result<(), DbErr>;
    pub async fn rollback(self) -> Result<(), DbErr>;
}

pub enum DatabaseBackend { MySql, Postgres, Sqlite }
pub type DbBackend = DatabaseBackend;

pub struct Statement;
impl Statement {
    pub fn from_string<T>(db_backend: DbBackend, stmt: T) -> Statement;
    pub fn from_sql_and_values<I, T>(db_backend: DbBackend, sql: T, values: I) -> Self;
}

pub struct ExecResult;
impl ExecResult {
    pub fn last_insert_id(&self) -> u64;
    pub fn rows_affected(&self) -> u64;
}

pub struct QueryResult;
impl QueryResult {
    pub fn try_get<T>(&self, pre: &str, col: &str) -> Result<T, DbErr>;
}

pub struct DbErr;
