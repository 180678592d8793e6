//@ levels: -W pedantic -A blocking-wait
//! Attributes that allow the counterparts of the compiler and of clippy.

#[allow(clippy::unused_async)]
mod outside;
mod within;

use std::{cell::RefCell, sync::Mutex};

pub async fn found(count: &Mutex<u32>) {
    let held = count.lock(); //~ guard-across-await
    tokio::task::yield_now().await;
    drop(held);
}

#[allow(clippy::await_holding_lock)]
pub async fn of_a_function(count: &Mutex<u32>) {
    let held = count.lock();
    tokio::task::yield_now().await;
    drop(held);
}

#[expect(clippy::await_holding_refcell_ref, reason = "one task only")]
pub async fn expected(count: &RefCell<u32>) {
    let held = count.borrow_mut();
    tokio::task::yield_now().await;
    drop(held);
}

pub async fn of_a_statement(count: &Mutex<u32>) {
    #[allow(clippy::await_holding_lock)]
    let held = count.lock();
    tokio::task::yield_now().await;
    drop(held);
    let held = count.lock(); //~ guard-across-await
    tokio::task::yield_now().await;
    drop(held);
}

pub async fn inside(count: &Mutex<u32>) {
    #![cfg_attr(not(test), allow(clippy::await_holding_lock))]
    let held = count.lock();
    tokio::task::yield_now().await;
    drop(held);
}

#[allow(clippy::needless_return, clippy::large_futures)]
pub async fn another_lint(count: &Mutex<u32>) {
    let held = count.lock(); //~ guard-across-await
    tokio::task::yield_now().await;
    drop(held);
}

pub async fn lost() { //~ needless-async
    #[allow(unused_must_use)]
    flush();
    #[allow(clippy::let_underscore_future)]
    let _ = flush();
    let _ = flush(); //~ unawaited-future
}

async fn flush() {
    tokio::task::yield_now().await;
}
