use crate::diagnostic::Diagnostic;

/// Sorts, and keeps one of each: a file that several targets share is judged for each of them. Of two findings of one
/// rule at one place the surer stays.
pub(super) fn settle(mut diagnostics: Vec<Diagnostic>) -> Vec<Diagnostic> {
    diagnostics.sort_by(|a, b| {
        let key = |diagnostic: &Diagnostic| (diagnostic.primary.range, diagnostic.rule);
        a.primary
            .file
            .cmp(&b.primary.file)
            .then_with(|| key(a).cmp(&key(b)))
            .then_with(|| (b.confidence, b.level).cmp(&(a.confidence, a.level)))
            .then_with(|| (&a.message, &a.function).cmp(&(&b.message, &b.function)))
    });
    diagnostics.dedup_by(|later, earlier| {
        later.rule == earlier.rule
            && later.primary.range == earlier.primary.range
            && later.primary.file == earlier.primary.file
    });
    diagnostics
}
