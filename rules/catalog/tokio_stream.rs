#![crates(tokio_stream)]
#![versions(">=0.1")]
#![closures(inline)]

use std::collections::{BTreeMap, BTreeSet, BinaryHeap, HashMap, HashSet, LinkedList, VecDeque};
use std::error::Error;
use std::fmt::Display;
use std::future::Future;
use std::iter::{Extend, FromIterator};
use std::time::Duration;

use adapters::{Chain, ChunksTimeout, Fuse, Merge, Peekable, Skip, Take, Timeout, TimeoutRepeating};
use tokio::time::Interval;

pub use futures::stream::Stream;

pub fn empty<T>() -> Empty<T>;
pub fn iter<I: IntoIterator>(i: I) -> Iter<I::IntoIter>;
pub fn once<T>(value: T) -> Once<T>;
pub fn pending<T>() -> Pending<T>;

#[derive(Debug)] pub struct Empty<T>;
impl<T> Stream for Empty<T> {
    type Item = T;
}
#[derive(Debug)] pub struct Iter<I>;
impl<I: Iterator> Stream for Iter<I> {
    type Item = I::Item;
}
#[derive(Debug)] pub struct Once<T>;
impl<T> Stream for Once<T> {
    type Item = T;
}
#[derive(Debug)] pub struct Pending<T>;
impl<T> Stream for Pending<T> {
    type Item = T;
}

pub trait StreamExt: Stream {
    async fn next(&mut self) -> Option<Self::Item>;
    async fn try_next<T, E>(&mut self) -> Result<Option<T>, E> where Self: Stream<Item = Result<T, E>>;
    fn map<T, F: FnMut(Self::Item) -> T>(self, f: F) -> impl Stream<Item = T>;
    fn map_while<T, F: FnMut(Self::Item) -> Option<T>>(self, f: F) -> impl Stream<Item = T>;
    fn then<F: FnMut(Self::Item) -> Fut, Fut: Future>(self, f: F) -> impl Stream<Item = Fut::Output>;
    fn merge<U: Stream<Item = Self::Item>>(self, other: U) -> Merge<Self, U>;
    fn filter<F: FnMut(&Self::Item) -> bool>(self, f: F) -> impl Stream<Item = Self::Item>;
    fn filter_map<T, F: FnMut(Self::Item) -> Option<T>>(self, f: F) -> impl Stream<Item = T>;
    fn fuse(self) -> Fuse<Self>;
    fn take(self, n: usize) -> Take<Self>;
    fn take_while<F: FnMut(&Self::Item) -> bool>(self, f: F) -> impl Stream<Item = Self::Item>;
    fn skip(self, n: usize) -> Skip<Self>;
    fn skip_while<F: FnMut(&Self::Item) -> bool>(self, f: F) -> impl Stream<Item = Self::Item>;
    async fn all<F: FnMut(Self::Item) -> bool>(&mut self, f: F) -> bool;
    async fn any<F: FnMut(Self::Item) -> bool>(&mut self, f: F) -> bool;
    fn chain<U: Stream<Item = Self::Item>>(self, other: U) -> Chain<Self, U>;
    fn fold<B, F: FnMut(B, Self::Item) -> B>(self, init: B, f: F) -> impl Future<Output = B>;
    fn collect<T: FromStream<Self::Item>>(self) -> impl Future<Output = T>;
    #[feature("time")]
    fn timeout(self, duration: Duration) -> Timeout<Self>;
    #[feature("time")]
    fn timeout_repeating(self, interval: Interval) -> TimeoutRepeating<Self>;
    #[feature("time")]
    fn throttle(self, duration: Duration) -> impl Stream<Item = Self::Item>;
    #[feature("time")]
    fn chunks_timeout(self, max_size: usize, duration: Duration) -> ChunksTimeout<Self>;
    fn peekable(self) -> Peekable<Self>;
}
impl<St: Stream> StreamExt for St {}

pub trait FromStream<T> {}
impl FromStream<()> for () {}
impl<T: AsRef<str>> FromStream<T> for String {}
impl<T> FromStream<T> for Vec<T> {}
impl<T> FromStream<T> for VecDeque<T> {}
impl<T> FromStream<T> for LinkedList<T> {}
impl<T> FromStream<T> for BTreeSet<T> {}
impl<K, V> FromStream<(K, V)> for BTreeMap<K, V> {}
impl<T> FromStream<T> for HashSet<T> {}
impl<K, V> FromStream<(K, V)> for HashMap<K, V> {}
impl<T> FromStream<T> for BinaryHeap<T> {}
impl<T> FromStream<T> for Box<[T]> {}
impl<T, U: FromStream<T>, E> FromStream<Result<T, E>> for Result<U, E> {}

#[feature("time")]
#[derive(Debug, PartialEq, Eq)] pub struct Elapsed;
impl Display for Elapsed {}
impl Error for Elapsed {}

pub mod adapters {
    use super::{Elapsed, Stream};

