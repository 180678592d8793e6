//@ dependencies: tokio async-io smol
//! Sleeps of no time that can be replaced, and those that cannot.
use std::time::{Duration, Instant};

use tokio::{task::yield_now, time::sleep};

pub async fn imported(rounds: usize) {
    for _ in 0..rounds {
        sleep(Duration::ZERO).await; //~ zero-sleep
    }
    yield_now().await
}

/// The value of both is `()`.
pub async fn as_a_value() {
    sleep(Duration::from_secs(0)).await //~ zero-sleep
}

/// The instant of the timer is asked for.
pub async fn instant() -> Instant {
    async_io::Timer::after(Duration::ZERO).await //~ zero-sleep
}

/// Written by a macro.
macro_rules! pause {
    () => {
        sleep(Duration::ZERO).await
    };
}

pub async fn by_a_macro() {
    pause!(); //~ zero-sleep
}

/// A local of that name.
pub async fn shadowed(yield_now: u32) -> u32 {
    sleep(Duration::ZERO).await; //~ zero-sleep
    yield_now
}
