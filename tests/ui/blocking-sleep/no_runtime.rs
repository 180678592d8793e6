//@ dependencies:
use std::{thread, time::Duration};

pub async fn the_help_names_no_runtime() {
    thread::sleep(Duration::from_millis(500)); //~ blocking-sleep
}
