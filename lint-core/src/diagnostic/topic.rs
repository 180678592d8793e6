use std::collections::BTreeMap;

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

/// Leaves of the findings that repeat each other the first, which tells how many there are. They are made, suppressed, fixed, and
/// compared with a baseline each for itself; so this comes last, or the second would never be seen where the first is right to stay.
pub fn without_repeats(diagnostics: &mut Vec<Diagnostic>) {
    let about = |diagnostic: &Diagnostic| {
        let topic = diagnostic.topic.clone()?;
        let file = diagnostic.primary.file.clone();
        Some((diagnostic.rule, file, diagnostic.context, topic))
    };
    let mut left: BTreeMap<_, usize> = BTreeMap::new();
    for about in diagnostics.iter().filter_map(about) {
        *left.entry(about).or_default() += 1;
    }
    diagnostics.retain_mut(|diagnostic| {
        let Some(about) = about(diagnostic) else {
            return true;
        };
        match left.remove(&about) {
            None => return false,
            Some(0 | 1) => {}
            Some(2) => diagnostic
                .help
                .push("there is one more like it in this function".to_owned()),
            Some(count) => diagnostic
                .help
                .push(format!("there are {} more like it in this function", count - 1)),
        }
        true
    });
}
