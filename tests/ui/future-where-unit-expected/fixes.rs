//! What can be handed to the runtime instead, and what cannot.
use std::{thread, time::Duration};

use tokio::{task::spawn_blocking, time::sleep};

pub async fn started(name: String) {
    spawn_blocking(move || async move { //~ future-where-unit-expected
        sleep(Duration::from_secs(1)).await;
        println!("{name}");
    });
    thread::spawn(|| async { //~ future-where-unit-expected
        sleep(Duration::from_secs(1)).await;
    });
    let _ = tokio::task::spawn_blocking(|| async { sleep(Duration::from_secs(1)).await }); //~ future-where-unit-expected
}

/// There may be no runtime.
pub fn in_sync_code() {
    thread::spawn(|| async { sleep(Duration::from_secs(1)).await }); //~ future-where-unit-expected
}

/// Something happens on the thread before.
pub async fn with_work() {
    thread::spawn(|| { //~ future-where-unit-expected
        thread::sleep(Duration::from_secs(1));
        async { sleep(Duration::from_secs(1)).await }
    });
}

/// The handle is awaited.
pub async fn awaited() {
    spawn_blocking(|| async { sleep(Duration::from_secs(1)).await }).await.unwrap(); //~ future-where-unit-expected
}
