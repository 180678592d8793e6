//@ broken
mod absent;
mod present;

pub async fn goes_on() {
    absent::run().await;
    present::sleep(std::time::Duration::from_secs(1)); //~ blocking-sleep
}
