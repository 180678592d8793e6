pub use std::fs::*;
