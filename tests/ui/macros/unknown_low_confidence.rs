//@ dependencies: tokio serde_json
//@ options: --low-confidence
pub async fn tokens_only(path: &str) -> serde_json::Value {
    serde_json::json!({
        "path": path,
        "size": std::fs::read(path).unwrap().len(), //~ blocking-file
        "twin": tokio::fs::read(path).await.unwrap().len(),
    })
}
