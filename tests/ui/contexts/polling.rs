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
        thread::sleep(Duration::from_secs(1)); //~ blocking-in-poll
        Poll::Ready(())
    }
}

struct Files;

impl Stream for Files {
    type Item = Vec<u8>;

    fn poll_next(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Vec<u8>>> {
        Poll::Ready(fs::read("a.txt").ok()) //~ blocking-in-poll
    }
}

pub async fn a_poll_function() {
    poll_fn(|_| {
        thread::sleep(Duration::from_secs(1)); //~ blocking-in-poll
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
        cx.waker().wake_by_ref();
        self.inner_poll_receive(cx)
    }
}

impl Socket {
    fn inner_poll_receive(&mut self, _: &mut Context<'_>) -> Poll<Vec<u8>> {
        thread::sleep(Duration::from_secs(1)); //~ blocking-in-poll
        Poll::Pending
    }

    // A context made by hand: this runs on a thread of its own.
    fn read_from(&mut self, _: &mut Context<'_>) {
        thread::sleep(Duration::from_secs(1));
    }
}

pub fn driven_by_a_thread() {
    thread::spawn(|| {
        let mut context = Context::from_waker(std::task::Waker::noop());
        Socket.read_from(&mut context);
        let _ = Socket.poll_receive(&mut context);
    });
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
