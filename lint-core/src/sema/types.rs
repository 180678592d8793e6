//! Which type each expression has, and which function each call means.
//!
//! Inference is three-valued: a type is known, or [`Ty::Unknown`], never a guess. It follows rustc's order (expectation
//! down, obligations after the arguments, autoderef by value, then by reference) as far as signatures tell, and its work
//! on a body is bounded.

mod generics;
mod impls;
mod infer;
mod lazy_table;
mod lower;
mod method;
mod projection;
mod signature;
mod solve;
mod table;
mod ty;

pub use generics::Generics;
pub use impls::{Head, ImplHeader};
pub use infer::{BodyTypes, CallShape, Callee, Implementation, ResolvedCall};
pub(crate) use lazy_table::LazyTable;
pub use signature::{FieldTypes, Signature, Types};
pub use solve::Holds;
pub use ty::{Args, Bound, ClosureTy, FnSignature, Projection, Ty, TyDisplay, VarId};
