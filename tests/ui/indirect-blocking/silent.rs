//@ dependencies: tokio async-trait futures
//! Helpers that wait where it stalls nobody.
use std::{fs, io, path::Path, thread, time::Duration};

fn load(path: &str) -> io::Result<String> {
    fs::read_to_string(path)
}

fn wait() {
    thread::sleep(Duration::from_secs(1));
}

/// Sync code may wait.
pub fn sync_code() {
    wait();
    let _ = load("a");
}

pub async fn offloaded() {
    tokio::task::spawn_blocking(wait).await.ok();
    let loaded = tokio::task::spawn_blocking(|| load("a")).await;
    drop(loaded);
    tokio::task::block_in_place(wait);
    tokio::task::block_in_place(|| load("b").ok());
}

pub async fn threads() {
    thread::spawn(wait);
    thread::spawn(|| load("a"));
}

/// The helper takes care itself.
fn careful() -> Option<String> {
    tokio::task::block_in_place(|| load("a").ok())
}

fn in_background() {
    thread::spawn(wait);
    tokio::spawn(async { tokio::time::sleep(Duration::from_secs(1)).await });
    drop(tokio::task::spawn_blocking(|| load("a")));
}

pub async fn helpers() {
    careful();
    in_background();
}

/// The project's own offloader.
async fn offload<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Option<T> {
    tokio::task::spawn_blocking(work).await.ok()
}

pub async fn own_offloader() {
    offload(|| load("a")).await;
    offload(wait).await;
}

/// Making a future runs nothing of it.
async fn waits_itself() {
    thread::sleep(Duration::from_secs(1)); //~ blocking-sleep
}

fn makes_futures() -> impl Future<Output = ()> {
    drop(waits_itself()); //~ unawaited-future
    waits_itself()
}

pub async fn futures_made() {
    let future = makes_futures();
    future.await;
    waits_itself().await;
}

/// What is awaited is async code's own, whatever it is called.
fn boxed(path: &'static str) -> futures::future::BoxFuture<'static, io::Result<String>> {
    Box::pin(async move { tokio::fs::read_to_string(path).await })
}

pub async fn awaited() -> io::Result<String> {
    boxed("a").await
}

/// Usually over at once.
fn is_there(path: &Path) -> bool {
    path.exists()
}

pub async fn brief(path: &Path) -> bool {
    is_there(path)
}

/// Nobody knows what is called.
pub struct Hooks {
    pub load: fn(&str) -> io::Result<String>,
}

pub async fn unknown(hooks: &Hooks, other: impl Fn(&str)) {
    let _ = (hooks.load)("a");
    other("a");
}

/// Named, not called.
pub async fn named() -> Hooks {
    Hooks { load }
}

fn keep(work: impl FnOnce() + Send + 'static) -> Box<dyn FnOnce() + Send> {
    Box::new(work)
}

pub async fn kept() {
    let work = keep(wait);
    thread::spawn(work);
    let later = || wait();
    thread::spawn(later);
}

#[async_trait::async_trait]
pub trait Store {
    async fn get(&self) -> String;
}

pub struct Disk;

#[async_trait::async_trait]
impl Store for Disk {
    async fn get(&self) -> String {
        tokio::fs::read_to_string("a").await.unwrap_or_default()
    }
}

pub async fn async_methods(store: &dyn Store) -> String {
    let future = store.get();
    future.await
}

#[cfg(test)]
mod tests {
    use super::*;

    fn setup() {
        wait();
    }

    #[tokio::test]
    async fn waiting_in_tests() {
        setup();
        wait();
    }
}
