//@ dependencies: tokio cfg-if
use std::time::Duration;

cfg_if::cfg_if! {
    if #[cfg(unix)] {
        pub async fn pause() {
            std::thread::sleep(Duration::from_secs(1)); //~ blocking-sleep
        }

        mod disk {
            pub use std::fs::read;
        }
    } else {
        pub async fn pause() {
            std::thread::sleep(Duration::from_secs(2)); //~ blocking-sleep
        }

        mod disk {
            pub use std::fs::read;
        }
    }
}

macro_rules! cfg_disk {
    ($($item:item)*) => {
        $(
            #[cfg(not(target_os = "none"))]
            $item
        )*
    };
}

cfg_disk! {
    pub async fn load() -> std::io::Result<Vec<u8>> {
        disk::read("a.txt") //~ blocking-file
    }

    pub fn load_now() -> std::io::Result<Vec<u8>> {
        disk::read("a.txt")
    }
}
