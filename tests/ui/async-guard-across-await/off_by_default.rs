use tokio::sync::Mutex;

pub async fn tokio_lock(total: &Mutex<u32>) {
    let mut total = total.lock().await;
    tokio::task::yield_now().await;
    *total += 1;
}
