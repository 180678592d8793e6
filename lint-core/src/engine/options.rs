use crate::diagnostic::{Confidence, Level};

/// What the user asked for.
#[derive(Clone, Debug)]
pub struct Options {
    /// In the order given; a later setting overrides an earlier one for the findings both select.
    pub levels: Vec<LevelSetting>,
    /// Report findings in tests, benches, examples and build scripts too.
    pub check_tests: bool,
    /// Findings below this are dropped.
    pub min_confidence: Confidence,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            levels: Vec::new(),
            check_tests: false,
            min_confidence: Confidence::Medium,
        }
    }
}

/// `-A`, `-W` or `-D` with its argument.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LevelSetting {
    pub selector: Selector,
    pub level: Level,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Selector {
    /// A rule by name: all its findings but the pedantic ones, which stay as they are.
    Rule(String),
    /// `warnings`: every finding that would be a warning.
    Warnings,
    /// `pedantic`: the findings that are off by default because the call is usually brief or the code runs once at
    /// startup.
    Pedantic,
    /// `all`: every rule, pedantic findings included.
    All,
}
