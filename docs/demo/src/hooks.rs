//! Programs run when a page changed.

use std::{io, process::Command, sync::mpsc, thread};

/// Waits for the program, and for the thread that reports it.
pub async fn run(hook: &str) -> io::Result<()> {
    let status = Command::new(format!("hooks/{hook}")).status()?;
    let (sender, receiver) = mpsc::channel();
    thread::spawn(move || sender.send(status.to_string()));
    if let Ok(report) = receiver.recv() {
        println!("{hook}: {report}");
    }
    Ok(())
}

#[expect(dead_code, reason = "the right twin, to compare")]
pub async fn run_well(hook: &str) -> io::Result<()> {
    let status = tokio::process::Command::new(format!("hooks/{hook}"))
        .status()
        .await?;
    println!("{hook}: {status}");
    Ok(())
}

/// The program is described, and never started.
#[expect(dead_code, reason = "it does nothing")]
pub fn stop(hook: &str) {
    let mut kill = Command::new("pkill");
    kill.arg(hook);
}

#[expect(dead_code, reason = "the right twin, to compare")]
pub async fn stop_well(hook: &str) -> io::Result<bool> {
    let mut kill = tokio::process::Command::new("pkill");
    Ok(kill.arg(hook).status().await?.success())
}
