//@ target: bin
//@ levels: -W pedantic
use std::fs;

#[tokio::main(flavor = "multi_thread", worker_threads = 2)]
async fn main() {
    let settings = fs::read_to_string("settings.toml").unwrap_or_default(); //~ blocking-file
    drop(settings);
}
