use std::{thread, time::Duration};

pub async fn wait_until_ready() {
    while !is_ready() {
        thread::sleep(Duration::from_millis(500)); //~ blocking-sleep
    }
}

pub async fn by_full_path() {
    std::thread::sleep(Duration::from_secs(1)); //~ blocking-sleep
}

#[allow(deprecated)]
pub async fn deprecated_twin() {
    thread::sleep_ms(100); //~ blocking-sleep
}

pub fn in_a_task() {
    tokio::spawn(async move {
        loop { //~ spin-without-await
            std::thread::sleep(Duration::from_secs(60)); //~ blocking-sleep
            report();
        }
    });
}

pub async fn as_a_retry(mut attempts: u32) -> Option<u32> {
    loop {
        match attempt() {
            Some(value) => return Some(value),
            None if attempts == 0 => return None,
            None => std::thread::sleep(Duration::from_millis(50)), //~ blocking-sleep
        }
        attempts -= 1;
        tokio::task::yield_now().await;
    }
}

fn is_ready() -> bool {
    true
}

fn report() {}

fn attempt() -> Option<u32> {
    None
}
