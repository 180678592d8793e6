//! The summary of a GitHub job, in Markdown.

use std::{
    collections::BTreeMap,
    io::{self, Write},
};

use async_lint_core::diagnostic::Diagnostic;

use super::{Report, escape::visible, place, report::rule_page, summary::count};

/// So many findings are listed: GitHub takes a mebibyte of a step.
const LISTED: usize = 200;

pub(crate) fn render(out: &mut dyn Write, report: &Report<'_>) -> io::Result<()> {
    writeln!(out, "## async-lint\n")?;
    if report.diagnostics.is_empty() {
        return writeln!(out, "No findings in {}.\n", count(report.counts.files, "file"));
    }
    writeln!(
        out,
        "{} and {} in {}.\n",
        count(report.counts.errors, "error"),
        count(report.counts.warnings, "warning"),
        count(report.counts.files, "file")
    )?;
    rules(out, report)?;
    writeln!(out, "\n| place | rule | finding |\n| --- | --- | --- |")?;
    for diagnostic in report.diagnostics.iter().take(LISTED) {
        let (start, _) = place::start_and_end(&diagnostic.primary, report.texts);
        writeln!(
            out,
            "| {}:{}:{} | {} | {} |",
            cell(&report.in_repository(&diagnostic.primary.file)),
            start.line,
            start.column,
            diagnostic.rule,
            cell(&diagnostic.message)
        )?;
    }
    let left = report.diagnostics.len().saturating_sub(LISTED);
    if left > 0 {
        writeln!(out, "\nAnd {left} more.")?;
    }
    writeln!(out)
}

fn rules(out: &mut dyn Write, report: &Report<'_>) -> io::Result<()> {
    let mut counts: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    for Diagnostic { rule, fix, .. } in report.diagnostics {
        let (all, with_fix) = counts.entry(rule).or_default();
        *all += 1;
        *with_fix += usize::from(fix.is_some());
    }
    writeln!(out, "| rule | findings | with a fix |\n| --- | ---: | ---: |")?;
    for (rule, (all, with_fix)) in counts {
        writeln!(out, "| [{rule}]({}) | {all} | {with_fix} |", rule_page(rule))?;
    }
    Ok(())
}

/// Text that is neither the end of a cell nor a mark of Markdown or HTML. Code in backticks stays code.
fn cell(text: &str) -> String {
    let mut cell = String::with_capacity(text.len() + 8);
    let mut is_code = false;
    for char in visible(text).chars() {
        match char {
            '`' => is_code = !is_code,
            // GitHub takes the backslash of a pipe away in code, too.
            '|' => cell.push('\\'),
            '\\' | '*' | '_' | '[' | ']' | '<' | '>' | '&' | '#' | '~' | '@' if !is_code => cell.push('\\'),
            _ => {}
        }
        cell.push(char);
    }
    if is_code {
        cell = cell.replace('`', "\\`");
    }
    cell
}

#[cfg(test)]
mod tests {
    use super::{cell, render};
    use crate::render::testing;

    #[test]
    fn the_summary_counts_and_lists() {
        let mut out = Vec::new();
        render(&mut out, &testing::sample().report()).unwrap();
        let page = format!(
            "{}/blob/main/docs/rules/blocking-sleep.md",
            env!("CARGO_PKG_REPOSITORY")
        );
        assert_eq!(
            String::from_utf8(out).unwrap(),
            format!(
                "## async-lint\n\n1 error and 0 warnings in 0 files.\n\n| rule | findings | with a fix |\n\
                 | --- | ---: | ---: |\n| [blocking-sleep]({page}) | 1 | 1 |\n\n| place | rule | finding |\n\
                 | --- | --- | --- |\n| src/é.rs:3:11 | blocking-sleep | `std::thread::sleep` blocks |\n\n"
            )
        );
    }

    #[test]
    fn text_leaves_its_cell_neither_as_a_column_nor_as_a_tag() {
        assert_eq!(cell("a|b <img> `Vec<u8>`\n"), "a\\|b \\<img\\> `Vec<u8>`\\\\n");
        assert_eq!(cell("a ` b"), "a \\` b");
    }
}
