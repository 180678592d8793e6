//@ target: bin
use std::{fs, thread, time::Duration};

// All tasks share the one thread with the entry's body.
#[tokio::main(flavor = "current_thread")]
async fn main() {
    let settings = fs::read_to_string("settings.toml").unwrap_or_default(); //~ blocking-file
    thread::sleep(Duration::from_millis(1)); //~ blocking-sleep
    drop(settings);
}
