use tokio::sync::{Mutex, RwLock, broadcast, mpsc, oneshot};

pub async fn receiving(mut receiver: mpsc::Receiver<u32>) -> Option<u32> {
    receiver.blocking_recv() //~ runtime-panic
}

pub async fn sending(sender: &mpsc::Sender<u32>) {
    let _ = sender.blocking_send(1); //~ runtime-panic
}

pub async fn once(receiver: oneshot::Receiver<u32>) -> Option<u32> {
    receiver.blocking_recv().ok() //~ runtime-panic
}

pub async fn one_of_many(receiver: &mut broadcast::Receiver<u32>) -> Option<u32> {
    receiver.blocking_recv().ok() //~ runtime-panic
}

pub async fn locking(count: &Mutex<u32>, names: &RwLock<Vec<String>>) -> u32 {
    let length = names.blocking_read().len() as u32; //~ runtime-panic
    names.blocking_write().clear(); //~ runtime-panic
    length + *count.blocking_lock() //~ runtime-panic
}

pub async fn from_a_channel_made_here() -> Option<u32> {
    let (_sender, receiver) = oneshot::channel();
    receiver.blocking_recv().ok() //~ runtime-panic
}
