#![crates(tokio)]
#![runtime(tokio)]
#![offload("tokio::task::spawn_blocking")]
#![spawn("tokio::spawn")]
#![versions(">=1")]
#![closures(inline)]

pub use task::spawn;

#[feature("macros")]
#[attribute_macro(entry, flavor = "multi_thread")]
pub fn main();
#[feature("macros")]
#[attribute_macro(test, flavor = "current_thread")]
pub fn test();
#[feature("macros")]
#[bang(select)]
pub fn select();
#[feature("macros")]
#[bang(expressions)]
#[lang(join)]
pub fn join();
#[feature("macros")]
#[bang(expressions)]
#[lang(try_join)]
pub fn try_join();
#[bang(statements)]
#[rebinds]
pub fn pin<T>(value: T) -> std::pin::Pin<&mut T>;
#[feature("rt")]
#[bang(items)]
pub fn task_local<T>(value: T) -> task::LocalKey<T>;

#[feature("time")]
pub mod time {
    use std::future::{Future, IntoFuture};
    use std::ops::{Add, AddAssign, Sub, SubAssign};
    use std::pin::Pin;
    use std::task::{Context, Poll};

    pub use std::time::Duration;

    #[sleeps(duration)]
    #[instead(any = "tokio::task::yield_now")]
    pub fn sleep(duration: Duration) -> Sleep;
    pub fn sleep_until(deadline: Instant) -> Sleep;
    #[times_out(future)]
    pub fn timeout<F: IntoFuture>(duration: Duration, future: F) -> Timeout<F::IntoFuture>;
    #[times_out(future)]
    pub fn timeout_at<F: IntoFuture>(deadline: Instant, future: F) -> Timeout<F::IntoFuture>;
    #[timer(interval)]
    pub fn interval(period: Duration) -> Interval;
    #[timer(interval)]
    pub fn interval_at(start: Instant, period: Duration) -> Interval;
    #[feature("test-util")]
    pub fn pause();
    #[feature("test-util")]
    pub fn resume();
    #[feature("test-util")]
    pub async fn advance(duration: Duration);

    #[must_use] #[derive(Debug)] pub struct Sleep;
    impl Sleep {
        pub fn deadline(&self) -> Instant;
        pub fn is_elapsed(&self) -> bool;
        pub fn reset(self: Pin<&mut Self>, deadline: Instant);
    }
    impl Future for Sleep {
        type Output = ();
    }

    #[must_use] #[derive(Debug)] pub struct Timeout<T>;
    impl<T> Timeout<T> {
        pub fn get_ref(&self) -> &T;
        pub fn get_mut(&mut self) -> &mut T;
        pub fn into_inner(self) -> T;
    }
    impl<T: Future> Future for Timeout<T> {
        type Output = Result<T::Output, error::Elapsed>;
    }

    #[derive(Debug)] pub struct Interval;
    impl Interval {
        #[timer(tick)]
        pub async fn tick(&mut self) -> Instant;
        pub fn poll_tick(&mut self, cx: &mut Context) -> Poll<Instant>;
        pub fn reset(&mut self);
        pub fn reset_immediately(&mut self);
        pub fn reset_after(&mut self, after: Duration);
        pub fn reset_at(&mut self, deadline: Instant);
        pub fn missed_tick_behavior(&self) -> MissedTickBehavior;
        #[timer(missed_ticks)]
        #[argument("tokio::time::MissedTickBehavior::Delay")]
        pub fn set_missed_tick_behavior(&mut self, behavior: MissedTickBehavior);
        pub fn period(&self) -> Duration;
    }

    #[derive(Debug, PartialEq, Eq)] pub enum MissedTickBehavior {
        Burst,
        Delay,
        Skip,
    }
    impl Clone for MissedTickBehavior {}
    impl Copy for MissedTickBehavior {}
    impl Default for MissedTickBehavior {}

    #[derive(Debug, PartialEq, Eq, PartialOrd, Ord, Hash)] pub struct Instant;
    impl Instant {
        pub fn now() -> Instant;
        pub fn from_std(std: std::time::Instant) -> Instant;
        pub fn into_std(self) -> std::time::Instant;
        pub fn duration_since(&self, earlier: Instant) -> Duration;
        pub fn checked_duration_since(&self, earlier: Instant) -> Option<Duration>;
        pub fn saturating_duration_since(&self, earlier: Instant) -> Duration;
        pub fn elapsed(&self) -> Duration;
        pub fn checked_add(&self, duration: Duration) -> Option<Instant>;
        pub fn checked_sub(&self, duration: Duration) -> Option<Instant>;
    }
    impl Clone for Instant {}
    impl Copy for Instant {}
    impl From<std::time::Instant> for Instant {}
    impl From<Instant> for std::time::Instant {}
    impl Add<Duration> for Instant {
        type Output = Instant;
    }
    impl Sub<Duration> for Instant {
        type Output = Instant;
    }
    impl Sub<Instant> for Instant {
        type Output = Duration;
    }
    impl AddAssign<Duration> for Instant {}
    impl SubAssign<Duration> for Instant {}

    pub mod error {
        use std::fmt::Display;

        #[derive(Debug, PartialEq, Eq)] pub struct Elapsed;
        impl Display for Elapsed {}
        impl std::error::Error for Elapsed {}

        #[derive(Clone, Copy, Debug)] pub struct Error;
        impl Error {
            pub fn shutdown() -> Error;
            pub fn is_shutdown(&self) -> bool;
            pub fn at_capacity() -> Error;
            pub fn is_at_capacity(&self) -> bool;
            pub fn invalid() -> Error;
            pub fn is_invalid(&self) -> bool;
        }
        impl Display for Error {}
        impl std::error::Error for Error {}
    }
}

pub mod task {
    use std::any::Any;
    use std::error::Error;
    use std::fmt::Display;
    use std::future::Future;
    use std::io;

    use crate::runtime::{Handle, Runtime};

    pub use coop::{Unconstrained, consume_budget, unconstrained};
    pub use join_set::JoinSet;

    #[feature("rt")]
    pub fn spawn<F: Future>(future: F) -> JoinHandle<F::Output>;
    #[feature("rt")]
    #[offloads(f)]
    pub fn spawn_blocking<F: FnOnce() -> R, R>(f: F) -> JoinHandle<R>;
    #[feature("rt-multi-thread")]
    #[needs_multi_thread]
    #[offloads(f)]
    pub fn block_in_place<F: FnOnce() -> R, R>(f: F) -> R;
    #[feature("rt")]
    pub fn spawn_local<F: Future>(future: F) -> JoinHandle<F::Output>;
    #[feature("rt")]
    #[pauses(task)]
    pub async fn yield_now();
    #[feature("rt")]
    pub fn id() -> Id;
    #[feature("rt")]
    pub fn try_id() -> Option<Id>;

    #[feature("rt")]
    #[task(detaches)] pub struct JoinHandle<T>;
    impl<T: std::fmt::Debug> std::fmt::Debug for JoinHandle<T> {}
    impl<T> JoinHandle<T> {
        #[aborts] pub fn abort(&self);
        #[reads_state] pub fn is_finished(&self) -> bool;
        pub fn abort_handle(&self) -> AbortHandle;
        pub fn id(&self) -> Id;
    }
    impl<T> Future for JoinHandle<T> {
        type Output = Result<T, JoinError>;
    }

    #[feature("rt")]
    #[derive(Debug)] pub struct AbortHandle;
    impl AbortHandle {
        #[aborts] pub fn abort(&self);
        #[reads_state] pub fn is_finished(&self) -> bool;
        pub fn id(&self) -> Id;
    }
    impl Clone for AbortHandle {}

    #[feature("rt")]
    #[derive(Debug)] pub struct JoinError;
    impl JoinError {
        pub fn is_cancelled(&self) -> bool;
        pub fn is_panic(&self) -> bool;
        pub fn into_panic(self) -> Box<dyn Any + Send>;
        pub fn try_into_panic(self) -> Result<Box<dyn Any + Send>, JoinError>;
        pub fn id(&self) -> Id;
    }
    impl Display for JoinError {}
    impl Error for JoinError {}
    impl From<JoinError> for io::Error {}

    #[feature("rt")]
    pub struct Id;
    impl Clone for Id {}
    impl Copy for Id {}
    impl Display for Id {}

    #[feature("rt")]
    #[derive(Debug)] pub struct LocalSet;
    impl LocalSet {
        pub fn new() -> LocalSet;
        pub fn enter(&self) -> LocalEnterGuard;
        pub fn spawn_local<F: Future>(&self, future: F) -> JoinHandle<F::Output>;
        #[enters_runtime]
        #[instead(tokio = "tokio::task::LocalSet::run_until")]
        pub fn block_on<F: Future>(&self, rt: &Runtime, future: F) -> F::Output;
        pub async fn run_until<F: Future>(&self, future: F) -> F::Output;
    }
    impl Default for LocalSet {}
    impl Future for LocalSet {
        type Output = ();
    }

    #[feature("rt")]
    #[derive(Debug)] pub struct LocalEnterGuard;

