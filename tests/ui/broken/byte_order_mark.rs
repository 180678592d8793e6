#!/usr/bin/env run-cargo-script
// A byte order mark, a shebang and CRLF line ends: columns are right all the same.
pub async fn columns() {
    let name = "äöü"; std::thread::sleep(std::time::Duration::from_secs(name.len() as u64)); //~ blocking-sleep
}
