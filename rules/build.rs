//! Lowers the catalogue, so that no run has to: beside each text, the program holds the bytes of its tree.

use std::{
    env, fs,
    io::{self, Error},
    path::{Path, PathBuf},
    thread,
};

use async_lint_core::{catalog::lower_catalog_file, text::SourceText};

/// As much as lowering needs.
const STACK_SIZE: usize = 32 * 1024 * 1024;

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed=catalog");
    println!("cargo::rerun-if-changed=build.rs");
    let variable = |name| env::var(name).map(PathBuf::from).map_err(Error::other);
    let catalog = variable("CARGO_MANIFEST_DIR")?.join("catalog");
    let out = variable("OUT_DIR")?;
    let lowering = thread::Builder::new().stack_size(STACK_SIZE);
    let lowering = lowering.spawn(move || lower_all(&catalog, &out))?;
    lowering
        .join()
        .unwrap_or_else(|_| Err(Error::other("lowering the catalogue panicked")))
}

/// Writes the tree of each file under the file's name.
fn lower_all(catalog: &Path, out: &Path) -> io::Result<()> {
    for entry in fs::read_dir(catalog)? {
        let entry = entry?;
        let tree = lower_catalog_file(&SourceText::new(fs::read_to_string(entry.path())?));
        let bytes = tree
            .encode()
            .ok_or_else(|| Error::other("a tree cannot be encoded"))?;
        fs::write(out.join(entry.file_name()), bytes)?;
    }
    Ok(())
}
