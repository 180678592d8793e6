use std::fmt;

use serde::{Deserialize, Serialize};

use super::Diagnostic;

/// What tells a finding from the others of its rule, path and function, while the text around its statement changes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Fingerprint {
    pub statement: StatementHash,
    /// Which of the findings it is that are alike in rule, path, function and statement: from 0, in the order of their
    /// places.
    pub ordinal: u32,
}

/// The first eight bytes of the BLAKE3 hash of a normalised statement: the innermost statement, match arm or item that
/// holds the finding's place, less comments, blanks, commas, semicolons, and the blocks and arms in it that the place does
/// not lie in. The same in all versions of the program; shown as 16 hexadecimal digits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct StatementHash(pub u64);

impl fmt::Display for StatementHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:016x}", self.0)
    }
}

impl Diagnostic {
    /// The fingerprint with all it belongs to, rule, path and function, in 32 hexadecimal digits: for tools that follow a
    /// finding from run to run. The first half of a BLAKE3 hash, the same in all versions of the program.
    pub fn identity(&self) -> String {
        let mut hasher = blake3::Hasher::new();
        for part in [
            self.rule,
            &self.primary.file,
            self.function.as_deref().unwrap_or_default(),
        ] {
            hasher.update(part.as_bytes());
            hasher.update(&[0]);
        }
        hasher.update(&self.fingerprint.statement.0.to_be_bytes());
        hasher.update(&self.fingerprint.ordinal.to_be_bytes());
        hasher.finalize().to_hex()[..32].to_owned()
    }
}
