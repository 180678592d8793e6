//@ library
//@ dependencies: polars_lazy
pub mod prelude {
    pub use polars_lazy::prelude::*;
}
