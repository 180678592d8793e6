//@ dependencies: tokio kanal
use kanal::{AsyncReceiver, Receiver};

pub async fn fires(receiver: Receiver<u32>) -> u32 {
    receiver.recv().unwrap_or_default() //~ blocking-wait
}

pub async fn drained(receiver: Receiver<u32>) -> u32 {
    let mut sum = 0;
    for number in receiver { //~ blocking-wait
        sum += number;
    }
    sum
}

pub async fn silent(receiver: AsyncReceiver<u32>) -> u32 {
    receiver.recv().await.unwrap_or_default()
}

pub async fn seen_as_async(receiver: Receiver<u32>) -> u32 {
    receiver.as_async().recv().await.unwrap_or_default()
}

pub async fn sent() {
    let (sender, receiver) = kanal::unbounded_async::<u32>();
    let _ = sender.send(1).await;
    let _ = receiver.try_recv();
}
