use std::time::Duration;

// Under one of the configurations the name blocks: reported, with medium confidence.
#[cfg(unix)]
use std::thread::sleep;
#[cfg(not(unix))]
use self::own::sleep;

#[allow(dead_code)]
mod own {
    pub fn sleep(_: std::time::Duration) {}
}

pub async fn either() {
    sleep(Duration::from_secs(1)); //~ blocking-sleep
}

#[cfg(unix)]
mod files {
    pub use std::fs::read;
}

#[cfg(not(unix))]
mod files {
    pub use std::fs::read;
}

pub async fn the_same_in_both() {
    let _ = files::read("a.txt"); //~ blocking-file
}

#[cfg(unix)]
fn pause(_: Duration) {}

#[cfg(not(unix))]
fn pause(_: Duration) {}

pub async fn neither() {
    pause(Duration::from_secs(1));
}
