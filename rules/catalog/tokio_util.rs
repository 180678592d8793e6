#![crates(tokio_util)]
#![versions(">=0.6")]
#![closures(inline)]

pub use ::bytes;

#[feature("codec")]
pub mod codec {
    use std::error::Error;
    use std::fmt::Display;
    use std::io;
    use std::pin::Pin;

    use bytes::{Bytes, BytesMut};
    use futures::sink::Sink;
    use futures::stream::Stream;
    use tokio::io::{AsyncRead, AsyncWrite};

    pub use length_delimited::{LengthDelimitedCodec, LengthDelimitedCodecError};

    pub trait Decoder {
        type Item;
        type Error: From<io::Error>;
        fn decode(&mut self, src: &mut BytesMut) -> Result<Option<Self::Item>, Self::Error>;
        fn decode_eof(&mut self, buf: &mut BytesMut) -> Result<Option<Self::Item>, Self::Error>;
        fn framed<T: AsyncRead + AsyncWrite>(self, io: T) -> Framed<T, Self>;
    }
    pub trait Encoder<Item> {
        type Error: From<io::Error>;
        fn encode(&mut self, item: Item, dst: &mut BytesMut) -> Result<(), Self::Error>;
    }

    pub struct Framed<T, U>;
    impl<T: std::fmt::Debug, U: std::fmt::Debug> std::fmt::Debug for Framed<T, U> {}
    impl<T, U> Framed<T, U> {
        pub fn new(inner: T, codec: U) -> Framed<T, U>;
        pub fn with_capacity(inner: T, codec: U, capacity: usize) -> Framed<T, U>;
        pub fn from_parts(parts: FramedParts<T, U>) -> Framed<T, U>;
        pub fn get_ref(&self) -> &T;
        pub fn get_mut(&mut self) -> &mut T;
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut T>;
        pub fn codec(&self) -> &U;
        pub fn codec_mut(&mut self) -> &mut U;
        pub fn map_codec<C, F: FnOnce(U) -> C>(self, map: F) -> Framed<T, C>;
        pub fn read_buffer(&self) -> &BytesMut;
        pub fn read_buffer_mut(&mut self) -> &mut BytesMut;
        pub fn write_buffer(&self) -> &BytesMut;
        pub fn write_buffer_mut(&mut self) -> &mut BytesMut;
        pub fn into_inner(self) -> T;
        pub fn into_parts(self) -> FramedParts<T, U>;
    }
    impl<T: AsyncRead, U: Decoder> Stream for Framed<T, U> {
        type Item = Result<U::Item, U::Error>;
    }
    impl<T: AsyncWrite, I, U: Encoder<I>> Sink<I> for Framed<T, U> {
        type Error = U::Error;
    }
    #[derive(Debug)] pub struct FramedParts<T, U> {
        pub io: T,
        pub codec: U,
        pub read_buf: BytesMut,
        pub write_buf: BytesMut,
    }
    impl<T, U> FramedParts<T, U> {
        pub fn new<I>(io: T, codec: U) -> FramedParts<T, U>;
    }

    pub struct FramedRead<T, D>;
    impl<T: std::fmt::Debug, D: std::fmt::Debug> std::fmt::Debug for FramedRead<T, D> {}
    impl<T, D> FramedRead<T, D> {
        pub fn new(inner: T, decoder: D) -> FramedRead<T, D>;
        pub fn with_capacity(inner: T, decoder: D, capacity: usize) -> FramedRead<T, D>;
        pub fn get_ref(&self) -> &T;
        pub fn get_mut(&mut self) -> &mut T;
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut T>;
        pub fn into_inner(self) -> T;
        pub fn decoder(&self) -> &D;
        pub fn decoder_mut(&mut self) -> &mut D;
        pub fn map_decoder<C, F: FnOnce(D) -> C>(self, map: F) -> FramedRead<T, C>;
        pub fn read_buffer(&self) -> &BytesMut;
    }
    impl<T: AsyncRead, D: Decoder> Stream for FramedRead<T, D> {
        type Item = Result<D::Item, D::Error>;
    }
    impl<T: Sink<I>, I, D> Sink<I> for FramedRead<T, D> {
        type Error = T::Error;
    }

    pub struct FramedWrite<T, E>;
    impl<T: std::fmt::Debug, E> std::fmt::Debug for FramedWrite<T, E> {}
    impl<T, E> FramedWrite<T, E> {
        pub fn new(inner: T, encoder: E) -> FramedWrite<T, E>;
        pub fn get_ref(&self) -> &T;
        pub fn get_mut(&mut self) -> &mut T;
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut T>;
        pub fn into_inner(self) -> T;
        pub fn encoder(&self) -> &E;
        pub fn encoder_mut(&mut self) -> &mut E;
        pub fn map_encoder<C, F: FnOnce(E) -> C>(self, map: F) -> FramedWrite<T, C>;
        pub fn write_buffer(&self) -> &BytesMut;
    }
    impl<T: AsyncWrite, I, E: Encoder<I>> Sink<I> for FramedWrite<T, E> {
        type Error = E::Error;
    }
    impl<T: Stream, D> Stream for FramedWrite<T, D> {
        type Item = T::Item;
    }

    #[derive(Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)] pub struct BytesCodec;
    impl BytesCodec {
        pub fn new() -> BytesCodec;
    }
    impl Clone for BytesCodec {}
    impl Default for BytesCodec {}
    impl Decoder for BytesCodec {
        type Item = BytesMut;
        type Error = io::Error;
    }
    impl Encoder<Bytes> for BytesCodec {
        type Error = io::Error;
    }
    impl Encoder<BytesMut> for BytesCodec {
        type Error = io::Error;
    }

    #[derive(Debug, PartialEq, Eq, PartialOrd, Ord, Hash)] pub struct LinesCodec;
    impl LinesCodec {
        pub fn new() -> LinesCodec;
        pub fn new_with_max_length(max_length: usize) -> Self;
        pub fn max_length(&self) -> usize;
    }
    impl Clone for LinesCodec {}
    impl Default for LinesCodec {}
    impl Decoder for LinesCodec {
        type Item = String;
        type Error = LinesCodecError;
    }
    impl<T: AsRef<str>> Encoder<T> for LinesCodec {
        type Error = LinesCodecError;
    }

    #[derive(Debug)] pub enum LinesCodecError {
        MaxLineLengthExceeded,
        Io(io::Error),
    }
    impl Display for LinesCodecError {}
    impl Error for LinesCodecError {}
    impl From<io::Error> for LinesCodecError {}

    #[derive(Debug, PartialEq, Eq, PartialOrd, Ord, Hash)] pub struct AnyDelimiterCodec;
    impl AnyDelimiterCodec {
        pub fn new(seek_delimiters: Vec<u8>, sequence_writer: Vec<u8>) -> AnyDelimiterCodec;
        pub fn new_with_max_length(seek_delimiters: Vec<u8>, sequence_writer: Vec<u8>, max_length: usize) -> Self;
        pub fn max_length(&self) -> usize;
    }
    impl Clone for AnyDelimiterCodec {}
    impl Default for AnyDelimiterCodec {}
    impl Decoder for AnyDelimiterCodec {
        type Item = Bytes;
        type Error = AnyDelimiterCodecError;
    }
    impl<T: AsRef<str>> Encoder<T> for AnyDelimiterCodec {
        type Error = AnyDelimiterCodecError;
    }

    #[derive(Debug)] pub enum AnyDelimiterCodecError {
        MaxChunkLengthExceeded,
        Io(io::Error),
    }
    impl Display for AnyDelimiterCodecError {}
    impl Error for AnyDelimiterCodecError {}
    impl From<io::Error> for AnyDelimiterCodecError {}

    pub mod length_delimited {
        use std::error::Error;
        use std::fmt::Display;
        use std::io;

        use super::{Decoder, Encoder, Framed, FramedRead, FramedWrite};
        use bytes::{Bytes, BytesMut};
        use tokio::io::{AsyncRead, AsyncWrite};

        #[derive(Debug)] pub struct LengthDelimitedCodec;
        impl LengthDelimitedCodec {
            pub fn new() -> Self;
            pub fn builder() -> Builder;
            pub fn max_frame_length(&self) -> usize;
            pub fn set_max_frame_length(&mut self, val: usize);
        }
        impl Clone for LengthDelimitedCodec {}
        impl Default for LengthDelimitedCodec {}
        impl Decoder for LengthDelimitedCodec {
            type Item = BytesMut;
            type Error = io::Error;
        }
        impl Encoder<Bytes> for LengthDelimitedCodec {
            type Error = io::Error;
        }
        impl Encoder<&[u8]> for LengthDelimitedCodec {
            type Error = io::Error;
        }
        #[derive(Debug)] pub struct LengthDelimitedCodecError;
        impl Display for LengthDelimitedCodecError {}
        impl Error for LengthDelimitedCodecError {}

        #[derive(Copy, Debug)] pub struct Builder;
        impl Builder {
            pub fn new() -> Builder;
            pub fn big_endian(&mut self) -> &mut Self;
            pub fn little_endian(&mut self) -> &mut Self;
            pub fn native_endian(&mut self) -> &mut Self;
            pub fn max_frame_length(&mut self, val: usize) -> &mut Self;
            pub fn length_field_type<T>(&mut self) -> &mut Self;
            pub fn length_field_length(&mut self, val: usize) -> &mut Self;
            pub fn length_field_offset(&mut self, val: usize) -> &mut Self;
            pub fn length_adjustment(&mut self, val: isize) -> &mut Self;
            pub fn num_skip(&mut self, val: usize) -> &mut Self;
            pub fn new_codec(&self) -> LengthDelimitedCodec;
            pub fn new_read<T: AsyncRead>(&self, upstream: T) -> FramedRead<T, LengthDelimitedCodec>;
            pub fn new_write<T: AsyncWrite>(&self, inner: T) -> FramedWrite<T, LengthDelimitedCodec>;
            pub fn new_framed<T: AsyncRead + AsyncWrite>(&self, inner: T) -> Framed<T, LengthDelimitedCodec>;
        }
        impl Clone for Builder {}
        impl Default for Builder {}
    }
}

