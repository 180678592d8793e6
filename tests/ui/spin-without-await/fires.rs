//! Loops in async code that keep their thread.
use std::{
    hint,
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, AtomicU64, Ordering},
    },
    thread,
};

pub async fn until_set(flag: &AtomicBool) {
    while !flag.load(Ordering::Acquire) { //~ spin-without-await
        hint::spin_loop();
    }
}

pub async fn with_nothing_in_it(flag: &AtomicBool) {
    while !flag.load(Ordering::Acquire) {} //~ spin-without-await
}

pub fn in_a_task(flag: Arc<AtomicBool>) {
    tokio::spawn(async move {
        loop {
            if flag.load(Ordering::Acquire) { //~ spin-without-await
                break;
            }
            thread::yield_now();
        }
    });
}

pub async fn until_filled(queue: &Mutex<Vec<u32>>) {
    while queue.lock().unwrap().is_empty() { //~ spin-without-await
        thread::yield_now();
    }
}

pub async fn counts_for_ever(counter: &AtomicU64) {
    loop { //~ spin-without-await
        counter.fetch_add(1, Ordering::Relaxed);
    }
}

pub async fn counts_while_true(counter: &AtomicU64) {
    while true { //~ spin-without-await
        for _ in 0..1000 {
            if counter.load(Ordering::Relaxed) > 10 {
                // Leaves the inner loop only.
                break;
            }
            counter.fetch_add(1, Ordering::Relaxed);
        }
    }
}

/// The future is made, and not awaited in the loop.
pub async fn makes_futures(counter: &AtomicU64) {
    let mut made = Vec::new();
    loop { //~ spin-without-await
        made.push(async { tokio::task::yield_now().await });
        counter.store(made.len() as u64, Ordering::Relaxed);
    }
}
