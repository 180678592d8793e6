//! Where sync and async code meet: what does not merely stall the runtime, but panics.

use std::{collections::BTreeMap, sync::LazyLock};

use tokio::{
    runtime::{Handle, Runtime},
    sync::Mutex,
};

static USERS: LazyLock<Mutex<BTreeMap<String, String>>> = LazyLock::new(Mutex::default);

pub async fn remember(name: &str, hash: &str) {
    // "Cannot block the current thread from within a runtime."
    let mut users = USERS.blocking_lock();
    users.insert(name.to_owned(), hash.to_owned());
    println!("{} users", users.len());
}

#[expect(dead_code, reason = "the right twin, to compare")]
pub async fn remember_well(name: &str, hash: &str) {
    USERS.lock().await.insert(name.to_owned(), hash.to_owned());
}

/// "Cannot start a runtime from within a runtime."
#[expect(dead_code, reason = "it would panic")]
pub async fn count_users() -> usize {
    Handle::current().block_on(async { USERS.lock().await.len() })
}

/// "Cannot drop a runtime in a context where blocking is not allowed."
#[expect(dead_code, reason = "it would panic")]
pub async fn clear_users() -> std::io::Result<()> {
    let runtime = Runtime::new()?;
    runtime.spawn(async { USERS.lock().await.clear() });
    Ok(())
}

/// "can call blocking only when running on the multi-threaded runtime"
#[expect(dead_code, reason = "it would panic")]
#[tokio::main(flavor = "current_thread")]
pub async fn print_users() {
    let users = tokio::task::block_in_place(|| USERS.try_lock().map_or(0, |users| users.len()));
    println!("{users} users");
}
