//! Loops that ask for a state of the process, and pause in between.
use std::{
    collections::VecDeque,
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, AtomicUsize, Ordering},
    },
    time::{Duration, Instant},
};

use tokio::{
    sync::{RwLock, mpsc},
    task::{JoinHandle, yield_now},
    time::sleep,
};

const PAUSE: Duration = Duration::from_millis(50);

pub struct Server {
    stopping: AtomicBool,
    running: AtomicUsize,
    queue: Mutex<VecDeque<u32>>,
    state: RwLock<State>,
}

pub struct State {
    ready: bool,
    leader: Option<String>,
}

pub async fn until_set(flag: &AtomicBool) {
    while !flag.load(Ordering::Acquire) { //~ busy-wait
        sleep(PAUSE).await;
    }
}

pub async fn by_yielding(flag: Arc<AtomicBool>) {
    loop {
        if flag.load(Ordering::Acquire) { //~ busy-wait
            break;
        }
        yield_now().await;
    }
}

pub async fn sleeps_first(task: JoinHandle<()>) {
    loop {
        sleep(PAUSE).await;
        if task.is_finished() { //~ busy-wait
            return;
        }
    }
}

pub async fn until_idle_or_late(running: &AtomicUsize, limit: Duration) {
    let began = Instant::now();
    while running.load(Ordering::Relaxed) > 0 && began.elapsed() < limit { //~ busy-wait
        tokio::time::sleep(PAUSE).await;
    }
}

pub async fn next_word(mut words: mpsc::Receiver<String>) -> String {
    loop {
        if let Ok(word) = words.try_recv() { //~ busy-wait
            return word;
        }
        sleep(PAUSE).await;
    }
}

impl Server {
    pub async fn until_filled(&self) {
        while self.queue.lock().unwrap().is_empty() { //~ busy-wait
            println!("still empty");
            sleep(PAUSE).await;
        }
    }

    pub async fn until_ready(&self) {
        while !self.state.read().await.ready { //~ busy-wait
            sleep(PAUSE).await;
        }
    }

    pub async fn until_led(&self) {
        while { let state = self.state.read().await; state.leader.is_none() } { //~ busy-wait
            sleep(PAUSE).await;
        }
    }

    /// What a function of the project looks at counts.
    pub async fn until_stopped(&self) {
        while !self.is_stopped() { //~ busy-wait
            sleep(PAUSE).await;
        }
    }

    fn is_stopped(&self) -> bool {
        self.stopping.load(Ordering::Acquire) && self.is_idle()
    }

    fn is_idle(&self) -> bool {
        self.running.load(Ordering::Acquire) == 0
    }
}
