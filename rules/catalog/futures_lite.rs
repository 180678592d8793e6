#![crates(futures_lite)]
#![versions(">=1")]
#![closures(inline)]

pub use future::{Future, FutureExt};
pub use io::{AsyncBufRead, AsyncBufReadExt, AsyncRead, AsyncReadExt, AsyncSeek, AsyncSeekExt, AsyncWrite, AsyncWriteExt};
pub use stream::{Stream, StreamExt};

#[bang(expressions)]
#[may_return]
pub fn ready<T>(e: std::task::Poll<T>) -> T;
#[bang(expressions)]
#[rebinds]
pub fn pin<T>(value: T) -> std::pin::Pin<&mut T>;

pub mod prelude {
    pub use crate::future::{Future, FutureExt as _};
    pub use crate::io::{AsyncBufRead, AsyncBufReadExt as _, AsyncRead, AsyncReadExt as _, AsyncSeek, AsyncSeekExt as _, AsyncWrite, AsyncWriteExt as _};
    pub use crate::stream::{Stream, StreamExt as _};
}

pub mod future {
    use std::any::Any;
    use std::pin::Pin;
    use std::task::{Context, Poll};

    pub use std::future::{Future, Pending, Ready, pending, ready};

    pub type Boxed<T> = Pin<Box<dyn Future<Output = T> + Send>>;
    pub type BoxedLocal<T> = Pin<Box<dyn Future<Output = T>>>;

    #[enters_runtime]
    #[note("`.await` the future instead")]
    pub fn block_on<T>(future: impl Future<Output = T>) -> T;
    pub fn poll_once<T, F: Future<Output = T>>(f: F) -> PollOnce<F>;
    #[polls(f)] pub fn poll_fn<T, F: FnMut(&mut Context) -> Poll<T>>(f: F) -> impl Future<Output = T>;
    #[pauses(task)]
    pub fn yield_now() -> YieldNow;
    pub fn zip<F1: Future, F2: Future>(future1: F1, future2: F2) -> Zip<F1, F2>;
    pub fn try_zip<T1, T2, E, F1: Future<Output = Result<T1, E>>, F2: Future<Output = Result<T2, E>>>(future1: F1, future2: F2) -> impl Future<Output = Result<(T1, T2), E>>;
    #[cancels(future1, future2)]
    pub fn or<T, F1: Future<Output = T>, F2: Future<Output = T>>(future1: F1, future2: F2) -> Or<F1, F2>;
    #[cancels(future1, future2)]
    pub fn race<T, F1: Future<Output = T>, F2: Future<Output = T>>(future1: F1, future2: F2) -> Race<F1, F2>;
    pub fn fuse<F: Future>(future: F) -> Fuse<F>;

    pub trait FutureExt: Future {
        fn poll(&mut self, cx: &mut Context) -> Poll<Self::Output>;
        #[cancels(self, other)]
        fn or<F: Future<Output = Self::Output>>(self, other: F) -> Or<Self, F>;
        #[cancels(self, other)]
        fn race<F: Future<Output = Self::Output>>(self, other: F) -> Race<Self, F>;
        fn catch_unwind(self) -> CatchUnwind<Self>;
        fn boxed(self) -> Boxed<Self::Output>;
        fn boxed_local(self) -> BoxedLocal<Self::Output>;
    }
    impl<F: Future> FutureExt for F {}

    #[must_use] pub struct PollOnce<F>;
    impl<F: Future> Future for PollOnce<F> {
        type Output = Option<F::Output>;
    }
    #[must_use] pub struct YieldNow;
    impl Future for YieldNow {
        type Output = ();
    }
    #[must_use] pub struct Zip<F1, F2>;
    impl<F1: Future, F2: Future> Future for Zip<F1, F2> {
        type Output = (F1::Output, F2::Output);
    }
    #[must_use] pub struct Or<F1, F2>;
    impl<F1: Future, F2: Future<Output = F1::Output>> Future for Or<F1, F2> {
        type Output = F1::Output;
    }
    #[must_use] pub struct Race<F1, F2>;
    impl<F1: Future, F2: Future<Output = F1::Output>> Future for Race<F1, F2> {
        type Output = F1::Output;
    }
    pub struct Fuse<Fut>;
    impl<Fut: Future> Future for Fuse<Fut> {
        type Output = Fut::Output;
    }
    #[must_use] pub struct CatchUnwind<F>;
    impl<F: Future> Future for CatchUnwind<F> {
        type Output = Result<F::Output, Box<dyn Any + Send>>;
    }
}

