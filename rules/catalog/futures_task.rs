#![crates(futures_task)]
#![versions(">=0.3")]

pub use futures::task::{ArcWake, Context, FutureObj, LocalFutureObj, LocalSpawn, Poll, RawWaker, RawWakerVTable, Spawn, SpawnError, Wake, Waker, noop_waker, noop_waker_ref, waker};
