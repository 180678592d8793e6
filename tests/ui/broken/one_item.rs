//@ broken
use std::{thread::sleep, time::Duration};

pub async fn before() {
    sleep(Duration::from_secs(1)); //~ blocking-sleep
}

pub async fn does_not_parse() {
    let one = 1
    let two = 2;
    sleep(Duration::from_secs(two)); //~ blocking-sleep
}

mod inner {
    pub fn does_not_parse_either(,) {

    }
}

pub async fn after() {
    sleep(Duration::from_secs(1)); //~ blocking-sleep
}
