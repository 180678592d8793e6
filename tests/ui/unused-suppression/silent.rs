//@ levels: -A blocking-http
//! What is allowed and found, or not asked for in this run.

use std::{fs, thread::sleep, time::Duration};

// async-lint: allow-file(unused-suppression) -- the remark on the last function is allowed
pub async fn found() {
    // async-lint: allow(blocking-sleep) -- the driver cannot wait
    sleep(Duration::from_secs(1));
}

pub async fn pedantic() -> bool {
    // async-lint: allow(blocking-file) -- off by default, and found if asked for
    std::path::Path::new("/tmp").exists()
}

pub async fn off() {
    // async-lint: allow(blocking-http) -- off in this run
    tokio::task::yield_now().await;
}

// async-lint: not-blocking -- it reads what is in memory
fn read(path: &str) -> String {
    fs::read_to_string(path).unwrap_or_default()
}

pub async fn marked() -> String {
    read("/proc/self/status")
}

#[cfg(test)]
mod tests {
    #[tokio::test]
    async fn waits() {
        // async-lint: allow(blocking-sleep) -- tests are not looked at in this run
        tokio::task::yield_now().await;
    }
}

pub async fn text() -> &'static str {
    "
    // async-lint: allow(blocking-sleep)
    "
}

pub async fn allowed_remark() {
    // async-lint: allow(blocking-sleep)
    tokio::task::yield_now().await;
}
