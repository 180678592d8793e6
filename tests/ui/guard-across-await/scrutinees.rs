use std::{
    collections::VecDeque,
    sync::{Mutex, RwLock},
};

async fn fetch(_id: u32) -> u32 {
    1
}

pub async fn matched(queue: &Mutex<VecDeque<u32>>) {
    match queue.lock().unwrap().pop_front() { //~ guard-across-await
        Some(id) => {
            fetch(id).await;
        }
        None => {}
    }
}

pub async fn if_let(queue: &Mutex<VecDeque<u32>>) {
    if let Some(id) = queue.lock().unwrap().pop_front() { //~ guard-across-await
        fetch(id).await;
    }
}

pub async fn while_let(queue: &Mutex<VecDeque<u32>>) {
    while let Some(id) = queue.lock().unwrap().pop_front() { //~ guard-across-await
        fetch(id).await;
    }
}

pub async fn for_each(ids: &RwLock<Vec<u32>>) {
    for id in ids.read().unwrap().iter() { //~ guard-across-await
        fetch(*id).await;
    }
}

pub async fn for_each_of_a_copy(ids: &RwLock<Vec<u32>>) {
    for id in ids.read().unwrap().clone() { //~ guard-across-await
        fetch(id).await;
    }
    let ids = ids.read().unwrap().clone();
    for id in ids {
        fetch(id).await;
    }
}

pub async fn bound(total: &Mutex<u32>) {
    if let Ok(guard) = total.lock() { //~ guard-across-await
        fetch(*guard).await;
    }
    match total.try_lock() { //~ guard-across-await
        Ok(mut guard) => *guard = fetch(1).await,
        Err(_) => {}
    }
    if let Ok(guard) = total.try_lock() && *guard > 1 { //~ guard-across-await
        fetch(2).await;
    }
    let Ok(guard) = total.lock() else { return }; //~ guard-across-await
    fetch(*guard).await;
}

pub async fn left_where_it_is(total: &Mutex<u32>) {
    if let Ok(_) = total.try_lock() { //~ guard-across-await
        fetch(1).await;
    }
}

// Since the edition of 2024, what `if let` looks at is gone in `else`, and what a block's tail looks at with the block.
pub async fn shorter(queue: &Mutex<VecDeque<u32>>) {
    if let Some(id) = queue.lock().unwrap().pop_front() {
        println!("{id}");
    } else {
        fetch(1).await;
    }
    let id = { queue.lock().unwrap().len() } as u32 + fetch(1).await;
    println!("{id}");
}

pub async fn value_first(queue: &Mutex<VecDeque<u32>>) {
    let next = queue.lock().unwrap().pop_front();
    if let Some(id) = next {
        fetch(id).await;
    }
    let count = queue.lock().unwrap().len();
    match count {
        0 => {}
        _ => {
            fetch(1).await;
        }
    }
}
