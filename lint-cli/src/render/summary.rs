//! The counts of a run.

use std::{fmt::Write, time::Duration};

use async_lint_core::{
    diagnostic::{Diagnostic, Level},
    engine::FileOutcome,
};
use serde::Serialize;

use super::unread::{self, Reading};
use crate::narrowing::LeftOut;

#[derive(Debug, PartialEq, Eq, Serialize)]
pub(crate) struct Counts {
    /// Denied findings.
    pub(crate) errors: usize,
    pub(crate) warnings: usize,
    /// The files looked at, those that could not be read included.
    pub(crate) files: usize,
    /// Nothing of them was read.
    pub(crate) files_unread: usize,
    /// Some items of them were skipped.
    pub(crate) files_read_in_part: usize,
    /// Findings that comments and attributes suppress.
    pub(crate) suppressed: usize,
    #[serde(flatten)]
    pub(crate) left_out: LeftOut,
}

impl Counts {
    pub(crate) fn of(diagnostics: &[Diagnostic], files: &[FileOutcome], left_out: LeftOut) -> Self {
        let at = |level| {
            diagnostics
                .iter()
                .filter(|diagnostic| diagnostic.level == level)
                .count()
        };
        let read = |reading| {
            files
                .iter()
                .filter(|file| unread::reading(file) == reading)
                .count()
        };
        Self {
            errors: at(Level::Deny),
            warnings: at(Level::Warn),
            files: files.len(),
            files_unread: read(Reading::Unread),
            files_read_in_part: read(Reading::InPart),
            suppressed: files.iter().map(|file| file.suppressed as usize).sum(),
            left_out,
        }
    }

    /// The line that ends a run; it tells where dependencies are known from the catalogue only.
    pub(crate) fn line(&self, elapsed: Duration, lacks_libraries: bool) -> String {
        let mut line = format!(
            "{}, {} in {}, {:.2} s",
            count(self.errors, "error"),
            count(self.warnings, "warning"),
            count(self.files, "file"),
            elapsed.as_secs_f64()
        );
        if 0 < self.files_unread {
            let _ = write!(line, "; {} could not be read", count(self.files_unread, "file"));
        }
        if 0 < self.files_read_in_part {
            let _ = write!(
                line,
                "; {} read in part only",
                count(self.files_read_in_part, "file")
            );
        }
        if lacks_libraries {
            line.push_str("; without the dependencies' sources (`cargo fetch` gets them)");
        }
        if 0 < self.suppressed {
            let _ = write!(line, "; {} suppressed", self.suppressed);
        }
        line.push_str(&self.left_out.words());
        line
    }
}

pub(super) fn count(number: usize, noun: &str) -> String {
    let plural = if number == 1 { "" } else { "s" };
    format!("{number} {noun}{plural}")
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::Counts;
    use crate::narrowing::LeftOut;

    #[test]
    fn the_line_counts_and_names_what_was_not_read() {
        let mut counts = Counts {
            errors: 1,
            warnings: 3,
            files: 41,
            files_unread: 0,
            files_read_in_part: 0,
            suppressed: 0,
            left_out: LeftOut::default(),
        };
        let elapsed = Duration::from_millis(123);
        assert_eq!(
            counts.line(elapsed, false),
            "1 error, 3 warnings in 41 files, 0.12 s"
        );
        counts.files_unread = 1;
        counts.files_read_in_part = 2;
        counts.suppressed = 4;
        counts.left_out = LeftOut {
            in_baseline: 5,
            untouched: 6,
        };
        assert_eq!(
            counts.line(elapsed, true),
            "1 error, 3 warnings in 41 files, 0.12 s; 1 file could not be read; 2 files read in part only; \
             without the dependencies' sources (`cargo fetch` gets them); 4 suppressed; 5 in the baseline; 6 outside of \
             the change"
        );
    }
}
