//! Sleeps that last, and those that are made to be set later.
use std::{pin::pin, time::Duration};

use tokio::time::{Instant, sleep};

pub async fn lasting(given: Duration) {
    sleep(given).await;
    sleep(Duration::from_millis(1)).await;
    sleep(Duration::new(0, 1)).await;
    sleep(Duration::MAX).await;
    sleep(Duration::from_millis(0) + given).await;
}

/// A timer that is set each time something happens.
pub async fn set_later() {
    let mut timer = pin!(sleep(Duration::ZERO));
    timer.as_mut().reset(Instant::now() + Duration::from_secs(1));
    timer.await;
}

pub async fn yields() {
    tokio::task::yield_now().await;
}

/// The thread's.
pub fn of_a_thread() {
    std::thread::sleep(Duration::ZERO);
}