#[feature("net")]
pub mod udp {
    use std::net::SocketAddr;

    use super::codec::{Decoder, Encoder};
    use bytes::BytesMut;
    use futures::sink::Sink;
    use futures::stream::Stream;
    use tokio::net::UdpSocket;

    #[derive(Debug)] pub struct UdpFramed<C, T = UdpSocket>;
    impl<C, T> UdpFramed<C, T> {
        pub fn new(socket: T, codec: C) -> UdpFramed<C, T>;
        pub fn get_ref(&self) -> &T;
        pub fn get_mut(&mut self) -> &mut T;
        pub fn codec(&self) -> &C;
        pub fn codec_mut(&mut self) -> &mut C;
        pub fn read_buffer(&self) -> &BytesMut;
        pub fn read_buffer_mut(&mut self) -> &mut BytesMut;
        pub fn into_inner(self) -> T;
    }
    impl<C: Decoder, T> Stream for UdpFramed<C, T> {
        type Item = Result<(C::Item, SocketAddr), C::Error>;
    }
    impl<I, C: Encoder<I>, T> Sink<(I, SocketAddr)> for UdpFramed<C, T> {
        type Error = C::Error;
    }
}

#[feature("net")]
pub mod net {
    use std::io;
    use std::task::{Context, Poll};

