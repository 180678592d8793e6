pub async fn made() {
    std::thread::sleep(std::time::Duration::from_secs(1));
}
