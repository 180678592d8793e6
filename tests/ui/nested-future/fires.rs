//@ dependencies: tokio futures
use futures::future::BoxFuture;

async fn work() -> u32 {
    1
}

fn boxed() -> BoxFuture<'static, u32> {
    Box::pin(work())
}

pub async fn blocks() {
    tokio::spawn(async { work() }); //~ nested-future
    let handle = tokio::spawn(async move {
        println!("started");
        work() //~ nested-future
    });
    handle.await.unwrap().await;
    async { work() }.await; //~ nested-future unawaited-future
    tokio::spawn(async { boxed() }); //~ nested-future
    tokio::spawn(async {
        async { 1 } //~ nested-future
    });
}

pub fn closures() -> impl AsyncFn() {
    let make = async || work(); //~ nested-future
    async move || {
        make().await; //~ unawaited-future
    }
}

pub fn in_a_closure(ids: Vec<u32>) -> Vec<impl Future> {
    ids.into_iter()
        .map(|_| async move { work() }) //~ nested-future
        .collect()
}
