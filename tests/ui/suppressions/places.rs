//! What each comment covers, and what it does not.

use std::{fs, thread::sleep, time::Duration};

pub struct Texts {
    pub first: String,
    pub second: String,
}

pub async fn statement() {
    // async-lint: allow(blocking-sleep) -- the next statement, however long
    for _ in 0..2 {
        sleep(Duration::from_secs(1));
    }
    sleep(Duration::from_secs(1)); //~ blocking-sleep
}

pub async fn bound() {
    // async-lint: allow(blocking-file)
    let _text = fs::read_to_string("a");
    let _text = fs::read_to_string("b"); //~ blocking-file
}

pub async fn line() {
    sleep(Duration::from_secs(1)); // async-lint: allow(blocking-sleep) -- this line
    sleep(Duration::from_secs(2)); //~ blocking-sleep
}

// async-lint: allow(blocking-sleep) -- the whole function
#[allow(dead_code)]
/// Waits.
pub async fn item() {
    sleep(Duration::from_secs(1));
    if true {
        sleep(Duration::from_secs(1));
    }
}

pub struct Driver;

// async-lint: allow(blocking-sleep) -- the whole impl
impl Driver {
    pub async fn start(&self) {
        sleep(Duration::from_secs(1));
    }
}

// async-lint: allow(blocking-sleep) -- the whole module
mod inner {
    pub(crate) async fn nap() {
        std::thread::sleep(std::time::Duration::from_secs(1));
    }
}

pub async fn arm(hard: Option<bool>) {
    inner::nap().await;
    match hard {
        // async-lint: allow(blocking-sleep) -- this arm
        Some(true) => sleep(Duration::from_secs(1)),
        Some(false) => sleep(Duration::from_secs(1)), //~ blocking-sleep
        // async-lint: allow(blocking-sleep)
        None => {
            sleep(Duration::from_secs(1));
        }
    }
}

pub async fn field() -> Texts {
    Texts {
        // async-lint: allow(blocking-file) -- this field
        first: fs::read_to_string("a").unwrap_or_default(),
        second: fs::read_to_string("b").unwrap_or_default(), //~ blocking-file
    }
}

pub async fn argument() {
    drop((
        // async-lint: allow(blocking-file) -- this argument
        fs::read_to_string("a"),
        fs::read_to_string("b"), //~ blocking-file
    ));
}

pub async fn chain(path: &std::path::Path) {
    let _ = tokio::fs::canonicalize(path)
        .await
        // async-lint: allow(blocking-file) -- this link
        .map(|path| fs::read(path))
        .map(|_| fs::read("b")); //~ blocking-file
}

fn read() -> Vec<u8> {
    fs::read("a").unwrap_or_default()
}

pub async fn through_a_helper() {
    // async-lint: allow(indirect-blocking)
    read();
}

pub async fn through_a_helper_again() {
    read(); //~ indirect-blocking
}

pub async fn race() {
    tokio::select! {
        // async-lint: allow(blocking-sleep) -- this arm
        () = tokio::task::yield_now() => sleep(Duration::from_secs(1)),
        () = std::future::ready(()) => sleep(Duration::from_secs(1)), //~ blocking-sleep
    }
}

pub async fn several() {
    // async-lint: allow(blocking-sleep)
    // async-lint: allow(blocking-file)
    drop((sleep(Duration::from_secs(1)), fs::read("a")));
}

pub async fn another_rule() {
    // async-lint: allow(blocking-sleep)
    //~^ unused-suppression
    let _ = fs::read("a"); //~ blocking-file
}
