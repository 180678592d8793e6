//@ levels: -W pedantic
//! What clippy's `unused_async` finds, and what it leaves alone.
#![allow(async_fn_in_trait)]
use std::{
    future::{Future, ready},
    pin::Pin,
    sync::Arc,
};

/// The `.await` belongs to the block, which is no part of the function.
pub async fn in_a_block_of_its_own() { //~ needless-async
    drop(async { //~ unawaited-future
        ready(()).await;
    });
}

pub async fn in_plain_blocks() {
    {
        {
            ready(()).await;
        }
    }
}

pub trait Source {
    async fn value() -> u32;

    /// A trait's own body.
    async fn close(self: Arc<Self>)
    where
        Self: Sized,
    {
    }
}

impl Source for () {
    async fn value() -> u32 {
        1
    }
}

async fn bound_to_a_name() {}
async fn handed_over() {}
async fn only_called() {} //~ needless-async

fn takes_async<F: Future<Output = ()>>(_: fn() -> F) {}

pub async fn uses() {
    let function = bound_to_a_name;
    takes_async(function);
    takes_async(handed_over);
    only_called().await;
}

pub struct Wrapped<F>(pub F);

impl<F> From<F> for Wrapped<F> {
    fn from(function: F) -> Self {
        Self(function)
    }
}

fn takes_wrapped<F: Fn() -> Fut, Fut: Future>(_: Wrapped<F>) {}

async fn converted() {}

pub fn converts() {
    takes_wrapped(converted.into());
}

async fn four() -> i32 { //~ needless-async
    4
}

pub async fn of_four() -> i32 {
    four().await
}

pub struct Counter;

impl Counter {
    async fn unused(&self) -> i32 { //~ needless-async
        1
    }

    pub async fn used(&self) -> i32 {
        self.unused().await
    }
}

pub trait Boxed {
    fn boxed() -> Pin<Box<dyn Future<Output = i32>>>;
}

macro_rules! implement {
    () => {
        impl Boxed for Counter {
            fn boxed() -> Pin<Box<dyn Future<Output = i32>>> {
                async fn inner() -> i32 {
                    5
                }

                Box::pin(inner())
            }
        }
    };
}
implement!();

pub async fn to_do() -> Result<(), String> {
    todo!("write it")
}

pub async fn not_written() -> Result<(), String> {
    unimplemented!("write it")
}

pub async fn to_do_with_parameter(_number: i32) {
    todo!()
}

pub async fn not_written_at_the_end(_number: i32) {
    let _one = 1;
    unimplemented!()
}
