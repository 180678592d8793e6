//@ dependencies: tokio rusqlite
//! Values that are dropped elsewhere, or whose drop does nothing of the kind.
use std::{fs, path::PathBuf, sync::Arc};

pub struct Lock {
    pub path: PathBuf,
}

impl Drop for Lock {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.path);
    }
}

impl Lock {
    fn new() -> Self {
        Self { path: "lock".into() }
    }

    async fn release(self) {
        let path = self.path.clone();
        std::mem::forget(self);
        tokio::fs::remove_file(path).await.ok();
    }
}

pub struct Counter(u32);

impl Drop for Counter {
    fn drop(&mut self) {
        self.0 = 0;
    }
}

pub async fn counts() -> u32 {
    let counter = Counter(1);
    counter.0
}

pub async fn returned() -> Lock {
    let lock = Lock::new();
    println!("{}", lock.path.display());
    lock
}

pub async fn handed_on() {
    let lock = Lock::new();
    lock.release().await;
}

pub async fn stored(locks: &mut Vec<Lock>) {
    let lock = Lock::new();
    locks.push(lock);
}

pub async fn shared() -> Arc<Lock> {
    let lock = Arc::new(Lock::new());
    Arc::clone(&lock)
}

pub async fn given_to_a_thread() {
    let lock = Lock::new();
    tokio::task::spawn_blocking(move || drop(lock)).await.ok();
}

pub async fn given_to_a_task() {
    let lock = Lock::new();
    tokio::spawn(async move { println!("{}", lock.path.display()) });
}

pub async fn forgotten() {
    let lock = Lock::new();
    std::mem::forget(lock);
}

pub async fn borrowed(lock: &Lock) -> usize {
    lock.path.as_os_str().len()
}

pub async fn kept_for_ever() {
    let _lock = Lock::new();
    loop {
        tokio::task::yield_now().await;
    }
}

pub async fn filled_later() {
    let lock;
    lock = Lock::new();
    lock.release().await;
}

pub fn sync() {
    let _lock = Lock::new();
}

pub fn committed(connection: &mut rusqlite::Connection) -> rusqlite::Result<()> {
    let transaction = connection.transaction()?;
    transaction.commit()
}
