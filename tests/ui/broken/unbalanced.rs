//@ broken
pub async fn a_bracket_is_missing() {
    std::thread::sleep(std::time::Duration::from_secs(1);
}
