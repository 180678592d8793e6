//@ target: bin
#[tokio::main(flavor = "current_thread")]
async fn main() {
    tokio::task::block_in_place(|| 1); //~ block-in-place-on-current-thread
    let task = async {
        tokio::task::block_in_place(|| 2) //~ block-in-place-on-current-thread
    };
    task.await;
}
