//@ target: bin
// What panics in a runtime panics at its start too.
#[tokio::main]
async fn main() {
    let handle = tokio::runtime::Handle::current();
    handle.block_on(async {}); //~ block-on-in-async
    let (_sender, receiver) = tokio::sync::oneshot::channel::<u32>();
    let _ = receiver.blocking_recv(); //~ runtime-panic
}
