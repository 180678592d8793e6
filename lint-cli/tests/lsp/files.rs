//! Several files: open and closed ones, new and loose ones, and what happens on the disk.

use std::fs;

use serde_json::{Value, json};

use crate::client::{Client, Folder, manifest, places, whole};

const CALLER: &str = "pub mod helper;\npub async fn run() {\n    helper::nap();\n}\n";
const HELPER: &str = "pub fn nap() {\n    std::thread::sleep(std::time::Duration::MAX);\n}\n";
const QUIET: &str = "pub fn nap() {}\n";
const NAP: &str = "pub async fn nap() {\n    std::thread::sleep(std::time::Duration::MAX);\n}\n";

fn package() -> Folder {
    Folder::new(&[
        ("Cargo.toml", &manifest("shop")),
        ("src/lib.rs", CALLER),
        ("src/helper.rs", QUIET),
    ])
}

fn changed(folder: &Folder, path: &str, kind: u32) -> Value {
    json!({ "changes": [{ "uri": folder.uri(path), "type": kind }] })
}

#[test]
fn a_change_in_one_open_file_alters_the_findings_of_another() {
    let folder = package();
    let mut client = Client::start(&folder);
    let (caller, helper) = (folder.uri("src/lib.rs"), folder.uri("src/helper.rs"));
    client.open(&caller, CALLER);
    client.open(&helper, QUIET);
    client.change(&helper, 2, whole(HELPER));
    let found = client.diagnostics(&caller);
    assert_eq!(places(&found), ["2:4 indirect-blocking"]);
    let related = found[0]["relatedInformation"].as_array().unwrap();
    let is_helper = |place: &&Value| place["location"]["uri"] == helper;
    assert!(
        related.iter().any(|place| is_helper(&place)),
        "the chain leads into the other file: {related:#?}"
    );
    client.change(&helper, 3, whole(QUIET));
    assert_eq!(client.diagnostics(&caller), [Value::Null; 0]);
    client.finish();
}

#[test]
fn files_that_are_not_open_are_told_at_the_start_and_on_save() {
    let folder = package();
    folder.write("src/helper.rs", HELPER);
    let mut client = Client::start(&folder);
    let (caller, helper) = (folder.uri("src/lib.rs"), folder.uri("src/helper.rs"));
    assert_eq!(places(&client.diagnostics(&caller)), ["2:4 indirect-blocking"]);

    client.open(&helper, HELPER);
    client.change(&helper, 2, whole(QUIET));
    let said = client.settle(&helper);
    let is_caller = |message: &&Value| message["params"]["uri"] == caller;
    assert_eq!(said.iter().find(is_caller), None, "it waits for the save");
    folder.write("src/helper.rs", QUIET);
    client.notify(
        "textDocument/didSave",
        json!({ "textDocument": { "uri": helper } }),
    );
    assert_eq!(client.diagnostics(&caller), [Value::Null; 0]);
    client.finish();
}

#[test]
fn a_closed_document_counts_as_it_lies_on_the_disk() {
    let folder = package();
    let mut client = Client::start(&folder);
    let (caller, helper) = (folder.uri("src/lib.rs"), folder.uri("src/helper.rs"));
    client.open(&caller, CALLER);
    client.open(&helper, HELPER);
    assert_eq!(places(&client.diagnostics(&caller)), ["2:4 indirect-blocking"]);
    client.notify(
        "textDocument/didClose",
        json!({ "textDocument": { "uri": helper } }),
    );
    assert_eq!(client.diagnostics(&caller), [Value::Null; 0]);
    client.finish();
}

