#![crates(futures)]
#![versions(">=0.3")]
#![closures(inline)]

pub use future::{Future, FutureExt, TryFuture, TryFutureExt};
pub use io::{AsyncBufRead, AsyncBufReadExt, AsyncRead, AsyncReadExt, AsyncSeek, AsyncSeekExt, AsyncWrite, AsyncWriteExt};
pub use sink::{Sink, SinkExt};
pub use stream::{Stream, StreamExt, TryStream, TryStreamExt};

#[bang(expressions)]
#[lang(join)]
pub fn join();
#[bang(expressions)]
#[lang(try_join)]
pub fn try_join();
#[bang(select)]
pub fn select();
#[bang(select)]
pub fn select_biased();
#[bang(expressions)]
pub fn stream_select<St: Stream>(stream: St) -> impl Stream<Item = St::Item>;
#[bang(expressions)]
#[rebinds]
pub fn pin_mut<T>(value: T) -> std::pin::Pin<&mut T>;
#[bang(expressions)]
#[may_return]
pub fn ready<T>(e: std::task::Poll<T>) -> T;
#[bang(expressions)]
pub fn poll<F: Future>(future: F) -> std::task::Poll<F::Output>;
#[bang(expressions)]
pub fn pending();

pub mod prelude {
    pub use crate::future::{self, Future, FutureExt as _, TryFuture, TryFutureExt as _};
    pub use crate::io::{AsyncBufRead, AsyncBufReadExt as _, AsyncRead, AsyncReadExt as _, AsyncSeek, AsyncSeekExt as _, AsyncWrite, AsyncWriteExt as _};
    pub use crate::sink::{self, Sink, SinkExt as _};
    pub use crate::stream::{self, Stream, StreamExt as _, TryStream, TryStreamExt as _};
}

pub mod never {
    pub type Never = std::convert::Infallible;
}

pub mod future {
    use std::any::Any;
    use std::error::Error;
    use std::fmt::Display;
    use std::iter::FromIterator;
    use std::ops::DerefMut;
    use std::pin::Pin;
    use std::task::{Context, Poll};

    use crate::io::{AsyncBufRead, AsyncRead, AsyncSeek, AsyncWrite};
    use crate::never::Never;
    use crate::stream::{Stream, TryStream};

    pub use crate::task::{FutureObj, LocalFutureObj};
    pub use std::future::Future;

    pub type BoxFuture<T> = Pin<Box<dyn Future<Output = T> + Send>>;
    pub type LocalBoxFuture<T> = Pin<Box<dyn Future<Output = T>>>;

    pub trait FusedFuture: Future {
        fn is_terminated(&self) -> bool;
    }
    impl<F: FusedFuture> FusedFuture for &mut F {}
    impl<F: FusedFuture> FusedFuture for Box<F> {}
    impl<P: DerefMut> FusedFuture for Pin<P> where P::Target: FusedFuture {}

    pub trait TryFuture: Future {
        type Ok;
        type Error;
        #[polled]
        fn try_poll(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Result<Self::Ok, Self::Error>>;
    }
    impl<F: Future<Output = Result<T, E>>, T, E> TryFuture for F {
        type Ok = T;
        type Error = E;
    }

    pub trait FutureExt: Future {
        fn map<U, F: FnOnce(Self::Output) -> U>(self, f: F) -> impl Future<Output = U>;
        fn map_into<U>(self) -> impl Future<Output = U>;
        fn then<Fut: Future, F: FnOnce(Self::Output) -> Fut>(self, f: F) -> impl Future<Output = Fut::Output>;
        fn left_future<B: Future>(self) -> Either<Self, B>;
        fn right_future<A: Future>(self) -> Either<A, Self>;
        fn into_stream(self) -> IntoStream<Self>;
        fn flatten(self) -> Flatten<Self>;
        fn flatten_stream(self) -> FlattenStream<Self>;
        fn fuse(self) -> Fuse<Self>;
        fn inspect<F: FnOnce(&Self::Output)>(self, f: F) -> impl Future<Output = Self::Output>;
        fn catch_unwind(self) -> CatchUnwind<Self>;
        fn shared(self) -> Shared<Self>;
        fn remote_handle(self) -> (Remote<Self>, RemoteHandle<Self::Output>);
        fn boxed(self) -> BoxFuture<Self::Output>;
        fn boxed_local(self) -> LocalBoxFuture<Self::Output>;
        fn unit_error(self) -> UnitError<Self>;
        fn never_error(self) -> NeverError<Self>;
        fn poll_unpin(&mut self, cx: &mut Context) -> Poll<Self::Output>;
        fn now_or_never(self) -> Option<Self::Output>;
    }
    impl<T: Future> FutureExt for T {}

    pub trait TryFutureExt: TryFuture {
        fn map_ok<T, F: FnOnce(Self::Ok) -> T>(self, f: F) -> impl Future<Output = Result<T, Self::Error>>;
        fn map_ok_or_else<T, E: FnOnce(Self::Error) -> T, F: FnOnce(Self::Ok) -> T>(self, e: E, f: F) -> impl Future<Output = T>;
        fn map_err<E, F: FnOnce(Self::Error) -> E>(self, f: F) -> impl Future<Output = Result<Self::Ok, E>>;
        fn into_future(self) -> impl Future<Output = Result<Self::Ok, Self::Error>>;
        fn err_into<E>(self) -> impl Future<Output = Result<Self::Ok, E>>;
        fn ok_into<U>(self) -> impl Future<Output = Result<U, Self::Error>>;
        fn and_then<Fut: TryFuture<Error = Self::Error>, F: FnOnce(Self::Ok) -> Fut>(self, f: F) -> impl Future<Output = Result<Fut::Ok, Fut::Error>>;
        fn or_else<Fut: TryFuture<Ok = Self::Ok>, F: FnOnce(Self::Error) -> Fut>(self, f: F) -> impl Future<Output = Result<Fut::Ok, Fut::Error>>;
        fn inspect_ok<F: FnOnce(&Self::Ok)>(self, f: F) -> impl Future<Output = Result<Self::Ok, Self::Error>>;
        fn inspect_err<F: FnOnce(&Self::Error)>(self, f: F) -> impl Future<Output = Result<Self::Ok, Self::Error>>;
        fn try_flatten(self) -> impl Future<Output = Result<<Self::Ok as TryFuture>::Ok, Self::Error>>;
        fn try_flatten_stream(self) -> impl Stream<Item = Result<<Self::Ok as TryStream>::Ok, Self::Error>>;
        fn unwrap_or_else<F: FnOnce(Self::Error) -> Self::Ok>(self, f: F) -> impl Future<Output = Self::Ok>;
        fn try_poll_unpin(&mut self, cx: &mut Context) -> Poll<Result<Self::Ok, Self::Error>>;
    }
    impl<Fut: TryFuture> TryFutureExt for Fut {}

    pub struct IntoStream<F>;
    impl<F: Future> Stream for IntoStream<F> {
        type Item = F::Output;
    }
    #[must_use] pub struct Flatten<F>;
    impl<F: Future> Future for Flatten<F> where F::Output: Future {
        type Output = <F::Output as Future>::Output;
    }
    pub struct FlattenStream<F>;
    impl<F: Future> Stream for FlattenStream<F> where F::Output: Stream {
        type Item = <F::Output as Stream>::Item;
    }
    #[must_use] pub struct Fuse<Fut>;
    impl<Fut: Future> Fuse<Fut> {
        pub fn terminated() -> Self;
    }
    impl<Fut: Future> Future for Fuse<Fut> {
        type Output = Fut::Output;
    }
    impl<Fut: Future> FusedFuture for Fuse<Fut> {}
    #[must_use] pub struct CatchUnwind<Fut>;
    impl<Fut: Future> Future for CatchUnwind<Fut> {
        type Output = Result<Fut::Output, Box<dyn Any + Send>>;
    }
    #[must_use] pub struct UnitError<Fut>;
    impl<Fut: Future> Future for UnitError<Fut> {
        type Output = Result<Fut::Output, ()>;
    }
    #[must_use] pub struct NeverError<Fut>;
    impl<Fut: Future> Future for NeverError<Fut> {
        type Output = Result<Fut::Output, Never>;
    }

    #[must_use] pub struct Shared<Fut>;
    impl<Fut> std::fmt::Debug for Shared<Fut> {}
    impl<Fut: Future> Shared<Fut> {
        pub fn peek(&self) -> Option<&Fut::Output>;
        pub fn downgrade(&self) -> Option<WeakShared<Fut>>;
        pub fn strong_count(&self) -> Option<usize>;
        pub fn weak_count(&self) -> Option<usize>;
        pub fn ptr_eq(&self, rhs: &Self) -> bool;
    }
    impl<Fut: Future> Future for Shared<Fut> {
        type Output = Fut::Output;
    }
    impl<Fut: Future> FusedFuture for Shared<Fut> {}
    impl<Fut: Future> Clone for Shared<Fut> {}
    pub struct WeakShared<Fut>;
    impl<Fut> std::fmt::Debug for WeakShared<Fut> {}
    impl<Fut: Future> WeakShared<Fut> {
        pub fn upgrade(&self) -> Option<Shared<Fut>>;
    }
    impl<Fut: Future> Clone for WeakShared<Fut> {}

    #[must_use] pub struct Remote<Fut>;
    impl<Fut: std::fmt::Debug> std::fmt::Debug for Remote<Fut> {}
    impl<Fut: Future> Future for Remote<Fut> {
        type Output = ();
    }
    #[task(cancels)] #[derive(Debug)] pub struct RemoteHandle<T>;
    impl<T> RemoteHandle<T> {
        pub fn forget(self);
    }
    impl<T> Future for RemoteHandle<T> {
        type Output = T;
    }