    use tokio::io::{AsyncRead, AsyncWrite};

    pub trait Listener {
        type Io: AsyncRead + AsyncWrite;
        type Addr;
        #[polled]
        fn poll_accept(&mut self, cx: &mut Context) -> Poll<io::Result<(Self::Io, Self::Addr)>>;
        async fn accept(&mut self) -> io::Result<(Self::Io, Self::Addr)>;
        fn local_addr(&self) -> io::Result<Self::Addr>;
    }
    impl Listener for tokio::net::TcpListener {
        type Io = tokio::net::TcpStream;
        type Addr = std::net::SocketAddr;
    }
    impl Listener for tokio::net::UnixListener {
        type Io = tokio::net::UnixStream;
        type Addr = tokio::net::unix::SocketAddr;
    }
}

#[feature("compat")]
pub mod compat {
    #[derive(Clone, Copy, Debug)] pub struct Compat<T>;
    impl<T> Compat<T> {
        pub fn get_ref(&self) -> &T;
        pub fn get_mut(&mut self) -> &mut T;
        pub fn into_inner(self) -> T;
    }
    impl<T: futures::io::AsyncRead> tokio::io::AsyncRead for Compat<T> {}
    impl<T: tokio::io::AsyncRead> futures::io::AsyncRead for Compat<T> {}
    impl<T: futures::io::AsyncBufRead> tokio::io::AsyncBufRead for Compat<T> {}
    impl<T: tokio::io::AsyncBufRead> futures::io::AsyncBufRead for Compat<T> {}
    impl<T: futures::io::AsyncWrite> tokio::io::AsyncWrite for Compat<T> {}
    impl<T: tokio::io::AsyncWrite> futures::io::AsyncWrite for Compat<T> {}
    impl<T: futures::io::AsyncSeek> tokio::io::AsyncSeek for Compat<T> {}
    impl<T: tokio::io::AsyncSeek> futures::io::AsyncSeek for Compat<T> {}

