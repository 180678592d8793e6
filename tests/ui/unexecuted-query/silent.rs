//@ dependencies: tokio reqwest redis
//@ levels: -W pedantic -W nursery
use std::process::Command;

pub fn run() -> std::io::Result<bool> {
    let mut list = Command::new("ls");
    list.arg("-l");
    Ok(list.status()?.success())
}

pub fn given(path: &str) -> Command {
    let mut list = Command::new("ls");
    list.arg(path);
    list
}

pub struct Job {
    command: Command,
    request: Option<reqwest::RequestBuilder>,
}

pub fn stored(client: &reqwest::Client) -> Job {
    let request = client.get("https://example.org");
    Job {
        command: Command::new("ls"),
        request: Some(request),
    }
}

impl Job {
    /// What was made elsewhere, and is only thrown away here.
    pub fn cancel(&mut self) {
        self.request.take();
        let _ = std::mem::replace(&mut self.command, Command::new("true"));
    }

    pub fn extend(&mut self) {
        self.command.arg("-l").arg("-a");
    }
}

pub async fn sent(client: &reqwest::Client) -> reqwest::Result<()> {
    client.get("https://example.org").send().await?;
    let request = client.get("https://example.org").build()?;
    client.execute(request).await?;
    Ok(())
}

pub fn passed_on(queue: &mut Vec<Command>) {
    queue.push(Command::new("ls"));
    let mut last = Command::new("true");
    extend(&mut last);
}

fn extend(command: &mut Command) {
    let _started = command.arg("now").spawn();
}

pub fn in_a_macro() {
    let list = Command::new("ls");
    println!("{list:?}");
}

/// A parameter that is only built upon is run by who handed it in.
pub fn with_color(command: &mut Command) {
    command.env("CLICOLOR_FORCE", "1");
}