pub mod stream {
    use std::future::Future;
    use std::iter::Extend;
    use std::pin::Pin;
    use std::task::{Context, Poll};

    pub use futures::stream::Stream;

    pub type Boxed<T> = Pin<Box<dyn Stream<Item = T> + Send>>;
    pub type BoxedLocal<T> = Pin<Box<dyn Stream<Item = T>>>;

    #[enters_runtime]
    #[instead(any = "futures_lite::stream::StreamExt::next")]
    pub fn block_on<S: Stream>(stream: S) -> BlockOn<S>;
    pub fn empty<T>() -> Empty<T>;
    pub fn iter<I: IntoIterator>(iter: I) -> Iter<I::IntoIter>;
    pub fn once<T>(t: T) -> Once<T>;
    pub fn pending<T>() -> Pending<T>;
    #[polls(f)] pub fn poll_fn<T, F: FnMut(&mut Context) -> Poll<Option<T>>>(f: F) -> impl Stream<Item = T>;
    pub fn repeat<T: Clone>(item: T) -> Repeat<T>;
    pub fn repeat_with<T, F: FnMut() -> T>(repeater: F) -> impl Stream<Item = T>;
    pub fn unfold<T, F: FnMut(T) -> Fut, Fut: Future<Output = Option<(Item, T)>>, Item>(seed: T, f: F) -> impl Stream<Item = Item>;
    pub fn try_unfold<T, E, F: FnMut(T) -> Fut, Fut: Future<Output = Result<Option<(Item, T)>, E>>, Item>(init: T, f: F) -> impl Stream<Item = Result<Item, E>>;
    pub fn once_future<F: Future>(future: F) -> OnceFuture<F>;
    pub fn stop_after_future<S: Stream, F: Future>(stream: S, future: F) -> StopAfterFuture<S, F>;
    pub fn or<T, S1: Stream<Item = T>, S2: Stream<Item = T>>(stream1: S1, stream2: S2) -> Or<S1, S2>;
    pub fn race<T, S1: Stream<Item = T>, S2: Stream<Item = T>>(stream1: S1, stream2: S2) -> Race<S1, S2>;

    pub struct BlockOn<S>;
    #[blocks(wait)]
    #[instead(any = "futures_lite::stream::StreamExt::next")]
    impl<S: Stream> Iterator for BlockOn<S> {
        type Item = S::Item;
    }
    pub struct Empty<T>;
    impl<T> Stream for Empty<T> {
        type Item = T;
    }
    pub struct Iter<I>;
    impl<I: Iterator> Stream for Iter<I> {
        type Item = I::Item;
    }
    pub struct Once<T>;
    impl<T> Stream for Once<T> {
        type Item = T;
    }
    pub struct Pending<T>;
    impl<T> Stream for Pending<T> {
        type Item = T;
    }
    pub struct Repeat<T>;
    impl<T: Clone> Stream for Repeat<T> {
        type Item = T;
    }
    pub struct OnceFuture<F>;
    impl<F: Future> Stream for OnceFuture<F> {
        type Item = F::Output;
    }
    pub struct StopAfterFuture<S, Fut>;
    impl<S: Stream, Fut: Future> Stream for StopAfterFuture<S, Fut> {
        type Item = S::Item;
    }

