//! Suppressions and the configuration, as the server heeds them.

use serde_json::{Value, json};

use crate::client::{Client, Folder, applied, manifest, places, whole};

const NAP: &str = "pub async fn nap() {\n    std::thread::sleep(std::time::Duration::MAX);\n}\n";

fn package() -> Folder {
    Folder::new(&[("Cargo.toml", &manifest("shop")), ("src/lib.rs", NAP)])
}

fn everywhere() -> Value {
    json!({ "start": { "line": 0, "character": 0 }, "end": { "line": 999, "character": 0 } })
}

fn titled(actions: &[Value], title: &str) -> Value {
    let mut actions = actions.iter();
    actions.find(|action| action["title"] == title).unwrap().clone()
}

/// Tells the server of a new text of the configuration.
fn configure(client: &mut Client, folder: &Folder, text: &str) {
    folder.write("async-lint.toml", text);
    let change = json!({ "uri": folder.uri("async-lint.toml"), "type": 2 });
    client.notify("workspace/didChangeWatchedFiles", json!({ "changes": [change] }));
}

#[test]
fn a_finding_is_allowed_here_and_what_allows_nothing_is_unnecessary() {
    let folder = package();
    let mut client = Client::start(&folder);
    let uri = folder.uri("src/lib.rs");
    client.open(&uri, NAP);
    assert_eq!(client.diagnostics(&uri).len(), 1);
    let allow = titled(
        &client.actions(&uri, &everywhere(), None),
        "Allow `blocking-sleep` here",
    );
    assert_eq!(
        (&allow["kind"], &allow["isPreferred"]),
        (&json!("quickfix"), &json!(false))
    );
    let allowed = applied(&allow, &uri, &json!(1), NAP);
    let comment = "    // async-lint: allow(blocking-sleep)\n";
    assert_eq!(
        allowed,
        NAP.replace("    std::thread", &format!("{comment}    std::thread"))
    );
    client.change(&uri, 2, whole(&allowed));
    assert_eq!(client.diagnostics(&uri), [Value::Null; 0]);

    let needless = allowed.replace("std::thread::sleep(std::time::Duration::MAX)", "drop(1)");
    client.change(&uri, 3, whole(&needless));
    let found = client.diagnostics(&uri);
    assert_eq!(places(&found), ["1:4 unused-suppression"]);
    assert_eq!(found[0]["tags"], json!([1]));
    let actions = client.actions(&uri, &everywhere(), Some("quickfix"));
    assert_eq!(
        actions.len(),
        1,
        "a remark is not allowed where it stands: {actions:#?}"
    );
    assert_eq!(
        applied(&actions[0], &uri, &json!(3), &needless),
        needless.replace(comment, "")
    );
    client.finish();
}

#[test]
fn another_rule_goes_into_the_comment_that_is_there() {
    let text = "pub async fn read() {\n    // async-lint: allow(blocking-sleep) -- slow\n    \
                std::thread::sleep(read_it(std::fs::read(\"a\")));\n}\n";
    let folder = Folder::new(&[("Cargo.toml", &manifest("shop")), ("src/lib.rs", text)]);
    let mut client = Client::start(&folder);
    let uri = folder.uri("src/lib.rs");
    client.open(&uri, text);
    assert_eq!(places(&client.diagnostics(&uri)), ["2:31 blocking-file"]);
    let actions = client.actions(&uri, &everywhere(), None);
    let allow = titled(&actions, "Allow `blocking-file` here");
    assert_eq!(
        applied(&allow, &uri, &json!(1), text),
        text.replace("(blocking-sleep)", "(blocking-sleep, blocking-file)")
    );
    client.finish();
}

#[test]
fn to_allow_one_call_of_a_helper_shows_the_next() {
    let text =
        "fn load() {\n    std::fs::read(\"a\").ok();\n}\npub async fn run() {\n    load();\n    load();\n}\n";
    let folder = Folder::new(&[("Cargo.toml", &manifest("shop")), ("src/lib.rs", text)]);
    let mut client = Client::start(&folder);
    let uri = folder.uri("src/lib.rs");
    client.open(&uri, text);
    let mut shown = text.to_owned();
    for (version, expected) in [(1, "4:4 indirect-blocking"), (2, "6:4 indirect-blocking")] {
        assert_eq!(places(&client.diagnostics(&uri)), [expected]);
        let actions = client.actions(&uri, &everywhere(), None);
        let allow = titled(&actions, "Allow `indirect-blocking` here");
        shown = applied(&allow, &uri, &json!(version), &shown);
        client.change(&uri, version + 1, whole(&shown));
    }
    assert_eq!(client.diagnostics(&uri), [Value::Null; 0]);
    client.finish();
}

#[test]
fn a_broken_configuration_is_told_until_it_is_mended() {
    let folder = package();
    let mut client = Client::start(&folder);
    let uri = folder.uri("src/lib.rs");
    assert_eq!(places(&client.diagnostics(&uri)), ["1:4 blocking-sleep"]);
    for _ in 0..2 {
        configure(&mut client, &folder, "[rules]\nblocking-slep = \"allow\"\n");
        let shown = client.shown();
        assert!(shown.contains("async-lint.toml"), "{shown}");
        assert!(shown.contains("did you mean `blocking-sleep`"), "{shown}");
        configure(&mut client, &folder, "[rules]\nblocking-sleep = \"deny\"\n");
        let found = client.diagnostics(&uri);
        assert_eq!(found[0]["severity"], 1, "{found:#?}");
        configure(&mut client, &folder, "[rules]\nblocking-sleep = \"allow\"\n");
        assert_eq!(client.diagnostics(&uri), [Value::Null; 0]);
        // Without a configuration: the finding is there again before the next message is.
        configure(&mut client, &folder, "");
        assert_eq!(client.diagnostics(&uri)[0]["severity"], 2);
    }
    client.finish();
}

#[test]
fn each_package_is_linted_as_its_manifest_says() {
    let quiet = manifest("quiet") + "[package.metadata.async-lint.rules]\nblocking-sleep = \"allow\"\n";
    let folder = Folder::new(&[
        (
            "Cargo.toml",
            "[workspace]\nmembers = [\"loud\", \"quiet\"]\nresolver = \"2\"\n",
        ),
        ("loud/Cargo.toml", &manifest("loud")),
        ("loud/src/lib.rs", NAP),
        ("quiet/Cargo.toml", &quiet),
        ("quiet/src/lib.rs", NAP),
    ]);
    let mut client = Client::start(&folder);
    let (loud, silent) = (folder.uri("loud/src/lib.rs"), folder.uri("quiet/src/lib.rs"));
    client.open(&silent, NAP);
    client.open(&loud, NAP);
    assert_eq!(client.diagnostics(&loud).len(), 1);
    let said = client.settle(&silent);
    assert!(
        said.iter().all(|message| message["params"]["uri"] != silent),
        "{said:#?}"
    );
    client.finish();
}
