//@ dependencies: rt=tokio http=reqwest
pub async fn the_package_behind_the_name(mut receiver: rt::sync::mpsc::Receiver<u32>) -> Option<u32> {
    let _ = http::blocking::get("http://localhost"); //~ blocking-http
    let _ = rt::fs::read("a.txt").await;
    receiver.blocking_recv() //~ runtime-panic
}
