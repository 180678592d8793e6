//! `//~ rule` comments: what a fixture expects, checked both ways.

use std::collections::BTreeMap;

use anyhow::Context;
use async_lint_core::{engine::Outcome, text::LineIndex};

use super::case::Case;

/// File, line, rule.
type Place = (String, usize, String);

/// Fails when a finding has no annotation, or an annotation no finding.
pub(crate) fn check(case: &Case, outcome: &Outcome) -> anyhow::Result<()> {
    // Expected minus found, for each place.
    let mut balance: BTreeMap<Place, i32> = BTreeMap::new();
    for (file, text) in &case.files {
        for (index, line) in text.lines().enumerate() {
            for (line, rule) in expectations(index + 1, line).with_context(|| format!("{file}: {line}"))? {
                *balance.entry((file.clone(), line, rule)).or_default() += 1;
            }
        }
    }
    for found in &outcome.diagnostics {
        let file = found.primary.file.to_string();
        let text = case.files.get(&file).map_or("", String::as_str);
        let line = LineIndex::new(text).line_of(found.primary.range.start) + 1;
        *balance.entry((file, line, found.rule.to_owned())).or_default() -= 1;
    }
    let wrong: Vec<String> = balance
        .into_iter()
        .filter(|(_, balance)| *balance != 0)
        .map(|((file, line, rule), balance)| {
            let what = if balance < 0 {
                "found, but not expected"
            } else {
                "expected, but not found"
            };
            format!("{file}:{line}: `{rule}` {what}")
        })
        .collect();
    anyhow::ensure!(wrong.is_empty(), "the annotations differ:\n{}", wrong.join("\n"));
    Ok(())
}

/// The 1-based line and the rule of each finding that the annotation on a line, if there is one, expects.
fn expectations(line: usize, text: &str) -> anyhow::Result<Vec<(usize, String)>> {
    let Some((_, annotation)) = text.split_once("//~") else {
        return Ok(Vec::new());
    };
    let marks = annotation.split_whitespace().next().unwrap_or_default();
    let (names, line) = if annotation.starts_with(char::is_whitespace) {
        (annotation, Some(line))
    } else if marks.bytes().all(|byte| byte == b'^') {
        (&annotation[marks.len()..], line.checked_sub(marks.len()))
    } else if marks.bytes().all(|byte| byte == b'v') {
        (&annotation[marks.len()..], line.checked_add(marks.len()))
    } else {
        anyhow::bail!("an annotation is `//~ rule`, `//~^ rule` or `//~v rule`");
    };
    let line = line.context("the annotation points out of the file")?;
    anyhow::ensure!(!names.trim().is_empty(), "the annotation names no rule");
    Ok(names
        .split_whitespace()
        .map(|name| (line, name.to_owned()))
        .collect())
}
