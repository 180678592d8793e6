//! How a conversation begins and ends, and what becomes of messages that are not as they should be.

use serde_json::{Value, json};

use crate::client::{Client, Folder, manifest, whole};

const NAP: &str = "pub async fn nap() {\n    std::thread::sleep(std::time::Duration::MAX);\n}\n";

fn package() -> Folder {
    Folder::new(&[("Cargo.toml", &manifest("shop")), ("src/lib.rs", NAP)])
}

fn code(answer: &Value) -> i64 {
    answer["error"]["code"]
        .as_i64()
        .unwrap_or_else(|| panic!("{answer}"))
}

#[test]
fn nothing_is_answered_before_the_beginning_and_after_the_end() {
    let folder = package();
    let mut client = Client::silent(&folder);
    assert_eq!(code(&client.request("textDocument/hover", json!({}))), -32002);
    client.notify("textDocument/didOpen", json!({}));
    let result = client.initialize(&["utf-8"], &json!([]), Value::Null);
    assert_eq!(result["serverInfo"]["name"], "async-lint");
    assert_eq!(result["capabilities"]["positionEncoding"], "utf-8");
    assert_eq!(code(&client.request("initialize", json!({}))), -32600);
    client.request("shutdown", Value::Null);
    assert_eq!(code(&client.request("textDocument/hover", json!({}))), -32600);
    client.notify("exit", Value::Null);
    assert_eq!(client.exit_status(), Some(0));
}

#[test]
fn leaving_without_a_word_is_an_error() {
    let folder = package();
    let mut client = Client::start(&folder);
    client.notify("exit", Value::Null);
    assert_eq!(client.exit_status(), Some(1));
    let mut client = Client::start(&folder);
    client.hang_up();
    assert_eq!(client.exit_status(), Some(1));
}

#[test]
fn malformed_messages_are_refused_and_the_server_goes_on() {
    let folder = package();
    let mut client = Client::start(&folder);
    client.raw(b"Content-Length: 5\r\n\r\n{\"a\":");
    let refused = client.wait(|message| message.get("error").is_some());
    assert_eq!((code(&refused), &refused["id"]), (-32700, &Value::Null));
    client.raw(b"Content-Length: 12\r\n\r\n{\"id\":\"odd\"}");
    let refused = client.wait(|message| message.get("error").is_some());
    assert_eq!((code(&refused), &refused["id"]), (-32600, &json!("odd")));
    client.raw(b"Content-Type: nothing\r\n\r\n");
    assert_eq!(
        code(&client.wait(|message| message.get("error").is_some())),
        -32700
    );
    client.raw(b"Content-Length: 4\r\n\r\n\xff\xfe\xfd\xfc");
    assert_eq!(
        code(&client.wait(|message| message.get("error").is_some())),
        -32700
    );

    assert_eq!(code(&client.request("textDocument/rename", json!({}))), -32601);
    assert_eq!(
        code(&client.request("textDocument/hover", json!({ "position": 1 }))),
        -32602
    );
    client.notify("textDocument/didChange", json!({ "textDocument": 1 }));
    client.notify(
        "textDocument/didChange",
        json!({
            "textDocument": { "uri": "file:///nowhere.rs", "version": 1 },
            "contentChanges": [],
        }),
    );
    client.notify("textDocument/unheardOf", json!({}));
    client.notify("$/setTrace", json!({ "value": "off" }));
    assert_eq!(client.diagnostics(&folder.uri("src/lib.rs")).len(), 1);
    client.finish();
}

#[test]
fn a_change_outside_the_text_is_made_at_its_end() {
    let folder = package();
    let mut client = Client::start(&folder);
    let uri = folder.uri("src/lib.rs");
    client.open(&uri, "");
    let far = json!({ "line": 99, "character": 99 });
    client.change(
        &uri,
        2,
        json!([{ "range": { "start": far, "end": far }, "text": NAP }]),
    );
    let backwards = json!({ "start": far, "end": { "line": 0, "character": 0 } });
    client.change(&uri, 3, json!([{ "range": backwards, "text": "// end\n" }]));
    let found = client.wait(|message| message["params"]["version"] == 3);
    assert_eq!(found["params"]["diagnostics"].as_array().unwrap().len(), 1);
    client.finish();
}

#[test]
fn a_request_that_waits_for_a_run_can_be_cancelled() {
    let folder = package();
    let mut client = Client::start(&folder);
    let uri = folder.uri("src/lib.rs");
    client.open(&uri, NAP);
    let place = json!({ "textDocument": { "uri": uri }, "position": { "line": 1, "character": 6 } });
    // A change, a request that waits for the run on it, and its cancellation come in one piece.
    let messages = [
        json!({ "jsonrpc": "2.0", "method": "textDocument/didChange", "params": {
            "textDocument": { "uri": uri, "version": 2 }, "contentChanges": whole(&format!("\n{NAP}")),
        } }),
        json!({ "jsonrpc": "2.0", "id": "hover", "method": "textDocument/hover", "params": place }),
        json!({ "jsonrpc": "2.0", "method": "$/cancelRequest", "params": { "id": "hover" } }),
        json!({ "jsonrpc": "2.0", "method": "$/cancelRequest", "params": { "id": "never asked" } }),
        json!({ "jsonrpc": "2.0", "id": "late", "method": "textDocument/hover", "params": place }),
        json!({ "jsonrpc": "2.0", "method": "textDocument/didChange", "params": {
            "textDocument": { "uri": uri, "version": 3 }, "contentChanges": whole(NAP),
        } }),
    ];
    let bodies = messages.iter().map(Value::to_string);
    let frames: Vec<String> = bodies
        .map(|body| format!("Content-Length: {}\r\n\r\n{body}", body.len()))
        .collect();
    client.raw(frames.concat().as_bytes());
    let cancelled = client.wait(|message| message["id"] == "hover");
    assert_eq!(code(&cancelled), -32800);
    let outdated = client.wait(|message| message["id"] == "late");
    assert_eq!(code(&outdated), -32801, "the text it was asked of is gone");
    client.settle(&uri);
    client.finish();
}

#[test]
fn options_are_flags_and_wrong_ones_are_told() {
    let folder = package();
    let uri = folder.uri("src/lib.rs");
    let options = json!({ "arguments": ["-D", "blocking-sleep"] });
    let mut client = Client::with(&folder, &["utf-8"], options);
    assert_eq!(client.diagnostics(&uri)[0]["severity"], 1);
    client.finish();

    for (options, part) in [
        (
            json!({ "arguments": ["-D", "blocking_slep"] }),
            "Did you mean `blocking-sleep`?",
        ),
        (json!({ "arguments": ["--no-such-flag"] }), "--no-such-flag"),
        (json!({ "unsafeFix": true }), "unsafeFix"),
    ] {
        let mut client = Client::with(&folder, &["utf-8"], options);
        let shown = client.shown();
        assert!(shown.contains(part), "{shown}");
        assert_eq!(
            client.diagnostics(&uri)[0]["severity"],
            2,
            "the defaults are taken"
        );
        client.finish();
    }
}
