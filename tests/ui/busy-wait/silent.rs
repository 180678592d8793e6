//! Loops that poll what cannot wake them, or do more than that.
use std::{
    path::Path,
    process::Child,
    sync::{
        Mutex,
        atomic::{AtomicBool, Ordering},
    },
    time::{Duration, Instant},
};

use tokio::{
    net::TcpStream,
    sync::{Notify, watch},
    time::sleep,
};

const PAUSE: Duration = Duration::from_millis(50);

/// A server in another process.
pub async fn until_up(address: &str) {
    while TcpStream::connect(address).await.is_err() {
        sleep(PAUSE).await;
    }
}

/// Another process makes the file.
pub async fn until_there(path: &Path) {
    while !tokio::fs::try_exists(path).await.unwrap_or(false) {
        sleep(PAUSE).await;
    }
}

/// Another process ends, or the flag is set.
pub async fn until_gone(child: &Mutex<Child>, stop: &AtomicBool) {
    while !stop.load(Ordering::Acquire) && has_not_ended(child) {
        sleep(PAUSE).await;
    }
}

fn has_not_ended(child: &Mutex<Child>) -> bool {
    matches!(child.lock().unwrap().try_wait(), Ok(None))
}

/// A task that works now and then.
pub async fn now_and_then(stop: &AtomicBool) {
    while !stop.load(Ordering::Acquire) {
        clean_up().await;
        sleep(PAUSE).await;
    }
}

pub async fn now_and_then_in_place(stop: &AtomicBool, counts: &Mutex<Vec<u32>>) {
    loop {
        if stop.load(Ordering::Acquire) {
            break;
        }
        counts.lock().unwrap().clear();
        sleep(PAUSE).await;
    }
}

/// Time alone passes by itself.
pub async fn until_late(deadline: Instant) {
    while Instant::now() < deadline {
        sleep(PAUSE).await;
    }
}

/// A thread may sleep and look.
pub fn on_a_thread(flag: &AtomicBool) {
    while !flag.load(Ordering::Acquire) {
        std::thread::sleep(PAUSE);
    }
}

/// Nothing is known of the condition.
pub async fn until_others_say(is_done: impl Fn() -> bool) {
    while !is_done() {
        sleep(PAUSE).await;
    }
}

pub async fn a_number_of_times(mut times: u32) {
    while times > 0 {
        times -= 1;
        sleep(PAUSE).await;
    }
}

pub async fn woken(notify: &Notify, flag: &AtomicBool) {
    while !flag.load(Ordering::Acquire) {
        notify.notified().await;
    }
}

pub async fn told(changes: &mut watch::Receiver<bool>) {
    while !*changes.borrow_and_update() {
        if changes.changed().await.is_err() {
            return;
        }
    }
}

/// What is awaited before the loop is left counts as work.
pub async fn leaves_by_awaiting(flag: &AtomicBool) {
    loop {
        if flag.load(Ordering::Acquire) {
            clean_up().await;
            break;
        }
        sleep(PAUSE).await;
    }
}

async fn clean_up() {
    tokio::task::yield_now().await;
}
