//@ dependencies: tokio futures
use tokio::runtime::{Handle, Runtime};

async fn load() -> u32 {
    1
}

pub async fn awaiting() -> u32 {
    load().await
}

pub fn in_sync_code(runtime: &Runtime) -> u32 {
    runtime.block_on(load())
}

pub fn the_block_itself_is_async(runtime: &Runtime) -> u32 {
    runtime.block_on(async { load().await + 1 })
}

pub async fn on_a_blocking_thread() -> u32 {
    let handle = Handle::current();
    tokio::task::spawn_blocking(move || handle.block_on(load()))
        .await
        .unwrap_or(0)
}

pub async fn on_its_own_thread() -> u32 {
    std::thread::spawn(|| futures::executor::block_on(load()));
    0
}

pub async fn leaving_the_worker_first() -> u32 {
    tokio::task::block_in_place(|| Handle::current().block_on(load()))
}

struct Fortress;

impl Fortress {
    fn block_on(&self, _: u32) {}
}

pub async fn homonym() {
    Fortress.block_on(1);
}