    pub trait FuturesAsyncReadCompatExt: futures::io::AsyncRead {
        fn compat(self) -> Compat<Self>;
    }
    impl<T: futures::io::AsyncRead> FuturesAsyncReadCompatExt for T {}
    pub trait FuturesAsyncWriteCompatExt: futures::io::AsyncWrite {
        fn compat_write(self) -> Compat<Self>;
    }
    impl<T: futures::io::AsyncWrite> FuturesAsyncWriteCompatExt for T {}
    pub trait TokioAsyncReadCompatExt: tokio::io::AsyncRead {
        fn compat(self) -> Compat<Self>;
    }
    impl<T: tokio::io::AsyncRead> TokioAsyncReadCompatExt for T {}
    pub trait TokioAsyncWriteCompatExt: tokio::io::AsyncWrite {
        fn compat_write(self) -> Compat<Self>;
    }
    impl<T: tokio::io::AsyncWrite> TokioAsyncWriteCompatExt for T {}
}

#[feature("io")]
pub mod io {
    use std::io;
    use std::pin::Pin;
    use std::sync::Arc;
    use std::task::{Context, Poll};

    use bytes::{Buf, BufMut, Bytes};
    use futures::sink::Sink;
    use futures::stream::Stream;
    use tokio::io::{AsyncBufRead, AsyncRead, AsyncSeek, AsyncWrite};
    use tokio::runtime::Handle;

    pub async fn read_buf<R: AsyncRead, B: BufMut>(read: &mut R, buf: &mut B) -> io::Result<usize>;
    #[cancel_unsafe(data)]
    pub async fn read_exact_arc<R: AsyncRead>(read: R, len: usize) -> io::Result<Arc<[u8]>>;
    pub fn poll_read_buf<T: AsyncRead, B: BufMut>(io: Pin<&mut T>, cx: &mut Context, buf: &mut B) -> Poll<io::Result<usize>>;
    pub fn poll_write_buf<T: AsyncWrite, B: Buf>(io: Pin<&mut T>, cx: &mut Context, buf: &mut B) -> Poll<io::Result<usize>>;

    #[derive(Debug)] pub struct ReaderStream<R>;
    impl<R: AsyncRead> ReaderStream<R> {
        pub fn new(reader: R) -> Self;
        pub fn with_capacity(reader: R, capacity: usize) -> Self;
    }
    impl<R: AsyncRead> Stream for ReaderStream<R> {
        type Item = io::Result<Bytes>;
    }

    #[derive(Debug)] pub struct StreamReader<S, B>;
    impl<S: Stream<Item = Result<B, E>>, B: Buf, E> StreamReader<S, B> {
        pub fn new(stream: S) -> Self;
        pub fn into_inner_with_chunk(self) -> (S, Option<B>);
    }
    impl<S, B> StreamReader<S, B> {
        pub fn get_ref(&self) -> &S;
        pub fn get_mut(&mut self) -> &mut S;
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut S>;
        pub fn into_inner(self) -> S;
    }
    impl<S, B> AsyncRead for StreamReader<S, B> {}
    impl<S, B> AsyncBufRead for StreamReader<S, B> {}

    #[derive(Debug)] pub struct SinkWriter<S>;
    impl<S> SinkWriter<S> {
        pub fn new(sink: S) -> Self;
        pub fn get_ref(&self) -> &S;
        pub fn get_mut(&mut self) -> &mut S;
        pub fn into_inner(self) -> S;
    }
    impl<S> AsyncWrite for SinkWriter<S> {}
    #[derive(Debug)] pub struct CopyToBytes<S>;
    impl<S> CopyToBytes<S> {
        pub fn new(inner: S) -> Self;
        pub fn get_ref(&self) -> &S;
        pub fn get_mut(&mut self) -> &mut S;
        pub fn into_inner(self) -> S;
    }
    impl<S: Sink<Bytes>> Sink<&[u8]> for CopyToBytes<S> {
        type Error = S::Error;
    }

    pub struct InspectReader<R, F>;
    impl<R: AsyncRead, F: FnMut(&[u8])> InspectReader<R, F> {
        pub fn new(reader: R, f: F) -> InspectReader<R, F>;
        pub fn into_inner(self) -> R;
    }
    impl<R: AsyncRead, F> AsyncRead for InspectReader<R, F> {}
    pub struct InspectWriter<W, F>;
    impl<W: AsyncWrite, F: FnMut(&[u8])> InspectWriter<W, F> {
        pub fn new(writer: W, f: F) -> InspectWriter<W, F>;
        pub fn into_inner(self) -> W;
    }
    impl<W: AsyncWrite, F> AsyncWrite for InspectWriter<W, F> {}

