//@ dependencies: tokio diesel sea-orm sqlx
use sea_orm::{DatabaseConnection, DbErr, EntityTrait};
use sqlx::{PgPool, Postgres};

pub async fn forgotten<E: EntityTrait>(id: i64) {
    E::delete_many(); //~ unexecuted-query
    let _ = E::update_many(); //~ unexecuted-query
    sqlx::query::<Postgres>("DELETE FROM page WHERE id = $1").bind(id); //~ unexecuted-query
}

pub fn in_sync_code() {
    diesel::sql_query("VACUUM"); //~ unexecuted-query
    let _reindex = diesel::sql_query("REINDEX"); //~ unexecuted-query
}

pub async fn run<E: EntityTrait>(db: &DatabaseConnection, pool: &PgPool) -> Result<(), DbErr> {
    E::delete_many().exec(db).await?;
    let _ = sqlx::query("DELETE FROM page").execute(pool).await;
    Ok(())
}
