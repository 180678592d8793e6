//! `<case>.fixed`: the files of a case that fixing changes, after all fixes. Every case is fixed and checked; the result is
//! kept in the folders of the rules and in `fixes`.

use std::fmt::Write as _;

use async_lint_core::{diagnostic::Applicability, engine::Outcome};

use super::{case::Case, engine};

/// The text of the snapshot; empty where nothing is fixed. Each fix must have removed its finding and left a file that
/// parses, and none may be left.
pub(crate) fn check(case: &Case, outcome: Outcome) -> anyhow::Result<String> {
    check_edits(case, &outcome)?;
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

/// The edits of a fix lie in their file, between whole characters, and apart from each other.
fn check_edits(case: &Case, outcome: &Outcome) -> anyhow::Result<()> {
    for diagnostic in &outcome.diagnostics {
        let edits = diagnostic.fix.iter().flat_map(|fix| &fix.edits);
        let mut edits: Vec<_> = edits.map(|edit| (edit.file.to_string(), edit.range)).collect();
        edits.sort();
        let are_inside = edits.iter().all(|(file, range)| {
            case.files
                .get(file)
                .is_some_and(|text| text.get(range.to_usize()).is_some())
        });
        let are_apart = edits
            .windows(2)
            .all(|pair| pair[0].0 != pair[1].0 || pair[0].1.end < pair[1].1.start);
        anyhow::ensure!(
            are_inside && are_apart,
            "the edits for `{}` overlap, or do not fit the file: {edits:?}",
            diagnostic.message
        );
    }
    Ok(())
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
