#![crates(parking_lot)]
#![versions(">=0.11, <0.14")]
#![closures(inline)]

use std::ops::{Deref, DerefMut};
use std::sync::Arc;
use std::time::{Duration, Instant};

pub fn const_mutex<T>(val: T) -> Mutex<T>;
pub fn const_fair_mutex<T>(val: T) -> FairMutex<T>;
pub fn const_reentrant_mutex<T>(val: T) -> ReentrantMutex<T>;
pub fn const_rwlock<T>(val: T) -> RwLock<T>;

pub struct Mutex<T>;
impl<T> Mutex<T> {
    pub fn new(val: T) -> Mutex<T>;
    pub fn into_inner(self) -> T;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn is_locked(&self) -> bool;
    pub fn data_ptr(&self) -> *mut T;
    pub fn try_lock(&self) -> Option<MutexGuard<T>>;
    #[feature("arc_lock")]
    pub fn try_lock_arc(self: &Arc<Self>) -> Option<ArcMutexGuard<RawMutex, T>>;
}

#[blocks(wait, brief)]
#[note("hold it only for a moment, and never across an `.await`")]
impl<T> Mutex<T> {
    pub fn lock(&self) -> MutexGuard<T>;
    pub fn try_lock_for(&self, timeout: Duration) -> Option<MutexGuard<T>>;
    pub fn try_lock_until(&self, timeout: Instant) -> Option<MutexGuard<T>>;
    #[feature("arc_lock")]
    pub fn lock_arc(self: &Arc<Self>) -> ArcMutexGuard<RawMutex, T>;
    #[feature("arc_lock")]
    pub fn try_lock_arc_for(self: &Arc<Self>, timeout: Duration) -> Option<ArcMutexGuard<RawMutex, T>>;
    #[feature("arc_lock")]
    pub fn try_lock_arc_until(self: &Arc<Self>, timeout: Instant) -> Option<ArcMutexGuard<RawMutex, T>>;
}
impl<T: Default> Default for Mutex<T> {}

#[guard(lock)] pub struct MutexGuard<T>;
impl<T> MutexGuard<T> {
    pub fn mutex(s: &Self) -> &Mutex<T>;
    pub fn map<U, F: FnOnce(&mut T) -> &mut U>(s: Self, f: F) -> MappedMutexGuard<U>;
    pub fn try_map<U, F: FnOnce(&mut T) -> Option<&mut U>>(s: Self, f: F) -> Result<MappedMutexGuard<U>, Self>;
    pub fn unlock_fair(s: Self);
    pub fn leak(s: Self) -> &mut T;
    #[blocks(wait, brief)]
    pub fn unlocked<F: FnOnce() -> U, U>(s: &mut Self, f: F) -> U;
    #[blocks(wait, brief)]
    pub fn unlocked_fair<F: FnOnce() -> U, U>(s: &mut Self, f: F) -> U;
    #[blocks(wait, brief)]
    pub fn bump(s: &mut Self);
}
impl<T> Deref for MutexGuard<T> { type Target = T; }
impl<T> DerefMut for MutexGuard<T> {}

#[guard(lock)] pub struct MappedMutexGuard<T>;
impl<T> MappedMutexGuard<T> {
    pub fn map<U, F: FnOnce(&mut T) -> &mut U>(s: Self, f: F) -> MappedMutexGuard<U>;
    pub fn try_map<U, F: FnOnce(&mut T) -> Option<&mut U>>(s: Self, f: F) -> Result<MappedMutexGuard<U>, Self>;
    pub fn unlock_fair(s: Self);
}
impl<T> Deref for MappedMutexGuard<T> { type Target = T; }
impl<T> DerefMut for MappedMutexGuard<T> {}

pub struct FairMutex<T>;
impl<T> FairMutex<T> {
    pub fn new(val: T) -> FairMutex<T>;
    pub fn into_inner(self) -> T;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn is_locked(&self) -> bool;
    pub fn data_ptr(&self) -> *mut T;
    pub fn try_lock(&self) -> Option<FairMutexGuard<T>>;
}

