//@ dependencies: smol
// Programs, and the clients that have an async form of their own.

use std::process::{Command, Stdio};

pub async fn listed(path: &str) -> std::io::Result<Vec<u8>> {
    let output = Command::new("ls").arg("-l").arg(path).output()?; //~ blocking-process
    Ok(output.stdout)
}

pub async fn built() -> std::io::Result<bool> {
    let mut command = Command::new("make");
    command.arg("all").stdout(Stdio::null());
    let status = command.status()?; //~ blocking-process
    Ok(status.success())
}

pub async fn waited() -> std::io::Result<bool> {
    let mut child = Command::new("true").spawn()?;
    Ok(child.wait()?.success()) //~ blocking-process
}

pub async fn collected() -> std::io::Result<usize> {
    let child = Command::new("ls").stdout(Stdio::piped()).spawn()?;
    let output = child.wait_with_output()?; //~ blocking-process
    Ok(output.stdout.len())
}