    #[derive(Debug)] pub struct Fuse<St>;
    impl<St: Stream> Stream for Fuse<St> {
        type Item = St::Item;
    }
    pub struct Take<St>;
    impl<St: std::fmt::Debug> std::fmt::Debug for Take<St> {}
    impl<St: Stream> Stream for Take<St> {
        type Item = St::Item;
    }
    pub struct Skip<St>;
    impl<St: std::fmt::Debug> std::fmt::Debug for Skip<St> {}
    impl<St: Stream> Stream for Skip<St> {
        type Item = St::Item;
    }
    pub struct Chain<T, U>;
    impl<T: Stream, U: Stream<Item = T::Item>> Stream for Chain<T, U> {
        type Item = T::Item;
    }
    pub struct Merge<T, U>;
    impl<T: Stream, U: Stream<Item = T::Item>> Stream for Merge<T, U> {
        type Item = T::Item;
    }
    #[derive(Debug)] pub struct Timeout<S>;
    impl<S: Stream> Stream for Timeout<S> {
        type Item = Result<S::Item, Elapsed>;
    }
    #[derive(Debug)] pub struct TimeoutRepeating<S>;
    impl<S: Stream> Stream for TimeoutRepeating<S> {
        type Item = Result<S::Item, Elapsed>;
    }
    #[derive(Debug)] pub struct ChunksTimeout<S>;
    impl<S: Stream> Stream for ChunksTimeout<S> {
        type Item = Vec<S::Item>;
    }
    pub struct Peekable<T>;
    impl<T: Stream> Peekable<T> {
        pub async fn peek(&mut self) -> Option<&T::Item>;
    }
    impl<T: Stream> Stream for Peekable<T> {
        type Item = T::Item;
    }
}

#[derive(Debug)] pub struct StreamMap<K, V>;
impl<K, V> StreamMap<K, V> {
    pub fn new() -> StreamMap<K, V>;
    pub fn with_capacity(capacity: usize) -> StreamMap<K, V>;
    pub fn iter(&self) -> impl Iterator<Item = &(K, V)>;
    pub fn iter_mut(&mut self) -> impl Iterator<Item = &mut (K, V)>;
    pub fn keys(&self) -> impl Iterator<Item = &K>;
    pub fn values(&self) -> impl Iterator<Item = &V>;
    pub fn values_mut(&mut self) -> impl Iterator<Item = &mut V>;
    pub fn capacity(&self) -> usize;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn clear(&mut self);
    pub fn insert(&mut self, k: K, stream: V) -> Option<V>;
    pub fn remove<Q>(&mut self, k: &Q) -> Option<V>;
    pub fn contains_key<Q>(&self, k: &Q) -> bool;
}
impl<K, V: Stream> StreamMap<K, V> {
    pub async fn next_many(&mut self, buffer: &mut Vec<(K, V::Item)>, limit: usize) -> usize;
}
impl<K, V> Default for StreamMap<K, V> {}
impl<K, V: Stream> Stream for StreamMap<K, V> {
    type Item = (K, V::Item);
}
impl<K, V> FromIterator<(K, V)> for StreamMap<K, V> {}
impl<K, V> Extend<(K, V)> for StreamMap<K, V> {}

pub struct StreamNotifyClose<S>;
impl<S> StreamNotifyClose<S> {
    pub fn new(stream: S) -> Self;
    pub fn into_inner(self) -> Option<S>;
}
impl<S: Stream> Stream for StreamNotifyClose<S> {
    type Item = Option<S::Item>;
}

pub mod wrappers {
    use std::io;

    use super::Stream;
    use tokio::fs::{DirEntry, ReadDir};
    use tokio::io::{AsyncBufRead, Lines, Split};
    use tokio::net::{TcpListener, TcpStream, UnixListener, UnixStream};
    use tokio::signal::unix::Signal;
    use tokio::sync::{broadcast, mpsc, watch};
    use tokio::time::{Instant, Interval};

    #[derive(Debug)] pub struct ReceiverStream<T>;
    impl<T> AsRef<mpsc::Receiver<T>> for ReceiverStream<T> {}
    impl<T> AsMut<mpsc::Receiver<T>> for ReceiverStream<T> {}
    impl<T> ReceiverStream<T> {
        pub fn new(recv: mpsc::Receiver<T>) -> Self;
        pub fn into_inner(self) -> mpsc::Receiver<T>;
        pub fn close(&mut self);
    }
    impl<T> Stream for ReceiverStream<T> {
        type Item = T;
    }
    impl<T> From<mpsc::Receiver<T>> for ReceiverStream<T> {}

    #[derive(Debug)] pub struct UnboundedReceiverStream<T>;
    impl<T> AsRef<mpsc::UnboundedReceiver<T>> for UnboundedReceiverStream<T> {}
    impl<T> AsMut<mpsc::UnboundedReceiver<T>> for UnboundedReceiverStream<T> {}
    impl<T> UnboundedReceiverStream<T> {
        pub fn new(recv: mpsc::UnboundedReceiver<T>) -> Self;
        pub fn into_inner(self) -> mpsc::UnboundedReceiver<T>;
        pub fn close(&mut self);
    }
    impl<T> Stream for UnboundedReceiverStream<T> {
        type Item = T;
    }
    impl<T> From<mpsc::UnboundedReceiver<T>> for UnboundedReceiverStream<T> {}