    #[feature("rt")]
    pub struct LocalKey<T>;
    impl<T> std::fmt::Debug for LocalKey<T> {}
    impl<T> LocalKey<T> {
        pub fn scope<F: Future>(&'static self, value: T, f: F) -> futures::TaskLocalFuture<T, F>;
        pub fn sync_scope<F: FnOnce() -> R, R>(&'static self, value: T, f: F) -> R;
        pub fn with<F: FnOnce(&T) -> R, R>(&'static self, f: F) -> R;
        pub fn try_with<F: FnOnce(&T) -> R, R>(&'static self, f: F) -> Result<R, task_local::AccessError>;
        pub fn get(&'static self) -> T;
        pub fn try_get(&'static self) -> Result<T, task_local::AccessError>;
    }

    mod task_local {
        use std::error::Error;
        use std::fmt::Display;

        #[derive(Clone, Copy, Debug, PartialEq, Eq)] pub struct AccessError;
        impl Display for AccessError {}
        impl Error for AccessError {}
    }

    #[feature("rt")]
    pub mod futures {
        use std::future::Future;
        use std::pin::Pin;

        #[must_use] pub struct TaskLocalFuture<T, F>;
        impl<T: std::fmt::Debug, F> std::fmt::Debug for TaskLocalFuture<T, F> {}
        impl<T, F> TaskLocalFuture<T, F> {
            pub fn take_value(self: Pin<&mut Self>) -> Option<T>;
        }
        impl<T, F: Future> Future for TaskLocalFuture<T, F> {
            type Output = F::Output;
        }
    }

    #[feature("tracing")]
    pub struct Builder;
    impl Builder {
        pub fn new() -> Self;
        pub fn name(&self, name: &str) -> Self;
        pub fn spawn<Fut: Future>(self, future: Fut) -> io::Result<JoinHandle<Fut::Output>>;
        pub fn spawn_on<Fut: Future>(self, future: Fut, handle: &Handle) -> io::Result<JoinHandle<Fut::Output>>;
        pub fn spawn_local<Fut: Future>(self, future: Fut) -> io::Result<JoinHandle<Fut::Output>>;
        pub fn spawn_local_on<Fut: Future>(self, future: Fut, local_set: &LocalSet) -> io::Result<JoinHandle<Fut::Output>>;
        #[offloads(function)]
        pub fn spawn_blocking<Function: FnOnce() -> Output, Output>(self, function: Function) -> io::Result<JoinHandle<Output>>;
        #[offloads(function)]
        pub fn spawn_blocking_on<Function: FnOnce() -> Output, Output>(self, function: Function, handle: &Handle) -> io::Result<JoinHandle<Output>>;
    }
    impl Default for Builder {}

    #[feature("rt")]
    pub mod join_set {
        use std::future::Future;
        use std::io;
        use std::iter::{Extend, FromIterator};
        use std::task::{Context, Poll};

        use super::{AbortHandle, Id, JoinError, LocalSet};
        use crate::runtime::Handle;

        pub struct JoinSet<T>;
        impl<T> std::fmt::Debug for JoinSet<T> {}
        impl<T> JoinSet<T> {
            pub fn new() -> Self;
            #[reads_state] pub fn len(&self) -> usize;
            #[reads_state] pub fn is_empty(&self) -> bool;
            #[feature("tracing")]
            pub fn build_task(&mut self) -> Builder<T>;
            pub fn spawn<F: Future<Output = T>>(&mut self, task: F) -> AbortHandle;
            pub fn spawn_on<F: Future<Output = T>>(&mut self, task: F, handle: &Handle) -> AbortHandle;
            pub fn spawn_local<F: Future<Output = T>>(&mut self, task: F) -> AbortHandle;
            pub fn spawn_local_on<F: Future<Output = T>>(&mut self, task: F, local_set: &LocalSet) -> AbortHandle;
            #[offloads(f)]
            pub fn spawn_blocking<F: FnOnce() -> T>(&mut self, f: F) -> AbortHandle;
            #[offloads(f)]
            pub fn spawn_blocking_on<F: FnOnce() -> T>(&mut self, f: F, handle: &Handle) -> AbortHandle;
            pub async fn join_next(&mut self) -> Option<Result<T, JoinError>>;
            pub async fn join_next_with_id(&mut self) -> Option<Result<(Id, T), JoinError>>;
            pub fn try_join_next(&mut self) -> Option<Result<T, JoinError>>;
            pub fn try_join_next_with_id(&mut self) -> Option<Result<(Id, T), JoinError>>;
            pub async fn shutdown(&mut self);
            pub async fn join_all(self) -> Vec<T>;
            pub fn abort_all(&mut self);
            pub fn detach_all(&mut self);
            pub fn poll_join_next(&mut self, cx: &mut Context) -> Poll<Option<Result<T, JoinError>>>;
            pub fn poll_join_next_with_id(&mut self, cx: &mut Context) -> Poll<Option<Result<(Id, T), JoinError>>>;
        }
        impl<T> Default for JoinSet<T> {}
        impl<T, F: Future<Output = T>> FromIterator<F> for JoinSet<T> {}
        impl<T, F: Future<Output = T>> Extend<F> for JoinSet<T> {}

        #[feature("tracing")]
        pub struct Builder<T>;
        impl<T> Builder<T> {
            pub fn name(self, name: &str) -> Self;
            pub fn spawn<F: Future<Output = T>>(self, future: F) -> io::Result<AbortHandle>;
            pub fn spawn_on<F: Future<Output = T>>(self, future: F, handle: &Handle) -> io::Result<AbortHandle>;
            #[offloads(f)]
            pub fn spawn_blocking<F: FnOnce() -> T>(self, f: F) -> io::Result<AbortHandle>;
            #[offloads(f)]
            pub fn spawn_blocking_on<F: FnOnce() -> T>(self, f: F, handle: &Handle) -> io::Result<AbortHandle>;
            pub fn spawn_local<F: Future<Output = T>>(self, future: F) -> io::Result<AbortHandle>;
            pub fn spawn_local_on<F: Future<Output = T>>(self, future: F, local_set: &LocalSet) -> io::Result<AbortHandle>;
        }
    }

    #[feature("rt")]
    pub mod coop {
        use std::future::Future;
        use std::task::{Context, Poll};

        pub async fn consume_budget();
        pub fn has_budget_remaining() -> bool;
        pub fn poll_proceed(cx: &mut Context) -> Poll<RestoreOnPending>;
        pub fn cooperative<F: Future>(fut: F) -> Coop<F>;
        pub fn unconstrained<F>(inner: F) -> Unconstrained<F>;

        #[derive(Debug)] pub struct RestoreOnPending;
        impl RestoreOnPending {
            pub fn made_progress(&self);
        }
        #[must_use] #[derive(Debug)] pub struct Coop<F>;
        impl<F: Future> Future for Coop<F> {
            type Output = F::Output;
        }
        #[must_use] pub struct Unconstrained<F>;
        impl<F: Future> Future for Unconstrained<F> {
            type Output = F::Output;
        }
    }
}

#[feature("rt")]
pub mod runtime {
    use std::error::Error;
    use std::fmt::Display;
    use std::future::Future;
    use std::io;
    use std::time::Duration;

    use crate::task::JoinHandle;

    pub fn worker_index() -> Option<usize>;
    pub fn is_rt_shutdown_err(err: &io::Error) -> bool;

    #[panics_on_drop]
    #[note("call its `shutdown_background()`, or drop it in `spawn_blocking`")]
    #[derive(Debug)] pub struct Runtime;
    impl Runtime {
        #[feature("rt-multi-thread")]
        #[creates_runtime]
        #[instead(any = "tokio::runtime::Handle::current")]
        pub fn new() -> io::Result<Runtime>;
        pub fn handle(&self) -> &Handle;
        pub fn spawn<F: Future>(&self, future: F) -> JoinHandle<F::Output>;
        #[offloads(func)]
        pub fn spawn_blocking<F: FnOnce() -> R, R>(&self, func: F) -> JoinHandle<R>;
        #[enters_runtime]
        #[note("`.await` the future instead")]
        pub fn block_on<F: Future>(&self, future: F) -> F::Output;
        pub fn enter(&self) -> EnterGuard;
        #[blocks(wait)]
        #[instead(any = "tokio::runtime::Runtime::shutdown_background")]
        pub fn shutdown_timeout(self, duration: Duration);
        pub fn shutdown_background(self);
        pub fn metrics(&self) -> RuntimeMetrics;
    }

    #[panics_on_drop]
    #[note("call its `shutdown_background()`, or drop it on a thread of its own")]
    #[derive(Debug)] pub struct LocalRuntime;
    impl LocalRuntime {
        #[creates_runtime]
        #[instead(any = "tokio::runtime::Handle::current")]
        pub fn new() -> io::Result<LocalRuntime>;
        pub fn handle(&self) -> &Handle;
        pub fn spawn_local<F: Future>(&self, future: F) -> JoinHandle<F::Output>;
        #[offloads(func)]
        pub fn spawn_blocking<F: FnOnce() -> R, R>(&self, func: F) -> JoinHandle<R>;
        #[enters_runtime]
        #[note("`.await` the future instead")]
        pub fn block_on<F: Future>(&self, future: F) -> F::Output;
        pub fn enter(&self) -> EnterGuard;
        #[blocks(wait)]
        #[instead(any = "tokio::runtime::LocalRuntime::shutdown_background")]
        pub fn shutdown_timeout(self, duration: Duration);
        pub fn shutdown_background(self);
        pub fn metrics(&self) -> RuntimeMetrics;
    }
    #[derive(Debug)] pub struct LocalOptions;
    impl Default for LocalOptions {}

    #[derive(Debug)] pub struct Handle;
    impl Handle {
        pub fn current() -> Self;
        #[asks_for_runtime]
        pub fn try_current() -> Result<Self, TryCurrentError>;
        pub fn enter(&self) -> EnterGuard;
        pub fn spawn<F: Future>(&self, future: F) -> JoinHandle<F::Output>;
        #[offloads(func)]
        pub fn spawn_blocking<F: FnOnce() -> R, R>(&self, func: F) -> JoinHandle<R>;
        #[enters_runtime]
        #[note("`.await` the future instead")]
        pub fn block_on<F: Future>(&self, future: F) -> F::Output;
        pub fn runtime_flavor(&self) -> RuntimeFlavor;
        pub fn id(&self) -> Id;
        pub fn metrics(&self) -> RuntimeMetrics;
    }
    impl Clone for Handle {}

    #[derive(Debug)] pub struct EnterGuard;

    #[derive(Debug)] pub struct TryCurrentError;
    impl TryCurrentError {
        pub fn is_missing_context(&self) -> bool;
        pub fn is_thread_local_destroyed(&self) -> bool;
    }
    impl Display for TryCurrentError {}
    impl Error for TryCurrentError {}

    #[derive(Debug, PartialEq, Eq)] pub enum RuntimeFlavor {
        CurrentThread,
        MultiThread,
    }

    #[derive(Clone, Debug)] pub enum UnhandledPanic {
        Ignore,
        ShutdownRuntime,
    }

    pub struct Id;
    impl Clone for Id {}
    impl Copy for Id {}
    impl Display for Id {}

    pub struct Builder;
    impl Builder {
        pub fn new_current_thread() -> Builder;
        #[feature("rt-multi-thread")]
        pub fn new_multi_thread() -> Builder;
        pub fn enable_all(&mut self) -> &mut Self;
        pub fn enable_io(&mut self) -> &mut Self;
        pub fn enable_time(&mut self) -> &mut Self;
        #[feature("test-util")]
        pub fn start_paused(&mut self, start_paused: bool) -> &mut Self;
        pub fn worker_threads(&mut self, val: usize) -> &mut Self;
        pub fn max_blocking_threads(&mut self, val: usize) -> &mut Self;
        pub fn thread_name(&mut self, val: impl Into<String>) -> &mut Self;
        pub fn name(&mut self, val: impl Into<String>) -> &mut Self;
        pub fn thread_name_fn<F: Fn() -> String>(&mut self, f: F) -> &mut Self;
        pub fn thread_stack_size(&mut self, val: usize) -> &mut Self;
        pub fn thread_keep_alive(&mut self, duration: Duration) -> &mut Self;
        #[spawns(f)]
        pub fn on_thread_start<F: Fn()>(&mut self, f: F) -> &mut Self;
        #[spawns(f)]
        pub fn on_thread_stop<F: Fn()>(&mut self, f: F) -> &mut Self;
        pub fn on_thread_park<F: Fn()>(&mut self, f: F) -> &mut Self;
        pub fn on_thread_unpark<F: Fn()>(&mut self, f: F) -> &mut Self;
        pub fn on_task_spawn<F: Fn(&TaskMeta)>(&mut self, f: F) -> &mut Self;
        pub fn on_task_terminate<F: Fn(&TaskMeta)>(&mut self, f: F) -> &mut Self;
        pub fn unhandled_panic(&mut self, behavior: UnhandledPanic) -> &mut Self;
        pub fn global_queue_interval(&mut self, val: u32) -> &mut Self;
        pub fn event_interval(&mut self, val: u32) -> &mut Self;
        pub fn max_io_events_per_tick(&mut self, capacity: usize) -> &mut Self;
        pub fn disable_lifo_slot(&mut self) -> &mut Self;
        #[creates_runtime]
        #[instead(any = "tokio::runtime::Handle::current")]
        pub fn build(&mut self) -> io::Result<Runtime>;
        #[creates_runtime]
        #[instead(any = "tokio::runtime::Handle::current")]
        pub fn build_local(&mut self, options: LocalOptions) -> io::Result<LocalRuntime>;
    }

    pub struct TaskMeta;
    impl TaskMeta {
        pub fn id(&self) -> crate::task::Id;
    }

    #[derive(Clone, Debug)] pub struct RuntimeMetrics;
    impl RuntimeMetrics {
        pub fn num_workers(&self) -> usize;
        pub fn num_alive_tasks(&self) -> usize;
        pub fn global_queue_depth(&self) -> usize;
    }
}

#[feature("signal")]
pub mod signal {
    use std::io;

    pub async fn ctrl_c() -> io::Result<()>;

    pub mod unix {
        use std::io;
        use std::task::{Context, Poll};

        pub fn signal(kind: SignalKind) -> io::Result<Signal>;

        #[derive(Debug)] pub struct Signal;
        impl Signal {
            pub async fn recv(&mut self) -> Option<()>;
            pub fn poll_recv(&mut self, cx: &mut Context) -> Poll<Option<()>>;
        }

        #[derive(Debug, PartialEq, Eq, Hash)] pub struct SignalKind;
        impl From<i32> for SignalKind {}
        impl From<SignalKind> for i32 {}
        impl SignalKind {
            pub fn from_raw(signum: i32) -> Self;
            pub fn as_raw_value(&self) -> i32;
            pub fn alarm() -> Self;
            pub fn child() -> Self;
            pub fn hangup() -> Self;
            pub fn info() -> Self;
            pub fn interrupt() -> Self;
            pub fn io() -> Self;
            pub fn pipe() -> Self;
            pub fn quit() -> Self;
            pub fn terminate() -> Self;
            pub fn user_defined1() -> Self;
            pub fn user_defined2() -> Self;
            pub fn window_change() -> Self;
        }
        impl Clone for SignalKind {}
        impl Copy for SignalKind {}
    }

    pub mod windows {
        use std::io;
        use std::task::{Context, Poll};

        pub fn ctrl_c() -> io::Result<CtrlC>;
        pub fn ctrl_break() -> io::Result<CtrlBreak>;
        pub fn ctrl_close() -> io::Result<CtrlClose>;
        pub fn ctrl_shutdown() -> io::Result<CtrlShutdown>;
        pub fn ctrl_logoff() -> io::Result<CtrlLogoff>;

        #[derive(Debug)] pub struct CtrlC;
        impl CtrlC {
            pub async fn recv(&mut self) -> Option<()>;
            pub fn poll_recv(&mut self, cx: &mut Context) -> Poll<Option<()>>;
        }
        #[derive(Debug)] pub struct CtrlBreak;
        impl CtrlBreak {
            pub async fn recv(&mut self) -> Option<()>;
            pub fn poll_recv(&mut self, cx: &mut Context) -> Poll<Option<()>>;
        }
        #[derive(Debug)] pub struct CtrlClose;
        impl CtrlClose {
            pub async fn recv(&mut self) -> Option<()>;
            pub fn poll_recv(&mut self, cx: &mut Context) -> Poll<Option<()>>;
        }
        #[derive(Debug)] pub struct CtrlShutdown;
        impl CtrlShutdown {
            pub async fn recv(&mut self) -> Option<()>;
            pub fn poll_recv(&mut self, cx: &mut Context) -> Poll<Option<()>>;
        }
        #[derive(Debug)] pub struct CtrlLogoff;
        impl CtrlLogoff {
            pub async fn recv(&mut self) -> Option<()>;
            pub fn poll_recv(&mut self, cx: &mut Context) -> Poll<Option<()>>;
        }
    }
}

pub mod io {
    use std::io;
    use std::io::IoSlice;
    use std::mem::MaybeUninit;
    use std::ops::{BitAnd, BitOr, DerefMut, Sub};
    use std::pin::Pin;
    use std::task::{Context, Poll};

    use bytes::{Buf, BufMut};

    pub use std::io::{Error, ErrorKind, Result, SeekFrom};

    pub trait AsyncRead {
        #[polled]
        fn poll_read(self: Pin<&mut Self>, cx: &mut Context, buf: &mut ReadBuf) -> Poll<io::Result<()>>;
    }
    impl<T: AsyncRead> AsyncRead for Box<T> {}
    impl<T: AsyncRead> AsyncRead for &mut T {}
    impl<P: DerefMut> AsyncRead for Pin<P> where P::Target: AsyncRead {}
    impl AsyncRead for &[u8] {}
    impl<T: AsRef<[u8]>> AsyncRead for io::Cursor<T> {}

    pub trait AsyncBufRead: AsyncRead {
        #[polled]
        fn poll_fill_buf(self: Pin<&mut Self>, cx: &mut Context) -> Poll<io::Result<&[u8]>>;
        #[polled]
        fn consume(self: Pin<&mut Self>, amt: usize);
    }
    impl<T: AsyncBufRead> AsyncBufRead for Box<T> {}
    impl<T: AsyncBufRead> AsyncBufRead for &mut T {}
    impl<P: DerefMut> AsyncBufRead for Pin<P> where P::Target: AsyncBufRead {}
    impl AsyncBufRead for &[u8] {}
    impl<T: AsRef<[u8]>> AsyncBufRead for io::Cursor<T> {}

    pub trait AsyncSeek {
        #[polled]
        fn start_seek(self: Pin<&mut Self>, position: SeekFrom) -> io::Result<()>;
        #[polled]
        fn poll_complete(self: Pin<&mut Self>, cx: &mut Context) -> Poll<io::Result<u64>>;
    }
    impl<T: AsyncSeek> AsyncSeek for Box<T> {}
    impl<T: AsyncSeek> AsyncSeek for &mut T {}
    impl<P: DerefMut> AsyncSeek for Pin<P> where P::Target: AsyncSeek {}
    impl<T: AsRef<[u8]>> AsyncSeek for io::Cursor<T> {}

    pub trait AsyncWrite {
        #[polled]
        fn poll_write(self: Pin<&mut Self>, cx: &mut Context, buf: &[u8]) -> Poll<io::Result<usize>>;
        #[polled]
        fn poll_flush(self: Pin<&mut Self>, cx: &mut Context) -> Poll<io::Result<()>>;
        #[polled]
        fn poll_shutdown(self: Pin<&mut Self>, cx: &mut Context) -> Poll<io::Result<()>>;
        #[polled]
        fn poll_write_vectored(self: Pin<&mut Self>, cx: &mut Context, bufs: &[IoSlice]) -> Poll<io::Result<usize>>;
        fn is_write_vectored(&self) -> bool;
    }
    impl<T: AsyncWrite> AsyncWrite for Box<T> {}
    impl<T: AsyncWrite> AsyncWrite for &mut T {}
    impl<P: DerefMut> AsyncWrite for Pin<P> where P::Target: AsyncWrite {}
    impl AsyncWrite for Vec<u8> {}
    impl AsyncWrite for io::Cursor<&mut [u8]> {}
    impl AsyncWrite for io::Cursor<&mut Vec<u8>> {}
    impl AsyncWrite for io::Cursor<Vec<u8>> {}
    impl AsyncWrite for io::Cursor<Box<[u8]>> {}

    #[feature("io-util")]
    pub trait AsyncReadExt: AsyncRead {
        fn chain<R: AsyncRead>(self, next: R) -> Chain<Self, R>;
        async fn read(&mut self, buf: &mut [u8]) -> io::Result<usize>;
        async fn read_buf<B: BufMut>(&mut self, buf: &mut B) -> io::Result<usize>;
        #[cancel_unsafe(data)]
        async fn read_exact(&mut self, buf: &mut [u8]) -> io::Result<usize>;
        async fn read_u8(&mut self) -> io::Result<u8>;
        async fn read_i8(&mut self) -> io::Result<i8>;
        #[cancel_unsafe(data)]
        async fn read_u16(&mut self) -> io::Result<u16>;
        #[cancel_unsafe(data)]
        async fn read_i16(&mut self) -> io::Result<i16>;
        #[cancel_unsafe(data)]
        async fn read_u32(&mut self) -> io::Result<u32>;
        #[cancel_unsafe(data)]
        async fn read_i32(&mut self) -> io::Result<i32>;
        #[cancel_unsafe(data)]
        async fn read_u64(&mut self) -> io::Result<u64>;
        #[cancel_unsafe(data)]
        async fn read_i64(&mut self) -> io::Result<i64>;
        #[cancel_unsafe(data)]
        async fn read_u128(&mut self) -> io::Result<u128>;
        #[cancel_unsafe(data)]
        async fn read_i128(&mut self) -> io::Result<i128>;
        #[cancel_unsafe(data)]
        async fn read_f32(&mut self) -> io::Result<f32>;
        #[cancel_unsafe(data)]
        async fn read_f64(&mut self) -> io::Result<f64>;
        #[cancel_unsafe(data)]
        async fn read_u16_le(&mut self) -> io::Result<u16>;
        #[cancel_unsafe(data)]
        async fn read_i16_le(&mut self) -> io::Result<i16>;
        #[cancel_unsafe(data)]
        async fn read_u32_le(&mut self) -> io::Result<u32>;
        #[cancel_unsafe(data)]
        async fn read_i32_le(&mut self) -> io::Result<i32>;
        #[cancel_unsafe(data)]
        async fn read_u64_le(&mut self) -> io::Result<u64>;
        #[cancel_unsafe(data)]
        async fn read_i64_le(&mut self) -> io::Result<i64>;
        #[cancel_unsafe(data)]
        async fn read_u128_le(&mut self) -> io::Result<u128>;
        #[cancel_unsafe(data)]
        async fn read_i128_le(&mut self) -> io::Result<i128>;
        #[cancel_unsafe(data)]
        async fn read_f32_le(&mut self) -> io::Result<f32>;
        #[cancel_unsafe(data)]
        async fn read_f64_le(&mut self) -> io::Result<f64>;
        #[cancel_unsafe(data)]
        async fn read_to_end(&mut self, buf: &mut Vec<u8>) -> io::Result<usize>;
        #[cancel_unsafe(data)]
        async fn read_to_string(&mut self, dst: &mut String) -> io::Result<usize>;
        fn take(self, limit: u64) -> Take<Self>;
    }
    impl<R: AsyncRead> AsyncReadExt for R {}

    #[feature("io-util")]
    pub trait AsyncBufReadExt: AsyncBufRead {
        async fn read_until(&mut self, byte: u8, buf: &mut Vec<u8>) -> io::Result<usize>;
        #[cancel_unsafe(data)]
        async fn read_line(&mut self, buf: &mut String) -> io::Result<usize>;
        fn split(self, byte: u8) -> Split<Self>;
        async fn fill_buf(&mut self) -> io::Result<&[u8]>;
        fn consume(&mut self, amt: usize);
        fn lines(self) -> Lines<Self>;
    }
    impl<R: AsyncBufRead> AsyncBufReadExt for R {}

    #[feature("io-util")]
    pub trait AsyncSeekExt: AsyncSeek {
        async fn seek(&mut self, pos: SeekFrom) -> io::Result<u64>;
        async fn rewind(&mut self) -> io::Result<u64>;
        async fn stream_position(&mut self) -> io::Result<u64>;
    }
    impl<S: AsyncSeek> AsyncSeekExt for S {}

    #[feature("io-util")]
    pub trait AsyncWriteExt: AsyncWrite {
        async fn write(&mut self, src: &[u8]) -> io::Result<usize>;
        async fn write_vectored(&mut self, bufs: &[IoSlice]) -> io::Result<usize>;
        async fn write_buf<B: Buf>(&mut self, src: &mut B) -> io::Result<usize>;
        async fn write_all_buf<B: Buf>(&mut self, src: &mut B) -> io::Result<()>;
        #[cancel_unsafe(data)]
        async fn write_all(&mut self, src: &[u8]) -> io::Result<()>;
        async fn write_u8(&mut self, n: u8) -> io::Result<()>;
        async fn write_i8(&mut self, n: i8) -> io::Result<()>;
        #[cancel_unsafe(data)]
        async fn write_u16(&mut self, n: u16) -> io::Result<()>;
        #[cancel_unsafe(data)]
        async fn write_i16(&mut self, n: i16) -> io::Result<()>;
        #[cancel_unsafe(data)]
        async fn write_u32(&mut self, n: u32) -> io::Result<()>;
        #[cancel_unsafe(data)]
        async fn write_i32(&mut self, n: i32) -> io::Result<()>;
        #[cancel_unsafe(data)]
        async fn write_u64(&mut self, n: u64) -> io::Result<()>;
        #[cancel_unsafe(data)]
        async fn write_i64(&mut self, n: i64) -> io::Result<()>;
        #[cancel_unsafe(data)]
        async fn write_u128(&mut self, n: u128) -> io::Result<()>;
        #[cancel_unsafe(data)]
        async fn write_i128(&mut self, n: i128) -> io::Result<()>;
        #[cancel_unsafe(data)]
        async fn write_f32(&mut self, n: f32) -> io::Result<()>;
        #[cancel_unsafe(data)]
        async fn write_f64(&mut self, n: f64) -> io::Result<()>;
        #[cancel_unsafe(data)]
        async fn write_u16_le(&mut self, n: u16) -> io::Result<()>;
        #[cancel_unsafe(data)]
        async fn write_i16_le(&mut self, n: i16) -> io::Result<()>;
        #[cancel_unsafe(data)]
        async fn write_u32_le(&mut self, n: u32) -> io::Result<()>;
        #[cancel_unsafe(data)]
        async fn write_i32_le(&mut self, n: i32) -> io::Result<()>;
        #[cancel_unsafe(data)]
        async fn write_u64_le(&mut self, n: u64) -> io::Result<()>;
        #[cancel_unsafe(data)]
        async fn write_i64_le(&mut self, n: i64) -> io::Result<()>;
        #[cancel_unsafe(data)]
        async fn write_u128_le(&mut self, n: u128) -> io::Result<()>;
        #[cancel_unsafe(data)]
        async fn write_i128_le(&mut self, n: i128) -> io::Result<()>;
        #[cancel_unsafe(data)]
        async fn write_f32_le(&mut self, n: f32) -> io::Result<()>;
        #[cancel_unsafe(data)]
        async fn write_f64_le(&mut self, n: f64) -> io::Result<()>;
        async fn flush(&mut self) -> io::Result<()>;
        async fn shutdown(&mut self) -> io::Result<()>;
    }
    impl<W: AsyncWrite> AsyncWriteExt for W {}

    #[feature("io-util")]
    #[cancel_unsafe(data)]
    pub async fn copy<R: AsyncRead, W: AsyncWrite>(reader: &mut R, writer: &mut W) -> io::Result<u64>;
    #[feature("io-util")]
    #[cancel_unsafe(data)]
    pub async fn copy_buf<R: AsyncBufRead, W: AsyncWrite>(reader: &mut R, writer: &mut W) -> io::Result<u64>;
    #[feature("io-util")]
    #[cancel_unsafe(data)]
    pub async fn copy_bidirectional<A: AsyncRead + AsyncWrite, B: AsyncRead + AsyncWrite>(a: &mut A, b: &mut B) -> io::Result<(u64, u64)>;
    #[feature("io-util")]
    #[cancel_unsafe(data)]
    pub async fn copy_bidirectional_with_sizes<A: AsyncRead + AsyncWrite, B: AsyncRead + AsyncWrite>(a: &mut A, b: &mut B, a_to_b_buf_size: usize, b_to_a_buf_size: usize) -> io::Result<(u64, u64)>;
    #[feature("io-util")]
    pub fn split<T: AsyncRead + AsyncWrite>(stream: T) -> (ReadHalf<T>, WriteHalf<T>);
    #[feature("io-util")]
    pub fn join<R: AsyncRead, W: AsyncWrite>(reader: R, writer: W) -> Join<R, W>;
    #[feature("io-util")]
    pub fn duplex(max_buf_size: usize) -> (DuplexStream, DuplexStream);
    #[feature("io-util")]
    pub fn simplex(max_buf_size: usize) -> (ReadHalf<SimplexStream>, WriteHalf<SimplexStream>);
    #[feature("io-util")]
    pub fn empty() -> Empty;
    #[feature("io-util")]
    pub fn repeat(byte: u8) -> Repeat;
    #[feature("io-util")]
    pub fn sink() -> Sink;
    #[feature("io-std")]
    pub fn stdin() -> Stdin;
    #[feature("io-std")]
    pub fn stdout() -> Stdout;
    #[feature("io-std")]
    pub fn stderr() -> Stderr;

    #[feature("io-std")]
    #[derive(Debug)] pub struct Stdin;
    impl std::os::fd::AsRawFd for Stdin {}
    impl std::os::fd::AsFd for Stdin {}
    impl AsyncRead for Stdin {}
    #[feature("io-std")]
    #[derive(Debug)] pub struct Stdout;
    impl std::os::fd::AsRawFd for Stdout {}
    impl std::os::fd::AsFd for Stdout {}
    impl AsyncWrite for Stdout {}
    #[feature("io-std")]
    #[derive(Debug)] pub struct Stderr;
    impl std::os::fd::AsRawFd for Stderr {}
    impl std::os::fd::AsFd for Stderr {}
    impl AsyncWrite for Stderr {}

    #[feature("io-util")]
    pub struct BufReader<R>;
    impl<R: std::fmt::Debug> std::fmt::Debug for BufReader<R> {}
    impl<R: AsyncRead> BufReader<R> {
        pub fn new(inner: R) -> Self;
        pub fn with_capacity(capacity: usize, inner: R) -> Self;
        pub fn get_ref(&self) -> &R;
        pub fn get_mut(&mut self) -> &mut R;
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut R>;
        pub fn into_inner(self) -> R;
        pub fn buffer(&self) -> &[u8];
    }
    impl<R: AsyncRead> AsyncRead for BufReader<R> {}
    impl<R: AsyncRead> AsyncBufRead for BufReader<R> {}
    impl<R: AsyncRead + AsyncSeek> AsyncSeek for BufReader<R> {}
    impl<R: AsyncRead + AsyncWrite> AsyncWrite for BufReader<R> {}

    #[feature("io-util")]
    #[buffers_writes] pub struct BufWriter<W>;
    impl<W: std::fmt::Debug> std::fmt::Debug for BufWriter<W> {}
    impl<W: AsyncWrite> BufWriter<W> {
        pub fn new(inner: W) -> Self;
        pub fn with_capacity(cap: usize, inner: W) -> Self;
        pub fn get_ref(&self) -> &W;
        pub fn get_mut(&mut self) -> &mut W;
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut W>;
        pub fn into_inner(self) -> W;
        pub fn buffer(&self) -> &[u8];
    }
    impl<W: AsyncWrite> AsyncWrite for BufWriter<W> {}
    impl<W: AsyncWrite + AsyncSeek> AsyncSeek for BufWriter<W> {}
    impl<W: AsyncWrite + AsyncRead> AsyncRead for BufWriter<W> {}
    impl<W: AsyncWrite + AsyncBufRead> AsyncBufRead for BufWriter<W> {}

    #[feature("io-util")]
    #[derive(Debug)] pub struct BufStream<RW>;
    impl<RW> From<BufReader<BufWriter<RW>>> for BufStream<RW> {}
    impl<RW> From<BufWriter<BufReader<RW>>> for BufStream<RW> {}
    impl<RW: AsyncRead + AsyncWrite> BufStream<RW> {
        pub fn new(stream: RW) -> BufStream<RW>;
        pub fn with_capacity(reader_capacity: usize, writer_capacity: usize, stream: RW) -> BufStream<RW>;
        pub fn get_ref(&self) -> &RW;
        pub fn get_mut(&mut self) -> &mut RW;
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut RW>;
        pub fn into_inner(self) -> RW;
    }
    impl<RW: AsyncRead + AsyncWrite> AsyncRead for BufStream<RW> {}
    impl<RW: AsyncRead + AsyncWrite> AsyncBufRead for BufStream<RW> {}
    impl<RW: AsyncRead + AsyncWrite> AsyncWrite for BufStream<RW> {}
    impl<RW: AsyncRead + AsyncWrite + AsyncSeek> AsyncSeek for BufStream<RW> {}

    #[feature("io-util")]
    #[derive(Debug)] pub struct Lines<R>;
    impl<R: AsyncBufRead> Lines<R> {
        pub async fn next_line(&mut self) -> io::Result<Option<String>>;
        pub fn get_mut(&mut self) -> &mut R;
        pub fn get_ref(&mut self) -> &R;
        pub fn into_inner(self) -> R;
        pub fn poll_next_line(self: Pin<&mut Self>, cx: &mut Context) -> Poll<io::Result<Option<String>>>;
    }

    #[feature("io-util")]
    #[derive(Debug)] pub struct Split<R>;
    impl<R: AsyncBufRead> Split<R> {
        pub async fn next_segment(&mut self) -> io::Result<Option<Vec<u8>>>;
        pub fn poll_next_segment(self: Pin<&mut Self>, cx: &mut Context) -> Poll<io::Result<Option<Vec<u8>>>>;
    }

    #[feature("io-util")]
    #[derive(Debug)] pub struct Take<R>;
    impl<R: AsyncRead> Take<R> {
        pub fn limit(&self) -> u64;
        pub fn set_limit(&mut self, limit: u64);
        pub fn get_ref(&self) -> &R;
        pub fn get_mut(&mut self) -> &mut R;
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut R>;
        pub fn into_inner(self) -> R;
    }
    impl<R: AsyncRead> AsyncRead for Take<R> {}
    impl<R: AsyncBufRead> AsyncBufRead for Take<R> {}

    #[feature("io-util")]
    pub struct Chain<T, U>;
    impl<T: std::fmt::Debug, U: std::fmt::Debug> std::fmt::Debug for Chain<T, U> {}
    impl<T: AsyncRead, U: AsyncRead> Chain<T, U> {
        pub fn get_ref(&self) -> (&T, &U);
        pub fn get_mut(&mut self) -> (&mut T, &mut U);
        pub fn get_pin_mut(self: Pin<&mut Self>) -> (Pin<&mut T>, Pin<&mut U>);
        pub fn into_inner(self) -> (T, U);
    }
    impl<T: AsyncRead, U: AsyncRead> AsyncRead for Chain<T, U> {}
    impl<T: AsyncBufRead, U: AsyncBufRead> AsyncBufRead for Chain<T, U> {}

    #[feature("io-util")]
    #[derive(Debug)] pub struct Join<R, W>;
    impl<R: AsyncRead, W: AsyncWrite> Join<R, W> {
        pub fn into_inner(self) -> (R, W);
        pub fn reader(&self) -> &R;
        pub fn writer(&self) -> &W;
        pub fn reader_mut(&mut self) -> &mut R;
        pub fn writer_mut(&mut self) -> &mut W;
        pub fn reader_pin_mut(self: Pin<&mut Self>) -> Pin<&mut R>;
        pub fn writer_pin_mut(self: Pin<&mut Self>) -> Pin<&mut W>;
    }
    impl<R: AsyncRead, W> AsyncRead for Join<R, W> {}
    impl<R: AsyncBufRead, W> AsyncBufRead for Join<R, W> {}
    impl<R, W: AsyncWrite> AsyncWrite for Join<R, W> {}

    #[feature("io-util")]
    pub struct ReadHalf<T>;
    impl<T> ReadHalf<T> {
        pub fn is_pair_of(&self, other: &WriteHalf<T>) -> bool;
        pub fn unsplit(self, wr: WriteHalf<T>) -> T;
    }
    impl<T: AsyncRead> AsyncRead for ReadHalf<T> {}

    #[feature("io-util")]
    pub struct WriteHalf<T>;
    impl<T> WriteHalf<T> {
        pub fn is_pair_of(&self, other: &ReadHalf<T>) -> bool;
    }
    impl<T: AsyncWrite> AsyncWrite for WriteHalf<T> {}

    #[feature("io-util")]
    #[derive(Debug)] pub struct DuplexStream;
    impl AsyncRead for DuplexStream {}
    impl AsyncWrite for DuplexStream {}
    #[feature("io-util")]
    #[derive(Debug)] pub struct SimplexStream;
    impl SimplexStream {
        pub fn new_unsplit(max_buf_size: usize) -> SimplexStream;
    }
    impl AsyncRead for SimplexStream {}
    impl AsyncWrite for SimplexStream {}

    #[feature("io-util")]
    #[derive(Debug)] pub struct Empty;
    impl AsyncRead for Empty {}
    impl AsyncBufRead for Empty {}
    impl AsyncWrite for Empty {}
    impl AsyncSeek for Empty {}
    #[feature("io-util")]
    #[derive(Debug)] pub struct Repeat;
    impl AsyncRead for Repeat {}
    #[feature("io-util")]
    #[derive(Debug)] pub struct Sink;
    impl AsyncWrite for Sink {}

    pub struct ReadBuf;
    impl ReadBuf {
        pub fn new(buf: &mut [u8]) -> ReadBuf;
        pub fn uninit(buf: &mut [MaybeUninit<u8>]) -> ReadBuf;
        pub fn capacity(&self) -> usize;
        pub fn filled(&self) -> &[u8];
        pub fn filled_mut(&mut self) -> &mut [u8];
        pub fn take(&mut self, n: usize) -> ReadBuf;
        pub fn initialized(&self) -> &[u8];
        pub fn initialized_mut(&mut self) -> &mut [u8];
        pub fn inner_mut(&mut self) -> &mut [MaybeUninit<u8>];
        pub fn unfilled_mut(&mut self) -> &mut [MaybeUninit<u8>];
        pub fn initialize_unfilled(&mut self) -> &mut [u8];
        pub fn initialize_unfilled_to(&mut self, n: usize) -> &mut [u8];
        pub fn remaining(&self) -> usize;
        pub fn clear(&mut self);
        pub fn advance(&mut self, n: usize);
        pub fn set_filled(&mut self, n: usize);
        pub fn assume_init(&mut self, n: usize);
        pub fn put_slice(&mut self, buf: &[u8]);
    }
    impl BufMut for ReadBuf {}

    #[feature("net")]
    #[derive(Debug, PartialEq, Eq)] pub struct Interest;
    impl Interest {
        pub const READABLE: Interest = _;
        pub const WRITABLE: Interest = _;
        pub const PRIORITY: Interest = _;
        pub const ERROR: Interest = _;
        pub fn is_readable(self) -> bool;
        pub fn is_writable(self) -> bool;
        pub fn is_error(self) -> bool;
        pub fn is_priority(self) -> bool;
        pub fn add(self, other: Interest) -> Interest;
        pub fn remove(self, other: Interest) -> Option<Interest>;
    }
    impl Clone for Interest {}
    impl Copy for Interest {}
    impl BitOr for Interest {
        type Output = Interest;
    }

    #[feature("net")]
    #[derive(Debug, PartialEq, Eq, PartialOrd, Ord)] pub struct Ready;
    impl Ready {
        pub const EMPTY: Ready = _;
        pub const READABLE: Ready = _;
        pub const WRITABLE: Ready = _;
        pub const READ_CLOSED: Ready = _;
        pub const WRITE_CLOSED: Ready = _;
        pub const PRIORITY: Ready = _;
        pub const ERROR: Ready = _;
        pub const ALL: Ready = _;
        pub fn is_empty(self) -> bool;
        pub fn is_readable(self) -> bool;
        pub fn is_writable(self) -> bool;
        pub fn is_read_closed(self) -> bool;
        pub fn is_write_closed(self) -> bool;
        pub fn is_priority(self) -> bool;
        pub fn is_error(self) -> bool;
    }
    impl Clone for Ready {}
    impl Copy for Ready {}
    impl BitOr for Ready {
        type Output = Ready;
    }
    impl BitAnd for Ready {
        type Output = Ready;
    }
    impl Sub for Ready {
        type Output = Ready;
    }

    #[feature("net")]
    pub mod unix {
        use std::error::Error;
        use std::fmt::Display;
        use std::io;
        use std::task::{Context, Poll};

        use super::{Interest, Ready};

        pub struct AsyncFd<T>;
        impl<T: std::fmt::Debug> std::fmt::Debug for AsyncFd<T> {}
        impl<T> AsyncFd<T> {
            pub fn new(inner: T) -> io::Result<Self>;
            pub fn with_interest(inner: T, interest: Interest) -> io::Result<Self>;
            pub fn try_new(inner: T) -> Result<Self, AsyncFdRegisterError<T>>;
            pub fn try_with_interest(inner: T, interest: Interest) -> Result<Self, AsyncFdRegisterError<T>>;
            pub fn get_ref(&self) -> &T;
            pub fn get_mut(&mut self) -> &mut T;
            pub fn into_inner(self) -> T;
            pub fn poll_read_ready(&self, cx: &mut Context) -> Poll<io::Result<AsyncFdReadyGuard<T>>>;
            pub fn poll_read_ready_mut(&mut self, cx: &mut Context) -> Poll<io::Result<AsyncFdReadyMutGuard<T>>>;
            pub fn poll_write_ready(&self, cx: &mut Context) -> Poll<io::Result<AsyncFdReadyGuard<T>>>;
            pub fn poll_write_ready_mut(&mut self, cx: &mut Context) -> Poll<io::Result<AsyncFdReadyMutGuard<T>>>;
            pub async fn ready(&self, interest: Interest) -> io::Result<AsyncFdReadyGuard<T>>;
            pub async fn ready_mut(&mut self, interest: Interest) -> io::Result<AsyncFdReadyMutGuard<T>>;
            pub async fn readable(&self) -> io::Result<AsyncFdReadyGuard<T>>;
            pub async fn readable_mut(&mut self) -> io::Result<AsyncFdReadyMutGuard<T>>;
            pub async fn writable(&self) -> io::Result<AsyncFdReadyGuard<T>>;
            pub async fn writable_mut(&mut self) -> io::Result<AsyncFdReadyMutGuard<T>>;
            pub async fn async_io<R>(&self, interest: Interest, f: impl FnMut(&T) -> io::Result<R>) -> io::Result<R>;
            pub async fn async_io_mut<R>(&mut self, interest: Interest, f: impl FnMut(&mut T) -> io::Result<R>) -> io::Result<R>;
            pub fn try_io<R>(&self, interest: Interest, f: impl FnOnce(&T) -> io::Result<R>) -> io::Result<R>;
            pub fn try_io_mut<R>(&mut self, interest: Interest, f: impl FnOnce(&mut T) -> io::Result<R>) -> io::Result<R>;
        }

        pub struct AsyncFdReadyGuard<T>;
        impl<T: std::fmt::Debug> std::fmt::Debug for AsyncFdReadyGuard<T> {}
        impl<T> AsyncFdReadyGuard<T> {
            pub fn clear_ready(&mut self);
            pub fn clear_ready_matching(&mut self, ready: Ready);
            pub fn retain_ready(&mut self);
            pub fn ready(&self) -> Ready;
            pub fn try_io<R>(&mut self, f: impl FnOnce(&AsyncFd<T>) -> io::Result<R>) -> Result<io::Result<R>, TryIoError>;
            pub fn get_ref(&self) -> &AsyncFd<T>;
            pub fn get_inner(&self) -> &T;
        }

        pub struct AsyncFdReadyMutGuard<T>;
        impl<T: std::fmt::Debug> std::fmt::Debug for AsyncFdReadyMutGuard<T> {}
        impl<T> AsyncFdReadyMutGuard<T> {
            pub fn clear_ready(&mut self);
            pub fn clear_ready_matching(&mut self, ready: Ready);
            pub fn retain_ready(&mut self);
            pub fn ready(&self) -> Ready;
            pub fn try_io<R>(&mut self, f: impl FnOnce(&mut AsyncFd<T>) -> io::Result<R>) -> Result<io::Result<R>, TryIoError>;
            pub fn get_ref(&self) -> &AsyncFd<T>;
            pub fn get_mut(&mut self) -> &mut AsyncFd<T>;
            pub fn get_inner(&self) -> &T;
            pub fn get_inner_mut(&mut self) -> &mut T;
        }

        #[derive(Debug)] pub struct TryIoError;
        pub struct AsyncFdRegisterError<T>;
        impl<T> std::fmt::Debug for AsyncFdRegisterError<T> {}
        impl<T> AsyncFdRegisterError<T> {
            pub fn into_parts(self) -> (T, io::Error);
        }
        impl<T> Display for AsyncFdRegisterError<T> {}
        impl<T> Error for AsyncFdRegisterError<T> {}
    }
}

#[feature("fs")]
pub mod fs {
    use std::ffi::OsString;
    use std::fs::{FileType, Metadata, Permissions};
    use std::io;
    use std::path::{Path, PathBuf};
    use std::task::{Context, Poll};
    use std::time::SystemTime;

    use crate::io::{AsyncRead, AsyncSeek, AsyncWrite};

    pub async fn canonicalize(path: impl AsRef<Path>) -> io::Result<PathBuf>;
    pub async fn copy(from: impl AsRef<Path>, to: impl AsRef<Path>) -> io::Result<u64>;
    pub async fn create_dir(path: impl AsRef<Path>) -> io::Result<()>;
    pub async fn create_dir_all(path: impl AsRef<Path>) -> io::Result<()>;
    pub async fn hard_link(original: impl AsRef<Path>, link: impl AsRef<Path>) -> io::Result<()>;
    pub async fn metadata(path: impl AsRef<Path>) -> io::Result<Metadata>;
    pub async fn read(path: impl AsRef<Path>) -> io::Result<Vec<u8>>;
    pub async fn read_dir(path: impl AsRef<Path>) -> io::Result<ReadDir>;
    pub async fn read_link(path: impl AsRef<Path>) -> io::Result<PathBuf>;
    pub async fn read_to_string(path: impl AsRef<Path>) -> io::Result<String>;
    pub async fn remove_dir(path: impl AsRef<Path>) -> io::Result<()>;
    pub async fn remove_dir_all(path: impl AsRef<Path>) -> io::Result<()>;
    pub async fn remove_file(path: impl AsRef<Path>) -> io::Result<()>;
    pub async fn rename(from: impl AsRef<Path>, to: impl AsRef<Path>) -> io::Result<()>;
    pub async fn set_permissions(path: impl AsRef<Path>, perm: Permissions) -> io::Result<()>;
    pub async fn symlink(original: impl AsRef<Path>, link: impl AsRef<Path>) -> io::Result<()>;
    pub async fn symlink_dir(original: impl AsRef<Path>, link: impl AsRef<Path>) -> io::Result<()>;
    pub async fn symlink_file(original: impl AsRef<Path>, link: impl AsRef<Path>) -> io::Result<()>;
    pub async fn symlink_metadata(path: impl AsRef<Path>) -> io::Result<Metadata>;
    pub async fn try_exists(path: impl AsRef<Path>) -> io::Result<bool>;
    pub async fn write(path: impl AsRef<Path>, contents: impl AsRef<[u8]>) -> io::Result<()>;

    #[buffers_writes] #[derive(Debug)] pub struct File;
    impl std::os::fd::AsRawFd for File {}
    impl std::os::fd::AsFd for File {}
    impl From<std::os::fd::OwnedFd> for File {}
    impl File {
        pub async fn open(path: impl AsRef<Path>) -> io::Result<File>;
        pub async fn create(path: impl AsRef<Path>) -> io::Result<File>;
        pub async fn create_new<P: AsRef<Path>>(path: P) -> io::Result<File>;
        pub fn options() -> OpenOptions;
        pub fn from_std(std: std::fs::File) -> File;
        pub async fn sync_all(&self) -> io::Result<()>;
        pub async fn sync_data(&self) -> io::Result<()>;
        pub async fn set_len(&self, size: u64) -> io::Result<()>;
        pub async fn metadata(&self) -> io::Result<Metadata>;
        pub async fn try_clone(&self) -> io::Result<File>;
        pub async fn into_std(self) -> std::fs::File;
        pub fn try_into_std(self) -> Result<std::fs::File, Self>;
        pub async fn set_permissions(&self, perm: Permissions) -> io::Result<()>;
        pub async fn set_times(&self, times: FileTimes) -> io::Result<()>;
        pub async fn set_modified(&self, time: SystemTime) -> io::Result<()>;
        pub fn set_max_buf_size(&mut self, max_buf_size: usize);
        pub fn max_buf_size(&self) -> usize;
    }
    impl AsyncRead for File {}
    impl AsyncSeek for File {}
    impl AsyncWrite for File {}
    impl From<std::fs::File> for File {}

    #[derive(Clone, Debug, Default)] pub struct FileTimes;
    impl FileTimes {
        pub fn new() -> Self;
        pub fn set_accessed(self, t: SystemTime) -> Self;
        pub fn set_modified(self, t: SystemTime) -> Self;
        pub fn set_created(self, t: SystemTime) -> Self;
    }

    pub struct OpenOptions;
    impl OpenOptions {
        pub fn new() -> OpenOptions;
        pub fn read(&mut self, read: bool) -> &mut OpenOptions;
        pub fn write(&mut self, write: bool) -> &mut OpenOptions;
        pub fn append(&mut self, append: bool) -> &mut OpenOptions;
        pub fn truncate(&mut self, truncate: bool) -> &mut OpenOptions;
        pub fn create(&mut self, create: bool) -> &mut OpenOptions;
        pub fn create_new(&mut self, create_new: bool) -> &mut OpenOptions;
        pub async fn open(&self, path: impl AsRef<Path>) -> io::Result<File>;
        pub fn mode(&mut self, mode: u32) -> &mut OpenOptions;
        pub fn custom_flags(&mut self, flags: i32) -> &mut OpenOptions;
        pub fn access_mode(&mut self, access: u32) -> &mut OpenOptions;
        pub fn share_mode(&mut self, share: u32) -> &mut OpenOptions;
        pub fn attributes(&mut self, attributes: u32) -> &mut OpenOptions;
        pub fn security_qos_flags(&mut self, flags: u32) -> &mut OpenOptions;
    }
    impl Clone for OpenOptions {}
    impl Default for OpenOptions {}
    impl From<std::fs::OpenOptions> for OpenOptions {}

    #[derive(Debug)] pub struct DirBuilder;
    impl DirBuilder {
        pub fn new() -> Self;
        pub fn recursive(&mut self, recursive: bool) -> &mut Self;
        pub async fn create(&self, path: impl AsRef<Path>) -> io::Result<()>;
        pub fn mode(&mut self, mode: u32) -> &mut Self;
    }
    impl Default for DirBuilder {}

    #[derive(Debug)] pub struct ReadDir;
    impl ReadDir {
        pub async fn next_entry(&mut self) -> io::Result<Option<DirEntry>>;
        pub fn poll_next_entry(&mut self, cx: &mut Context) -> Poll<io::Result<Option<DirEntry>>>;
    }

    #[derive(Debug)] pub struct DirEntry;
    impl DirEntry {
        pub fn path(&self) -> PathBuf;
        pub fn file_name(&self) -> OsString;
        pub async fn metadata(&self) -> io::Result<Metadata>;
        pub async fn file_type(&self) -> io::Result<FileType>;
        pub fn ino(&self) -> u64;
    }
}

#[feature("net")]
pub mod net {
    use std::io;
    use std::io::{IoSlice, IoSliceMut};
    use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, Shutdown, SocketAddr, SocketAddrV4, SocketAddrV6};
    use std::path::Path;
    use std::task::{Context, Poll};
    use std::time::Duration;

    use bytes::BufMut;

    use crate::io::{AsyncRead, AsyncWrite, Interest, ReadBuf, Ready};

    pub trait ToSocketAddrs {}
    impl<T: ToSocketAddrs> ToSocketAddrs for &T {}
    impl ToSocketAddrs for SocketAddr {}
    impl ToSocketAddrs for SocketAddrV4 {}
    impl ToSocketAddrs for SocketAddrV6 {}
    impl ToSocketAddrs for (IpAddr, u16) {}
    impl ToSocketAddrs for (Ipv4Addr, u16) {}
    impl ToSocketAddrs for (Ipv6Addr, u16) {}
    impl ToSocketAddrs for &[SocketAddr] {}
    impl ToSocketAddrs for str {}
    impl ToSocketAddrs for (&str, u16) {}
    impl ToSocketAddrs for (String, u16) {}
    impl ToSocketAddrs for String {}

    pub async fn lookup_host<T: ToSocketAddrs>(host: T) -> io::Result<impl Iterator<Item = SocketAddr>>;

    #[derive(Debug)] pub struct TcpListener;
    impl std::os::fd::AsRawFd for TcpListener {}
    impl std::os::fd::AsFd for TcpListener {}
    impl TcpListener {
        pub async fn bind<A: ToSocketAddrs>(addr: A) -> io::Result<TcpListener>;
        pub async fn accept(&self) -> io::Result<(TcpStream, SocketAddr)>;
        pub fn poll_accept(&self, cx: &mut Context) -> Poll<io::Result<(TcpStream, SocketAddr)>>;
        pub fn from_std(listener: std::net::TcpListener) -> io::Result<TcpListener>;
        pub fn into_std(self) -> io::Result<std::net::TcpListener>;
        pub fn local_addr(&self) -> io::Result<SocketAddr>;
        pub fn ttl(&self) -> io::Result<u32>;
        pub fn set_ttl(&self, ttl: u32) -> io::Result<()>;
    }
    impl TryFrom<std::net::TcpListener> for TcpListener {
        type Error = io::Error;
    }

    #[derive(Debug)] pub struct TcpStream;
    impl std::os::fd::AsRawFd for TcpStream {}
    impl std::os::fd::AsFd for TcpStream {}
    impl TcpStream {
        pub async fn connect<A: ToSocketAddrs>(addr: A) -> io::Result<TcpStream>;
        pub fn from_std(stream: std::net::TcpStream) -> io::Result<TcpStream>;
        pub fn into_std(self) -> io::Result<std::net::TcpStream>;
        pub fn peer_addr(&self) -> io::Result<SocketAddr>;
        pub fn local_addr(&self) -> io::Result<SocketAddr>;
        pub fn take_error(&self) -> io::Result<Option<io::Error>>;
        pub async fn peek(&self, buf: &mut [u8]) -> io::Result<usize>;
        pub fn poll_peek(&self, cx: &mut Context, buf: &mut ReadBuf) -> Poll<io::Result<usize>>;
        pub async fn ready(&self, interest: Interest) -> io::Result<Ready>;
        pub async fn readable(&self) -> io::Result<()>;
        pub fn try_read(&self, buf: &mut [u8]) -> io::Result<usize>;
        pub fn try_read_vectored(&self, bufs: &mut [IoSliceMut]) -> io::Result<usize>;
        #[feature("io-util")]
        pub fn try_read_buf<B: BufMut>(&self, buf: &mut B) -> io::Result<usize>;
        pub fn poll_read_ready(&self, cx: &mut Context) -> Poll<io::Result<()>>;
        pub async fn writable(&self) -> io::Result<()>;
        pub fn try_write(&self, buf: &[u8]) -> io::Result<usize>;
        pub fn try_write_vectored(&self, bufs: &[IoSlice]) -> io::Result<usize>;
        pub fn poll_write_ready(&self, cx: &mut Context) -> Poll<io::Result<()>>;
        pub fn try_io<R>(&self, interest: Interest, f: impl FnOnce() -> io::Result<R>) -> io::Result<R>;
        pub async fn async_io<R>(&self, interest: Interest, f: impl FnMut() -> io::Result<R>) -> io::Result<R>;
        pub fn nodelay(&self) -> io::Result<bool>;
        pub fn set_nodelay(&self, nodelay: bool) -> io::Result<()>;
        pub fn quickack(&self) -> io::Result<bool>;
        pub fn set_quickack(&self, quickack: bool) -> io::Result<()>;
        pub fn linger(&self) -> io::Result<Option<Duration>>;
        pub fn set_linger(&self, dur: Option<Duration>) -> io::Result<()>;
        pub fn set_zero_linger(&self) -> io::Result<()>;
        pub fn ttl(&self) -> io::Result<u32>;
        pub fn set_ttl(&self, ttl: u32) -> io::Result<()>;
        pub fn split(&mut self) -> (tcp::ReadHalf, tcp::WriteHalf);
        pub fn into_split(self) -> (tcp::OwnedReadHalf, tcp::OwnedWriteHalf);
    }
    impl AsyncRead for TcpStream {}
    impl AsyncWrite for TcpStream {}
    impl AsRef<TcpStream> for TcpStream {}
    impl TryFrom<std::net::TcpStream> for TcpStream {
        type Error = io::Error;
    }

    #[derive(Debug)] pub struct TcpSocket;
    impl std::os::fd::AsRawFd for TcpSocket {}
    impl std::os::fd::AsFd for TcpSocket {}
    impl TcpSocket {
        pub fn new_v4() -> io::Result<TcpSocket>;
        pub fn new_v6() -> io::Result<TcpSocket>;
        pub fn keepalive(&self) -> io::Result<bool>;
        pub fn set_keepalive(&self, keepalive: bool) -> io::Result<()>;
        pub fn reuseaddr(&self) -> io::Result<bool>;
        pub fn set_reuseaddr(&self, reuseaddr: bool) -> io::Result<()>;
        pub fn reuseport(&self) -> io::Result<bool>;
        pub fn set_reuseport(&self, reuseport: bool) -> io::Result<()>;
        pub fn send_buffer_size(&self) -> io::Result<u32>;
        pub fn set_send_buffer_size(&self, size: u32) -> io::Result<()>;
        pub fn recv_buffer_size(&self) -> io::Result<u32>;
        pub fn set_recv_buffer_size(&self, size: u32) -> io::Result<()>;
        pub fn linger(&self) -> io::Result<Option<Duration>>;
        pub fn set_linger(&self, dur: Option<Duration>) -> io::Result<()>;
        pub fn set_zero_linger(&self) -> io::Result<()>;
        pub fn nodelay(&self) -> io::Result<bool>;
        pub fn set_nodelay(&self, nodelay: bool) -> io::Result<()>;
        pub fn tclass_v6(&self) -> io::Result<u32>;
        pub fn set_tclass_v6(&self, tclass_v6: u32) -> io::Result<()>;
        pub fn tos_v4(&self) -> io::Result<u32>;
        pub fn set_tos_v4(&self, tos_v4: u32) -> io::Result<()>;
        pub fn device(&self) -> io::Result<Option<Vec<u8>>>;
        pub fn bind_device(&self, interface: Option<&[u8]>) -> io::Result<()>;
        pub fn local_addr(&self) -> io::Result<SocketAddr>;
        pub fn take_error(&self) -> io::Result<Option<io::Error>>;
        pub fn bind(&self, addr: SocketAddr) -> io::Result<()>;
        pub async fn connect(self, addr: SocketAddr) -> io::Result<TcpStream>;
        pub fn listen(self, backlog: u32) -> io::Result<TcpListener>;
        pub fn from_std_stream(std_stream: std::net::TcpStream) -> TcpSocket;
    }

    #[derive(Debug)] pub struct UdpSocket;
    impl std::os::fd::AsRawFd for UdpSocket {}
    impl std::os::fd::AsFd for UdpSocket {}
    impl UdpSocket {
        pub async fn bind<A: ToSocketAddrs>(addr: A) -> io::Result<UdpSocket>;
        pub fn from_std(socket: std::net::UdpSocket) -> io::Result<UdpSocket>;
        pub fn into_std(self) -> io::Result<std::net::UdpSocket>;
        pub fn peer_addr(&self) -> io::Result<SocketAddr>;
        pub fn local_addr(&self) -> io::Result<SocketAddr>;
        pub async fn connect<A: ToSocketAddrs>(&self, addr: A) -> io::Result<()>;
        pub async fn ready(&self, interest: Interest) -> io::Result<Ready>;
        pub async fn writable(&self) -> io::Result<()>;
        pub async fn readable(&self) -> io::Result<()>;
        pub fn poll_send_ready(&self, cx: &mut Context) -> Poll<io::Result<()>>;
        pub fn poll_recv_ready(&self, cx: &mut Context) -> Poll<io::Result<()>>;
        pub async fn send(&self, buf: &[u8]) -> io::Result<usize>;
        pub fn poll_send(&self, cx: &mut Context, buf: &[u8]) -> Poll<io::Result<usize>>;
        pub fn try_send(&self, buf: &[u8]) -> io::Result<usize>;
        pub async fn recv(&self, buf: &mut [u8]) -> io::Result<usize>;
        pub fn poll_recv(&self, cx: &mut Context, buf: &mut ReadBuf) -> Poll<io::Result<()>>;
        pub fn try_recv(&self, buf: &mut [u8]) -> io::Result<usize>;
        #[feature("io-util")]
        pub async fn recv_buf<B: BufMut>(&self, buf: &mut B) -> io::Result<usize>;
        #[feature("io-util")]
        pub fn try_recv_buf<B: BufMut>(&self, buf: &mut B) -> io::Result<usize>;
        pub async fn send_to<A: ToSocketAddrs>(&self, buf: &[u8], addr: A) -> io::Result<usize>;
        pub fn poll_send_to(&self, cx: &mut Context, buf: &[u8], target: SocketAddr) -> Poll<io::Result<usize>>;
        pub fn try_send_to(&self, buf: &[u8], target: SocketAddr) -> io::Result<usize>;
        pub async fn recv_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)>;
        pub fn poll_recv_from(&self, cx: &mut Context, buf: &mut ReadBuf) -> Poll<io::Result<SocketAddr>>;
        pub fn try_recv_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)>;
        #[feature("io-util")]
        pub async fn recv_buf_from<B: BufMut>(&self, buf: &mut B) -> io::Result<(usize, SocketAddr)>;
        #[feature("io-util")]
        pub fn try_recv_buf_from<B: BufMut>(&self, buf: &mut B) -> io::Result<(usize, SocketAddr)>;
        pub fn try_io<R>(&self, interest: Interest, f: impl FnOnce() -> io::Result<R>) -> io::Result<R>;
        pub async fn async_io<R>(&self, interest: Interest, f: impl FnMut() -> io::Result<R>) -> io::Result<R>;
        pub async fn peek(&self, buf: &mut [u8]) -> io::Result<usize>;
        pub fn poll_peek(&self, cx: &mut Context, buf: &mut ReadBuf) -> Poll<io::Result<()>>;
        pub fn try_peek(&self, buf: &mut [u8]) -> io::Result<usize>;
        pub async fn peek_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)>;
        pub fn try_peek_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)>;
        pub async fn peek_sender(&self) -> io::Result<SocketAddr>;
        pub fn try_peek_sender(&self) -> io::Result<SocketAddr>;
        pub fn broadcast(&self) -> io::Result<bool>;
        pub fn set_broadcast(&self, on: bool) -> io::Result<()>;
        pub fn multicast_loop_v4(&self) -> io::Result<bool>;
        pub fn set_multicast_loop_v4(&self, on: bool) -> io::Result<()>;
        pub fn multicast_ttl_v4(&self) -> io::Result<u32>;
        pub fn set_multicast_ttl_v4(&self, ttl: u32) -> io::Result<()>;
        pub fn multicast_loop_v6(&self) -> io::Result<bool>;
        pub fn set_multicast_loop_v6(&self, on: bool) -> io::Result<()>;
        pub fn ttl(&self) -> io::Result<u32>;
        pub fn set_ttl(&self, ttl: u32) -> io::Result<()>;
        pub fn device(&self) -> io::Result<Option<Vec<u8>>>;
        pub fn bind_device(&self, interface: Option<&[u8]>) -> io::Result<()>;
        pub fn join_multicast_v4(&self, multiaddr: Ipv4Addr, interface: Ipv4Addr) -> io::Result<()>;
        pub fn join_multicast_v6(&self, multiaddr: &Ipv6Addr, interface: u32) -> io::Result<()>;
        pub fn leave_multicast_v4(&self, multiaddr: Ipv4Addr, interface: Ipv4Addr) -> io::Result<()>;
        pub fn leave_multicast_v6(&self, multiaddr: &Ipv6Addr, interface: u32) -> io::Result<()>;
        pub fn take_error(&self) -> io::Result<Option<io::Error>>;
    }
    impl TryFrom<std::net::UdpSocket> for UdpSocket {
        type Error = io::Error;
    }

    #[derive(Debug)] pub struct UnixListener;
    impl std::os::fd::AsRawFd for UnixListener {}
    impl std::os::fd::AsFd for UnixListener {}
    impl UnixListener {
        pub fn bind<P: AsRef<Path>>(path: P) -> io::Result<UnixListener>;
        pub fn from_std(listener: std::os::unix::net::UnixListener) -> io::Result<UnixListener>;
        pub fn into_std(self) -> io::Result<std::os::unix::net::UnixListener>;
        pub fn local_addr(&self) -> io::Result<unix::SocketAddr>;
        pub fn take_error(&self) -> io::Result<Option<io::Error>>;
        pub async fn accept(&self) -> io::Result<(UnixStream, unix::SocketAddr)>;
        pub fn poll_accept(&self, cx: &mut Context) -> Poll<io::Result<(UnixStream, unix::SocketAddr)>>;
    }
    impl TryFrom<std::os::unix::net::UnixListener> for UnixListener {
        type Error = io::Error;
    }

    #[derive(Debug)] pub struct UnixStream;
    impl std::os::fd::AsRawFd for UnixStream {}
    impl std::os::fd::AsFd for UnixStream {}
    impl UnixStream {
        pub async fn connect<P: AsRef<Path>>(path: P) -> io::Result<UnixStream>;
        pub async fn ready(&self, interest: Interest) -> io::Result<Ready>;
        pub async fn readable(&self) -> io::Result<()>;
        pub fn try_read(&self, buf: &mut [u8]) -> io::Result<usize>;
        pub fn try_read_vectored(&self, bufs: &mut [IoSliceMut]) -> io::Result<usize>;
        #[feature("io-util")]
        pub fn try_read_buf<B: BufMut>(&self, buf: &mut B) -> io::Result<usize>;
        pub fn poll_read_ready(&self, cx: &mut Context) -> Poll<io::Result<()>>;
        pub async fn writable(&self) -> io::Result<()>;
        pub fn try_write(&self, buf: &[u8]) -> io::Result<usize>;
        pub fn try_write_vectored(&self, bufs: &[IoSlice]) -> io::Result<usize>;
        pub fn poll_write_ready(&self, cx: &mut Context) -> Poll<io::Result<()>>;
        pub fn try_io<R>(&self, interest: Interest, f: impl FnOnce() -> io::Result<R>) -> io::Result<R>;
        pub async fn async_io<R>(&self, interest: Interest, f: impl FnMut() -> io::Result<R>) -> io::Result<R>;
        pub fn from_std(stream: std::os::unix::net::UnixStream) -> io::Result<UnixStream>;
        pub fn into_std(self) -> io::Result<std::os::unix::net::UnixStream>;
        pub fn pair() -> io::Result<(UnixStream, UnixStream)>;
        pub fn peer_addr(&self) -> io::Result<unix::SocketAddr>;
        pub fn local_addr(&self) -> io::Result<unix::SocketAddr>;
        pub fn peer_cred(&self) -> io::Result<unix::UCred>;
        pub fn take_error(&self) -> io::Result<Option<io::Error>>;
        pub fn split(&mut self) -> (unix::ReadHalf, unix::WriteHalf);
        pub fn into_split(self) -> (unix::OwnedReadHalf, unix::OwnedWriteHalf);
    }
    impl AsyncRead for UnixStream {}
    impl AsyncWrite for UnixStream {}
    impl AsRef<UnixStream> for UnixStream {}
    impl TryFrom<std::os::unix::net::UnixStream> for UnixStream {
        type Error = io::Error;
    }

    #[derive(Debug)] pub struct UnixDatagram;
    impl std::os::fd::AsRawFd for UnixDatagram {}
    impl std::os::fd::AsFd for UnixDatagram {}
    impl UnixDatagram {
        pub async fn ready(&self, interest: Interest) -> io::Result<Ready>;
        pub async fn writable(&self) -> io::Result<()>;
        pub async fn readable(&self) -> io::Result<()>;
        pub fn poll_send_ready(&self, cx: &mut Context) -> Poll<io::Result<()>>;
        pub fn poll_recv_ready(&self, cx: &mut Context) -> Poll<io::Result<()>>;
        pub fn bind<P: AsRef<Path>>(path: P) -> io::Result<UnixDatagram>;
        pub fn pair() -> io::Result<(UnixDatagram, UnixDatagram)>;
        pub fn from_std(datagram: std::os::unix::net::UnixDatagram) -> io::Result<UnixDatagram>;
        pub fn into_std(self) -> io::Result<std::os::unix::net::UnixDatagram>;
        pub fn unbound() -> io::Result<UnixDatagram>;
        pub fn connect<P: AsRef<Path>>(&self, path: P) -> io::Result<()>;
        pub async fn send(&self, buf: &[u8]) -> io::Result<usize>;
        pub fn try_send(&self, buf: &[u8]) -> io::Result<usize>;
        pub fn try_send_to<P: AsRef<Path>>(&self, buf: &[u8], target: P) -> io::Result<usize>;
        pub async fn recv(&self, buf: &mut [u8]) -> io::Result<usize>;
        pub fn try_recv(&self, buf: &mut [u8]) -> io::Result<usize>;
        pub async fn send_to<P: AsRef<Path>>(&self, buf: &[u8], target: P) -> io::Result<usize>;
        pub async fn recv_from(&self, buf: &mut [u8]) -> io::Result<(usize, unix::SocketAddr)>;
        pub fn poll_send(&self, cx: &mut Context, buf: &[u8]) -> Poll<io::Result<usize>>;
        pub fn poll_recv(&self, cx: &mut Context, buf: &mut ReadBuf) -> Poll<io::Result<()>>;
        pub fn try_recv_from(&self, buf: &mut [u8]) -> io::Result<(usize, unix::SocketAddr)>;
        pub fn try_io<R>(&self, interest: Interest, f: impl FnOnce() -> io::Result<R>) -> io::Result<R>;
        pub async fn async_io<R>(&self, interest: Interest, f: impl FnMut() -> io::Result<R>) -> io::Result<R>;
        pub fn peer_addr(&self) -> io::Result<unix::SocketAddr>;
        pub fn local_addr(&self) -> io::Result<unix::SocketAddr>;
        pub fn take_error(&self) -> io::Result<Option<io::Error>>;
        pub fn shutdown(&self, how: Shutdown) -> io::Result<()>;
    }
    impl TryFrom<std::os::unix::net::UnixDatagram> for UnixDatagram {
        type Error = io::Error;
    }

    #[derive(Debug)] pub struct UnixSocket;
    impl std::os::fd::AsRawFd for UnixSocket {}
    impl std::os::fd::AsFd for UnixSocket {}
    impl UnixSocket {
        pub fn new_datagram() -> io::Result<UnixSocket>;
        pub fn new_stream() -> io::Result<UnixSocket>;
        pub fn bind(&self, path: impl AsRef<Path>) -> io::Result<()>;
        pub fn listen(self, backlog: u32) -> io::Result<UnixListener>;
        pub async fn connect(self, path: impl AsRef<Path>) -> io::Result<UnixStream>;
        pub fn datagram(self) -> io::Result<UnixDatagram>;
    }

    pub mod tcp {
        use std::error::Error;
        use std::fmt::Display;
        use std::io;
        use std::io::{IoSlice, IoSliceMut};
        use std::net::SocketAddr;
        use std::task::{Context, Poll};

        use bytes::BufMut;

        use super::TcpStream;
        use crate::io::{AsyncRead, AsyncWrite, Interest, ReadBuf, Ready};

        pub struct ReadHalf;
        impl ReadHalf {
            pub async fn peek(&mut self, buf: &mut [u8]) -> io::Result<usize>;
            pub fn poll_peek(&mut self, cx: &mut Context, buf: &mut ReadBuf) -> Poll<io::Result<usize>>;
            pub async fn ready(&self, interest: Interest) -> io::Result<Ready>;
            pub async fn readable(&self) -> io::Result<()>;
            pub fn try_read(&self, buf: &mut [u8]) -> io::Result<usize>;
            pub fn try_read_vectored(&self, bufs: &mut [IoSliceMut]) -> io::Result<usize>;
            #[feature("io-util")]
            pub fn try_read_buf<B: BufMut>(&self, buf: &mut B) -> io::Result<usize>;
            pub fn peer_addr(&self) -> io::Result<SocketAddr>;
            pub fn local_addr(&self) -> io::Result<SocketAddr>;
        }
        impl AsyncRead for ReadHalf {}
        impl AsRef<TcpStream> for ReadHalf {}

        pub struct WriteHalf;
        impl WriteHalf {
            pub async fn ready(&self, interest: Interest) -> io::Result<Ready>;
            pub async fn writable(&self) -> io::Result<()>;
            pub fn try_write(&self, buf: &[u8]) -> io::Result<usize>;
            pub fn try_write_vectored(&self, bufs: &[IoSlice]) -> io::Result<usize>;
            pub fn peer_addr(&self) -> io::Result<SocketAddr>;
            pub fn local_addr(&self) -> io::Result<SocketAddr>;
        }
        impl AsyncWrite for WriteHalf {}
        impl AsRef<TcpStream> for WriteHalf {}

        pub struct OwnedReadHalf;
        impl OwnedReadHalf {
            pub fn reunite(self, other: OwnedWriteHalf) -> Result<TcpStream, ReuniteError>;
            pub async fn peek(&mut self, buf: &mut [u8]) -> io::Result<usize>;
            pub fn poll_peek(&mut self, cx: &mut Context, buf: &mut ReadBuf) -> Poll<io::Result<usize>>;
            pub async fn ready(&self, interest: Interest) -> io::Result<Ready>;
            pub async fn readable(&self) -> io::Result<()>;
            pub fn try_read(&self, buf: &mut [u8]) -> io::Result<usize>;
            pub fn try_read_vectored(&self, bufs: &mut [IoSliceMut]) -> io::Result<usize>;
            #[feature("io-util")]
            pub fn try_read_buf<B: BufMut>(&self, buf: &mut B) -> io::Result<usize>;
            pub fn peer_addr(&self) -> io::Result<SocketAddr>;
            pub fn local_addr(&self) -> io::Result<SocketAddr>;
        }
        impl AsyncRead for OwnedReadHalf {}
        impl AsRef<TcpStream> for OwnedReadHalf {}

        pub struct OwnedWriteHalf;
        impl OwnedWriteHalf {
            pub fn reunite(self, other: OwnedReadHalf) -> Result<TcpStream, ReuniteError>;
            pub fn forget(self);
            pub async fn ready(&self, interest: Interest) -> io::Result<Ready>;
            pub async fn writable(&self) -> io::Result<()>;
            pub fn try_write(&self, buf: &[u8]) -> io::Result<usize>;
            pub fn try_write_vectored(&self, bufs: &[IoSlice]) -> io::Result<usize>;
            pub fn peer_addr(&self) -> io::Result<SocketAddr>;
            pub fn local_addr(&self) -> io::Result<SocketAddr>;
        }
        impl AsyncWrite for OwnedWriteHalf {}
        impl AsRef<TcpStream> for OwnedWriteHalf {}

        pub struct ReuniteError(pub OwnedReadHalf, pub OwnedWriteHalf);
        impl Display for ReuniteError {}
        impl Error for ReuniteError {}
    }

    pub mod unix {
        use std::error::Error;
        use std::fmt::Display;
        use std::io;
        use std::io::{IoSlice, IoSliceMut};
        use std::path::Path;

        use bytes::BufMut;

        use super::UnixStream;
        use crate::io::{AsyncRead, AsyncWrite, Interest, Ready};

        pub struct ReadHalf;
        impl ReadHalf {
            pub async fn ready(&self, interest: Interest) -> io::Result<Ready>;
            pub async fn readable(&self) -> io::Result<()>;
            pub fn try_read(&self, buf: &mut [u8]) -> io::Result<usize>;
            pub fn try_read_vectored(&self, bufs: &mut [IoSliceMut]) -> io::Result<usize>;
            #[feature("io-util")]
            pub fn try_read_buf<B: BufMut>(&self, buf: &mut B) -> io::Result<usize>;
            pub fn peer_addr(&self) -> io::Result<SocketAddr>;
            pub fn local_addr(&self) -> io::Result<SocketAddr>;
        }
        impl AsyncRead for ReadHalf {}
        impl AsRef<UnixStream> for ReadHalf {}

        pub struct WriteHalf;
        impl WriteHalf {
            pub async fn ready(&self, interest: Interest) -> io::Result<Ready>;
            pub async fn writable(&self) -> io::Result<()>;
            pub fn try_write(&self, buf: &[u8]) -> io::Result<usize>;
            pub fn try_write_vectored(&self, bufs: &[IoSlice]) -> io::Result<usize>;
            pub fn peer_addr(&self) -> io::Result<SocketAddr>;
            pub fn local_addr(&self) -> io::Result<SocketAddr>;
        }
        impl AsyncWrite for WriteHalf {}
        impl AsRef<UnixStream> for WriteHalf {}

        pub struct OwnedReadHalf;
        impl OwnedReadHalf {
            pub fn reunite(self, other: OwnedWriteHalf) -> Result<UnixStream, ReuniteError>;
            pub async fn ready(&self, interest: Interest) -> io::Result<Ready>;
            pub async fn readable(&self) -> io::Result<()>;
            pub fn try_read(&self, buf: &mut [u8]) -> io::Result<usize>;
            pub fn try_read_vectored(&self, bufs: &mut [IoSliceMut]) -> io::Result<usize>;
            #[feature("io-util")]
            pub fn try_read_buf<B: BufMut>(&self, buf: &mut B) -> io::Result<usize>;
            pub fn peer_addr(&self) -> io::Result<SocketAddr>;
            pub fn local_addr(&self) -> io::Result<SocketAddr>;
        }
        impl AsyncRead for OwnedReadHalf {}
        impl AsRef<UnixStream> for OwnedReadHalf {}

        pub struct OwnedWriteHalf;
        impl OwnedWriteHalf {
            pub fn reunite(self, other: OwnedReadHalf) -> Result<UnixStream, ReuniteError>;
            pub fn forget(self);
            pub async fn ready(&self, interest: Interest) -> io::Result<Ready>;
            pub async fn writable(&self) -> io::Result<()>;
            pub fn try_write(&self, buf: &[u8]) -> io::Result<usize>;
            pub fn try_write_vectored(&self, bufs: &[IoSlice]) -> io::Result<usize>;
            pub fn peer_addr(&self) -> io::Result<SocketAddr>;
            pub fn local_addr(&self) -> io::Result<SocketAddr>;
        }
        impl AsyncWrite for OwnedWriteHalf {}
        impl AsRef<UnixStream> for OwnedWriteHalf {}

        pub struct ReuniteError(pub OwnedReadHalf, pub OwnedWriteHalf);
        impl Display for ReuniteError {}
        impl Error for ReuniteError {}

        #[derive(Debug)] pub struct SocketAddr;
        impl SocketAddr {
            pub fn is_unnamed(&self) -> bool;
            pub fn as_pathname(&self) -> Option<&Path>;
            pub fn as_abstract_name(&self) -> Option<&[u8]>;
        }
        impl Clone for SocketAddr {}

        #[derive(Debug, PartialEq, Eq, Hash)] pub struct UCred;
        impl UCred {
            pub fn uid(&self) -> uid_t;
            pub fn gid(&self) -> gid_t;
            pub fn pid(&self) -> Option<pid_t>;
        }
        impl Clone for UCred {}
        impl Copy for UCred {}
        pub type uid_t = u32;
        pub type gid_t = u32;
        pub type pid_t = i32;

        pub mod pipe {
            use std::fs::File;
            use std::io;
            use std::io::{IoSlice, IoSliceMut};
            use std::os::fd::OwnedFd;
            use std::path::Path;
            use std::task::{Context, Poll};

            use bytes::BufMut;

            use crate::io::{AsyncRead, AsyncWrite, Interest, Ready};

            pub fn pipe() -> io::Result<(Sender, Receiver)>;

            pub struct OpenOptions;
            impl OpenOptions {
                pub fn new() -> OpenOptions;
                pub fn read_write(&mut self, value: bool) -> &mut Self;
                pub fn unchecked(&mut self, value: bool) -> &mut Self;
                pub fn open_receiver<P: AsRef<Path>>(&self, path: P) -> io::Result<Receiver>;
                pub fn open_sender<P: AsRef<Path>>(&self, path: P) -> io::Result<Sender>;
            }
            impl Clone for OpenOptions {}
            impl Default for OpenOptions {}

            pub struct Sender;
            impl Sender {
                pub fn from_file(file: File) -> io::Result<Sender>;
                pub fn from_owned_fd(owned_fd: OwnedFd) -> io::Result<Sender>;
                pub async fn ready(&self, interest: Interest) -> io::Result<Ready>;
                pub async fn writable(&self) -> io::Result<()>;
                pub fn try_write(&self, buf: &[u8]) -> io::Result<usize>;
                pub fn try_write_vectored(&self, bufs: &[IoSlice]) -> io::Result<usize>;
                pub fn poll_write_ready(&self, cx: &mut Context) -> Poll<io::Result<()>>;
                pub fn try_io<R>(&self, f: impl FnOnce() -> io::Result<R>) -> io::Result<R>;
                pub fn into_blocking_fd(self) -> io::Result<OwnedFd>;
                pub fn into_nonblocking_fd(self) -> io::Result<OwnedFd>;
            }
            impl AsyncWrite for Sender {}

            pub struct Receiver;
            impl Receiver {
                pub fn from_file(file: File) -> io::Result<Receiver>;
                pub fn from_owned_fd(owned_fd: OwnedFd) -> io::Result<Receiver>;
                pub async fn ready(&self, interest: Interest) -> io::Result<Ready>;
                pub async fn readable(&self) -> io::Result<()>;
                pub fn try_read(&self, buf: &mut [u8]) -> io::Result<usize>;
                pub fn try_read_vectored(&self, bufs: &mut [IoSliceMut]) -> io::Result<usize>;
                #[feature("io-util")]
                pub fn try_read_buf<B: BufMut>(&self, buf: &mut B) -> io::Result<usize>;
                pub fn poll_read_ready(&self, cx: &mut Context) -> Poll<io::Result<()>>;
                pub fn try_io<R>(&self, f: impl FnOnce() -> io::Result<R>) -> io::Result<R>;
                pub fn into_blocking_fd(self) -> io::Result<OwnedFd>;
                pub fn into_nonblocking_fd(self) -> io::Result<OwnedFd>;
            }
            impl AsyncRead for Receiver {}
        }
    }

    pub mod windows {
        pub mod named_pipe {
            use std::ffi::OsStr;
            use std::io;
            use std::io::{IoSlice, IoSliceMut};
            use std::task::{Context, Poll};

            use bytes::BufMut;

            use crate::io::{AsyncRead, AsyncWrite, Interest, Ready};

            #[derive(Debug)] pub struct NamedPipeServer;
            impl NamedPipeServer {
                pub fn info(&self) -> io::Result<PipeInfo>;
                pub async fn connect(&self) -> io::Result<()>;
                pub fn disconnect(&self) -> io::Result<()>;
                pub async fn ready(&self, interest: Interest) -> io::Result<Ready>;
                pub async fn readable(&self) -> io::Result<()>;
                pub fn try_read(&self, buf: &mut [u8]) -> io::Result<usize>;
                pub fn try_read_vectored(&self, bufs: &mut [IoSliceMut]) -> io::Result<usize>;
                #[feature("io-util")]
                pub fn try_read_buf<B: BufMut>(&self, buf: &mut B) -> io::Result<usize>;
                pub fn poll_read_ready(&self, cx: &mut Context) -> Poll<io::Result<()>>;
                pub async fn writable(&self) -> io::Result<()>;
                pub fn try_write(&self, buf: &[u8]) -> io::Result<usize>;
                pub fn try_write_vectored(&self, bufs: &[IoSlice]) -> io::Result<usize>;
                pub fn poll_write_ready(&self, cx: &mut Context) -> Poll<io::Result<()>>;
                pub fn try_io<R>(&self, interest: Interest, f: impl FnOnce() -> io::Result<R>) -> io::Result<R>;
                pub async fn async_io<R>(&self, interest: Interest, f: impl FnMut() -> io::Result<R>) -> io::Result<R>;
            }
            impl AsyncRead for NamedPipeServer {}
            impl AsyncWrite for NamedPipeServer {}

            #[derive(Debug)] pub struct NamedPipeClient;
            impl NamedPipeClient {
                pub fn info(&self) -> io::Result<PipeInfo>;
                pub async fn ready(&self, interest: Interest) -> io::Result<Ready>;
                pub async fn readable(&self) -> io::Result<()>;
                pub fn try_read(&self, buf: &mut [u8]) -> io::Result<usize>;
                pub fn try_read_vectored(&self, bufs: &mut [IoSliceMut]) -> io::Result<usize>;
                #[feature("io-util")]
                pub fn try_read_buf<B: BufMut>(&self, buf: &mut B) -> io::Result<usize>;
                pub fn poll_read_ready(&self, cx: &mut Context) -> Poll<io::Result<()>>;
                pub async fn writable(&self) -> io::Result<()>;
                pub fn try_write(&self, buf: &[u8]) -> io::Result<usize>;
                pub fn try_write_vectored(&self, bufs: &[IoSlice]) -> io::Result<usize>;
                pub fn poll_write_ready(&self, cx: &mut Context) -> Poll<io::Result<()>>;
                pub fn try_io<R>(&self, interest: Interest, f: impl FnOnce() -> io::Result<R>) -> io::Result<R>;
                pub async fn async_io<R>(&self, interest: Interest, f: impl FnMut() -> io::Result<R>) -> io::Result<R>;
            }
            impl AsyncRead for NamedPipeClient {}
            impl AsyncWrite for NamedPipeClient {}

            #[derive(Debug, Default)] pub struct ServerOptions;
            impl ServerOptions {
                pub fn new() -> ServerOptions;
                pub fn pipe_mode(&mut self, pipe_mode: PipeMode) -> &mut Self;
                pub fn access_inbound(&mut self, allowed: bool) -> &mut Self;
                pub fn access_outbound(&mut self, allowed: bool) -> &mut Self;
                pub fn first_pipe_instance(&mut self, first: bool) -> &mut Self;
                pub fn reject_remote_clients(&mut self, reject: bool) -> &mut Self;
                pub fn max_instances(&mut self, instances: usize) -> &mut Self;
                pub fn out_buffer_size(&mut self, buffer: u32) -> &mut Self;
                pub fn in_buffer_size(&mut self, buffer: u32) -> &mut Self;
                pub fn create(&self, addr: impl AsRef<OsStr>) -> io::Result<NamedPipeServer>;
            }
            impl Clone for ServerOptions {}

            #[derive(Debug, Default)] pub struct ClientOptions;
            impl ClientOptions {
                pub fn new() -> Self;
                pub fn read(&mut self, allowed: bool) -> &mut Self;
                pub fn write(&mut self, allowed: bool) -> &mut Self;
                pub fn security_qos_flags(&mut self, flags: u32) -> &mut Self;
                pub fn pipe_mode(&mut self, pipe_mode: PipeMode) -> &mut Self;
                pub fn open(&self, addr: impl AsRef<OsStr>) -> io::Result<NamedPipeClient>;
            }
            impl Clone for ClientOptions {}

            #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)] pub enum PipeMode {
                Byte,
                Message,
            }
            #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)] pub enum PipeEnd {
                Client,
                Server,
            }
            #[derive(Clone, Debug)] pub struct PipeInfo {
                pub mode: PipeMode,
                pub end: PipeEnd,
                pub max_instances: u32,
                pub out_buffer_size: u32,
                pub in_buffer_size: u32,
            }
        }
    }
}

