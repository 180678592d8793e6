//@ dependencies: tokio asserting renamed=also_asserting streams
use std::{path::PathBuf, sync::mpsc::Receiver};

use asserting::{let_assert, opened};
use renamed::Opened;
use streams::{Cable, wire::Wire};
use tokio::io::AsyncReadExt;

pub async fn asserted(path: Option<PathBuf>, jobs: Result<Receiver<u8>, ()>) {
    let_assert!(Some(path) = path);
    let _ = path.canonicalize(); //~ blocking-file
    let_assert!(Ok(jobs) = jobs);
    let _ = jobs.recv(); //~ blocking-wait
}

pub async fn of_the_macro_s_crate(also: &Opened) {
    let _ = opened!("a.txt").path.canonicalize(); //~ blocking-file
    let _ = also.path.canonicalize(); //~ blocking-file
}

pub async fn of_its_dependency(mut wire: Wire) {
    let _ = wire.done.recv(); //~ blocking-wait
    let mut text = String::new();
    let _ = wire.read_to_string(&mut text).await;
}

pub async fn through_its_private_imports(cable: Cable) {
    let _ = cable.ends.recv(); //~ blocking-wait
    let _ = cable.starts.recv(); //~ blocking-wait
    let _ = cable.plugs.recv(); //~ blocking-wait
}
