pub mod clock;

pub use self::clock::pause as nap;

pub async fn from_the_parent() {
    clock::pause(std::time::Duration::from_secs(1)); //~ blocking-sleep
}
