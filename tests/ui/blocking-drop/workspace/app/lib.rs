//@ dependencies: tokio locks
use locks::{FileLock, Held};

pub async fn update() -> u32 {
    let held = Held { value: 1, lock: FileLock::new("a") }; //~ blocking-drop
    tokio::task::yield_now().await;
    held.value
}

pub async fn take(held: Held<u32>) -> FileLock {
    held.lock
}
