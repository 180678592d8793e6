use std::thread::sleep;
use std::time::Duration;

pub async fn through_self() {
    self::sleep(Duration::from_secs(1)); //~ blocking-sleep
}

pub mod inner {
    pub async fn through_super() {
        super::sleep(super::Duration::from_secs(1)); //~ blocking-sleep
    }

    pub async fn through_crate() {
        crate::sleep(crate::Duration::from_secs(1)); //~ blocking-sleep
    }

    pub mod innermost {
        pub async fn two_up() {
            super::super::sleep(super::super::Duration::from_secs(1)); //~ blocking-sleep
        }
    }
}

pub trait Waits {
    fn wait(&self);
}

impl Waits for Duration {
    fn wait(&self) {}
}

pub async fn a_local_trait() {
    Duration::from_secs(1).wait();
    Waits::wait(&Duration::from_secs(1));
}