    pub trait StreamExt: Stream {
        fn poll_next(&mut self, cx: &mut Context) -> Poll<Option<Self::Item>>;
        fn next(&mut self) -> NextFuture<Self>;
        async fn try_next<T, E>(&mut self) -> Result<Option<T>, E> where Self: Stream<Item = Result<T, E>>;
        fn count(self) -> impl Future<Output = usize>;
        fn map<T, F: FnMut(Self::Item) -> T>(self, f: F) -> impl Stream<Item = T>;
        fn flat_map<U: Stream, F: FnMut(Self::Item) -> U>(self, f: F) -> impl Stream<Item = U::Item>;
        fn flatten(self) -> impl Stream<Item = <Self::Item as Stream>::Item>;
        fn then<F: FnMut(Self::Item) -> Fut, Fut: Future>(self, f: F) -> impl Stream<Item = Fut::Output>;
        fn filter<P: FnMut(&Self::Item) -> bool>(self, predicate: P) -> impl Stream<Item = Self::Item>;
        fn filter_map<T, F: FnMut(Self::Item) -> Option<T>>(self, f: F) -> impl Stream<Item = T>;
        fn take(self, n: usize) -> Take<Self>;
        fn take_while<P: FnMut(&Self::Item) -> bool>(self, predicate: P) -> impl Stream<Item = Self::Item>;
        fn map_while<B, P: FnMut(Self::Item) -> Option<B>>(self, predicate: P) -> impl Stream<Item = B>;
        fn skip(self, n: usize) -> Skip<Self>;
        fn skip_while<P: FnMut(&Self::Item) -> bool>(self, predicate: P) -> impl Stream<Item = Self::Item>;
        fn step_by(self, step: usize) -> StepBy<Self>;
        fn chain<U: Stream<Item = Self::Item>>(self, other: U) -> Chain<Self, U>;
        fn cloned<T: Clone>(self) -> impl Stream<Item = T> where Self: Stream<Item = &T>;
        fn copied<T: Copy>(self) -> impl Stream<Item = T> where Self: Stream<Item = &T>;
        fn collect<C: Default + Extend<Self::Item>>(self) -> impl Future<Output = C>;
        fn try_collect<T, E, C: Default + Extend<T>>(self) -> impl Future<Output = Result<C, E>> where Self: Stream<Item = Result<T, E>>;
        fn partition<B: Default + Extend<Self::Item>, P: FnMut(&Self::Item) -> bool>(self, predicate: P) -> impl Future<Output = (B, B)>;
        fn fold<T, F: FnMut(T, Self::Item) -> T>(self, init: T, f: F) -> impl Future<Output = T>;
        async fn try_fold<T, E, F: FnMut(B, T) -> Result<B, E>, B>(&mut self, init: B, f: F) -> Result<B, E> where Self: Stream<Item = Result<T, E>>;
        fn scan<St, B, F: FnMut(&mut St, Self::Item) -> Option<B>>(self, initial_state: St, f: F) -> impl Stream<Item = B>;
        fn fuse(self) -> Fuse<Self>;
        fn cycle(self) -> Cycle<Self>;
        fn enumerate(self) -> Enumerate<Self>;
        fn inspect<F: FnMut(&Self::Item)>(self, f: F) -> impl Stream<Item = Self::Item>;
        async fn nth(&mut self, n: usize) -> Option<Self::Item>;
        fn last(self) -> impl Future<Output = Option<Self::Item>>;
        async fn find<P: FnMut(&Self::Item) -> bool>(&mut self, predicate: P) -> Option<Self::Item>;
        async fn find_map<F: FnMut(Self::Item) -> Option<B>, B>(&mut self, f: F) -> Option<B>;
        async fn position<P: FnMut(Self::Item) -> bool>(&mut self, predicate: P) -> Option<usize>;
        async fn all<P: FnMut(Self::Item) -> bool>(&mut self, predicate: P) -> bool;
        async fn any<P: FnMut(Self::Item) -> bool>(&mut self, predicate: P) -> bool;
        fn for_each<F: FnMut(Self::Item)>(self, f: F) -> impl Future<Output = ()>;
        async fn try_for_each<F: FnMut(Self::Item) -> Result<(), E>, E>(&mut self, f: F) -> Result<(), E>;
        fn zip<U: Stream>(self, other: U) -> Zip<Self, U>;
        fn unzip<A, B, FromA: Default + Extend<A>, FromB: Default + Extend<B>>(self) -> impl Future<Output = (FromA, FromB)> where Self: Stream<Item = (A, B)>;
        fn or<S: Stream<Item = Self::Item>>(self, other: S) -> Or<Self, S>;
        fn race<S: Stream<Item = Self::Item>>(self, other: S) -> Race<Self, S>;
        fn drain(&mut self) -> impl Stream<Item = Self::Item>;
        fn boxed(self) -> Boxed<Self::Item>;
        fn boxed_local(self) -> BoxedLocal<Self::Item>;
    }
    impl<S: Stream> StreamExt for S {}

    #[must_use] pub struct NextFuture<S>;
    impl<S: Stream> Future for NextFuture<S> {
        type Output = Option<S::Item>;
    }
    pub struct Take<S>;
    impl<S: Stream> Stream for Take<S> {
        type Item = S::Item;
    }
    pub struct Skip<S>;
    impl<S: Stream> Stream for Skip<S> {
        type Item = S::Item;
    }
    pub struct StepBy<S>;
    impl<S: Stream> Stream for StepBy<S> {
        type Item = S::Item;
    }
    pub struct Fuse<S>;
    impl<S: Stream> Stream for Fuse<S> {
        type Item = S::Item;
    }
    pub struct Cycle<S>;
    impl<S: Stream> Stream for Cycle<S> {
        type Item = S::Item;
    }
    pub struct Enumerate<S>;
    impl<S: Stream> Stream for Enumerate<S> {
        type Item = (usize, S::Item);
    }
    pub struct Chain<S, U>;
    impl<S: Stream, U: Stream<Item = S::Item>> Stream for Chain<S, U> {
        type Item = S::Item;
    }
    #[must_use] pub struct Zip<A, B>;
    impl<A: Stream, B: Stream> Stream for Zip<A, B> {
        type Item = (A::Item, B::Item);
    }
    #[must_use] pub struct Or<S1, S2>;
    impl<S1: Stream, S2: Stream<Item = S1::Item>> Stream for Or<S1, S2> {
        type Item = S1::Item;
    }
    #[must_use] pub struct Race<S1, S2>;
    impl<S1: Stream, S2: Stream<Item = S1::Item>> Stream for Race<S1, S2> {
        type Item = S1::Item;
    }
}

