//@ levels: -W pedantic
//@ dependencies: tokio futures
//! Intervals that are decided about, or that miss no ticks.
use std::time::Duration;

use tokio::{
    sync::mpsc,
    time::{Interval, MissedTickBehavior, interval, sleep},
};

const PERIOD: Duration = Duration::from_secs(1);

pub async fn decided() {
    let mut ticks = interval(PERIOD);
    ticks.set_missed_tick_behavior(MissedTickBehavior::Skip);
    loop {
        ticks.tick().await;
        load().await;
    }
}

/// Nothing else is waited for.
pub async fn alone() {
    let mut ticks = interval(PERIOD);
    loop {
        ticks.tick().await;
        println!("alive");
    }
}

/// What a `select!` polls beside the ticks does not hold them up.
pub async fn beside(mut asked: mpsc::Receiver<u32>) {
    let mut ticks = interval(PERIOD);
    loop {
        tokio::select! {
            _ = ticks.tick() => println!("alive"),
            asked = asked.recv() => match asked {
                Some(asked) => println!("{asked}"),
                None => {
                    load().await;
                    break;
                }
            },
        }
    }
}

/// Whoever gets it may decide.
pub async fn lent() {
    let mut ticks = interval(PERIOD);
    delay(&mut ticks);
    loop {
        ticks.tick().await;
        load().await;
    }
}

fn delay(ticks: &mut Interval) {
    ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
}

pub struct Clock {
    ticks: Interval,
}

impl Clock {
    pub fn new() -> Self {
        let ticks = interval(PERIOD);
        Self { ticks }
    }

    pub async fn run(&mut self) {
        loop {
            self.ticks.tick().await;
            load().await;
        }
    }
}

pub async fn by_sleeping() {
    loop {
        sleep(PERIOD).await;
        load().await;
    }
}

/// Looked at, not waited for.
pub async fn looked_at(mut asked: mpsc::Receiver<u32>) {
    let mut ticks = interval(PERIOD);
    while asked.recv().await.is_some() {
        let tick = std::pin::pin!(ticks.tick());
        if futures::poll!(tick).is_ready() {
            println!("a period has gone by");
        }
    }
}

/// One tick, and no loop.
pub async fn once() {
    let mut ticks = interval(PERIOD);
    ticks.tick().await;
    load().await;
}

async fn load() {
    tokio::task::yield_now().await;
}
