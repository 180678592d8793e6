//@ dependencies: smol tokio
use smol::{Executor, Task};

async fn work() -> u32 {
    1
}

pub fn dropped(executor: &Executor<'static>, id: Option<u32>) {
    let _ = smol::spawn(work()); //~ cancelled-task
    smol::spawn(work()); //~ cancelled-task
    let _ = executor.spawn(work()); //~ cancelled-task
    _ = executor.spawn(async { work().await }); //~ cancelled-task
    let _ = start(); //~ cancelled-task
    id.map(|_| smol::spawn(work())); //~ cancelled-task
}

fn start() -> Task<u32> {
    smol::spawn(work())
}

pub async fn aborted() {
    let handle = tokio::task::spawn_blocking(|| 1);
    handle.abort(); //~ cancelled-task
    tokio::task::spawn_blocking(|| 2).abort(); //~ cancelled-task
    let abort = tokio::task::spawn_blocking(|| 3).abort_handle();
    abort.abort(); //~ cancelled-task
}
