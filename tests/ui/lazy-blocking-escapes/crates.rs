//@ dependencies: tokio diesel glob
use diesel::{QueryResult, QueryableByName, RunQueryDsl, SqliteConnection, sql_query, sql_types::Text};
use glob::Paths;
use tokio::task::spawn_blocking;

#[derive(QueryableByName)]
pub struct Page {
    #[diesel(sql_type = Text)]
    pub title: String,
}

pub async fn found(pattern: String) -> Paths {
    glob::glob(&pattern).unwrap() //~ lazy-blocking-escapes
}

/// Each round looks at a folder.
pub async fn counted(pattern: String) -> usize {
    let paths = spawn_blocking(move || glob::glob(&pattern).unwrap()).await.unwrap();
    let mut count = 0;
    for path in paths { //~ lazy-blocking-escapes
        count += usize::from(path.is_ok());
    }
    count
}

/// The rows are read as the caller takes them; making the query is reported, and that is enough.
pub async fn rows(conn: &mut SqliteConnection) -> QueryResult<impl Iterator<Item = QueryResult<Page>>> {
    sql_query("SELECT title FROM page").load_iter::<Page, _>(conn) //~ blocking-database
}

pub async fn all_paths(pattern: String) -> Vec<std::path::PathBuf> {
    spawn_blocking(move || glob::glob(&pattern).unwrap().flatten().collect()).await.unwrap()
}

pub async fn all_rows(mut conn: SqliteConnection) -> Vec<Page> {
    let load = move || sql_query("SELECT title FROM page").load_iter::<Page, _>(&mut conn)?.collect();
    spawn_blocking::<_, QueryResult<Vec<Page>>>(load).await.unwrap().unwrap()
}

pub async fn lent(mut conn: SqliteConnection) -> usize {
    let rows = offload(|| sql_query("SELECT title FROM page").load_iter::<Page, _>(&mut conn)).await;
    rows.unwrap().count() //~ lazy-blocking-escapes
}

async fn offload<T>(work: impl FnOnce() -> T) -> T {
    tokio::task::block_in_place(work)
}