#[test]
fn a_new_file_belongs_to_its_package_and_a_loose_one_to_none() {
    let folder = package();
    let elsewhere = Folder::new(&[]);
    let mut client = Client::start(&folder);
    for uri in [
        folder.uri("src/new.rs"),
        elsewhere.uri("loose.rs"),
        elsewhere.uri("with%20blank/%C3%BCnd%20%25.rs"),
    ] {
        client.open(&uri, NAP);
        assert_eq!(places(&client.diagnostics(&uri)), ["1:4 blocking-sleep"], "{uri}");
    }
    // None of these is linted.
    let home = std::env::var("CARGO_HOME").unwrap_or(format!("{}/.cargo", std::env::var("HOME").unwrap()));
    let library = format!("file://{home}/registry/src/some-registry/some-0.1.0/src/lib.rs");
    client.open(&library, NAP);
    client.open(&folder.uri("notes.txt"), NAP);
    client.open("untitled:Untitled-1", NAP);
    let said = client.settle(&folder.uri("src/new.rs"));
    let published = said
        .iter()
        .filter(|message| message["params"].get("diagnostics").is_some());
    assert_eq!(published.count(), 0, "{said:#?}");
    client.finish();
}

#[test]
fn what_changes_on_the_disk_is_looked_at_again() {
    let folder = package();
    let mut client = Client::start(&folder);
    let registered = client.wait(|message| message["method"] == "client/registerCapability");
    let registration = &registered["params"]["registrations"][0];
    assert_eq!(registration["method"], "workspace/didChangeWatchedFiles");
    client.send(&json!({ "jsonrpc": "2.0", "id": registered["id"], "result": null }));
    let (caller, helper) = (folder.uri("src/lib.rs"), folder.uri("src/helper.rs"));
    client.settle(&caller);

    folder.write("src/helper.rs", HELPER);
    client.notify(
        "workspace/didChangeWatchedFiles",
        changed(&folder, "src/helper.rs", 2),
    );
    assert_eq!(places(&client.diagnostics(&caller)), ["2:4 indirect-blocking"]);

    folder.write("src/more.rs", NAP);
    client.notify(
        "workspace/didChangeWatchedFiles",
        changed(&folder, "src/more.rs", 1),
    );
    let more = folder.uri("src/more.rs");
    assert_eq!(places(&client.diagnostics(&more)), ["1:4 blocking-sleep"]);

    fs::remove_file(folder.path("src/more.rs")).unwrap();
    client.notify(
        "workspace/didChangeWatchedFiles",
        changed(&folder, "src/more.rs", 3),
    );
    assert_eq!(client.diagnostics(&more), [Value::Null; 0]);

    folder.write("Cargo.toml", "[package\n");
    client.notify(
        "workspace/didChangeWatchedFiles",
        changed(&folder, "Cargo.toml", 2),
    );
    let shown = client.shown();
    assert!(shown.contains("Cargo.toml"), "{shown}");
    client.settle(&helper);
    client.finish();
}

#[test]
fn several_folders_are_several_workspaces() {
    let (first, second) = (package(), package());
    first.write("src/lib.rs", NAP);
    let mut client = Client::start(&first);
    let (uri, other) = (first.uri("src/lib.rs"), second.uri("src/lib.rs"));
    assert_eq!(client.diagnostics(&uri).len(), 1);
    second.write("src/lib.rs", NAP);
    let folder = |of: &Folder| json!({ "uri": of.uri(""), "name": "folder" });
    let event = json!({ "event": { "added": [folder(&second)], "removed": [] } });
    client.notify("workspace/didChangeWorkspaceFolders", event);
    assert_eq!(client.diagnostics(&other).len(), 1);
    let event = json!({ "event": { "added": [], "removed": [folder(&first)] } });
    client.notify("workspace/didChangeWorkspaceFolders", event);
    assert_eq!(client.diagnostics(&uri), [Value::Null; 0]);
    client.finish();
}

#[test]
fn packages_right_below_an_open_folder_are_found() {
    let folder = Folder::new(&[
        ("one/Cargo.toml", &manifest("one")),
        ("one/src/lib.rs", NAP),
        ("deep/er/Cargo.toml", &manifest("er")),
        ("deep/er/src/lib.rs", NAP),
    ]);
    let mut client = Client::start(&folder);
    assert_eq!(client.diagnostics(&folder.uri("one/src/lib.rs")).len(), 1);
    let inner = folder.uri("deep/er/src/lib.rs");
    client.open(&inner, NAP);
    assert_eq!(client.diagnostics(&inner).len(), 1);
    client.finish();
}
