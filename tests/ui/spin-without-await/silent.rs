//! Loops that end, wait, or run where they may.
use std::{
    hint,
    pin::Pin,
    sync::atomic::{AtomicBool, AtomicU64, Ordering},
    task::{Context, Poll},
    thread,
};

pub fn on_a_thread(flag: &AtomicBool) {
    while !flag.load(Ordering::Acquire) {
        hint::spin_loop();
    }
}

pub async fn on_another_thread(flag: &'static AtomicBool) {
    let spinning = tokio::task::spawn_blocking(move || {
        while !flag.load(Ordering::Acquire) {
            hint::spin_loop();
        }
    });
    let _ = spinning.await;
    thread::spawn(|| {
        loop {
            thread::park();
        }
    });
}

/// A lock that is taken for a moment.
pub async fn takes_a_lock(locked: &AtomicBool) {
    while locked
        .compare_exchange_weak(false, true, Ordering::Acquire, Ordering::Relaxed)
        .is_err()
    {
        hint::spin_loop();
    }
}

pub async fn waits(counter: &AtomicU64) {
    loop {
        counter.fetch_add(1, Ordering::Relaxed);
        tokio::task::yield_now().await;
    }
}

/// Each round takes a message away.
pub async fn empties(words: &mut tokio::sync::mpsc::Receiver<String>) {
    while words.try_recv().is_ok() {}
}

/// The lock is awaited in each round.
pub async fn waits_in_the_condition(count: &tokio::sync::Mutex<u32>) {
    while *count.lock().await < 50 {}
}

pub async fn waits_for_several(counter: &AtomicU64) {
    loop {
        tokio::join!(waits(counter), waits(counter));
    }
}

pub async fn selects(counter: &AtomicU64) {
    loop {
        tokio::select! {
            () = waits(counter) => {}
            () = tokio::task::yield_now() => {}
        }
    }
}

pub async fn breaks(counter: &AtomicU64) -> u64 {
    loop {
        if counter.fetch_add(1, Ordering::Relaxed) > 10 {
            break counter.load(Ordering::Relaxed);
        }
    }
}

pub async fn breaks_from_within(counter: &AtomicU64) {
    'all: loop {
        for _ in 0..10 {
            if counter.fetch_add(1, Ordering::Relaxed) > 10 {
                break 'all;
            }
        }
    }
}

pub async fn fails(numbers: &[&str]) -> Option<u64> {
    let mut sum = 0;
    let mut numbers = numbers.iter();
    loop {
        sum += numbers.next()?.parse::<u64>().unwrap_or_default();
        if sum > 1 << 40 {
            panic!("too much");
        }
    }
}

pub async fn ends_the_program(counter: &AtomicU64) {
    loop {
        if counter.fetch_add(1, Ordering::Relaxed) > 10 {
            std::process::exit(0);
        }
    }
}

/// Nobody knows what the callee does.
pub async fn runs(mut step: impl FnMut()) {
    loop {
        step();
    }
}

/// Work, until nothing is left of it.
pub async fn drains(queue: &mut Vec<u32>) -> u32 {
    let mut sum = 0;
    while !queue.is_empty() {
        sum += queue.pop().unwrap_or_default();
    }
    sum
}

pub struct Ready(u32);

impl Future for Ready {
    type Output = u32;

    fn poll(self: Pin<&mut Self>, _cx: &mut Context<'_>) -> Poll<u32> {
        let mut rounds = self.0;
        loop {
            rounds += 1;
            if rounds > 10 {
                return Poll::Ready(rounds);
            }
        }
    }
}
