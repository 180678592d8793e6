//@ dependencies: tokio parking_lot
//! What clippy's `await_holding_lock` and `await_holding_refcell_ref` find, and what they leave alone.
use std::cell::RefCell;

async fn answer() -> u32 {
    42
}

mod of_std {
    use std::sync::{Mutex, RwLock};

    use super::answer;

    pub async fn held(lock: &Mutex<u32>) -> u32 {
        let _guard = lock.lock().unwrap(); //~ guard-across-await
        answer().await
    }

    pub async fn closed(lock: &Mutex<u32>) -> u32 {
        {
            let guard = lock.lock().unwrap();
            let _next = *guard + 1;
        }
        answer().await;
        let _guard = lock.lock().unwrap();
        47
    }

    pub async fn read(lock: &RwLock<u32>) -> u32 {
        let _guard = lock.read().unwrap(); //~ guard-across-await
        answer().await
    }

    pub async fn written(lock: &RwLock<u32>) -> u32 {
        let mut _guard = lock.write().unwrap(); //~ guard-across-await
        answer().await
    }

    pub async fn both_closed(lock: &RwLock<u32>) -> u32 {
        {
            let guard = lock.read().unwrap();
            let _next = *guard + 1;
        }
        {
            let mut guard = lock.write().unwrap();
            *guard += 1;
        }
        answer().await;
        let _guard = lock.read().unwrap();
        47
    }

    pub async fn between(lock: &Mutex<u32>) -> u32 {
        let first = answer().await;
        let _guard = lock.lock().unwrap(); //~ guard-across-await
        let second = answer().await;
        let third = answer().await;
        first + second + third
    }

    pub async fn in_a_block(lock: &Mutex<u32>) -> u32 {
        let first = answer().await;
        let second = {
            let _guard = lock.lock().unwrap(); //~ guard-across-await
            answer().await
        };
        let third = answer().await;
        first + second + third
    }

    pub fn in_an_async_block(lock: &Mutex<u32>) -> impl Future<Output = u32> + '_ {
        async move {
            let _guard = lock.lock().unwrap(); //~ guard-across-await
            answer().await
        }
    }
}

mod of_parking_lot {
    use parking_lot::{Mutex, RwLock};

    use super::answer;

    pub async fn held(lock: &Mutex<u32>) -> u32 {
        let _guard = lock.lock(); //~ guard-across-await
        answer().await
    }

    pub async fn closed(lock: &Mutex<u32>) -> u32 {
        {
            let guard = lock.lock();
            let _next = *guard + 1;
        }
        answer().await;
        let _guard = lock.lock();
        47
    }

    pub async fn read(lock: &RwLock<u32>) -> u32 {
        let _guard = lock.read(); //~ guard-across-await
        answer().await
    }

    pub async fn written(lock: &RwLock<u32>) -> u32 {
        let mut _guard = lock.write(); //~ guard-across-await
        answer().await
    }
}

pub async fn no_await(lock: std::sync::Mutex<u32>) {
    let mut guard = lock.lock().unwrap();
    *guard += 1;
}

// Clippy reports this one, and calls it a false finding of its own.
pub async fn dropped_before(lock: std::sync::Mutex<u32>) {
    let mut guard = lock.lock().unwrap();
    *guard += 1;
    drop(guard);
    answer().await;
}

pub async fn borrowed(cell: &RefCell<u32>) -> u32 {
    let _value = cell.borrow(); //~ guard-across-await
    answer().await
}

pub async fn borrowed_mutably(cell: &RefCell<u32>) -> u32 {
    let _value = cell.borrow_mut(); //~ guard-across-await
    answer().await
}

pub async fn given_back(cell: &RefCell<u32>) -> u32 {
    {
        let value = cell.borrow_mut();
        let _next = *value + 1;
    }
    answer().await;
    let _value = cell.borrow_mut();
    47
}

pub async fn given_back_late(cell: &RefCell<u32>) -> u32 {
    let first = answer().await;
    let value = cell.borrow_mut(); //~ guard-across-await
    let second = answer().await;
    drop(value);
    let third = answer().await;
    first + second + third
}
