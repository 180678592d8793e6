//@ library
//@ dependencies: asserting
pub use asserting::Opened;

// Another macro of the same name: which one a call means, the imports say.
#[macro_export]
macro_rules! let_assert {
    ($($tokens:tt)*) => {
        unreachable!()
    };
}
