use std::fmt;

use serde::{Deserialize, Serialize};

/// How a finding counts. Ordered: `Allow < Warn < Deny`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Level {
    /// Not reported.
    Allow,
    /// Reported; the run succeeds.
    Warn,
    /// Reported; the run fails.
    Deny,
}

impl Level {
    /// The word shown for the level: `allow`, `warning`, `error`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Allow => "allow",
            Self::Warn => "warning",
            Self::Deny => "error",
        }
    }

    /// The word that sets the level, on the command line and in the configuration: `allow`, `warn`, `deny`.
    pub fn setting(self) -> &'static str {
        match self {
            Self::Allow => "allow",
            Self::Warn => "warn",
            Self::Deny => "deny",
        }
    }
}

impl fmt::Display for Level {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// How sure the engine is of a finding. Ordered: `Low < Medium < High`. Low is not shown by default.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Confidence {
    /// A path seen in tokens that could not be parsed.
    Low,
    /// Resolved, but through a step that may be wrong: one of two names under different `cfg`s, a macro's expansion.
    Medium,
    High,
}

impl Confidence {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Low => "low",
            Self::Medium => "medium",
            Self::High => "high",
        }
    }
}

impl fmt::Display for Confidence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
