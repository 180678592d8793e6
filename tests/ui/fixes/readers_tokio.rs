//@ dependencies: tokio
// A value whose type becomes another: what is done with it changes, too.

use std::fs::File;
use std::io::{BufRead, BufReader, BufWriter, Read, Seek, SeekFrom, Write};

pub async fn read(path: &str) -> std::io::Result<Vec<u8>> {
    let mut file = File::open(path)?; //~ blocking-file
    let mut bytes = Vec::new();
    file.read_to_end(&mut bytes)?; //~ blocking-file
    Ok(bytes)
}

pub async fn tail(path: &str) -> std::io::Result<String> {
    let mut file = File::open(path)?; //~ blocking-file
    file.seek(SeekFrom::End(-16))?; //~ blocking-file
    let mut text = String::new();
    file.read_to_string(&mut text)?; //~ blocking-file
    Ok(text)
}

pub async fn first_line(path: &str) -> std::io::Result<String> {
    let mut reader = BufReader::new(File::open(path)?); //~ blocking-file
    let mut line = String::new();
    reader.read_line(&mut line)?; //~ blocking-file
    Ok(line)
}

pub async fn save(path: &str, bytes: &[u8]) -> std::io::Result<()> {
    let file = File::create(path)?; //~ blocking-file
    let mut writer = BufWriter::new(file);
    writer.write_all(bytes)?; //~ blocking-file
    writer.flush() //~ blocking-file
}

pub async fn maybe(path: &str) -> usize {
    let mut header = [0; 4];
    if let Ok(mut file) = File::open(path) { //~ blocking-file
        match file.read(&mut header) { //~ blocking-file
            Ok(count) => count,
            Err(_) => 0,
        }
    } else {
        0
    }
}

// The lines come one by one: that is another loop.
pub async fn lines(path: &str) -> std::io::Result<usize> {
    let reader = BufReader::new(File::open(path)?); //~ blocking-file
    let mut count = 0;
    for line in reader.lines() { //~ blocking-file
        count += line?.len();
    }
    Ok(count)
}

// The caller wants this very type.
pub async fn opened(path: &str) -> std::io::Result<File> {
    File::open(path) //~ blocking-file
}

pub async fn typed(path: &str) -> std::io::Result<usize> {
    let mut file: File = File::open(path)?; //~ blocking-file
    file.read(&mut [0; 4]) //~ blocking-file
}

pub async fn formatted(path: &str) -> std::io::Result<()> {
    let mut file = File::create(path)?; //~ blocking-file
    writeln!(file, "text") //~ blocking-file
}

// What is written would be lost with the writer.
pub async fn unflushed(path: &str, bytes: &[u8]) -> std::io::Result<()> {
    let mut file = File::create(path)?; //~ blocking-file
    file.write_all(bytes) //~ blocking-file
}

pub async fn synced(path: &str, bytes: &[u8]) -> std::io::Result<()> {
    let mut file = File::create(path)?; //~ blocking-file
    file.write_all(bytes)?; //~ blocking-file
    file.sync_all() //~ blocking-file
}
