#![crates(async_stream)]
#![versions(">=0.3")]

use futures::stream::Stream;

#[bang(async_block)]
pub fn stream() -> impl Stream;
#[bang(async_block)]
pub fn try_stream() -> impl Stream;
