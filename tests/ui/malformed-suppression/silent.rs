//! Comments that are read, reasons or not.

use std::{thread::sleep, time::Duration};

pub async fn nap() {
    //async-lint:allow(blocking-sleep)--the driver cannot wait
    sleep(Duration::from_secs(1));
    //   async-lint:   allow ( blocking-sleep )   --   the driver (of 1998) cannot wait -- nor can ours
    sleep(Duration::from_secs(1));
    // async-lint: allow(blocking-sleep)
    sleep(Duration::from_secs(1));
    // async-lint: allow(blocking-sleep) --
    sleep(Duration::from_secs(1));
}
