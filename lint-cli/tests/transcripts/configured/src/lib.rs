pub mod generated;

pub async fn open() -> Option<String> {
    std::thread::sleep(std::time::Duration::from_secs(1));
    std::fs::read_to_string("stock").ok()
}
