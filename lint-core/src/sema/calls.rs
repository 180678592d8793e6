//! Every call of the project with what is known of it: the callee, its facts, the code it runs in.

mod blocking;
mod body;
mod drops;
mod facts;
mod moves;
mod target;

pub use blocking::iteration_blocks;
pub use body::{BodyCalls, Call};
pub use facts::CallFacts;
pub use target::Target;
