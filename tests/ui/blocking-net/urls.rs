//@ dependencies: tokio url
use url::Url;

pub async fn fires(url: &Url) -> usize {
    url.socket_addrs(|| None).map_or(0, |addresses| addresses.len()) //~ blocking-net
}

pub async fn through_a_file_url(url: &Url) {
    if let Ok(path) = url.to_file_path() {
        let _ = path.canonicalize(); //~ blocking-file
    }
}

pub async fn silent(text: &str) -> Option<Url> {
    let url: Url = text.parse().ok()?;
    url.join(url.path()).ok()
}
