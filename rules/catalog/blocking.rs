#![crates(blocking)]
#![versions(">=1")]

use std::io::{Read, Seek, Write};
use std::num::NonZeroUsize;

use futures::io::{AsyncRead, AsyncSeek, AsyncWrite};
use futures::stream::Stream;

pub use async_task::Task;

#[offloads(f)]
pub fn unblock<T, F: FnOnce() -> T>(f: F) -> Task<T>;
pub fn set_max_blocking_threads(threads: NonZeroUsize);

pub struct Unblock<T>;
impl<T> Unblock<T> {
    pub fn new(io: T) -> Unblock<T>;
    pub fn with_capacity(cap: usize, io: T) -> Unblock<T>;
    pub async fn get_mut(&mut self) -> &mut T;
    #[offloads(op)]
    pub async fn with_mut<R, F: FnOnce(&mut T) -> R>(&mut self, op: F) -> R;
    pub async fn into_inner(self) -> T;
}
impl<T: Iterator> Stream for Unblock<T> {
    type Item = T::Item;
}
impl<T: Read> AsyncRead for Unblock<T> {}
impl<T: Write> AsyncWrite for Unblock<T> {}
impl<T: Seek> AsyncSeek for Unblock<T> {}
