//! Of several calls of one function the first is shown that nothing suppresses.
use std::{fs, io, path::PathBuf};

fn load(path: &str) -> io::Result<String> {
    fs::read_to_string(path)
}

fn save(path: &str) -> io::Result<()> {
    fs::write(path, "")
}

pub async fn all_of_them() {
    load("first").ok(); //~ indirect-blocking
    load("second").ok();
    load("third").ok();
}

pub async fn the_second() {
    // async-lint: allow(indirect-blocking) -- tiny
    load("first").ok();
    load("second").ok(); //~ indirect-blocking
    load("third").ok();
}

/// A comment on what would not be shown is of use.
pub async fn a_later_one() {
    load("first").ok(); //~ indirect-blocking
    load("second").ok(); // async-lint: allow(indirect-blocking) -- tiny
    // async-lint: expect(indirect-blocking) -- tiny
    load("third").ok();
}

pub async fn none() {
    load("first").ok(); // async-lint: allow(indirect-blocking) -- tiny
    load("second").ok(); // async-lint: allow(indirect-blocking) -- tiny
}

/// Another function, and another body, tell something new.
pub async fn others() {
    // async-lint: allow(indirect-blocking) -- tiny
    load("first").ok();
    save("first").ok(); //~ indirect-blocking
    load("second").ok(); //~ indirect-blocking
    save("second").ok();
}

pub async fn another_body() {
    load("first").ok(); //~ indirect-blocking
}

/// A block is part of the body around it.
pub async fn in_a_block() {
    load("first").ok(); //~ indirect-blocking
    async { load("second").ok() }.await;
}

/// Each has a fix of its own.
pub async fn moved(paths: Vec<PathBuf>) -> usize {
    let count = paths.len();
    // async-lint: allow(indirect-blocking) -- there are few
    let first = count_all(paths.clone());
    let second = count_all(paths); //~ indirect-blocking
    count + first + second
}

fn count_all(paths: Vec<PathBuf>) -> usize {
    paths.iter().filter(|path| fs::read(path).is_ok()).count()
}

/// What is called on a thread that may wait is not counted.
pub async fn elsewhere() {
    tokio::task::spawn_blocking(|| load("first").ok()).await.ok();
    load("second").ok(); //~ indirect-blocking
}
