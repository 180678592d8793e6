//@ levels: -W nursery
use tokio::sync::{Mutex, Notify, Semaphore, mpsc::Receiver};

pub async fn lose_their_place(
    total: &Mutex<u32>,
    permits: &Semaphore,
    wake: &Notify,
    mut orders: Receiver<u32>,
) {
    loop {
        tokio::select! {
            mut total = total.lock() => *total += 1, //~ cancel-unsafe-select
            permit = permits.acquire() => drop(permit), //~ cancel-unsafe-select
            () = wake.notified() => {} //~ cancel-unsafe-select
            Some(order) = orders.recv() => println!("{order}"),
        }
    }
}
