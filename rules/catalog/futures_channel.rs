#![crates(futures_channel)]
#![versions(">=0.3")]

pub use futures::channel::{mpsc, oneshot};
