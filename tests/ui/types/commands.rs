use std::{io, process};

pub async fn built_first() -> io::Result<process::ExitStatus> {
    let mut command = process::Command::new("git");
    command.arg("fetch").env("LANG", "C");
    command.status() //~ blocking-process
}

pub async fn silent() -> io::Result<process::ExitStatus> {
    let mut command = tokio::process::Command::new("git");
    command.arg("fetch").env("LANG", "C");
    command.status().await
}

pub async fn annotated(mut command: process::Command) -> io::Result<process::Output> {
    let command: &mut process::Command = &mut command;
    command.output() //~ blocking-process
}

pub async fn from_a_function() -> io::Result<process::ExitStatus> {
    git().status() //~ blocking-process
}

pub async fn from_a_function_of_the_runtime() -> io::Result<process::ExitStatus> {
    async_git().status().await
}

fn git() -> process::Command {
    process::Command::new("git")
}

fn async_git() -> tokio::process::Command {
    tokio::process::Command::new("git")
}

pub async fn from_a_tuple() -> io::Result<process::ExitStatus> {
    let (mut command, _name) = (git(), "git");
    command.status() //~ blocking-process
}

pub async fn from_either_branch(quiet: bool) -> io::Result<process::ExitStatus> {
    let mut command = if quiet { git() } else { process::Command::new("hg") };
    command.status() //~ blocking-process
}
