use serde::{Deserialize, Serialize};

use super::FilePath;
use crate::text::TextRange;

/// A change of sources that removes a finding: all of its edits, or none.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fix {
    /// What it does, as an order without full stop: "await the future".
    pub title: String,
    pub applicability: Applicability,
    /// Sorted by file and place; no two overlap or touch.
    pub edits: Vec<Edit>,
    /// Names that the edits take out of code: an import of one may have no other use.
    pub released: Vec<String>,
    /// The place, in the finding's file, whose text has to stay as it is for the fix to be right, but for the fix's own edits.
    pub relies_on: Option<TextRange>,
}

/// A range of bytes of a file, and the text that takes its place.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Edit {
    pub file: FilePath,
    pub range: TextRange,
    pub text: String,
}

/// How far a fix may be trusted; the surest is the greatest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Applicability {
    /// Shows what is meant: it is never applied.
    DisplayOnly,
    /// Compiles, but may change what the program does.
    Unsafe,
    /// Compiles, and the program does the same as before, less what was wrong with it.
    Safe,
}

impl Applicability {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::DisplayOnly => "display-only",
            Self::Unsafe => "unsafe",
            Self::Safe => "safe",
        }
    }
}

impl Edit {
    /// Whether both change the same place, or one begins where the other ends.
    pub fn touches(&self, other: &Self) -> bool {
        self.file == other.file && self.range.touches(other.range)
    }
}
