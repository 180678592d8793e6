use tokio::task::{JoinHandle, JoinSet};

async fn serve() -> Result<(), std::io::Error> {
    Ok(())
}

async fn tick() {}

pub async fn kept(tasks: &mut Vec<JoinHandle<Result<(), std::io::Error>>>) {
    tasks.push(tokio::spawn(serve()));
    let handle = tokio::spawn(serve());
    handle.await.unwrap().unwrap();
    let handle = tokio::spawn(serve());
    handle.abort();
    let mut set = JoinSet::new();
    set.spawn(serve());
    set.join_all().await;
    tokio::spawn(async {
        if let Err(error) = serve().await {
            eprintln!("{error}");
        }
    });
}

pub fn meant() {
    let _ = tokio::spawn(serve());
    drop(tokio::spawn(serve()));
}

pub struct Server {
    running: Option<JoinHandle<Result<(), std::io::Error>>>,
    all: std::collections::HashMap<u32, JoinHandle<Result<(), std::io::Error>>>,
}

/// A task that ran before is let go.
pub fn replaced(server: &mut Server) {
    server.running.take();
    server.running.replace(tokio::spawn(serve()));
    server.all.insert(1, tokio::spawn(serve()));
    server.all.remove(&2);
}

pub fn pedantic() {
    tokio::spawn(tick());
    let _ = tokio::spawn(tick());
    tokio::spawn(async {
        loop {
            tick().await;
        }
    });
}

pub fn returned() -> JoinHandle<Result<(), std::io::Error>> {
    tokio::spawn(serve())
}
