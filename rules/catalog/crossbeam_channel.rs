#![crates(crossbeam_channel)]
#![versions(">=0.4, <0.6")]

use std::time::{Duration, Instant};

pub fn after(duration: Duration) -> Receiver<Instant>;
pub fn at(when: Instant) -> Receiver<Instant>;
pub fn bounded<T>(cap: usize) -> (Sender<T>, Receiver<T>);
pub fn never<T>() -> Receiver<T>;
pub fn tick(duration: Duration) -> Receiver<Instant>;
pub fn unbounded<T>() -> (Sender<T>, Receiver<T>);

pub struct IntoIter<T>;
#[blocks(wait)]
#[instead(tokio = "tokio::sync::mpsc::Receiver::recv", async_std = "async_std::channel::Receiver::recv", smol = "smol::channel::Receiver::recv")]
impl<T> Iterator for IntoIter<T> { type Item = T; }

pub struct Iter<T>;
#[blocks(wait)]
#[instead(tokio = "tokio::sync::mpsc::Receiver::recv", async_std = "async_std::channel::Receiver::recv", smol = "smol::channel::Receiver::recv")]
impl<T> Iterator for Iter<T> { type Item = T; }

pub struct Receiver<T>;
impl<T> Receiver<T> {
    #[reads_state] #[takes_message] pub fn try_recv(&self) -> Result<T, TryRecvError>;
    #[reads_state] pub fn is_empty(&self) -> bool;
    pub fn is_full(&self) -> bool;
    #[reads_state] pub fn len(&self) -> usize;
    pub fn capacity(&self) -> Option<usize>;
    pub fn iter(&self) -> Iter<T>;
    pub fn try_iter(&self) -> TryIter<T>;
    pub fn same_channel(&self, other: &Receiver<T>) -> bool;
}

#[blocks(wait)]
#[instead(tokio = "tokio::sync::mpsc::Receiver::recv", async_std = "async_std::channel::Receiver::recv", smol = "smol::channel::Receiver::recv")]
impl<T> Receiver<T> {
    pub fn recv(&self) -> Result<T, RecvError>;
    pub fn recv_timeout(&self, timeout: Duration) -> Result<T, RecvTimeoutError>;
    pub fn recv_deadline(&self, deadline: Instant) -> Result<T, RecvTimeoutError>;
}
impl<T> Clone for Receiver<T> {}
impl<T> IntoIterator for &Receiver<T> { type Item = T; type IntoIter = Iter<T>; }
impl<T> IntoIterator for Receiver<T> { type Item = T; type IntoIter = IntoIter<T>; }

pub struct Sender<T>;
impl<T> Sender<T> {
    pub fn try_send(&self, msg: T) -> Result<(), TrySendError<T>>;
    #[reads_state] pub fn is_empty(&self) -> bool;
    pub fn is_full(&self) -> bool;
    #[reads_state] pub fn len(&self) -> usize;
    pub fn capacity(&self) -> Option<usize>;
    pub fn same_channel(&self, other: &Sender<T>) -> bool;
}

#[blocks(wait, brief)]
#[instead(tokio = "tokio::sync::mpsc::Sender::send", async_std = "async_std::channel::Sender::send", smol = "smol::channel::Sender::send")]
impl<T> Sender<T> {
    pub fn send(&self, msg: T) -> Result<(), SendError<T>>;
    pub fn send_timeout(&self, msg: T, timeout: Duration) -> Result<(), SendTimeoutError<T>>;
    pub fn send_deadline(&self, msg: T, deadline: Instant) -> Result<(), SendTimeoutError<T>>;
}
impl<T> Clone for Sender<T> {}

pub struct TryIter<T>;
impl<T> Iterator for TryIter<T> { type Item = T; }

pub struct ReadyTimeoutError;
impl Clone for ReadyTimeoutError {}

pub struct RecvError;
impl Clone for RecvError {}

pub enum RecvTimeoutError { Timeout, Disconnected }
impl RecvTimeoutError {
    pub fn is_timeout(&self) -> bool;
    pub fn is_disconnected(&self) -> bool;
}
impl Clone for RecvTimeoutError {}

pub struct SelectTimeoutError;
impl Clone for SelectTimeoutError {}

pub struct SendError<T>(pub T);
impl<T> SendError<T> {
    pub fn into_inner(self) -> T;
}
impl<T> Clone for SendError<T> {}

pub enum SendTimeoutError<T> { Timeout(T), Disconnected(T) }
impl<T> SendTimeoutError<T> {
    pub fn into_inner(self) -> T;
    pub fn is_timeout(&self) -> bool;
    pub fn is_disconnected(&self) -> bool;
}
impl<T> Clone for SendTimeoutError<T> {}

pub struct TryReadyError;
impl Clone for TryReadyError {}

pub enum TryRecvError { Empty, Disconnected }
impl TryRecvError {
    #[reads_state] pub fn is_empty(&self) -> bool;
    pub fn is_disconnected(&self) -> bool;
}
impl Clone for TryRecvError {}

pub struct TrySelectError;
impl Clone for TrySelectError {}

pub enum TrySendError<T> { Full(T), Disconnected(T) }
impl<T> TrySendError<T> {
    pub fn into_inner(self) -> T;
    pub fn is_full(&self) -> bool;
    pub fn is_disconnected(&self) -> bool;
}
impl<T> Clone for TrySendError<T> {}

pub struct Select;
impl Select {
    pub fn new() -> Select;
    pub fn new_biased() -> Self;
    pub fn send<T>(&mut self, s: &Sender<T>) -> usize;
    pub fn recv<T>(&mut self, r: &Receiver<T>) -> usize;
    pub fn remove(&mut self, index: usize);
    pub fn try_select(&mut self) -> Result<SelectedOperation, TrySelectError>;
    pub fn try_ready(&mut self) -> Result<usize, TryReadyError>;
}

#[blocks(wait)]
#[note("use async channels with `select!` of the runtime or of `futures`")]
impl Select {
    pub fn select(&mut self) -> SelectedOperation;
    pub fn select_timeout(&mut self, timeout: Duration) -> Result<SelectedOperation, SelectTimeoutError>;
    pub fn select_deadline(&mut self, deadline: Instant) -> Result<SelectedOperation, SelectTimeoutError>;
    pub fn ready(&mut self) -> usize;
    pub fn ready_timeout(&mut self, timeout: Duration) -> Result<usize, ReadyTimeoutError>;
    pub fn ready_deadline(&mut self, deadline: Instant) -> Result<usize, ReadyTimeoutError>;
}
impl Clone for Select {}
impl Default for Select {}

pub struct SelectedOperation;
impl SelectedOperation {
    pub fn index(&self) -> usize;
    pub fn send<T>(self, s: &Sender<T>, msg: T) -> Result<(), SendError<T>>;
    pub fn recv<T>(self, r: &Receiver<T>) -> Result<T, RecvError>;
}