pub mod io {
    use std::io;
    use std::io::{IoSlice, IoSliceMut};
    use std::pin::Pin;

    use crate::stream::Stream;

    pub use futures::io::{AsyncBufRead, AsyncRead, AsyncSeek, AsyncWrite};
    pub use std::io::{Error, ErrorKind, Result, SeekFrom};

    pub type BoxedReader = Pin<Box<dyn AsyncRead + Send>>;
    pub type BoxedWriter = Pin<Box<dyn AsyncWrite + Send>>;

    pub async fn copy<R: AsyncRead, W: AsyncWrite>(reader: R, writer: W) -> io::Result<u64>;
    pub fn empty() -> Empty;
    pub fn repeat(byte: u8) -> Repeat;
    pub fn sink() -> Sink;
    pub fn split<T: AsyncRead + AsyncWrite>(stream: T) -> (ReadHalf<T>, WriteHalf<T>);

    pub trait AsyncBufReadExt: AsyncBufRead {
        async fn fill_buf(&mut self) -> io::Result<&[u8]>;
        fn consume(&mut self, amt: usize);
        async fn read_until(&mut self, byte: u8, buf: &mut Vec<u8>) -> io::Result<usize>;
        #[cancel_unsafe(data)]
        async fn read_line(&mut self, buf: &mut String) -> io::Result<usize>;
        fn lines(self) -> Lines<Self>;
        fn split(self, byte: u8) -> Split<Self>;
    }
    impl<R: AsyncBufRead> AsyncBufReadExt for R {}

    pub trait AsyncReadExt: AsyncRead {
        async fn read(&mut self, buf: &mut [u8]) -> io::Result<usize>;
        async fn read_vectored(&mut self, bufs: &mut [IoSliceMut]) -> io::Result<usize>;
        async fn read_to_end(&mut self, buf: &mut Vec<u8>) -> io::Result<usize>;
        #[cancel_unsafe(data)]
        async fn read_to_string(&mut self, buf: &mut String) -> io::Result<usize>;
        #[cancel_unsafe(data)]
        async fn read_exact(&mut self, buf: &mut [u8]) -> io::Result<()>;
        fn take(self, limit: u64) -> Take<Self>;
        fn bytes(self) -> Bytes<Self>;
        fn chain<R: AsyncRead>(self, next: R) -> Chain<Self, R>;
        fn boxed_reader(self) -> BoxedReader;
    }
    impl<R: AsyncRead> AsyncReadExt for R {}

    pub trait AsyncSeekExt: AsyncSeek {
        async fn seek(&mut self, pos: SeekFrom) -> io::Result<u64>;
    }
    impl<S: AsyncSeek> AsyncSeekExt for S {}

    pub trait AsyncWriteExt: AsyncWrite {
        async fn write(&mut self, buf: &[u8]) -> io::Result<usize>;
        async fn write_vectored(&mut self, bufs: &[IoSlice]) -> io::Result<usize>;
        #[cancel_unsafe(data)]
        async fn write_all(&mut self, buf: &[u8]) -> io::Result<()>;
        async fn flush(&mut self) -> io::Result<()>;
        async fn close(&mut self) -> io::Result<()>;
        fn boxed_writer(self) -> BoxedWriter;
    }
    impl<W: AsyncWrite> AsyncWriteExt for W {}

    pub struct BlockOn<T>;
    impl<T> BlockOn<T> {
        pub fn new(io: T) -> BlockOn<T>;
        pub fn get_ref(&self) -> &T;
        pub fn get_mut(&mut self) -> &mut T;
        pub fn into_inner(self) -> T;
    }
    #[blocks(wait)]
    #[note("use the extension traits for the asynchronous reader instead")]
    impl<T: AsyncRead> io::Read for BlockOn<T> {}
    #[blocks(wait)]
    #[note("use the extension traits for the asynchronous reader instead")]
    impl<T: AsyncBufRead> io::BufRead for BlockOn<T> {}
    #[blocks(wait)]
    #[note("use the extension traits for the asynchronous writer instead")]
    impl<T: AsyncWrite> io::Write for BlockOn<T> {}
    #[blocks(wait)]
    #[note("use the extension traits for the asynchronous stream instead")]
    impl<T: AsyncSeek> io::Seek for BlockOn<T> {}