#[feature("process")]
pub mod process {
    use std::ffi::OsStr;
    use std::future::Future;
    use std::io;
    use std::path::Path;
    use std::process::{ExitStatus, Output, Stdio};

    use crate::io::{AsyncRead, AsyncWrite};

    #[lazy(command)] #[derive(Debug)] pub struct Command;
    impl Command {
        pub fn new<S: AsRef<OsStr>>(program: S) -> Command;
        pub fn as_std(&self) -> &std::process::Command;
        pub fn as_std_mut(&mut self) -> &mut std::process::Command;
        pub fn into_std(self) -> std::process::Command;
        pub fn arg<S: AsRef<OsStr>>(&mut self, arg: S) -> &mut Command;
        pub fn args<I: IntoIterator<Item = S>, S: AsRef<OsStr>>(&mut self, args: I) -> &mut Command;
        pub fn raw_arg<S: AsRef<OsStr>>(&mut self, text_to_append_as_is: S) -> &mut Command;
        pub fn env<K: AsRef<OsStr>, V: AsRef<OsStr>>(&mut self, key: K, val: V) -> &mut Command;
        pub fn envs<I: IntoIterator<Item = (K, V)>, K: AsRef<OsStr>, V: AsRef<OsStr>>(&mut self, vars: I) -> &mut Command;
        pub fn env_remove<K: AsRef<OsStr>>(&mut self, key: K) -> &mut Command;
        pub fn env_clear(&mut self) -> &mut Command;
        pub fn current_dir<P: AsRef<Path>>(&mut self, dir: P) -> &mut Command;
        pub fn stdin<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command;
        pub fn stdout<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command;
        pub fn stderr<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command;
        pub fn kill_on_drop(&mut self, kill_on_drop: bool) -> &mut Command;
        pub fn creation_flags(&mut self, flags: u32) -> &mut Command;
        pub fn uid(&mut self, id: u32) -> &mut Command;
        pub fn gid(&mut self, id: u32) -> &mut Command;
        pub fn arg0<S: AsRef<OsStr>>(&mut self, arg: S) -> &mut Command;
        #[spawns(f)]
        pub fn pre_exec<F: FnMut() -> io::Result<()>>(&mut self, f: F) -> &mut Command;
        pub fn process_group(&mut self, pgroup: i32) -> &mut Command;
        pub fn spawn(&mut self) -> io::Result<Child>;
        pub fn spawn_with(&mut self, with: impl FnOnce(&mut std::process::Command) -> io::Result<std::process::Child>) -> io::Result<Child>;
        pub fn status(&mut self) -> impl Future<Output = io::Result<ExitStatus>>;
        pub fn output(&mut self) -> impl Future<Output = io::Result<Output>>;
        pub fn get_kill_on_drop(&self) -> bool;
    }
    impl From<std::process::Command> for Command {}

