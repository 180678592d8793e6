//@ levels: -W pedantic
//@ dependencies: tokio tracing
//! Fixes of several rules in one place: together they must leave a program.
use std::{fs, io, path::PathBuf, time::Duration};

use tokio::{
    task::spawn_blocking,
    time::{interval, sleep},
};
use tracing::info_span;

async fn load(page: u32) -> u32 {
    tokio::task::yield_now().await;
    page
}

/// A span around much else.
pub async fn spanned(first_page: u32) {
    let span = info_span!("load");
    let _entered = span.enter(); //~ guard-across-await
    sleep(Duration::ZERO).await; //~ zero-sleep
    load(first_page); //~ unawaited-future
    //~v sequential-awaits
    let first = load(first_page).await;
    let second = load(first_page + 1).await;
    let mut ticks = interval(Duration::from_secs(1)); //~ interval-burst
    while first < second {
        ticks.tick().await;
        load(second).await;
    }
}

/// Two spans, one after the other.
pub async fn two_spans() -> u32 {
    let outer = info_span!("outer");
    let _outer = outer.enter(); //~ guard-across-await
    let inner = info_span!("inner");
    let _inner = inner.enter(); //~ guard-across-await
    load(1).await
}

/// One closure, read in two places.
pub async fn read(path: PathBuf) -> io::Result<usize> {
    let entries = spawn_blocking(move || fs::read_dir(path)).await??;
    let mut lengths = Vec::new();
    for entry in entries { //~ lazy-blocking-escapes
        sleep(Duration::from_millis(0)).await; //~ zero-sleep
        lengths.push(entry?.file_name().len());
    }
    Ok(lengths.len())
}