    pub struct BufReader<R>;
    impl<R: AsyncRead> BufReader<R> {
        pub fn new(inner: R) -> BufReader<R>;
        pub fn with_capacity(capacity: usize, inner: R) -> BufReader<R>;
        pub fn get_ref(&self) -> &R;
        pub fn get_mut(&mut self) -> &mut R;
        pub fn buffer(&self) -> &[u8];
        pub fn into_inner(self) -> R;
    }
    impl<R: AsyncRead> AsyncRead for BufReader<R> {}
    impl<R: AsyncRead> AsyncBufRead for BufReader<R> {}
    impl<R: AsyncSeek> AsyncSeek for BufReader<R> {}
    impl<R: AsyncWrite> AsyncWrite for BufReader<R> {}

    #[buffers_writes] pub struct BufWriter<W>;
    impl<W: AsyncWrite> BufWriter<W> {
        pub fn new(inner: W) -> BufWriter<W>;
        pub fn with_capacity(capacity: usize, inner: W) -> BufWriter<W>;
        pub fn get_ref(&self) -> &W;
        pub fn get_mut(&mut self) -> &mut W;
        pub fn into_inner(self) -> W;
        pub fn buffer(&self) -> &[u8];
    }
    impl<W: AsyncWrite> AsyncWrite for BufWriter<W> {}
    impl<W: AsyncWrite + AsyncSeek> AsyncSeek for BufWriter<W> {}

    pub struct Cursor<T>;
    impl<T> Cursor<T> {
        pub fn new(inner: T) -> Cursor<T>;
        pub fn get_ref(&self) -> &T;
        pub fn get_mut(&mut self) -> &mut T;
        pub fn into_inner(self) -> T;
        pub fn position(&self) -> u64;
        pub fn set_position(&mut self, pos: u64);
    }
    impl<T: AsRef<[u8]>> AsyncSeek for Cursor<T> {}
    impl<T: AsRef<[u8]>> AsyncRead for Cursor<T> {}
    impl<T: AsRef<[u8]>> AsyncBufRead for Cursor<T> {}
    impl AsyncWrite for Cursor<&mut [u8]> {}
    impl AsyncWrite for Cursor<&mut Vec<u8>> {}
    impl AsyncWrite for Cursor<Vec<u8>> {}

    pub struct Lines<R>;
    impl<R: AsyncBufRead> Stream for Lines<R> {
        type Item = io::Result<String>;
    }
    pub struct Split<R>;
    impl<R: AsyncBufRead> Stream for Split<R> {
        type Item = io::Result<Vec<u8>>;
    }
    pub struct Bytes<R>;
    impl<R: AsyncRead> Stream for Bytes<R> {
        type Item = io::Result<u8>;
    }
    pub struct Take<R>;
    impl<R> Take<R> {
        pub fn limit(&self) -> u64;
        pub fn set_limit(&mut self, limit: u64);
        pub fn get_ref(&self) -> &R;
        pub fn get_mut(&mut self) -> &mut R;
        pub fn into_inner(self) -> R;
    }
    impl<R: AsyncRead> AsyncRead for Take<R> {}
    impl<R: AsyncBufRead> AsyncBufRead for Take<R> {}
    pub struct Chain<R1, R2>;
    impl<R1, R2> Chain<R1, R2> {
        pub fn get_ref(&self) -> (&R1, &R2);
        pub fn get_mut(&mut self) -> (&mut R1, &mut R2);
        pub fn into_inner(self) -> (R1, R2);
    }
    impl<R1: AsyncRead, R2: AsyncRead> AsyncRead for Chain<R1, R2> {}
    impl<R1: AsyncBufRead, R2: AsyncBufRead> AsyncBufRead for Chain<R1, R2> {}
    pub struct Empty;
    impl AsyncRead for Empty {}
    impl AsyncBufRead for Empty {}
    pub struct Repeat;
    impl AsyncRead for Repeat {}
    pub struct Sink;
    impl AsyncWrite for Sink {}
    pub struct ReadHalf<T>;
    impl<T: AsyncRead> AsyncRead for ReadHalf<T> {}
    pub struct WriteHalf<T>;
    impl<T: AsyncWrite> AsyncWrite for WriteHalf<T> {}
}
