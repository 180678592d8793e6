use std::{io, process::ExitStatus};

use tokio::process::{Child, Command};

pub async fn in_one_go() -> io::Result<String> {
    let output = Command::new("git").args(["rev-parse", "HEAD"]).output().await?;
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

pub async fn a_child(mut child: Child) -> io::Result<ExitStatus> {
    child.wait().await
}

pub async fn building_runs_nothing() -> std::process::Command {
    let mut command = std::process::Command::new("git");
    command.arg("fetch").current_dir("checkout");
    command
}

pub async fn asking_does_not_wait(child: &mut std::process::Child) -> io::Result<Option<ExitStatus>> {
    child.try_wait()
}

pub async fn offloaded() -> io::Result<ExitStatus> {
    tokio::task::spawn_blocking(|| std::process::Command::new("git").status())
        .await
        .unwrap()
}

struct Job;

impl Job {
    fn status(&self) -> u8 {
        0
    }
}

pub async fn homonym() -> u8 {
    Job.status()
}
