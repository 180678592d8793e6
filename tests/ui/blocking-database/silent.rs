//@ dependencies: tokio rusqlite
use std::sync::{Arc, Mutex};

use rusqlite::Connection;

pub async fn offloaded(connection: Arc<Mutex<Connection>>) -> rusqlite::Result<i64> {
    tokio::task::spawn_blocking(move || {
        let connection = connection.lock().unwrap();
        connection.query_row("SELECT count(*) FROM visit", [], |row| row.get(0))
    })
    .await
    .unwrap()
}

pub fn in_sync_code(connection: &Connection) -> rusqlite::Result<usize> {
    connection.execute("DELETE FROM visit", [])
}

struct Plan(Vec<String>);

impl Plan {
    fn execute(&mut self, step: &str) {
        self.0.push(step.to_owned());
    }
}

pub async fn homonym() {
    Plan(Vec::new()).execute("step");
}
