//! What clippy's `let_underscore_future` finds, and what it leaves alone.
use std::pin::Pin;

async fn of_an_async_fn() {}

fn of_a_plain_one() -> impl Future<Output = ()> {
    println!("now");
    async {}
}

fn boxed() -> Pin<Box<dyn Future<Output = ()>>> {
    Box::pin(async {})
}

fn look_at(_future: &mut impl Future<Output = ()>) {}

pub fn lost() {
    let _ = of_an_async_fn(); //~ unawaited-future
    let _ = of_a_plain_one(); //~ unawaited-future

    // Clippy reports this one. What a function was lent may have been polled there.
    let mut future = of_an_async_fn();
    look_at(&mut future);
    let _ = future;

    // The type says that it is meant.
    let _: Pin<Box<dyn Future<Output = ()>>> = boxed();
}
