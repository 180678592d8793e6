use tokio::runtime::{Builder, Runtime};

pub async fn made_and_dropped() -> std::io::Result<()> {
    let _runtime = Runtime::new()?; //~ nested-runtime
    Ok(())
}

pub async fn built() -> std::io::Result<Runtime> {
    Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build() //~ nested-runtime
}

pub async fn a_builder_bound_before() -> std::io::Result<()> {
    let mut builder = Builder::new_current_thread();
    builder.enable_time();
    drop(builder.build()?); //~ nested-runtime nested-runtime
    Ok(())
}

#[tokio::main]
async fn start() -> u32 {
    1
}

pub async fn through_an_entry_function() -> u32 {
    start() //~ nested-runtime
}

pub async fn lent_to_a_thread_and_dropped_here() {
    let runtime = Runtime::new().unwrap(); //~ nested-runtime
    std::thread::scope(|scope| { //~ blocking-wait
        scope.spawn(|| runtime.block_on(async {}));
    });
}

pub async fn what_it_gave_is_given_away() {
    let answer = Runtime::new().unwrap().block_on(async { 42 }); //~ nested-runtime block-on-in-async
    std::thread::spawn(move || answer + 1);
}

pub async fn never_used() {
    let _runtime = Runtime::new(); //~ nested-runtime
}

pub async fn dropping_one(runtime: Runtime) {
    drop(runtime); //~ nested-runtime
}

pub async fn shutting_one_down(runtime: Runtime) {
    runtime.shutdown_background();
}
