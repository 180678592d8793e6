//@ dependencies: tokio bcrypt
// What has no async twin runs where waiting is fine.

use std::path::{Path, PathBuf};

#[derive(Clone)]
pub struct Settings {
    pub path: PathBuf,
    pub name: String,
}

fn load(path: PathBuf) -> std::io::Result<String> {
    std::fs::read_to_string(path)
}

fn measure(path: &Path, limit: u64) -> u64 {
    std::fs::metadata(path).map_or(limit, |metadata| metadata.len())
}

fn parse(settings: &Settings) -> Result<String, Box<dyn std::error::Error + Send + Sync>> {
    Ok(std::fs::read_to_string(&settings.path)?)
}

pub async fn moved(path: PathBuf) -> std::io::Result<String> {
    load(path) //~ indirect-blocking
}

pub async fn tried(path: PathBuf) -> std::io::Result<usize> {
    let text = load(path)?; //~ indirect-blocking
    Ok(text.len())
}

pub async fn literal() -> Result<usize, Box<dyn std::error::Error>> {
    Ok(load("settings.toml".into())?.len()) //~ indirect-blocking
}

pub async fn lent(path: PathBuf, limit: u64) -> u64 {
    measure(&path, limit) + limit //~ indirect-blocking
}

pub async fn part(settings: Settings) -> u64 {
    measure(&settings.path, 16) //~ indirect-blocking
}

pub async fn boxed(settings: Settings) -> Option<String> {
    parse(&settings).ok() //~ indirect-blocking
}

pub async fn hashed(password: String) -> Result<String, bcrypt::BcryptError> {
    bcrypt::hash(password, 12) //~ blocking-compute
}

// Used afterwards.
pub async fn kept(path: PathBuf) -> (u64, PathBuf) {
    let size = measure(&path, 16); //~ indirect-blocking
    (size, path)
}

// Not its own.
pub async fn borrowed(path: &Path) -> u64 {
    measure(path, 16) //~ indirect-blocking
}

// Used again by the next round.
pub async fn repeated(path: PathBuf) -> u64 {
    let mut sum = 0;
    for limit in 0..4 {
        sum += measure(&path, limit); //~ indirect-blocking
    }
    sum
}

// Something borrows from what would be moved.
pub async fn held(settings: Settings) -> u64 {
    let name = settings.name.as_str();
    measure(&settings.path, 16) + name.len() as u64 //~ indirect-blocking
}

pub async fn named(path: PathBuf) {
    let size = measure(&path, 16); //~ indirect-blocking
    println!("{path:?}: {size}");
}

// Any type may come in its place.
pub async fn generic<P: AsRef<Path>>(path: P) -> u64 {
    measure(path.as_ref(), 16) //~ indirect-blocking
}

fn read_into(text: &mut String) -> usize {
    std::fs::read_to_string("a").map_or(0, |read| {
        text.push_str(&read);
        read.len()
    })
}

pub async fn filled() -> String {
    let mut text = String::new();
    read_into(&mut text); //~ indirect-blocking
    text
}
