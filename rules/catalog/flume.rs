#![crates(flume)]
#![versions(">=0.10, <0.13")]

use std::time::{Duration, Instant};
use crate::r#async::{RecvFut, RecvStream, SendFut, SendSink};
use crate::select::SelectError;

pub fn unbounded<T>() -> (Sender<T>, Receiver<T>);
pub fn bounded<T>(cap: usize) -> (Sender<T>, Receiver<T>);

pub struct Selector<T>;
impl<T> Selector<T> {
    pub fn new() -> Self;
    pub fn send<U, F: FnMut(Result<(), SendError<U>>) -> T>(self, sender: &Sender<U>, msg: U, mapper: F) -> Self;
    pub fn recv<U, F: FnMut(Result<U, RecvError>) -> T>(self, receiver: &Receiver<U>, mapper: F) -> Self;
}

#[blocks(wait)]
#[instead(any = "flume::Receiver::recv_async")]
impl<T> Selector<T> {
    pub fn wait(self) -> T;
    pub fn wait_timeout(self, dur: Duration) -> Result<T, SelectError>;
    pub fn wait_deadline(self, deadline: Instant) -> Result<T, SelectError>;
}
impl<T> Default for Selector<T> {}

pub struct SendError<T>(pub T);
impl<T> SendError<T> {
    pub fn into_inner(self) -> T;
}
impl<T> Clone for SendError<T> {}

pub enum TrySendError<T> { Full(T), Disconnected(T) }
impl<T> TrySendError<T> {
    pub fn into_inner(self) -> T;
}
impl<T> Clone for TrySendError<T> {}

pub enum SendTimeoutError<T> { Timeout(T), Disconnected(T) }
impl<T> SendTimeoutError<T> {
    pub fn into_inner(self) -> T;
}
impl<T> Clone for SendTimeoutError<T> {}

pub enum RecvError { Disconnected }
impl Clone for RecvError {}

pub enum TryRecvError { Empty, Disconnected }
impl Clone for TryRecvError {}

pub enum RecvTimeoutError { Timeout, Disconnected }
impl Clone for RecvTimeoutError {}

pub struct Sender<T>;
impl<T> Sender<T> {
    #[cancel_unsafe(message)]
    pub fn send_async(&self, item: T) -> SendFut<T>;
    pub fn into_send_async(self, item: T) -> SendFut<T>;
    pub fn sink(&self) -> SendSink<T>;
    pub fn into_sink(self) -> SendSink<T>;
    pub fn try_send(&self, msg: T) -> Result<(), TrySendError<T>>;
    pub fn is_disconnected(&self) -> bool;
    #[reads_state] pub fn is_empty(&self) -> bool;
    pub fn is_full(&self) -> bool;
    #[reads_state] pub fn len(&self) -> usize;
    pub fn capacity(&self) -> Option<usize>;
    pub fn sender_count(&self) -> usize;
    pub fn receiver_count(&self) -> usize;
    pub fn downgrade(&self) -> WeakSender<T>;
    pub fn same_channel(&self, other: &Sender<T>) -> bool;
}

#[blocks(wait, brief)]
#[instead(any = "flume::Sender::send_async")]
impl<T> Sender<T> {
    pub fn send(&self, msg: T) -> Result<(), SendError<T>>;
    pub fn send_deadline(&self, msg: T, deadline: Instant) -> Result<(), SendTimeoutError<T>>;
    pub fn send_timeout(&self, msg: T, dur: Duration) -> Result<(), SendTimeoutError<T>>;
}
impl<T> Clone for Sender<T> {}

pub struct WeakSender<T>;
impl<T> WeakSender<T> {
    pub fn upgrade(&self) -> Option<Sender<T>>;
}
impl<T> Clone for WeakSender<T> {}

