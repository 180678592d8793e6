use crate::diagnostic::Level;

/// What is known of a rule without running it. Made by [`declare_rule!`](crate::declare_rule).
#[derive(Debug)]
pub struct RuleMetadata {
    /// Kebab-case; reads well after "allow". Stable for ever.
    pub name: &'static str,
    pub family: Family,
    /// The level unless the user says otherwise. Findings that are *pedantic* are off whatever this says.
    pub level: Level,
    /// One line for lists, without full stop.
    pub summary: &'static str,
    /// The lints of the compiler and of clippy that find the same, by their paths: who has allowed one of them in the code
    /// has decided (`clippy::await_holding_lock`).
    pub lints: &'static [&'static str],
    /// The doc comment: Markdown with the headings *What it does*, *Why is this bad*, *Example*, *Use instead*, *Fix
    /// safety* (where there is a fix), *Known problems*.
    pub documentation: &'static str,
}

/// What a rule is about; the folder its file lies in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Family {
    Blocking,
    Cancellation,
    Futures,
    Guards,
    Laziness,
    Runtime,
    Scheduling,
    Suppressions,
}

impl Family {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Blocking => "blocking",
            Self::Cancellation => "cancellation",
            Self::Futures => "futures",
            Self::Guards => "guards",
            Self::Laziness => "laziness",
            Self::Runtime => "runtime",
            Self::Scheduling => "scheduling",
            Self::Suppressions => "suppressions",
        }
    }
}
