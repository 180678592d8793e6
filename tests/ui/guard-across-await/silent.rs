use std::{
    cell::RefCell,
    collections::VecDeque,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

async fn fetch(_id: u32) -> u32 {
    1
}

fn consume(_guard: MutexGuard<'_, u32>) {}

pub async fn dropped(total: &Mutex<u32>) {
    let guard = total.lock().unwrap();
    let id = *guard;
    drop(guard);
    fetch(id).await;
}

pub async fn dropped_by_its_path(total: &Mutex<u32>) {
    let guard = total.lock().unwrap();
    std::mem::drop(guard);
    fetch(1).await;
}

pub async fn in_a_block(total: &Mutex<u32>) {
    let id = {
        let guard = total.lock().unwrap();
        *guard
    };
    fetch(id).await;
}

pub async fn moved(total: &Mutex<u32>) {
    let guard = total.lock().unwrap();
    consume(guard);
    fetch(1).await;
}

pub async fn moved_on_every_way(total: &Mutex<u32>, early: bool) {
    let guard = total.lock().unwrap();
    if early {
        drop(guard);
    } else {
        consume(guard);
    }
    fetch(1).await;
}

pub async fn left_before_the_wait(total: &Mutex<u32>) -> Option<u32> {
    let guard = total.lock().unwrap();
    if *guard == 0 {
        return None;
    }
    match *guard {
        1 => return None,
        2 => panic!("two"),
        _ => drop(guard),
    }
    Some(fetch(1).await)
}

pub async fn moved_into_a_closure(total: &'static Mutex<u32>) {
    let guard = total.lock().unwrap();
    let print = move || println!("{guard}");
    print();
    drop(print);
    fetch(1).await;
}

pub async fn temporary_of_an_earlier_statement(total: &Mutex<u32>) {
    let id = *total.lock().unwrap();
    *total.lock().unwrap() += 1;
    let next = total.lock().unwrap().checked_add(1);
    fetch(id + next.unwrap_or(0)).await;
}

#[allow(let_underscore_lock)]
pub async fn wildcard(total: &Mutex<u32>) {
    let _ = total.lock().unwrap();
    fetch(1).await;
}

pub async fn wait_first(total: &Mutex<u32>) {
    let id = fetch(1).await;
    let mut total = total.lock().unwrap();
    *total += id;
}

pub async fn each_round_anew(total: &Mutex<u32>) {
    loop {
        fetch(1).await;
        let guard = total.lock().unwrap();
        if *guard == 3 {
            break;
        }
    }
    fetch(2).await;
}

pub async fn condition(total: &Mutex<u32>, queue: &Mutex<VecDeque<u32>>) {
    if *total.lock().unwrap() > 3 {
        fetch(1).await;
    }
    while !queue.lock().unwrap().is_empty() {
        fetch(2).await;
    }
    if total.try_lock().is_ok() && fetch(3).await > 1 {
        fetch(4).await;
    }
}

pub async fn let_else(queue: &Mutex<VecDeque<u32>>) {
    let Some(id) = queue.lock().unwrap().pop_front() else {
        fetch(0).await;
        return;
    };
    fetch(id).await;
}

pub async fn locked_elsewhere(total: Arc<Mutex<u32>>) {
    let handle = tokio::task::spawn_blocking(move || {
        let mut guard = total.lock().unwrap();
        *guard += 1;
    });
    handle.await.unwrap();
}

pub async fn locked_in_a_closure(total: &Mutex<u32>) {
    let add = |by: u32| {
        let mut guard = total.lock().unwrap_or_else(PoisonError::into_inner);
        *guard += by;
    };
    add(fetch(1).await);
    fetch(2).await;
    add(3);
}

pub async fn not_had(total: &Mutex<u32>) {
    if let Ok(guard) = total.try_lock() {
        println!("{guard}");
    } else {
        fetch(1).await;
    }
    match total.try_lock() {
        Ok(guard) => consume(guard),
        Err(_) => {
            fetch(2).await;
        }
    }
}

pub async fn taken_out(cell: &RefCell<Vec<u32>>) {
    let values = cell.take();
    for value in values {
        fetch(value).await;
    }
    let last = cell.borrow().last().copied();
    fetch(last.unwrap_or(0)).await;
}

pub async fn option_taken(total: &Mutex<u32>) {
    let mut guard = Some(total.lock().unwrap());
    guard = None;
    fetch(1).await;
    drop(guard);
}

pub async fn the_lock_itself(total: Mutex<u32>) {
    fetch(1).await;
    println!("{}", total.into_inner().unwrap());
}

pub fn not_async(total: &Mutex<u32>) -> impl Future<Output = u32> {
    let guard = total.lock().unwrap();
    let id = *guard;
    async move { fetch(id).await }
}

pub async fn async_locks(total: &tokio::sync::Mutex<u32>) {
    let guard = total.lock().await;
    fetch(*guard).await;
}

pub async fn returned_guards(total: &Mutex<u32>) -> u32 {
    fn lock(total: &Mutex<u32>) -> MutexGuard<'_, u32> {
        total.lock().unwrap()
    }
    let id = *lock(total);
    fetch(id).await
}

pub async fn permits(semaphore: &tokio::sync::Semaphore) {
    let permit = semaphore.acquire().await;
    fetch(1).await;
    drop(permit);
}
