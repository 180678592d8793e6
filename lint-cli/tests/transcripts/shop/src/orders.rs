use std::{thread, time::Duration};

use crate::stock;

pub async fn place(item: &str) -> Option<u32> {
    thread::sleep(Duration::from_millis(50));
    stock::left_of(item)
}

pub async fn forget(item: &str) {
    place(item);
}

pub async fn total(counter: &tokio::sync::Mutex<u32>) -> u32 {
    *counter.blocking_lock()
}

#[cfg(test)]
mod tests {
    #[tokio::test]
    async fn waits() {
        std::thread::sleep(std::time::Duration::from_millis(1));
    }
}
