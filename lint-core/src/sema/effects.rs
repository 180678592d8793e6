//! What a function does to the thread that calls it, found through any number of calls: the call graph of the project, and
//! for each function and effect the surest way to it, of equally sure ones the shortest.
//!
//! An effect ends where the caller's thread no longer has to wait: at code that is offloaded, spawned or polled, and at what
//! is awaited. Where a callee is not known, nothing is said of it. What is usually over at once is not carried on.

mod graph;
mod implementations;
mod spread;
mod witness;

pub use graph::{Edge, EdgeKind, Node, Outline, Source};
pub use implementations::Implementations;
pub use spread::{Effects, Reached};
pub use witness::{Hop, Witness};

use crate::catalog::BlockKind;

/// What happens to a thread that makes a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Effect {
    /// It panics if a runtime runs it.
    PanicsInRuntime,
    /// It starts to run a runtime: if one runs it already, it panics, or hangs.
    EntersRuntime,
    /// It waits.
    Blocks(BlockKind),
}

impl Effect {
    /// Whether code that a runtime runs must never do it, however rarely and briefly.
    pub fn is_fatal(self) -> bool {
        matches!(self, Self::PanicsInRuntime | Self::EntersRuntime)
    }
}
