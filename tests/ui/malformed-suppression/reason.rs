//@ options: --require-reason
//! Where each suppression has to give a reason.

use std::{thread::sleep, time::Duration};

pub async fn nap() {
    // async-lint: allow(blocking-sleep) -- the driver cannot wait
    sleep(Duration::from_secs(1));
    // async-lint: allow(blocking-sleep)
    //~^ malformed-suppression
    sleep(Duration::from_secs(1));
    // async-lint: expect(blocking-sleep) --
    //~^ malformed-suppression
    sleep(Duration::from_secs(1));
    sleep(Duration::from_secs(1)); // async-lint: allow(blocking-sleep)
    //~^ malformed-suppression
}