#[blocks(wait, brief)]
#[note("hold it only for a moment, and never across an `.await`")]
impl<T> FairMutex<T> {
    pub fn lock(&self) -> FairMutexGuard<T>;
    pub fn try_lock_for(&self, timeout: Duration) -> Option<FairMutexGuard<T>>;
    pub fn try_lock_until(&self, timeout: Instant) -> Option<FairMutexGuard<T>>;
}
impl<T: Default> Default for FairMutex<T> {}

#[guard(lock)] pub struct FairMutexGuard<T>;
impl<T> FairMutexGuard<T> {
    pub fn mutex(s: &Self) -> &FairMutex<T>;
    pub fn map<U, F: FnOnce(&mut T) -> &mut U>(s: Self, f: F) -> MappedFairMutexGuard<U>;
    pub fn try_map<U, F: FnOnce(&mut T) -> Option<&mut U>>(s: Self, f: F) -> Result<MappedFairMutexGuard<U>, Self>;
    pub fn unlock_fair(s: Self);
    #[blocks(wait, brief)]
    pub fn unlocked<F: FnOnce() -> U, U>(s: &mut Self, f: F) -> U;
    #[blocks(wait, brief)]
    pub fn unlocked_fair<F: FnOnce() -> U, U>(s: &mut Self, f: F) -> U;
    #[blocks(wait, brief)]
    pub fn bump(s: &mut Self);
}
impl<T> Deref for FairMutexGuard<T> { type Target = T; }
impl<T> DerefMut for FairMutexGuard<T> {}

#[guard(lock)] pub struct MappedFairMutexGuard<T>;
impl<T> MappedFairMutexGuard<T> {
    pub fn map<U, F: FnOnce(&mut T) -> &mut U>(s: Self, f: F) -> MappedFairMutexGuard<U>;
    pub fn try_map<U, F: FnOnce(&mut T) -> Option<&mut U>>(s: Self, f: F) -> Result<MappedFairMutexGuard<U>, Self>;
    pub fn unlock_fair(s: Self);
}
impl<T> Deref for MappedFairMutexGuard<T> { type Target = T; }
impl<T> DerefMut for MappedFairMutexGuard<T> {}

pub struct ReentrantMutex<T>;
impl<T> ReentrantMutex<T> {
    pub fn new(val: T) -> ReentrantMutex<T>;
    pub fn into_inner(self) -> T;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn is_locked(&self) -> bool;
    pub fn is_owned_by_current_thread(&self) -> bool;
    pub fn data_ptr(&self) -> *mut T;
    pub fn try_lock(&self) -> Option<ReentrantMutexGuard<T>>;
}

#[blocks(wait, brief)]
#[note("hold it only for a moment, and never across an `.await`")]
impl<T> ReentrantMutex<T> {
    pub fn lock(&self) -> ReentrantMutexGuard<T>;
    pub fn try_lock_for(&self, timeout: Duration) -> Option<ReentrantMutexGuard<T>>;
    pub fn try_lock_until(&self, timeout: Instant) -> Option<ReentrantMutexGuard<T>>;
}
impl<T: Default> Default for ReentrantMutex<T> {}

#[guard(lock)] pub struct ReentrantMutexGuard<T>;
impl<T> ReentrantMutexGuard<T> {
    pub fn remutex(s: &Self) -> &ReentrantMutex<T>;
    pub fn map<U, F: FnOnce(&T) -> &U>(s: Self, f: F) -> MappedReentrantMutexGuard<U>;
    pub fn try_map<U, F: FnOnce(&T) -> Option<&U>>(s: Self, f: F) -> Result<MappedReentrantMutexGuard<U>, Self>;
    pub fn unlock_fair(s: Self);
    #[blocks(wait, brief)]
    pub fn unlocked<F: FnOnce() -> U, U>(s: &mut Self, f: F) -> U;
    #[blocks(wait, brief)]
    pub fn unlocked_fair<F: FnOnce() -> U, U>(s: &mut Self, f: F) -> U;
    #[blocks(wait, brief)]
    pub fn bump(s: &mut Self);
}
impl<T> Deref for ReentrantMutexGuard<T> { type Target = T; }

