#![crates(async_lock)]
#![versions(">=2")]
#![closures(inline)]

use std::future::Future;
use std::ops::{Deref, DerefMut};
use std::sync::Arc;

pub struct Mutex<T>;
impl<T> Mutex<T> {
    pub fn new(data: T) -> Mutex<T>;
    pub fn into_inner(self) -> T;
    #[cancel_unsafe(place)]
    pub fn lock(&self) -> futures::Lock<T>;
    #[blocks(wait)]
    #[instead(any = "async_lock::Mutex::lock")]
    pub fn lock_blocking(&self) -> MutexGuard<T>;
    pub fn try_lock(&self) -> Option<MutexGuard<T>>;
    pub fn get_mut(&mut self) -> &mut T;
    #[cancel_unsafe(place)]
    pub fn lock_arc(self: &Arc<Self>) -> futures::LockArc<T>;
    #[blocks(wait)]
    #[instead(any = "async_lock::Mutex::lock_arc")]
    pub fn lock_arc_blocking(self: &Arc<Self>) -> MutexGuardArc<T>;
    pub fn try_lock_arc(self: &Arc<Self>) -> Option<MutexGuardArc<T>>;
}
impl<T> From<T> for Mutex<T> {}
impl<T: Default> Default for Mutex<T> {}

#[guard(async_lock)] pub struct MutexGuard<T>;
impl<T> MutexGuard<T> {
    pub fn source(guard: &MutexGuard<T>) -> &Mutex<T>;
}
impl<T> Deref for MutexGuard<T> {
    type Target = T;
}
impl<T> DerefMut for MutexGuard<T> {}
#[guard(async_lock)] pub struct MutexGuardArc<T>;
impl<T> MutexGuardArc<T> {
    pub fn source(guard: &Self) -> &Arc<Mutex<T>>;
}
impl<T> Deref for MutexGuardArc<T> {
    type Target = T;
}
impl<T> DerefMut for MutexGuardArc<T> {}

pub struct RwLock<T>;
impl<T> RwLock<T> {
    pub fn new(t: T) -> RwLock<T>;
    pub fn into_inner(self) -> T;
    pub fn try_read(&self) -> Option<RwLockReadGuard<T>>;
    #[cancel_unsafe(place)]
    pub fn read(&self) -> futures::Read<T>;
    #[blocks(wait)]
    #[instead(any = "async_lock::RwLock::read")]
    pub fn read_blocking(&self) -> RwLockReadGuard<T>;
    pub fn try_read_arc(self: &Arc<Self>) -> Option<RwLockReadGuardArc<T>>;
    #[cancel_unsafe(place)]
    pub fn read_arc(self: &Arc<Self>) -> futures::ReadArc<T>;
    #[blocks(wait)]
    #[instead(any = "async_lock::RwLock::read_arc")]
    pub fn read_arc_blocking(self: &Arc<Self>) -> RwLockReadGuardArc<T>;
    pub fn try_upgradable_read(&self) -> Option<RwLockUpgradableReadGuard<T>>;
    #[cancel_unsafe(place)]
    pub fn upgradable_read(&self) -> futures::UpgradableRead<T>;
    #[blocks(wait)]
    #[instead(any = "async_lock::RwLock::upgradable_read")]
    pub fn upgradable_read_blocking(&self) -> RwLockUpgradableReadGuard<T>;
    pub fn try_upgradable_read_arc(self: &Arc<Self>) -> Option<RwLockUpgradableReadGuardArc<T>>;
    pub fn upgradable_read_arc(self: &Arc<Self>) -> futures::UpgradableReadArc<T>;
    #[blocks(wait)]
    #[instead(any = "async_lock::RwLock::upgradable_read_arc")]
    pub fn upgradable_read_arc_blocking(self: &Arc<Self>) -> RwLockUpgradableReadGuardArc<T>;
    pub fn try_write(&self) -> Option<RwLockWriteGuard<T>>;
    #[cancel_unsafe(place)]
    pub fn write(&self) -> futures::Write<T>;
    #[blocks(wait)]
    #[instead(any = "async_lock::RwLock::write")]
    pub fn write_blocking(&self) -> RwLockWriteGuard<T>;
    pub fn try_write_arc(self: &Arc<Self>) -> Option<RwLockWriteGuardArc<T>>;
    #[cancel_unsafe(place)]
    pub fn write_arc(self: &Arc<Self>) -> futures::WriteArc<T>;
    #[blocks(wait)]
    #[instead(any = "async_lock::RwLock::write_arc")]
    pub fn write_arc_blocking(self: &Arc<Self>) -> RwLockWriteGuardArc<T>;
    pub fn get_mut(&mut self) -> &mut T;
}
impl<T> From<T> for RwLock<T> {}
impl<T: Default> Default for RwLock<T> {}

