//@ levels: -W pedantic -A async-guard-across-await
//! Awaits whose order may matter.
use std::{io, time::Duration};

use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpStream, UdpSocket},
    sync::{Mutex, mpsc},
    task::JoinHandle,
    time::sleep,
};

pub struct Client;

impl Client {
    async fn get(&self, path: &str) -> io::Result<String> {
        tokio::task::yield_now().await;
        Ok(path.to_owned())
    }

    async fn next(&mut self, after: u32) -> io::Result<u32> {
        tokio::task::yield_now().await;
        Ok(after)
    }
}

/// The second needs what the first gives.
pub async fn one_after_the_other(client: &Client) -> io::Result<String> {
    let first = client.get("first").await?;
    let second = client.get(&first).await?;
    Ok(second + &first)
}

/// Both need the client for themselves.
pub async fn one_at_a_time(client: &mut Client, stream: &mut TcpStream) -> io::Result<u32> {
    let first = client.next(1).await?;
    let second = client.next(2).await?;
    let length = stream.read_u32().await?;
    let kind = stream.read_u32().await?;
    Ok(first + second + length + kind)
}

pub async fn one_argument_at_a_time(client: &mut Client) -> io::Result<u32> {
    let first = ask(client, 1).await?;
    let second = ask(client, 2).await?;
    Ok(first + second)
}

async fn ask(client: &mut Client, what: u32) -> io::Result<u32> {
    client.next(what).await
}

/// The order of locks matters.
pub async fn locks(first: &Mutex<u32>, second: &Mutex<u32>) -> u32 {
    let first = first.lock().await;
    let second = second.lock().await;
    *first + *second
}

pub async fn behind_a_lock(client: &Mutex<Client>) -> io::Result<u32> {
    let first = client.lock().await.next(1).await?;
    let second = client.lock().await.next(2).await?;
    Ok(first + second)
}

/// The same question again, for what has changed.
pub async fn asks_again(client: &Client, socket: &UdpSocket) -> io::Result<bool> {
    let before = client.get("state").await?;
    let after = client.get("state").await?;
    let (mut first, mut second) = ([0; 8], [0; 8]);
    let first_length = socket.recv(&mut first).await?;
    let length = socket.send(&second).await?;
    second[0] = 1;
    Ok(before == after && first_length == length)
}

/// Tasks run already.
pub async fn tasks(first: JoinHandle<u32>, second: JoinHandle<u32>, rest: Vec<JoinHandle<u32>>) -> u32 {
    let first = first.await.unwrap();
    let second = second.await.unwrap();
    let mut sum = first + second;
    for task in rest {
        sum += task.await.unwrap();
    }
    sum
}

/// Something happens between the two.
pub async fn with_work_between(client: &Client) -> io::Result<String> {
    let first = client.get("first").await?;
    println!("{first}");
    let second = client.get("second").await?;
    Ok(first + &second)
}

/// What is done for its effect may have to be done in this order.
pub async fn effects(client: &Client, paths: &[&str], words: mpsc::Sender<u32>) -> io::Result<()> {
    client.get("login").await?;
    client.get("page").await?;
    for path in paths {
        client.get(path).await?;
    }
    for word in 0..3 {
        let _ = words.send(word).await;
    }
    Ok(())
}

/// A round stops the rest, or hands something on.
pub async fn rounds(client: &Client, paths: &[&str], stream: &mut TcpStream) -> io::Result<Option<String>> {
    let mut all = Vec::new();
    let mut last = String::new();
    for path in paths {
        last = client.get(&format!("{path}?{last}")).await?;
        stream.write_all(last.as_bytes()).await?;
    }
    for path in paths {
        let page = client.get(path).await?;
        if page.is_empty() {
            break;
        }
        all.push(page);
    }
    for path in paths {
        if let Ok(page) = client.get(path).await {
            return Ok(Some(page));
        }
    }
    Ok(all.pop())
}

/// Again until it works, and slowly on purpose.
pub async fn tries(client: &Client) -> Vec<String> {
    let mut pages = Vec::new();
    for _ in 0..3 {
        pages.push(client.get("page").await.unwrap_or_default());
    }
    for path in ["a", "b"] {
        pages.push(client.get(path).await.unwrap_or_default());
        sleep(Duration::from_secs(1)).await;
    }
    pages
}
