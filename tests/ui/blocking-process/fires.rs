use std::{
    io,
    process::{Child, Command, ExitStatus},
};

pub async fn in_one_go() -> io::Result<String> {
    let output = Command::new("git")
        .args(["rev-parse", "HEAD"])
        .output()?; //~ blocking-process
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

pub async fn built_before() -> io::Result<ExitStatus> {
    let mut command = Command::new("git");
    command.arg("fetch");
    command.status() //~ blocking-process
}

pub async fn a_child(mut child: Child) -> io::Result<ExitStatus> {
    child.wait() //~ blocking-process
}

pub async fn a_childs_output(child: Child) -> io::Result<Vec<u8>> {
    Ok(child.wait_with_output()?.stdout) //~ blocking-process
}