#[guard(lock)] pub struct MappedReentrantMutexGuard<T>;
impl<T> MappedReentrantMutexGuard<T> {
    pub fn map<U, F: FnOnce(&T) -> &U>(s: Self, f: F) -> MappedReentrantMutexGuard<U>;
    pub fn try_map<U, F: FnOnce(&T) -> Option<&U>>(s: Self, f: F) -> Result<MappedReentrantMutexGuard<U>, Self>;
    pub fn unlock_fair(s: Self);
}
impl<T> Deref for MappedReentrantMutexGuard<T> { type Target = T; }

pub struct RwLock<T>;
impl<T> RwLock<T> {
    pub fn new(val: T) -> RwLock<T>;
    pub fn into_inner(self) -> T;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn is_locked(&self) -> bool;
    pub fn is_locked_exclusive(&self) -> bool;
    pub fn data_ptr(&self) -> *mut T;
    pub fn try_read(&self) -> Option<RwLockReadGuard<T>>;
    pub fn try_read_recursive(&self) -> Option<RwLockReadGuard<T>>;
    pub fn try_write(&self) -> Option<RwLockWriteGuard<T>>;
    pub fn try_upgradable_read(&self) -> Option<RwLockUpgradableReadGuard<T>>;
    #[feature("arc_lock")]
    pub fn try_read_arc(self: &Arc<Self>) -> Option<ArcRwLockReadGuard<RawRwLock, T>>;
    #[feature("arc_lock")]
    pub fn try_write_arc(self: &Arc<Self>) -> Option<ArcRwLockWriteGuard<RawRwLock, T>>;
}

#[blocks(wait, brief)]
#[note("hold it only for a moment, and never across an `.await`")]
impl<T> RwLock<T> {
    pub fn read(&self) -> RwLockReadGuard<T>;
    pub fn read_recursive(&self) -> RwLockReadGuard<T>;
    pub fn write(&self) -> RwLockWriteGuard<T>;
    pub fn upgradable_read(&self) -> RwLockUpgradableReadGuard<T>;
    pub fn try_read_for(&self, timeout: Duration) -> Option<RwLockReadGuard<T>>;
    pub fn try_read_until(&self, timeout: Instant) -> Option<RwLockReadGuard<T>>;
    pub fn try_read_recursive_for(&self, timeout: Duration) -> Option<RwLockReadGuard<T>>;
    pub fn try_read_recursive_until(&self, timeout: Instant) -> Option<RwLockReadGuard<T>>;
    pub fn try_write_for(&self, timeout: Duration) -> Option<RwLockWriteGuard<T>>;
    pub fn try_write_until(&self, timeout: Instant) -> Option<RwLockWriteGuard<T>>;
    pub fn try_upgradable_read_for(&self, timeout: Duration) -> Option<RwLockUpgradableReadGuard<T>>;
    pub fn try_upgradable_read_until(&self, timeout: Instant) -> Option<RwLockUpgradableReadGuard<T>>;
    #[feature("arc_lock")]
    pub fn read_arc(self: &Arc<Self>) -> ArcRwLockReadGuard<RawRwLock, T>;
    #[feature("arc_lock")]
    pub fn write_arc(self: &Arc<Self>) -> ArcRwLockWriteGuard<RawRwLock, T>;
    #[feature("arc_lock")]
    pub fn upgradable_read_arc(self: &Arc<Self>) -> ArcRwLockUpgradableReadGuard<RawRwLock, T>;
}
impl<T: Default> Default for RwLock<T> {}

