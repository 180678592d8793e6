//@ dependencies: tokio
pub use std::fs as disk;

pub mod prelude {
    pub use std::thread::sleep as pause;
}

pub fn quick() {}
