use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::diagnostic::Diagnostic;

/// Findings that are known and not reported. The same entry several times stands for as many findings.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Baseline {
    entries: BTreeMap<BaselineEntry, usize>,
}

/// A finding of a baseline: by what outlives edits elsewhere in its file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BaselineEntry {
    /// Relative to the workspace's root, with forward slashes.
    pub path: String,
    /// The path of the function around it; none outside of all functions.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub function: Option<String>,
    pub rule: String,
    /// The [`StatementHash`](crate::diagnostic::StatementHash), as it is shown.
    pub statement: String,
}

impl BaselineEntry {
    fn of(diagnostic: &Diagnostic) -> Self {
        Self {
            path: diagnostic.primary.file.to_string(),
            function: diagnostic.function.clone(),
            rule: diagnostic.rule.to_owned(),
            statement: diagnostic.fingerprint.statement.to_string(),
        }
    }
}

impl Baseline {
    /// That of these findings.
    pub fn of(diagnostics: &[Diagnostic]) -> Self {
        diagnostics.iter().map(BaselineEntry::of).collect()
    }

    /// The entries, sorted, each as often as it counts.
    pub fn entries(&self) -> impl Iterator<Item = &BaselineEntry> {
        self.entries
            .iter()
            .flat_map(|(entry, count)| std::iter::repeat_n(entry, *count))
    }

    /// For each diagnostic, whether it is in the baseline. Of more that are alike than it holds, the first are.
    pub fn holds(&self, diagnostics: &[Diagnostic]) -> Vec<bool> {
        let mut left = self.entries.clone();
        let held = diagnostics.iter().map(|diagnostic| {
            let count = left.get_mut(&BaselineEntry::of(diagnostic));
            let count = count.filter(|count| **count > 0);
            count.is_some_and(|count| {
                *count -= 1;
                true
            })
        });
        held.collect()
    }

    /// Less the entries of which no diagnostic is left; `is_asked` says of a path whether there might be any.
    #[must_use]
    pub fn pruned(&self, diagnostics: &[Diagnostic], is_asked: impl Fn(&str) -> bool) -> Self {
        let found = Self::of(diagnostics);
        let kept = self.entries.iter().map(|(entry, count)| {
            let left = if is_asked(&entry.path) {
                found.entries.get(entry).copied().unwrap_or_default()
            } else {
                *count
            };
            (entry.clone(), left.min(*count))
        });
        Self {
            entries: kept.filter(|(_, count)| *count > 0).collect(),
        }
    }
}

impl FromIterator<BaselineEntry> for Baseline {
    fn from_iter<I: IntoIterator<Item = BaselineEntry>>(entries: I) -> Self {
        let mut baseline = Self::default();
        for entry in entries {
            *baseline.entries.entry(entry).or_default() += 1;
        }
        baseline
    }
}
