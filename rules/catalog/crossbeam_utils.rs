#![crates(crossbeam_utils)]
#![versions(">=0.8, <0.9")]

use std::ops::{Deref, DerefMut};

pub struct CachePadded<T>;
impl<T> CachePadded<T> {
    pub fn new(t: T) -> CachePadded<T>;
    pub fn into_inner(self) -> T;
}
impl<T> Clone for CachePadded<T> {}
impl<T> Default for CachePadded<T> {}
impl<T> Deref for CachePadded<T> { type Target = T; }
impl<T> DerefMut for CachePadded<T> {}

pub struct Backoff;
impl Backoff {
    pub fn new() -> Self;
    pub fn reset(&self);
    pub fn spin(&self);
    pub fn snooze(&self);
    pub fn is_completed(&self) -> bool;
}
impl Default for Backoff {}

pub mod sync {
    use std::ops::{Deref, DerefMut};
    use std::sync::{LockResult, TryLockResult};
    use std::time::{Duration, Instant};

    pub struct Parker;
    impl Parker {
        pub fn new() -> Parker;
        pub fn unparker(&self) -> &Unparker;
    }

    #[blocks(wait)]
    #[note("run it in `spawn_blocking`")]
    impl Parker {
        pub fn park(&self);
        pub fn park_timeout(&self, timeout: Duration);
        pub fn park_deadline(&self, deadline: Instant);
    }
    impl Default for Parker {}

    pub struct Unparker;
    impl Unparker {
        pub fn unpark(&self);
    }
    impl Clone for Unparker {}

    pub struct ShardedLock<T>;
    impl<T> ShardedLock<T> {
        pub fn new(value: T) -> ShardedLock<T>;
        pub fn into_inner(self) -> LockResult<T>;
        pub fn is_poisoned(&self) -> bool;
        pub fn get_mut(&mut self) -> LockResult<&mut T>;
        pub fn try_read(&self) -> TryLockResult<ShardedLockReadGuard<T>>;
        #[blocks(wait, brief)]
        pub fn read(&self) -> LockResult<ShardedLockReadGuard<T>>;
        pub fn try_write(&self) -> TryLockResult<ShardedLockWriteGuard<T>>;
        #[blocks(wait, brief)]
        pub fn write(&self) -> LockResult<ShardedLockWriteGuard<T>>;
    }
    impl<T> Default for ShardedLock<T> {}

    pub struct ShardedLockReadGuard<T>;
    impl<T> Deref for ShardedLockReadGuard<T> { type Target = T; }

    pub struct ShardedLockWriteGuard<T>;
    impl<T> Deref for ShardedLockWriteGuard<T> { type Target = T; }
    impl<T> DerefMut for ShardedLockWriteGuard<T> {}

    pub struct WaitGroup;
    impl WaitGroup {
        pub fn new() -> Self;
        #[blocks(wait)]
        #[note("run it in `spawn_blocking`")]
        pub fn wait(self);
    }
    impl Default for WaitGroup {}
    impl Clone for WaitGroup {}
}

pub mod thread {
    use std::io;
    use std::thread::Thread;

    #[blocks(wait)]
    #[runs_inline(f)]
    #[note("run it in `spawn_blocking`")]
    pub fn scope<F: FnOnce(&Scope) -> R, R>(f: F) -> Result<R>;

    pub struct Scope;
    impl Scope {
        #[spawns(f)]
        pub fn spawn<F: FnOnce(&Scope) -> T, T>(&self, f: F) -> ScopedJoinHandle<T>;
        pub fn builder(&self) -> ScopedThreadBuilder;
    }

    pub struct ScopedThreadBuilder;
    impl ScopedThreadBuilder {
        pub fn name(self, name: String) -> ScopedThreadBuilder;
        pub fn stack_size(self, size: usize) -> ScopedThreadBuilder;
        #[spawns(f)]
        pub fn spawn<F: FnOnce(&Scope) -> T, T>(self, f: F) -> io::Result<ScopedJoinHandle<T>>;
    }

    pub struct ScopedJoinHandle<T>;
    impl<T> ScopedJoinHandle<T> {
        #[blocks(wait)]
        #[note("run it in `spawn_blocking`")]
        pub fn join(self) -> Result<T>;
        pub fn thread(&self) -> &Thread;
    }
}