    #[must_use] #[derive(Debug)] pub enum Either<A, B> {
        Left(A),
        Right(B),
    }
    impl<A, B> Either<A, B> {
        pub fn as_pin_ref(self: Pin<&Self>) -> Either<Pin<&A>, Pin<&B>>;
        pub fn as_pin_mut(self: Pin<&mut Self>) -> Either<Pin<&mut A>, Pin<&mut B>>;
    }
    impl<A, B, T> Either<(T, A), (T, B)> {
        pub fn factor_first(self) -> (T, Either<A, B>);
    }
    impl<A, B, T> Either<(A, T), (B, T)> {
        pub fn factor_second(self) -> (Either<A, B>, T);
    }
    impl<T> Either<T, T> {
        pub fn into_inner(self) -> T;
    }
    impl<A: Clone, B: Clone> Clone for Either<A, B> {}
    impl<A: Future, B: Future<Output = A::Output>> Future for Either<A, B> {
        type Output = A::Output;
    }
    impl<A: Stream, B: Stream<Item = A::Item>> Stream for Either<A, B> {
        type Item = A::Item;
    }
    impl<A: AsyncRead, B: AsyncRead> AsyncRead for Either<A, B> {}
    impl<A: AsyncWrite, B: AsyncWrite> AsyncWrite for Either<A, B> {}
    impl<A: AsyncSeek, B: AsyncSeek> AsyncSeek for Either<A, B> {}
    impl<A: AsyncBufRead, B: AsyncBufRead> AsyncBufRead for Either<A, B> {}

    #[ready] pub fn ready<T>(t: T) -> Ready<T>;
    pub fn ok<T, E>(t: T) -> Ready<Result<T, E>>;
    pub fn err<T, E>(err: E) -> Ready<Result<T, E>>;
    #[must_use] #[derive(Debug)] pub struct Ready<T>;
    impl<T> Ready<T> {
        pub fn into_inner(self) -> T;
    }
    impl<T> Future for Ready<T> {
        type Output = T;
    }
    impl<T> FusedFuture for Ready<T> {}
    impl<T: Clone> Clone for Ready<T> {}

    pub fn pending<T>() -> Pending<T>;
    #[must_use] pub struct Pending<T>;
    impl<T> Future for Pending<T> {
        type Output = T;
    }
    impl<T> FusedFuture for Pending<T> {}
    impl<T> Clone for Pending<T> {}

    pub fn lazy<F: FnOnce(&mut Context) -> R, R>(f: F) -> impl Future<Output = R>;
    #[polls(f)] pub fn poll_fn<T, F: FnMut(&mut Context) -> Poll<T>>(f: F) -> impl Future<Output = T>;
    pub fn always_ready<T, F: Fn() -> T>(prod: F) -> impl Future<Output = T>;
    pub fn poll_immediate<F: Future>(f: F) -> PollImmediate<F>;
    #[must_use] pub struct PollImmediate<T>;
    impl<F: Future> Future for PollImmediate<F> {
        type Output = Option<F::Output>;
    }

    #[must_use] #[derive(Clone, Debug)] pub struct OptionFuture<F>;
    impl<F: Future> Future for OptionFuture<F> {
        type Output = Option<F::Output>;
    }
    impl<F> Default for OptionFuture<F> {}
    impl<T> From<Option<T>> for OptionFuture<T> {}

    pub fn maybe_done<Fut: Future>(future: Fut) -> MaybeDone<Fut>;
    #[derive(Debug)] pub enum MaybeDone<Fut: Future> {
        Future(Fut),
        Done(Fut::Output),
        Gone,
    }
    impl<Fut: Future> MaybeDone<Fut> {
        pub fn output_mut(self: Pin<&mut Self>) -> Option<&mut Fut::Output>;
        pub fn take_output(self: Pin<&mut Self>) -> Option<Fut::Output>;
    }
    impl<Fut: Future> Future for MaybeDone<Fut> {
        type Output = ();
    }

    pub fn join<Fut1: Future, Fut2: Future>(future1: Fut1, future2: Fut2) -> Join<Fut1, Fut2>;
    pub fn join3<Fut1: Future, Fut2: Future, Fut3: Future>(future1: Fut1, future2: Fut2, future3: Fut3) -> Join3<Fut1, Fut2, Fut3>;
    pub fn join4<Fut1: Future, Fut2: Future, Fut3: Future, Fut4: Future>(future1: Fut1, future2: Fut2, future3: Fut3, future4: Fut4) -> Join4<Fut1, Fut2, Fut3, Fut4>;
    pub fn join5<Fut1: Future, Fut2: Future, Fut3: Future, Fut4: Future, Fut5: Future>(future1: Fut1, future2: Fut2, future3: Fut3, future4: Fut4, future5: Fut5) -> Join5<Fut1, Fut2, Fut3, Fut4, Fut5>;
    #[must_use] pub struct Join<Fut1, Fut2>;
    impl<Fut1: Future, Fut2: Future> Future for Join<Fut1, Fut2> {
        type Output = (Fut1::Output, Fut2::Output);
    }
    #[must_use] pub struct Join3<Fut1, Fut2, Fut3>;
    impl<Fut1: Future, Fut2: Future, Fut3: Future> Future for Join3<Fut1, Fut2, Fut3> {
        type Output = (Fut1::Output, Fut2::Output, Fut3::Output);
    }
    #[must_use] pub struct Join4<Fut1, Fut2, Fut3, Fut4>;
    impl<Fut1: Future, Fut2: Future, Fut3: Future, Fut4: Future> Future for Join4<Fut1, Fut2, Fut3, Fut4> {
        type Output = (Fut1::Output, Fut2::Output, Fut3::Output, Fut4::Output);
    }
    #[must_use] pub struct Join5<Fut1, Fut2, Fut3, Fut4, Fut5>;
    impl<Fut1: Future, Fut2: Future, Fut3: Future, Fut4: Future, Fut5: Future> Future for Join5<Fut1, Fut2, Fut3, Fut4, Fut5> {
        type Output = (Fut1::Output, Fut2::Output, Fut3::Output, Fut4::Output, Fut5::Output);
    }

    pub fn try_join<Fut1: TryFuture, Fut2: TryFuture<Error = Fut1::Error>>(future1: Fut1, future2: Fut2) -> TryJoin<Fut1, Fut2>;
    pub fn try_join3<Fut1: TryFuture, Fut2: TryFuture, Fut3: TryFuture>(future1: Fut1, future2: Fut2, future3: Fut3) -> TryJoin3<Fut1, Fut2, Fut3>;
    pub fn try_join4<Fut1: TryFuture, Fut2: TryFuture, Fut3: TryFuture, Fut4: TryFuture>(future1: Fut1, future2: Fut2, future3: Fut3, future4: Fut4) -> TryJoin4<Fut1, Fut2, Fut3, Fut4>;
    pub fn try_join5<Fut1: TryFuture, Fut2: TryFuture, Fut3: TryFuture, Fut4: TryFuture, Fut5: TryFuture>(future1: Fut1, future2: Fut2, future3: Fut3, future4: Fut4, future5: Fut5) -> TryJoin5<Fut1, Fut2, Fut3, Fut4, Fut5>;
    #[must_use] pub struct TryJoin<Fut1, Fut2>;
    impl<Fut1: TryFuture, Fut2: TryFuture> Future for TryJoin<Fut1, Fut2> {
        type Output = Result<(Fut1::Ok, Fut2::Ok), Fut1::Error>;
    }
    #[must_use] pub struct TryJoin3<Fut1, Fut2, Fut3>;
    impl<Fut1: TryFuture, Fut2: TryFuture, Fut3: TryFuture> Future for TryJoin3<Fut1, Fut2, Fut3> {
        type Output = Result<(Fut1::Ok, Fut2::Ok, Fut3::Ok), Fut1::Error>;
    }
    #[must_use] pub struct TryJoin4<Fut1, Fut2, Fut3, Fut4>;
    impl<Fut1: TryFuture, Fut2: TryFuture, Fut3: TryFuture, Fut4: TryFuture> Future for TryJoin4<Fut1, Fut2, Fut3, Fut4> {
        type Output = Result<(Fut1::Ok, Fut2::Ok, Fut3::Ok, Fut4::Ok), Fut1::Error>;
    }
    #[must_use] pub struct TryJoin5<Fut1, Fut2, Fut3, Fut4, Fut5>;
    impl<Fut1: TryFuture, Fut2: TryFuture, Fut3: TryFuture, Fut4: TryFuture, Fut5: TryFuture> Future for TryJoin5<Fut1, Fut2, Fut3, Fut4, Fut5> {
        type Output = Result<(Fut1::Ok, Fut2::Ok, Fut3::Ok, Fut4::Ok, Fut5::Ok), Fut1::Error>;
    }

    pub fn join_all<I: IntoIterator>(iter: I) -> JoinAll<I::Item> where I::Item: Future;
    #[must_use] pub struct JoinAll<F>;
    impl<F: std::fmt::Debug> std::fmt::Debug for JoinAll<F> {}
    impl<F: Future> Future for JoinAll<F> {
        type Output = Vec<F::Output>;
    }
    impl<F: Future> FromIterator<F> for JoinAll<F> {}
    pub fn try_join_all<I: IntoIterator>(iter: I) -> TryJoinAll<I::Item> where I::Item: TryFuture;
    #[must_use] pub struct TryJoinAll<F>;
    impl<F: std::fmt::Debug> std::fmt::Debug for TryJoinAll<F> {}
    impl<F: TryFuture> Future for TryJoinAll<F> {
        type Output = Result<Vec<F::Ok>, F::Error>;
    }
    impl<F: TryFuture> FromIterator<F> for TryJoinAll<F> {}

    pub fn select<A: Future, B: Future>(future1: A, future2: B) -> Select<A, B>;
    #[must_use] pub struct Select<A, B>;
    impl<A: Future, B: Future> Future for Select<A, B> {
        type Output = Either<(A::Output, B), (B::Output, A)>;
    }
    pub fn try_select<A: TryFuture, B: TryFuture>(future1: A, future2: B) -> TrySelect<A, B>;
    #[must_use] #[derive(Debug)] pub struct TrySelect<A, B>;
    impl<A: TryFuture, B: TryFuture> Future for TrySelect<A, B> {
        type Output = Result<Either<(A::Ok, B), (B::Ok, A)>, Either<(A::Error, B), (B::Error, A)>>;
    }
    pub fn select_all<I: IntoIterator>(iter: I) -> SelectAll<I::Item> where I::Item: Future;
    #[must_use] pub struct SelectAll<Fut>;
    impl<Fut> SelectAll<Fut> {
        pub fn into_inner(self) -> Vec<Fut>;
    }
    impl<Fut: Future> Future for SelectAll<Fut> {
        type Output = (Fut::Output, usize, Vec<Fut>);
    }
    impl<Fut: Future> FromIterator<Fut> for SelectAll<Fut> {}
    pub fn select_ok<I: IntoIterator>(iter: I) -> SelectOk<I::Item> where I::Item: TryFuture;
    #[must_use] #[derive(Debug)] pub struct SelectOk<Fut>;
    impl<Fut: TryFuture> Future for SelectOk<Fut> {
        type Output = Result<(Fut::Ok, Vec<Fut>), Fut::Error>;
    }
    impl<Fut: TryFuture> FromIterator<Fut> for SelectOk<Fut> {}

    pub fn abortable<Fut: Future>(future: Fut) -> (Abortable<Fut>, AbortHandle);
    #[must_use] #[derive(Clone, Debug)] pub struct Abortable<T>;
    impl<T> Abortable<T> {
        pub fn new(task: T, reg: AbortRegistration) -> Self;
        pub fn is_aborted(&self) -> bool;
    }
    impl<Fut: Future> Future for Abortable<Fut> {
        type Output = Result<Fut::Output, Aborted>;
    }
    impl<St: Stream> Stream for Abortable<St> {
        type Item = St::Item;
    }
    #[derive(Debug)] pub struct AbortRegistration;
    impl AbortRegistration {
        pub fn handle(&self) -> AbortHandle;
    }
    #[derive(Debug)] pub struct AbortHandle;
    impl AbortHandle {
        pub fn new_pair() -> (Self, AbortRegistration);
        pub fn abort(&self);
        pub fn is_aborted(&self) -> bool;
    }
    impl Clone for AbortHandle {}
    #[derive(Copy, Debug, PartialEq, Eq)] pub struct Aborted;
    impl Clone for Aborted {}
    impl Display for Aborted {}
    impl Error for Aborted {}
}

