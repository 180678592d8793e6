//! What is alive where a fix would wait: what no other thread may have makes it a suggestion.
use std::{
    rc::Rc,
    sync::{Arc, Mutex},
    thread,
    time::Duration,
};

pub fn spawned(list: Arc<Mutex<Vec<u8>>>) {
    tokio::spawn(async move {
        let guard = list.lock().unwrap();
        thread::sleep(Duration::ZERO); //~ blocking-sleep
        drop(guard);
    });
}

pub fn given_back(list: Arc<Mutex<Vec<u8>>>) {
    tokio::spawn(async move {
        let guard = list.lock().unwrap();
        drop(guard);
        thread::sleep(Duration::ZERO); //~ blocking-sleep
        {
            let _guard = list.lock();
        }
        thread::sleep(Duration::ZERO); //~ blocking-sleep
    });
}

pub async fn temporary(name: &Mutex<String>) -> usize {
    let read = std::fs::read(name.lock().unwrap().as_str()).unwrap_or_default(); //~ blocking-file
    match name.lock().unwrap().as_str() {
        "slow" => thread::sleep(Duration::ZERO), //~ blocking-sleep
        _ => {}
    }
    thread::sleep(Duration::ZERO); //~ blocking-sleep
    read.len()
}

pub fn calls(name: Arc<Mutex<String>>) {
    tokio::spawn(async move { temporary(&name).await });
}

async fn pointed() {
    let at: *const u8 = std::ptr::null();
    thread::sleep(Duration::ZERO); //~ blocking-sleep
    assert!(at.is_null());
}

pub fn starts() {
    tokio::spawn(pointed());
}

pub fn counted() {
    tokio::spawn(async {
        {
            let shared = Rc::new(1);
            assert_eq!(Rc::strong_count(&shared), 1);
        }
        thread::sleep(Duration::ZERO); //~ blocking-sleep
    });
}

pub async fn shared(count: Rc<u8>) -> u8 {
    thread::sleep(Duration::ZERO); //~ blocking-sleep
    *count
}

pub async fn awaited(list: &tokio::sync::Mutex<Vec<u8>>) {
    let mut guard = list.lock().await;
    thread::sleep(Duration::ZERO); //~ blocking-sleep
    guard.push(1);
}
