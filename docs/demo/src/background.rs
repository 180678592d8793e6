//! Work beside the loop: what never runs, what nobody hears of, and what is held too long.

use std::{io, sync::Mutex as Lock, time::Duration};

use tokio::{sync::Mutex, task};

/// The guard lives through the wait. Whoever asks for the lock meanwhile stops its thread.
#[expect(dead_code, reason = "it may deadlock")]
pub async fn count(total: &Lock<u64>) {
    let mut total = total.lock().unwrap();
    *total += measure().await;
}

#[expect(dead_code, reason = "the right twin, to compare")]
pub async fn count_well(total: &Lock<u64>) {
    let measured = measure().await;
    *total.lock().unwrap() += measured;
}

/// All who want the lock wait for the measuring, too.
#[expect(dead_code, reason = "it is slow")]
pub async fn count_slowly(total: &Mutex<u64>) {
    let mut total = total.lock().await;
    *total += measure().await;
}

/// Nothing is written: the future is dropped before it has run.
#[expect(dead_code, reason = "it does nothing")]
pub async fn flush() {
    let _flushed = write();
}

/// The thread makes a future, and is done.
#[expect(dead_code, reason = "it does nothing")]
pub fn flush_on_a_thread() {
    std::thread::spawn(|| async { write().await });
}

/// The task makes a future, and is done.
#[expect(dead_code, reason = "it does nothing")]
pub async fn flush_in_a_task() {
    let flushing = task::spawn(async { write() });
    let _ = flushing.await;
}

/// An error is seen by nobody.
#[expect(dead_code, reason = "it loses errors")]
pub fn flush_unheard() {
    task::spawn(write());
}

/// What runs on a blocking thread runs to its end.
#[expect(dead_code, reason = "it stops nothing")]
pub async fn give_up() {
    let hashing = task::spawn_blocking(|| (0..u64::MAX).sum::<u64>());
    tokio::time::sleep(Duration::from_secs(1)).await;
    hashing.abort();
}

async fn measure() -> u64 {
    1
}

async fn write() -> io::Result<()> {
    tokio::fs::write("counts.txt", "0").await
}