pub mod stream {
    use std::any::Any;
    use std::error::Error;
    use std::fmt::Display;
    use std::future::Future;
    use std::iter::{Extend, FromIterator};
    use std::ops::DerefMut;
    use std::pin::Pin;
    use std::task::{Context, Poll};

    use crate::future::{Either, TryFuture};
    use crate::io::{AsyncBufRead, AsyncRead};
    use crate::sink::Sink;

    pub use crate::future::{AbortHandle, AbortRegistration, Abortable, Aborted};
    pub use futures_unordered::FuturesUnordered;

    pub type BoxStream<T> = Pin<Box<dyn Stream<Item = T> + Send>>;
    pub type LocalBoxStream<T> = Pin<Box<dyn Stream<Item = T>>>;

    pub trait Stream {
        type Item;
        #[polled]
        fn poll_next(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Self::Item>>;
        fn size_hint(&self) -> (usize, Option<usize>);
    }
    impl<S: Stream> Stream for &mut S {
        type Item = S::Item;
    }
    impl<S: Stream> Stream for Box<S> {
        type Item = S::Item;
    }
    impl<P: DerefMut> Stream for Pin<P> where P::Target: Stream {
        type Item = <P::Target as Stream>::Item;
    }

    pub trait FusedStream: Stream {
        fn is_terminated(&self) -> bool;
    }
    impl<S: FusedStream> FusedStream for &mut S {}
    impl<S: FusedStream> FusedStream for Box<S> {}
    impl<P: DerefMut> FusedStream for Pin<P> where P::Target: FusedStream {}

    pub trait TryStream: Stream {
        type Ok;
        type Error;
        #[polled]
        fn try_poll_next(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Result<Self::Ok, Self::Error>>>;
    }
    impl<S: Stream<Item = Result<T, E>>, T, E> TryStream for S {
        type Ok = T;
        type Error = E;
    }

    pub trait StreamExt: Stream {
        fn next(&mut self) -> Next<Self>;
        fn into_future(self) -> StreamFuture<Self>;
        fn map<T, F: FnMut(Self::Item) -> T>(self, f: F) -> impl Stream<Item = T>;
        fn enumerate(self) -> Enumerate<Self>;
        fn filter<Fut: Future<Output = bool>, F: FnMut(&Self::Item) -> Fut>(self, f: F) -> impl Stream<Item = Self::Item>;
        fn filter_map<Fut: Future<Output = Option<T>>, T, F: FnMut(Self::Item) -> Fut>(self, f: F) -> impl Stream<Item = T>;
        fn then<Fut: Future, F: FnMut(Self::Item) -> Fut>(self, f: F) -> impl Stream<Item = Fut::Output>;
        fn collect<C: Default + Extend<Self::Item>>(self) -> impl Future<Output = C>;
        fn unzip<A, B, FromA: Default + Extend<A>, FromB: Default + Extend<B>>(self) -> impl Future<Output = (FromA, FromB)>;
        fn concat(self) -> impl Future<Output = Self::Item>;
        fn count(self) -> impl Future<Output = usize>;
        fn cycle(self) -> Cycle<Self>;
        fn fold<T, Fut: Future<Output = T>, F: FnMut(T, Self::Item) -> Fut>(self, init: T, f: F) -> impl Future<Output = T>;
        fn any<Fut: Future<Output = bool>, F: FnMut(Self::Item) -> Fut>(self, f: F) -> impl Future<Output = bool>;
        fn all<Fut: Future<Output = bool>, F: FnMut(Self::Item) -> Fut>(self, f: F) -> impl Future<Output = bool>;
        fn flatten(self) -> Flatten<Self>;
        fn flatten_unordered(self, limit: impl Into<Option<usize>>) -> FlattenUnordered<Self>;
        fn flat_map<U: Stream, F: FnMut(Self::Item) -> U>(self, f: F) -> impl Stream<Item = U::Item>;
        fn flat_map_unordered<U: Stream, F: FnMut(Self::Item) -> U>(self, limit: impl Into<Option<usize>>, f: F) -> impl Stream<Item = U::Item>;
        fn scan<S, B, Fut: Future<Output = Option<B>>, F: FnMut(&mut S, Self::Item) -> Fut>(self, initial_state: S, f: F) -> impl Stream<Item = B>;
        fn skip_while<Fut: Future<Output = bool>, F: FnMut(&Self::Item) -> Fut>(self, f: F) -> impl Stream<Item = Self::Item>;
        fn take_while<Fut: Future<Output = bool>, F: FnMut(&Self::Item) -> Fut>(self, f: F) -> impl Stream<Item = Self::Item>;
        fn take_until<Fut: Future>(self, fut: Fut) -> TakeUntil<Self, Fut>;
        fn for_each<Fut: Future<Output = ()>, F: FnMut(Self::Item) -> Fut>(self, f: F) -> impl Future<Output = ()>;
        fn for_each_concurrent<Fut: Future<Output = ()>, F: FnMut(Self::Item) -> Fut>(self, limit: impl Into<Option<usize>>, f: F) -> impl Future<Output = ()>;
        fn take(self, n: usize) -> Take<Self>;
        fn skip(self, n: usize) -> Skip<Self>;
        fn fuse(self) -> Fuse<Self>;
        fn by_ref(&mut self) -> &mut Self;
        fn catch_unwind(self) -> CatchUnwind<Self>;
        fn boxed(self) -> BoxStream<Self::Item>;
        fn boxed_local(self) -> LocalBoxStream<Self::Item>;
        fn buffered(self, n: usize) -> Buffered<Self>;
        fn buffer_unordered(self, n: usize) -> BufferUnordered<Self>;
        fn zip<St: Stream>(self, other: St) -> Zip<Self, St>;
        fn chain<St: Stream<Item = Self::Item>>(self, other: St) -> Chain<Self, St>;
        fn peekable(self) -> Peekable<Self>;
        fn chunks(self, capacity: usize) -> Chunks<Self>;
        fn ready_chunks(self, capacity: usize) -> ReadyChunks<Self>;
        fn forward<S: Sink<Self::Ok, Error = Self::Error>>(self, sink: S) -> impl Future<Output = Result<(), Self::Error>> where Self: TryStream;
        fn split<Item>(self) -> (SplitSink<Self, Item>, SplitStream<Self>) where Self: Sink<Item>;
        fn inspect<F: FnMut(&Self::Item)>(self, f: F) -> impl Stream<Item = Self::Item>;
        fn left_stream<B: Stream>(self) -> Either<Self, B>;
        fn right_stream<B: Stream>(self) -> Either<B, Self>;
        fn poll_next_unpin(&mut self, cx: &mut Context) -> Poll<Option<Self::Item>>;
        fn select_next_some(&mut self) -> SelectNextSome<Self>;
    }
    impl<T: Stream> StreamExt for T {}

