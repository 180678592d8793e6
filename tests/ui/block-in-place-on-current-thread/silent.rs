//@ target: bin
#[tokio::main]
async fn main() {
    tokio::task::block_in_place(|| 1);
    in_a_function().await;
}

// Who calls it, and on which runtime, is not known here.
async fn in_a_function() -> u32 {
    tokio::task::block_in_place(|| 2)
}

fn in_sync_code() -> u32 {
    tokio::task::block_in_place(|| 3)
}

mod own {
    pub fn block_in_place<T>(run: impl FnOnce() -> T) -> T {
        run()
    }
}

#[tokio::main(flavor = "current_thread")]
async fn homonym() -> u32 {
    own::block_in_place(|| 4) + in_sync_code()
}
