//! What is kept from run to run never changes an answer: after each of a sequence of edits, the server finds what a fresh
//! run of the program finds.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::client::{Client, Folder, manifest, places, whole};

const LIB: &str = "#[macro_use]\nmod macros;\nmod helper;\nmod other;\npub async fn run() {\n    helper::nap();\n    \
                   pause!();\n    other::later().await;\n}\n";
const MACROS: &str = "macro_rules! pause {\n    () => { std::thread::sleep(std::time::Duration::MAX) };\n}\n";
const QUIET_MACROS: &str = "macro_rules! pause {\n    () => { () };\n}\n";
const HELPER: &str = "pub fn nap() {}\n";
const OTHER: &str = "pub async fn later() {\n    crate::helper::nap();\n}\n";

#[test]
fn the_server_finds_what_a_fresh_run_finds() {
    let folder = Folder::new(&[
        ("Cargo.toml", &manifest("shop")),
        ("src/lib.rs", LIB),
        ("src/macros.rs", MACROS),
        ("src/helper.rs", HELPER),
        ("src/other.rs", OTHER),
    ]);
    let files = ["src/lib.rs", "src/macros.rs", "src/helper.rs", "src/other.rs"];
    let loud = "pub fn nap() {\n    std::thread::sleep(std::time::Duration::MAX);\n}\n";
    let edits = [
        ("src/helper.rs", loud.to_owned()),
        ("src/macros.rs", QUIET_MACROS.to_owned()),
        ("src/other.rs", format!("\n\n{OTHER}")),
        ("src/macros.rs", format!("// moved\n{MACROS}")),
        ("src/helper.rs", HELPER.to_owned()),
        (
            "src/helper.rs",
            format!("{loud}macro_rules! pause {{ () => {{ () }}; }}\n"),
        ),
        (
            "src/lib.rs",
            LIB.replace("mod other;\n", "mod other { pub async fn later() {} }\n"),
        ),
        (
            "src/other.rs",
            "pub async fn later() {\n    std::fs::read(\"a\").ok();\n}\n".to_owned(),
        ),
        ("src/lib.rs", LIB.replace("pause!();", "pause!(); let broken = ;")),
        ("src/lib.rs", LIB.to_owned()),
    ];
    let mut client = Client::start(&folder);
    let mut shown: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for file in files {
        let text = std::fs::read_to_string(folder.path(file)).unwrap();
        client.open(&folder.uri(file), &text);
    }
    let mut rounds = 0;
    for (version, (file, text)) in (2..).zip(&edits) {
        folder.write(file, text);
        client.change(&folder.uri(file), version, whole(text));
        let said = client.settle(&folder.uri(file));
        for message in said
            .iter()
            .filter(|message| message["method"] == "textDocument/publishDiagnostics")
        {
            let uri = message["params"]["uri"].as_str().unwrap().to_owned();
            shown.insert(uri, places(message["params"]["diagnostics"].as_array().unwrap()));
        }
        for file in files {
            let seen = shown.get(&folder.uri(file)).cloned().unwrap_or_default();
            assert_eq!(seen, fresh(&folder, file), "`{file}` after edit {version}");
            rounds += seen.len();
        }
    }
    assert!(rounds > 10, "the edits have findings: {rounds}");
    client.finish();
}

/// What the program finds in a file, in the server's words.
fn fresh(folder: &Folder, file: &str) -> Vec<String> {
    let output = folder
        .command(&["--no-cache", "--format", "json"])
        .output()
        .unwrap();
    let document: Value = serde_json::from_slice(&output.stdout).unwrap();
    let found = document["findings"]
        .as_array()
        .unwrap_or_else(|| panic!("{document:#}"));
    let here = found.iter().filter(|finding| finding["file"] == file);
    here.map(|finding| {
        let number = |key: &str| finding[key].as_u64().unwrap() - 1;
        let rule = finding["rule"].as_str().unwrap();
        format!("{}:{} {rule}", number("line"), number("column"))
    })
    .collect()
}
