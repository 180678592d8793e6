//@ edition: 2021
use std::{collections::VecDeque, sync::Mutex};

async fn fetch(_id: u32) -> u32 {
    1
}

pub async fn longer(queue: &Mutex<VecDeque<u32>>) {
    if let Some(id) = queue.lock().unwrap().pop_front() { //~ guard-across-await
        println!("{id}");
    } else {
        fetch(1).await;
    }
}

pub async fn tail(queue: &Mutex<VecDeque<u32>>) {
    let id = { queue.lock().unwrap().len() } as u32 + fetch(1).await; //~ guard-across-await
    println!("{id}");
    fetch(id).await;
}
