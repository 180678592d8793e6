//@ dependencies: tokio serde_json
use serde_json::json;
use std::{fs, sync::mpsc::Receiver};

// The values of an object run where the macro stands.
pub async fn described(jobs: &Receiver<u8>, keys: Vec<String>) -> serde_json::Value {
    json!({
        "kind": "report",
        "nothing": null,
        "text": fs::read_to_string("a.txt").unwrap_or_default(), //~ blocking-file
        "list": [1, jobs.recv().unwrap_or(0), { "last": keys.last().cloned() }], //~ blocking-wait
        (keys[0].clone()): { "deep": keys.iter().map(|key| key.len()).collect::<Vec<_>>() },
    })
}
