mod fs {
    pub fn read(_: &str) -> Vec<u8> {
        Vec::new()
    }
}

mod thread {
    pub async fn sleep(_: std::time::Duration) {}

    pub fn yield_now() {}
}

pub async fn the_local_modules() {
    let _ = fs::read("a.txt");
    thread::sleep(std::time::Duration::from_secs(1)).await;
    thread::yield_now();
}

pub async fn the_real_ones() {
    let _ = std::fs::read("a.txt"); //~ blocking-file
    std::thread::sleep(std::time::Duration::from_secs(1)); //~ blocking-sleep
}

mod inner {
    use std::fs;

    pub async fn imported_here() {
        let _ = fs::read("a.txt"); //~ blocking-file
    }

    pub async fn through_super() {
        let _ = super::fs::read("a.txt");
    }
}
