//@ levels: -W pedantic
//@ dependencies: tokio
mod page;

use page::Page;

pub async fn shown(pages: &[Page]) -> String {
    let first = first(pages).await;
    let title = first.title().await.to_uppercase();
    tokio::time::sleep(std::time::Duration::from_millis(1)).await;
    let total = page::total(pages)
        .await
        .to_string();
    format!("{title} {} {total}", first.length().await)
}

async fn first(pages: &[Page]) -> &Page { //~ needless-async
    &pages[0]
}

/// What async borrows of its own accord, this would have to say.
async fn titles(pages: &[Page]) -> impl Iterator<Item = &str> { //~ needless-async
    pages.iter().map(|page| page.title.as_str())
}

pub async fn all(pages: &[Page]) -> Vec<&str> {
    titles(pages).await.collect()
}

/// Both may be called by others.
pub async fn longest(pages: &[Page]) -> usize { //~ needless-async
    pages.iter().map(|page| page.title.len()).max().unwrap_or(0)
}

pub async fn longest_of(pages: &[Page]) -> usize {
    longest(pages).await
}

/// Calls that are not awaited then and there need a future.
async fn counted(pages: &[Page]) -> usize {
    pages.len()
}

pub async fn counted_twice(pages: &[Page]) -> (usize, usize) {
    tokio::join!(counted(pages), counted(pages))
}

/// It ought to await the file.
async fn stored() -> bool { //~ needless-async
    std::path::Path::new("page").is_dir() //~ blocking-file
}

/// It ought to await the other.
async fn saved() { //~ needless-async
    let _ = counted(&[]); //~ unawaited-future
}

pub async fn uses_both() -> bool {
    saved().await;
    stored().await
}

/// A test calls it too, whose body was not looked at.
async fn tested() -> usize { //~ needless-async
    1
}

pub async fn uses_tested() -> usize {
    tested().await
}

#[cfg(test)]
mod tests {
    #[tokio::test]
    async fn it_is_one() {
        assert_eq!(super::tested().await, 1);
    }
}
