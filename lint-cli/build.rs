//! Makes a number of all sources of the workspace, by which what one build keeps in the cache is told from what another
//! does. Where the packages lie alone, as a registry has them, their versions tell as much.

use std::{
    env, fs,
    hash::{DefaultHasher, Hash, Hasher},
    io,
    path::Path,
};

const SOURCES: [&str; 5] = [
    "src",
    "../lint-core/src",
    "../rules/src",
    "../rules/catalog",
    "../Cargo.lock",
];

fn main() -> io::Result<()> {
    let root = env::var("CARGO_MANIFEST_DIR").map_err(io::Error::other)?;
    let mut hasher = DefaultHasher::new();
    for path in SOURCES {
        if Path::new(&root).join(path).exists() {
            hash(&Path::new(&root).join(path), &mut hasher)?;
            println!("cargo::rerun-if-changed={path}");
        }
    }
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rustc-env=ASYNC_LINT_SOURCES={:016x}", hasher.finish());
    Ok(())
}

/// The names and contents of a file, or of all files below a folder, in the order of their names.
fn hash(path: &Path, hasher: &mut DefaultHasher) -> io::Result<()> {
    path.file_name().map(|name| name.to_string_lossy()).hash(hasher);
    if !path.is_dir() {
        fs::read(path)?.hash(hasher);
        return Ok(());
    }
    let entries = fs::read_dir(path)?.map(|entry| entry.map(|entry| entry.path()));
    let mut entries = entries.collect::<Result<Vec<_>, _>>()?;
    entries.sort();
    entries.len().hash(hasher);
    entries.iter().try_for_each(|entry| hash(entry, hasher))
}
