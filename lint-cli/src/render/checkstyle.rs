//! Checkstyle's XML: the findings by file. Columns count from 1, in chars.

use std::io::{self, Write};

use async_lint_core::diagnostic::{Diagnostic, Level};

use super::{
    Report, Texts, place,
    xml::{self, XmlWriter, attribute},
};

/// The version of Checkstyle whose form this is.
const VERSION: &str = "4.3";

pub(crate) fn render(out: &mut dyn Write, report: &Report<'_>) -> io::Result<()> {
    xml::document(out, |writer| {
        let root = writer
            .create_element("checkstyle")
            .with_attribute(attribute("version", VERSION));
        root.write_inner_content(|writer| {
            let by_file = report
                .diagnostics
                .chunk_by(|left, right| left.primary.file == right.primary.file);
            for of_file in by_file {
                file(writer, of_file, report.texts)?;
            }
            Ok(())
        })?;
        Ok(())
    })
}

fn file(writer: &mut XmlWriter<'_>, diagnostics: &[Diagnostic], texts: &Texts) -> io::Result<()> {
    let Some(first) = diagnostics.first() else {
        return Ok(());
    };
    let file = writer
        .create_element("file")
        .with_attribute(attribute("name", &first.primary.file));
    file.write_inner_content(|writer| {
        diagnostics
            .iter()
            .try_for_each(|found| error(writer, found, texts))
    })?;
    Ok(())
}

fn error(writer: &mut XmlWriter<'_>, diagnostic: &Diagnostic, texts: &Texts) -> io::Result<()> {
    let (start, _) = place::start_and_end(&diagnostic.primary, texts);
    let severity = match diagnostic.level {
        Level::Deny => "error",
        Level::Warn | Level::Allow => "warning",
    };
    let mut message = diagnostic.message.clone();
    for help in &diagnostic.help {
        message.push_str("; ");
        message.push_str(help);
    }
    writer
        .create_element("error")
        .with_attribute(attribute("line", &start.line.to_string()))
        .with_attribute(attribute("column", &start.column.to_string()))
        .with_attribute(attribute("severity", severity))
        .with_attribute(attribute("message", &message))
        .with_attribute(attribute("source", &format!("async-lint.{}", diagnostic.rule)))
        .write_empty()?;
    Ok(())
}
