//! One document: what is found while it is edited, and what is offered.

use serde_json::{Value, json};

use crate::client::{Client, Folder, applied, manifest, place, places, whole};

const NAP: &str = "pub async fn nap() {\n    std::thread::sleep(std::time::Duration::MAX);\n}\n";

fn package(text: &str) -> Folder {
    Folder::new(&[("Cargo.toml", &manifest("shop")), ("src/lib.rs", text)])
}

fn everywhere() -> Value {
    json!({ "start": { "line": 0, "character": 0 }, "end": { "line": 999, "character": 0 } })
}

#[test]
fn a_finding_is_fixed_by_its_action_and_gone() {
    let folder = package("");
    let mut client = Client::start(&folder);
    let uri = folder.uri("src/lib.rs");
    client.open(&uri, NAP);
    let published = client.published(&uri);
    assert_eq!(published["version"], 1);
    let found = &published["diagnostics"][0];
    assert_eq!(place(found), "1:4 blocking-sleep");
    assert_eq!(found["source"], "async-lint");
    assert!(
        found["message"].as_str().unwrap().contains("\nhelp: "),
        "{found:#}"
    );
    assert!(
        found["codeDescription"]["href"]
            .as_str()
            .unwrap()
            .ends_with("/docs/rules/blocking-sleep.md"),
        "{found:#}"
    );
    let related = &found["relatedInformation"][0];
    assert_eq!(related["location"]["uri"], uri);
    assert_eq!(related["location"]["range"]["start"]["line"], 0);

    let actions = client.actions(&uri, &found["range"], None);
    let fix = actions
        .iter()
        .find(|action| action["kind"] == "quickfix")
        .unwrap();
    assert_eq!(fix["isPreferred"], true);
    assert_eq!(fix["diagnostics"][0], *found);
    let fixed = applied(fix, &uri, &json!(1), NAP);
    assert_eq!(
        fixed,
        NAP.replace(
            "std::thread::sleep(std::time::Duration::MAX)",
            "tokio::time::sleep(std::time::Duration::MAX).await"
        )
    );

    client.change(&uri, 2, whole(&fixed));
    let published = client.published(&uri);
    assert_eq!(
        (&published["version"], &published["diagnostics"]),
        (&json!(2), &json!([]))
    );
    assert_eq!(client.actions(&uri, &everywhere(), None), [Value::Null; 0]);
    client.finish();
}

#[test]
fn all_safe_fixes_at_once_leave_no_import_behind() {
    let text = "use std::thread;\nuse std::time::Duration;\npub async fn nap() {\n    thread::sleep(Duration::MAX);\n    \
                thread::sleep(Duration::ZERO);\n}\n";
    let folder = package(text);
    let mut client = Client::start(&folder);
    let uri = folder.uri("src/lib.rs");
    client.open(&uri, text);
    let actions = client.actions(&uri, &everywhere(), Some("source.fixAll"));
    assert_eq!(actions.len(), 1, "{actions:#?}");
    assert_eq!(actions[0]["kind"], "source.fixAll.async-lint");
    assert_eq!(
        applied(&actions[0], &uri, &json!(1), text),
        "use std::time::Duration;\npub async fn nap() {\n    tokio::time::sleep(Duration::MAX).await;\n    \
         tokio::time::sleep(Duration::ZERO).await;\n}\n"
    );
    let quick = client.actions(&uri, &everywhere(), Some("quickfix"));
    let titles: Vec<&str> = quick
        .iter()
        .map(|action| action["title"].as_str().unwrap())
        .collect();
    let (fix, allow) = ("Use `tokio::time::sleep`", "Allow `blocking-sleep` here");
    assert_eq!(titles, [fix, fix, allow, allow]);
    assert_eq!(
        client.actions(&uri, &everywhere(), Some("refactor")),
        [Value::Null; 0]
    );
    client.finish();
}

#[test]
fn unsafe_fixes_say_so_and_are_for_one_place_unless_asked_for() {
    let text = "pub async fn hold<T>(value: T) {\n    std::thread::sleep(std::time::Duration::MAX);\n    drop(value);\n}\n";
    let folder = package(text);
    let uri = folder.uri("src/lib.rs");
    let mut client = Client::start(&folder);
    let quick = client.actions(&uri, &everywhere(), Some("quickfix"));
    let title = quick[0]["title"].as_str().unwrap();
    assert!(title.ends_with("(may change what the program does)"), "{title}");
    assert_eq!(quick[0]["isPreferred"], false);
    assert_eq!(
        client.actions(&uri, &everywhere(), Some("source")),
        [Value::Null; 0]
    );
    client.finish();

    let mut client = Client::with(&folder, &["utf-8"], json!({ "unsafeFixes": true }));
    let actions = client.actions(&uri, &everywhere(), Some("source"));
    let fixed = applied(&actions[0], &uri, &Value::Null, text);
    assert!(
        fixed.contains("tokio::time::sleep(std::time::Duration::MAX).await;"),
        "{fixed}"
    );
    client.finish();
}

