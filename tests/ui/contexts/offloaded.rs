use std::{fs, io, thread, time::Duration};

use tokio::{runtime::Handle, task, task::JoinSet};

pub async fn spawn_blocking(path: String) -> io::Result<String> {
    task::spawn_blocking(move || {
        thread::sleep(Duration::from_secs(1));
        fs::read_to_string(path)
    })
    .await
    .unwrap()
}

pub async fn block_in_place(path: &str) -> io::Result<String> {
    task::block_in_place(|| fs::read_to_string(path))
}

pub async fn a_function_by_name() {
    fn work() {
        thread::sleep(Duration::from_secs(1));
    }

    let _ = task::spawn_blocking(work).await;
}

pub async fn through_a_handle(handle: &Handle) {
    handle.spawn_blocking(|| thread::sleep(Duration::from_secs(1)));
}

pub async fn through_a_set() {
    let mut set = JoinSet::new();
    set.spawn_blocking(|| thread::sleep(Duration::from_secs(1)));
    set.join_next().await;
}

pub async fn arguments_run_here() {
    let text = fs::read_to_string("a.txt"); //~ blocking-file
    let _ = task::spawn_blocking(move || text).await;
    let _ = task::spawn_blocking(drop_it(fs::read("a.txt"))).await; //~ blocking-file
}

fn drop_it<T>(value: T) -> impl FnOnce() {
    move || drop(value)
}

/// What a blocking thread drives itself stalls nothing else.
pub async fn a_future_that_a_blocking_thread_drives() {
    let handle = Handle::current();
    let _ = task::spawn_blocking(move || {
        handle.block_on(async {
            thread::sleep(Duration::from_secs(1));
        });
    })
    .await;
}
