pub use std::thread::sleep as pause;

pub async fn from_two_levels_up() {
    let _ = crate::disk::read("a.txt"); //~ blocking-file
    super::nap(std::time::Duration::from_secs(1)); //~ blocking-sleep
}
