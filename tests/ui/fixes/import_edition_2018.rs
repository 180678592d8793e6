//@ edition: 2018
//@ dependencies: tokio
use std::io::Read;

pub struct Job {
    pub path: std::path::PathBuf,
    pub name: String,
}

fn size(path: &std::path::Path) -> u64 {
    std::fs::metadata(path).map_or(0, |metadata| metadata.len())
}

pub async fn read(path: &str) -> std::io::Result<usize> {
    let mut file = std::fs::File::open(path)?; //~ blocking-file
    file.read(&mut [0; 16]) //~ blocking-file
}

pub async fn measured(job: Job) -> u64 {
    size(&job.path) //~ indirect-blocking
}
