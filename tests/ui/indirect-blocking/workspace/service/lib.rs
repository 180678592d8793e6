//@ dependencies: tokio storage
//! A chain into another package of the workspace, and back through its trait.
use storage::{Backend, Store, each, length, load, load_from_memory, on_a_thread, save, save_all};

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

pub async fn generic(local: &Local) {
    save_all(local); //~ indirect-blocking
}

/// Functions by their names, closures with a name and without.
pub async fn handed(names: &[&str]) -> usize {
    let loaded = names.iter().map(|name| *name).filter_map(|name| load(name).ok()); //~ indirect-blocking
    let again = |name: &str| load(name).is_ok();
    each(names, |name| drop(again(name)));
    loaded.count()
}

pub async fn by_name(names: &[&str]) -> usize {
    names.iter().copied().map(load).filter(Result::is_ok).count() //~ indirect-blocking
}

pub async fn each_one(names: &[&str]) {
    each(names, |name| drop(load(name))); //~ indirect-blocking
}

pub async fn elsewhere() {
    on_a_thread(|| drop(load("a")));
}

pub async fn harmless(names: &[&str]) -> usize {
    each(names, |name| drop(load_from_memory(name)));
    names.iter().copied().map(length).sum()
}
