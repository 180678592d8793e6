#![crates(deadpool_sync)]
#![versions(">=0.1, <0.3")]

use std::any::Any;
use std::ops::{Deref, DerefMut};
use std::sync::{MutexGuard, PoisonError, TryLockError};
use deadpool_runtime::Runtime;

pub enum InteractError { Panic(Box<dyn Any>), Cancelled }

pub struct SyncWrapper<T>;
impl<T> SyncWrapper<T> {
    #[offloads(f)]
    pub async fn new<F: FnOnce() -> Result<T, E>, E>(runtime: Runtime, f: F) -> Result<Self, E>;
    #[offloads(f)]
    pub async fn interact<F: FnOnce(&mut T) -> R, R>(&self, f: F) -> Result<R, InteractError>;
    pub fn is_mutex_poisoned(&self) -> bool;
    #[blocks(wait, brief)]
    #[instead(any = "deadpool_sync::SyncWrapper::interact")]
    pub fn lock(&self) -> Result<SyncGuard<T>, PoisonError<MutexGuard<Option<T>>>>;
    pub fn try_lock(&self) -> Result<SyncGuard<T>, TryLockError<MutexGuard<Option<T>>>>;
}

pub struct SyncGuard<T>;
impl<T> Deref for SyncGuard<T> { type Target = T; }
impl<T> DerefMut for SyncGuard<T> {}
impl<T> AsRef<T> for SyncGuard<T> {}

pub mod reexports {
    pub use crate::{InteractError, SyncGuard};
}
