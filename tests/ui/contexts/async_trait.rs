//@ dependencies: tokio async-trait
use std::{fs, io};

use async_trait::async_trait;

#[async_trait]
pub trait Load {
    async fn load(&self) -> io::Result<Vec<u8>>;

    async fn load_by_default(&self) -> io::Result<Vec<u8>> {
        fs::read("a.txt") //~ blocking-file
    }

    fn load_now(&self) -> io::Result<Vec<u8>> {
        fs::read("a.txt")
    }
}

struct Store;

#[async_trait]
impl Load for Store {
    async fn load(&self) -> io::Result<Vec<u8>> {
        fs::read("a.txt") //~ blocking-file
    }
}
