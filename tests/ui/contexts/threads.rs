//@ dependencies: tokio rayon
use std::{thread, time::Duration};

fn pause() {
    thread::sleep(Duration::from_secs(1));
}

pub async fn spawned() {
    thread::spawn(|| thread::sleep(Duration::from_secs(1)));
    thread::spawn(pause);
}

pub async fn built() -> std::io::Result<()> {
    thread::Builder::new()
        .name("worker".into())
        .spawn(|| thread::sleep(Duration::from_secs(1)))?;
    Ok(())
}

// The scope itself runs here, and waits for its threads.
pub async fn scoped() {
    thread::scope(|scope| { //~ blocking-wait
        scope.spawn(|| thread::sleep(Duration::from_secs(1)));
        thread::sleep(Duration::from_secs(1)); //~ blocking-sleep
    });
}

pub async fn on_the_pool() {
    rayon::spawn(|| thread::sleep(Duration::from_secs(1)));
}

pub async fn a_thread_of_its_own_runs_async_code() {
    thread::spawn(|| {
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        thread::sleep(Duration::from_secs(1));
        runtime.block_on(async {
            thread::sleep(Duration::from_secs(1)); //~ blocking-sleep
        });
    });
}
