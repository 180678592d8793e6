//! Chains that end in a panic are errors.
use tokio::{
    runtime::{Handle, Runtime},
    sync::mpsc::Receiver,
};

async fn load() -> u32 {
    1
}

fn load_now() -> u32 {
    Handle::current().block_on(load())
}

fn receive(receiver: &mut Receiver<u32>) -> Option<u32> {
    receiver.blocking_recv()
}

#[tokio::main]
async fn serve() {
    load().await;
}

fn start() {
    serve();
}

fn run() -> std::io::Result<u32> {
    Ok(Runtime::new()?.block_on(load()))
}

fn run_and_report() {
    if let Ok(count) = run() {
        println!("{count}");
    }
}

pub async fn panics(receiver: &mut Receiver<u32>) -> Option<u32> {
    load_now(); //~ indirect-blocking
    start(); //~ indirect-blocking
    run_and_report(); //~ indirect-blocking
    receive(receiver) //~ indirect-blocking
}

/// A thread of its own may run one.
pub async fn off_the_runtime() {
    std::thread::spawn(run_and_report);
    tokio::task::spawn_blocking(load_now).await.ok();
}

pub fn sync_code() {
    start();
}
