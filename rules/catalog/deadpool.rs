#![crates(deadpool)]
#![versions(">=0.9, <0.14")]

pub use deadpool_runtime::Runtime;

pub struct Status { pub max_size: usize, pub size: usize, pub available: usize, pub waiting: usize }
impl Clone for Status {}

pub mod managed {
    use std::borrow::Cow;
    use std::future::Future;
    use std::ops::{Deref, DerefMut};
    use std::time::{Duration, Instant};
    use deadpool_runtime::Runtime;

    pub use crate::Status;

    pub type RecycleResult<E> = Result<(), RecycleError<E>>;

    pub enum BuildError { NoRuntimeSpecified }
    impl Clone for BuildError {}

    pub struct PoolBuilder<M: Manager, W: From<Object<M>> = Object<M>>;
    impl<M: Manager, W: From<Object<M>>> PoolBuilder<M, W> {
        pub fn build(self) -> Result<Pool<M, W>, BuildError>;
        pub fn config(self, value: PoolConfig) -> Self;
        pub fn max_size(self, value: usize) -> Self;
        pub fn timeouts(self, value: Timeouts) -> Self;
        pub fn wait_timeout(self, value: Option<Duration>) -> Self;
        pub fn create_timeout(self, value: Option<Duration>) -> Self;
        pub fn recycle_timeout(self, value: Option<Duration>) -> Self;
        pub fn queue_mode(self, value: QueueMode) -> Self;
        pub fn post_create(self, hook: impl Into<Hook<M>>) -> Self;
        pub fn pre_recycle(self, hook: impl Into<Hook<M>>) -> Self;
        pub fn post_recycle(self, hook: impl Into<Hook<M>>) -> Self;
        pub fn runtime(self, value: Runtime) -> Self;
    }

    pub enum CreatePoolError<C> { Config(C), Build(BuildError) }

    pub struct PoolConfig { pub max_size: usize, pub timeouts: Timeouts, pub queue_mode: QueueMode }
    impl PoolConfig {
        pub fn new(max_size: usize) -> Self;
    }
    impl Clone for PoolConfig {}
    impl Default for PoolConfig {}

    pub enum QueueMode { Fifo, Lifo }
    impl Clone for QueueMode {}
    impl Default for QueueMode {}

    pub struct Timeouts { pub wait: Option<Duration>, pub create: Option<Duration>, pub recycle: Option<Duration> }
    impl Timeouts {
        pub fn new() -> Self;
        pub fn wait_millis(wait: u64) -> Self;
    }
    impl Clone for Timeouts {}
    impl Default for Timeouts {}

    pub enum PoolError<E> { Timeout(TimeoutType), Backend(E), Closed, NoRuntimeSpecified, PostCreateHook(HookError<E>) }

    pub enum RecycleError<E> { Message(Cow<str>), Backend(E) }
    impl<E> RecycleError<E> {
        pub fn message(msg: impl Into<Cow<str>>) -> Self;
    }

    pub enum TimeoutType { Wait, Create, Recycle }
    impl Clone for TimeoutType {}

    pub struct Hook<M: Manager>;
    pub struct HookError<E>;

    pub trait Manager {
        type Type;
        type Error;
        fn create(&self) -> impl Future<Output = Result<Self::Type, Self::Error>>;
        fn recycle(&self, obj: &mut Self::Type, metrics: &Metrics) -> impl Future<Output = RecycleResult<Self::Error>>;
        fn detach(&self, _obj: &mut Self::Type);
    }

    pub struct Metrics { pub created: Instant, pub recycled: Option<Instant>, pub recycle_count: usize }
    impl Metrics {
        pub fn age(&self) -> Duration;
        pub fn last_used(&self) -> Duration;
    }
    impl Clone for Metrics {}
    impl Default for Metrics {}

