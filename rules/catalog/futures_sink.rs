#![crates(futures_sink)]
#![versions(">=0.3")]

pub use futures::sink::Sink;
