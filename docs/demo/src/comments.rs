//! What comments say of findings, and what is no longer so.

use std::time::Duration;

use tokio::time::sleep;

/// The driver can wait by now, and nobody took the comments out.
#[expect(dead_code, reason = "it is as it was left")]
pub async fn pause() {
    // async-lint: allow(blocking-sleep) -- the driver cannot wait
    sleep(Duration::from_millis(20)).await;
    // async-lint: expect(blocking-sleep) -- gone with the new driver
    sleep(Duration::from_millis(20)).await;
}

/// Neither comment does what was meant.
#[expect(dead_code, reason = "it is as it was left")]
pub async fn pause_in_vain() {
    // async-lint: allow(blocking-slep) -- a rule of another name
    sleep(Duration::from_millis(20)).await;
    // async-lint: alow(blocking-sleep)
    sleep(Duration::from_millis(20)).await;
}

#[expect(dead_code, reason = "the right twin, to compare")]
pub async fn pause_well() {
    // async-lint: allow(blocking-sleep) -- it is over at once
    std::thread::sleep(Duration::from_micros(20));
}
