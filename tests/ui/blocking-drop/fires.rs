//@ dependencies: tokio rusqlite
//! Values whose `Drop` stops the thread.
use std::{fs, path::PathBuf, thread};

pub struct Lock {
    path: PathBuf,
}

impl Lock {
    fn new(path: &str) -> Self {
        Self { path: path.into() }
    }

    fn path(&self) -> String {
        self.path.display().to_string()
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.path);
    }
}

pub struct Session {
    pub id: u32,
    pub lock: Lock,
}

pub struct Worker(Option<thread::JoinHandle<()>>);

impl Drop for Worker {
    fn drop(&mut self) {
        self.finish();
    }
}

impl Worker {
    fn finish(&mut self) {
        if let Some(thread) = self.0.take() {
            thread.join().ok();
        }
    }
}

pub struct Client(tokio::runtime::Handle);

impl Drop for Client {
    fn drop(&mut self) {
        self.0.block_on(async {});
    }
}

pub async fn at_the_end() {
    let _lock = Lock::new("a"); //~ blocking-drop
    tokio::task::yield_now().await;
}

pub async fn used_before(session: Session) -> u32 { //~ blocking-drop
    println!("{}", session.lock.path());
    session.id
}

pub async fn said_so(worker: Worker) {
    drop(worker); //~ blocking-drop
}

pub async fn by_nobody() {
    Lock::new("a"); //~ blocking-drop
}

pub async fn thrown_away() {
    let _ = Lock::new("a"); //~ blocking-drop
}

pub async fn for_a_moment() -> String {
    Lock::new("a").path() //~ blocking-drop
}

pub async fn replaced(session: &mut Session) {
    session.lock = Lock::new("b"); //~ blocking-drop
}

pub async fn boxed(worker: Box<Worker>) { //~ blocking-drop
    println!("{}", worker.0.is_some());
}

pub async fn panics(client: Client) { //~ blocking-drop
    println!("{:?}", client.0);
}

pub fn in_a_block(lock: Lock) -> impl Future<Output = ()> {
    async {
        let worker = Worker(None); //~ blocking-drop
        let _again = &worker;
        std::mem::forget(lock);
    }
}

fn helper() -> String {
    let lock = Lock::new("a");
    lock.path()
}

pub async fn below() -> String {
    helper() //~ indirect-blocking
}

pub async fn transaction(connection: &mut rusqlite::Connection) {
    let transaction = connection.unchecked_transaction(); //~ blocking-database
    if let Ok(transaction) = transaction {
        drop(transaction); //~ blocking-drop
    }
}
