#![crates(async_channel)]
#![versions(">=1")]

use std::error::Error;
use std::fmt::Display;
use std::future::Future;

use futures::stream::{FusedStream, Stream};

pub fn bounded<T>(cap: usize) -> (Sender<T>, Receiver<T>);
pub fn unbounded<T>() -> (Sender<T>, Receiver<T>);

pub struct Sender<T>;
impl<T> Sender<T> {
    pub fn try_send(&self, msg: T) -> Result<(), TrySendError<T>>;
    #[cancel_unsafe(message)]
    pub fn send(&self, msg: T) -> Send<T>;
    pub fn closed(&self) -> Closed<T>;
    #[blocks(wait)]
    #[instead(any = "async_channel::Sender::send")]
    pub fn send_blocking(&self, msg: T) -> Result<(), SendError<T>>;
    pub fn force_send(&self, msg: T) -> Result<Option<T>, SendError<T>>;
    pub fn close(&self) -> bool;
    pub fn is_closed(&self) -> bool;
    #[reads_state] pub fn is_empty(&self) -> bool;
    pub fn is_full(&self) -> bool;
    #[reads_state] pub fn len(&self) -> usize;
    pub fn capacity(&self) -> Option<usize>;
    pub fn receiver_count(&self) -> usize;
    pub fn sender_count(&self) -> usize;
    pub fn downgrade(&self) -> WeakSender<T>;
    pub fn same_channel(&self, other: &Sender<T>) -> bool;
}
impl<T> Clone for Sender<T> {}

pub struct Receiver<T>;
impl<T> Receiver<T> {
    #[reads_state] #[takes_message] pub fn try_recv(&self) -> Result<T, TryRecvError>;
    pub fn recv(&self) -> Recv<T>;
    #[blocks(wait)]
    #[instead(any = "async_channel::Receiver::recv")]
    pub fn recv_blocking(&self) -> Result<T, RecvError>;
    pub fn close(&self) -> bool;
    pub fn is_closed(&self) -> bool;
    #[reads_state] pub fn is_empty(&self) -> bool;
    pub fn is_full(&self) -> bool;
    #[reads_state] pub fn len(&self) -> usize;
    pub fn capacity(&self) -> Option<usize>;
    pub fn receiver_count(&self) -> usize;
    pub fn sender_count(&self) -> usize;
    pub fn downgrade(&self) -> WeakReceiver<T>;
    pub fn same_channel(&self, other: &Receiver<T>) -> bool;
}
impl<T> Clone for Receiver<T> {}
impl<T> Stream for Receiver<T> {
    type Item = T;
}
impl<T> FusedStream for Receiver<T> {}

pub struct WeakSender<T>;
impl<T> WeakSender<T> {
    pub fn upgrade(&self) -> Option<Sender<T>>;
}
impl<T> Clone for WeakSender<T> {}
pub struct WeakReceiver<T>;
impl<T> WeakReceiver<T> {
    pub fn upgrade(&self) -> Option<Receiver<T>>;
}
impl<T> Clone for WeakReceiver<T> {}

#[must_use] pub struct Send<T>;
impl<T> Future for Send<T> {
    type Output = Result<(), SendError<T>>;
}
#[must_use] pub struct Recv<T>;
impl<T> Future for Recv<T> {
    type Output = Result<T, RecvError>;
}
#[must_use] pub struct Closed<T>;
impl<T> Future for Closed<T> {
    type Output = ();
}

pub struct SendError<T>(pub T);
impl<T> SendError<T> {
    pub fn into_inner(self) -> T;
}
impl<T> Display for SendError<T> {}
impl<T> Error for SendError<T> {}
pub enum TrySendError<T> {
    Full(T),
    Closed(T),
}
impl<T> TrySendError<T> {
    pub fn into_inner(self) -> T;
    pub fn is_full(&self) -> bool;
    pub fn is_closed(&self) -> bool;
}
impl<T> Display for TrySendError<T> {}
impl<T> Error for TrySendError<T> {}
pub struct RecvError;
impl Clone for RecvError {}
impl Copy for RecvError {}
impl Display for RecvError {}
impl Error for RecvError {}
pub enum TryRecvError {
    Empty,
    Closed,
}
impl TryRecvError {
    #[reads_state] pub fn is_empty(&self) -> bool;
    pub fn is_closed(&self) -> bool;
}
impl Clone for TryRecvError {}
impl Copy for TryRecvError {}
impl Display for TryRecvError {}
impl Error for TryRecvError {}
