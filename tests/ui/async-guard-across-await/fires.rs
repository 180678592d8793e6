//@ dependencies: tokio futures async-lock
//@ levels: -W pedantic
async fn fetch(_id: u32) -> u32 {
    1
}

pub async fn tokio_locks(total: &tokio::sync::Mutex<u32>, names: &tokio::sync::RwLock<Vec<u32>>) {
    let mut total = total.lock().await; //~ async-guard-across-await
    *total = fetch(1).await;
    for id in names.read().await.iter() { //~ async-guard-across-await
        fetch(*id).await;
    }
}

pub async fn futures_lock(total: &futures::lock::Mutex<u32>) {
    let total = total.lock().await; //~ async-guard-across-await
    fetch(*total).await;
}

pub async fn async_lock_lock(total: &async_lock::Mutex<u32>) {
    let total = total.lock().await; //~ async-guard-across-await
    fetch(*total).await;
}

pub async fn used_before_only(total: &tokio::sync::Mutex<u32>) -> u32 {
    let guard = total.lock().await; //~ async-guard-across-await
    let known = *guard;
    fetch(known).await
}