    pub trait TryStreamExt: TryStream {
        fn err_into<E>(self) -> impl Stream<Item = Result<Self::Ok, E>>;
        fn map_ok<T, F: FnMut(Self::Ok) -> T>(self, f: F) -> impl Stream<Item = Result<T, Self::Error>>;
        fn map_err<E, F: FnMut(Self::Error) -> E>(self, f: F) -> impl Stream<Item = Result<Self::Ok, E>>;
        fn and_then<Fut: TryFuture<Error = Self::Error>, F: FnMut(Self::Ok) -> Fut>(self, f: F) -> impl Stream<Item = Result<Fut::Ok, Fut::Error>>;
        fn or_else<Fut: TryFuture<Ok = Self::Ok>, F: FnMut(Self::Error) -> Fut>(self, f: F) -> impl Stream<Item = Result<Self::Ok, Fut::Error>>;
        fn inspect_ok<F: FnMut(&Self::Ok)>(self, f: F) -> impl Stream<Item = Result<Self::Ok, Self::Error>>;
        fn inspect_err<F: FnMut(&Self::Error)>(self, f: F) -> impl Stream<Item = Result<Self::Ok, Self::Error>>;
        fn into_stream(self) -> IntoStream<Self>;
        fn try_next(&mut self) -> TryNext<Self>;
        fn try_for_each<Fut: TryFuture<Ok = (), Error = Self::Error>, F: FnMut(Self::Ok) -> Fut>(self, f: F) -> impl Future<Output = Result<(), Self::Error>>;
        fn try_skip_while<Fut: TryFuture<Ok = bool, Error = Self::Error>, F: FnMut(&Self::Ok) -> Fut>(self, f: F) -> impl Stream<Item = Result<Self::Ok, Self::Error>>;
        fn try_take_while<Fut: TryFuture<Ok = bool, Error = Self::Error>, F: FnMut(&Self::Ok) -> Fut>(self, f: F) -> impl Stream<Item = Result<Self::Ok, Self::Error>>;
        fn try_for_each_concurrent<Fut: Future<Output = Result<(), Self::Error>>, F: FnMut(Self::Ok) -> Fut>(self, limit: impl Into<Option<usize>>, f: F) -> impl Future<Output = Result<(), Self::Error>>;
        fn try_collect<C: Default + Extend<Self::Ok>>(self) -> impl Future<Output = Result<C, Self::Error>>;
        fn try_chunks(self, capacity: usize) -> impl Stream<Item = Result<Vec<Self::Ok>, TryChunksError<Self::Ok, Self::Error>>>;
        fn try_ready_chunks(self, capacity: usize) -> impl Stream<Item = Result<Vec<Self::Ok>, TryReadyChunksError<Self::Ok, Self::Error>>>;
        fn try_filter<Fut: Future<Output = bool>, F: FnMut(&Self::Ok) -> Fut>(self, f: F) -> impl Stream<Item = Result<Self::Ok, Self::Error>>;
        fn try_filter_map<Fut: TryFuture<Ok = Option<T>, Error = Self::Error>, F: FnMut(Self::Ok) -> Fut, T>(self, f: F) -> impl Stream<Item = Result<T, Self::Error>>;
        fn try_flatten(self) -> impl Stream<Item = Result<<Self::Ok as TryStream>::Ok, <Self::Ok as TryStream>::Error>>;
        fn try_flatten_unordered(self, limit: impl Into<Option<usize>>) -> impl Stream<Item = Result<<Self::Ok as TryStream>::Ok, <Self::Ok as TryStream>::Error>>;
        fn try_fold<T, Fut: TryFuture<Ok = T, Error = Self::Error>, F: FnMut(T, Self::Ok) -> Fut>(self, init: T, f: F) -> impl Future<Output = Result<T, Self::Error>>;
        fn try_concat(self) -> impl Future<Output = Result<Self::Ok, Self::Error>>;
        fn try_buffer_unordered(self, n: usize) -> impl Stream<Item = Result<<Self::Ok as TryFuture>::Ok, Self::Error>>;
        fn try_buffered(self, n: usize) -> impl Stream<Item = Result<<Self::Ok as TryFuture>::Ok, Self::Error>>;
        fn try_all<Fut: Future<Output = bool>, F: FnMut(Self::Ok) -> Fut>(self, f: F) -> impl Future<Output = Result<bool, Self::Error>>;
        fn try_any<Fut: Future<Output = bool>, F: FnMut(Self::Ok) -> Fut>(self, f: F) -> impl Future<Output = Result<bool, Self::Error>>;
        fn try_poll_next_unpin(&mut self, cx: &mut Context) -> Poll<Option<Result<Self::Ok, Self::Error>>>;
        fn into_async_read(self) -> IntoAsyncRead<Self>;
    }
    impl<S: TryStream> TryStreamExt for S {}

    #[must_use] #[derive(Debug)] pub struct Next<St>;
    impl<St: Stream> Future for Next<St> {
        type Output = Option<St::Item>;
    }
    #[must_use] #[derive(Debug)] pub struct SelectNextSome<St>;
    impl<St: Stream> Future for SelectNextSome<St> {
        type Output = St::Item;
    }
    #[must_use] #[derive(Debug)] pub struct TryNext<St>;
    impl<St: TryStream> Future for TryNext<St> {
        type Output = Result<Option<St::Ok>, St::Error>;
    }
    #[must_use] #[derive(Debug)] pub struct StreamFuture<St>;
    impl<St: Stream> StreamFuture<St> {
        pub fn get_ref(&self) -> Option<&St>;
        pub fn get_mut(&mut self) -> Option<&mut St>;
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Option<Pin<&mut St>>;
        pub fn into_inner(self) -> Option<St>;
    }
    impl<St: Stream> Future for StreamFuture<St> {
        type Output = (Option<St::Item>, St);
    }

    #[derive(Debug)] pub struct Enumerate<St>;
    impl<St: Stream> Enumerate<St> {
        pub fn get_ref(&self) -> &St;
        pub fn get_mut(&mut self) -> &mut St;
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut St>;
        pub fn into_inner(self) -> St;
    }
    impl<St: Stream> Stream for Enumerate<St> {
        type Item = (usize, St::Item);
    }

    #[must_use] pub struct Fuse<St>;
    impl<St: Stream> Fuse<St> {
        pub fn get_ref(&self) -> &St;
        pub fn get_mut(&mut self) -> &mut St;
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut St>;
        pub fn into_inner(self) -> St;
    }
    impl<St: Stream> Stream for Fuse<St> {
        type Item = St::Item;
    }

    #[derive(Debug)] pub struct Skip<St>;
    impl<St: Stream> Skip<St> {
        pub fn get_ref(&self) -> &St;
        pub fn get_mut(&mut self) -> &mut St;
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut St>;
        pub fn into_inner(self) -> St;
    }
    impl<St: Stream> Stream for Skip<St> {
        type Item = St::Item;
    }

    pub struct Take<St>;
    impl<St: Stream> Take<St> {
        pub fn get_ref(&self) -> &St;
        pub fn get_mut(&mut self) -> &mut St;
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut St>;
        pub fn into_inner(self) -> St;
    }
    impl<St: Stream> Stream for Take<St> {
        type Item = St::Item;
    }

    #[derive(Debug)] pub struct Chunks<St>;
    impl<St: Stream> Chunks<St> {
        pub fn get_ref(&self) -> &St;
        pub fn get_mut(&mut self) -> &mut St;
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut St>;
        pub fn into_inner(self) -> St;
    }
    impl<St: Stream> Stream for Chunks<St> {
        type Item = Vec<St::Item>;
    }

    #[derive(Debug)] pub struct ReadyChunks<St>;
    impl<St: Stream> ReadyChunks<St> {
        pub fn get_ref(&self) -> &St;
        pub fn get_mut(&mut self) -> &mut St;
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut St>;
        pub fn into_inner(self) -> St;
    }
    impl<St: Stream> Stream for ReadyChunks<St> {
        type Item = Vec<St::Item>;
    }

    impl<St: Stream> FusedStream for Fuse<St> {}

    #[derive(Debug)] pub struct Cycle<St>;
    impl<St: Stream> Stream for Cycle<St> {
        type Item = St::Item;
    }
    #[must_use] pub struct Flatten<St>;
    impl<St: Stream> Stream for Flatten<St> where St::Item: Stream {
        type Item = <St::Item as Stream>::Item;
    }
    pub struct FlattenUnordered<St>;
    impl<St: Stream> Stream for FlattenUnordered<St> where St::Item: Stream {
        type Item = <St::Item as Stream>::Item;
    }
    #[must_use] pub struct CatchUnwind<St>;
    impl<St: Stream> Stream for CatchUnwind<St> {
        type Item = Result<St::Item, Box<dyn Any + Send>>;
    }
    pub struct Buffered<St>;
    impl<St: std::fmt::Debug> std::fmt::Debug for Buffered<St> {}
    impl<St: Stream> Buffered<St> {
        pub fn get_ref(&self) -> &St;
        pub fn get_mut(&mut self) -> &mut St;
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut St>;
        pub fn into_inner(self) -> St;
    }
    impl<St: Stream> Stream for Buffered<St> where St::Item: Future {
        type Item = <St::Item as Future>::Output;
    }
    pub struct BufferUnordered<St>;
    impl<St: std::fmt::Debug> std::fmt::Debug for BufferUnordered<St> {}
    impl<St: Stream> BufferUnordered<St> {
        pub fn get_ref(&self) -> &St;
        pub fn get_mut(&mut self) -> &mut St;
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut St>;
        pub fn into_inner(self) -> St;
    }
    impl<St: Stream> Stream for BufferUnordered<St> where St::Item: Future {
        type Item = <St::Item as Future>::Output;
    }
    pub struct TakeUntil<St, Fut>;
    impl<St: std::fmt::Debug, Fut: std::fmt::Debug> std::fmt::Debug for TakeUntil<St, Fut> {}
    impl<St: Stream, Fut: Future> TakeUntil<St, Fut> {
        pub fn get_ref(&self) -> &St;
        pub fn get_mut(&mut self) -> &mut St;
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut St>;
        pub fn into_inner(self) -> St;
        pub fn take_future(&mut self) -> Option<Fut>;
        pub fn take_result(&mut self) -> Option<Fut::Output>;
        pub fn is_stopped(&self) -> bool;
    }
    impl<St: Stream, Fut: Future> Stream for TakeUntil<St, Fut> {
        type Item = St::Item;
    }
    #[derive(Debug)] pub struct Zip<St1, St2>;
    impl<St1: Stream, St2: Stream> Zip<St1, St2> {
        pub fn get_ref(&self) -> (&St1, &St2);
        pub fn get_mut(&mut self) -> (&mut St1, &mut St2);
        pub fn into_inner(self) -> (St1, St2);
    }
    impl<St1: Stream, St2: Stream> Stream for Zip<St1, St2> {
        type Item = (St1::Item, St2::Item);
    }
    pub struct Chain<St1, St2>;
    impl<St1: Stream, St2: Stream<Item = St1::Item>> Stream for Chain<St1, St2> {
        type Item = St1::Item;
    }
    pub struct IntoStream<St>;
    impl<St: TryStream> Stream for IntoStream<St> {
        type Item = Result<St::Ok, St::Error>;
    }
    #[derive(Debug)] pub struct IntoAsyncRead<St>;
    impl<St: TryStream> AsyncRead for IntoAsyncRead<St> {}
    impl<St: TryStream> AsyncBufRead for IntoAsyncRead<St> {}
    #[derive(PartialEq, Eq)] pub struct TryChunksError<T, E>(pub Vec<T>, pub E);
    impl<T, E: std::fmt::Debug> std::fmt::Debug for TryChunksError<T, E> {}
    impl<T, E: Display> Display for TryChunksError<T, E> {}
    impl<T, E: Error> Error for TryChunksError<T, E> {}
    #[derive(PartialEq, Eq)] pub struct TryReadyChunksError<T, E>(pub Vec<T>, pub E);
    impl<T, E: std::fmt::Debug> std::fmt::Debug for TryReadyChunksError<T, E> {}
    impl<T, E: Display> Display for TryReadyChunksError<T, E> {}
    impl<T, E: Error> Error for TryReadyChunksError<T, E> {}