    pub struct Object<M: Manager>;
    impl<M: Manager> Object<M> {
        pub fn take(this: Self) -> M::Type;
        pub fn id(this: &Self) -> ObjectId;
        pub fn metrics(this: &Self) -> &Metrics;
        pub fn pool(this: &Self) -> Option<Pool<M>>;
    }
    impl<M: Manager> Deref for Object<M> { type Target = M::Type; }
    impl<M: Manager> DerefMut for Object<M> {}
    impl<M: Manager> AsRef<M::Type> for Object<M> {}

    pub struct ObjectId;
    impl Clone for ObjectId {}

    pub struct Pool<M: Manager, W: From<Object<M>> = Object<M>>;
    impl<M: Manager, W: From<Object<M>>> Pool<M, W> {
        pub fn builder(manager: M) -> PoolBuilder<M, W>;
        pub async fn get(&self) -> Result<W, PoolError<M::Error>>;
        pub async fn timeout_get(&self, timeouts: &Timeouts) -> Result<W, PoolError<M::Error>>;
        pub fn resize(&self, max_size: usize);
        pub fn retain(&self, predicate: impl FnMut(&M::Type, Metrics) -> bool) -> RetainResult<M::Type>;
        pub fn timeouts(&self) -> Timeouts;
        pub fn close(&self);
        pub fn is_closed(&self) -> bool;
        pub fn status(&self) -> crate::Status;
        pub fn manager(&self) -> &M;
        pub fn weak(&self) -> WeakPool<M>;
    }
    impl<M: Manager, W: From<Object<M>>> Clone for Pool<M, W> {}

    pub struct RetainResult<T> { pub retained: usize, pub removed: Vec<T> }
    impl<T> Default for RetainResult<T> {}

    pub struct WeakPool<M: Manager, W: From<Object<M>> = Object<M>>;
    impl<M: Manager, W: From<Object<M>>> WeakPool<M, W> {
        pub fn upgrade(&self) -> Option<Pool<M, W>>;
    }

    pub mod reexports {
        pub use crate::Status;
        pub use crate::managed::{Metrics, ObjectId, PoolConfig, TimeoutType, Timeouts};
        pub use crate::Runtime;
    }
}

pub mod unmanaged {
    use std::ops::{Deref, DerefMut};
    use std::time::Duration;
    use deadpool_runtime::Runtime;

    pub use crate::Status;

    pub struct PoolConfig { pub max_size: usize, pub timeout: Option<Duration>, pub runtime: Option<Runtime> }
    impl PoolConfig {
        pub fn new(max_size: usize) -> Self;
    }
    impl Clone for PoolConfig {}
    impl Default for PoolConfig {}

    pub enum PoolError { Timeout, Closed, NoRuntimeSpecified }
    impl Clone for PoolError {}

    pub struct Object<T>;
    impl<T> Object<T> {
        pub fn take(this: Self) -> T;
    }
    impl<T> Deref for Object<T> { type Target = T; }
    impl<T> DerefMut for Object<T> {}
    impl<T> AsRef<T> for Object<T> {}

    pub struct Pool<T>;
    impl<T> Pool<T> {
        pub fn new(max_size: usize) -> Self;
        pub fn from_config(config: &PoolConfig) -> Self;
        pub async fn get(&self) -> Result<Object<T>, PoolError>;
        pub fn try_get(&self) -> Result<Object<T>, PoolError>;
        pub async fn timeout_get(&self, duration: Option<Duration>) -> Result<Object<T>, PoolError>;
        pub async fn add(&self, object: T) -> Result<(), (T, PoolError)>;
        pub fn try_add(&self, object: T) -> Result<(), (T, PoolError)>;
        pub async fn remove(&self) -> Result<T, PoolError>;
        pub fn try_remove(&self) -> Result<T, PoolError>;
        pub async fn timeout_remove(&self, timeout: Option<Duration>) -> Result<T, PoolError>;
        pub fn close(&self);
        pub fn is_closed(&self) -> bool;
        pub fn status(&self) -> crate::Status;
    }
    impl<T> Clone for Pool<T> {}
    impl<T> Default for Pool<T> {}
}
