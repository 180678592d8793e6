//@ dependencies: undeclared
//@ broken
use futures::TryFutureExt;
use mystery::{Page, fetch};
use std::path::PathBuf;

// What a conversion gives may be known where what it is called on is not.
pub async fn converted() {
    let page = fetch();
    let path = PathBuf::from(page.to_string());
    let _ = path.canonicalize(); //~ blocking-file
    let _ = page.to_string().canonicalize();
    let again = page.clone();
    let _ = again.canonicalize();
}

// The trait in scope is no reason to take an unknown value for a future.
pub async fn no_guess<T: Page>(page: T) {
    let parts = page.parts().unwrap_or_else(|_| PathBuf::new());
    let _ = parts.canonicalize();
}

// `?` and `into` tell what is known of them alone.
pub fn shorter(path: &std::path::Path) -> PathBuf {
    let known = match path.to_str() {
        Some(text) => text.into(),
        None => path.to_path_buf(),
    };
    known.canonicalize().unwrap()
}
