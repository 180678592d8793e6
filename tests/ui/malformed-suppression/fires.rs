//! Comments that are not read as they are meant.

use std::{thread::sleep, time::Duration};

pub async fn nap() {
    // async-lint: alow(blocking-sleep) -- the driver cannot wait
    //~^ malformed-suppression
    sleep(Duration::from_secs(1)); //~ blocking-sleep
    // async-lint: allow blocking-sleep
    //~^ malformed-suppression
    sleep(Duration::from_secs(1)); //~ blocking-sleep
    // async-lint: allow()
    //~^ malformed-suppression
    sleep(Duration::from_secs(1)); //~ blocking-sleep
    // async-lint: allow(blocking-sleep
    //~^ malformed-suppression
    sleep(Duration::from_secs(1)); //~ blocking-sleep
    // async-lint: allow(blocking-sleep): the driver cannot wait
    //~^ malformed-suppression
    sleep(Duration::from_secs(1)); //~ blocking-sleep
    // async-lint:
    //~^ malformed-suppression
    sleep(Duration::from_secs(1)); //~ blocking-sleep
    // async-lint: blocking-sleep is fine
    //~^ malformed-suppression
    sleep(Duration::from_secs(1)); //~ blocking-sleep
}