    #[derive(Debug)] pub struct Peekable<St>;
    impl<St: Stream> Peekable<St> {
        pub fn get_ref(&self) -> &St;
        pub fn get_mut(&mut self) -> &mut St;
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut St>;
        pub fn into_inner(self) -> St;
        pub fn peek(self: Pin<&mut Self>) -> Peek<St>;
        pub fn poll_peek(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<&St::Item>>;
        pub fn peek_mut(self: Pin<&mut Self>) -> PeekMut<St>;
        pub fn poll_peek_mut(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<&mut St::Item>>;
        pub fn next_if<F: FnOnce(&St::Item) -> bool>(self: Pin<&mut Self>, func: F) -> impl Future<Output = Option<St::Item>>;
        pub fn next_if_eq<T>(self: Pin<&mut Self>, expected: &T) -> impl Future<Output = Option<St::Item>>;
    }
    impl<St: Stream> Stream for Peekable<St> {
        type Item = St::Item;
    }
    #[must_use] pub struct Peek<St>;
    impl<St: std::fmt::Debug> std::fmt::Debug for Peek<St> {}
    impl<St: Stream> Future for Peek<St> {
        type Output = Option<&St::Item>;
    }
    #[must_use] pub struct PeekMut<St>;
    impl<St: std::fmt::Debug> std::fmt::Debug for PeekMut<St> {}
    impl<St: Stream> Future for PeekMut<St> {
        type Output = Option<&mut St::Item>;
    }

    #[derive(Debug)] pub struct SplitStream<S>;
    impl<S> SplitStream<S> {
        pub fn is_pair_of<Item>(&self, other: &SplitSink<S, Item>) -> bool;
        pub fn reunite<Item>(self, other: SplitSink<S, Item>) -> Result<S, ReuniteError<S, Item>>;
    }
    impl<S: Stream> Stream for SplitStream<S> {
        type Item = S::Item;
    }
    #[derive(Debug)] pub struct SplitSink<S, Item>;
    impl<S, Item> SplitSink<S, Item> {
        pub fn is_pair_of(&self, other: &SplitStream<S>) -> bool;
        pub fn reunite(self, other: SplitStream<S>) -> Result<S, ReuniteError<S, Item>>;
    }
    impl<S: Sink<Item>, Item> Sink<Item> for SplitSink<S, Item> {
        type Error = S::Error;
    }
    pub struct ReuniteError<T, Item>(pub SplitSink<T, Item>, pub SplitStream<T>);
    impl<T, Item> Display for ReuniteError<T, Item> {}
    impl<T, Item> Error for ReuniteError<T, Item> {}

    pub fn iter<I: IntoIterator>(i: I) -> Iter<I::IntoIter>;
    pub struct Iter<I>;
    impl<I> Iter<I> {
        pub fn get_ref(&self) -> &I;
        pub fn get_mut(&mut self) -> &mut I;
        pub fn into_inner(self) -> I;
    }
    impl<I: Iterator> Stream for Iter<I> {
        type Item = I::Item;
    }
    impl<I: Clone> Clone for Iter<I> {}
    pub fn once<Fut: Future>(future: Fut) -> Once<Fut>;
    #[derive(Debug)] pub struct Once<Fut>;
    impl<Fut: Future> Stream for Once<Fut> {
        type Item = Fut::Output;
    }
    pub fn empty<T>() -> Empty<T>;
    pub struct Empty<T>;
    impl<T> Stream for Empty<T> {
        type Item = T;
    }
    pub fn pending<T>() -> Pending<T>;
    pub struct Pending<T>;
    impl<T> Stream for Pending<T> {
        type Item = T;
    }
    pub fn repeat<T: Clone>(item: T) -> Repeat<T>;
    pub struct Repeat<T>;
    impl<T: Clone> Stream for Repeat<T> {
        type Item = T;
    }
    pub fn repeat_with<A, F: FnMut() -> A>(repeater: F) -> impl Stream<Item = A>;
    #[polls(f)] pub fn poll_fn<T, F: FnMut(&mut Context) -> Poll<Option<T>>>(f: F) -> impl Stream<Item = T>;
    pub fn poll_immediate<S: Stream>(s: S) -> PollImmediate<S>;
    #[must_use] pub struct PollImmediate<S>;
    impl<S: Stream> Stream for PollImmediate<S> {
        type Item = Poll<S::Item>;
    }
    pub fn unfold<T, F: FnMut(T) -> Fut, Fut: Future<Output = Option<(Item, T)>>, Item>(init: T, f: F) -> impl Stream<Item = Item>;
    pub fn try_unfold<T, F: FnMut(T) -> Fut, Fut: TryFuture<Ok = Option<(Item, T)>>, Item>(init: T, f: F) -> impl Stream<Item = Result<Item, Fut::Error>>;
    pub fn abortable<St: Stream>(stream: St) -> (Abortable<St>, AbortHandle);

    pub fn select<St1: Stream, St2: Stream<Item = St1::Item>>(stream1: St1, stream2: St2) -> Select<St1, St2>;
    #[must_use] pub struct Select<St1, St2>;
    impl<St1: Stream, St2: Stream> Select<St1, St2> {
        pub fn get_ref(&self) -> (&St1, &St2);
        pub fn get_mut(&mut self) -> (&mut St1, &mut St2);
        pub fn into_inner(self) -> (St1, St2);
    }
    impl<St1: Stream, St2: Stream<Item = St1::Item>> Stream for Select<St1, St2> {
        type Item = St1::Item;
    }
    pub fn select_with_strategy<St1: Stream, St2: Stream<Item = St1::Item>, Clos: FnMut(&mut State) -> PollNext, State: Default>(stream1: St1, stream2: St2, which: Clos) -> impl Stream<Item = St1::Item>;
    #[derive(Debug, PartialEq, Eq, Hash)] pub enum PollNext {
        Left,
        Right,
    }
    impl PollNext {
        pub fn toggle(&mut self) -> Self;
    }
    impl Clone for PollNext {}
    impl Copy for PollNext {}
    impl Default for PollNext {}

    pub fn select_all<I: IntoIterator>(streams: I) -> SelectAll<I::Item> where I::Item: Stream;
    #[must_use] pub struct SelectAll<St>;
    impl<St: Stream> SelectAll<St> {
        pub fn new() -> Self;
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn push(&mut self, stream: St);
        pub fn iter(&self) -> impl Iterator<Item = &St>;
        pub fn iter_mut(&mut self) -> impl Iterator<Item = &mut St>;
        pub fn clear(&mut self);
    }
    impl<St: Stream> Default for SelectAll<St> {}
    impl<St: Stream> Stream for SelectAll<St> {
        type Item = St::Item;
    }
    impl<St: Stream> FusedStream for SelectAll<St> {}
    impl<St: Stream> FromIterator<St> for SelectAll<St> {}
    impl<St: Stream> Extend<St> for SelectAll<St> {}

    #[holds(T)] pub struct FuturesOrdered<T>;
    impl<T> std::fmt::Debug for FuturesOrdered<T> {}
    impl<T: Future> FuturesOrdered<T> {
        pub fn new() -> Self;
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn push(&mut self, future: T);
        pub fn push_back(&mut self, future: T);
        pub fn push_front(&mut self, future: T);
        pub fn clear(&mut self);
    }
    impl<T: Future> Default for FuturesOrdered<T> {}
    impl<T: Future> Stream for FuturesOrdered<T> {
        type Item = T::Output;
    }
    impl<T: Future> FusedStream for FuturesOrdered<T> {}
    impl<T: Future> FromIterator<T> for FuturesOrdered<T> {}
    impl<T: Future> Extend<T> for FuturesOrdered<T> {}

    pub mod futures_unordered {
        use std::future::Future;
        use std::iter::{Extend, FromIterator};
        use std::pin::Pin;

        use super::{FusedStream, Stream};

        #[holds(Fut)] pub struct FuturesUnordered<Fut>;
        impl<Fut> std::fmt::Debug for FuturesUnordered<Fut> {}
        impl<Fut> FuturesUnordered<Fut> {
            pub fn new() -> Self;
            pub fn len(&self) -> usize;
            pub fn is_empty(&self) -> bool;
            pub fn push(&self, future: Fut);
            pub fn iter(&self) -> Iter<Fut>;
            pub fn iter_pin_ref(self: Pin<&Self>) -> IterPinRef<Fut>;
            pub fn iter_mut(&mut self) -> IterMut<Fut>;
            pub fn iter_pin_mut(self: Pin<&mut Self>) -> IterPinMut<Fut>;
            pub fn clear(&mut self);
        }
        impl<Fut> Default for FuturesUnordered<Fut> {}
        impl<Fut: Future> Stream for FuturesUnordered<Fut> {
            type Item = Fut::Output;
        }
        impl<Fut: Future> FusedStream for FuturesUnordered<Fut> {}
        impl<Fut> FromIterator<Fut> for FuturesUnordered<Fut> {}
        impl<Fut> Extend<Fut> for FuturesUnordered<Fut> {}
        impl<Fut> IntoIterator for FuturesUnordered<Fut> {
            type Item = Fut;
            type IntoIter = IntoIter<Fut>;
        }
        impl<Fut> IntoIterator for &FuturesUnordered<Fut> {
            type Item = &Fut;
            type IntoIter = Iter<Fut>;
        }
        impl<Fut> IntoIterator for &mut FuturesUnordered<Fut> {
            type Item = &mut Fut;
            type IntoIter = IterMut<Fut>;
        }

        pub struct IntoIter<Fut>;
        impl<Fut> Iterator for IntoIter<Fut> {
            type Item = Fut;
        }
        pub struct Iter<Fut>;
        impl<Fut> Iterator for Iter<Fut> {
            type Item = &Fut;
        }
        pub struct IterMut<Fut>;
        impl<Fut> Iterator for IterMut<Fut> {
            type Item = &mut Fut;
        }
        #[derive(Debug)] pub struct IterPinRef<Fut>;
        impl<Fut> Iterator for IterPinRef<Fut> {
            type Item = Pin<&Fut>;
        }
        #[derive(Debug)] pub struct IterPinMut<Fut>;
        impl<Fut> Iterator for IterPinMut<Fut> {
            type Item = Pin<&mut Fut>;
        }
    }
}

pub mod sink {
    use std::future::Future;
    use std::ops::DerefMut;
    use std::pin::Pin;
    use std::task::{Context, Poll};

    use crate::future::Either;
    use crate::never::Never;
    use crate::stream::{Stream, TryStream};

