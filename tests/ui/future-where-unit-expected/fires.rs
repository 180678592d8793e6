use std::thread;

use tokio::task::spawn_blocking;

async fn work() -> u32 {
    1
}

pub async fn offloaded() {
    spawn_blocking(|| async { work().await }); //~ future-where-unit-expected
    let _ = spawn_blocking(|| work()); //~ future-where-unit-expected
    spawn_blocking(work); //~ future-where-unit-expected
    spawn_blocking(async || work().await); //~ future-where-unit-expected
    spawn_blocking(|| { //~ future-where-unit-expected
        println!("on a thread");
        async { work().await }
    })
    .await
    .unwrap();
    let _unused = spawn_blocking(|| work()).await; //~ future-where-unit-expected
}

pub fn spawned() {
    thread::spawn(|| async { work().await }); //~ future-where-unit-expected
    thread::spawn(work).join().unwrap(); //~ future-where-unit-expected
    let handle = thread::spawn(move || async move { //~ future-where-unit-expected
        work().await
    });
    handle.join().unwrap();
}

fn on_a_thread<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> thread::JoinHandle<T> {
    thread::spawn(work)
}

pub fn by_a_wrapper() {
    on_a_thread(|| async { work().await }); //~ future-where-unit-expected
}
