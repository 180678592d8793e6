//@ levels: -W pedantic
use tokio::sync::{Mutex, RwLock};

async fn fetch(_id: u32) -> u32 {
    1
}

pub async fn let_go(total: &Mutex<u32>, names: &RwLock<Vec<u32>>) {
    let id = *total.lock().await;
    fetch(id).await;
    let count = names.read().await.len();
    fetch(count as u32).await;
    *total.lock().await += 1;
    let fetched = fetch(1).await;
    *total.lock().await = fetched;
}

pub async fn one_after_the_other(first: &Mutex<u32>, second: &Mutex<u32>) {
    drop(first.lock().await);
    drop(second.lock().await);
}
