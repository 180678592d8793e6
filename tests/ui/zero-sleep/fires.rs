//@ dependencies: tokio async-std async-io
//! Sleeps of no time.
use std::time::Duration;

use tokio::time::{self, sleep};

pub async fn of_tokio() {
    sleep(Duration::ZERO).await; //~ zero-sleep
    sleep(Duration::from_millis(0)).await; //~ zero-sleep
    time::sleep(Duration::new(0, 0)).await; //~ zero-sleep
    tokio::time::sleep(tokio::time::Duration::from_secs(0u64)).await; //~ zero-sleep
}

pub async fn of_others() {
    async_std::task::sleep(Duration::from_nanos(0)).await; //~ zero-sleep
    async_io::Timer::after(Duration::ZERO).await; //~ zero-sleep
}
