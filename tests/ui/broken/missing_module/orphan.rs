// No module declares this file: it is linted alone.
pub async fn alone() {
    std::thread::sleep(std::time::Duration::from_secs(1)); //~ blocking-sleep
}
