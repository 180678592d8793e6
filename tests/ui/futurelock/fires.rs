//@ levels: -W nursery
use std::{sync::Arc, time::Duration};

use tokio::{
    sync::{Mutex, Semaphore},
    time::sleep,
};

async fn add(name: &str, sum: &Mutex<u32>) {
    let mut sum = sum.lock().await;
    *sum += 1;
    println!("{name}");
}

pub async fn in_another_arm(sum: Arc<Mutex<u32>>) {
    let mut adding = Box::pin(add("one", &sum));
    tokio::select! {
        () = &mut adding => {}
        () = sleep(Duration::from_millis(500)) => add("two", &sum).await, //~ futurelock
    }
}

pub async fn pinned_in_place(permits: &Semaphore) {
    let working = async {
        let _permit = permits.acquire().await;
        sleep(Duration::from_secs(1)).await;
    };
    tokio::pin!(working);
    loop {
        tokio::select! {
            () = &mut working => break,
            () = sleep(Duration::from_millis(500)) => {
                let permit = permits.acquire().await; //~ futurelock
                println!("{}", permit.is_ok());
            }
        }
    }
}