    #[feature("io-util")]
    #[derive(Debug)] pub struct SyncIoBridge<T>;
    impl<T> SyncIoBridge<T> {
        pub fn new(src: T) -> Self;
        pub fn new_with_handle(src: T, rt: Handle) -> Self;
        pub fn is_write_vectored(&self) -> bool;
        #[enters_runtime]
        #[note("use the bridge in `spawn_blocking` only")]
        pub fn shutdown(&mut self) -> io::Result<()>;
        pub fn into_inner(self) -> T;
    }
    #[blocks(wait)]
    #[note("use the bridge in `spawn_blocking` only")]
    impl<T: AsyncRead> io::Read for SyncIoBridge<T> {}
    #[blocks(wait)]
    #[note("use the bridge in `spawn_blocking` only")]
    impl<T: AsyncBufRead> io::BufRead for SyncIoBridge<T> {}
    #[blocks(wait)]
    #[note("use the bridge in `spawn_blocking` only")]
    impl<T: AsyncWrite> io::Write for SyncIoBridge<T> {}
    #[blocks(wait)]
    #[note("use the bridge in `spawn_blocking` only")]
    impl<T: AsyncSeek> io::Seek for SyncIoBridge<T> {}
}

#[feature("rt")]
pub mod context {
    use std::future::Future;

    use tokio::runtime::{Handle, Runtime};

    #[must_use] pub struct TokioContext<F>;
    impl<F> TokioContext<F> {
        pub fn new(future: F, handle: Handle) -> TokioContext<F>;
        pub fn handle(&self) -> &Handle;
        pub fn into_inner(self) -> F;
    }
    impl<F: Future> Future for TokioContext<F> {
        type Output = F::Output;
    }
    pub trait RuntimeExt {
        fn wrap<F: Future>(&self, fut: F) -> TokioContext<F>;
    }
    impl RuntimeExt for Runtime {}
}

pub mod either {
    use std::future::Future;

    use futures::stream::Stream;
    use tokio::io::{AsyncBufRead, AsyncRead, AsyncSeek, AsyncWrite};

    #[derive(Debug)] pub enum Either<L, R> {
        Left(L),
        Right(R),
    }
    impl<L: Clone, R: Clone> Clone for Either<L, R> {}
    impl<L: Future, R: Future<Output = L::Output>> Future for Either<L, R> {
        type Output = L::Output;
    }
    impl<L: Stream, R: Stream<Item = L::Item>> Stream for Either<L, R> {
        type Item = L::Item;
    }
    impl<L: AsyncRead, R: AsyncRead> AsyncRead for Either<L, R> {}
    impl<L: AsyncBufRead, R: AsyncBufRead> AsyncBufRead for Either<L, R> {}
    impl<L: AsyncSeek, R: AsyncSeek> AsyncSeek for Either<L, R> {}
    impl<L: AsyncWrite, R: AsyncWrite> AsyncWrite for Either<L, R> {}
}

pub mod future {
    use std::future::Future;
    use std::time::Duration;

    use super::sync::CancellationToken;
    use tokio::time::{Instant, Timeout};

    pub trait FutureExt: Future {
        #[feature("time")]
        #[times_out(self)]
        fn timeout(self, timeout: Duration) -> Timeout<Self>;
        #[feature("time")]
        #[times_out(self)]
        fn timeout_at(self, deadline: Instant) -> Timeout<Self>;
        fn with_cancellation_token(self, cancellation_token: &CancellationToken) -> impl Future<Output = Option<Self::Output>>;
        fn with_cancellation_token_owned(self, cancellation_token: CancellationToken) -> impl Future<Output = Option<Self::Output>>;
    }
    impl<T: Future> FutureExt for T {}
}

pub mod sync {
    use std::error::Error;
    use std::fmt::Display;
    use std::future::Future;
    use std::pin::Pin;
    use std::sync::Arc;
    use std::task::{Context, Poll};

    use futures::sink::Sink;
    use futures::stream::Stream;
    use tokio::sync::mpsc::Sender;
    use tokio::sync::{OwnedSemaphorePermit, Semaphore};

