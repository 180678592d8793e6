//! What was expected and is not found.

use std::{thread::sleep, time::Duration};

pub async fn gone() {
    // async-lint: expect(blocking-sleep) -- gone with the new driver
    //~^ unfulfilled-expectation
    tokio::time::sleep(Duration::from_secs(1)).await;
}

pub async fn one_of_two() {
    // async-lint: expect(blocking-sleep, blocking-file)
    //~^ unfulfilled-expectation
    sleep(Duration::from_secs(1));
}

// async-lint: expect(blocking-sleep) -- the inner one is nearer
//~^ unfulfilled-expectation
pub async fn allowed_inside() {
    // async-lint: allow(blocking-sleep)
    sleep(Duration::from_secs(1));
}
