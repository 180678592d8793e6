//! `<case>.fixed`: the files of a case that fixing changes, after all fixes. Every case is fixed and checked; the result is
//! kept in the folders of the rules and in `fixes`.

use std::fmt::Write as _;

use async_lint_core::{diagnostic::Applicability, engine::Outcome};

use super::{case::Case, engine};

/// The text of the snapshot; empty where nothing is fixed. Each fix must have removed its finding and left a file that
/// parses, and none may be left.
pub(crate) fn check(case: &Case, outcome: Outcome) -> anyhow::Result<String> {
    let fixed = engine::fix(case, outcome);
    if let Some(diagnostic) = fixed.failed.first() {
        anyhow::bail!(
            "the fix of `{}` at byte {} of {} breaks the file or leaves the finding: {:?}",
            diagnostic.rule,
            diagnostic.primary.range.start,
            diagnostic.primary.file,
            diagnostic.fix
        );
    }
    let left = fixed.outcome.diagnostics.iter().find(|diagnostic| {
        let fix = diagnostic.fix.as_ref();
        fix.is_some_and(|fix| fix.applicability > Applicability::DisplayOnly)
    });
    if let Some(left) = left {
        anyhow::bail!(
            "ten rounds do not fix `{}` in {}",
            left.message,
            left.primary.file
        );
    }
    let mut rendered = String::new();
    let topic = case.name.split('/').next().unwrap_or_default();
    let is_kept = topic == "fixes"
        || async_lint_rules::all()
            .iter()
            .any(|rule| rule.metadata().name == topic);
    if !is_kept {
        return Ok(rendered);
    }
    for (path, text) in &fixed.texts {
        if case.files.len() > 1 {
            let _ = writeln!(rendered, "// ==> {path}");
        }
        rendered.push_str(text);
    }
    Ok(rendered)
}

/// The case after all fixes, if they change it: as a case of its own, to be compiled.
pub(crate) fn case(case: &Case) -> Option<Case> {
    let fixed = engine::fix(case, engine::run(case));
    let mut after = case.clone();
    for (path, text) in &fixed.texts {
        after.files.insert(path.to_string(), text.to_string());
    }
    after.name.push_str("-fixed");
    (!fixed.texts.is_empty()).then_some(after)
}
