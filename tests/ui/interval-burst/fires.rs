//@ levels: -W pedantic
//! Intervals of which nobody has said what becomes of missed ticks.
use std::time::Duration;

use tokio::{
    sync::mpsc,
    time::{self, Instant, interval},
};

const PERIOD: Duration = Duration::from_secs(1);

pub async fn refresh() {
    let mut ticks = interval(PERIOD); //~ interval-burst
    loop {
        ticks.tick().await;
        load().await;
    }
}

pub async fn while_asked(mut asked: mpsc::Receiver<u32>) {
    let mut ticks = time::interval_at(Instant::now() + PERIOD, PERIOD); //~ interval-burst
    while !asked.is_closed() {
        tokio::select! {
            _ = ticks.tick() => load().await,
            _ = asked.recv() => {}
        }
    }
}

/// Another arm holds the loop up.
pub async fn while_working(mut asked: mpsc::Receiver<u32>) {
    let mut ticks = interval(PERIOD); //~ interval-burst
    loop {
        tokio::select! {
            _ = ticks.tick() => println!("alive"),
            Some(_) = asked.recv() => load().await,
            else => break,
        }
    }
}

pub fn in_a_task() {
    tokio::spawn(async {
        let mut ticks = interval(PERIOD); //~ interval-burst
        ticks.reset();
        loop {
            ticks.tick().await;
            let _ = tokio::join!(load(), load());
        }
    });
}

async fn load() {
    tokio::task::yield_now().await;
}
