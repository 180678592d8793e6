//@ dependencies: tokio futures
use std::{future::Future, pin::Pin, task::{Context, Poll}};

use futures::{future::join_all, stream::{FuturesUnordered, StreamExt}};
use tokio::task::JoinHandle;

async fn work(_id: u32) -> u32 {
    1
}

pub async fn awaited(id: u32) -> u32 {
    work(1).await;
    let _ = work(2).await;
    let _done = work(3).await;
    let future = work(4);
    println!("soon");
    future.await;
    match id {
        0 => work(0),
        _ => work(1),
    }
    .await
}

pub async fn spawned() {
    tokio::spawn(work(1));
    let _ = tokio::spawn(work(2));
    let _handle = tokio::spawn(work(3));
    let _ = tokio::task::spawn_blocking(|| 1);
    let mut set = tokio::task::JoinSet::new();
    set.spawn(work(4));
    set.join_next().await;
}

pub fn returned(id: u32) -> impl Future<Output = u32> {
    work(id)
}

pub fn returned_early(id: u32) -> Pin<Box<dyn Future<Output = u32>>> {
    if id > 1 {
        return Box::pin(work(id));
    }
    Box::pin(async { 1 })
}

pub struct Job {
    future: Pin<Box<dyn Future<Output = u32>>>,
}

pub fn stored(job: &mut Job) -> Job {
    job.future = Box::pin(work(1));
    Job {
        future: Box::pin(work(2)),
    }
}

fn run(_future: impl Future) {}

pub fn passed_on(ids: &[u32]) {
    run(work(1));
    let future = work(2);
    run(future);
    ids.iter().for_each(|id| run(work(*id)));
}

pub async fn joined(ids: &[u32]) {
    let futures: Vec<_> = ids.iter().map(|id| work(*id)).collect();
    join_all(futures).await;
    let mut futures = Vec::new();
    futures.push(work(1));
    for future in futures {
        future.await;
    }
    let mut unordered = FuturesUnordered::new();
    unordered.push(work(1));
    while let Some(done) = unordered.next().await {
        println!("{done}");
    }
    let (first, second) = tokio::join!(work(1), work(2));
    println!("{first} {second}");
    if let Some(future) = ids.first().map(|id| work(*id)) {
        future.await;
    }
}

pub async fn polled_in_place() {
    let future = work(1);
    tokio::pin!(future);
    tokio::select! {
        _ = &mut future => {}
        _ = work(2) => {}
    }
    let mut boxed = Box::pin(work(3));
    let _ = boxed.as_mut().await;
    let mut boxed = Box::pin(work(4));
    tokio::select! {
        _ = &mut boxed => {}
        else => {}
    }
}

pub async fn used_in_a_macro() {
    macro_rules! finish {
        ($future:ident) => {
            $future.await
        };
    }
    let future = work(1);
    finish!(future);
}

/// Starts when it is made, as the handle of a task has.
pub struct Started(JoinHandle<u32>);

impl Started {
    fn new() -> Self {
        Self(tokio::spawn(work(1)))
    }
}

impl Future for Started {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<()> {
        Pin::new(&mut self.0).poll(cx).map(drop)
    }
}

pub fn started() {
    Started::new();
    let _ = Started::new();
    let _started = Started::new();
}

/// A future that was made elsewhere is let go.
pub struct Body {
    sleep: Option<Pin<Box<tokio::time::Sleep>>>,
    pending: Vec<Pin<Box<dyn Future<Output = u32>>>>,
}

pub fn let_go(body: &mut Body) {
    body.sleep.take();
    let _ = std::mem::take(&mut body.sleep);
    let _ = body.pending.pop();
    body.pending.remove(0);
}

pub async fn let_go_together() {
    let mut unordered = FuturesUnordered::new();
    unordered.push(work(1));
    unordered.push(work(2));
    let first = unordered.next().await;
    drop((first, unordered));
    let mut future = Box::pin(work(3));
    tokio::select! {
        _ = &mut future => {}
        _ = work(4) => drop(Some(future)),
    }
}

/// Handles of tasks may be futures behind a trait of their own.
pub trait Task: Future<Output = ()> {}

pub trait Executor {
    fn spawn(&self, future: Pin<Box<dyn Future<Output = ()>>>) -> Box<dyn Task>;
}

pub fn started_by_an_executor(executor: &dyn Executor) {
    executor.spawn(Box::pin(async {}));
}

/// What is awaited gives a future's kin that is none itself.
pub async fn either() {
    futures::future::select(Box::pin(work(1)), Box::pin(work(2))).await;
}

pub fn meant() {
    let _: Pin<Box<dyn Future<Output = u32>>> = Box::pin(work(1));
}

/// Takes over what it is given.
pub fn dropped_by_their_owner(future: impl Future, job: Job) {
    let _ = future;
    drop(job);
}

pub async fn values_of_sync_functions(sender: tokio::sync::oneshot::Sender<u32>) {
    let _ = sender.send(1);
    let (sender, _receiver) = tokio::sync::oneshot::channel::<u32>();
    let _ = sender.send(2);
    let _ = "1".parse::<u32>();
}

#[tokio::main]
async fn start() {
    work(1).await;
}

pub fn main_of_its_own() {
    start();
    let _ = start();
}

pub fn lazily(ids: &[u32]) -> impl Iterator<Item = impl Future<Output = u32>> {
    ids.iter().map(|id| work(*id))
}

pub async fn closures() {
    let make = |id| work(id);
    make(1).await;
    let make = |id| async move { work(id).await };
    make(2).await;
    let all = [1, 2].map(work);
    join_all(all).await;
}

pub fn handed_on_and_dropped(future: impl Future<Output = u32>) {
    let boxed = Box::pin(future);
    drop(boxed);
}