    #[derive(Debug)] pub struct Child {
        pub stdin: Option<ChildStdin>,
        pub stdout: Option<ChildStdout>,
        pub stderr: Option<ChildStderr>,
    }
    impl Child {
        pub fn id(&self) -> Option<u32>;
        pub fn start_kill(&mut self) -> io::Result<()>;
        pub async fn kill(&mut self) -> io::Result<()>;
        pub async fn wait(&mut self) -> io::Result<ExitStatus>;
        pub fn try_wait(&mut self) -> io::Result<Option<ExitStatus>>;
        pub async fn wait_with_output(self) -> io::Result<Output>;
    }

    #[derive(Debug)] pub struct ChildStdin;
    impl std::os::fd::AsRawFd for ChildStdin {}
    impl std::os::fd::AsFd for ChildStdin {}
    impl ChildStdin {
        pub fn from_std(inner: std::process::ChildStdin) -> io::Result<Self>;
    }
    impl AsyncWrite for ChildStdin {}
    impl TryInto<Stdio> for ChildStdin {
        type Error = io::Error;
    }

    #[derive(Debug)] pub struct ChildStdout;
    impl std::os::fd::AsRawFd for ChildStdout {}
    impl std::os::fd::AsFd for ChildStdout {}
    impl ChildStdout {
        pub fn from_std(inner: std::process::ChildStdout) -> io::Result<Self>;
    }
    impl AsyncRead for ChildStdout {}
    impl TryInto<Stdio> for ChildStdout {
        type Error = io::Error;
    }

    #[derive(Debug)] pub struct ChildStderr;
    impl std::os::fd::AsRawFd for ChildStderr {}
    impl std::os::fd::AsFd for ChildStderr {}
    impl ChildStderr {
        pub fn from_std(inner: std::process::ChildStderr) -> io::Result<Self>;
    }
    impl AsyncRead for ChildStderr {}
    impl TryInto<Stdio> for ChildStderr {
        type Error = io::Error;
    }
}

