//@ dependencies: tokio futures
use std::{collections::VecDeque, future::Future, pin::Pin, time::Duration};

use futures::{FutureExt, future::BoxFuture, stream::{FuturesUnordered, StreamExt}};
use tokio::sync::Mutex;

async fn work(_id: u32) -> u32 {
    1
}

async fn save(_id: u32) -> Result<(), String> {
    Ok(())
}

pub async fn statement() {
    work(1); //~ unawaited-future
    async {}; //~ unawaited-future
    async { work(2).await }; //~ unawaited-future
}

pub async fn bound(id: u32) {
    let _ = work(1); //~ unawaited-future
    let _future = work(2); //~ unawaited-future
    let future = work(3); //~ unawaited-future
    _ = work(id); //~ unawaited-future
    let _block = async { 1 }; //~ unawaited-future
}

pub async fn dropped() {
    drop(work(1)); //~ unawaited-future
    std::mem::drop(work(2)); //~ unawaited-future
    let future = work(3); //~ unawaited-future
    drop(future);
}

pub async fn fallible() -> Result<(), String> {
    let _ = save(1); //~ unawaited-future
    save(2).await
}

pub fn in_sync_code() {
    work(1); //~ unawaited-future
}

pub async fn branches(id: u32) {
    match id {
        0 => work(0), //~ unawaited-future
        1 => {
            println!("one");
            work(1) //~ unawaited-future
        }
        _ => return,
    };
    if id > 3 { work(3) } else { work(4) }; //~ unawaited-future unawaited-future
    let _ = if id > 3 { work(5) } else { work(6) }; //~ unawaited-future unawaited-future
}

pub fn in_closures(ids: &[u32], id: Option<u32>, ready: bool) {
    ids.iter().for_each(|id| {
        work(*id); //~ unawaited-future
    });
    ids.iter().for_each(|id| drop(work(*id))); //~ unawaited-future
    id.map(|id| work(id)); //~ unawaited-future
    id.map(work); //~ unawaited-future
    ready.then(|| work(1)); //~ unawaited-future
    let run = || work(2);
    run(); //~ unawaited-future
}

pub fn collected(ids: &[u32]) {
    let _futures: Vec<_> = ids.iter().map(|id| work(*id)).collect(); //~ unawaited-future
    let _ = ids.iter().map(|id| work(*id)).collect::<Vec<_>>(); //~ unawaited-future
    let mut futures = Vec::new(); //~ unawaited-future
    for id in ids {
        futures.push(work(*id));
    }
    let mut queue = VecDeque::new(); //~ unawaited-future
    queue.push_back(work(1));
    let unordered = FuturesUnordered::new(); //~ unawaited-future
    unordered.push(work(1));
    let _pair = (work(1), 2); //~ unawaited-future
    let _list = [work(1)]; //~ unawaited-future
    let _list = vec![work(1), work(2)]; //~ unawaited-future
    let _some = Some(work(1)); //~ unawaited-future
}

pub async fn as_if_a_guard(total: &Mutex<u32>) {
    let _guard = total.lock(); //~ unawaited-future
}

pub fn boxed(id: u32) -> BoxFuture<'static, u32> {
    work(id).boxed()
}

fn dynamic() -> Pin<Box<dyn Future<Output = ()>>> {
    Box::pin(async {})
}

fn opaque() -> impl Future<Output = u32> {
    work(1)
}

trait Store {
    async fn load(&self) -> u32;
    fn remove(&self) -> impl Future<Output = ()>;
}

async fn of_traits(store: &impl Store) {
    let _ = boxed(1); //~ unawaited-future
    let _ = dynamic(); //~ unawaited-future
    let _ = opaque(); //~ unawaited-future
    let _ = store.load(); //~ unawaited-future
    let _ = store.remove(); //~ unawaited-future
    let _ = Box::pin(work(1)); //~ unawaited-future
    let _ = work(1).map(|id| id + 1); //~ unawaited-future
    let _ = tokio::time::sleep(Duration::from_secs(1)); //~ unawaited-future
    let _ = tokio::time::timeout(Duration::from_secs(1), work(1)); //~ unawaited-future timeout-without-await
}

trait Service {
    fn call(&mut self, id: u32) -> BoxFuture<'static, u32>;
}

pub async fn of_what_they_borrow(service: &mut impl Service, mut ids: impl futures::Stream<Item = u32> + Unpin) {
    let _ = service.call(1); //~ unawaited-future
    ids.next(); //~ unawaited-future
}

pub async fn all() {
    tokio::select! {
        _ = work(1) => { work(2); } //~ unawaited-future
    }
    of_traits(&Memory).await;
}

struct Memory;
impl Store for Memory {
    async fn load(&self) -> u32 {
        1
    }
    async fn remove(&self) {}
}

pub async fn made_of_locals(tasks: Vec<tokio::task::JoinHandle<()>>) {
    futures::future::join_all(tasks); //~ unawaited-future
}

pub async fn of_the_standard_library() {
    std::future::pending::<()>(); //~ unawaited-future
    let _ = std::future::ready(1); //~ unawaited-future
}
