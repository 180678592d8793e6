//@ dependencies: tokio
use std::io::Read;

pub struct AsyncReadExt;

pub async fn read(path: &str) -> std::io::Result<usize> {
    let mut file = std::fs::File::open(path)?; //~ blocking-file
    file.read(&mut [0; 16]) //~ blocking-file
}

pub mod shadowed {
    pub mod tokio {
        pub fn version() -> u32 {
            1
        }
    }

    pub async fn read(path: &str) -> std::io::Result<Vec<u8>> {
        std::fs::read(path) //~ blocking-file
    }
}
