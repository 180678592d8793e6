use std::thread;

use tokio::task::{block_in_place, spawn_blocking};

async fn work() -> u32 {
    1
}

pub async fn awaited_here() {
    spawn_blocking(|| async { work().await }).await.unwrap().await;
    let future = spawn_blocking(|| work()).await.unwrap();
    future.await;
    let handle = spawn_blocking(|| work());
    handle.await.unwrap().await;
    block_in_place(|| work()).await;
}

pub fn run_there() {
    thread::spawn(|| {
        let runtime = tokio::runtime::Runtime::new().unwrap();
        runtime.block_on(work())
    });
    spawn_blocking(|| tokio::runtime::Handle::current().block_on(async { work().await }));
}

pub fn kept() -> thread::JoinHandle<impl Future<Output = u32>> {
    thread::spawn(|| work())
}

pub fn plain() {
    thread::spawn(|| 1);
    spawn_blocking(|| println!("done"));
    thread::spawn(|| tokio::spawn(work()));
}
