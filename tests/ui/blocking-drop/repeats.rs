//! Of several values of one type the first is shown that nothing suppresses.
use std::fs;

pub struct Lock(&'static str);

impl Drop for Lock {
    fn drop(&mut self) {
        let _ = fs::remove_file(self.0);
    }
}

pub async fn both() {
    let _first = Lock("first"); //~ blocking-drop
    let _second = Lock("second");
    tokio::task::yield_now().await;
}

pub async fn the_second() {
    // async-lint: allow(blocking-drop) -- tiny
    let _first = Lock("first");
    let _second = Lock("second"); //~ blocking-drop
    tokio::task::yield_now().await;
}

pub async fn none() {
    let _first = Lock("first"); // async-lint: allow(blocking-drop) -- tiny
    let _second = Lock("second"); // async-lint: expect(blocking-drop) -- tiny
    tokio::task::yield_now().await;
}
