//@ dependencies: smol tokio
use smol::{Executor, Task};

async fn work() -> u32 {
    1
}

pub async fn kept(executor: &Executor<'static>) {
    smol::spawn(work()).detach();
    let task = executor.spawn(work());
    task.await;
    smol::spawn(work()).await;
    let _running = smol::spawn(work());
    let task = smol::spawn(work());
    drop(task);
    let task = smol::spawn(work());
    task.cancel().await;
}

pub fn returned() -> Task<u32> {
    smol::spawn(work())
}

pub fn taken(running: &mut Option<Task<u32>>) {
    running.take();
}

pub fn stored(tasks: &mut Vec<Task<u32>>) {
    tasks.push(smol::spawn(work()));
}

pub async fn aborted() {
    let handle = tokio::spawn(work());
    handle.abort();
    let handle = tokio::task::spawn_blocking(|| 1);
    handle.await.unwrap();
}
