//@ dependencies: tokio aid=support
pub async fn under_another_name() {
    let _ = aid::disk::read("a.txt"); //~ blocking-file
    aid::quick();
}
