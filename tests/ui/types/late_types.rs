use std::{
    pin::pin,
    sync::mpsc::{Receiver, channel},
};

pub trait Source {
    type Jobs: Iterator<Item = Receiver<u8>>;

    fn jobs() -> Self::Jobs;
}

pub struct Files;

impl Source for Files {
    type Jobs = std::vec::IntoIter<Receiver<u8>>;

    fn jobs() -> Self::Jobs {
        Vec::new().into_iter()
    }
}

// Paths go on below an associated type.
pub trait Listed {
    fn first() -> Receiver<u8>;
}

pub trait Holder {
    type Kind: Listed;
}

pub async fn below<H: Holder>() {
    let _ = <H as Holder>::Kind::first().recv(); //~ blocking-wait
    let _ = H::Kind::first().try_recv();
}

// What is decided later is looked at again.
pub async fn decided_later() {
    let (sender, receiver) = channel();
    let wait = |held: &Option<Receiver<u8>>| held.as_ref().map(|held| held.recv()); //~ blocking-wait
    let _ = sender.send(1);
    let _ = wait(&Some(receiver));
    for receiver in Files::jobs() {
        let _ = receiver.recv(); //~ blocking-wait
    }
}

// `pin!` of an async crate gives the variable another type under its old name.
pub async fn pinned(work: impl Future<Output = Receiver<u8>>) {
    tokio::pin!(work);
    let first = work.as_mut().await;
    let _ = first.recv(); //~ blocking-wait
    let second = pin!(std::future::ready(first));
    let _ = second.await.recv(); //~ blocking-wait
}

// A default of a type's parameter is a type as good as one written.
pub struct Queue<T = Receiver<u8>> {
    inner: Vec<T>,
}

impl<T> Queue<T> {
    pub fn first(&self) -> Option<&T> {
        self.inner.first()
    }
}

pub async fn defaulted(queues: Vec<Queue>) {
    let held = |queue: &Queue| queue.first().map(|first| first.recv()); //~ blocking-wait
    for queue in &queues {
        held(queue);
    }
}
