use std::{fs, io, thread::sleep, time::Duration};

pub async fn function() {
    sleep(Duration::from_secs(1)); //~ blocking-sleep
}

pub fn block() -> impl Future<Output = ()> {
    async {
        sleep(Duration::from_secs(1)); //~ blocking-sleep
    }
}

pub fn moving_block(seconds: u64) -> impl Future<Output = ()> {
    sleep(Duration::from_secs(seconds));
    async move {
        sleep(Duration::from_secs(seconds)); //~ blocking-sleep
    }
}

pub fn closure() -> impl AsyncFn(u64) {
    async |seconds| {
        sleep(Duration::from_secs(seconds)); //~ blocking-sleep
    }
}

pub fn closure_that_gives_a_block() {
    let work = |seconds| async move {
        sleep(Duration::from_secs(seconds)); //~ blocking-sleep
    };
    tokio::spawn(work(1));
}

struct Store;

impl Store {
    async fn method(&self) -> io::Result<Vec<u8>> {
        fs::read("a.txt") //~ blocking-file
    }

    fn sync_method(&self) -> io::Result<Vec<u8>> {
        fs::read("a.txt")
    }
}

pub trait Load {
    fn load(&self) -> impl Future<Output = io::Result<Vec<u8>>>;

    #[allow(async_fn_in_trait)]
    async fn load_by_default(&self) -> io::Result<Vec<u8>> {
        fs::read("a.txt") //~ blocking-file
    }
}

impl Load for Store {
    async fn load(&self) -> io::Result<Vec<u8>> {
        self.method().await?;
        self.sync_method()?; //~ indirect-blocking
        fs::read("a.txt") //~ blocking-file
    }
}
