//@ dependencies: smol
use std::{thread, time::Duration};

pub async fn the_help_names_smol() {
    thread::sleep(Duration::from_millis(500)); //~ blocking-sleep
}

pub async fn silent() {
    smol::Timer::after(Duration::from_millis(500)).await;
}