#[guard(lock)] pub struct RwLockReadGuard<T>;
impl<T> RwLockReadGuard<T> {
    pub fn rwlock(s: &Self) -> &RwLock<T>;
    pub fn map<U, F: FnOnce(&T) -> &U>(s: Self, f: F) -> MappedRwLockReadGuard<U>;
    pub fn try_map<U, F: FnOnce(&T) -> Option<&U>>(s: Self, f: F) -> Result<MappedRwLockReadGuard<U>, Self>;
    pub fn unlock_fair(s: Self);
    #[blocks(wait, brief)]
    pub fn unlocked<F: FnOnce() -> U, U>(s: &mut Self, f: F) -> U;
    #[blocks(wait, brief)]
    pub fn unlocked_fair<F: FnOnce() -> U, U>(s: &mut Self, f: F) -> U;
    #[blocks(wait, brief)]
    pub fn bump(s: &mut Self);
}
impl<T> Deref for RwLockReadGuard<T> { type Target = T; }

#[guard(lock)] pub struct RwLockWriteGuard<T>;
impl<T> RwLockWriteGuard<T> {
    pub fn rwlock(s: &Self) -> &RwLock<T>;
    pub fn map<U, F: FnOnce(&mut T) -> &mut U>(s: Self, f: F) -> MappedRwLockWriteGuard<U>;
    pub fn try_map<U, F: FnOnce(&mut T) -> Option<&mut U>>(s: Self, f: F) -> Result<MappedRwLockWriteGuard<U>, Self>;
    pub fn unlock_fair(s: Self);
    pub fn downgrade(s: Self) -> RwLockReadGuard<T>;
    pub fn downgrade_to_upgradable(s: Self) -> RwLockUpgradableReadGuard<T>;
    #[blocks(wait, brief)]
    pub fn unlocked<F: FnOnce() -> U, U>(s: &mut Self, f: F) -> U;
    #[blocks(wait, brief)]
    pub fn unlocked_fair<F: FnOnce() -> U, U>(s: &mut Self, f: F) -> U;
    #[blocks(wait, brief)]
    pub fn bump(s: &mut Self);
}
impl<T> Deref for RwLockWriteGuard<T> { type Target = T; }
impl<T> DerefMut for RwLockWriteGuard<T> {}

#[guard(lock)] pub struct RwLockUpgradableReadGuard<T>;
impl<T> RwLockUpgradableReadGuard<T> {
    pub fn rwlock(s: &Self) -> &RwLock<T>;
    pub fn unlock_fair(s: Self);
    pub fn try_upgrade(s: Self) -> Result<RwLockWriteGuard<T>, Self>;
    pub fn downgrade(s: Self) -> RwLockReadGuard<T>;
    #[blocks(wait, brief)]
    pub fn upgrade(s: Self) -> RwLockWriteGuard<T>;
    #[blocks(wait, brief)]
    pub fn with_upgraded<Ret, F: FnOnce(&mut T) -> Ret>(&mut self, f: F) -> Ret;
    #[blocks(wait, brief)]
    pub fn unlocked<F: FnOnce() -> U, U>(s: &mut Self, f: F) -> U;
    #[blocks(wait, brief)]
    pub fn unlocked_fair<F: FnOnce() -> U, U>(s: &mut Self, f: F) -> U;
    #[blocks(wait, brief)]
    pub fn bump(s: &mut Self);
}
impl<T> Deref for RwLockUpgradableReadGuard<T> { type Target = T; }

#[guard(lock)] pub struct MappedRwLockReadGuard<T>;
impl<T> MappedRwLockReadGuard<T> {
    pub fn map<U, F: FnOnce(&T) -> &U>(s: Self, f: F) -> MappedRwLockReadGuard<U>;
    pub fn try_map<U, F: FnOnce(&T) -> Option<&U>>(s: Self, f: F) -> Result<MappedRwLockReadGuard<U>, Self>;
    pub fn unlock_fair(s: Self);
}
impl<T> Deref for MappedRwLockReadGuard<T> { type Target = T; }

