//@ dependencies: actix-rt
use std::{thread, time::Duration};

pub async fn the_help_names_actix() {
    thread::sleep(Duration::from_millis(500)); //~ blocking-sleep
}

pub async fn silent() {
    actix_rt::time::sleep(Duration::from_millis(500)).await;
}
