#![crates(lock_api)]
#![versions(">=0.4, <0.6")]
#![closures(inline)]

use std::ops::{Deref, DerefMut};
use std::sync::Arc;

pub struct GuardSend;
pub struct GuardNoSend;
pub struct Mutex<R, T>;
impl<R, T: std::fmt::Debug> std::fmt::Debug for Mutex<R, T> {}
impl<R, T> From<T> for Mutex<R, T> {}
impl<R, T> Mutex<R, T> {
    pub fn new(val: T) -> Mutex<R, T>;
    pub fn into_inner(self) -> T;
    pub fn try_lock(&self) -> Option<MutexGuard<R, T>>;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn is_locked(&self) -> bool;
    pub fn try_lock_arc(self: &Arc<Self>) -> Option<ArcMutexGuard<R, T>>;
}

#[blocks(wait, brief)]
#[note("hold it only for a moment, and never across an `.await`")]
impl<R, T> Mutex<R, T> {
    pub fn lock(&self) -> MutexGuard<R, T>;
    pub fn lock_arc(self: &Arc<Self>) -> ArcMutexGuard<R, T>;
    pub fn try_lock_for(&self, timeout: R::Duration) -> Option<MutexGuard<R, T>>;
    pub fn try_lock_until(&self, timeout: R::Instant) -> Option<MutexGuard<R, T>>;
    pub fn try_lock_arc_for(self: &Arc<Self>, timeout: R::Duration) -> Option<ArcMutexGuard<R, T>>;
    pub fn try_lock_arc_until(self: &Arc<Self>, timeout: R::Instant) -> Option<ArcMutexGuard<R, T>>;
}
impl<R, T> Default for Mutex<R, T> {}

#[guard(lock)] pub struct MutexGuard<R, T>;
impl<R, T: std::fmt::Debug> std::fmt::Debug for MutexGuard<R, T> {}
impl<R, T: std::fmt::Display> std::fmt::Display for MutexGuard<R, T> {}
impl<R, T> MutexGuard<R, T> {
    pub fn mutex(s: &Self) -> &Mutex<R, T>;
    pub fn map<U, F: FnOnce(&mut T) -> &mut U>(s: Self, f: F) -> MappedMutexGuard<R, U>;
    pub fn try_map<U, F: FnOnce(&mut T) -> Option<&mut U>>(s: Self, f: F) -> Result<MappedMutexGuard<R, U>, Self>;
    pub fn leak(s: Self) -> &mut T;
    pub fn unlock_fair(s: Self);
}

#[blocks(wait, brief)]
#[note("hold it only for a moment, and never across an `.await`")]
impl<R, T> MutexGuard<R, T> {
    pub fn unlocked<F: FnOnce() -> U, U>(s: &mut Self, f: F) -> U;
    pub fn unlocked_fair<F: FnOnce() -> U, U>(s: &mut Self, f: F) -> U;
    pub fn bump(s: &mut Self);
}
impl<R, T> Deref for MutexGuard<R, T> { type Target = T; }
impl<R, T> DerefMut for MutexGuard<R, T> {}

#[guard(lock)] pub struct ArcMutexGuard<R, T>;
impl<R, T> ArcMutexGuard<R, T> {
    pub fn mutex(s: &Self) -> &Arc<Mutex<R, T>>;
    pub fn into_arc(s: Self) -> Arc<Mutex<R, T>>;
    pub fn unlock_fair(s: Self);
    pub fn into_arc_fair(s: Self) -> Arc<Mutex<R, T>>;
}

#[blocks(wait, brief)]
#[note("hold it only for a moment, and never across an `.await`")]
impl<R, T> ArcMutexGuard<R, T> {
    pub fn unlocked<F: FnOnce() -> U, U>(s: &mut Self, f: F) -> U;
    pub fn unlocked_fair<F: FnOnce() -> U, U>(s: &mut Self, f: F) -> U;
    pub fn bump(s: &mut Self);
}
impl<R, T> Deref for ArcMutexGuard<R, T> { type Target = T; }
impl<R, T> DerefMut for ArcMutexGuard<R, T> {}

