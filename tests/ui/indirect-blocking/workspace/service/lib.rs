//@ dependencies: tokio storage
//! A chain into another package of the workspace, and back through its trait.
use storage::{Backend, Store, save};

pub struct Local;

impl Backend for Local {
    fn write(&self, text: &str) {
        let _ = std::fs::write("a", text);
    }
}

pub async fn handler(store: &Store) -> usize {
    store.get("a").map_or(0, |text| text.len()) //~ indirect-blocking
}

pub async fn back(local: &Local) {
    save(local, "text"); //~ indirect-blocking
}

pub async fn fine(store: &Store) -> usize {
    store.count()
}
