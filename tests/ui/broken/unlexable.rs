//@ broken
pub async fn nothing_of_this_file_is_read() {
    std::thread::sleep(std::time::Duration::from_secs(1));
    let open = "a string that does not end;
}
