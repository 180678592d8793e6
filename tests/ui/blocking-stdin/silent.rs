use std::io::{self, BufRead, IsTerminal};

use tokio::io::{AsyncBufReadExt, BufReader};

pub async fn one_line() -> io::Result<String> {
    let mut line = String::new();
    BufReader::new(tokio::io::stdin()).read_line(&mut line).await?;
    Ok(line)
}

pub async fn memory(text: &[u8]) -> io::Result<String> {
    let mut line = String::new();
    let mut reader = io::BufReader::new(text);
    BufRead::read_line(&mut reader, &mut line)?;
    Ok(line)
}

pub async fn asking_what_it_is() -> bool {
    io::stdin().is_terminal()
}

pub fn on_a_thread(lines: tokio::sync::mpsc::Sender<String>) {
    std::thread::spawn(move || {
        for line in io::stdin().lines().map_while(Result::ok) {
            if lines.blocking_send(line).is_err() {
                break;
            }
        }
    });
}

pub fn in_sync_code() -> io::Result<usize> {
    let mut line = String::new();
    io::stdin().read_line(&mut line)
}
