//@ dependencies: tokio reqwest
//! The whole file, wherever the comment stands.

use std::{thread::sleep, time::Duration};

pub async fn before() {
    sleep(Duration::from_secs(1));
}

// async-lint: allow-file(blocking-sleep) -- a tool for one user

pub async fn after() -> bool {
    sleep(Duration::from_secs(1));
    reqwest::blocking::get("http://localhost").is_ok() //~ blocking-http
}
