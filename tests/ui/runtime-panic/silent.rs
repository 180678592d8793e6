use std::sync::Arc;

use tokio::sync::{Mutex, mpsc, oneshot};

pub async fn awaiting(mut receiver: mpsc::Receiver<u32>, sender: mpsc::Sender<u32>) -> Option<u32> {
    let _ = sender.send(1).await;
    receiver.recv().await
}

pub fn in_sync_code(receiver: oneshot::Receiver<u32>) -> Option<u32> {
    receiver.blocking_recv().ok()
}

pub async fn on_a_blocking_thread(count: Arc<Mutex<u32>>) -> u32 {
    tokio::task::spawn_blocking(move || *count.blocking_lock())
        .await
        .unwrap_or(0)
}

pub async fn trying(count: &Mutex<u32>) -> Option<u32> {
    Some(*count.try_lock().ok()?)
}

struct Queue(Vec<u32>);

impl Queue {
    fn blocking_recv(&mut self) -> Option<u32> {
        self.0.pop()
    }
}

pub async fn homonym() -> Option<u32> {
    Queue(Vec::new()).blocking_recv()
}
