#![crates(async_executor)]
#![versions(">=1")]

use std::future::Future;
use std::iter::Extend;

pub use async_task::{FallibleTask, Task};

pub struct Executor;
impl Executor {
    pub fn new() -> Self;
    pub fn is_empty(&self) -> bool;
    pub fn spawn<T>(&self, future: impl Future<Output = T>) -> Task<T>;
    pub fn spawn_many<T, F: Future<Output = T>>(&self, futures: impl IntoIterator<Item = F>, handles: &mut impl Extend<Task<F::Output>>);
    pub fn try_tick(&self) -> bool;
    pub async fn tick(&self);
    pub async fn run<T>(&self, future: impl Future<Output = T>) -> T;
}
impl Default for Executor {}

pub struct LocalExecutor;
impl LocalExecutor {
    pub fn new() -> Self;
    pub fn is_empty(&self) -> bool;
    pub fn spawn<T>(&self, future: impl Future<Output = T>) -> Task<T>;
    pub fn spawn_many<T, F: Future<Output = T>>(&self, futures: impl IntoIterator<Item = F>, handles: &mut impl Extend<Task<F::Output>>);
    pub fn try_tick(&self) -> bool;
    pub async fn tick(&self);
    pub async fn run<T>(&self, future: impl Future<Output = T>) -> T;
}
impl Default for LocalExecutor {}

impl Executor {
    #[feature("static")]
    pub fn leak(self) -> &'static StaticExecutor;
}
impl LocalExecutor {
    #[feature("static")]
    pub fn leak(self) -> &'static StaticLocalExecutor;
}

#[feature("static")]
pub struct StaticExecutor;
impl StaticExecutor {
    pub fn new() -> Self;
    pub fn spawn<T>(&'static self, future: impl Future<Output = T>) -> Task<T>;
    pub fn try_tick(&self) -> bool;
    pub async fn tick(&self);
    pub async fn run<T>(&self, future: impl Future<Output = T>) -> T;
}
impl Default for StaticExecutor {}

#[feature("static")]
pub struct StaticLocalExecutor;
impl StaticLocalExecutor {
    pub fn new() -> Self;
    pub fn spawn<T>(&'static self, future: impl Future<Output = T>) -> Task<T>;
    pub fn try_tick(&self) -> bool;
    pub async fn tick(&self);
    pub async fn run<T>(&self, future: impl Future<Output = T>) -> T;
}
impl Default for StaticLocalExecutor {}
