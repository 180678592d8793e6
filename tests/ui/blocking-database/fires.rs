//@ dependencies: tokio rusqlite
use rusqlite::Connection;

pub async fn opening(path: &str) -> rusqlite::Result<Connection> {
    let connection = Connection::open(path)?; //~ blocking-database
    connection.execute_batch("PRAGMA journal_mode = WAL")?; //~ blocking-database
    Ok(connection)
}

pub async fn asking(connection: &Connection) -> rusqlite::Result<i64> {
    connection.execute("DELETE FROM visit WHERE day < ?1", [7])?; //~ blocking-database
    connection.query_row("SELECT count(*) FROM visit", [], |row| row.get(0)) //~ blocking-database
}

pub async fn in_a_transaction(connection: &mut Connection) -> rusqlite::Result<()> {
    let transaction = connection.transaction()?; //~ blocking-database
    transaction.execute("DELETE FROM visit", [])?; //~ blocking-database
    transaction.commit() //~ blocking-database
}
