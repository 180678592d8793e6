//! What is allowed and not found.

use std::{thread::sleep, time::Duration};

// async-lint: allow-file(blocking-net) -- nothing here connects
//~^ unused-suppression
pub async fn rest() {
    // async-lint: allow(blocking-sleep) -- it waits
    //~^ unused-suppression
    tokio::time::sleep(Duration::from_secs(1)).await;
}

pub async fn one_of_two() {
    // async-lint: allow(blocking-file, blocking-sleep, blocking-http) -- two of these are gone
    //~^ unused-suppression
    sleep(Duration::from_secs(1));
}

pub async fn behind(name: &str) -> usize {
    name.len() // async-lint: allow(blocking-file)
    //~^ unused-suppression
}

pub async fn the_statement_after_the_next() {
    // async-lint: allow(blocking-sleep)
    //~^ unused-suppression
    drop(Duration::from_secs(1));
    sleep(Duration::from_secs(1)); //~ blocking-sleep
}

pub async fn at_the_end_of_a_block() {
    sleep(Duration::from_secs(1)); //~ blocking-sleep
    // async-lint: allow(blocking-sleep)
    //~^ unused-suppression
}

// async-lint: allow(blocking-sleep) -- the inner one is nearer
//~^ unused-suppression
pub async fn twice() {
    // async-lint: allow(blocking-sleep)
    sleep(Duration::from_secs(1));
}

pub async fn stacked() {
    // async-lint: allow(blocking-file)
    //~^ unused-suppression
    // async-lint: allow(blocking-net)
    //~^ unused-suppression
    tokio::task::yield_now().await;
}
