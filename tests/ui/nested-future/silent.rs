use tokio::task::JoinHandle;

async fn work() -> u32 {
    1
}

pub async fn awaited() {
    tokio::spawn(async { work().await });
    async { work() }.await.await;
    let block = async { work().await };
    block.await;
}

pub async fn tasks() -> JoinHandle<u32> {
    let started = async { tokio::spawn(work()) };
    started.await
}

pub fn plain_closures() -> impl Fn() -> tokio::time::Sleep {
    let make = || work();
    drop(tokio::spawn(make()));
    || tokio::time::sleep(std::time::Duration::ZERO)
}

/// Two steps: first connect, then drive. May be meant.
pub async fn connect() -> impl Future<Output = u32> {
    work().await;
    work()
}
