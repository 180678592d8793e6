//@ levels: -W nursery
use std::time::Duration;

use tokio::{sync::mpsc::Receiver, time::sleep};

const PERIOD: Duration = Duration::from_secs(60);

pub async fn by_a_literal(mut lines: Receiver<String>) {
    let mut bytes = 0;
    loop {
        tokio::select! {
            Some(line) = lines.recv() => bytes += line.len(),
            () = sleep(Duration::from_secs(10)) => println!("{bytes}"), //~ select-timer-reset
        }
    }
}

pub async fn by_a_constant(mut lines: Receiver<String>) {
    let mut seen = Vec::new();
    loop {
        tokio::select! {
            line = lines.recv() => match line {
                Some(line) => seen.push(line),
                None => return,
            },
            () = sleep(PERIOD) => { //~ select-timer-reset
                println!("{}", seen.len());
                seen.clear();
            }
        }
    }
}

/// Settings that come from outside.
pub struct Settings {
    pub period: Duration,
}

pub async fn by_a_setting(mut lines: Receiver<String>, settings: &Settings) {
    let mut bytes = 0;
    loop {
        tokio::select! {
            Some(line) = lines.recv() => bytes += line.len(),
            () = sleep(settings.period) => println!("{bytes}"), //~ select-timer-reset
        }
    }
}
