//@ dependencies: tokio futures
use std::{thread, time::Duration};

use tokio::{sync::mpsc, time};

async fn work() -> u32 {
    1
}

pub async fn handlers_run_here(mut receiver: mpsc::Receiver<u32>) {
    loop {
        tokio::select! {
            message = receiver.recv() => {
                let Some(_) = message else { break };
                thread::sleep(Duration::from_secs(1)); //~ blocking-sleep
            }
            _ = time::sleep(Duration::from_secs(5)) => thread::sleep(Duration::from_secs(1)), //~ blocking-sleep
        }
    }
}

pub async fn future_positions_are_not_awaited_by_name(path: &str) {
    tokio::select! {
        biased;
        _ = async { thread::sleep(Duration::from_secs(1)) } => {} //~ blocking-sleep
        _ = tokio::fs::read(path), if thread::panicking() => {}
        else => {
            let _ = std::fs::read(path); //~ blocking-file
        }
    }
}

pub async fn the_other_select() {
    use futures::FutureExt;

    let mut one = Box::pin(work().fuse());
    futures::select! {
        _ = one => thread::sleep(Duration::from_secs(1)), //~ blocking-sleep
        complete => {}
    }
}

pub async fn joining() {
    let (_, _) = tokio::join!(
        work(),
        async { thread::sleep(Duration::from_secs(1)) }, //~ blocking-sleep
    );
    let _ = tokio::try_join!(async { std::fs::read("a.txt") }, tokio::fs::read("b.txt")); //~ blocking-file
    futures::join!(work(), async { thread::sleep(Duration::from_secs(1)) }); //~ blocking-sleep
}
