//@ dependencies: tokio flume crossbeam-channel
pub async fn flumes(sender: flume::Sender<u32>, receiver: flume::Receiver<u32>) -> Option<u32> {
    let _ = sender.send_async(1).await;
    let _ = receiver.recv_async().await;
    receiver.recv().ok() //~ blocking-wait
}

pub async fn crossbeams(receiver: &crossbeam_channel::Receiver<u32>) -> Option<u32> {
    if let Ok(value) = receiver.try_recv() {
        return Some(value);
    }
    receiver.recv().ok() //~ blocking-wait
}