    pub trait Sink<Item> {
        type Error;
        #[polled]
        fn poll_ready(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Result<(), Self::Error>>;
        #[polled]
        fn start_send(self: Pin<&mut Self>, item: Item) -> Result<(), Self::Error>;
        #[polled]
        fn poll_flush(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Result<(), Self::Error>>;
        #[polled]
        fn poll_close(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Result<(), Self::Error>>;
    }
    impl<S: Sink<Item>, Item> Sink<Item> for &mut S {
        type Error = S::Error;
    }
    impl<S: Sink<Item>, Item> Sink<Item> for Box<S> {
        type Error = S::Error;
    }
    impl<P: DerefMut, Item> Sink<Item> for Pin<P> where P::Target: Sink<Item> {
        type Error = <P::Target as Sink<Item>>::Error;
    }
    impl<T> Sink<T> for Vec<T> {
        type Error = Never;
    }

    pub trait SinkExt<Item>: Sink<Item> {
        fn with<U, Fut: Future<Output = Result<Item, E>>, F: FnMut(U) -> Fut, E>(self, f: F) -> impl Sink<U, Error = E>;
        fn with_flat_map<U, St: Stream<Item = Result<Item, Self::Error>>, F: FnMut(U) -> St>(self, f: F) -> impl Sink<U, Error = Self::Error>;
        fn sink_map_err<E, F: FnOnce(Self::Error) -> E>(self, f: F) -> impl Sink<Item, Error = E>;
        fn sink_err_into<E>(self) -> impl Sink<Item, Error = E>;
        fn buffer(self, capacity: usize) -> Buffer<Self, Item>;
        async fn close(&mut self) -> Result<(), Self::Error>;
        fn fanout<Si: Sink<Item, Error = Self::Error>>(self, other: Si) -> impl Sink<Item, Error = Self::Error>;
        async fn flush(&mut self) -> Result<(), Self::Error>;
        #[cancel_unsafe(message)]
        async fn send(&mut self, item: Item) -> Result<(), Self::Error>;
        async fn feed(&mut self, item: Item) -> Result<(), Self::Error>;
        async fn send_all<St: TryStream<Ok = Item, Error = Self::Error>>(&mut self, stream: &mut St) -> Result<(), Self::Error>;
        fn left_sink<Si2: Sink<Item>>(self) -> Either<Self, Si2>;
        fn right_sink<Si1: Sink<Item>>(self) -> Either<Si1, Self>;
        fn poll_ready_unpin(&mut self, cx: &mut Context) -> Poll<Result<(), Self::Error>>;
        fn start_send_unpin(&mut self, item: Item) -> Result<(), Self::Error>;
        fn poll_flush_unpin(&mut self, cx: &mut Context) -> Poll<Result<(), Self::Error>>;
        fn poll_close_unpin(&mut self, cx: &mut Context) -> Poll<Result<(), Self::Error>>;
    }
    impl<T: Sink<Item>, Item> SinkExt<Item> for T {}

    impl<A: Sink<Item>, B: Sink<Item, Error = A::Error>, Item> Sink<Item> for Either<A, B> {
        type Error = A::Error;
    }
    #[derive(Debug)] pub struct Buffer<Si, Item>;
    impl<Si: Sink<Item>, Item> Sink<Item> for Buffer<Si, Item> {
        type Error = Si::Error;
    }
    pub fn drain<T>() -> Drain<T>;
    #[derive(Debug)] pub struct Drain<T>;
    impl<T> Clone for Drain<T> {}
    impl<T> Sink<T> for Drain<T> {
        type Error = Never;
    }
    pub fn unfold<T, F: FnMut(T, Item) -> R, R: Future<Output = Result<T, E>>, Item, E>(init: T, function: F) -> impl Sink<Item, Error = E>;
}

pub mod channel {
    pub mod mpsc {
        use std::error::Error;
        use std::fmt::Display;
        use std::future::Future;
        use std::task::{Context, Poll};

        use crate::sink::Sink;
        use crate::stream::{FusedStream, Stream};

        pub fn channel<T>(buffer: usize) -> (Sender<T>, Receiver<T>);
        pub fn unbounded<T>() -> (UnboundedSender<T>, UnboundedReceiver<T>);

        pub struct Sender<T>;
        impl<T> Sender<T> {
            pub fn try_send(&mut self, msg: T) -> Result<(), TrySendError<T>>;
            pub fn start_send(&mut self, msg: T) -> Result<(), SendError>;
            pub fn poll_ready(&mut self, cx: &mut Context) -> Poll<Result<(), SendError>>;
            pub fn is_closed(&self) -> bool;
            pub fn close_channel(&mut self);
            pub fn disconnect(&mut self);
            pub fn same_receiver(&self, other: &Self) -> bool;
            pub fn is_connected_to(&self, receiver: &Receiver<T>) -> bool;
        }
        impl<T> Clone for Sender<T> {}
        impl<T> Sink<T> for Sender<T> {
            type Error = SendError;
        }

        pub struct UnboundedSender<T>;
        impl<T> std::fmt::Debug for UnboundedSender<T> {}
        impl<T> UnboundedSender<T> {
            pub fn poll_ready(&self, cx: &mut Context) -> Poll<Result<(), SendError>>;
            pub fn is_closed(&self) -> bool;
            pub fn close_channel(&self);
            pub fn disconnect(&mut self);
            pub fn start_send(&mut self, msg: T) -> Result<(), SendError>;
            pub fn unbounded_send(&self, msg: T) -> Result<(), TrySendError<T>>;
            pub fn same_receiver(&self, other: &Self) -> bool;
            pub fn is_connected_to(&self, receiver: &UnboundedReceiver<T>) -> bool;
            pub fn len(&self) -> usize;
            pub fn is_empty(&self) -> bool;
        }
        impl<T> Clone for UnboundedSender<T> {}
        impl<T> Sink<T> for UnboundedSender<T> {
            type Error = SendError;
        }
        impl<T> Sink<T> for &UnboundedSender<T> {
            type Error = SendError;
        }

        pub struct Receiver<T>;
        impl<T> Receiver<T> {
            pub fn recv(&mut self) -> Recv<Self>;
            pub fn close(&mut self);
            pub fn try_next(&mut self) -> Result<Option<T>, TryRecvError>;
            #[reads_state] #[takes_message] pub fn try_recv(&mut self) -> Result<T, TryRecvError>;
        }
        impl<T> Stream for Receiver<T> {
            type Item = T;
        }
        impl<T> FusedStream for Receiver<T> {}

        pub struct UnboundedReceiver<T>;
        impl<T> std::fmt::Debug for UnboundedReceiver<T> {}
        impl<T> UnboundedReceiver<T> {
            pub fn recv(&mut self) -> Recv<Self>;
            pub fn close(&mut self);
            pub fn try_next(&mut self) -> Result<Option<T>, TryRecvError>;
            #[reads_state] #[takes_message] pub fn try_recv(&mut self) -> Result<T, TryRecvError>;
        }
        impl<T> Stream for UnboundedReceiver<T> {
            type Item = T;
        }
        impl<T> FusedStream for UnboundedReceiver<T> {}

        #[must_use] #[derive(Debug)] pub struct Recv<St>;
        impl<St: Stream> Future for Recv<St> {
            type Output = Result<St::Item, RecvError>;
        }

        #[derive(Debug, PartialEq, Eq)] pub struct SendError;
        impl SendError {
            pub fn is_full(&self) -> bool;
            pub fn is_disconnected(&self) -> bool;
        }
        impl Clone for SendError {}
        impl Display for SendError {}
        impl Error for SendError {}
        #[derive(PartialEq, Eq)] pub struct TrySendError<T>;
        impl<T> std::fmt::Debug for TrySendError<T> {}
        impl<T> TrySendError<T> {
            pub fn is_full(&self) -> bool;
            pub fn is_disconnected(&self) -> bool;
            pub fn into_inner(self) -> T;
            pub fn into_send_error(self) -> SendError;
        }
        impl<T: Clone> Clone for TrySendError<T> {}
        impl<T> Display for TrySendError<T> {}
        impl<T> Error for TrySendError<T> {}
        #[derive(Clone, Copy, Debug, PartialEq, Eq)] pub enum TryRecvError {
            Empty,
            Closed,
        }
        impl TryRecvError {
            pub fn is_empty(&self) -> bool;
            pub fn is_closed(&self) -> bool;
        }
        impl Display for TryRecvError {}
        impl Error for TryRecvError {}
        #[derive(Clone, Copy, Debug, PartialEq, Eq)] pub struct RecvError;
        impl Display for RecvError {}
        impl Error for RecvError {}
    }

    pub mod oneshot {
        use std::error::Error;
        use std::fmt::Display;
        use std::future::Future;
        use std::task::{Context, Poll};

        use crate::future::FusedFuture;

        pub fn channel<T>() -> (Sender<T>, Receiver<T>);

        pub struct Sender<T>;
        impl<T> Sender<T> {
            pub fn send(self, t: T) -> Result<(), T>;
            pub fn poll_canceled(&mut self, cx: &mut Context) -> Poll<()>;
            pub fn cancellation(&mut self) -> Cancellation<T>;
            pub fn is_canceled(&self) -> bool;
            pub fn is_connected_to(&self, receiver: &Receiver<T>) -> bool;
        }
        #[must_use] #[derive(Debug)] pub struct Cancellation<T>;
        impl<T> Future for Cancellation<T> {
            type Output = ();
        }

        pub struct Receiver<T>;
        impl<T> Receiver<T> {
            pub fn close(&mut self);
            pub fn try_recv(&mut self) -> Result<Option<T>, Canceled>;
        }
        impl<T> Future for Receiver<T> {
            type Output = Result<T, Canceled>;
        }
        impl<T> FusedFuture for Receiver<T> {}

        #[derive(Debug, PartialEq, Eq)] pub struct Canceled;
        impl Clone for Canceled {}
        impl Copy for Canceled {}
        impl Display for Canceled {}
        impl Error for Canceled {}
    }
}

#[feature("executor")]
pub mod executor {
    use std::error::Error;
    use std::fmt::Display;
    use std::future::Future;
    use std::io;
    use std::ops::{Deref, DerefMut};

    use crate::stream::Stream;
    use crate::task::{LocalSpawn, Spawn};

    #[enters_runtime]
    #[note("`.await` the future instead")]
    pub fn block_on<F: Future>(f: F) -> F::Output;
    #[enters_runtime]
    #[instead(any = "futures::stream::StreamExt::next")]
    pub fn block_on_stream<S: Stream>(stream: S) -> BlockingStream<S>;
    pub fn enter() -> Result<Enter, EnterError>;

