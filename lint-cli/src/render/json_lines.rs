//! One JSON object a finding, each on a line: the findings of the JSON document, without the document.

use std::io::{self, Write};

use super::{Report, json, json_text};

pub(crate) fn render(out: &mut dyn Write, report: &Report<'_>) -> io::Result<()> {
    for diagnostic in report.diagnostics {
        json_text::write(out, &json::finding(diagnostic, report.texts))?;
        writeln!(out)?;
    }
    Ok(())
}
