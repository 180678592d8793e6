//@ dependencies: tokio
use std::{
    path::PathBuf,
    time::{Duration, Instant},
};

pub async fn written_on_the_trait(name: Option<&str>) {
    if let Some(path) = name.map(Into::<PathBuf>::into) {
        let _ = path.canonicalize(); //~ blocking-file
    }
}

pub async fn through_an_operator(start: Instant) {
    let rest = Instant::now() - start;
    std::thread::sleep(rest); //~ blocking-sleep
    tokio::time::sleep(Duration::from_secs(1) - rest).await;
}

pub async fn of_a_parameter<I: IntoIterator<Item = PathBuf>>(paths: I) {
    for found in paths.into_iter().map(|path| path.canonicalize()) { //~ blocking-file
        drop(found);
    }
}

pub async fn behind_a_boxed_closure() {
    let probe: Box<dyn Fn(PathBuf) -> bool> = Box::new(|path| path.canonicalize().is_ok());
    drop(probe);
}
