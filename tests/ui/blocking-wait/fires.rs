use std::{
    sync::{Barrier, Condvar, Mutex, mpsc},
    thread,
    time::Duration,
};

pub async fn receiving(receiver: mpsc::Receiver<u32>) -> Option<u32> {
    receiver.recv().ok() //~ blocking-wait
}

pub async fn receiving_for_a_while(receiver: &mpsc::Receiver<u32>) -> Option<u32> {
    receiver.recv_timeout(Duration::from_secs(1)).ok() //~ blocking-wait
}

pub async fn receiving_from_a_channel_made_here() -> u32 {
    let (sender, receiver) = mpsc::channel();
    sender.send(1).unwrap();
    receiver.recv().unwrap() //~ blocking-wait
}

pub async fn receiving_all(receiver: mpsc::Receiver<u32>) -> u32 {
    let mut sum = 0;
    for value in receiver { //~ blocking-wait
        sum += value;
    }
    sum
}

pub async fn joining() {
    let handle = thread::spawn(|| 1);
    let _ = handle.join(); //~ blocking-wait
}

pub async fn a_condition(ready: &Mutex<bool>, condition: &Condvar) {
    let guard = ready.lock().unwrap();
    drop(condition.wait(guard)); //~ blocking-wait
}

pub async fn a_barrier(barrier: &Barrier) {
    barrier.wait(); //~ blocking-wait
}

pub async fn parking() {
    thread::park(); //~ blocking-wait
}

pub async fn a_bounded_sender(sender: mpsc::SyncSender<u32>) {
    let _ = sender.send(1); //~ blocking-wait
}
