use std::{
    cell::{Cell, RefCell},
    sync::mpsc::Receiver,
    time::Duration,
};

// What the macro makes of the type written is what its statics have.
thread_local! {
    static JOBS: RefCell<Option<Receiver<u8>>> = const { RefCell::new(None) };
    static PAUSE: Cell<Duration> = Cell::new(Duration::ZERO);
}

tokio::task_local! {
    static DONE: RefCell<Receiver<u8>>;
}

pub async fn next() -> Option<u8> {
    JOBS.with(|jobs| jobs.borrow().as_ref()?.recv().ok()) //~ blocking-wait
}

pub async fn tried() -> Option<u8> {
    JOBS.with_borrow(|jobs| jobs.as_ref()?.try_recv().ok())
}

pub async fn done() -> Option<u8> {
    std::thread::sleep(PAUSE.get()); //~ blocking-sleep
    DONE.with(|done| done.borrow().recv().ok()) //~ blocking-wait
}
