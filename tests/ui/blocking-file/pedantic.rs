//@ levels: -W pedantic -A needless-async
use std::path::{Path, PathBuf};

pub async fn brief(path: &Path, owned: PathBuf) -> bool {
    let known = path.exists(); //~ blocking-file
    known && owned.is_file() //~ blocking-file
}

struct Registry(Vec<String>);

impl Registry {
    fn exists(&self) -> bool {
        !self.0.is_empty()
    }
}

pub async fn homonym() -> bool {
    Registry(Vec::new()).exists()
}

pub async fn the_async_twin(path: &Path) -> bool {
    tokio::fs::try_exists(path).await.unwrap_or(false)
}
