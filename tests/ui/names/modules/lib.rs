mod platform;

#[path = "odd_name.rs"]
mod disk;

use platform::clock;

pub async fn from_another_file() {
    clock::pause(std::time::Duration::from_secs(1)); //~ blocking-sleep
    platform::nap(std::time::Duration::from_secs(1)); //~ blocking-sleep
    let _ = disk::read("a.txt"); //~ blocking-file
}
