//@ dependencies: tokio futures tower
//! Where a runtime polls.
use std::{
    fs,
    future::{Ready, poll_fn, ready},
    io,
    pin::Pin,
    sync::{Arc, Barrier},
    task::{Context, Poll},
    thread,
    time::Duration,
};

fn load() -> io::Result<String> {
    fs::read_to_string("settings.toml")
}

pub struct Direct;

impl Future for Direct {
    type Output = io::Result<String>;
    fn poll(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Self::Output> {
        Poll::Ready(fs::read_to_string("settings.toml")) //~ blocking-in-poll
    }
}

pub struct Indirect(Arc<Barrier>);

impl Future for Indirect {
    type Output = io::Result<String>;
    fn poll(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Self::Output> {
        self.0.wait(); //~ blocking-in-poll
        Poll::Ready(load()) //~ blocking-in-poll
    }
}

impl futures::Stream for Direct {
    type Item = ();
    fn poll_next(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<()>> {
        thread::sleep(Duration::from_secs(1)); //~ blocking-in-poll
        Poll::Ready(None)
    }
}

impl tower::Service<u32> for Direct {
    type Response = String;
    type Error = io::Error;
    type Future = Ready<io::Result<String>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, _: u32) -> Self::Future {
        ready(load()) //~ blocking-in-poll
    }
}

pub fn by_closure() -> impl Future<Output = io::Result<String>> {
    poll_fn(|_| Poll::Ready(load())) //~ blocking-in-poll
}

pub async fn awaited() -> io::Result<String> {
    poll_fn(|_| Poll::Ready(fs::read_to_string("a"))).await?; //~ blocking-in-poll
    load() //~ indirect-blocking
}

pub struct Enters(tokio::runtime::Handle);

impl Enters {
    fn enter(&self) {
        self.0.block_on(async {});
    }

    pub fn poll_done(&mut self, _: &mut Context<'_>) -> Poll<()> {
        self.enter(); //~ blocking-in-poll
        Poll::Ready(())
    }
}
