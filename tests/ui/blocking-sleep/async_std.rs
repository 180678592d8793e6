//@ dependencies: async-std
use std::{thread, time::Duration};

pub async fn the_help_names_async_std() {
    thread::sleep(Duration::from_millis(500)); //~ blocking-sleep
}

pub async fn silent() {
    async_std::task::sleep(Duration::from_millis(500)).await;
}