#[guard(lock)] pub struct MappedMutexGuard<R, T>;
impl<R, T: std::fmt::Debug> std::fmt::Debug for MappedMutexGuard<R, T> {}
impl<R, T> MappedMutexGuard<R, T> {
    pub fn map<U, F: FnOnce(&mut T) -> &mut U>(s: Self, f: F) -> MappedMutexGuard<R, U>;
    pub fn try_map<U, F: FnOnce(&mut T) -> Option<&mut U>>(s: Self, f: F) -> Result<MappedMutexGuard<R, U>, Self>;
    pub fn unlock_fair(s: Self);
}
impl<R, T> Deref for MappedMutexGuard<R, T> { type Target = T; }
impl<R, T> DerefMut for MappedMutexGuard<R, T> {}

pub struct ReentrantMutex<R, G, T>;
impl<R, G, T: std::fmt::Debug> std::fmt::Debug for ReentrantMutex<R, G, T> {}
impl<R, G, T> From<T> for ReentrantMutex<R, G, T> {}
impl<R, G, T> ReentrantMutex<R, G, T> {
    pub fn new(val: T) -> ReentrantMutex<R, G, T>;
    pub fn into_inner(self) -> T;
    pub fn try_lock(&self) -> Option<ReentrantMutexGuard<R, G, T>>;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn is_locked(&self) -> bool;
    pub fn is_owned_by_current_thread(&self) -> bool;
    pub fn try_lock_arc(self: &Arc<Self>) -> Option<ArcReentrantMutexGuard<R, G, T>>;
}

#[blocks(wait, brief)]
#[note("hold it only for a moment, and never across an `.await`")]
impl<R, G, T> ReentrantMutex<R, G, T> {
    pub fn lock(&self) -> ReentrantMutexGuard<R, G, T>;
    pub fn lock_arc(self: &Arc<Self>) -> ArcReentrantMutexGuard<R, G, T>;
    pub fn try_lock_for(&self, timeout: R::Duration) -> Option<ReentrantMutexGuard<R, G, T>>;
    pub fn try_lock_until(&self, timeout: R::Instant) -> Option<ReentrantMutexGuard<R, G, T>>;
    pub fn try_lock_arc_for(self: &Arc<Self>, timeout: R::Duration) -> Option<ArcReentrantMutexGuard<R, G, T>>;
    pub fn try_lock_arc_until(self: &Arc<Self>, timeout: R::Instant) -> Option<ArcReentrantMutexGuard<R, G, T>>;
}
impl<R, G, T> Default for ReentrantMutex<R, G, T> {}

#[guard(lock)] pub struct ReentrantMutexGuard<R, G, T>;
impl<R, G, T> ReentrantMutexGuard<R, G, T> {
    pub fn remutex(s: &Self) -> &ReentrantMutex<R, G, T>;
    pub fn map<U, F: FnOnce(&T) -> &U>(s: Self, f: F) -> MappedReentrantMutexGuard<R, G, U>;
    pub fn try_map<U, F: FnOnce(&T) -> Option<&U>>(s: Self, f: F) -> Result<MappedReentrantMutexGuard<R, G, U>, Self>;
    pub fn unlock_fair(s: Self);
}

#[blocks(wait, brief)]
#[note("hold it only for a moment, and never across an `.await`")]
impl<R, G, T> ReentrantMutexGuard<R, G, T> {
    pub fn unlocked<F: FnOnce() -> U, U>(s: &mut Self, f: F) -> U;
    pub fn unlocked_fair<F: FnOnce() -> U, U>(s: &mut Self, f: F) -> U;
    pub fn bump(s: &mut Self);
}
impl<R, G, T> Deref for ReentrantMutexGuard<R, G, T> { type Target = T; }

#[guard(lock)] pub struct ArcReentrantMutexGuard<R, G, T>;
impl<R, G, T> ArcReentrantMutexGuard<R, G, T> {
    pub fn remutex(s: &Self) -> &Arc<ReentrantMutex<R, G, T>>;
    pub fn into_arc(s: Self) -> Arc<ReentrantMutex<R, G, T>>;
    pub fn unlock_fair(s: Self);
    pub fn into_arc_fair(s: Self) -> Arc<ReentrantMutex<R, G, T>>;
}

