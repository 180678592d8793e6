//! Names that no rule has.

use std::{thread::sleep, time::Duration};

pub async fn near() {
    // async-lint: allow(blocking_sleep) -- the driver cannot wait
    //~^ unknown-suppression
    sleep(Duration::from_secs(1)); //~ blocking-sleep
}

pub async fn far() {
    // async-lint: allow(xyzzy)
    //~^ unknown-suppression
    sleep(Duration::from_secs(1)); //~ blocking-sleep
}

pub async fn among_others() {
    // async-lint: expect(xyzzy, blocking-sleep, blokking-file, blocking-sleep) -- told of once
    //~^ unknown-suppression
    sleep(Duration::from_secs(1));
}
