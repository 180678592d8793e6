pub async fn sell() {
    std::thread::sleep(std::time::Duration::from_millis(50));
}