#[blocks(wait, brief)]
#[note("hold it only for a moment, and never across an `.await`")]
impl<R, G, T> ArcReentrantMutexGuard<R, G, T> {
    pub fn unlocked<F: FnOnce() -> U, U>(s: &mut Self, f: F) -> U;
    pub fn unlocked_fair<F: FnOnce() -> U, U>(s: &mut Self, f: F) -> U;
    pub fn bump(s: &mut Self);
}
impl<R, G, T> Deref for ArcReentrantMutexGuard<R, G, T> { type Target = T; }

#[guard(lock)] pub struct MappedReentrantMutexGuard<R, G, T>;
impl<R, G, T> MappedReentrantMutexGuard<R, G, T> {
    pub fn map<U, F: FnOnce(&T) -> &U>(s: Self, f: F) -> MappedReentrantMutexGuard<R, G, U>;
    pub fn try_map<U, F: FnOnce(&T) -> Option<&U>>(s: Self, f: F) -> Result<MappedReentrantMutexGuard<R, G, U>, Self>;
    pub fn unlock_fair(s: Self);
}
impl<R, G, T> Deref for MappedReentrantMutexGuard<R, G, T> { type Target = T; }

pub struct RwLock<R, T>;
impl<R, T: std::fmt::Debug> std::fmt::Debug for RwLock<R, T> {}
impl<R, T> From<T> for RwLock<R, T> {}
impl<R, T> RwLock<R, T> {
    pub fn new(val: T) -> RwLock<R, T>;
    pub fn into_inner(self) -> T;
    pub fn try_read(&self) -> Option<RwLockReadGuard<R, T>>;
    pub fn try_write(&self) -> Option<RwLockWriteGuard<R, T>>;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn is_locked(&self) -> bool;
    pub fn is_locked_exclusive(&self) -> bool;
    pub fn try_read_arc(self: &Arc<Self>) -> Option<ArcRwLockReadGuard<R, T>>;
    pub fn try_write_arc(self: &Arc<Self>) -> Option<ArcRwLockWriteGuard<R, T>>;
    pub fn try_read_recursive(&self) -> Option<RwLockReadGuard<R, T>>;
    pub fn try_read_recursive_arc(self: &Arc<Self>) -> Option<ArcRwLockReadGuard<R, T>>;
    pub fn try_upgradable_read(&self) -> Option<RwLockUpgradableReadGuard<R, T>>;
    pub fn try_upgradable_read_arc(self: &Arc<Self>) -> Option<ArcRwLockUpgradableReadGuard<R, T>>;
}

#[blocks(wait, brief)]
#[note("hold it only for a moment, and never across an `.await`")]
impl<R, T> RwLock<R, T> {
    pub fn read(&self) -> RwLockReadGuard<R, T>;
    pub fn write(&self) -> RwLockWriteGuard<R, T>;
    pub fn read_arc(self: &Arc<Self>) -> ArcRwLockReadGuard<R, T>;
    pub fn write_arc(self: &Arc<Self>) -> ArcRwLockWriteGuard<R, T>;
    pub fn try_read_for(&self, timeout: R::Duration) -> Option<RwLockReadGuard<R, T>>;
    pub fn try_read_until(&self, timeout: R::Instant) -> Option<RwLockReadGuard<R, T>>;
    pub fn try_write_for(&self, timeout: R::Duration) -> Option<RwLockWriteGuard<R, T>>;
    pub fn try_write_until(&self, timeout: R::Instant) -> Option<RwLockWriteGuard<R, T>>;
    pub fn try_read_arc_for(self: &Arc<Self>, timeout: R::Duration) -> Option<ArcRwLockReadGuard<R, T>>;
    pub fn try_read_arc_until(self: &Arc<Self>, timeout: R::Instant) -> Option<ArcRwLockReadGuard<R, T>>;
    pub fn try_write_arc_for(self: &Arc<Self>, timeout: R::Duration) -> Option<ArcRwLockWriteGuard<R, T>>;
    pub fn try_write_arc_until(self: &Arc<Self>, timeout: R::Instant) -> Option<ArcRwLockWriteGuard<R, T>>;
    pub fn read_recursive(&self) -> RwLockReadGuard<R, T>;
    pub fn read_arc_recursive(self: &Arc<Self>) -> ArcRwLockReadGuard<R, T>;
    pub fn try_read_recursive_for(&self, timeout: R::Duration) -> Option<RwLockReadGuard<R, T>>;
    pub fn try_read_recursive_until(&self, timeout: R::Instant) -> Option<RwLockReadGuard<R, T>>;
    pub fn try_read_arc_recursive_for(self: &Arc<Self>, timeout: R::Duration) -> Option<ArcRwLockReadGuard<R, T>>;
    pub fn try_read_arc_recursive_until(self: &Arc<Self>, timeout: R::Instant) -> Option<ArcRwLockReadGuard<R, T>>;
    pub fn upgradable_read(&self) -> RwLockUpgradableReadGuard<R, T>;
    pub fn upgradable_read_arc(self: &Arc<Self>) -> ArcRwLockUpgradableReadGuard<R, T>;
    pub fn try_upgradable_read_for(&self, timeout: R::Duration) -> Option<RwLockUpgradableReadGuard<R, T>>;
    pub fn try_upgradable_read_until(&self, timeout: R::Instant) -> Option<RwLockUpgradableReadGuard<R, T>>;
    pub fn try_upgradable_read_arc_for(self: &Arc<Self>, timeout: R::Duration) -> Option<ArcRwLockUpgradableReadGuard<R, T>>;
    pub fn try_upgradable_read_arc_until(self: &Arc<Self>, timeout: R::Instant) -> Option<ArcRwLockUpgradableReadGuard<R, T>>;
}
impl<R, T> Default for RwLock<R, T> {}

