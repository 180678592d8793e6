//@ dependencies: tokio futures
use tokio::runtime::{Handle, Runtime};

async fn load() -> u32 {
    1
}

pub async fn through_the_handle() -> u32 {
    Handle::current().block_on(load()) //~ block-on-in-async
}

pub async fn through_a_runtime(runtime: &Runtime) -> u32 {
    runtime.block_on(load()) //~ block-on-in-async
}

pub async fn through_another_executor() -> u32 {
    futures::executor::block_on(load()) //~ block-on-in-async
}

pub async fn in_a_closure_that_runs_here(names: Vec<String>) -> Vec<u32> {
    names
        .iter()
        .map(|_| futures::executor::block_on(load())) //~ block-on-in-async
        .collect()
}

struct Client {
    runtime: Handle,
}

impl Client {
    pub async fn fetch(&self) -> u32 {
        self.runtime.block_on(async { load().await }) //~ block-on-in-async
    }
}
