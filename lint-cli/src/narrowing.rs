//! Which of the findings of a run are reported: those that are not in a baseline, or that a change touches.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write,
    path::Path,
};

use async_lint_core::{
    diagnostic::{Diagnostic, FilePath},
    engine::Baseline,
    text::SourceText,
};
use serde::Serialize;

use crate::{
    arguments::NarrowingArguments,
    baseline_file,
    changes::{Changes, Since},
};

/// What the arguments ask for.
#[derive(Clone, Debug, Default)]
pub(crate) struct Narrowing {
    baseline: Option<Baseline>,
    since: Option<Since>,
}

/// The same, once it is known where the sources lie.
#[derive(Debug)]
pub(crate) struct Filter<'a> {
    baseline: Option<&'a Baseline>,
    changes: Option<Changes>,
}

/// How many findings are left out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub(crate) struct LeftOut {
    pub(crate) in_baseline: usize,
    #[serde(rename = "outside_of_change")]
    pub(crate) untouched: usize,
}

impl Narrowing {
    /// Reads the baseline, if one is named.
    ///
    /// # Errors
    /// When it cannot be read.
    pub(crate) fn of(arguments: &NarrowingArguments) -> anyhow::Result<Self> {
        let revision = arguments.new_from.clone().map(Since::Revision);
        Ok(Self {
            baseline: arguments
                .baseline
                .as_deref()
                .map(baseline_file::read)
                .transpose()?,
            since: revision.or(arguments.staged.then_some(Since::LastCommit)),
        })
    }

    /// # Errors
    /// When Git cannot tell what has changed below `root`.
    pub(crate) fn filter(&self, root: &Path) -> anyhow::Result<Filter<'_>> {
        let changes = self.since.as_ref().map(|since| Changes::since(root, since));
        Ok(Filter {
            baseline: self.baseline.as_ref(),
            changes: changes.transpose()?,
        })
    }
}

impl Filter<'_> {
    /// The identities of the diagnostics that are to be reported, and the number of others.
    pub(crate) fn reported(
        &self,
        diagnostics: &[Diagnostic],
        texts: &BTreeMap<FilePath, SourceText>,
    ) -> (BTreeSet<String>, LeftOut) {
        let mut left_out = LeftOut::default();
        let held = self.baseline.map(|baseline| baseline.holds(diagnostics));
        let is_reported = |(at, diagnostic): &(usize, &Diagnostic)| {
            if held.as_ref().is_some_and(|held| held[*at]) {
                left_out.in_baseline += 1;
                return false;
            }
            let is_touched = self
                .changes
                .as_ref()
                .is_none_or(|changes| changes.touch(diagnostic, texts));
            left_out.untouched += usize::from(!is_touched);
            is_touched
        };
        let reported = diagnostics.iter().enumerate().filter(is_reported);
        let reported = reported.map(|(_, diagnostic)| diagnostic.identity()).collect();
        (reported, left_out)
    }

    /// Whether everything is reported.
    pub(crate) fn is_open(&self) -> bool {
        self.baseline.is_none() && self.changes.is_none()
    }
}

impl std::ops::AddAssign for LeftOut {
    fn add_assign(&mut self, other: Self) {
        self.in_baseline += other.in_baseline;
        self.untouched += other.untouched;
    }
}

impl LeftOut {
    /// What the line that ends a run says of it; empty if nothing is left out.
    pub(crate) fn words(self) -> String {
        let mut words = String::new();
        if 0 < self.in_baseline {
            // Writing to a string does not fail.
            let _ = write!(words, "; {} in the baseline", self.in_baseline);
        }
        if 0 < self.untouched {
            let _ = write!(words, "; {} outside of the change", self.untouched);
        }
        words
    }
}
