use super::{Run, Statements};
use crate::{
    diagnostic::Diagnostic,
    sema::names::SourceFile,
    syntax::{AttributeScope, allowed_lints},
    text::TextRange,
};

/// The diagnostics whose counterparts in the compiler or clippy are not allowed in the code around them:
/// `#[allow(clippy::await_holding_lock)]`.
pub(super) fn without_allowed(diagnostics: Vec<Diagnostic>, run: &Run<'_>) -> Vec<Diagnostic> {
    let mut left = Vec::with_capacity(diagnostics.len());
    let mut diagnostics = diagnostics.into_iter().peekable();
    while let Some(first) = diagnostics.next() {
        let path = first.primary.file.clone();
        let mut found = vec![first];
        while let Some(next) = diagnostics.next_if(|next| next.primary.file == path) {
            found.push(next);
        }
        if let Some(file) = run.files.by_path(&path) {
            retain_in(&run.files[file], &mut found, run);
        }
        left.append(&mut found);
    }
    left
}

/// The same for the diagnostics of one file.
fn retain_in(file: &SourceFile, found: &mut Vec<Diagnostic>, run: &Run<'_>) {
    let text = file.source.as_str();
    let lints_of = |diagnostic: &Diagnostic| run.rule(diagnostic.rule).map_or(&[][..], |rule| rule.lints);
    let is_named = |lint: &&str| text.contains(lint.rsplit(':').next().unwrap_or(lint));
    if !found.iter().flat_map(lints_of).any(is_named) {
        return;
    }
    let statements = Statements::of(&file.hir);
    let allowed = allowed_lints(text).into_iter().map(|attribute| {
        let range: TextRange = match attribute.about {
            AttributeScope::Around(range) => range,
            AttributeScope::Next(token) => statements.starting_at(&file.source, token),
        };
        (range, attribute.lints)
    });
    let allowed: Vec<(TextRange, Vec<String>)> = allowed.collect();
    found.retain(|diagnostic| {
        let lints = lints_of(diagnostic);
        let at = diagnostic.primary.range.start;
        let is_allowed = |(range, allowed): &(TextRange, Vec<String>)| {
            range.contains(at) && allowed.iter().any(|lint| lints.contains(&lint.as_str()))
        };
        !allowed.iter().any(is_allowed)
    });
}