#[guard(async_lock)] pub struct RwLockReadGuard<T>;
impl<T> Deref for RwLockReadGuard<T> {
    type Target = T;
}
#[guard(async_lock)] pub struct RwLockReadGuardArc<T>;
impl<T> Deref for RwLockReadGuardArc<T> {
    type Target = T;
}
#[guard(async_lock)] pub struct RwLockUpgradableReadGuard<T>;
impl<T> RwLockUpgradableReadGuard<T> {
    pub fn downgrade(guard: Self) -> RwLockReadGuard<T>;
    pub fn try_upgrade(guard: Self) -> Result<RwLockWriteGuard<T>, Self>;
    pub fn upgrade(guard: Self) -> futures::Upgrade<T>;
    #[blocks(wait)]
    #[instead(any = "async_lock::RwLockUpgradableReadGuard::upgrade")]
    pub fn upgrade_blocking(guard: Self) -> RwLockWriteGuard<T>;
}
impl<T> Deref for RwLockUpgradableReadGuard<T> {
    type Target = T;
}
#[guard(async_lock)] pub struct RwLockUpgradableReadGuardArc<T>;
impl<T> RwLockUpgradableReadGuardArc<T> {
    pub fn downgrade(guard: Self) -> RwLockReadGuardArc<T>;
    pub fn try_upgrade(guard: Self) -> Result<RwLockWriteGuardArc<T>, Self>;
    pub fn upgrade(guard: Self) -> futures::UpgradeArc<T>;
    #[blocks(wait)]
    #[instead(any = "async_lock::RwLockUpgradableReadGuardArc::upgrade")]
    pub fn upgrade_blocking(guard: Self) -> RwLockWriteGuardArc<T>;
}
impl<T> Deref for RwLockUpgradableReadGuardArc<T> {
    type Target = T;
}
#[guard(async_lock)] pub struct RwLockWriteGuard<T>;
impl<T> RwLockWriteGuard<T> {
    pub fn downgrade(guard: Self) -> RwLockReadGuard<T>;
    pub fn downgrade_to_upgradable(guard: Self) -> RwLockUpgradableReadGuard<T>;
}
impl<T> Deref for RwLockWriteGuard<T> {
    type Target = T;
}
impl<T> DerefMut for RwLockWriteGuard<T> {}
#[guard(async_lock)] pub struct RwLockWriteGuardArc<T>;
impl<T> RwLockWriteGuardArc<T> {
    pub fn downgrade(guard: Self) -> RwLockReadGuardArc<T>;
    pub fn downgrade_to_upgradable(guard: Self) -> RwLockUpgradableReadGuardArc<T>;
}
impl<T> Deref for RwLockWriteGuardArc<T> {
    type Target = T;
}
impl<T> DerefMut for RwLockWriteGuardArc<T> {}

pub struct Semaphore;
impl Semaphore {
    pub fn new(n: usize) -> Semaphore;
    pub fn try_acquire(&self) -> Option<SemaphoreGuard>;
    #[cancel_unsafe(place)]
    pub fn acquire(&self) -> futures::Acquire;
    #[blocks(wait)]
    #[instead(any = "async_lock::Semaphore::acquire")]
    pub fn acquire_blocking(&self) -> SemaphoreGuard;
    pub fn try_acquire_arc(self: &Arc<Self>) -> Option<SemaphoreGuardArc>;
    #[cancel_unsafe(place)]
    pub fn acquire_arc(self: &Arc<Self>) -> futures::AcquireArc;
    #[blocks(wait)]
    #[instead(any = "async_lock::Semaphore::acquire_arc")]
    pub fn acquire_arc_blocking(self: &Arc<Self>) -> SemaphoreGuardArc;
    pub fn add_permits(&self, n: usize);
    pub fn available_permits(&self) -> usize;
}
pub struct SemaphoreGuard;
impl SemaphoreGuard {
    pub fn forget(self);
}
pub struct SemaphoreGuardArc;
impl SemaphoreGuardArc {
    pub fn forget(self);
}

