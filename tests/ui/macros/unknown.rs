//@ dependencies: tokio crossbeam-channel
use crossbeam_channel::Receiver;

// A macro whose grammar is not known and whose body is no list of expressions: paths in it are seen with low confidence,
// which is not shown by default.
pub async fn tokens_only(paths: &Receiver<String>) -> usize {
    crossbeam_channel::select! {
        recv(paths) -> path => std::fs::read(path.unwrap()).unwrap().len(),
        default => 0,
    }
}
