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

pub async fn made_here_for_a_thread() -> std::io::Result<()> {
    let runtime = Builder::new_current_thread().enable_all().build()?;
    std::thread::spawn(move || runtime.block_on(async {}));
    let shared = Runtime::new().unwrap();
    tokio::task::spawn_blocking(move || {
        shared.block_on(async {});
        drop(shared);
    });
    Ok(())
}

pub async fn made_here_for_each_thread(threads: usize) {
    let handles = (0..threads).map(|_| {
        let runtime = Builder::new_current_thread().build().unwrap();
        std::thread::spawn(move || runtime.block_on(async {}))
    });
    drop(handles.collect::<Vec<_>>());
}

pub async fn used_here_before() {
    let runtime = Runtime::new().unwrap();
    let handle = runtime.handle().clone();
    std::thread::spawn(move || runtime.block_on(async {}));
    drop(handle);
}