    #[derive(Debug)] pub struct CancellationToken;
    impl CancellationToken {
        pub fn new() -> CancellationToken;
        pub fn child_token(&self) -> CancellationToken;
        pub fn cancel(&self);
        #[reads_state] pub fn is_cancelled(&self) -> bool;
        pub fn cancelled(&self) -> WaitForCancellationFuture;
        pub fn cancelled_owned(self) -> WaitForCancellationFutureOwned;
        pub fn drop_guard(self) -> DropGuard;
        pub fn drop_guard_ref(&self) -> DropGuardRef;
        #[cancels(fut)]
        pub async fn run_until_cancelled<F: Future>(&self, fut: F) -> Option<F::Output>;
        #[cancels(fut)]
        pub async fn run_until_cancelled_owned<F: Future>(self, fut: F) -> Option<F::Output>;
    }
    impl Clone for CancellationToken {}
    impl Default for CancellationToken {}
    #[must_use] #[derive(Debug)] pub struct WaitForCancellationFuture;
    impl Future for WaitForCancellationFuture {
        type Output = ();
    }
    #[must_use] #[derive(Debug)] pub struct WaitForCancellationFutureOwned;
    impl Future for WaitForCancellationFutureOwned {
        type Output = ();
    }
    #[derive(Debug)] pub struct DropGuard;
    impl DropGuard {
        pub fn token(&self) -> &CancellationToken;
        pub fn disarm(self) -> CancellationToken;
    }
    pub struct DropGuardRef;
    impl DropGuardRef {
        pub fn token(&self) -> &CancellationToken;
        pub fn disarm(self) -> &CancellationToken;
    }

    #[derive(Debug)] pub struct PollSender<T>;
    impl<T> PollSender<T> {
        pub fn new(sender: Sender<T>) -> Self;
        pub fn poll_reserve(&mut self, cx: &mut Context) -> Poll<Result<(), PollSendError<T>>>;
        pub fn send_item(&mut self, value: T) -> Result<(), PollSendError<T>>;
        pub fn is_closed(&self) -> bool;
        pub fn get_ref(&self) -> Option<&Sender<T>>;
        pub fn close(&mut self);
        pub fn abort_send(&mut self) -> bool;
    }
    impl<T> Clone for PollSender<T> {}
    impl<T> Sink<T> for PollSender<T> {
        type Error = PollSendError<T>;
    }
    #[derive(Debug)] pub struct PollSendError<T>;
    impl<T> PollSendError<T> {
        pub fn into_inner(self) -> Option<T>;
    }
    impl<T> Display for PollSendError<T> {}
    impl<T> Error for PollSendError<T> {}

    #[derive(Debug)] pub struct PollSemaphore;
    impl AsRef<tokio::sync::Semaphore> for PollSemaphore {}
    impl PollSemaphore {
        pub fn new(semaphore: Arc<Semaphore>) -> Self;
        pub fn close(&self);
        pub fn clone_inner(&self) -> Arc<Semaphore>;
        pub fn into_inner(self) -> Arc<Semaphore>;
        pub fn poll_acquire(&mut self, cx: &mut Context) -> Poll<Option<OwnedSemaphorePermit>>;
        pub fn available_permits(&self) -> usize;
        pub fn add_permits(&self, n: usize);
    }
    impl Clone for PollSemaphore {}
    impl Stream for PollSemaphore {
        type Item = OwnedSemaphorePermit;
    }

    pub struct ReusableBoxFuture<T>;
    impl<T> std::fmt::Debug for ReusableBoxFuture<T> {}
    impl<T> ReusableBoxFuture<T> {
        pub fn new<F: Future<Output = T>>(future: F) -> Self;
        pub fn set<F: Future<Output = T>>(&mut self, future: F);
        pub fn try_set<F: Future<Output = T>>(&mut self, future: F) -> Result<(), F>;
        pub fn get_pin(&mut self) -> Pin<&mut (dyn Future<Output = T> + Send)>;
        pub fn poll(&mut self, cx: &mut Context) -> Poll<T>;
    }
    impl<T> Future for ReusableBoxFuture<T> {
        type Output = T;
    }
}

#[feature("rt")]
pub mod task {
    use std::future::Future;
    use std::iter::FromIterator;

    use tokio::runtime::Handle;
    use tokio::task::{AbortHandle, Id, JoinError, JoinHandle, LocalSet};

    pub use task_tracker::TaskTracker;

