//@ levels: -A blocking-http
//! What was expected and is found, or not asked for.

use std::{thread::sleep, time::Duration};

pub async fn found() {
    // async-lint: expect(blocking-sleep) -- until the new driver
    sleep(Duration::from_secs(1));
}

pub async fn off() {
    // async-lint: expect(blocking-http) -- off in this run
    tokio::task::yield_now().await;
}
