use crate::diagnostic::{Diagnostic, Level};

/// Sorts, and keeps one of each: a file that several targets share is judged for each of them. Of two findings of one
/// rule at one place the surer stays, of those that are shown.
pub(super) fn settle(mut diagnostics: Vec<Diagnostic>) -> Vec<Diagnostic> {
    diagnostics.sort_by(|a, b| {
        let sureness = |diagnostic: &Diagnostic| {
            let is_shown = diagnostic.level != Level::Allow;
            (is_shown, diagnostic.confidence, diagnostic.level)
        };
        let key = |diagnostic: &Diagnostic| (diagnostic.primary.range, diagnostic.rule);
        a.primary
            .file
            .cmp(&b.primary.file)
            .then_with(|| key(a).cmp(&key(b)))
            .then_with(|| sureness(b).cmp(&sureness(a)))
            .then_with(|| (&a.message, &a.function).cmp(&(&b.message, &b.function)))
    });
    diagnostics.dedup_by(|later, earlier| {
        later.rule == earlier.rule
            && later.primary.range == earlier.primary.range
            && later.primary.file == earlier.primary.file
    });
    diagnostics
}