#[guard(lock)] pub struct MappedRwLockWriteGuard<T>;
impl<T> MappedRwLockWriteGuard<T> {
    pub fn map<U, F: FnOnce(&mut T) -> &mut U>(s: Self, f: F) -> MappedRwLockWriteGuard<U>;
    pub fn try_map<U, F: FnOnce(&mut T) -> Option<&mut U>>(s: Self, f: F) -> Result<MappedRwLockWriteGuard<U>, Self>;
    pub fn unlock_fair(s: Self);
}
impl<T> Deref for MappedRwLockWriteGuard<T> { type Target = T; }
impl<T> DerefMut for MappedRwLockWriteGuard<T> {}

#[feature("arc_lock")]
#[guard(lock)] pub struct ArcMutexGuard<R, T>;
impl<R, T> Deref for ArcMutexGuard<R, T> { type Target = T; }
impl<R, T> DerefMut for ArcMutexGuard<R, T> {}

#[feature("arc_lock")]
#[guard(lock)] pub struct ArcRwLockReadGuard<R, T>;
impl<R, T> Deref for ArcRwLockReadGuard<R, T> { type Target = T; }

#[feature("arc_lock")]
#[guard(lock)] pub struct ArcRwLockUpgradableReadGuard<R, T>;
impl<R, T> Deref for ArcRwLockUpgradableReadGuard<R, T> { type Target = T; }

#[feature("arc_lock")]
#[guard(lock)] pub struct ArcRwLockWriteGuard<R, T>;
impl<R, T> Deref for ArcRwLockWriteGuard<R, T> { type Target = T; }
impl<R, T> DerefMut for ArcRwLockWriteGuard<R, T> {}

pub struct RawMutex;
pub struct RawRwLock;

#[derive(Debug)] pub struct Condvar;
impl Condvar {
    pub fn new() -> Condvar;
    pub fn notify_one(&self) -> bool;
    pub fn notify_all(&self) -> usize;
}

#[blocks(wait)]
#[instead(tokio = "tokio::sync::Notify", smol = "event_listener::Event")]
impl Condvar {
    pub fn wait<T>(&self, mutex_guard: &mut MutexGuard<T>);
    pub fn wait_until<T>(&self, mutex_guard: &mut MutexGuard<T>, timeout: Instant) -> WaitTimeoutResult;
    pub fn wait_for<T>(&self, mutex_guard: &mut MutexGuard<T>, timeout: Duration) -> WaitTimeoutResult;
    pub fn wait_while<T, F: FnMut(&mut T) -> bool>(&self, mutex_guard: &mut MutexGuard<T>, condition: F);
    pub fn wait_while_until<T, F: FnMut(&mut T) -> bool>(&self, mutex_guard: &mut MutexGuard<T>, condition: F, timeout: Instant) -> WaitTimeoutResult;
    pub fn wait_while_for<T, F: FnMut(&mut T) -> bool>(&self, mutex_guard: &mut MutexGuard<T>, condition: F, timeout: Duration) -> WaitTimeoutResult;
}
impl Default for Condvar {}

#[derive(Copy, Debug, PartialEq, Eq)] pub struct WaitTimeoutResult;
impl WaitTimeoutResult {
    pub fn timed_out(self) -> bool;
}
impl Clone for WaitTimeoutResult {}

#[derive(Debug)] pub struct Once;
impl Once {
    pub fn new() -> Once;
    pub fn state(&self) -> OnceState;
    #[blocks(wait, brief)]
    pub fn call_once<F: FnOnce()>(&self, f: F);
    #[blocks(wait, brief)]
    pub fn call_once_force<F: FnOnce(OnceState)>(&self, f: F);
}
impl Default for Once {}

#[derive(Copy, Debug, PartialEq, Eq)] pub enum OnceState { New, Poisoned, InProgress, Done }
impl OnceState {
    pub fn poisoned(self) -> bool;
    pub fn done(self) -> bool;
}
impl Clone for OnceState {}
