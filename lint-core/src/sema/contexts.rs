//! What kind of code each call runs in: async, sync, offloaded, a thread of its own, the program's start, or unknown.
//!
//! A closure runs where its callee runs it. What callees do with closures is a fact of the catalogue, or, for functions of
//! the project, inferred from what they do with the parameter ([`ClosureRoles`]).

mod flow;
mod frame;
mod function;
mod roles;
mod walk;

pub use flow::takes_callable;
pub use frame::{Because, ContextKind, Frame, FrameId, Region};
pub use function::{FunctionContext, runtime_attribute};
pub use roles::{ClosureRoles, Role};
pub use walk::BodyContexts;