    #[derive(Debug)] pub struct Enter;
    #[derive(Debug)] pub struct EnterError;
    impl Display for EnterError {}
    impl Error for EnterError {}

    #[derive(Debug)] pub struct BlockingStream<S>;
    impl<S: Stream> BlockingStream<S> {
        pub fn into_inner(self) -> S;
    }
    impl<S: Stream> Deref for BlockingStream<S> {
        type Target = S;
    }
    impl<S: Stream> DerefMut for BlockingStream<S> {}
    #[blocks(wait)]
    #[instead(any = "futures::stream::StreamExt::next")]
    impl<S: Stream> Iterator for BlockingStream<S> {
        type Item = S::Item;
    }

    #[derive(Debug)] pub struct LocalPool;
    impl LocalPool {
        pub fn new() -> Self;
        pub fn spawner(&self) -> LocalSpawner;
        #[enters_runtime]
        #[note("`.await` the futures instead")]
        pub fn run(&mut self);
        #[enters_runtime]
        #[note("`.await` the future instead")]
        pub fn run_until<F: Future>(&mut self, future: F) -> F::Output;
        pub fn try_run_one(&mut self) -> bool;
        pub fn run_until_stalled(&mut self);
    }
    impl Default for LocalPool {}
    #[derive(Debug)] pub struct LocalSpawner;
    impl Clone for LocalSpawner {}
    impl Spawn for LocalSpawner {}
    impl LocalSpawn for LocalSpawner {}

    #[feature("thread-pool")]
    #[derive(Debug)] pub struct ThreadPool;
    impl ThreadPool {
        pub fn new() -> Result<Self, io::Error>;
        pub fn builder() -> ThreadPoolBuilder;
        pub fn spawn_ok<Fut: Future<Output = ()>>(&self, future: Fut);
    }
    impl Clone for ThreadPool {}
    impl Spawn for ThreadPool {}

    #[feature("thread-pool")]
    #[derive(Debug)] pub struct ThreadPoolBuilder;
    impl ThreadPoolBuilder {
        pub fn new() -> Self;
        pub fn pool_size(&mut self, size: usize) -> &mut Self;
        pub fn stack_size(&mut self, stack_size: usize) -> &mut Self;
        pub fn name_prefix<S: Into<String>>(&mut self, name_prefix: S) -> &mut Self;
        #[spawns(f)]
        pub fn after_start<F: Fn(usize)>(&mut self, f: F) -> &mut Self;
        #[spawns(f)]
        pub fn before_stop<F: Fn(usize)>(&mut self, f: F) -> &mut Self;
        pub fn create(&mut self) -> Result<ThreadPool, io::Error>;
    }
    impl Default for ThreadPoolBuilder {}
}

pub mod task {
    use std::error::Error;
    use std::fmt::Display;
    use std::future::Future;
    use std::sync::Arc;

    use crate::future::RemoteHandle;

    pub use std::task::{Context, Poll, RawWaker, RawWakerVTable, Wake, Waker};

    pub fn noop_waker() -> Waker;
    pub fn noop_waker_ref() -> &'static Waker;
    pub fn waker<W: ArcWake>(wake: Arc<W>) -> Waker;

    pub trait ArcWake {
        fn wake(self: Arc<Self>);
        fn wake_by_ref(arc_self: &Arc<Self>);
    }

    pub struct AtomicWaker;
    impl AtomicWaker {
        pub fn new() -> Self;
        pub fn register(&self, waker: &Waker);
        pub fn wake(&self);
        pub fn take(&self) -> Option<Waker>;
    }
    impl Default for AtomicWaker {}

    pub trait Spawn {
        fn spawn_obj(&self, future: FutureObj<()>) -> Result<(), SpawnError>;
        fn status(&self) -> Result<(), SpawnError>;
    }
    impl<Sp: Spawn> Spawn for &Sp {}
    impl<Sp: Spawn> Spawn for &mut Sp {}
    impl<Sp: Spawn> Spawn for Box<Sp> {}
    impl<Sp: Spawn> Spawn for Arc<Sp> {}
    pub trait LocalSpawn {
        fn spawn_local_obj(&self, future: LocalFutureObj<()>) -> Result<(), SpawnError>;
        fn status_local(&self) -> Result<(), SpawnError>;
    }
    pub trait SpawnExt: Spawn {
        fn spawn<Fut: Future<Output = ()>>(&self, future: Fut) -> Result<(), SpawnError>;
        fn spawn_with_handle<Fut: Future>(&self, future: Fut) -> Result<RemoteHandle<Fut::Output>, SpawnError>;
    }
    impl<Sp: Spawn> SpawnExt for Sp {}
    pub trait LocalSpawnExt: LocalSpawn {
        fn spawn_local<Fut: Future<Output = ()>>(&self, future: Fut) -> Result<(), SpawnError>;
        fn spawn_local_with_handle<Fut: Future>(&self, future: Fut) -> Result<RemoteHandle<Fut::Output>, SpawnError>;
    }
    impl<Sp: LocalSpawn> LocalSpawnExt for Sp {}

    #[derive(Debug)] pub struct SpawnError;
    impl SpawnError {
        pub fn shutdown() -> Self;
        pub fn is_shutdown(&self) -> bool;
    }
    impl Display for SpawnError {}
    impl Error for SpawnError {}

    pub struct FutureObj<T>;
    impl<T> std::fmt::Debug for FutureObj<T> {}
    impl<T> Future for FutureObj<T> {
        type Output = T;
    }
    pub struct LocalFutureObj<T>;
    impl<T> std::fmt::Debug for LocalFutureObj<T> {}
    impl<T> Future for LocalFutureObj<T> {
        type Output = T;
    }
}

pub mod lock {
    use std::future::Future;
    use std::ops::{Deref, DerefMut};
    use std::sync::Arc;

    pub struct Mutex<T>;
    impl<T> std::fmt::Debug for Mutex<T> {}
    impl<T> Mutex<T> {
        pub fn new(t: T) -> Self;
        pub fn into_inner(self) -> T;
        pub fn try_lock(&self) -> Option<MutexGuard<T>>;
        pub fn try_lock_owned(self: &Arc<Self>) -> Option<OwnedMutexGuard<T>>;
        pub fn lock(&self) -> MutexLockFuture<T>;
        pub fn lock_owned(self: Arc<Self>) -> OwnedMutexLockFuture<T>;
        pub fn get_mut(&mut self) -> &mut T;
    }
    impl<T> From<T> for Mutex<T> {}
    impl<T: Default> Default for Mutex<T> {}

    #[must_use] pub struct MutexLockFuture<T>;
    impl<T> std::fmt::Debug for MutexLockFuture<T> {}
    impl<T> Future for MutexLockFuture<T> {
        type Output = MutexGuard<T>;
    }
    #[guard(async_lock)] pub struct MutexGuard<T>;
    impl<T: std::fmt::Debug> std::fmt::Debug for MutexGuard<T> {}
    impl<T> MutexGuard<T> {
        pub fn map<U, F: FnOnce(&mut T) -> &mut U>(this: Self, f: F) -> MappedMutexGuard<T, U>;
    }
    impl<T> Deref for MutexGuard<T> {
        type Target = T;
    }
    impl<T> DerefMut for MutexGuard<T> {}

    #[guard(async_lock)] pub struct MappedMutexGuard<T, U>;
    impl<T, U: std::fmt::Debug> std::fmt::Debug for MappedMutexGuard<T, U> {}
    impl<T, U> MappedMutexGuard<T, U> {
        pub fn map<V, F: FnOnce(&mut U) -> &mut V>(this: Self, f: F) -> MappedMutexGuard<T, V>;
    }
    impl<T, U> Deref for MappedMutexGuard<T, U> {
        type Target = U;
    }
    impl<T, U> DerefMut for MappedMutexGuard<T, U> {}

    #[must_use] pub struct OwnedMutexLockFuture<T>;
    impl<T> std::fmt::Debug for OwnedMutexLockFuture<T> {}
    impl<T> Future for OwnedMutexLockFuture<T> {
        type Output = OwnedMutexGuard<T>;
    }
    #[guard(async_lock)] pub struct OwnedMutexGuard<T>;
    impl<T: std::fmt::Debug> std::fmt::Debug for OwnedMutexGuard<T> {}
    impl<T> Deref for OwnedMutexGuard<T> {
        type Target = T;
    }
    impl<T> DerefMut for OwnedMutexGuard<T> {}
}

pub mod io {
    use std::future::Future;
    use std::io;
    use std::ops::DerefMut;
    use std::pin::Pin;
    use std::task::{Context, Poll};

    use crate::stream::Stream;

    pub use std::io::{Error, ErrorKind, IoSlice, IoSliceMut, Result, SeekFrom};

    pub trait AsyncRead {
        #[polled]
        fn poll_read(self: Pin<&mut Self>, cx: &mut Context, buf: &mut [u8]) -> Poll<io::Result<usize>>;
        #[polled]
        fn poll_read_vectored(self: Pin<&mut Self>, cx: &mut Context, bufs: &mut [IoSliceMut]) -> Poll<io::Result<usize>>;
    }
    impl<T: AsyncRead> AsyncRead for Box<T> {}
    impl<T: AsyncRead> AsyncRead for &mut T {}
    impl<P: DerefMut> AsyncRead for Pin<P> where P::Target: AsyncRead {}
    impl AsyncRead for &[u8] {}

    pub trait AsyncWrite {
        #[polled]
        fn poll_write(self: Pin<&mut Self>, cx: &mut Context, buf: &[u8]) -> Poll<io::Result<usize>>;
        #[polled]
        fn poll_write_vectored(self: Pin<&mut Self>, cx: &mut Context, bufs: &[IoSlice]) -> Poll<io::Result<usize>>;
        #[polled]
        fn poll_flush(self: Pin<&mut Self>, cx: &mut Context) -> Poll<io::Result<()>>;
        #[polled]
        fn poll_close(self: Pin<&mut Self>, cx: &mut Context) -> Poll<io::Result<()>>;
    }
    impl<T: AsyncWrite> AsyncWrite for Box<T> {}
    impl<T: AsyncWrite> AsyncWrite for &mut T {}
    impl<P: DerefMut> AsyncWrite for Pin<P> where P::Target: AsyncWrite {}
    impl AsyncWrite for Vec<u8> {}

