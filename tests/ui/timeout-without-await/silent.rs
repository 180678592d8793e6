//@ dependencies: tokio async-trait
//! Timeouts on futures that wait, or of which that is not known.
use std::{pin::Pin, time::Duration};

use tokio::{sync::mpsc, time::timeout};

const LIMIT: Duration = Duration::from_secs(1);

pub async fn waits(words: &mut mpsc::Receiver<String>) {
    let _ = timeout(LIMIT, words.recv()).await;
    let _ = timeout(LIMIT, async { words.recv().await }).await;
    let _ = timeout(LIMIT, work()).await;
    let _ = timeout(LIMIT, async {
        if words.is_empty() {
            for _ in 0..3 {
                work().await;
            }
        }
    })
    .await;
}

pub async fn by_a_macro() {
    let _ = timeout(LIMIT, async { tokio::join!(work(), work()) }).await;
    let _ = timeout(LIMIT, async {
        tokio::select! {
            () = work() => 1,
            () = tokio::task::yield_now() => 2,
        }
    })
    .await;
}

macro_rules! awaited {
    ($future:expr) => {
        $future.await
    };
}

pub async fn by_a_macro_of_its_own() {
    let _ = timeout(LIMIT, async { awaited!(work()) }).await;
}

pub async fn on_another_thread(data: Vec<u8>) {
    let _ = timeout(LIMIT, tokio::task::spawn_blocking(move || data.len())).await;
}

/// Which function runs is not known.
pub async fn of_a_trait(service: &dyn Service, other: &impl Later) {
    let _ = timeout(LIMIT, service.call()).await;
    let _ = timeout(LIMIT, other.later()).await;
}

#[async_trait::async_trait]
pub trait Service: Sync {
    async fn call(&self) {}
}

pub trait Later {
    fn later(&self) -> impl Future<Output = ()> {
        async {}
    }
}

/// A plain function may give any future.
pub async fn of_a_plain_function() {
    let _ = timeout(LIMIT, boxed()).await;
    let _ = timeout(LIMIT, std::future::pending::<()>()).await;
}

fn boxed() -> Pin<Box<dyn Future<Output = ()> + Send>> {
    Box::pin(work())
}

async fn work() {
    tokio::task::yield_now().await;
}
