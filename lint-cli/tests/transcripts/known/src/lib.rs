use std::{fs, thread, time::Duration};

pub async fn wait() {
    // async-lint: allow(blocking-sleep) -- the driver cannot wait
    thread::sleep(Duration::from_secs(1));
    thread::sleep(Duration::from_secs(2)); // async-lint: allow(blocking-sleep)
}

pub async fn read() -> Option<String> {
    // async-lint: expect(blocking-file) -- gone with the new store
    fs::read_to_string("stock").ok()
}

pub async fn mended() {
    // async-lint: allow(blocking-sleep) -- until the driver can wait
    tokio::time::sleep(Duration::from_secs(1)).await;
    // async-lint: expect(blocking-file) -- gone with the new store
    drop(tokio::fs::read("stock").await);
}

pub async fn misspelt() {
    // async-lint: allow(blocking-slep) -- the driver cannot wait
    thread::sleep(Duration::from_secs(1));
    // async-lint: alow(blocking-sleep) -- the driver cannot wait
    thread::sleep(Duration::from_secs(1));
}

#[allow(clippy::let_underscore_future)]
pub async fn forget() {
    let _ = wait();
}