#[guard(lock)] pub struct RwLockReadGuard<R, T>;
impl<R, T: std::fmt::Debug> std::fmt::Debug for RwLockReadGuard<R, T> {}
impl<R, T> RwLockReadGuard<R, T> {
    pub fn rwlock(s: &Self) -> &RwLock<R, T>;
    pub fn map<U, F: FnOnce(&T) -> &U>(s: Self, f: F) -> MappedRwLockReadGuard<R, U>;
    pub fn try_map<U, F: FnOnce(&T) -> Option<&U>>(s: Self, f: F) -> Result<MappedRwLockReadGuard<R, U>, Self>;
    pub fn unlock_fair(s: Self);
}

#[blocks(wait, brief)]
#[note("hold it only for a moment, and never across an `.await`")]
impl<R, T> RwLockReadGuard<R, T> {
    pub fn unlocked<F: FnOnce() -> U, U>(s: &mut Self, f: F) -> U;
    pub fn unlocked_fair<F: FnOnce() -> U, U>(s: &mut Self, f: F) -> U;
    pub fn bump(s: &mut Self);
}
impl<R, T> Deref for RwLockReadGuard<R, T> { type Target = T; }

#[guard(lock)] pub struct ArcRwLockReadGuard<R, T>;
impl<R, T: std::fmt::Debug> std::fmt::Debug for ArcRwLockReadGuard<R, T> {}
impl<R, T: std::fmt::Display> std::fmt::Display for ArcRwLockReadGuard<R, T> {}
impl<R, T> ArcRwLockReadGuard<R, T> {
    pub fn rwlock(s: &Self) -> &Arc<RwLock<R, T>>;
    pub fn into_arc(s: Self) -> Arc<RwLock<R, T>>;
    pub fn unlock_fair(s: Self);
    pub fn into_arc_fair(s: Self) -> Arc<RwLock<R, T>>;
}

#[blocks(wait, brief)]
#[note("hold it only for a moment, and never across an `.await`")]
impl<R, T> ArcRwLockReadGuard<R, T> {
    pub fn unlocked<F: FnOnce() -> U, U>(s: &mut Self, f: F) -> U;
    pub fn unlocked_fair<F: FnOnce() -> U, U>(s: &mut Self, f: F) -> U;
    pub fn bump(s: &mut Self);
}
impl<R, T> Deref for ArcRwLockReadGuard<R, T> { type Target = T; }

