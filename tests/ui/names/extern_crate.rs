extern crate std as base;
extern crate tokio as rt;

use base::thread;

pub async fn renamed() {
    thread::sleep(base::time::Duration::from_secs(1)); //~ blocking-sleep
    let _ = base::fs::read("a.txt"); //~ blocking-file
}

pub async fn the_renamed_runtime(mut receiver: rt::sync::mpsc::Receiver<u32>) -> Option<u32> {
    let _ = rt::fs::read("a.txt").await;
    receiver.blocking_recv() //~ runtime-panic
}
