use std::{
    sync::{Arc, Mutex},
    time::Duration,
};

use tokio::sync::{Barrier, Notify, mpsc};

pub async fn receiving(mut receiver: mpsc::Receiver<u32>) -> Option<u32> {
    receiver.recv().await
}

pub async fn receiving_for_a_while(mut receiver: mpsc::UnboundedReceiver<u32>) -> Option<u32> {
    tokio::time::timeout(Duration::from_secs(1), receiver.recv()).await.ok()?
}

pub async fn polling_does_not_wait(receiver: &std::sync::mpsc::Receiver<u32>) -> Option<u32> {
    receiver.try_recv().ok()
}

pub async fn an_unbounded_sender_does_not_wait(sender: std::sync::mpsc::Sender<u32>) {
    let _ = sender.send(1);
}

pub async fn joining() {
    let handle = tokio::spawn(async { 1 });
    let _ = handle.await;
}

pub async fn joining_words(words: Vec<String>) -> String {
    words.join(" ")
}

pub async fn notified(notify: Arc<Notify>) {
    notify.notified().await;
}

pub async fn a_barrier(barrier: &Barrier) {
    barrier.wait().await;
}

// A short lock is pedantic.
pub async fn locking(count: &Mutex<u32>) -> u32 {
    *count.lock().unwrap()
}

pub fn on_a_thread(receiver: std::sync::mpsc::Receiver<u32>) {
    std::thread::spawn(move || while receiver.recv().is_ok() {});
}
