//@ levels: -W pedantic -A needless-async
use std::sync::{self, Arc, mpsc};

use tokio::sync as async_sync;

pub async fn behind_an_arc(count: Arc<sync::Mutex<u32>>) -> u32 {
    let shared = Arc::clone(&count);
    *shared.lock().unwrap() += 1; //~ blocking-wait
    *count.lock().unwrap() //~ blocking-wait
}

pub async fn the_async_twin(count: Arc<async_sync::Mutex<u32>>) -> u32 {
    *count.lock().await
}

pub async fn both_kinds_of_channel() -> Option<u32> {
    let (sender, receiver) = mpsc::channel::<u32>();
    let (async_sender, mut async_receiver) = async_sync::mpsc::channel::<u32>(1);
    let _ = sender.send(1);
    let _ = async_sender.send(receiver.recv().ok()?).await; //~ blocking-wait
    async_receiver.recv().await
}
