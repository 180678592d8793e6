//@ dependencies: tokio futures
use std::{
    fs,
    future::{Future, poll_fn},
    pin::Pin,
    task::{Context, Poll},
    thread,
    time::Duration,
};

use futures::Stream;

struct Nap;

impl Future for Nap {
    type Output = ();

    fn poll(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<()> {
        thread::sleep(Duration::from_secs(1)); //~ blocking-sleep
        Poll::Ready(())
    }
}

struct Files;

impl Stream for Files {
    type Item = Vec<u8>;

    fn poll_next(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Vec<u8>>> {
        Poll::Ready(fs::read("a.txt").ok()) //~ blocking-file
    }
}

pub async fn a_poll_function() {
    poll_fn(|_| {
        thread::sleep(Duration::from_secs(1)); //~ blocking-sleep
        Poll::Ready(())
    })
    .await;
}

struct Socket;

// A trait of the project: its own name for it, but polled all the same.
trait Receive {
    fn poll_receive(&mut self, cx: &mut Context<'_>) -> Poll<Vec<u8>>;
}

impl Receive for Socket {
    fn poll_receive(&mut self, cx: &mut Context<'_>) -> Poll<Vec<u8>> {
        self.fill(cx)
    }
}

impl Socket {
    fn fill(&mut self, cx: &mut Context<'_>) -> Poll<Vec<u8>> {
        cx.waker().wake_by_ref();
        thread::sleep(Duration::from_secs(1)); //~ blocking-sleep
        Poll::Pending
    }
}

struct Sensor;

// Another trait's method of that name.
trait Sample {
    fn poll(&self) -> u32;
}

impl Sample for Sensor {
    fn poll(&self) -> u32 {
        thread::sleep(Duration::from_secs(1));
        1
    }
}

impl Sensor {
    fn poll_hardware(&self) -> u32 {
        thread::sleep(Duration::from_secs(1));
        self.poll()
    }
}

pub fn in_sync_code() -> u32 {
    Sensor.poll_hardware()
}
