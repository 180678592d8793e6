//@ dependencies: tokio diesel sea-orm sqlx
use diesel::query_builder::SqlQuery;
use sea_orm::{DatabaseConnection, DbErr, DeleteMany, EntityTrait, PaginatorTrait, QuerySelect, Select};
use sqlx::{PgPool, Postgres, postgres::PgArguments, query::Query};
use tokio::task::{JoinError, spawn_blocking};

pub async fn recent<E: EntityTrait>() -> Select<E> {
    E::find().limit(10) //~ lazy-query-returned
}

pub async fn purge<E: EntityTrait>() -> Result<DeleteMany<E>, DbErr> {
    Ok(E::delete_many()) //~ lazy-query-returned
}

pub async fn touch(id: i64) -> Query<'static, Postgres, PgArguments> {
    sqlx::query("UPDATE page SET seen = now() WHERE id = $1").bind(id) //~ lazy-query-returned
}

/// The statement is made on the blocking thread, and run by whoever gets it.
pub async fn offloaded(name: String) -> Result<SqlQuery, JoinError> {
    spawn_blocking(move || diesel::sql_query(format!("VACUUM {name}"))).await //~ lazy-query-returned
}

/// It has not run there, nor anywhere.
pub async fn lost() -> Result<(), JoinError> {
    spawn_blocking(|| diesel::sql_query("VACUUM")).await?; //~ lazy-query-returned
    Ok(())
}

pub async fn count<E>(db: &DatabaseConnection) -> Result<usize, DbErr>
where
    E: EntityTrait,
{
    Ok(E::find().limit(10).all(db).await?.len())
}

pub async fn pages<E>(db: &DatabaseConnection) -> Result<u64, DbErr>
where
    E: EntityTrait,
    Select<E>: for<'a> PaginatorTrait<'a, DatabaseConnection>,
{
    E::find().count(db).await
}

pub async fn run(pool: &PgPool, id: i64) -> sqlx::Result<u64> {
    let update = sqlx::query("UPDATE page SET seen = now() WHERE id = $1").bind(id);
    Ok(update.execute(pool).await?.rows_affected())
}

/// For others to build on.
pub fn of_sync_code<E: EntityTrait>() -> Select<E> {
    E::find()
}