#[test]
fn changes_are_made_where_the_editor_counts_them() {
    // The comment is 6 chars, 7 units of UTF-16, and 9 bytes long.
    let text = "pub async fn nap() {\n    /*é𝄞*/std::thread::sleep(LONG);\n}\n";
    let folder = package(text);
    let uri = folder.uri("src/lib.rs");
    for (encodings, agreed, column) in [
        (&["utf-16"][..], "utf-16", 11),
        (&[][..], "utf-16", 11),
        (&["utf-16", "utf-32"], "utf-32", 10),
        (&["utf-16", "utf-8"], "utf-8", 14),
    ] {
        let mut client = Client::silent(&folder);
        let result = client.initialize(encodings, &json!([]), Value::Null);
        assert_eq!(result["capabilities"]["positionEncoding"], agreed);
        client.open(&uri, text);
        let found = client.diagnostics(&uri);
        assert_eq!(places(&found), [format!("1:{column} blocking-sleep")], "{agreed}");
        let start = json!({ "line": 1, "character": column });
        let end = json!({ "line": 1, "character": column + "std::thread::sleep(LONG);".len() });
        let removed = json!([{ "range": { "start": start, "end": end }, "text": "" }]);
        client.change(&uri, 2, removed);
        assert_eq!(client.diagnostics(&uri), [Value::Null; 0], "{agreed}");
        // Two changes: the second is counted on what the first left.
        let typed = json!([
            { "range": { "start": start, "end": start }, "text": "/*𝄞*/\n" },
            { "range": { "start": { "line": 2, "character": 0 }, "end": { "line": 2, "character": 0 } },
              "text": "std::thread::sleep(LONG);" },
        ]);
        client.change(&uri, 3, typed);
        assert_eq!(
            places(&client.diagnostics(&uri)),
            ["2:0 blocking-sleep"],
            "{agreed}"
        );
        client.finish();
    }
}

#[test]
fn hovering_shows_the_page_of_the_rule() {
    let folder = package(NAP);
    let mut client = Client::start(&folder);
    let uri = folder.uri("src/lib.rs");
    client.open(&uri, NAP);
    let mut hover = |line: u32, character: u32| {
        let position = json!({ "line": line, "character": character });
        let params = json!({ "textDocument": { "uri": uri }, "position": position });
        client.request("textDocument/hover", params)["result"].clone()
    };
    let shown = hover(1, 10);
    let page = shown["contents"]["value"].as_str().unwrap();
    assert!(page.starts_with("## [`blocking-sleep`](http"), "{page}");
    assert!(
        page.contains(
            "## Why is this bad
"
        ),
        "{page}"
    );
    assert!(!page.contains("```rust,"), "{page}");
    assert_eq!(shown["range"]["start"], json!({ "line": 1, "character": 4 }));
    assert_eq!(hover(0, 0), Value::Null);
    client.finish();
}

#[test]
fn an_editor_without_versions_gets_plain_edits() {
    let folder = package(NAP);
    let mut client = Client::silent(&folder);
    let root = folder.uri("");
    client.request(
        "initialize",
        json!({ "processId": null, "rootUri": root, "capabilities": {} }),
    );
    client.notify("initialized", json!({}));
    let uri = folder.uri("src/lib.rs");
    let found = client.diagnostics(&uri);
    assert_eq!(found[0].get("relatedInformation"), None);
    assert_eq!(found[0].get("codeDescription"), None);
    let actions = client.actions(&uri, &everywhere(), Some("quickfix"));
    assert_eq!(
        actions[0]["edit"]["changes"][&uri].as_array().unwrap().len(),
        2,
        "{actions:#?}"
    );
    client.finish();
}

#[test]
fn half_typed_code_leaves_shown_what_was_found() {
    let folder = package("");
    let mut client = Client::start(&folder);
    let uri = folder.uri("src/lib.rs");
    client.open(&uri, NAP);
    assert_eq!(client.diagnostics(&uri).len(), 1);
    client.settle(&uri);
    for (version, text) in [(2, &NAP[..40]), (3, &NAP[..60]), (4, "pub fn broken( {")] {
        client.change(&uri, version, whole(text));
        let said = client.settle(&uri);
        assert_eq!(said, [Value::Null; 0], "{text}");
    }
    client.change(&uri, 5, whole(&format!("\n{NAP}pub fn broken( {{}}")));
    client.change(&uri, 6, whole(&format!("\n{NAP}pub fn broken() {{ let a = ; }}")));
    assert_eq!(places(&client.diagnostics(&uri)), ["2:4 blocking-sleep"]);
    // What is saved is told as it is.
    client.change(&uri, 7, whole("fn a( {"));
    client.notify("textDocument/didSave", json!({ "textDocument": { "uri": uri } }));
    assert_eq!(client.diagnostics(&uri), [Value::Null; 0]);
    client.finish();
}
