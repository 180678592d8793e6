//@ dependencies: tokio storage
use storage::{Entry, Error, Pages, ROOT, Report, Table};

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

pub async fn shown(report: &Report) -> String {
    format!("{report}") //~ indirect-blocking
}

pub async fn all(pages: Pages) -> usize {
    let mut length = 0;
    for page in pages { //~ indirect-blocking
        length += page.len();
    }
    length
}

pub async fn rows(table: &Table) -> usize {
    table.len() //~ indirect-blocking
}

pub async fn sum(table: Table) -> usize {
    table + 1
}
