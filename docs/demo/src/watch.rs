//! The loop: wait, fetch, compare, store, tell.

use std::{io, time::Duration};

use tokio::sync::mpsc;

use crate::{accounts, bridge, fetch, hooks, snapshots, store};

const PERIOD: Duration = Duration::from_secs(60);

/// What the console asks for.
pub enum Command {
    Watch(String),
    AddUser { name: String, password: String },
    Quit,
}

pub async fn run(mut commands: mpsc::Receiver<Command>) -> io::Result<()> {
    let mut pages = Vec::new();
    loop {
        tokio::select! {
            command = commands.recv() => match command {
                Some(Command::Watch(page)) => pages.push(page),
                Some(Command::AddUser { name, password }) => add_user(&name, &password).await,
                Some(Command::Quit) | None => return Ok(()),
            },
            _ = tokio::time::sleep(PERIOD) => {
                for page in &pages {
                    if let Err(error) = visit(page).await {
                        eprintln!("{page}: {error}");
                    }
                }
            }
        }
    }
}

async fn add_user(name: &str, password: &str) {
    match accounts::hash(password).await {
        Ok(hash) => bridge::remember(name, &hash).await,
        Err(error) => eprintln!("{name}: {error}"),
    }
}

async fn visit(page: &str) -> io::Result<()> {
    if !fetch::is_resolvable(fetch::host(page)).await {
        return Err(io::Error::other("its host is not known"));
    }
    let text = fetch_with_retries(page).await?;
    if snapshots::differs(page, &text).await? {
        snapshots::save(page, &text).await?;
        store::count_change(page).await.map_err(io::Error::other)?;
        hooks::run("page-changed").await?;
    }
    Ok(())
}

/// A worker of the runtime sleeps here, and all its tasks with it.
async fn fetch_with_retries(page: &str) -> io::Result<String> {
    let mut attempts = 3;
    loop {
        match fetch::page(page).await {
            Err(_) if attempts > 1 => {
                attempts -= 1;
                std::thread::sleep(Duration::from_millis(500));
            }
            result => return result,
        }
    }
}

#[expect(dead_code, reason = "the right twin, to compare")]
async fn fetch_with_retries_well(page: &str) -> io::Result<String> {
    let mut attempts = 3;
    loop {
        match fetch::page_well(page).await {
            Err(_) if attempts > 1 => {
                attempts -= 1;
                tokio::time::sleep(Duration::from_millis(500)).await;
            }
            result => return result,
        }
    }
}
