//@ library
//@ dependencies:
//! The shape of the real crate: the frame is defined in one module and re-exported by another.
pub mod frame;
pub mod prelude {
    pub use crate::frame::*;
}
