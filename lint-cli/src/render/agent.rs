//! One line a finding for a program that reads little: where, what, by which calls, and what to write instead.

use std::{
    fmt::Write as _,
    io::{self, Write},
};

use async_lint_core::{
    diagnostic::{Diagnostic, Edit, Fix},
    text::LineColumn,
};

use super::{
    Report, Texts,
    escape::visible,
    place::{self, Unit},
};

pub(crate) fn render(out: &mut dyn Write, report: &Report<'_>) -> io::Result<()> {
    report
        .diagnostics
        .iter()
        .try_for_each(|diagnostic| writeln!(out, "{}", line(diagnostic, report.texts)))
}

fn line(diagnostic: &Diagnostic, texts: &Texts) -> String {
    let (start, _) = place::start_and_end(&diagnostic.primary, texts);
    let mut line = format!(
        "{}:{} {} {}: {}",
        visible(&diagnostic.primary.file),
        place(start),
        diagnostic.level,
        diagnostic.rule,
        visible(&diagnostic.message)
    );
    if diagnostic.witness.len() > 1 {
        let calls = diagnostic.witness.iter().skip(1).map(|step| {
            let (at, _) = place::start_and_end(&step.label, texts);
            format!(
                "{} at {}:{}",
                visible(&step.api),
                visible(&step.label.file),
                place(at)
            )
        });
        let _ = write!(line, "; through {}", calls.collect::<Vec<_>>().join(", "));
    }
    for help in &diagnostic.help {
        let _ = write!(line, "; {}", visible(help));
    }
    if let Some(fix) = &diagnostic.fix {
        let _ = write!(line, "; {}", change(diagnostic, fix, texts));
    }
    line
}

/// The edits of a fix; `3:5-3:9` is up to, but not including, column 9.
fn change(diagnostic: &Diagnostic, fix: &Fix, texts: &Texts) -> String {
    let edit = |edit: &Edit| {
        let (start, end) = place::range_in(&edit.file, edit.range, texts, Unit::Chars);
        let file = if edit.file == diagnostic.primary.file {
            String::new()
        } else {
            format!("{}:", visible(&edit.file))
        };
        let text = visible(&edit.text);
        if edit.range.is_empty() {
            format!("at {file}{} insert `{text}`", place(start))
        } else if edit.text.is_empty() {
            format!("delete {file}{}-{}", place(start), place(end))
        } else {
            format!("replace {file}{}-{} by `{text}`", place(start), place(end))
        }
    };
    let edits: Vec<String> = fix.edits.iter().map(edit).collect();
    format!("{} fix: {}", fix.applicability.as_str(), edits.join(", "))
}

fn place(at: LineColumn) -> String {
    format!("{}:{}", at.line, at.column)
}

#[cfg(test)]
mod tests {
    use super::render;
    use crate::render::testing;

    #[test]
    fn a_finding_is_one_line_with_all_that_is_needed_to_mend_it() {
        let mut out = Vec::new();
        render(&mut out, &testing::sample().report()).unwrap();
        assert_eq!(
            String::from_utf8(out).unwrap(),
            "src/é.rs:3:11 error blocking-sleep: `std::thread::sleep` blocks; through demo::wait at \
             src/other.rs:2:5; use `tokio::time::sleep(..).await`; or wait elsewhere; safe fix: replace \
             3:11-3:24 by `tokio::time::sleep`, at 3:29 insert `.await`\n"
        );
    }
}
