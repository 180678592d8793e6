//@ levels: -W pedantic
//@ dependencies: tokio async-trait futures
//! Async functions that await, or that others want to be async.
use std::future::Future;

pub async fn awaits() {
    tokio::task::yield_now().await;
}

pub async fn awaits_in_a_branch(deep: bool) -> u32 {
    if deep {
        for _ in 0..3 {
            match awaits().await {
                () => {}
            }
        }
    }
    1
}

pub async fn by_a_macro() {
    tokio::join!(awaits(), awaits());
}

pub async fn by_another_macro() {
    futures::select! {
        () = futures::FutureExt::fuse(async {}) => {}
    }
}

macro_rules! awaited {
    ($future:expr) => {
        $future.await
    };
}

pub async fn by_a_macro_of_its_own() {
    awaited!(awaits())
}

/// A trait says what is async.
pub trait Service {
    fn call(&self) -> impl Future<Output = u32>;
    fn stop(&self) -> impl Future<Output = ()>;
}

pub struct Local;

impl Service for Local {
    async fn call(&self) -> u32 {
        1
    }

    async fn stop(&self) {}
}

#[async_trait::async_trait]
pub trait Boxed {
    async fn call(&self) -> u32;

    async fn stop(&self) {}
}

#[async_trait::async_trait]
impl Boxed for Local {
    async fn call(&self) -> u32 {
        1
    }
}

/// Handlers are named, and called elsewhere.
async fn index() -> &'static str {
    "hello"
}

async fn about() -> &'static str {
    "us"
}

pub struct Pages;

impl Pages {
    async fn home() -> &'static str {
        "home"
    }
}

pub struct Router<F> {
    handler: F,
}

impl<F: Fn() -> Fut, Fut: Future<Output = &'static str>> Router<F> {
    pub fn route(handler: F) -> Self {
        Self { handler }
    }

    pub async fn serve(&self) -> &'static str {
        (self.handler)().await
    }
}

pub async fn serve() {
    let of_us = Router { handler: about };
    of_us.serve().await;
    Router::route(index).serve().await;
    Router::route(Pages::home).serve().await;
}

/// Its future goes on to another.
async fn answer(number: u32) -> u32 {
    number
}

pub fn answers() -> Vec<impl Future<Output = u32>> {
    (0..3).map(|number| answer(number)).collect()
}

pub async fn joined() -> (u32, u32) {
    tokio::join!(answer(1), answer(2))
}

/// The module is chosen, and the other one waits.
#[cfg(unix)]
pub mod waiting {
    pub async fn connect() {
        tokio::task::yield_now().await;
    }
}

#[cfg(not(unix))]
pub mod at_once {
    pub async fn connect() {}
}

#[cfg(feature = "fast")]
pub mod fast {
    pub async fn connect() {}
}

/// Still to be written.
pub async fn later() -> u32 {
    todo!("ask the server")
}

/// Something in its place waits elsewhere.
#[cfg(unix)]
pub async fn by_platform() {
    awaits().await;
}

#[cfg(not(unix))]
pub async fn by_platform() {}

/// It takes what others need.
pub async fn stands_in(_name: &str) -> u32 {
    1
}

/// Clippy has been told.
#[allow(clippy::unused_async)]
pub async fn decided() -> u32 {
    1
}

/// Made by a macro.
macro_rules! constant {
    ($name:ident) => {
        pub async fn $name() -> u32 {
            1
        }
    };
}

constant!(one);

pub fn plain() -> u32 {
    1
}
