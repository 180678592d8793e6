use std::{
    cell::RefCell,
    collections::HashMap,
    sync::{Mutex, MutexGuard, RwLock},
};

async fn fetch(_id: u32) -> u32 {
    1
}

pub struct State {
    total: Mutex<u32>,
    names: RwLock<HashMap<u32, String>>,
}

impl State {
    pub async fn local(&self) {
        let mut total = self.total.lock().unwrap(); //~ guard-across-await
        *total += fetch(1).await;
        fetch(2).await;
    }

    pub async fn read(&self) {
        let names = self.names.read().unwrap(); //~ guard-across-await
        for name in names.keys() {
            fetch(*name).await;
        }
    }

    pub async fn write(&self) -> Result<(), String> {
        let mut names = self.names.write().map_err(|_| "poisoned".to_owned())?; //~ guard-across-await
        names.insert(fetch(1).await, String::new());
        Ok(())
    }

    pub async fn temporary(&self) -> u32 {
        fetch(*self.total.lock().unwrap()).await //~ guard-across-await
    }

    pub async fn assigned_after_the_wait(&self) {
        *self.total.lock().unwrap() += 1;
        let id = 1 + *self.total.lock().unwrap() + fetch(3).await; //~ guard-across-await
        println!("{id}");
    }
}

pub async fn borrowed(cell: &RefCell<u32>) {
    let value = cell.borrow(); //~ guard-across-await
    fetch(*value).await;
    drop(value);
    let mut value = cell.borrow_mut(); //~ guard-across-await
    *value = fetch(1).await;
}

pub async fn shadowed(total: &Mutex<u32>) {
    let total = total.lock().unwrap(); //~ guard-across-await
    let total = *total;
    fetch(total).await;
}

pub async fn dropped_on_one_way(total: &Mutex<u32>, early: bool) {
    let guard = total.lock().unwrap(); //~ guard-across-await
    if early {
        drop(guard);
    }
    fetch(1).await;
}

pub async fn dropped_too_late(total: &Mutex<u32>) {
    let guard = total.lock().unwrap(); //~ guard-across-await
    fetch(1).await;
    drop(guard);
}

pub async fn in_an_option(total: &Mutex<u32>) {
    let guard = total.try_lock().ok(); //~ guard-across-await
    fetch(1).await;
    drop(guard);
}

pub async fn in_a_result(total: &Mutex<u32>) {
    let guard = total.lock(); //~ guard-across-await
    fetch(1).await;
    drop(guard);
}

pub async fn in_a_tuple(total: &Mutex<u32>) {
    let pair = (total.lock().unwrap(), 1); //~ guard-across-await
    fetch(pair.1).await;
}

pub async fn in_a_box(total: &Mutex<u32>) {
    let guard = Box::new(total.lock().unwrap()); //~ guard-across-await
    fetch(1).await;
    println!("{guard}");
}

struct Session<'a> {
    id: u32,
    guard: MutexGuard<'a, u32>,
}

impl Session<'_> {
    async fn run(self) { //~ guard-across-await
        fetch(self.id).await;
        println!("{}", self.guard);
    }
}

pub async fn in_a_struct(total: &Mutex<u32>) {
    let session = Session {
        id: 1,
        guard: total.lock().unwrap(), //~ guard-across-await
    };
    fetch(session.id).await;
    session.run().await;
}

fn open(total: &Mutex<u32>) -> Session<'_> {
    Session {
        id: 1,
        guard: total.lock().unwrap(),
    }
}

pub async fn from_a_function(total: &Mutex<u32>) {
    let session = open(total); //~ guard-across-await
    fetch(session.id).await;
}

pub async fn parameter(guard: MutexGuard<'_, u32>) { //~ guard-across-await
    fetch(*guard).await;
}

pub async fn in_a_loop(total: &Mutex<u32>) {
    let mut held = None;
    for id in 0..3 {
        fetch(id).await;
        held = Some(total.lock().unwrap()); //~ guard-across-await
    }
    drop(held);
}

pub async fn every_round(total: &Mutex<u32>) {
    loop {
        let guard = total.lock().unwrap(); //~ guard-across-await
        if fetch(*guard).await == 1 {
            break;
        }
    }
}

pub async fn assigned(total: &Mutex<u32>) {
    let guard;
    guard = total.lock().unwrap(); //~ guard-across-await
    fetch(*guard).await;
}

pub async fn taken_again(total: &Mutex<u32>) {
    let mut guard = total.lock().unwrap();
    *guard += 1;
    drop(guard);
    fetch(1).await;
    guard = total.lock().unwrap(); //~ guard-across-await
    fetch(2).await;
    drop(guard);
}

pub async fn extended(total: &Mutex<u32>) {
    let total: &u32 = &total.lock().unwrap(); //~ guard-across-await
    fetch(*total).await;
}

pub fn in_a_block(total: &'static Mutex<u32>) -> impl Future<Output = u32> {
    async move {
        let guard = total.lock().unwrap(); //~ guard-across-await
        fetch(*guard).await
    }
}

pub async fn moved_into_a_block(total: &Mutex<u32>) {
    let guard = total.lock().unwrap(); //~ guard-across-await
    let task = async move {
        fetch(*guard).await;
    };
    task.await;
}

pub fn in_an_async_closure(total: &'static Mutex<u32>) -> impl AsyncFn() -> u32 {
    async || {
        let guard = total.lock().unwrap(); //~ guard-across-await
        fetch(*guard).await
    }
}

pub async fn joined(total: &Mutex<u32>) {
    let guard = total.lock().unwrap(); //~ guard-across-await
    tokio::join!(fetch(1), fetch(2));
    drop(guard);
}

pub async fn selected(total: &Mutex<u32>) {
    let guard = total.lock().unwrap(); //~ guard-across-await
    tokio::select! {
        _ = fetch(1) => drop(guard),
        _ = fetch(2) => {}
    }
}

pub async fn watched(rx: tokio::sync::watch::Receiver<u32>) {
    let value = rx.borrow(); //~ guard-across-await
    fetch(*value).await;
}
