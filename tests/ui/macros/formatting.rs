//@ dependencies: tokio tracing
use std::fs;

pub async fn arguments_run_here(path: &str) {
    println!("{:?}", fs::read(path)); //~ blocking-file
    let _ = format!("{path}: {length}", length = fs::read(path).unwrap().len()); //~ blocking-file
    tracing::info!(size = fs::metadata(path).unwrap().len(), "read"); //~ blocking-file
    tracing::debug!(target: "disk", found = ?fs::read(path), "read {path}"); //~ blocking-file
    eprintln!(
        "{} of {}",
        path.len(),
        fs::read_to_string(path).unwrap(), //~ blocking-file
    );
}

pub async fn assertions(path: &str) {
    assert!(fs::read(path).is_ok(), "no {path}"); //~ blocking-file
    assert_eq!(fs::read(path).unwrap().len(), 4); //~ blocking-file
    debug_assert_ne!(4, fs::read(path).unwrap().len()); //~ blocking-file
}

pub async fn values(path: &str) -> Vec<Vec<u8>> {
    let _ = vec![fs::read(path).unwrap(); 2]; //~ blocking-file
    if matches!(fs::read(path), Ok(bytes) if bytes.is_empty()) { //~ blocking-file
        return Vec::new();
    }
    vec![
        fs::read(path).unwrap(), //~ blocking-file
        Vec::new(),
    ]
}

pub async fn silent(path: &str) {
    println!("{:?}", tokio::fs::read(path).await);
    tracing::info!(size = tokio::fs::metadata(path).await.unwrap().len(), "std::fs::read({path})");
}
