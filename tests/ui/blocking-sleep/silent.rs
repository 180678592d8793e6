use std::{thread, time::Duration};

pub async fn with_the_runtimes_timer() {
    tokio::time::sleep(Duration::from_millis(500)).await;
}

pub fn in_sync_code() {
    thread::sleep(Duration::from_millis(500));
}

pub async fn offloaded() {
    let _ = tokio::task::spawn_blocking(|| thread::sleep(Duration::from_secs(1))).await;
}

pub async fn on_a_thread() {
    thread::spawn(|| {
        loop {
            thread::sleep(Duration::from_secs(60));
        }
    });
}

mod clock {
    use std::time::Duration;

    pub fn sleep(_: Duration) {}
}

pub async fn homonym() {
    clock::sleep(Duration::from_secs(1));
}

pub async fn only_named() -> fn(Duration) {
    thread::sleep
}