pub struct Barrier;
impl Barrier {
    pub fn new(n: usize) -> Barrier;
    pub fn wait(&self) -> futures::BarrierWait;
    #[blocks(wait)]
    #[instead(any = "async_lock::Barrier::wait")]
    pub fn wait_blocking(&self) -> BarrierWaitResult;
}
pub struct BarrierWaitResult;
impl BarrierWaitResult {
    pub fn is_leader(&self) -> bool;
}
impl Clone for BarrierWaitResult {}

pub struct OnceCell<T>;
impl<T> OnceCell<T> {
    pub fn new() -> Self;
    pub fn is_initialized(&self) -> bool;
    pub fn get(&self) -> Option<&T>;
    pub fn get_mut(&mut self) -> Option<&mut T>;
    pub fn take(&mut self) -> Option<T>;
    pub fn into_inner(self) -> Option<T>;
    pub async fn wait(&self) -> &T;
    #[blocks(wait)]
    #[instead(any = "async_lock::OnceCell::wait")]
    pub fn wait_blocking(&self) -> &T;
    pub async fn get_or_try_init<E, Fut: Future<Output = Result<T, E>>>(&self, closure: impl FnOnce() -> Fut) -> Result<&T, E>;
    #[blocks(wait)]
    #[instead(any = "async_lock::OnceCell::get_or_try_init")]
    pub fn get_or_try_init_blocking<E>(&self, closure: impl FnOnce() -> Result<T, E>) -> Result<&T, E>;
    pub async fn get_or_init<Fut: Future<Output = T>>(&self, closure: impl FnOnce() -> Fut) -> &T;
    #[blocks(wait)]
    #[instead(any = "async_lock::OnceCell::get_or_init")]
    pub fn get_or_init_blocking(&self, closure: impl FnOnce() -> T) -> &T;
    pub async fn set(&self, value: T) -> Result<&T, T>;
    pub fn try_set(&self, value: T) -> Result<(), T>;
    #[blocks(wait)]
    #[instead(any = "async_lock::OnceCell::set")]
    pub fn set_blocking(&self, value: T) -> Result<&T, T>;
}
impl<T> Default for OnceCell<T> {}
impl<T> From<T> for OnceCell<T> {}

pub mod futures {
    use std::future::Future;

    use super::{BarrierWaitResult, MutexGuard, MutexGuardArc, RwLockReadGuard, RwLockReadGuardArc, RwLockUpgradableReadGuard, RwLockUpgradableReadGuardArc, RwLockWriteGuard, RwLockWriteGuardArc, SemaphoreGuard, SemaphoreGuardArc};

    #[must_use] pub struct Lock<T>;
    impl<T> Future for Lock<T> {
        type Output = MutexGuard<T>;
    }
    #[must_use] pub struct LockArc<T>;
    impl<T> Future for LockArc<T> {
        type Output = MutexGuardArc<T>;
    }
    #[must_use] pub struct Read<T>;
    impl<T> Future for Read<T> {
        type Output = RwLockReadGuard<T>;
    }
    #[must_use] pub struct ReadArc<T>;
    impl<T> Future for ReadArc<T> {
        type Output = RwLockReadGuardArc<T>;
    }
    #[must_use] pub struct UpgradableRead<T>;
    impl<T> Future for UpgradableRead<T> {
        type Output = RwLockUpgradableReadGuard<T>;
    }
    #[must_use] pub struct UpgradableReadArc<T>;
    impl<T> Future for UpgradableReadArc<T> {
        type Output = RwLockUpgradableReadGuardArc<T>;
    }
    #[must_use] pub struct Upgrade<T>;
    impl<T> Future for Upgrade<T> {
        type Output = RwLockWriteGuard<T>;
    }
    #[must_use] pub struct UpgradeArc<T>;
    impl<T> Future for UpgradeArc<T> {
        type Output = RwLockWriteGuardArc<T>;
    }
    #[must_use] pub struct Write<T>;
    impl<T> Future for Write<T> {
        type Output = RwLockWriteGuard<T>;
    }
    #[must_use] pub struct WriteArc<T>;
    impl<T> Future for WriteArc<T> {
        type Output = RwLockWriteGuardArc<T>;
    }
    #[must_use] pub struct Acquire;
    impl Future for Acquire {
        type Output = SemaphoreGuard;
    }
    #[must_use] pub struct AcquireArc;
    impl Future for AcquireArc {
        type Output = SemaphoreGuardArc;
    }
    #[must_use] pub struct BarrierWait;
    impl Future for BarrierWait {
        type Output = BarrierWaitResult;
    }
}
