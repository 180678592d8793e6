//@ dependencies: tokio serde_json
// A macro whose grammar is not known and whose body is no list of expressions: paths in it are seen with low confidence,
// which is not shown by default.
pub async fn tokens_only(path: &str) -> serde_json::Value {
    serde_json::json!({
        "path": path,
        "size": std::fs::read(path).unwrap().len(),
        "nested": { "again": std::fs::read_to_string(path).unwrap() },
    })
}
