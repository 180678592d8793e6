//@ dependencies: tok=tokio
use std::io::Read;

pub async fn read(path: &str) -> std::io::Result<usize> {
    let mut file = std::fs::File::open(path)?; //~ blocking-file
    file.read(&mut [0; 16]) //~ blocking-file
}

fn load(path: String) -> std::io::Result<String> {
    std::fs::read_to_string(path)
}

pub async fn loaded(path: String) -> std::io::Result<String> {
    load(path) //~ indirect-blocking
}
