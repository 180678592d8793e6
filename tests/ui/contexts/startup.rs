//@ target: bin
use std::{fs, thread, time::Duration};

// Under a multi-thread runtime the entry's body has a thread of its own, and runs once: pedantic.
#[tokio::main]
async fn main() {
    let settings = fs::read_to_string("settings.toml").unwrap_or_default();
    thread::sleep(Duration::from_millis(1));
    serve(&settings).await;
    tokio::spawn(async {
        thread::sleep(Duration::from_secs(1)); //~ blocking-sleep
    });
}

async fn serve(settings: &str) {
    let _ = fs::read(settings); //~ blocking-file
}
