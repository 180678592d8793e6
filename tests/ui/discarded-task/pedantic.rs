//@ dependencies: tokio async-std
//@ levels: -W pedantic -A needless-async
async fn tick() {}

pub async fn start() {
    tokio::spawn(tick()); //~ discarded-task
    let _ = tokio::spawn(async { Ok::<(), String>(()) }); //~ discarded-task
    let _ticker = async_std::task::spawn(tick()); //~ discarded-task
    tokio::spawn(tick()).await.unwrap();
    tokio::spawn(async {
        loop {
            tick().await;
        }
    });
}
