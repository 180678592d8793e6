#![crates(kanal)]
#![versions(">=0.1, <0.2")]

use std::time::Duration;

pub struct SendError;
pub struct SendErrorTimeout;
pub struct ReceiveError;
pub struct ReceiveErrorTimeout;
pub struct CloseError;

pub fn bounded<T>(size: usize) -> (Sender<T>, Receiver<T>);
pub fn bounded_async<T>(size: usize) -> (AsyncSender<T>, AsyncReceiver<T>);
pub fn unbounded<T>() -> (Sender<T>, Receiver<T>);
pub fn unbounded_async<T>() -> (AsyncSender<T>, AsyncReceiver<T>);

pub struct Sender<T>;
impl<T> Sender<T> {
    #[blocks(wait, brief)] #[instead(any = "kanal::AsyncSender::send")] #[note("`.as_async()` gives one")]
    pub fn send(&self, data: T) -> Result<(), SendError>;
    #[blocks(wait, brief)] #[instead(any = "kanal::AsyncSender::send")] #[note("`.as_async()` gives one")]
    pub fn send_timeout(&self, data: T, duration: Duration) -> Result<(), SendErrorTimeout>;
    pub fn try_send(&self, data: T) -> Result<bool, SendError>;
    pub fn try_send_option(&self, data: &mut Option<T>) -> Result<bool, SendError>;
    pub fn clone_async(&self) -> AsyncSender<T>;
    pub fn to_async(self) -> AsyncSender<T>;
    pub fn as_async(&self) -> &AsyncSender<T>;
    pub fn is_disconnected(&self) -> bool;
    pub fn is_bounded(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn is_full(&self) -> bool;
    pub fn capacity(&self) -> usize;
    pub fn receiver_count(&self) -> u32;
    pub fn sender_count(&self) -> u32;
    pub fn close(&self) -> Result<(), CloseError>;
    pub fn is_closed(&self) -> bool;
}
impl<T> Clone for Sender<T> {}

pub struct AsyncSender<T>;
impl<T> AsyncSender<T> {
    pub fn send(&self, data: T) -> SendFuture<T>;
    pub fn try_send(&self, data: T) -> Result<bool, SendError>;
    pub fn clone_sync(&self) -> Sender<T>;
    pub fn to_sync(self) -> Sender<T>;
    pub fn as_sync(&self) -> &Sender<T>;
    pub fn is_disconnected(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn is_full(&self) -> bool;
    pub fn close(&self) -> Result<(), CloseError>;
    pub fn is_closed(&self) -> bool;
}
impl<T> Clone for AsyncSender<T> {}
#[must_use] pub struct SendFuture<T>;
impl<T> Future for SendFuture<T> { type Output = Result<(), SendError>; }

pub struct Receiver<T>;
impl<T> Receiver<T> {
    #[blocks(wait)] #[instead(any = "kanal::AsyncReceiver::recv")] #[note("`.as_async()` gives one")]
    pub fn recv(&self) -> Result<T, ReceiveError>;
    #[blocks(wait)] #[instead(any = "kanal::AsyncReceiver::recv")] #[note("`.as_async()` gives one")]
    pub fn recv_timeout(&self, duration: Duration) -> Result<T, ReceiveErrorTimeout>;
    pub fn try_recv(&self) -> Result<Option<T>, ReceiveError>;
    pub fn drain_into(&self, vec: &mut Vec<T>) -> Result<usize, ReceiveError>;
    pub fn clone_async(&self) -> AsyncReceiver<T>;
    pub fn to_async(self) -> AsyncReceiver<T>;
    pub fn as_async(&self) -> &AsyncReceiver<T>;
    pub fn is_disconnected(&self) -> bool;
    pub fn is_terminated(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn close(&self) -> Result<(), CloseError>;
    pub fn is_closed(&self) -> bool;
}
impl<T> Clone for Receiver<T> {}
#[blocks(wait)] #[instead(any = "kanal::AsyncReceiver::recv")] #[note("`.as_async()` gives one")]
impl<T> Iterator for Receiver<T> { type Item = T; }

pub struct AsyncReceiver<T>;
impl<T> AsyncReceiver<T> {
    pub fn recv(&self) -> ReceiveFuture<T>;
    pub fn stream(&self) -> ReceiveStream<T>;
    pub fn try_recv(&self) -> Result<Option<T>, ReceiveError>;
    pub fn drain_into(&self, vec: &mut Vec<T>) -> Result<usize, ReceiveError>;
    pub fn clone_sync(&self) -> Receiver<T>;
    pub fn to_sync(self) -> Receiver<T>;
    pub fn as_sync(&self) -> &Receiver<T>;
    pub fn is_disconnected(&self) -> bool;
    pub fn is_terminated(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn close(&self) -> Result<(), CloseError>;
    pub fn is_closed(&self) -> bool;
}
impl<T> Clone for AsyncReceiver<T> {}
#[must_use] pub struct ReceiveFuture<T>;
impl<T> Future for ReceiveFuture<T> { type Output = Result<T, ReceiveError>; }
pub struct ReceiveStream<T>;
impl<T> futures::Stream for ReceiveStream<T> { type Item = T; }
