//! Commands typed at the terminal.

use std::io;

use tokio::sync::mpsc::Sender;

use crate::watch::Command;

/// Each line is waited for on a worker's thread, with every other task that is scheduled there.
pub async fn commands(commands: Sender<Command>) {
    let mut line = String::new();
    while io::stdin().read_line(&mut line).is_ok_and(|length| 0 < length) {
        if commands.send(parse(&line)).await.is_err() {
            break;
        }
        line.clear();
    }
}

/// A thread of its own may wait as long as it likes, and `blocking_send` is made for it.
#[expect(dead_code, reason = "the right twin, to compare")]
pub fn commands_well(commands: Sender<Command>) {
    std::thread::spawn(move || {
        for line in io::stdin().lines().map_while(Result::ok) {
            if commands.blocking_send(parse(&line)).is_err() {
                break;
            }
        }
    });
}

fn parse(line: &str) -> Command {
    match line.split_whitespace().collect::<Vec<_>>()[..] {
        ["watch", page] => Command::Watch(page.to_owned()),
        ["user", name, password] => Command::AddUser {
            name: name.to_owned(),
            password: password.to_owned(),
        },
        _ => Command::Quit,
    }
}
