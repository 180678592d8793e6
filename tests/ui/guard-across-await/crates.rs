//@ dependencies: tokio parking_lot dashmap scc tracing
use std::collections::HashMap;

use dashmap::DashMap;
use parking_lot::{Mutex, RwLock};
use tracing::{Instrument, info_span};

async fn fetch(_id: u32) -> u32 {
    1
}

pub struct Cache {
    hits: Mutex<u64>,
    names: RwLock<HashMap<u32, String>>,
    entries: DashMap<u32, String>,
}

impl Cache {
    pub async fn locks(&self) {
        let hits = self.hits.lock(); //~ guard-across-await
        fetch(*hits as u32).await;
        drop(hits);
        if let Some(names) = self.names.try_read() { //~ guard-across-await
            fetch(names.len() as u32).await;
        }
        let id = self.names.read().len() as u32;
        fetch(id).await;
    }

    pub async fn map(&self) {
        if let Some(entry) = self.entries.get(&1) { //~ guard-across-await
            fetch(entry.len() as u32).await;
        }
        for entry in self.entries.iter() { //~ guard-across-await
            fetch(*entry.key()).await;
        }
        let mut entry = self.entries.entry(2).or_default(); //~ guard-across-await
        entry.push_str("two");
        fetch(2).await;
    }

    pub async fn map_let_go(&self) {
        let name = self.entries.get(&1).map(|entry| entry.value().clone());
        fetch(name.map_or(0, |name| name.len() as u32)).await;
        let keys: Vec<u32> = self.entries.iter().map(|entry| *entry.key()).collect();
        for key in keys {
            self.entries.insert(key, fetch(key).await.to_string());
            self.entries.remove(&key);
            fetch(key).await;
        }
    }
}

pub async fn entries(names: &scc::HashMap<u32, String>) {
    if let Some(entry) = names.get_async(&1).await { //~ guard-across-await
        fetch(entry.get().len() as u32).await;
    }
    let length = names.read_async(&1, |_, name| name.len()).await;
    fetch(length.unwrap_or(0) as u32).await;
}

pub async fn entered() {
    let span = info_span!("fetch");
    let _entered = span.enter(); //~ guard-across-await
    fetch(1).await;
}

pub async fn entered_by_value() {
    let _entered = info_span!("fetch").entered(); //~ guard-across-await
    fetch(1).await;
}

pub async fn instrumented() {
    let span = info_span!("fetch");
    fetch(1).instrument(span.clone()).await;
    span.in_scope(|| ());
    {
        let _entered = span.enter();
    }
    fetch(2).await;
}