    #[feature("sync")]
    pub struct BroadcastStream<T>;
    impl<T> std::fmt::Debug for BroadcastStream<T> {}
    impl<T> BroadcastStream<T> {
        pub fn new(rx: broadcast::Receiver<T>) -> Self;
    }
    impl<T> Stream for BroadcastStream<T> {
        type Item = Result<T, errors::BroadcastStreamRecvError>;
    }
    impl<T> From<broadcast::Receiver<T>> for BroadcastStream<T> {}

    #[feature("sync")]
    pub struct WatchStream<T>;
    impl<T> std::fmt::Debug for WatchStream<T> {}
    impl<T> WatchStream<T> {
        pub fn new(rx: watch::Receiver<T>) -> Self;
        pub fn from_changes(rx: watch::Receiver<T>) -> Self;
    }
    impl<T> Stream for WatchStream<T> {
        type Item = T;
    }
    impl<T> From<watch::Receiver<T>> for WatchStream<T> {}

    #[feature("time")]
    #[derive(Debug)] pub struct IntervalStream;
    impl AsRef<Interval> for IntervalStream {}
    impl AsMut<Interval> for IntervalStream {}
    impl IntervalStream {
        pub fn new(interval: Interval) -> Self;
        pub fn into_inner(self) -> Interval;
    }
    impl Stream for IntervalStream {
        type Item = Instant;
    }

    #[feature("net")]
    #[derive(Debug)] pub struct TcpListenerStream;
    impl AsRef<TcpListener> for TcpListenerStream {}
    impl AsMut<TcpListener> for TcpListenerStream {}
    impl TcpListenerStream {
        pub fn new(listener: TcpListener) -> Self;
        pub fn into_inner(self) -> TcpListener;
    }
    impl Stream for TcpListenerStream {
        type Item = io::Result<TcpStream>;
    }

    #[feature("net")]
    #[derive(Debug)] pub struct UnixListenerStream;
    impl AsRef<UnixListener> for UnixListenerStream {}
    impl AsMut<UnixListener> for UnixListenerStream {}
    impl UnixListenerStream {
        pub fn new(listener: UnixListener) -> Self;
        pub fn into_inner(self) -> UnixListener;
    }
    impl Stream for UnixListenerStream {
        type Item = io::Result<UnixStream>;
    }

    #[feature("io-util")]
    #[derive(Debug)] pub struct LinesStream<R>;
    impl<R> AsRef<Lines<R>> for LinesStream<R> {}
    impl<R> AsMut<Lines<R>> for LinesStream<R> {}
    impl<R: AsyncBufRead> LinesStream<R> {
        pub fn new(lines: Lines<R>) -> Self;
        pub fn into_inner(self) -> Lines<R>;
    }
    impl<R: AsyncBufRead> Stream for LinesStream<R> {
        type Item = io::Result<String>;
    }

    #[feature("io-util")]
    #[derive(Debug)] pub struct SplitStream<R>;
    impl<R> AsRef<Split<R>> for SplitStream<R> {}
    impl<R> AsMut<Split<R>> for SplitStream<R> {}
    impl<R: AsyncBufRead> SplitStream<R> {
        pub fn new(split: Split<R>) -> Self;
        pub fn into_inner(self) -> Split<R>;
    }
    impl<R: AsyncBufRead> Stream for SplitStream<R> {
        type Item = io::Result<Vec<u8>>;
    }

    #[feature("fs")]
    #[derive(Debug)] pub struct ReadDirStream;
    impl AsRef<ReadDir> for ReadDirStream {}
    impl AsMut<ReadDir> for ReadDirStream {}
    impl ReadDirStream {
        pub fn new(read_dir: ReadDir) -> Self;
        pub fn into_inner(self) -> ReadDir;
    }
    impl Stream for ReadDirStream {
        type Item = io::Result<DirEntry>;
    }

    #[feature("signal")]
    #[derive(Debug)] pub struct SignalStream;
    impl AsRef<Signal> for SignalStream {}
    impl AsMut<Signal> for SignalStream {}
    impl SignalStream {
        pub fn new(signal: Signal) -> Self;
        pub fn into_inner(self) -> Signal;
    }
    impl Stream for SignalStream {
        type Item = ();
    }

    pub mod errors {
        use std::error::Error;
        use std::fmt::Display;

        #[feature("sync")]
        #[derive(Debug, PartialEq, Eq)] pub enum BroadcastStreamRecvError {
            Lagged(u64),
        }
        impl Clone for BroadcastStreamRecvError {}
        impl Display for BroadcastStreamRecvError {}
        impl Error for BroadcastStreamRecvError {}
    }
}
