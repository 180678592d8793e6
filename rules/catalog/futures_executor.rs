#![crates(futures_executor)]
#![versions(">=0.3")]

pub use futures::executor::{BlockingStream, Enter, EnterError, LocalPool, LocalSpawner, block_on, block_on_stream, enter};

#[feature("thread-pool")]
pub use futures::executor::{ThreadPool, ThreadPoolBuilder};