pub struct Receiver<T>;
impl<T> Receiver<T> {
    pub fn recv_async(&self) -> RecvFut<T>;
    pub fn into_recv_async(self) -> RecvFut<T>;
    pub fn stream(&self) -> RecvStream<T>;
    pub fn into_stream(self) -> RecvStream<T>;
    #[reads_state] #[takes_message] pub fn try_recv(&self) -> Result<T, TryRecvError>;
    pub fn iter(&self) -> Iter<T>;
    pub fn try_iter(&self) -> TryIter<T>;
    pub fn drain(&self) -> Drain<T>;
    pub fn is_disconnected(&self) -> bool;
    #[reads_state] pub fn is_empty(&self) -> bool;
    pub fn is_full(&self) -> bool;
    #[reads_state] pub fn len(&self) -> usize;
    pub fn capacity(&self) -> Option<usize>;
    pub fn sender_count(&self) -> usize;
    pub fn receiver_count(&self) -> usize;
    pub fn same_channel(&self, other: &Receiver<T>) -> bool;
}

#[blocks(wait)]
#[instead(any = "flume::Receiver::recv_async")]
impl<T> Receiver<T> {
    pub fn recv(&self) -> Result<T, RecvError>;
    pub fn recv_deadline(&self, deadline: Instant) -> Result<T, RecvTimeoutError>;
    pub fn recv_timeout(&self, dur: Duration) -> Result<T, RecvTimeoutError>;
}
impl<T> Clone for Receiver<T> {}
impl<T> IntoIterator for &Receiver<T> { type Item = T; type IntoIter = Iter<T>; }
impl<T> IntoIterator for Receiver<T> { type Item = T; type IntoIter = IntoIter<T>; }

pub struct Iter<T>;
#[blocks(wait)]
#[instead(any = "flume::Receiver::recv_async")]
impl<T> Iterator for Iter<T> { type Item = T; }

pub struct TryIter<T>;
impl<T> Iterator for TryIter<T> { type Item = T; }

pub struct Drain<T>;
impl<T> Iterator for Drain<T> { type Item = T; }

pub struct IntoIter<T>;
#[blocks(wait)]
#[instead(any = "flume::Receiver::recv_async")]
impl<T> Iterator for IntoIter<T> { type Item = T; }

pub mod r#async {
    use std::future::Future;
    use crate::{RecvError, SendError, Sender};
    use futures::{Sink, Stream};

    #[must_use] pub struct SendFut<T>;
    impl<T> SendFut<T> {
        pub fn is_disconnected(&self) -> bool;
        #[reads_state] pub fn is_empty(&self) -> bool;
        pub fn is_full(&self) -> bool;
        #[reads_state] pub fn len(&self) -> usize;
        pub fn capacity(&self) -> Option<usize>;
    }
    impl<T> Future for SendFut<T> { type Output = Result<(), SendError<T>>; }

    pub struct SendSink<T>;
    impl<T> SendSink<T> {
        pub fn sender(&self) -> &Sender<T>;
        pub fn is_disconnected(&self) -> bool;
        #[reads_state] pub fn is_empty(&self) -> bool;
        pub fn is_full(&self) -> bool;
        #[reads_state] pub fn len(&self) -> usize;
        pub fn capacity(&self) -> Option<usize>;
        pub fn same_channel(&self, other: &Self) -> bool;
    }
    impl<T> Sink<T> for SendSink<T> { type Error = SendError<T>; }
    impl<T> Clone for SendSink<T> {}

    #[must_use] pub struct RecvFut<T>;
    impl<T> RecvFut<T> {
        pub fn is_disconnected(&self) -> bool;
        #[reads_state] pub fn is_empty(&self) -> bool;
        pub fn is_full(&self) -> bool;
        #[reads_state] pub fn len(&self) -> usize;
        pub fn capacity(&self) -> Option<usize>;
    }
    impl<T> Future for RecvFut<T> { type Output = Result<T, RecvError>; }

    pub struct RecvStream<T>;
    impl<T> RecvStream<T> {
        pub fn is_disconnected(&self) -> bool;
        #[reads_state] pub fn is_empty(&self) -> bool;
        pub fn is_full(&self) -> bool;
        #[reads_state] pub fn len(&self) -> usize;
        pub fn capacity(&self) -> Option<usize>;
        pub fn same_channel(&self, other: &Self) -> bool;
    }
    impl<T> Clone for RecvStream<T> {}
    impl<T> Stream for RecvStream<T> { type Item = T; }
}

pub mod select {
    pub use crate::Selector;

    pub enum SelectError { Timeout }
    impl Clone for SelectError {}
}
