// Findings in tests are off unless asked for.
#[cfg(test)]
mod tests {
    use std::{fs, thread, time::Duration};

    fn helper() -> Vec<u8> {
        fs::read("a.txt").unwrap()
    }

    async fn async_helper() -> Vec<u8> {
        fs::read("a.txt").unwrap()
    }

    #[tokio::test]
    async fn test() {
        thread::sleep(Duration::from_secs(1));
        assert_eq!(helper(), async_helper().await);
    }

    #[tokio::test]
    async fn runtime_misuse() {
        futures_like::block_on(async {});
        let (_sender, receiver) = tokio::sync::oneshot::channel::<u32>();
        let _ = receiver.blocking_recv();
    }

    mod futures_like {
        pub fn block_on<F: Future>(_: F) {}
    }
}

#[tokio::test]
async fn outside_a_module() {
    std::thread::sleep(std::time::Duration::from_secs(1));
}