#[guard(lock)] pub struct RwLockWriteGuard<R, T>;
impl<R, T: std::fmt::Debug> std::fmt::Debug for RwLockWriteGuard<R, T> {}
impl<R, T> RwLockWriteGuard<R, T> {
    pub fn rwlock(s: &Self) -> &RwLock<R, T>;
    pub fn map<U, F: FnOnce(&mut T) -> &mut U>(s: Self, f: F) -> MappedRwLockWriteGuard<R, U>;
    pub fn try_map<U, F: FnOnce(&mut T) -> Option<&mut U>>(s: Self, f: F) -> Result<MappedRwLockWriteGuard<R, U>, Self>;
    pub fn downgrade(s: Self) -> RwLockReadGuard<R, T>;
    pub fn downgrade_to_upgradable(s: Self) -> RwLockUpgradableReadGuard<R, T>;
    pub fn unlock_fair(s: Self);
}

#[blocks(wait, brief)]
#[note("hold it only for a moment, and never across an `.await`")]
impl<R, T> RwLockWriteGuard<R, T> {
    pub fn unlocked<F: FnOnce() -> U, U>(s: &mut Self, f: F) -> U;
    pub fn unlocked_fair<F: FnOnce() -> U, U>(s: &mut Self, f: F) -> U;
    pub fn bump(s: &mut Self);
}
impl<R, T> Deref for RwLockWriteGuard<R, T> { type Target = T; }
impl<R, T> DerefMut for RwLockWriteGuard<R, T> {}

#[guard(lock)] pub struct ArcRwLockWriteGuard<R, T>;
impl<R, T: std::fmt::Debug> std::fmt::Debug for ArcRwLockWriteGuard<R, T> {}
impl<R, T: std::fmt::Display> std::fmt::Display for ArcRwLockWriteGuard<R, T> {}
impl<R, T> ArcRwLockWriteGuard<R, T> {
    pub fn rwlock(s: &Self) -> &Arc<RwLock<R, T>>;
    pub fn into_arc(s: Self) -> Arc<RwLock<R, T>>;
    pub fn downgrade(s: Self) -> ArcRwLockReadGuard<R, T>;
    pub fn downgrade_to_upgradable(s: Self) -> ArcRwLockUpgradableReadGuard<R, T>;
    pub fn unlock_fair(s: Self);
    pub fn into_arc_fair(s: Self) -> Arc<RwLock<R, T>>;
}

#[blocks(wait, brief)]
#[note("hold it only for a moment, and never across an `.await`")]
impl<R, T> ArcRwLockWriteGuard<R, T> {
    pub fn unlocked<F: FnOnce() -> U, U>(s: &mut Self, f: F) -> U;
    pub fn unlocked_fair<F: FnOnce() -> U, U>(s: &mut Self, f: F) -> U;
    pub fn bump(s: &mut Self);
}
impl<R, T> Deref for ArcRwLockWriteGuard<R, T> { type Target = T; }
impl<R, T> DerefMut for ArcRwLockWriteGuard<R, T> {}

#[guard(lock)] pub struct RwLockUpgradableReadGuard<R, T>;
impl<R, T> RwLockUpgradableReadGuard<R, T> {
    pub fn rwlock(s: &Self) -> &RwLock<R, T>;
    pub fn try_upgrade(s: Self) -> Result<RwLockWriteGuard<R, T>, Self>;
    pub fn unlock_fair(s: Self);
    pub fn downgrade(s: Self) -> RwLockReadGuard<R, T>;
    pub fn try_with_upgraded<Ret, F: FnOnce(&mut T) -> Ret>(&mut self, f: F) -> Option<Ret>;
}

#[blocks(wait, brief)]
#[note("hold it only for a moment, and never across an `.await`")]
impl<R, T> RwLockUpgradableReadGuard<R, T> {
    pub fn unlocked<F: FnOnce() -> U, U>(s: &mut Self, f: F) -> U;
    pub fn upgrade(s: Self) -> RwLockWriteGuard<R, T>;
    pub fn unlocked_fair<F: FnOnce() -> U, U>(s: &mut Self, f: F) -> U;
    pub fn bump(s: &mut Self);
    pub fn with_upgraded<Ret, F: FnOnce(&mut T) -> Ret>(&mut self, f: F) -> Ret;
    pub fn try_upgrade_for(s: Self, timeout: R::Duration) -> Result<RwLockWriteGuard<R, T>, Self>;
    pub fn try_upgrade_until(s: Self, timeout: R::Instant) -> Result<RwLockWriteGuard<R, T>, Self>;
    pub fn try_with_upgraded_for<Ret, F: FnOnce(&mut T) -> Ret>(&mut self, timeout: R::Duration, f: F) -> Option<Ret>;
    pub fn try_with_upgraded_until<Ret, F: FnOnce(&mut T) -> Ret>(&mut self, timeout: R::Instant, f: F) -> Option<Ret>;
}
impl<R, T> Deref for RwLockUpgradableReadGuard<R, T> { type Target = T; }

