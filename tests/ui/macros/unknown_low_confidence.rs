//@ dependencies: tokio crossbeam-channel
//@ options: --low-confidence
use crossbeam_channel::Receiver;

pub async fn tokens_only(paths: &Receiver<String>) -> usize {
    crossbeam_channel::select! {
        recv(paths) -> path => std::fs::read(path.unwrap()).unwrap().len(), //~ blocking-file
        default => tokio::fs::read("a.txt").await.unwrap().len(),
    }
}
