//@ levels: -W pedantic
//@ dependencies: tokio futures
//! Rows that become one `join!`, and those that cannot.
use std::{fmt, io};

pub struct Client {
    name: String,
}

#[derive(Debug)]
pub enum Error {
    Io(io::Error),
    Format(fmt::Error),
}

impl From<io::Error> for Error {
    fn from(error: io::Error) -> Self {
        Self::Io(error)
    }
}

impl From<fmt::Error> for Error {
    fn from(error: fmt::Error) -> Self {
        Self::Format(error)
    }
}

impl Client {
    async fn get(&self, path: &str) -> io::Result<String> {
        tokio::task::yield_now().await;
        Ok(format!("{}/{path}", self.name))
    }

    async fn send(&self, text: String) -> usize {
        tokio::task::yield_now().await;
        text.len()
    }
}

/// The error is made another one by `?` in both cases.
pub async fn converted(client: &Client) -> Result<String, Error> {
    //~v sequential-awaits
    let mut first = client.get("first").await?;
    let second = client.get("second").await?;
    first.push_str(&second);
    Ok(first)
}

pub async fn long(client: &Client, greeting: &str) -> usize {
    let (long_name_of_the_first, long_name_of_the_second) = (greeting.len(), greeting.is_empty());
    //~v sequential-awaits
    let of_the_first = client.send(format!("{greeting} {long_name_of_the_first}")).await;
    let of_the_second = client.send(format!("{greeting} {long_name_of_the_second}")).await;
    of_the_first + of_the_second
}

/// The macro would drop the strings before it waits.
pub async fn temporaries(client: &Client) -> io::Result<String> {
    //~v sequential-awaits
    let first = client.get(&1.to_string()).await?;
    let second = client.get(&2.to_string()).await?;
    Ok(first + &second)
}

/// A comment would be lost.
pub async fn commented(client: &Client) -> io::Result<String> {
    //~v sequential-awaits
    let first = client.get("first").await?;
    // And the other one.
    let second = client.get("second").await?;
    Ok(first + &second)
}

pub async fn typed(client: &Client) -> usize {
    //~v sequential-awaits
    let first: usize = client.send(String::new()).await;
    let second: usize = client.send(client.name.clone()).await;
    first + second
}

/// Each has an error of its own.
pub async fn generic() -> Result<usize, Error> {
    //~v sequential-awaits
    let first = parse::<io::Error>("first").await?;
    let second = parse::<fmt::Error>("second").await?;
    Ok(first + second)
}

async fn parse<E>(text: &str) -> Result<usize, E> {
    tokio::task::yield_now().await;
    Ok(text.len())
}
