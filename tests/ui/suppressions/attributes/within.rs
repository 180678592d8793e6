//! The attribute stands at the top of the file.

#![allow(clippy::await_holding_lock)]

use std::sync::Mutex;

pub async fn allowed(count: &Mutex<u32>) {
    let held = count.lock();
    tokio::task::yield_now().await;
    drop(held);
}
