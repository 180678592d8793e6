use std::time::Duration;

mod platform {
    pub mod clock {
        pub use std::thread::sleep;
        pub use std::thread::sleep as pause;
    }

    pub use self::clock::*;
    pub use std::fs;
}

mod facade {
    pub use super::platform::{fs as disk, pause as halt};

    pub mod prelude {
        pub use crate::platform::clock::sleep;
    }
}

pub async fn along_the_chain() {
    platform::clock::sleep(Duration::from_secs(1)); //~ blocking-sleep
    platform::sleep(Duration::from_secs(1)); //~ blocking-sleep
    facade::halt(Duration::from_secs(1)); //~ blocking-sleep
    let _ = facade::disk::read("a.txt"); //~ blocking-file
}

mod user {
    use crate::facade::prelude::*;

    pub async fn through_a_prelude() {
        sleep(std::time::Duration::from_secs(1)); //~ blocking-sleep
    }
}

// Two globs that import each other end somewhere.
mod one {
    pub use super::other::*;
}

mod other {
    pub use super::one::*;
    pub use std::fs::remove_file;
}

pub async fn through_a_cycle() {
    let _ = one::remove_file("a.txt"); //~ blocking-file
}
