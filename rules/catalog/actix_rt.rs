#![crates(actix_rt)]
#![runtime(actix)]
#![versions(">=2")]

use std::future::Future;
use std::io;

use tokio::task::JoinHandle;

pub use tokio::pin;

#[feature("macros")]
#[attribute_macro(entry, flavor = "current_thread")]
pub fn main();
#[feature("macros")]
#[attribute_macro(test, flavor = "current_thread")]
pub fn test();

pub fn spawn<Fut: Future>(f: Fut) -> JoinHandle<Fut::Output>;

pub mod task {
    pub use tokio::task::{JoinError, JoinHandle, spawn_blocking, yield_now};
}

pub mod time {
    pub use tokio::time::{Instant, Interval, Sleep, Timeout, interval, interval_at, sleep, sleep_until, timeout};
}

pub mod net {
    pub use tokio::io::Ready;
    pub use tokio::net::{TcpListener, TcpSocket, TcpStream, UdpSocket, UnixDatagram, UnixListener, UnixStream};
}

pub mod signal {
    pub use tokio::signal::ctrl_c;

    pub mod unix {
        pub use tokio::signal::unix::*;
    }
}

pub struct Runtime;
impl Runtime {
    #[creates_runtime]
    #[instead(any = "tokio::runtime::Handle::current")]
    pub fn new() -> io::Result<Self>;
    pub fn spawn<F: Future>(&self, future: F) -> JoinHandle<F::Output>;
    pub fn tokio_runtime(&self) -> &tokio::runtime::Runtime;
    #[enters_runtime]
    #[note("`.await` the future instead")]
    pub fn block_on<F: Future>(&self, f: F) -> F::Output;
}
impl From<tokio::runtime::Runtime> for Runtime {}

pub struct System;
impl System {
    #[creates_runtime]
    #[note("use the system that runs already: `System::current()`")]
    pub fn new() -> SystemRunner;
    #[creates_runtime]
    #[note("use the system that runs already: `System::current()`")]
    pub fn with_tokio_rt<F: FnOnce() -> R, R: Into<Runtime>>(runtime_factory: F) -> SystemRunner;
    pub fn current() -> System;
    pub fn try_current() -> Option<System>;
    pub fn arbiter(&self) -> &ArbiterHandle;
    pub fn is_registered() -> bool;
    pub fn set_current(sys: System);
    pub fn id(&self) -> usize;
    pub fn stop(&self);
    pub fn stop_with_code(&self, code: i32);
}
impl Clone for System {}

pub struct SystemRunner;
impl SystemRunner {
    #[enters_runtime]
    #[note("a system runs once, at the program's start")]
    pub fn run(self) -> io::Result<()>;
    #[enters_runtime]
    #[note("a system runs once, at the program's start")]
    pub fn run_with_code(self) -> io::Result<i32>;
    pub fn runtime(&self) -> &Runtime;
    pub fn stop_future(&self) -> SystemStop;
    pub fn into_parts(self) -> (Runtime, SystemStop);
    #[enters_runtime]
    #[note("`.await` the future instead")]
    pub fn block_on<F: Future>(&self, fut: F) -> F::Output;
}

pub struct SystemStop;
impl Future for SystemStop {
    type Output = io::Result<i32>;
}

pub struct Arbiter;
impl Arbiter {
    pub fn new() -> Arbiter;
    pub fn try_new() -> io::Result<Arbiter>;
    #[spawns(runtime_factory)]
    pub fn with_tokio_rt<F: FnOnce() -> R, R: Into<Runtime>>(runtime_factory: F) -> Arbiter;
    #[spawns(runtime_factory)]
    pub fn try_with_tokio_rt<F: FnOnce() -> io::Result<R>, R: Into<Runtime>>(runtime_factory: F) -> io::Result<Arbiter>;
    pub fn handle(&self) -> ArbiterHandle;
    pub fn current() -> ArbiterHandle;
    pub fn try_current() -> Option<ArbiterHandle>;
    pub fn stop(&self) -> bool;
    pub fn spawn<Fut: Future<Output = ()>>(&self, future: Fut) -> bool;
    #[runs_inline(f)]
    pub fn spawn_fn<F: FnOnce()>(&self, f: F) -> bool;
    pub fn alive(&self) -> bool;
    #[blocks(wait)]
    pub fn join(self) -> std::thread::Result<()>;
}

pub struct ArbiterHandle;
impl ArbiterHandle {
    pub fn spawn<Fut: Future<Output = ()>>(&self, future: Fut) -> bool;
    #[runs_inline(f)]
    pub fn spawn_fn<F: FnOnce()>(&self, f: F) -> bool;
    pub fn alive(&self) -> bool;
    pub fn stop(&self) -> bool;
}
impl Clone for ArbiterHandle {}
