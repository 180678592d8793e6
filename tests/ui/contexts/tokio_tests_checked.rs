//@ options: --tests
#[cfg(test)]
mod tests {
    use std::{fs, thread, time::Duration};

    async fn async_helper() -> Vec<u8> {
        fs::read("a.txt").unwrap() //~ blocking-file
    }

    #[tokio::test]
    async fn test() {
        thread::sleep(Duration::from_secs(1)); //~ blocking-sleep
        async_helper().await;
    }

    #[test]
    fn sync_test() {
        thread::sleep(Duration::from_secs(1));
    }
}
