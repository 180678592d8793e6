//@ edition: 2018
mod helpers {
    pub use std::thread::sleep;
}

pub async fn crate_paths() {
    crate::helpers::sleep(std::time::Duration::from_secs(1)); //~ blocking-sleep
}
