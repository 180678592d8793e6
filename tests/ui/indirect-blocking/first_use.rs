//@ dependencies: tokio once_cell lazy_static
//! Statics that are made when they are first used.
use std::{
    collections::HashMap,
    fs,
    sync::{LazyLock, OnceLock},
};

static SETTINGS: LazyLock<String> = LazyLock::new(|| fs::read_to_string("settings.toml").unwrap_or_default());
static NAMED: LazyLock<String> = LazyLock::new(load);
static TABLE: LazyLock<HashMap<&'static str, u32>> = LazyLock::new(|| HashMap::from([("a", 1)]));
static OLDER: once_cell::sync::Lazy<String> = once_cell::sync::Lazy::new(|| load());
static CELL: OnceLock<String> = OnceLock::new();

lazy_static::lazy_static! {
    static ref BY_MACRO: String = load();
    static ref COUNTS: Vec<u32> = vec![1, 2];
}

fn load() -> String {
    fs::read_to_string("more.toml").unwrap_or_default()
}

pub async fn first() -> usize {
    SETTINGS.len() //~ indirect-blocking
}

pub async fn named() -> usize {
    let named: &str = &NAMED; //~ indirect-blocking
    named.len()
}

pub async fn forced() -> usize {
    LazyLock::force(&OLDER_TOO).len() //~ indirect-blocking
}

static OLDER_TOO: LazyLock<String> = LazyLock::new(|| OLDER.clone());

pub async fn older() -> usize {
    OLDER.len() //~ indirect-blocking
}

pub async fn by_macro() -> usize {
    BY_MACRO.len() //~ indirect-blocking
}

pub async fn once() -> usize {
    CELL.get_or_init(load).len() //~ indirect-blocking
}

fn length() -> usize {
    SETTINGS.len()
}

pub async fn below() -> usize {
    length() //~ indirect-blocking
}

/// Made of what costs nothing.
pub async fn harmless() -> usize {
    TABLE.len() + COUNTS.len()
}

/// Named, but not used.
pub async fn kept() -> &'static LazyLock<String> {
    let kept = &SETTINGS;
    kept
}