    pub trait AsyncSeek {
        #[polled]
        fn poll_seek(self: Pin<&mut Self>, cx: &mut Context, pos: SeekFrom) -> Poll<io::Result<u64>>;
    }
    impl<T: AsyncSeek> AsyncSeek for Box<T> {}
    impl<T: AsyncSeek> AsyncSeek for &mut T {}
    impl<P: DerefMut> AsyncSeek for Pin<P> where P::Target: AsyncSeek {}

    pub trait AsyncBufRead: AsyncRead {
        #[polled]
        fn poll_fill_buf(self: Pin<&mut Self>, cx: &mut Context) -> Poll<io::Result<&[u8]>>;
        #[polled]
        fn consume(self: Pin<&mut Self>, amt: usize);
    }
    impl<T: AsyncBufRead> AsyncBufRead for Box<T> {}
    impl<T: AsyncBufRead> AsyncBufRead for &mut T {}
    impl<P: DerefMut> AsyncBufRead for Pin<P> where P::Target: AsyncBufRead {}
    impl AsyncBufRead for &[u8] {}

    pub trait AsyncReadExt: AsyncRead {
        fn chain<R: AsyncRead>(self, next: R) -> Chain<Self, R>;
        async fn read(&mut self, buf: &mut [u8]) -> io::Result<usize>;
        async fn read_vectored(&mut self, bufs: &mut [IoSliceMut]) -> io::Result<usize>;
        #[cancel_unsafe(data)]
        async fn read_exact(&mut self, buf: &mut [u8]) -> io::Result<()>;
        async fn read_to_end(&mut self, buf: &mut Vec<u8>) -> io::Result<usize>;
        #[cancel_unsafe(data)]
        async fn read_to_string(&mut self, buf: &mut String) -> io::Result<usize>;
        fn split(self) -> (ReadHalf<Self>, WriteHalf<Self>);
        fn take(self, limit: u64) -> Take<Self>;
    }
    impl<R: AsyncRead> AsyncReadExt for R {}

    pub trait AsyncWriteExt: AsyncWrite {
        async fn flush(&mut self) -> io::Result<()>;
        async fn close(&mut self) -> io::Result<()>;
        async fn write(&mut self, buf: &[u8]) -> io::Result<usize>;
        async fn write_vectored(&mut self, bufs: &[IoSlice]) -> io::Result<usize>;
        #[cancel_unsafe(data)]
        async fn write_all(&mut self, buf: &[u8]) -> io::Result<()>;
    }
    impl<W: AsyncWrite> AsyncWriteExt for W {}

    pub trait AsyncSeekExt: AsyncSeek {
        async fn seek(&mut self, pos: SeekFrom) -> io::Result<u64>;
        async fn stream_position(&mut self) -> io::Result<u64>;
    }
    impl<S: AsyncSeek> AsyncSeekExt for S {}

    pub trait AsyncBufReadExt: AsyncBufRead {
        async fn fill_buf(&mut self) -> io::Result<&[u8]>;
        fn consume_unpin(&mut self, amt: usize);
        async fn read_until(&mut self, byte: u8, buf: &mut Vec<u8>) -> io::Result<usize>;
        #[cancel_unsafe(data)]
        async fn read_line(&mut self, buf: &mut String) -> io::Result<usize>;
        fn lines(self) -> Lines<Self>;
    }
    impl<R: AsyncBufRead> AsyncBufReadExt for R {}

    #[cancel_unsafe(data)]
    pub fn copy<R: AsyncRead, W: AsyncWrite>(reader: R, writer: &mut W) -> Copy<R, W>;
    #[must_use] #[derive(Debug)] pub struct Copy<R, W>;
    impl<R: AsyncRead, W: AsyncWrite> Future for Copy<R, W> {
        type Output = io::Result<u64>;
    }
    #[cancel_unsafe(data)]
    pub fn copy_buf<R: AsyncBufRead, W: AsyncWrite>(reader: R, writer: &mut W) -> CopyBuf<R, W>;
    #[must_use] #[derive(Debug)] pub struct CopyBuf<R, W>;
    impl<R: AsyncBufRead, W: AsyncWrite> Future for CopyBuf<R, W> {
        type Output = io::Result<u64>;
    }
    pub fn empty() -> Empty;
    pub fn repeat(byte: u8) -> Repeat;
    pub fn sink() -> Sink;
    pub struct Empty;
    impl AsyncRead for Empty {}
    impl AsyncBufRead for Empty {}
    pub struct Repeat;
    impl AsyncRead for Repeat {}
    #[derive(Debug)] pub struct Sink;
    impl AsyncWrite for Sink {}

    pub struct BufReader<R>;
    impl<R: std::fmt::Debug> std::fmt::Debug for BufReader<R> {}
    impl<R: AsyncRead> BufReader<R> {
        pub fn new(inner: R) -> Self;
        pub fn with_capacity(capacity: usize, inner: R) -> Self;
        pub fn get_ref(&self) -> &R;
        pub fn get_mut(&mut self) -> &mut R;
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut R>;
        pub fn into_inner(self) -> R;
        pub fn buffer(&self) -> &[u8];
    }
    impl<R: AsyncRead> AsyncRead for BufReader<R> {}
    impl<R: AsyncRead> AsyncBufRead for BufReader<R> {}
    impl<R: AsyncWrite> AsyncWrite for BufReader<R> {}
    impl<R: AsyncRead + AsyncSeek> AsyncSeek for BufReader<R> {}

    pub struct BufWriter<W>;
    impl<W: std::fmt::Debug> std::fmt::Debug for BufWriter<W> {}
    impl<W: AsyncWrite> BufWriter<W> {
        pub fn new(inner: W) -> Self;
        pub fn with_capacity(cap: usize, inner: W) -> Self;
        pub fn get_ref(&self) -> &W;
        pub fn get_mut(&mut self) -> &mut W;
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut W>;
        pub fn into_inner(self) -> W;
        pub fn buffer(&self) -> &[u8];
    }
    impl<W: AsyncWrite> AsyncWrite for BufWriter<W> {}
    impl<W: AsyncRead> AsyncRead for BufWriter<W> {}
    impl<W: AsyncBufRead> AsyncBufRead for BufWriter<W> {}
    impl<W: AsyncWrite + AsyncSeek> AsyncSeek for BufWriter<W> {}

    #[derive(Debug)] pub struct LineWriter<W>;
    impl<W: AsyncWrite> LineWriter<W> {
        pub fn new(inner: W) -> Self;
        pub fn with_capacity(capacity: usize, inner: W) -> Self;
        pub fn buffer(&self) -> &[u8];
        pub fn get_ref(&self) -> &W;
    }
    impl<W: AsyncWrite> AsyncWrite for LineWriter<W> {}

    pub struct Chain<T, U>;
    impl<T: AsyncRead, U: AsyncRead> Chain<T, U> {
        pub fn get_ref(&self) -> (&T, &U);
        pub fn get_mut(&mut self) -> (&mut T, &mut U);
        pub fn into_inner(self) -> (T, U);
    }
    impl<T: AsyncRead, U: AsyncRead> AsyncRead for Chain<T, U> {}
    impl<T: AsyncBufRead, U: AsyncBufRead> AsyncBufRead for Chain<T, U> {}

    pub struct Take<R>;
    impl<R: AsyncRead> Take<R> {
        pub fn limit(&self) -> u64;
        pub fn set_limit(&mut self, limit: u64);
        pub fn get_ref(&self) -> &R;
        pub fn get_mut(&mut self) -> &mut R;
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut R>;
        pub fn into_inner(self) -> R;
    }
    impl<R: AsyncRead> AsyncRead for Take<R> {}
    impl<R: AsyncBufRead> AsyncBufRead for Take<R> {}

    #[derive(Debug)] pub struct Lines<R>;
    impl<R: AsyncBufRead> Stream for Lines<R> {
        type Item = io::Result<String>;
    }

    #[derive(Debug)] pub struct ReadHalf<T>;
    impl<T> ReadHalf<T> {
        pub fn is_pair_of(&self, other: &WriteHalf<T>) -> bool;
        pub fn reunite(self, other: WriteHalf<T>) -> std::result::Result<T, ReuniteError<T>>;
    }
    impl<T: AsyncRead> AsyncRead for ReadHalf<T> {}
    #[derive(Debug)] pub struct WriteHalf<T>;
    impl<T> WriteHalf<T> {
        pub fn is_pair_of(&self, other: &ReadHalf<T>) -> bool;
        pub fn reunite(self, other: ReadHalf<T>) -> std::result::Result<T, ReuniteError<T>>;
    }
    impl<T: AsyncWrite> AsyncWrite for WriteHalf<T> {}
    pub struct ReuniteError<T>(pub ReadHalf<T>, pub WriteHalf<T>);

    #[derive(Clone, Debug, Default)] pub struct Cursor<T>;
    impl<T> Cursor<T> {
        pub fn new(inner: T) -> Self;
        pub fn into_inner(self) -> T;
        pub fn get_ref(&self) -> &T;
        pub fn get_mut(&mut self) -> &mut T;
        pub fn position(&self) -> u64;
        pub fn set_position(&mut self, pos: u64);
    }
    impl<T: AsRef<[u8]>> AsyncRead for Cursor<T> {}
    impl<T: AsRef<[u8]>> AsyncBufRead for Cursor<T> {}
    impl<T: AsRef<[u8]>> AsyncSeek for Cursor<T> {}
    impl AsyncWrite for Cursor<&mut [u8]> {}
    impl AsyncWrite for Cursor<&mut Vec<u8>> {}
    impl AsyncWrite for Cursor<Vec<u8>> {}
    impl AsyncWrite for Cursor<Box<[u8]>> {}

    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)] pub struct AllowStdIo<T>;
    impl<T> AllowStdIo<T> {
        pub fn new(io: T) -> Self;
        pub fn get_ref(&self) -> &T;
        pub fn get_mut(&mut self) -> &mut T;
        pub fn into_inner(self) -> T;
    }
    impl<T: io::Write> AsyncWrite for AllowStdIo<T> {}
    impl<T: io::Read> AsyncRead for AllowStdIo<T> {}
    impl<T: io::Seek> AsyncSeek for AllowStdIo<T> {}
    impl<T: io::BufRead> AsyncBufRead for AllowStdIo<T> {}
}
