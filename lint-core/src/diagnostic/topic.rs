use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::{Diagnostic, FilePath};
use crate::text::TextRange;

/// What a finding is about that others of its rule may be about, too: one function that one body calls. Who reads the first of
/// them knows the others.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Topic {
    /// The item, in the file of the finding, whose body calls it.
    pub body: TextRange,
    /// The file and the item of the function that is called.
    pub callee: (FilePath, TextRange),
}

/// Leaves of the findings that repeat each other the first. They are made, suppressed, fixed, and compared with a baseline each for
/// itself; so this comes last, or the second would never be seen where the first is right to stay.
pub fn without_repeats(diagnostics: &mut Vec<Diagnostic>) {
    let mut told = BTreeSet::new();
    diagnostics.retain(|diagnostic| {
        diagnostic.topic.as_ref().is_none_or(|topic| {
            let file = diagnostic.primary.file.clone();
            told.insert((diagnostic.rule, file, diagnostic.context, topic.clone()))
        })
    });
}
