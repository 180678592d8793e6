//! Watches web pages: fetches each now and then, stores what changed, and tells who asked for it.
//!
//! The code compiles and looks reasonable, yet almost every module stalls or breaks the runtime somewhere. Functions whose
//! name ends in `_well` do the same job right.

mod accounts;
mod background;
mod bridge;
mod comments;
mod console;
mod fetch;
mod hooks;
mod mirror;
mod snapshots;
mod store;
mod waiting;
mod watch;

use std::io;

use tokio::sync::mpsc;

#[tokio::main]
async fn main() -> io::Result<()> {
    let (sender, receiver) = mpsc::channel(16);
    let console = tokio::spawn(console::commands(sender));
    tokio::select! {
        result = watch::run(receiver) => result?,
        _ = console => {}
    }
    Ok(())
}
