//@ levels: -W nursery
use std::{sync::Arc, time::Duration};

use tokio::{
    sync::{Mutex, RwLock},
    time::sleep,
};

async fn add(sum: &Mutex<u32>) {
    *sum.lock().await += 1;
}

async fn rename(name: &RwLock<String>) {
    name.write().await.push('!');
}

pub async fn dropped_first(sum: Arc<Mutex<u32>>) {
    tokio::select! {
        () = add(&sum) => {}
        () = sleep(Duration::from_millis(500)) => add(&sum).await,
    }
}

pub async fn a_task_of_its_own(sum: Arc<Mutex<u32>>) {
    let own = Arc::clone(&sum);
    let mut adding = tokio::spawn(async move { add(&own).await });
    tokio::select! {
        _ = &mut adding => {}
        () = sleep(Duration::from_millis(500)) => add(&sum).await,
    }
}

pub async fn another_kind_of_lock(sum: &Mutex<u32>, name: &RwLock<String>) {
    let mut adding = Box::pin(add(sum));
    tokio::select! {
        () = &mut adding => {}
        () = sleep(Duration::from_millis(500)) => rename(name).await,
    }
}

pub async fn its_own_arm(sum: &Mutex<u32>) {
    let mut adding = Box::pin(add(sum));
    tokio::select! {
        () = &mut adding => add(sum).await,
        () = sleep(Duration::from_millis(500)) => {}
    }
}
