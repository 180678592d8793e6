//@ levels: -W pedantic -A discarded-task
//! Async functions that await nothing.
use std::collections::HashMap;

pub async fn counts(text: &str) -> usize { //~ needless-async
    text.lines().count()
}

pub async fn does_nothing() {} //~ needless-async

pub struct Registry {
    names: HashMap<u32, String>,
}

impl Registry {
    pub async fn name(&self, id: u32) -> Option<&str> { //~ needless-async
        self.names.get(&id).map(String::as_str)
    }

    #[must_use]
    #[allow(dead_code)]
    async fn len(&self) -> usize { //~ needless-async
        self.names.len()
    }
}

/// What is awaited is awaited by the task.
pub async fn starts() { //~ needless-async
    tokio::spawn(async move {
        tokio::task::yield_now().await;
        println!("started");
    });
}

/// The future is given, and awaited by others.
pub async fn gives() -> impl Future<Output = usize> { //~ needless-async
    async { tokio::task::yield_now().await; 1 }
}

/// Modules that `cfg` chooses, with functions of the same name that have nothing to do with each other.
#[cfg(unix)]
pub mod client {
    pub struct Client;

    impl Client {
        pub async fn reload(&self) {} //~ needless-async
    }
}

#[cfg(unix)]
pub mod server {
    pub struct Server;

    impl Server {
        pub async fn reload(&self) {
            tokio::task::yield_now().await;
        }
    }
}

macro_rules! double {
    ($number:expr) => {
        $number * 2
    };
}

pub async fn doubled(number: u32) -> u32 { //~ needless-async
    halved(double!(number))
}

fn halved(number: u32) -> u32 {
    async fn inner(number: u32) -> u32 { //~ needless-async
        number
    }
    pollster(inner(number))
}

fn pollster(_future: impl Future<Output = u32>) -> u32 {
    0
}

/// A local of the same name is none of it.
pub async fn total(numbers: &[u32]) -> u32 { //~ needless-async
    numbers.iter().sum()
}

pub async fn prints(numbers: &[u32]) -> u32 {
    let total = total(numbers).await;
    println!("{total}");
    total
}
