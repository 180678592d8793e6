pub async fn next(queue: &std::sync::Mutex<Vec<u32>>) -> u32 {
    if let Some(next) = queue.lock().unwrap().pop() {
        next
    } else {
        tokio::task::yield_now().await;
        0
    }
}
