//@ dependencies: tokio storage
use storage::{Entry, Error, ROOT};

pub async fn newest(a: Entry, b: Entry) -> Entry {
    if a < b { b } else { a } //~ indirect-blocking
}

pub async fn same(a: &Entry, b: &Entry) -> bool {
    a == b
}

pub async fn read() -> Result<String, Error> {
    let root = &*ROOT; //~ indirect-blocking
    let text = tokio::fs::read_to_string(root).await?; //~ indirect-blocking
    Ok(text)
}

pub async fn told(error: Error) -> String {
    format!("{error} {}", error)
}
