//! `JUnit`'s XML: a suite a file with findings, a failed case a finding. A run without findings is one suite with one case
//! that passed: readers take a report without cases for a broken one.

use std::io::{self, Write};

use async_lint_core::diagnostic::Diagnostic;

use super::{
    Report, Texts, place,
    xml::{self, XmlWriter, attribute, content},
};

const NAME: &str = "async-lint";

pub(crate) fn render(out: &mut dyn Write, report: &Report<'_>) -> io::Result<()> {
    let failures = report.diagnostics.len();
    xml::document(out, |writer| {
        let suites = writer
            .create_element("testsuites")
            .with_attribute(attribute("name", NAME))
            .with_attribute(attribute("tests", &failures.max(1).to_string()))
            .with_attribute(attribute("failures", &failures.to_string()))
            .with_attribute(attribute("errors", "0"));
        suites.write_inner_content(|writer| {
            if report.diagnostics.is_empty() {
                return passed(writer);
            }
            let by_file = report
                .diagnostics
                .chunk_by(|left, right| left.primary.file == right.primary.file);
            for of_file in by_file {
                suite(writer, of_file, report.texts)?;
            }
            Ok(())
        })?;
        Ok(())
    })
}

fn passed(writer: &mut XmlWriter<'_>) -> io::Result<()> {
    let suite = writer
        .create_element("testsuite")
        .with_attribute(attribute("name", NAME))
        .with_attribute(attribute("tests", "1"))
        .with_attribute(attribute("failures", "0"))
        .with_attribute(attribute("errors", "0"));
    suite.write_inner_content(|writer| {
        writer
            .create_element("testcase")
            .with_attribute(attribute("name", "no findings"))
            .with_attribute(attribute("classname", NAME))
            .write_empty()?;
        Ok(())
    })?;
    Ok(())
}

fn suite(writer: &mut XmlWriter<'_>, diagnostics: &[Diagnostic], texts: &Texts) -> io::Result<()> {
    let Some(first) = diagnostics.first() else {
        return Ok(());
    };
    let count = diagnostics.len().to_string();
    let suite = writer
        .create_element("testsuite")
        .with_attribute(attribute("name", &first.primary.file))
        .with_attribute(attribute("tests", &count))
        .with_attribute(attribute("failures", &count))
        .with_attribute(attribute("errors", "0"));
    suite.write_inner_content(|writer| {
        diagnostics
            .iter()
            .try_for_each(|found| case(writer, found, texts))
    })?;
    Ok(())
}

fn case(writer: &mut XmlWriter<'_>, diagnostic: &Diagnostic, texts: &Texts) -> io::Result<()> {
    let (start, _) = place::start_and_end(&diagnostic.primary, texts);
    let file: &str = &diagnostic.primary.file;
    let case = writer
        .create_element("testcase")
        .with_attribute(attribute(
            "name",
            &format!("{} at {}:{}", diagnostic.rule, start.line, start.column),
        ))
        .with_attribute(attribute("classname", file))
        .with_attribute(attribute("file", file))
        .with_attribute(attribute("line", &start.line.to_string()));
    case.write_inner_content(|writer| {
        writer
            .create_element("failure")
            .with_attribute(attribute("type", diagnostic.level.as_str()))
            .with_attribute(attribute("message", &diagnostic.message))
            .write_text_content(content(&details(diagnostic, texts)))?;
        Ok(())
    })?;
    Ok(())
}

/// The places of a finding and what to write instead, a line each.
fn details(diagnostic: &Diagnostic, texts: &Texts) -> String {
    let labels = std::iter::once(&diagnostic.primary).chain(&diagnostic.secondary);
    let mut lines: Vec<String> = labels
        .map(|label| {
            let (start, _) = place::start_and_end(label, texts);
            format!("{}:{}:{}: {}", label.file, start.line, start.column, label.text)
        })
        .collect();
    lines.extend(diagnostic.help.iter().map(|help| format!("help: {help}")));
    lines.join("\n")
}