#[feature("sync")]
pub mod sync {
    use std::error::Error;
    use std::fmt::Display;
    use std::future::Future;
    use std::ops::{Deref, DerefMut};
    use std::sync::Arc;

    pub mod mpsc {
        use std::task::{Context, Poll};
        use std::time::Duration;

        pub fn channel<T>(buffer: usize) -> (Sender<T>, Receiver<T>);
        pub fn unbounded_channel<T>() -> (UnboundedSender<T>, UnboundedReceiver<T>);

        pub struct Sender<T>;
        impl<T> Sender<T> {
            #[cancel_unsafe(message)]
            pub async fn send(&self, value: T) -> Result<(), error::SendError<T>>;
            pub async fn closed(&self);
            pub fn try_send(&self, message: T) -> Result<(), error::TrySendError<T>>;
            #[feature("time")]
            pub async fn send_timeout(&self, value: T, timeout: Duration) -> Result<(), error::SendTimeoutError<T>>;
            #[panics_in_runtime]
            #[instead(any = "tokio::sync::mpsc::Sender::send")]
            pub fn blocking_send(&self, value: T) -> Result<(), error::SendError<T>>;
            #[reads_state] pub fn is_closed(&self) -> bool;
            #[cancel_unsafe(place)]
            pub async fn reserve(&self) -> Result<Permit<T>, error::SendError<()>>;
            #[cancel_unsafe(place)]
            pub async fn reserve_many(&self, n: usize) -> Result<PermitIterator<T>, error::SendError<()>>;
            #[cancel_unsafe(place)]
            pub async fn reserve_owned(self) -> Result<OwnedPermit<T>, error::SendError<()>>;
            pub fn try_reserve(&self) -> Result<Permit<T>, error::TrySendError<()>>;
            pub fn try_reserve_many(&self, n: usize) -> Result<PermitIterator<T>, error::TrySendError<()>>;
            pub fn try_reserve_owned(self) -> Result<OwnedPermit<T>, error::TrySendError<Self>>;
            pub fn same_channel(&self, other: &Self) -> bool;
            pub fn capacity(&self) -> usize;
            pub fn downgrade(&self) -> WeakSender<T>;
            pub fn max_capacity(&self) -> usize;
            pub fn strong_count(&self) -> usize;
            pub fn weak_count(&self) -> usize;
        }
        impl<T> Clone for Sender<T> {}