#[guard(lock)] pub struct ArcRwLockUpgradableReadGuard<R, T>;
impl<R, T> ArcRwLockUpgradableReadGuard<R, T> {
    pub fn rwlock(s: &Self) -> &Arc<RwLock<R, T>>;
    pub fn into_arc(s: Self) -> Arc<RwLock<R, T>>;
    pub fn try_upgrade(s: Self) -> Result<ArcRwLockWriteGuard<R, T>, Self>;
    pub fn unlock_fair(s: Self);
    pub fn into_arc_fair(s: Self) -> Arc<RwLock<R, T>>;
    pub fn downgrade(s: Self) -> ArcRwLockReadGuard<R, T>;
    pub fn try_with_upgraded<Ret, F: FnOnce(&mut T) -> Ret>(&mut self, f: F) -> Option<Ret>;
}

#[blocks(wait, brief)]
#[note("hold it only for a moment, and never across an `.await`")]
impl<R, T> ArcRwLockUpgradableReadGuard<R, T> {
    pub fn unlocked<F: FnOnce() -> U, U>(s: &mut Self, f: F) -> U;
    pub fn upgrade(s: Self) -> ArcRwLockWriteGuard<R, T>;
    pub fn unlocked_fair<F: FnOnce() -> U, U>(s: &mut Self, f: F) -> U;
    pub fn bump(s: &mut Self);
    pub fn with_upgraded<Ret, F: FnOnce(&mut T) -> Ret>(&mut self, f: F) -> Ret;
    pub fn try_upgrade_for(s: Self, timeout: R::Duration) -> Result<ArcRwLockWriteGuard<R, T>, Self>;
    pub fn try_upgrade_until(s: Self, timeout: R::Instant) -> Result<ArcRwLockWriteGuard<R, T>, Self>;
    pub fn try_with_upgraded_for<Ret, F: FnOnce(&mut T) -> Ret>(&mut self, timeout: R::Duration, f: F) -> Option<Ret>;
    pub fn try_with_upgraded_until<Ret, F: FnOnce(&mut T) -> Ret>(&mut self, timeout: R::Instant, f: F) -> Option<Ret>;
}
impl<R, T> Deref for ArcRwLockUpgradableReadGuard<R, T> { type Target = T; }

#[guard(lock)] pub struct MappedRwLockReadGuard<R, T>;
impl<R, T> MappedRwLockReadGuard<R, T> {
    pub fn map<U, F: FnOnce(&T) -> &U>(s: Self, f: F) -> MappedRwLockReadGuard<R, U>;
    pub fn try_map<U, F: FnOnce(&T) -> Option<&U>>(s: Self, f: F) -> Result<MappedRwLockReadGuard<R, U>, Self>;
    pub fn unlock_fair(s: Self);
}
impl<R, T> Deref for MappedRwLockReadGuard<R, T> { type Target = T; }

#[guard(lock)] pub struct MappedRwLockWriteGuard<R, T>;
impl<R, T> MappedRwLockWriteGuard<R, T> {
    pub fn map<U, F: FnOnce(&mut T) -> &mut U>(s: Self, f: F) -> MappedRwLockWriteGuard<R, U>;
    pub fn try_map<U, F: FnOnce(&mut T) -> Option<&mut U>>(s: Self, f: F) -> Result<MappedRwLockWriteGuard<R, U>, Self>;
    pub fn unlock_fair(s: Self);
}
impl<R, T> Deref for MappedRwLockWriteGuard<R, T> { type Target = T; }
impl<R, T> DerefMut for MappedRwLockWriteGuard<R, T> {}
