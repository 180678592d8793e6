/// A part of a run. They follow each other in this order; each is done once.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Stage {
    /// Files and libraries are read and lowered, the catalogue with them; module trees of libraries are made meanwhile.
    Load,
    /// Module trees of the project are made, and its imports resolved.
    Names,
    /// Bodies are inferred, and what calls come to.
    Infer,
    /// Rules judge the bodies.
    Rules,
}

impl Stage {
    pub const ALL: [Self; 4] = [Self::Load, Self::Names, Self::Infer, Self::Rules];

    /// The stage in words.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Load => "read and lower",
            Self::Names => "resolve names",
            Self::Infer => "infer types",
            Self::Rules => "apply rules",
        }
    }
}

/// Is told how far a run is. The engine has no clock: whoever wants to know how long a stage lasts looks at theirs.
pub trait Observer: Sync {
    /// The stage begins now, and the one before has ended.
    fn begins(&self, stage: Stage);

    /// Whether the outcome is not wanted any more; asked when a stage begins, and for each file that is lowered. Once it is
    /// so, it stays so.
    fn gives_up(&self) -> bool {
        false
    }
}

/// Does not care.
impl Observer for () {
    fn begins(&self, _: Stage) {}
}