    #[task(cancels)] pub struct AbortOnDropHandle<T>;
    impl<T> AbortOnDropHandle<T> {
        pub fn new(handle: JoinHandle<T>) -> Self;
        #[aborts] pub fn abort(&self);
        pub fn is_finished(&self) -> bool;
        pub fn abort_handle(&self) -> AbortHandle;
        pub fn detach(self) -> JoinHandle<T>;
    }
    impl<T> Future for AbortOnDropHandle<T> {
        type Output = Result<T, JoinError>;
    }
    impl<T> AsRef<JoinHandle<T>> for AbortOnDropHandle<T> {}

    #[derive(Debug)] pub struct LocalPoolHandle;
    impl LocalPoolHandle {
        pub fn new(pool_size: usize) -> LocalPoolHandle;
        pub fn num_threads(&self) -> usize;
        pub fn get_task_loads_for_each_worker(&self) -> Vec<usize>;
        pub fn spawn_pinned<F: FnOnce() -> Fut, Fut: Future>(&self, create_task: F) -> JoinHandle<Fut::Output>;
        pub fn spawn_pinned_by_idx<F: FnOnce() -> Fut, Fut: Future>(&self, create_task: F, idx: usize) -> JoinHandle<Fut::Output>;
    }
    impl Clone for LocalPoolHandle {}

    #[feature("join-map")]
    pub struct JoinMap<K, V, S = std::hash::RandomState>;
    impl<K: std::fmt::Debug, V, S> std::fmt::Debug for JoinMap<K, V, S> {}
    impl<K, V> JoinMap<K, V> {
        pub fn new() -> Self;
        pub fn with_capacity(capacity: usize) -> Self;
    }
    impl<K, V, S> JoinMap<K, V, S> {
        pub fn with_hasher(hash_builder: S) -> Self;
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn capacity(&self) -> usize;
        pub fn spawn<F: Future<Output = V>>(&mut self, key: K, task: F);
        pub fn spawn_on<F: Future<Output = V>>(&mut self, key: K, task: F, handle: &Handle);
        #[offloads(f)]
        pub fn spawn_blocking<F: FnOnce() -> V>(&mut self, key: K, f: F);
        #[offloads(f)]
        pub fn spawn_blocking_on<F: FnOnce() -> V>(&mut self, key: K, f: F, handle: &Handle);
        pub fn spawn_local<F: Future<Output = V>>(&mut self, key: K, task: F);
        pub fn spawn_local_on<F: Future<Output = V>>(&mut self, key: K, task: F, local_set: &LocalSet);
        pub async fn join_next(&mut self) -> Option<(K, Result<V, JoinError>)>;
        pub fn try_join_next(&mut self) -> Option<(K, Result<V, JoinError>)>;
        pub async fn shutdown(&mut self);
        pub fn abort<Q>(&mut self, key: &Q) -> bool;
        pub fn abort_matching(&mut self, predicate: impl FnMut(&K) -> bool);
        pub fn keys(&self) -> JoinMapKeys<K, V>;
        pub fn contains_key<Q>(&self, key: &Q) -> bool;
        pub fn contains_task(&self, task: &Id) -> bool;
        pub fn abort_all(&mut self);
        pub fn detach_all(&mut self);
    }
    impl<K, V> Default for JoinMap<K, V> {}
    #[feature("join-map")]
    pub struct JoinMapKeys<K, V>;
    impl<K, V> Iterator for JoinMapKeys<K, V> {
        type Item = &K;
    }

    pub struct JoinQueue<T>;
    impl<T> JoinQueue<T> {
        pub fn new() -> Self;
        pub fn with_capacity(capacity: usize) -> Self;
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn spawn<F: Future<Output = T>>(&mut self, task: F) -> AbortHandle;
        pub fn spawn_on<F: Future<Output = T>>(&mut self, task: F, handle: &Handle) -> AbortHandle;
        pub fn spawn_local<F: Future<Output = T>>(&mut self, task: F) -> AbortHandle;
        #[offloads(f)]
        pub fn spawn_blocking<F: FnOnce() -> T>(&mut self, f: F) -> AbortHandle;
        #[offloads(f)]
        pub fn spawn_blocking_on<F: FnOnce() -> T>(&mut self, f: F, handle: &Handle) -> AbortHandle;
        pub async fn join_next(&mut self) -> Option<Result<T, JoinError>>;
        pub async fn join_next_with_id(&mut self) -> Option<Result<(Id, T), JoinError>>;
        pub fn try_join_next(&mut self) -> Option<Result<T, JoinError>>;
        pub async fn shutdown(&mut self);
        pub async fn join_all(self) -> Vec<T>;
        pub fn abort_all(&mut self);
        pub fn detach_all(&mut self);
    }
    impl<T> Default for JoinQueue<T> {}
    impl<T, F: Future<Output = T>> FromIterator<F> for JoinQueue<T> {}

