#![crates(tokio_test)]
#![versions(">=0.4")]
#![closures(inline)]

use std::future::Future;
use std::task::Poll;

#[enters_runtime]
#[note("`.await` the future instead")]
pub fn block_on<F: Future>(future: F) -> F::Output;

#[bang(expressions)]
pub fn assert_ready<T>(e: Poll<T>) -> T;
#[bang(expressions)]
pub fn assert_ready_ok<T, E>(e: Poll<Result<T, E>>) -> T;
#[bang(expressions)]
pub fn assert_ready_err<T, E>(e: Poll<Result<T, E>>) -> E;
#[bang(expressions)]
pub fn assert_ready_eq<T>(e: Poll<T>, expect: T);
#[bang(expressions)]
pub fn assert_pending<T>(e: Poll<T>);
#[bang(expressions)]
pub fn assert_ok<T, E>(e: Result<T, E>) -> T;
#[bang(expressions)]
pub fn assert_err<T, E>(e: Result<T, E>) -> E;

pub mod task {
    use std::future::Future;
    use std::ops::{Deref, DerefMut};
    use std::pin::Pin;
    use std::task::{Context, Poll};

    use futures::stream::Stream;

    pub fn spawn<T>(task: T) -> Spawn<T>;

    pub struct Spawn<T>;
    impl<T> Spawn<T> {
        pub fn into_inner(self) -> T;
        pub fn is_woken(&self) -> bool;
        pub fn waker_ref_count(&self) -> usize;
        pub fn enter<F: FnOnce(&mut Context, Pin<&mut T>) -> R, R>(&mut self, f: F) -> R;
    }
    impl<T: Future> Spawn<T> {
        pub fn poll(&mut self) -> Poll<T::Output>;
    }
    impl<T: Stream> Spawn<T> {
        pub fn poll_next(&mut self) -> Poll<Option<T::Item>>;
    }
    impl<T> Deref for Spawn<T> {
        type Target = T;
    }
    impl<T> DerefMut for Spawn<T> {}
    impl<T: Future> Future for Spawn<T> {
        type Output = T::Output;
    }
    impl<T: Stream> Stream for Spawn<T> {
        type Item = T::Item;
    }
}

pub mod io {
    use std::io;
    use std::time::Duration;

    use tokio::io::{AsyncRead, AsyncWrite};

    pub struct Builder;
    impl Builder {
        pub fn new() -> Self;
        pub fn read(&mut self, buf: &[u8]) -> &mut Self;
        pub fn read_error(&mut self, error: io::Error) -> &mut Self;
        pub fn write(&mut self, buf: &[u8]) -> &mut Self;
        pub fn write_error(&mut self, error: io::Error) -> &mut Self;
        pub fn wait(&mut self, duration: Duration) -> &mut Self;
        pub fn build(&mut self) -> Mock;
        pub fn build_with_handle(&mut self) -> (Mock, Handle);
    }
    impl Clone for Builder {}
    impl Default for Builder {}
    pub struct Mock;
    impl AsyncRead for Mock {}
    impl AsyncWrite for Mock {}
    pub struct Handle;
    impl Handle {
        pub fn read(&mut self, buf: &[u8]) -> &mut Self;
        pub fn read_error(&mut self, error: io::Error) -> &mut Self;
        pub fn write(&mut self, buf: &[u8]) -> &mut Self;
        pub fn write_error(&mut self, error: io::Error) -> &mut Self;
    }
}