        pub struct Receiver<T>;
        impl<T> Receiver<T> {
            pub async fn recv(&mut self) -> Option<T>;
            pub async fn recv_many(&mut self, buffer: &mut Vec<T>, limit: usize) -> usize;
            #[reads_state] #[takes_message] pub fn try_recv(&mut self) -> Result<T, error::TryRecvError>;
            #[panics_in_runtime]
            #[instead(any = "tokio::sync::mpsc::Receiver::recv")]
            pub fn blocking_recv(&mut self) -> Option<T>;
            #[panics_in_runtime]
            #[instead(any = "tokio::sync::mpsc::Receiver::recv_many")]
            pub fn blocking_recv_many(&mut self, buffer: &mut Vec<T>, limit: usize) -> usize;
            pub fn close(&mut self);
            #[reads_state] pub fn is_closed(&self) -> bool;
            #[reads_state] pub fn is_empty(&self) -> bool;
            #[reads_state] pub fn len(&self) -> usize;
            pub fn capacity(&self) -> usize;
            pub fn max_capacity(&self) -> usize;
            pub fn poll_recv(&mut self, cx: &mut Context) -> Poll<Option<T>>;
            pub fn poll_recv_many(&mut self, cx: &mut Context, buffer: &mut Vec<T>, limit: usize) -> Poll<usize>;
            pub fn sender_strong_count(&self) -> usize;
            pub fn sender_weak_count(&self) -> usize;
        }

