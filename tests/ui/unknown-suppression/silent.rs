//! Names that rules have, and comments that name none.

use std::{thread::sleep, time::Duration};

pub async fn known() {
    // async-lint: allow(blocking-sleep, ) -- a comma may end the list
    sleep(Duration::from_secs(1));
}

// clippy: allow(blocking-slep)
// see async-lint: allow(blocking-slep)
/// async-lint: allow(blocking-slep)
pub fn other() {}
