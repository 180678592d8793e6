//! What a function does to the thread that calls it, found through any number of calls: the call graph of the project, and
//! for each function and effect the surest way to it, of equally sure ones the shortest.
//!
//! An effect ends where the caller's thread no longer has to wait: at code that is offloaded, spawned or polled, and at what
//! is awaited. What a future loses that is dropped half way takes the other road: it goes through what is awaited, and only there
//! ([`Losses`]). Where a callee is not known, nothing is said of it. What is usually over at once is not carried on.

mod awaited;
mod callers;
mod graph;
mod implementations;
mod losses;
mod spread;
mod witness;

pub use awaited::{Awaited, Root};
pub use callers::{Caller, Callers};
pub use graph::{Edge, EdgeKind, Node, Outline, Source};
pub use implementations::Implementations;
pub use losses::{AwaitOutline, Losses};
pub use spread::{Effects, Reached};
pub use witness::{Hop, Witness};

use crate::catalog::BlockKind;

/// What happens to a thread that makes a call, or to what a future works on that is dropped half way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Effect {
    /// It panics if a runtime runs it.
    PanicsInRuntime,
    /// It starts to run a runtime: if one runs it already, it panics, or hangs.
    EntersRuntime,
    /// It waits.
    Blocks(BlockKind),
    /// A future of it that is dropped half way loses what it has read, or how much it has written.
    LosesData,
    /// A future of it waits in a queue, as for a lock.
    WaitsForTurn,
}

impl Effect {
    /// Whether it is the thread that makes the call which is concerned.
    pub fn is_of_thread(self) -> bool {
        !matches!(self, Self::LosesData | Self::WaitsForTurn)
    }

    /// Whether code that a runtime runs must never do it, however rarely and briefly.
    pub fn is_fatal(self) -> bool {
        matches!(self, Self::PanicsInRuntime | Self::EntersRuntime)
    }
}
