//@ dependencies: tokio async-std
//! Timeouts on futures that never wait.
use std::{future, time::Duration};

use tokio::time::{Instant, timeout, timeout_at};

const LIMIT: Duration = Duration::from_secs(1);

pub async fn blocks(data: &[u8]) -> Option<u64> {
    timeout(LIMIT, async { sum(data) }).await.ok() //~ timeout-without-await
}

pub async fn until(data: &[u8]) -> Option<u64> {
    timeout_at(Instant::now() + LIMIT, async move { sum(data) }).await.ok() //~ timeout-without-await
}

pub async fn bound(data: &[u8]) -> Option<u64> {
    let summing = async { sum(data) };
    let limited = timeout(LIMIT, summing); //~ timeout-without-await
    limited.await.ok()
}

/// What an inner block awaits is not awaited by the outer one.
pub async fn nested(data: &[u8]) {
    let made = timeout(LIMIT, async { //~ timeout-without-await
        let later = async { tokio::task::yield_now().await };
        (sum(data), later)
    });
    if let Ok((_, later)) = made.await {
        later.await;
    }
}

pub async fn called(summer: &Summer) {
    let _ = timeout(LIMIT, summed(vec![1])).await; //~ timeout-without-await
    let _ = timeout(LIMIT, summer.summed()).await; //~ timeout-without-await
    let _ = timeout(LIMIT, future::ready(1)).await; //~ timeout-without-await
    let _ = async_std::future::timeout(LIMIT, async { sum(&[1]) }).await; //~ timeout-without-await
}

pub struct Summer(Vec<u8>);

impl Summer {
    async fn summed(&self) -> u64 {
        sum(&self.0)
    }
}

async fn summed(data: Vec<u8>) -> u64 {
    sum(&data)
}

fn sum(data: &[u8]) -> u64 {
    data.iter().map(|byte| u64::from(*byte)).sum()
}
