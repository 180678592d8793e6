//@ levels: -W pedantic
//! Intervals whose missed ticks can be decided about on the spot, and those of others.
use std::time::Duration;

use tokio::time::{self, MissedTickBehavior};

pub async fn in_a_block(is_on: bool) {
    if is_on {
        let mut ticks: time::Interval = time::interval(Duration::from_secs(1)); //~ interval-burst
        loop {
            ticks.tick().await;
            load().await;
        }
    }
}

/// One of two, in the other branch.
pub async fn chosen(is_slow: bool) {
    let mut ticks = if is_slow {
        let mut slow = time::interval(Duration::from_secs(10));
        slow.set_missed_tick_behavior(MissedTickBehavior::Skip);
        slow
    } else {
        time::interval(Duration::from_secs(1))
    };
    loop {
        ticks.tick().await;
        load().await;
    }
}

/// A name that is a keyword.
pub async fn raw() {
    let mut r#loop = time::interval(Duration::from_secs(1)); //~ interval-burst
    loop {
        r#loop.tick().await;
        load().await;
    }
}

async fn load() {
    time::sleep(Duration::from_millis(3)).await;
}
