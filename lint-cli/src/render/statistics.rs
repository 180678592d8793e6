//! The number of findings of each rule.

use std::collections::BTreeMap;

use async_lint_core::diagnostic::{Applicability, Diagnostic};

#[derive(Clone, Copy, Default)]
struct Count {
    all: usize,
    safe: usize,
    r#unsafe: usize,
}

/// A line a rule that found something, the most frequent first, and a line of all.
pub(crate) fn lines(diagnostics: &[Diagnostic]) -> Vec<String> {
    let mut counts: BTreeMap<&str, Count> = BTreeMap::new();
    let mut total = Count::default();
    for diagnostic in diagnostics {
        for count in [counts.entry(diagnostic.rule).or_default(), &mut total] {
            count.all += 1;
            match diagnostic.fix.as_ref().map(|fix| fix.applicability) {
                Some(Applicability::Safe) => count.safe += 1,
                Some(Applicability::Unsafe) => count.r#unsafe += 1,
                Some(Applicability::DisplayOnly) | None => {}
            }
        }
    }
    let mut rows: Vec<(&str, Count)> = counts.into_iter().collect();
    // Stable: rules of one count stay in the order of their names.
    rows.sort_by_key(|(_, count)| std::cmp::Reverse(count.all));
    rows.push(("all rules", total));
    let width = rows.iter().map(|(rule, _)| rule.len()).max().unwrap_or(0);
    let row = |(rule, count): (&str, Count)| {
        format!(
            "{rule:width$}  {:>5}  {:>5} with a safe fix  {:>5} with an unsafe one",
            count.all, count.safe, count.r#unsafe
        )
    };
    rows.into_iter().map(row).collect()
}

#[cfg(test)]
mod tests {
    use async_lint_core::diagnostic::Applicability;

    use super::lines;
    use crate::render::testing;

    #[test]
    fn rules_are_counted_with_their_fixes() {
        let first = testing::sample().diagnostics.remove(0);
        let mut second = first.clone();
        second.rule = "a-rule";
        let mut third = second.clone();
        if let Some(fix) = &mut second.fix {
            fix.applicability = Applicability::Unsafe;
        }
        third.fix = None;
        assert_eq!(
            lines(&[first, second, third]),
            [
                "a-rule              2      0 with a safe fix      1 with an unsafe one",
                "blocking-sleep      1      1 with a safe fix      0 with an unsafe one",
                "all rules           3      1 with a safe fix      1 with an unsafe one",
            ]
        );
    }
}
