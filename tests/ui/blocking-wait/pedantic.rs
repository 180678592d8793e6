//@ levels: -W pedantic -A needless-async
use std::sync::{Arc, Mutex, RwLock};

pub async fn locking(count: &Mutex<u32>, names: Arc<RwLock<Vec<String>>>) -> u32 {
    let length = names.read().unwrap().len() as u32; //~ blocking-wait
    length + *count.lock().unwrap() //~ blocking-wait
}

pub async fn trying_does_not_wait(count: &Mutex<u32>) -> Option<u32> {
    Some(*count.try_lock().ok()?)
}

pub async fn the_async_twin(count: &tokio::sync::Mutex<u32>) -> u32 {
    *count.lock().await
}