    pub mod task_tracker {
        use std::future::Future;

        use tokio::runtime::Handle;
        use tokio::task::{JoinHandle, LocalSet};

        pub struct TaskTracker;
        impl TaskTracker {
            pub fn new() -> Self;
            pub fn wait(&self) -> TaskTrackerWaitFuture;
            pub fn close(&self) -> bool;
            pub fn reopen(&self) -> bool;
            pub fn is_closed(&self) -> bool;
            pub fn len(&self) -> usize;
            pub fn is_empty(&self) -> bool;
            pub fn spawn<F: Future>(&self, task: F) -> JoinHandle<F::Output>;
            pub fn spawn_on<F: Future>(&self, task: F, handle: &Handle) -> JoinHandle<F::Output>;
            pub fn spawn_local<F: Future>(&self, task: F) -> JoinHandle<F::Output>;
            pub fn spawn_local_on<F: Future>(&self, task: F, local_set: &LocalSet) -> JoinHandle<F::Output>;
            #[offloads(task)]
            pub fn spawn_blocking<F: FnOnce() -> T, T>(&self, task: F) -> JoinHandle<T>;
            #[offloads(task)]
            pub fn spawn_blocking_on<F: FnOnce() -> T, T>(&self, task: F, handle: &Handle) -> JoinHandle<T>;
            pub fn track_future<F: Future>(&self, future: F) -> TrackedFuture<F>;
            pub fn token(&self) -> TaskTrackerToken;
            pub fn ptr_eq(left: &TaskTracker, right: &TaskTracker) -> bool;
        }
        impl Clone for TaskTracker {}
        impl Default for TaskTracker {}
        pub struct TaskTrackerToken;
        impl TaskTrackerToken {
            pub fn task_tracker(&self) -> &TaskTracker;
        }
        impl Clone for TaskTrackerToken {}
        #[must_use] pub struct TrackedFuture<F>;
        impl<F: Future> Future for TrackedFuture<F> {
            type Output = F::Output;
        }
        #[must_use] pub struct TaskTrackerWaitFuture;
        impl Future for TaskTrackerWaitFuture {
            type Output = ();
        }
    }
}

#[feature("time")]
pub mod time {
    pub use delay_queue::DelayQueue;
    pub use super::future::FutureExt;

    pub mod delay_queue {
        use std::task::{Context, Poll};
        use std::time::Duration;

        use futures::stream::Stream;
        use tokio::time::Instant;

        #[derive(Debug)] pub struct DelayQueue<T>;
        impl<T> DelayQueue<T> {
            pub fn new() -> DelayQueue<T>;
            pub fn with_capacity(capacity: usize) -> DelayQueue<T>;
            pub fn insert_at(&mut self, value: T, when: Instant) -> Key;
            pub fn poll_expired(&mut self, cx: &mut Context) -> Poll<Option<Expired<T>>>;
            pub fn insert(&mut self, value: T, timeout: Duration) -> Key;
            pub fn deadline(&self, key: &Key) -> Instant;
            pub fn remove(&mut self, key: &Key) -> Expired<T>;
            pub fn try_remove(&mut self, key: &Key) -> Option<Expired<T>>;
            pub fn reset_at(&mut self, key: &Key, when: Instant);
            pub fn reset(&mut self, key: &Key, timeout: Duration);
            pub fn peek(&self) -> Option<Key>;
            pub fn clear(&mut self);
            pub fn capacity(&self) -> usize;
            pub fn len(&self) -> usize;
            pub fn is_empty(&self) -> bool;
        }
        impl<T> Default for DelayQueue<T> {}
        impl<T> Stream for DelayQueue<T> {
            type Item = Expired<T>;
        }
        #[derive(Debug)] pub struct Expired<T>;
        impl<T> Expired<T> {
            pub fn get_ref(&self) -> &T;
            pub fn get_mut(&mut self) -> &mut T;
            pub fn into_inner(self) -> T;
            pub fn deadline(&self) -> Instant;
            pub fn key(&self) -> Key;
        }
        #[derive(Copy, Debug, PartialEq, Eq, Hash)] pub struct Key;
        impl Clone for Key {}
    }
}
