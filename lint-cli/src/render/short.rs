//! One line a finding: `path:line:col: level[rule] message`.

use std::io::{self, Write};

use async_lint_core::diagnostic::Diagnostic;

use super::{Report, Texts, escape::visible, place};

pub(crate) fn render(out: &mut dyn Write, report: &Report<'_>) -> io::Result<()> {
    report
        .diagnostics
        .iter()
        .try_for_each(|diagnostic| writeln!(out, "{}", line(diagnostic, report.texts)))
}

pub(super) fn line(diagnostic: &Diagnostic, texts: &Texts) -> String {
    let (start, _) = place::start_and_end(&diagnostic.primary, texts);
    format!(
        "{}:{}:{}: {}[{}] {}",
        visible(&diagnostic.primary.file),
        start.line,
        start.column,
        diagnostic.level,
        diagnostic.rule,
        visible(&diagnostic.message)
    )
}

#[cfg(test)]
mod tests {
    use super::render;
    use crate::render::testing;

    #[test]
    fn each_finding_is_one_line_whatever_its_text_holds() {
        let mut sample = testing::sample();
        sample.diagnostics[0].message.push_str("\nand\u{1b}[31m");
        let mut out = Vec::new();
        render(&mut out, &sample.report()).unwrap();
        assert_eq!(
            String::from_utf8(out).unwrap(),
            "src/é.rs:3:11: error[blocking-sleep] `std::thread::sleep` blocks\\nand\\u{1b}[31m\n"
        );
    }
}
