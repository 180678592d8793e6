use std::{fs, thread, time::Duration};

macro_rules! unwrap_or_return {
    ($value:expr) => {
        match $value {
            Ok(value) => value,
            Err(_) => return None,
        }
    };
}

macro_rules! on_a_blocking_thread {
    ($($body:tt)*) => {
        ::tokio::task::spawn_blocking(move || { $($body)* })
    };
}

macro_rules! timed {
    ($name:literal, $body:block) => {{
        let start = ::std::time::Instant::now();
        let result = $body;
        println!("{} took {:?}", $name, start.elapsed());
        result
    }};
}

macro_rules! pause {
    () => {
        ::std::thread::sleep(::std::time::Duration::from_secs(1))
    };
}

macro_rules! define {
    ($name:ident) => {
        pub fn $name() {
            ::std::thread::sleep(::std::time::Duration::from_secs(1));
        }
    };
}

define!(in_sync_code);

pub async fn an_argument_passed_through(path: &str) -> Option<usize> {
    let bytes = unwrap_or_return!(fs::read(path)); //~ blocking-file
    let silent = unwrap_or_return!(tokio::fs::read(path).await);
    Some(bytes.len() + silent.len())
}

pub async fn a_block_passed_through() {
    timed!("nap", {
        thread::sleep(Duration::from_secs(1)); //~ blocking-sleep
    });
}

pub async fn a_body_turned_into_an_offloaded_closure(path: String) {
    let handle = on_a_blocking_thread! {
        thread::sleep(Duration::from_secs(1));
        fs::read(path)
    };
    let _ = handle.await;
}

pub async fn what_the_macro_itself_does() {
    pause!(); //~ blocking-sleep
    in_sync_code(); //~ indirect-blocking
}
