//@ levels: -W nursery
async fn work() -> u32 {
    1
}

pub async fn connect() -> impl Future<Output = u32> {
    work() //~ nested-future
}

pub async fn plain() -> u32 {
    work().await
}
