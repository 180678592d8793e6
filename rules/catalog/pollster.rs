#![crates(pollster)]
#![versions(">=0.2")]

use std::future::{Future, IntoFuture};

#[feature("macro")]
#[attribute_macro(entry, flavor = "current_thread")]
pub fn main();
#[feature("macro")]
#[attribute_macro(test, flavor = "current_thread")]
pub fn test();

#[enters_runtime]
#[note("`.await` the future instead")]
pub fn block_on<F: IntoFuture>(fut: F) -> F::Output;

pub trait FutureExt: Future {
    #[enters_runtime]
    #[note("`.await` the future instead")]
    fn block_on(self) -> Self::Output;
}
impl<F: Future> FutureExt for F {}
