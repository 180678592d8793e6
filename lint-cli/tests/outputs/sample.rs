//! A package with all that a finding may have: a fix, a chain of calls, several labels; and file names that each format
//! has to escape.

use std::{collections::BTreeMap, fs};

use serde_json::Value;

use crate::support::{Folder, Run, manifest};

pub(crate) const ODD: &str = "src/é 100%,\"q\":1&<.rs";
/// Its name turns the direction of what follows, and holds a control char.
pub(crate) const HIDDEN: &str = "src/\u{202e}x\u{1}.rs";

const LIBRARY: &str = r#"#[path = "é 100%,\"q\":1&<.rs"]
pub mod odd;
#[path = "\u{202e}x\u{1}.rs"]
pub mod hidden;

pub async fn count(counter: &tokio::sync::Mutex<u32>) -> u32 {
    *counter.blocking_lock()
}
"#;

/// The chars before the sleep differ in number as chars, as UTF-16, and as bytes.
const ODD_TEXT: &str = r#"fn load() -> std::io::Result<String> {
    read()
}

fn read() -> std::io::Result<String> {
    std::fs::read_to_string("a")
}

pub async fn start() -> std::io::Result<String> {
    /* 𝕏é */ std::thread::sleep(std::time::Duration::from_millis(5));
    load()
}
"#;

const HIDDEN_TEXT: &str = "pub async fn nap() {\n    std::thread::sleep(std::time::Duration::from_millis(5)); \
                           // \u{202e}\n}\n";

/// What is found in it, in order: rule, level, file, line, the text at the place.
pub(crate) const FOUND: [(&str, &str, &str, u64, &str); 4] = [
    ("runtime-panic", "error", "src/lib.rs", 7, "blocking_lock"),
    ("blocking-sleep", "warning", ODD, 10, "std::thread::sleep"),
    ("indirect-blocking", "warning", ODD, 11, "load"),
    ("blocking-sleep", "warning", HIDDEN, 2, "std::thread::sleep"),
];

pub(crate) fn sample() -> Folder {
    let tokio =
        "[dependencies]\ntokio = { version = \"1\", features = [\"fs\", \"rt\", \"sync\", \"time\"] }";
    Folder::new(&[
        ("Cargo.toml", &manifest("shop", tokio)),
        ("src/lib.rs", LIBRARY),
        (ODD, ODD_TEXT),
        (HIDDEN, HIDDEN_TEXT),
    ])
}

/// The sample in one format.
pub(crate) fn rendered(format: &str) -> String {
    in_format(&sample(), format).stdout
}

/// A run that found what it should.
pub(crate) fn in_format(folder: &Folder, format: &str) -> Run {
    let run = folder.run(&["--format", format]);
    assert_eq!(run.code, Some(1), "{run:#?}");
    run
}

pub(crate) fn json(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

/// The texts of the sample's files, as they are on the disk.
pub(crate) fn texts(folder: &Folder) -> BTreeMap<&'static str, String> {
    ["src/lib.rs", ODD, HIDDEN]
        .map(|path| (path, fs::read_to_string(folder.root().join(path)).unwrap()))
        .into()
}

/// The texts after our own fixing.
pub(crate) fn fixed(arguments: &[&str]) -> BTreeMap<&'static str, String> {
    let folder = sample();
    let run = folder.run(&[&["--fix", "--allow-no-vcs", "--allow-dirty"], arguments].concat());
    assert!(run.stderr.contains("fixed "), "{run:#?}");
    texts(&folder)
}
