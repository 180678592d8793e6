//! What stands in for a trait in tests only does not count.
use std::{thread, time::Duration};

pub trait Clock {
    fn tick(&self);
}

pub struct Wall;

impl Clock for Wall {
    fn tick(&self) {
        thread::sleep(Duration::from_secs(1));
    }
}

pub trait Timer {
    fn start(&self);
}

pub struct Quartz;

impl Timer for Quartz {
    fn start(&self) {}
}

pub async fn run(clock: &dyn Clock, timer: &dyn Timer) {
    clock.tick(); //~ indirect-blocking
    timer.start();
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Fake;

    impl Clock for Fake {
        fn tick(&self) {}
    }

    impl Timer for Fake {
        fn start(&self) {
            thread::sleep(Duration::from_secs(1));
        }
    }

    #[test]
    fn ticks() {
        Fake.tick();
        Fake.start();
    }
}
