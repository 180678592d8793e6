use std::{fs, io, thread, time::Duration};

pub async fn a_function_inside_is_sync() -> u32 {
    fn pause() -> u32 {
        thread::sleep(Duration::from_secs(1));
        1
    }

    let _ = pause as fn() -> u32;
    2
}

pub async fn a_method_inside_is_sync() {
    struct Local;

    impl Drop for Local {
        fn drop(&mut self) {
            let _ = fs::remove_file("lock");
        }
    }

    let _ = Local;
}

pub fn an_async_function_inside_is_async() {
    async fn load() -> io::Result<Vec<u8>> {
        fs::read("a.txt") //~ blocking-file
    }

    let _ = load(); //~ unawaited-future
}

const fn seconds() -> u64 {
    60
}

const PERIOD: Duration = Duration::from_secs(seconds());

static SETTINGS: std::sync::LazyLock<String> =
    std::sync::LazyLock::new(|| fs::read_to_string("settings.toml").unwrap_or_default());

thread_local! {
    static NAME: String = fs::read_to_string("name").unwrap_or_default();
}

pub async fn constants() -> usize {
    const LIMIT: usize = 4;
    static START: std::sync::OnceLock<std::time::Instant> = std::sync::OnceLock::new();
    let _ = (PERIOD, &SETTINGS, START.get(), NAME.with(String::len));
    LIMIT
}

pub fn blocks_handed_to_block_on(runtime: &tokio::runtime::Runtime) {
    thread::sleep(Duration::from_secs(1));
    runtime.block_on(async {
        thread::sleep(Duration::from_secs(1)); //~ blocking-sleep
    });
}
