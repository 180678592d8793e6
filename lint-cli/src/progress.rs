//! A line on stderr while a long run lasts.

use std::{
    io::{self, IsTerminal, Write},
    sync::mpsc::{self, RecvTimeoutError, Sender},
    thread::{self, JoinHandle},
    time::{Duration, Instant},
};

/// How long a run lasts before the line appears, and between two updates of it.
const INTERVAL: Duration = Duration::from_secs(1);

/// Shows the line until dropped; shows nothing when stderr is no terminal.
pub(crate) struct Progress {
    running: Option<(Sender<()>, JoinHandle<()>)>,
}

impl Progress {
    pub(crate) fn start() -> Self {
        let running = io::stderr().is_terminal().then(|| {
            let (stop, stopped) = mpsc::channel();
            let started = Instant::now();
            let thread = thread::spawn(move || {
                let mut is_shown = false;
                while let Err(RecvTimeoutError::Timeout) = stopped.recv_timeout(INTERVAL) {
                    is_shown = true;
                    show(&format!(
                        "async-lint: reading the sources … {} s",
                        started.elapsed().as_secs()
                    ));
                }
                if is_shown {
                    show("");
                }
            });
            (stop, thread)
        });
        Self { running }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if let Some((stop, thread)) = self.running.take() {
            drop(stop);
            let _ = thread.join();
        }
    }
}

/// Replaces the current line of the terminal.
fn show(text: &str) {
    let mut stderr = io::stderr().lock();
    let _ = write!(stderr, "\r\u{1b}[K{text}").and_then(|()| stderr.flush());
}
