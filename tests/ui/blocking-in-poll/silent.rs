//@ dependencies: tokio tower
//! Polls that wait for nothing themselves.
use std::{
    fs, io,
    pin::Pin,
    task::{Context, Poll, ready},
};

use tokio::task::{JoinHandle, spawn_blocking};

fn load() -> io::Result<String> {
    fs::read_to_string("settings.toml")
}

pub struct Settings(Option<JoinHandle<io::Result<String>>>);

impl Future for Settings {
    type Output = io::Result<String>;
    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let task = self.0.get_or_insert_with(|| spawn_blocking(load));
        Poll::Ready(ready!(Pin::new(task).poll(cx))?)
    }
}

pub struct Service;

impl tower::Service<u32> for Service {
    type Response = String;
    type Error = io::Error;
    type Future = Pin<Box<dyn Future<Output = io::Result<String>>>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, _: u32) -> Self::Future {
        Box::pin(async { spawn_blocking(load).await? })
    }
}

/// Polls nothing.
pub fn poll_sync() -> io::Result<String> {
    load()
}
