use crate::{catalog::Flavor, text::TextRange};

/// The kind of code a place runs in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ContextKind {
    Sync,
    /// On a runtime's worker: polled.
    Async,
    /// Where blocking is fine: a pool for blocking work.
    Offloaded,
    /// On a thread made for it.
    Spawned,
    /// The body of the fn under a multi-thread runtime attribute: async, but run once, before there is much to stall.
    Startup,
    Unknown,
}

impl ContextKind {
    /// Whether the code is polled by a runtime.
    pub fn is_async(self) -> bool {
        matches!(self, Self::Async | Self::Startup)
    }

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Sync => "sync",
            Self::Async => "async",
            Self::Offloaded => "offloaded",
            Self::Spawned => "spawned",
            Self::Startup => "startup",
            Self::Unknown => "unknown",
        }
    }
}

/// What a function is part of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Region {
    Production,
    Test,
    Bench,
    Example,
    BuildScript,
}

/// The place of a [`Frame`] in its body.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FrameId(pub u32);

/// A stretch of code of one kind: a function's own, a closure's, an async block's.
#[derive(Clone, Debug)]
pub struct Frame {
    pub kind: ContextKind,
    pub because: Because,
    /// The runtime flavor, where an attribute around tells.
    pub flavor: Option<Flavor>,
    /// The frame this one is written in.
    pub parent: Option<FrameId>,
    /// A closure that takes over what it captures: `move`.
    pub moves: bool,
}

/// What makes a frame be of its kind, and where that is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Because {
    /// A function without `async`.
    Function,
    /// `async fn`; the keyword.
    AsyncFunction(TextRange),
    /// A function the runtime polls: `fn poll`; its name. A closure made one by `poll_fn`: its header.
    Poll(TextRange),
    /// `async { .. }`; the keyword.
    AsyncBlock(TextRange),
    /// `async || ..`; the header.
    AsyncClosure(TextRange),
    /// A closure, handed to what runs it; its header.
    Closure(TextRange),
}

impl Because {
    /// Where it is written, if it is a place of its own.
    pub fn range(self) -> Option<TextRange> {
        match self {
            Self::Function => None,
            Self::AsyncFunction(range)
            | Self::Poll(range)
            | Self::AsyncBlock(range)
            | Self::AsyncClosure(range)
            | Self::Closure(range) => Some(range),
        }
    }
}
