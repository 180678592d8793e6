//@ levels: -W pedantic
//! Awaits one after the other that do not need each other.
use std::io;

pub struct Client;

impl Client {
    async fn get(&self, path: &str) -> io::Result<String> {
        tokio::task::yield_now().await;
        Ok(path.to_owned())
    }

    async fn close(&self) {
        tokio::task::yield_now().await;
    }
}

pub async fn two(client: &Client) -> io::Result<String> {
    let first = client.get("first").await?; //~ sequential-awaits
    let second = client.get("second").await?;
    Ok(first + &second)
}

pub async fn three() -> usize {
    let (first, _) = load(1).await; //~ sequential-awaits
    let (second, _) = load(2).await;
    let (third, rest) = load(3).await;
    first + second + third + rest
}

/// The first two; the third needs one of them.
pub async fn two_of_three() -> usize {
    let (first, _) = load(1).await; //~ sequential-awaits
    let (second, _) = load(2).await;
    let (third, _) = load(first).await;
    second + third
}

pub async fn of_two_clients(here: &Client, there: &Client) -> io::Result<bool> {
    let ours = here.get("/").await?; //~ sequential-awaits
    let theirs = there.get("/").await?;
    Ok(ours == theirs)
}

pub async fn collected(client: &Client, paths: &[String]) -> io::Result<Vec<String>> {
    let mut pages = Vec::new();
    for path in paths {
        pages.push(client.get(path).await?); //~ sequential-awaits
    }
    Ok(pages)
}

pub async fn collected_by_name(paths: &[usize]) -> Vec<usize> {
    let mut sizes = Vec::with_capacity(paths.len());
    for path in paths {
        if *path == 0 {
            continue;
        }
        let size = size_of(*path).await; //~ sequential-awaits
        println!("{path}");
        sizes.push(size);
    }
    sizes
}

pub async fn each_its_own(clients: Vec<Client>) {
    for client in &clients {
        client.close().await; //~ sequential-awaits
    }
}

async fn load(page: usize) -> (usize, usize) {
    tokio::task::yield_now().await;
    (page, page)
}

async fn size_of(page: usize) -> usize {
    tokio::task::yield_now().await;
    page
}