        pub struct WeakSender<T>;
        impl<T> WeakSender<T> {
            pub fn upgrade(&self) -> Option<Sender<T>>;
            pub fn strong_count(&self) -> usize;
            pub fn weak_count(&self) -> usize;
        }
        impl<T> Clone for WeakSender<T> {}

        pub struct Permit<T>;
        impl<T> std::fmt::Debug for Permit<T> {}
        impl<T> Permit<T> {
            pub fn send(self, value: T);
        }

        pub struct PermitIterator<T>;
        impl<T> ExactSizeIterator for PermitIterator<T> {}
        impl<T> std::fmt::Debug for PermitIterator<T> {}
        impl<T> Iterator for PermitIterator<T> {
            type Item = Permit<T>;
        }

        pub struct OwnedPermit<T>;
        impl<T> std::fmt::Debug for OwnedPermit<T> {}
        impl<T> OwnedPermit<T> {
            pub fn send(self, value: T) -> Sender<T>;
            pub fn release(self) -> Sender<T>;
            pub fn same_channel(&self, other: &Self) -> bool;
            pub fn same_channel_as_sender(&self, sender: &Sender<T>) -> bool;
        }

        pub struct UnboundedSender<T>;
        impl<T> std::fmt::Debug for UnboundedSender<T> {}
        impl<T> UnboundedSender<T> {
            pub fn send(&self, message: T) -> Result<(), error::SendError<T>>;
            pub async fn closed(&self);
            #[reads_state] pub fn is_closed(&self) -> bool;
            pub fn same_channel(&self, other: &Self) -> bool;
            pub fn downgrade(&self) -> WeakUnboundedSender<T>;
            pub fn strong_count(&self) -> usize;
            pub fn weak_count(&self) -> usize;
        }
        impl<T> Clone for UnboundedSender<T> {}

        pub struct UnboundedReceiver<T>;
        impl<T> std::fmt::Debug for UnboundedReceiver<T> {}
        impl<T> UnboundedReceiver<T> {
            pub async fn recv(&mut self) -> Option<T>;
            pub async fn recv_many(&mut self, buffer: &mut Vec<T>, limit: usize) -> usize;
            #[reads_state] #[takes_message] pub fn try_recv(&mut self) -> Result<T, error::TryRecvError>;
            #[panics_in_runtime]
            #[instead(any = "tokio::sync::mpsc::UnboundedReceiver::recv")]
            pub fn blocking_recv(&mut self) -> Option<T>;
            #[panics_in_runtime]
            #[instead(any = "tokio::sync::mpsc::UnboundedReceiver::recv_many")]
            pub fn blocking_recv_many(&mut self, buffer: &mut Vec<T>, limit: usize) -> usize;
            pub fn close(&mut self);
            #[reads_state] pub fn is_closed(&self) -> bool;
            #[reads_state] pub fn is_empty(&self) -> bool;
            #[reads_state] pub fn len(&self) -> usize;
            pub fn poll_recv(&mut self, cx: &mut Context) -> Poll<Option<T>>;
            pub fn poll_recv_many(&mut self, cx: &mut Context, buffer: &mut Vec<T>, limit: usize) -> Poll<usize>;
            pub fn sender_strong_count(&self) -> usize;
            pub fn sender_weak_count(&self) -> usize;
        }

        pub struct WeakUnboundedSender<T>;
        impl<T> std::fmt::Debug for WeakUnboundedSender<T> {}
        impl<T> WeakUnboundedSender<T> {
            pub fn upgrade(&self) -> Option<UnboundedSender<T>>;
            pub fn strong_count(&self) -> usize;
            pub fn weak_count(&self) -> usize;
        }
        impl<T> Clone for WeakUnboundedSender<T> {}

        pub mod error {
            use std::error::Error;
            use std::fmt::Display;

