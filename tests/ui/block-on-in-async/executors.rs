//@ dependencies: async-std smol pollster actix-rt
async fn load() -> u32 {
    1
}

pub async fn each_executor(runtime: &actix_rt::Runtime) -> u32 {
    let one = async_std::task::block_on(load()); //~ block-on-in-async
    let two = smol::block_on(load()); //~ block-on-in-async
    let three = pollster::block_on(load()); //~ block-on-in-async
    let four = runtime.block_on(load()); //~ block-on-in-async
    one + two + three + four
}

pub async fn as_a_method() -> u32 {
    use pollster::FutureExt;

    load().block_on() //~ block-on-in-async
}

pub fn in_sync_code() -> u32 {
    pollster::block_on(load())
}
