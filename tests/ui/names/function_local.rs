use std::time::Duration;

pub async fn imported_in_the_function() {
    use std::thread::sleep;

    sleep(Duration::from_secs(1)); //~ blocking-sleep
}

pub async fn imported_in_another_block() {
    {
        use std::thread::sleep;

        sleep(Duration::from_secs(1)); //~ blocking-sleep
    }
    use tokio::time::sleep;

    sleep(Duration::from_secs(1)).await;
}

pub async fn imported_after_its_use() {
    sleep(Duration::from_secs(1)); //~ blocking-sleep

    use std::thread::sleep;
}

pub async fn a_local_function_wins() {
    #[allow(unused_imports)]
    use std::thread::*;

    fn sleep(_: Duration) {}

    sleep(Duration::from_secs(1));
}

pub async fn a_local_module_is_not_seen() {
    #[allow(dead_code)]
    mod thread {
        pub fn sleep(_: super::Duration) {}
    }

    std::thread::sleep(Duration::from_secs(1)); //~ blocking-sleep
}