            pub struct SendError<T>(pub T);
            impl<T> Display for SendError<T> {}
            impl<T> Error for SendError<T> {}
            #[derive(Clone, Copy, PartialEq, Eq)] pub enum TrySendError<T> {
                Full(T),
                Closed(T),
            }
            impl<T> std::fmt::Debug for TrySendError<T> {}
            impl<T> TrySendError<T> {
                pub fn into_inner(self) -> T;
            }
            impl<T> Display for TrySendError<T> {}
            impl<T> Error for TrySendError<T> {}
            pub enum TryRecvError {
                Empty,
                Disconnected,
            }
            impl Clone for TryRecvError {}
            impl Copy for TryRecvError {}
            impl Display for TryRecvError {}
            impl Error for TryRecvError {}
            #[feature("time")]
            #[derive(Clone, Copy, PartialEq, Eq)] pub enum SendTimeoutError<T> {
                Timeout(T),
                Closed(T),
            }
            impl<T> std::fmt::Debug for SendTimeoutError<T> {}
            impl<T> SendTimeoutError<T> {
                pub fn into_inner(self) -> T;
            }
            impl<T> Display for SendTimeoutError<T> {}
            impl<T> Error for SendTimeoutError<T> {}
        }
    }

    pub mod oneshot {
        use std::future::Future;
        use std::task::{Context, Poll};

        pub fn channel<T>() -> (Sender<T>, Receiver<T>);

        pub struct Sender<T>;
        impl<T> Sender<T> {
            pub fn send(self, t: T) -> Result<(), T>;
            pub async fn closed(&mut self);
            #[reads_state] pub fn is_closed(&self) -> bool;
            pub fn poll_closed(&mut self, cx: &mut Context) -> Poll<()>;
        }

        pub struct Receiver<T>;
        impl<T> Receiver<T> {
            pub fn close(&mut self);
            pub fn is_terminated(&self) -> bool;
            #[reads_state] pub fn is_empty(&self) -> bool;
            #[reads_state] #[takes_message] pub fn try_recv(&mut self) -> Result<T, error::TryRecvError>;
            #[panics_in_runtime]
            #[note("`.await` the receiver itself")]
            pub fn blocking_recv(self) -> Result<T, error::RecvError>;
        }
        impl<T> Future for Receiver<T> {
            type Output = Result<T, error::RecvError>;
        }

        pub mod error {
            use std::error::Error;
            use std::fmt::Display;

            pub struct RecvError;
            impl Clone for RecvError {}
            impl Display for RecvError {}
            impl Error for RecvError {}
            pub enum TryRecvError {
                Empty,
                Closed,
            }
            impl Clone for TryRecvError {}
            impl Display for TryRecvError {}
            impl Error for TryRecvError {}
        }
    }

    pub mod broadcast {
        pub fn channel<T: Clone>(capacity: usize) -> (Sender<T>, Receiver<T>);

        pub struct Sender<T>;
        impl<T> Sender<T> {
            pub fn new(capacity: usize) -> Self;
            pub fn send(&self, value: T) -> Result<usize, error::SendError<T>>;
            pub fn subscribe(&self) -> Receiver<T>;
            pub fn downgrade(&self) -> WeakSender<T>;
            #[reads_state] pub fn len(&self) -> usize;
            #[reads_state] pub fn is_empty(&self) -> bool;
            pub fn receiver_count(&self) -> usize;
            pub fn same_channel(&self, other: &Self) -> bool;
            pub async fn closed(&self);
            pub fn strong_count(&self) -> usize;
            pub fn weak_count(&self) -> usize;
        }
        impl<T> Clone for Sender<T> {}

        pub struct WeakSender<T>;
        impl<T> WeakSender<T> {
            pub fn upgrade(&self) -> Option<Sender<T>>;
            pub fn strong_count(&self) -> usize;
            pub fn weak_count(&self) -> usize;
        }
        impl<T> Clone for WeakSender<T> {}

        pub struct Receiver<T>;
        impl<T> Receiver<T> {
            #[reads_state] pub fn len(&self) -> usize;
            #[reads_state] pub fn is_empty(&self) -> bool;
            pub fn same_channel(&self, other: &Self) -> bool;
            pub fn sender_strong_count(&self) -> usize;
            pub fn sender_weak_count(&self) -> usize;
            #[reads_state] pub fn is_closed(&self) -> bool;
            pub fn resubscribe(&self) -> Self;
            pub async fn recv(&mut self) -> Result<T, error::RecvError>;
            #[reads_state] #[takes_message] pub fn try_recv(&mut self) -> Result<T, error::TryRecvError>;
            #[panics_in_runtime]
            #[instead(any = "tokio::sync::broadcast::Receiver::recv")]
            pub fn blocking_recv(&mut self) -> Result<T, error::RecvError>;
        }

        pub mod error {
            use std::error::Error;
            use std::fmt::Display;

            pub struct SendError<T>(pub T);
            impl<T> Display for SendError<T> {}
            impl<T> Error for SendError<T> {}
            pub enum RecvError {
                Closed,
                Lagged(u64),
            }
            impl Clone for RecvError {}
            impl Display for RecvError {}
            impl Error for RecvError {}
            pub enum TryRecvError {
                Empty,
                Closed,
                Lagged(u64),
            }
            impl Clone for TryRecvError {}
            impl Display for TryRecvError {}
            impl Error for TryRecvError {}
        }
    }

    pub mod watch {
        use std::ops::Deref;

        pub fn channel<T>(init: T) -> (Sender<T>, Receiver<T>);

        pub struct Sender<T>;
        impl<T> Sender<T> {
            pub fn new(init: T) -> Self;
            pub fn send(&self, value: T) -> Result<(), error::SendError<T>>;
            pub fn send_modify<F: FnOnce(&mut T)>(&self, modify: F);
            pub fn send_if_modified<F: FnOnce(&mut T) -> bool>(&self, modify: F) -> bool;
            pub fn send_replace(&self, value: T) -> T;
            pub fn borrow(&self) -> Ref<T>;
            #[reads_state] pub fn is_closed(&self) -> bool;
            pub async fn closed(&self);
            pub fn subscribe(&self) -> Receiver<T>;
            pub fn receiver_count(&self) -> usize;
            pub fn sender_count(&self) -> usize;
            pub fn same_channel(&self, other: &Self) -> bool;
        }
        impl<T> Clone for Sender<T> {}
        impl<T: Default> Default for Sender<T> {}

        pub struct Receiver<T>;
        impl<T> Receiver<T> {
            pub fn borrow(&self) -> Ref<T>;
            pub fn borrow_and_update(&mut self) -> Ref<T>;
            #[reads_state] pub fn has_changed(&self) -> Result<bool, error::RecvError>;
            #[reads_state] pub fn is_closed(&self) -> bool;
            pub fn mark_changed(&mut self);
            pub fn mark_unchanged(&mut self);
            pub async fn changed(&mut self) -> Result<(), error::RecvError>;
            pub async fn wait_for(&mut self, f: impl FnMut(&T) -> bool) -> Result<Ref<T>, error::RecvError>;
            pub fn same_channel(&self, other: &Self) -> bool;
        }
        impl<T> Clone for Receiver<T> {}

        #[guard(lock)] #[derive(Debug)] pub struct Ref<T>;
        impl<T> Ref<T> {
            #[reads_state] pub fn has_changed(&self) -> bool;
        }
        impl<T> Deref for Ref<T> {
            type Target = T;
        }

        pub mod error {
            use std::error::Error;
            use std::fmt::Display;

            pub struct SendError<T>(pub T);
            impl<T> Display for SendError<T> {}
            impl<T> Error for SendError<T> {}
            pub struct RecvError;
            impl Clone for RecvError {}
            impl Display for RecvError {}
            impl Error for RecvError {}
        }
    }

    pub struct Mutex<T>;
    impl<T: std::fmt::Debug> std::fmt::Debug for Mutex<T> {}
    impl<T> Mutex<T> {
        pub fn new(t: T) -> Self;
        pub fn const_new(t: T) -> Self;
        #[cancel_unsafe(place)]
        pub async fn lock(&self) -> MutexGuard<T>;
        #[panics_in_runtime]
        #[instead(any = "tokio::sync::Mutex::lock")]
        pub fn blocking_lock(&self) -> MutexGuard<T>;
        #[panics_in_runtime]
        #[instead(any = "tokio::sync::Mutex::lock_owned")]
        pub fn blocking_lock_owned(self: Arc<Self>) -> OwnedMutexGuard<T>;
        #[cancel_unsafe(place)]
        pub async fn lock_owned(self: Arc<Self>) -> OwnedMutexGuard<T>;
        pub fn try_lock(&self) -> Result<MutexGuard<T>, TryLockError>;
        pub fn get_mut(&mut self) -> &mut T;
        pub fn try_lock_owned(self: Arc<Self>) -> Result<OwnedMutexGuard<T>, TryLockError>;
        pub fn into_inner(self) -> T;
    }
    impl<T> From<T> for Mutex<T> {}
    impl<T: Default> Default for Mutex<T> {}

    #[derive(Debug)] pub struct TryLockError;
    impl Display for TryLockError {}
    impl Error for TryLockError {}

    #[guard(async_lock)] pub struct MutexGuard<T>;
    impl<T: std::fmt::Debug> std::fmt::Debug for MutexGuard<T> {}
    impl<T: std::fmt::Display> std::fmt::Display for MutexGuard<T> {}
    impl<T> MutexGuard<T> {
        pub fn map<U, F: FnOnce(&mut T) -> &mut U>(this: Self, f: F) -> MappedMutexGuard<U>;
        pub fn try_map<U, F: FnOnce(&mut T) -> Option<&mut U>>(this: Self, f: F) -> Result<MappedMutexGuard<U>, Self>;
        pub fn mutex(this: &Self) -> &Mutex<T>;
    }
    impl<T> Deref for MutexGuard<T> {
        type Target = T;
    }
    impl<T> DerefMut for MutexGuard<T> {}

    #[guard(async_lock)] pub struct OwnedMutexGuard<T>;
    impl<T: std::fmt::Debug> std::fmt::Debug for OwnedMutexGuard<T> {}
    impl<T: std::fmt::Display> std::fmt::Display for OwnedMutexGuard<T> {}
    impl<T> OwnedMutexGuard<T> {
        pub fn map<U, F: FnOnce(&mut T) -> &mut U>(this: Self, f: F) -> OwnedMappedMutexGuard<T, U>;
        pub fn try_map<U, F: FnOnce(&mut T) -> Option<&mut U>>(this: Self, f: F) -> Result<OwnedMappedMutexGuard<T, U>, Self>;
        pub fn mutex(this: &Self) -> &Arc<Mutex<T>>;
    }
    impl<T> Deref for OwnedMutexGuard<T> {
        type Target = T;
    }
    impl<T> DerefMut for OwnedMutexGuard<T> {}

    #[guard(async_lock)] pub struct MappedMutexGuard<T>;
    impl<T: std::fmt::Debug> std::fmt::Debug for MappedMutexGuard<T> {}
    impl<T: std::fmt::Display> std::fmt::Display for MappedMutexGuard<T> {}
    impl<T> MappedMutexGuard<T> {
        pub fn map<U, F: FnOnce(&mut T) -> &mut U>(this: Self, f: F) -> MappedMutexGuard<U>;
        pub fn try_map<U, F: FnOnce(&mut T) -> Option<&mut U>>(this: Self, f: F) -> Result<MappedMutexGuard<U>, Self>;
    }
    impl<T> Deref for MappedMutexGuard<T> {
        type Target = T;
    }
    impl<T> DerefMut for MappedMutexGuard<T> {}

    #[guard(async_lock)] pub struct OwnedMappedMutexGuard<T, U = T>;
    impl<T, U: std::fmt::Debug> std::fmt::Debug for OwnedMappedMutexGuard<T, U> {}
    impl<T, U: std::fmt::Display> std::fmt::Display for OwnedMappedMutexGuard<T, U> {}
    impl<T, U> OwnedMappedMutexGuard<T, U> {
        pub fn map<S, F: FnOnce(&mut U) -> &mut S>(this: Self, f: F) -> OwnedMappedMutexGuard<T, S>;
        pub fn try_map<S, F: FnOnce(&mut U) -> Option<&mut S>>(this: Self, f: F) -> Result<OwnedMappedMutexGuard<T, S>, Self>;
    }
    impl<T, U> Deref for OwnedMappedMutexGuard<T, U> {
        type Target = U;
    }
    impl<T, U> DerefMut for OwnedMappedMutexGuard<T, U> {}

    pub struct RwLock<T>;
    impl<T: std::fmt::Debug> std::fmt::Debug for RwLock<T> {}
    impl<T> RwLock<T> {
        pub fn new(value: T) -> RwLock<T>;
        pub fn with_max_readers(value: T, max_reads: u32) -> RwLock<T>;
        pub fn const_new(value: T) -> RwLock<T>;
        pub fn const_with_max_readers(value: T, max_reads: u32) -> RwLock<T>;
        #[cancel_unsafe(place)]
        pub async fn read(&self) -> RwLockReadGuard<T>;
        #[panics_in_runtime]
        #[instead(any = "tokio::sync::RwLock::read")]
        pub fn blocking_read(&self) -> RwLockReadGuard<T>;
        #[cancel_unsafe(place)]
        pub async fn read_owned(self: Arc<Self>) -> OwnedRwLockReadGuard<T>;
        pub fn try_read(&self) -> Result<RwLockReadGuard<T>, TryLockError>;
        pub fn try_read_owned(self: Arc<Self>) -> Result<OwnedRwLockReadGuard<T>, TryLockError>;
        #[cancel_unsafe(place)]
        pub async fn write(&self) -> RwLockWriteGuard<T>;
        #[panics_in_runtime]
        #[instead(any = "tokio::sync::RwLock::write")]
        pub fn blocking_write(&self) -> RwLockWriteGuard<T>;
        #[cancel_unsafe(place)]
        pub async fn write_owned(self: Arc<Self>) -> OwnedRwLockWriteGuard<T>;
        pub fn try_write(&self) -> Result<RwLockWriteGuard<T>, TryLockError>;
        pub fn try_write_owned(self: Arc<Self>) -> Result<OwnedRwLockWriteGuard<T>, TryLockError>;
        pub fn get_mut(&mut self) -> &mut T;
        pub fn into_inner(self) -> T;
    }
    impl<T> From<T> for RwLock<T> {}
    impl<T: Default> Default for RwLock<T> {}

    #[guard(async_lock)] pub struct RwLockReadGuard<T>;
    impl<T: std::fmt::Debug> std::fmt::Debug for RwLockReadGuard<T> {}
    impl<T: std::fmt::Display> std::fmt::Display for RwLockReadGuard<T> {}
    impl<T> RwLockReadGuard<T> {
        pub fn map<F: FnOnce(&T) -> &U, U>(this: Self, f: F) -> RwLockReadGuard<U>;
        pub fn try_map<F: FnOnce(&T) -> Option<&U>, U>(this: Self, f: F) -> Result<RwLockReadGuard<U>, Self>;
    }
    impl<T> Deref for RwLockReadGuard<T> {
        type Target = T;
    }

    #[guard(async_lock)] pub struct RwLockWriteGuard<T>;
    impl<T: std::fmt::Debug> std::fmt::Debug for RwLockWriteGuard<T> {}
    impl<T: std::fmt::Display> std::fmt::Display for RwLockWriteGuard<T> {}
    impl<T> RwLockWriteGuard<T> {
        pub fn map<F: FnOnce(&mut T) -> &mut U, U>(this: Self, f: F) -> RwLockMappedWriteGuard<U>;
        pub fn downgrade_map<F: FnOnce(&T) -> &U, U>(this: Self, f: F) -> RwLockReadGuard<U>;
        pub fn try_map<F: FnOnce(&mut T) -> Option<&mut U>, U>(this: Self, f: F) -> Result<RwLockMappedWriteGuard<U>, Self>;
        pub fn try_downgrade_map<F: FnOnce(&T) -> Option<&U>, U>(this: Self, f: F) -> Result<RwLockReadGuard<U>, Self>;
        pub fn into_mapped(this: Self) -> RwLockMappedWriteGuard<T>;
        pub fn downgrade(self) -> RwLockReadGuard<T>;
    }
    impl<T> Deref for RwLockWriteGuard<T> {
        type Target = T;
    }
    impl<T> DerefMut for RwLockWriteGuard<T> {}

    #[guard(async_lock)] pub struct RwLockMappedWriteGuard<T>;
    impl<T: std::fmt::Debug> std::fmt::Debug for RwLockMappedWriteGuard<T> {}
    impl<T: std::fmt::Display> std::fmt::Display for RwLockMappedWriteGuard<T> {}
    impl<T> RwLockMappedWriteGuard<T> {
        pub fn map<F: FnOnce(&mut T) -> &mut U, U>(this: Self, f: F) -> RwLockMappedWriteGuard<U>;
        pub fn try_map<F: FnOnce(&mut T) -> Option<&mut U>, U>(this: Self, f: F) -> Result<RwLockMappedWriteGuard<U>, Self>;
    }
    impl<T> Deref for RwLockMappedWriteGuard<T> {
        type Target = T;
    }
    impl<T> DerefMut for RwLockMappedWriteGuard<T> {}

    #[guard(async_lock)] pub struct OwnedRwLockReadGuard<T, U = T>;
    impl<T, U: std::fmt::Debug> std::fmt::Debug for OwnedRwLockReadGuard<T, U> {}
    impl<T, U: std::fmt::Display> std::fmt::Display for OwnedRwLockReadGuard<T, U> {}
    impl<T, U> OwnedRwLockReadGuard<T, U> {
        pub fn map<F: FnOnce(&U) -> &V, V>(this: Self, f: F) -> OwnedRwLockReadGuard<T, V>;
        pub fn try_map<F: FnOnce(&U) -> Option<&V>, V>(this: Self, f: F) -> Result<OwnedRwLockReadGuard<T, V>, Self>;
        pub fn rwlock(this: &Self) -> &Arc<RwLock<T>>;
    }
    impl<T, U> Deref for OwnedRwLockReadGuard<T, U> {
        type Target = U;
    }

    #[guard(async_lock)] pub struct OwnedRwLockWriteGuard<T>;
    impl<T: std::fmt::Debug> std::fmt::Debug for OwnedRwLockWriteGuard<T> {}
    impl<T: std::fmt::Display> std::fmt::Display for OwnedRwLockWriteGuard<T> {}
    impl<T> OwnedRwLockWriteGuard<T> {
        pub fn map<F: FnOnce(&mut T) -> &mut U, U>(this: Self, f: F) -> OwnedRwLockMappedWriteGuard<T, U>;
        pub fn downgrade_map<F: FnOnce(&T) -> &U, U>(this: Self, f: F) -> OwnedRwLockReadGuard<T, U>;
        pub fn try_map<F: FnOnce(&mut T) -> Option<&mut U>, U>(this: Self, f: F) -> Result<OwnedRwLockMappedWriteGuard<T, U>, Self>;
        pub fn try_downgrade_map<F: FnOnce(&T) -> Option<&U>, U>(this: Self, f: F) -> Result<OwnedRwLockReadGuard<T, U>, Self>;
        pub fn into_mapped(this: Self) -> OwnedRwLockMappedWriteGuard<T>;
        pub fn downgrade(self) -> OwnedRwLockReadGuard<T>;
        pub fn rwlock(this: &Self) -> &Arc<RwLock<T>>;
    }
    impl<T> Deref for OwnedRwLockWriteGuard<T> {
        type Target = T;
    }
    impl<T> DerefMut for OwnedRwLockWriteGuard<T> {}

    #[guard(async_lock)] pub struct OwnedRwLockMappedWriteGuard<T, U = T>;
    impl<T, U: std::fmt::Debug> std::fmt::Debug for OwnedRwLockMappedWriteGuard<T, U> {}
    impl<T, U: std::fmt::Display> std::fmt::Display for OwnedRwLockMappedWriteGuard<T, U> {}
    impl<T, U> OwnedRwLockMappedWriteGuard<T, U> {
        pub fn map<F: FnOnce(&mut U) -> &mut V, V>(this: Self, f: F) -> OwnedRwLockMappedWriteGuard<T, V>;
        pub fn try_map<F: FnOnce(&mut U) -> Option<&mut V>, V>(this: Self, f: F) -> Result<OwnedRwLockMappedWriteGuard<T, V>, Self>;
        pub fn rwlock(this: &Self) -> &Arc<RwLock<T>>;
    }
    impl<T, U> Deref for OwnedRwLockMappedWriteGuard<T, U> {
        type Target = U;
    }
    impl<T, U> DerefMut for OwnedRwLockMappedWriteGuard<T, U> {}

    #[derive(Debug)] pub struct Semaphore;
    impl Semaphore {
        pub const MAX_PERMITS: usize = _;
        pub fn new(permits: usize) -> Self;
        pub fn const_new(permits: usize) -> Self;
        #[reads_state] pub fn available_permits(&self) -> usize;
        pub fn add_permits(&self, n: usize);
        pub fn forget_permits(&self, n: usize) -> usize;
        #[cancel_unsafe(place)]
        pub async fn acquire(&self) -> Result<SemaphorePermit, AcquireError>;
        #[cancel_unsafe(place)]
        pub async fn acquire_many(&self, n: u32) -> Result<SemaphorePermit, AcquireError>;
        pub fn try_acquire(&self) -> Result<SemaphorePermit, TryAcquireError>;
        pub fn try_acquire_many(&self, n: u32) -> Result<SemaphorePermit, TryAcquireError>;
        #[panics_in_runtime]
        #[instead(any = "tokio::sync::Semaphore::acquire")]
        pub fn blocking_acquire(&self) -> Result<SemaphorePermit, AcquireError>;
        #[panics_in_runtime]
        #[instead(any = "tokio::sync::Semaphore::acquire_many")]
        pub fn blocking_acquire_many(&self, n: u32) -> Result<SemaphorePermit, AcquireError>;
        #[cancel_unsafe(place)]
        pub async fn acquire_owned(self: Arc<Self>) -> Result<OwnedSemaphorePermit, AcquireError>;
        #[cancel_unsafe(place)]
        pub async fn acquire_many_owned(self: Arc<Self>, n: u32) -> Result<OwnedSemaphorePermit, AcquireError>;
        pub fn try_acquire_owned(self: Arc<Self>) -> Result<OwnedSemaphorePermit, TryAcquireError>;
        pub fn try_acquire_many_owned(self: Arc<Self>, n: u32) -> Result<OwnedSemaphorePermit, TryAcquireError>;
        #[panics_in_runtime]
        #[instead(any = "tokio::sync::Semaphore::acquire_owned")]
        pub fn blocking_acquire_owned(self: Arc<Self>) -> Result<OwnedSemaphorePermit, AcquireError>;
        #[panics_in_runtime]
        #[instead(any = "tokio::sync::Semaphore::acquire_many_owned")]
        pub fn blocking_acquire_many_owned(self: Arc<Self>, n: u32) -> Result<OwnedSemaphorePermit, AcquireError>;
        pub fn close(&self);
        pub fn is_closed(&self) -> bool;
    }

    #[derive(Debug)] pub struct SemaphorePermit;
    impl SemaphorePermit {
        pub fn forget(self);
        pub fn merge(&mut self, other: Self);
        pub fn split(&mut self, n: usize) -> Option<Self>;
        pub fn semaphore(&self) -> &Semaphore;
        pub fn num_permits(&self) -> usize;
    }

    #[derive(Debug)] pub struct OwnedSemaphorePermit;
    impl OwnedSemaphorePermit {
        pub fn forget(self);
        pub fn merge(&mut self, other: Self);
        pub fn split(&mut self, n: usize) -> Option<Self>;
        pub fn semaphore(&self) -> &Arc<Semaphore>;
        pub fn num_permits(&self) -> usize;
    }

    #[derive(Debug)] pub struct AcquireError;
    impl Display for AcquireError {}
    impl Error for AcquireError {}
    #[derive(Debug, PartialEq, Eq)] pub enum TryAcquireError {
        Closed,
        NoPermits,
    }
    impl Display for TryAcquireError {}
    impl Error for TryAcquireError {}

    #[derive(Debug)] pub struct Notify;
    impl Notify {
        pub fn new() -> Notify;
        pub fn const_new() -> Notify;
        #[cancel_unsafe(place)]
        pub fn notified(&self) -> futures::Notified;
        #[cancel_unsafe(place)]
        pub fn notified_owned(self: Arc<Self>) -> futures::OwnedNotified;
        pub fn notify_one(&self);
        pub fn notify_last(&self);
        pub fn notify_waiters(&self);
    }
    impl Default for Notify {}

    pub mod futures {
        use std::future::Future;
        use std::pin::Pin;

        #[must_use] #[derive(Debug)] pub struct Notified;
        impl Notified {
            pub fn enable(self: Pin<&mut Self>) -> bool;
        }
        impl Future for Notified {
            type Output = ();
        }

        #[must_use] #[derive(Debug)] pub struct OwnedNotified;
        impl OwnedNotified {
            pub fn enable(self: Pin<&mut Self>) -> bool;
        }
        impl Future for OwnedNotified {
            type Output = ();
        }
    }

    #[derive(Debug)] pub struct Barrier;
    impl Barrier {
        pub fn new(n: usize) -> Barrier;
        pub async fn wait(&self) -> BarrierWaitResult;
    }
    #[derive(Debug)] pub struct BarrierWaitResult;
    impl BarrierWaitResult {
        pub fn is_leader(&self) -> bool;
    }
    impl Clone for BarrierWaitResult {}

    pub struct OnceCell<T>;
    impl<T: std::fmt::Debug> std::fmt::Debug for OnceCell<T> {}
    impl<T: PartialEq> PartialEq for OnceCell<T> {}
    impl<T: Eq> Eq for OnceCell<T> {}
    impl<T> OnceCell<T> {
        pub fn new() -> Self;
        pub fn const_new() -> Self;
        pub fn new_with(value: Option<T>) -> Self;
        pub fn const_new_with(value: T) -> Self;
        #[reads_state] pub fn initialized(&self) -> bool;
        pub fn get(&self) -> Option<&T>;
        pub fn get_mut(&mut self) -> Option<&mut T>;
        pub fn set(&self, value: T) -> Result<(), SetError<T>>;
        pub async fn get_or_init<F: FnOnce() -> Fut, Fut: Future<Output = T>>(&self, f: F) -> &T;
        pub async fn get_or_try_init<E, F: FnOnce() -> Fut, Fut: Future<Output = Result<T, E>>>(&self, f: F) -> Result<&T, E>;
        pub fn into_inner(self) -> Option<T>;
        pub fn take(&mut self) -> Option<T>;
    }
    impl<T> Default for OnceCell<T> {}
    impl<T: Clone> Clone for OnceCell<T> {}
    impl<T> From<T> for OnceCell<T> {}

    #[derive(Debug, PartialEq, Eq)] pub enum SetError<T> {
        AlreadyInitializedError(T),
        InitializingError(T),
    }
    impl<T> SetError<T> {
        pub fn is_already_init_err(&self) -> bool;
        pub fn is_initializing_err(&self) -> bool;
    }
    impl<T> Display for SetError<T> {}
    impl<T> Error for SetError<T> {}

    pub struct SetOnce<T>;
    impl<T: std::fmt::Debug> std::fmt::Debug for SetOnce<T> {}
    impl<T: PartialEq> PartialEq for SetOnce<T> {}
    impl<T: Eq> Eq for SetOnce<T> {}
    impl<T> SetOnce<T> {
        pub fn new() -> Self;
        pub fn const_new() -> Self;
        pub fn new_with(value: Option<T>) -> Self;
        pub fn const_new_with(value: T) -> Self;
        #[reads_state] pub fn initialized(&self) -> bool;
        pub fn get(&self) -> Option<&T>;
        pub fn set(&self, value: T) -> Result<(), SetOnceError<T>>;
        pub fn into_inner(self) -> Option<T>;
        pub async fn wait(&self) -> &T;
    }
    impl<T> Default for SetOnce<T> {}
    impl<T: Clone> Clone for SetOnce<T> {}
    impl<T> From<T> for SetOnce<T> {}

    #[derive(Debug, PartialEq, Eq)] pub struct SetOnceError<T>(pub T);
    impl<T> Display for SetOnceError<T> {}
    impl<T> Error for SetOnceError<T> {}
}
