//! How often each page changed.

use rusqlite::{Connection, Result};

const SCHEMA: &str = "CREATE TABLE IF NOT EXISTS change (page TEXT NOT NULL)";

/// A query may wait for the disk, or for another connection's lock.
pub async fn count_change(page: &str) -> Result<()> {
    let connection = Connection::open("changes.db")?;
    connection.execute(SCHEMA, [])?;
    connection.execute("INSERT INTO change VALUES (?1)", [page])?;
    Ok(())
}

/// On a thread where waiting is fine.
#[expect(dead_code, reason = "the right twin, to compare")]
pub async fn count_change_well(page: String) -> Result<()> {
    let insert = move || {
        let connection = Connection::open("changes.db")?;
        connection.execute(SCHEMA, [])?;
        connection.execute("INSERT INTO change VALUES (?1)", [page])?;
        Ok(())
    };
    match tokio::task::spawn_blocking(insert).await {
        Ok(result) => result,
        Err(_) => Ok(()),
    }
}
