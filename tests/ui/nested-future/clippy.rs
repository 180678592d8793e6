//! What clippy's `async_yields_async` and `redundant_async_block` find, and what they leave alone.
use std::{
    pin::Pin,
    task::{Context, Poll},
};

struct Ready;

impl Future for Ready {
    type Output = u8;

    fn poll(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<u8> {
        Poll::Ready(3)
    }
}

#[must_use]
struct Lazy;

impl Future for Lazy {
    type Output = u8;

    fn poll(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<u8> {
        Poll::Ready(3)
    }
}

// The type of a function is written out.
async fn declared() -> Ready {
    Ready
}

async fn by_id(_id: u32) {}

pub fn yields() -> [Box<dyn std::any::Any>; 8] {
    let number = async { 3 };
    let block = async {
        async { 3 } //~ nested-future
    };
    let lazy = async { Lazy }; //~ nested-future
    // Clippy reports this one too. A type that need not be used may run already.
    let ready = async { Ready };
    let closure = async || 3;
    let of_a_block = async || {
        async { 3 } //~ nested-future
    };
    let of_a_path = async || Lazy; //~ nested-future
    // Clippy reports no call that is the whole body of a closure.
    let of_a_call = async || declared(); //~ nested-future
    [
        Box::new(number),
        Box::new(block),
        Box::new(lazy),
        Box::new(ready),
        Box::new(closure),
        Box::new(of_a_block),
        Box::new(of_a_path),
        Box::new(of_a_call),
    ]
}

pub fn of_macros() -> (impl Future, impl Future) {
    macro_rules! call {
        () => {
            async { by_id(5) }
        };
        ($id:expr) => {
            by_id($id)
        };
    }
    (async { call!(5) }, async { call!() }) //~ nested-future nested-future nested-future
}

// A matter of style, and no rule here.
pub async fn redundant() -> u8 {
    let inner = async { 17 };
    let outer = async { inner.await };
    let twice = async { async { 42 }.await };
    outer.await + twice.await
}

pub fn double(future: impl Future<Output = impl Future<Output = u32>>) -> impl Future<Output = u32> {
    async { future.await.await }
}
