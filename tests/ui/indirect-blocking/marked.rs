//! Functions that are said not to block.
use std::{fs, io, thread, time::Duration};

// async-lint: not-blocking -- the folder is in memory
fn load() -> io::Result<String> {
    fs::read_to_string("/dev/shm/settings")
}

// async-lint: not-blocking -- the folder is in memory

/// Attributes and docs may lie between.
#[inline]
#[must_use = "[it] is read for that"]
// And comments.
pub fn load_documented() -> String {
    load_by_disk().unwrap_or_default()
}

fn load_by_disk() -> io::Result<String> {
    fs::read_to_string("settings")
}

pub struct Cache;

impl Cache {
    // async-lint: not-blocking -- waits for nobody
    fn wait(&self) {
        thread::sleep(Duration::ZERO);
    }

    fn wait_longer(&self) {
        thread::sleep(Duration::from_secs(1));
    }
}

// async-lint: not-blocking-at-all
//~^ malformed-suppression
fn misspelt() {
    thread::sleep(Duration::from_secs(1));
}

// async-lint: not-blocking -- of the constant
const TIME: Duration = Duration::from_secs(1);
fn behind_the_constant() {
    thread::sleep(TIME);
}

/// The mark is that of the callee, not of the caller.
pub async fn all(cache: &Cache) -> io::Result<String> {
    cache.wait();
    cache.wait_longer(); //~ indirect-blocking
    misspelt(); //~ indirect-blocking
    behind_the_constant(); //~ indirect-blocking
    let text = load()? + &load_documented();
    load_by_disk()?; //~ indirect-blocking
    Ok(text)
}
