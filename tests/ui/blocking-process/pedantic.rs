//@ levels: -W pedantic -A needless-async
use std::{io, process::Command};

// Starting a process is brief; waiting for it is not.
pub async fn start() -> io::Result<u32> {
    let child = Command::new("git").spawn()?; //~ blocking-process
    Ok(child.id())
}

pub async fn start_with_the_runtime() -> io::Result<Option<u32>> {
    let child = tokio::process::Command::new("git").spawn()?;
    Ok(child.id())
}
