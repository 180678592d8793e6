//! The lines a fix changes, old and new.

use std::fmt::Write;

use async_lint_core::{
    diagnostic::{Applicability, Diagnostic, Edit, Fix},
    text::SourceText,
};
use similar::{ChangeTag, TextDiff};

use super::{Texts, escape};

/// A longer change shows its start.
const LINE_LIMIT: usize = 12;

/// A title line, and below it each line that changes as it is and as it will be; nothing for edits that do not fit the
/// texts.
pub(super) fn block(diagnostic: &Diagnostic, texts: &Texts, is_colored: bool) -> Option<String> {
    let fix = diagnostic.fix.as_ref()?;
    let mut lines = Vec::new();
    for group in groups(fix, texts) {
        group_lines(&group, texts, is_colored, &mut lines)?;
    }
    let trust = match fix.applicability {
        Applicability::Safe => "fix",
        Applicability::Unsafe => "unsafe fix",
        Applicability::DisplayOnly => "suggestion",
    };
    let mut out = format!("  {trust}: {}\n", escape::visible(&fix.title));
    let left = lines.len().saturating_sub(LINE_LIMIT);
    for line in lines.iter().take(LINE_LIMIT) {
        let _ = writeln!(out, "{line}");
    }
    if left > 0 {
        let _ = writeln!(out, "       … {left} more lines");
    }
    Some(out)
}

/// Edits on the same or neighbouring lines.
fn groups<'a>(fix: &'a Fix, texts: &Texts) -> Vec<Vec<&'a Edit>> {
    let line_of = |edit: &Edit, at: u32| texts.get(&edit.file).map_or(0, |text| text.lines().line_of(at));
    let mut groups: Vec<Vec<&Edit>> = Vec::new();
    for edit in &fix.edits {
        let last = groups.last_mut().filter(|group| {
            group.last().is_some_and(|last| {
                last.file == edit.file && line_of(edit, edit.range.start) <= line_of(last, last.range.end) + 1
            })
        });
        match last {
            Some(group) => group.push(edit),
            None => groups.push(vec![edit]),
        }
    }
    groups
}

fn group_lines(group: &[&Edit], texts: &Texts, is_colored: bool, out: &mut Vec<String>) -> Option<()> {
    let (first, last) = (group.first()?, group.last()?);
    let text: &SourceText = texts.get(&first.file)?;
    let lines = text.lines();
    let first_line = lines.line_of(first.range.start);
    let start = lines.line_range(first_line).start as usize;
    let end = lines.line_range(lines.line_of(last.range.end)).end as usize;
    let before = text.as_str().get(start..end)?;
    let mut after = String::new();
    let mut at = start;
    for edit in group {
        after.push_str(text.as_str().get(at..edit.range.start as usize)?);
        after.push_str(&edit.text);
        at = edit.range.end as usize;
    }
    after.push_str(text.as_str().get(at..end)?);
    for change in TextDiff::from_lines(before, &*after).iter_all_changes() {
        let (sign, color) = match change.tag() {
            ChangeTag::Delete => ('-', "\u{1b}[31m"),
            ChangeTag::Insert => ('+', "\u{1b}[32m"),
            ChangeTag::Equal => continue,
        };
        let number = change
            .old_index()
            .map_or(String::new(), |index| (first_line + index + 1).to_string());
        let shown = escape::same_length(change.value().trim_end_matches(['\n', '\r'])).into_owned();
        out.push(if is_colored {
            format!("{number:>6} {color}{sign} {shown}\u{1b}[0m")
        } else {
            format!("{number:>6} {sign} {shown}")
        });
    }
    Some(())
}
