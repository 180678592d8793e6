#![crates(async_task)]
#![versions(">=4")]

use std::future::Future;
use std::task::Waker;

pub fn spawn<F: Future, S: Schedule>(future: F, schedule: S) -> (Runnable, Task<F::Output>);
pub fn spawn_local<F: Future, S: Schedule>(future: F, schedule: S) -> (Runnable, Task<F::Output>);
pub fn spawn_unchecked<F: Future, S: Schedule>(future: F, schedule: S) -> (Runnable, Task<F::Output>);

pub trait Schedule<M = ()> {}
impl<M, F: Fn(Runnable<M>)> Schedule<M> for F {}

#[task(cancels)] pub struct Task<T, M = ()>;
impl<T, M> Task<T, M> {
    #[detaches] pub fn detach(self);
    pub async fn cancel(self) -> Option<T>;
    pub fn fallible(self) -> FallibleTask<T, M>;
    pub fn is_finished(&self) -> bool;
    pub fn metadata(&self) -> &M;
}
impl<T, M> Future for Task<T, M> {
    type Output = T;
}

#[task(cancels)] pub struct FallibleTask<T, M = ()>;
impl<T, M> FallibleTask<T, M> {
    #[detaches] pub fn detach(self);
    pub async fn cancel(self) -> Option<T>;
    pub fn is_finished(&self) -> bool;
}
impl<T, M> Future for FallibleTask<T, M> {
    type Output = Option<T>;
}

pub struct Runnable<M = ()>;
impl<M> Runnable<M> {
    pub fn metadata(&self) -> &M;
    pub fn schedule(self);
    pub fn run(self) -> bool;
    pub fn waker(&self) -> Waker;
}
