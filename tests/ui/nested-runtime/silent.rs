use tokio::runtime::{Builder, Handle, Runtime};

pub fn in_sync_code() -> std::io::Result<Runtime> {
    Runtime::new()
}

pub fn built_in_sync_code() -> std::io::Result<Runtime> {
    Builder::new_multi_thread().enable_all().build()
}

pub async fn with_the_running_one() -> Handle {
    Handle::current()
}

pub async fn on_its_own_thread() {
    std::thread::spawn(|| {
        let runtime = Builder::new_current_thread().build().unwrap();
        runtime.block_on(async {});
    });
}

#[tokio::main]
async fn start() -> u32 {
    1
}

pub fn the_entry_called_from_sync_code() -> u32 {
    start()
}

struct Builders;

impl Builders {
    fn build(&self) -> u32 {
        1
    }
}

pub async fn homonym() -> u32 {
    Builders.build()
}
