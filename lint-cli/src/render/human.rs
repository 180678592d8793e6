//! Graphical reports. The only file that knows miette.

use std::{
    borrow::Cow,
    collections::BTreeMap,
    fmt,
    io::{self, Write},
};

use async_lint_core::{
    diagnostic::{Diagnostic, FilePath, Label, Level},
    text::SourceText,
};
use miette::{
    GraphicalReportHandler, GraphicalTheme, LabeledSpan, MietteError, MietteSpanContents, Severity,
    SourceCode, SourceSpan, SpanContents,
};
use rayon::prelude::*;

use super::{Texts, change, escape, place, short};

/// How reports look.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Style {
    pub(crate) is_colored: bool,
    /// In columns.
    pub(crate) width: usize,
}

/// Reports are rendered in parallel, so many at a time.
const BATCH: usize = 512;

/// A report on a longer line, in bytes, shows no source: nobody wrote that line to be read.
const LINE_LIMIT: u32 = 2000;

/// Writes a report for each diagnostic. Renders in the thread pool it is called in.
pub(crate) fn render(out: &mut dyn Write, report: &super::Report<'_>, style: Style) -> io::Result<()> {
    let reporter = Reporter::new(report.texts, style);
    for batch in report.diagnostics.chunks(BATCH) {
        for report in reporter.reports(batch) {
            writeln!(out, "{report}")?;
        }
    }
    Ok(())
}

/// Makes reports on places in the same texts.
pub(super) struct Reporter<'a> {
    texts: &'a Texts,
    snippets: BTreeMap<&'a FilePath, Snippets<'a>>,
    handler: GraphicalReportHandler,
    style: Style,
}

impl<'a> Reporter<'a> {
    pub(super) fn new(texts: &'a Texts, style: Style) -> Self {
        Self {
            texts,
            snippets: texts
                .iter()
                .map(|(path, text)| (path, Snippets::new(path, text)))
                .collect(),
            handler: handler(style),
            style,
        }
    }

    /// A report for each, in their order.
    pub(super) fn reports(&self, diagnostics: &[Diagnostic]) -> Vec<String> {
        let rendered = |diagnostic| match report(diagnostic, &self.snippets, &self.handler) {
            Ok(mut text) => {
                text.extend(change::block(diagnostic, self.texts, self.style.is_colored));
                text
            }
            Err(_) => without_source(diagnostic, self.texts),
        };
        diagnostics.par_iter().map(rendered).collect()
    }
}

fn handler(style: Style) -> GraphicalReportHandler {
    let theme = if style.is_colored {
        GraphicalTheme::unicode()
    } else {
        GraphicalTheme::unicode_nocolor()
    };
    GraphicalReportHandler::new_themed(theme)
        .with_width(style.width)
        .with_links(false)
        .with_context_lines(1)
}

/// The report, with a second snippet for each label in another file.
fn report(
    diagnostic: &Diagnostic,
    snippets: &BTreeMap<&FilePath, Snippets>,
    handler: &GraphicalReportHandler,
) -> Result<String, fmt::Error> {
    let home = &diagnostic.primary.file;
    let source = snippets.get(home).ok_or(fmt::Error)?;
    let (here, elsewhere): (Vec<&Label>, Vec<&Label>) =
        diagnostic.secondary.iter().partition(|label| label.file == *home);
    let mut labels = vec![source.label(&diagnostic.primary, LabeledSpan::new_primary_with_span)?];
    for label in here {
        labels.push(source.label(label, LabeledSpan::new_with_span)?);
    }
    let report = Report {
        message: escape::visible(&diagnostic.message),
        code: Some(diagnostic.rule),
        severity: match diagnostic.level {
            Level::Deny => Severity::Error,
            Level::Warn | Level::Allow => Severity::Warning,
        },
        help: help(diagnostic),
        labels,
        source,
    };
    let mut text = String::new();
    handler.render_report(&mut text, &report)?;
    for label in elsewhere {
        let Some(source) = snippets.get(&label.file) else {
            continue;
        };
        let mut plain = source.label(label, LabeledSpan::new_primary_with_span)?;
        plain.set_label(None);
        let related = Report {
            message: escape::visible(&label.text),
            code: None,
            severity: Severity::Advice,
            help: None,
            labels: vec![plain],
            source,
        };
        handler.render_report(&mut text, &related)?;
    }
    Ok(text)
}

fn help(diagnostic: &Diagnostic) -> Option<String> {
    let lines: Vec<Cow<str>> = diagnostic.help.iter().map(|help| escape::visible(help)).collect();
    (!lines.is_empty()).then(|| lines.join("\n"))
}

/// The report where there is no source to show, or none fit to be shown.
fn without_source(diagnostic: &Diagnostic, texts: &Texts) -> String {
    let mut text = short::line(diagnostic, texts);
    for help in &diagnostic.help {
        text.push_str("\n  help: ");
        text.push_str(&escape::visible(help));
    }
    text.push('\n');
    text
}

/// A diagnostic in miette's terms.
#[derive(Debug)]
struct Report<'a> {
    message: Cow<'a, str>,
    code: Option<&'static str>,
    severity: Severity,
    help: Option<String>,
    labels: Vec<LabeledSpan>,
    source: &'a Snippets<'a>,
}

impl fmt::Display for Report<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for Report<'_> {}

impl miette::Diagnostic for Report<'_> {
    fn code<'a>(&'a self) -> Option<Box<dyn fmt::Display + 'a>> {
        self.code.map(|code| Box::new(code) as Box<dyn fmt::Display>)
    }

    fn severity(&self) -> Option<Severity> {
        Some(self.severity)
    }

    fn help<'a>(&'a self) -> Option<Box<dyn fmt::Display + 'a>> {
        self.help
            .as_ref()
            .map(|help| Box::new(help) as Box<dyn fmt::Display>)
    }

    fn source_code(&self) -> Option<&dyn SourceCode> {
        Some(self.source)
    }

    fn labels(&self) -> Option<Box<dyn Iterator<Item = LabeledSpan> + '_>> {
        Some(Box::new(self.labels.iter().cloned()))
    }
}

/// A file to cut snippets from, by its line index: a report costs what it shows, not what the file holds.
struct Snippets<'a> {
    name: String,
    source: &'a SourceText,
    /// The same text, fit for a terminal, at the same offsets.
    shown: Cow<'a, str>,
}

impl<'a> Snippets<'a> {
    fn new(path: &str, source: &'a SourceText) -> Self {
        Self {
            name: escape::visible(path).into_owned(),
            shown: escape::same_length(source.as_str()),
            source,
        }
    }

    /// # Errors
    /// When the label touches a line too long to be shown.
    fn label(
        &self,
        label: &Label,
        new: impl FnOnce(Option<String>, SourceSpan) -> LabeledSpan,
    ) -> Result<LabeledSpan, fmt::Error> {
        let range = place::clamped(label.range, self.source);
        let lines = self.source.lines();
        let around =
            lines.line_of(range.start as u32).saturating_sub(1)..=lines.line_of(range.end as u32) + 1;
        if around
            .into_iter()
            .any(|line| LINE_LIMIT < lines.line_range(line).len())
        {
            return Err(fmt::Error);
        }
        let text = (!label.text.is_empty()).then(|| escape::visible(&label.text).into_owned());
        Ok(new(text, (range.start, range.len()).into()))
    }
}

impl fmt::Debug for Snippets<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Snippets")
            .field("name", &self.name)
            .finish_non_exhaustive()
    }
}

impl SourceCode for Snippets<'_> {
    /// As miette's own sources do: without lines of context, the span alone; with some, whole lines.
    fn read_span<'a>(
        &'a self,
        span: &SourceSpan,
        lines_before: usize,
        lines_after: usize,
    ) -> Result<Box<dyn SpanContents<'a> + 'a>, MietteError> {
        let lines = self.source.lines();
        let (first, end) = (span.offset(), span.offset() + span.len());
        if self.shown.len() < end {
            return Err(MietteError::OutOfBounds);
        }
        let last = end.saturating_sub(1).max(first);
        let start_line = lines.line_of(first as u32).saturating_sub(lines_before);
        let end_line = (lines.line_of(last as u32) + lines_after).min(lines.line_count() - 1);
        let start = if lines_before == 0 {
            first
        } else {
            lines.line_range(start_line).start as usize
        };
        let end = if lines_after == 0 {
            end
        } else {
            lines.line_range(end_line).end as usize
        };
        let place = lines.line_column(&self.shown, start as u32);
        Ok(Box::new(MietteSpanContents::new_named(
            self.name.clone(),
            &self.shown.as_bytes()[start..end],
            (start, end - start).into(),
            start_line,
            place.column as usize - 1,
            end_line + 1 - start_line,
        )))
    }
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, Instant};

    use async_lint_core::text::{SourceText, TextRange};

    use super::{Style, render};
    use crate::render::testing::{self, Sample};

    const EXPECTED: &str = "\
blocking-sleep

  × `std::thread::sleep` blocks
   ╭─[src/é.rs:3:11]
 1 │ use std::thread;
 2 │ async fn a() {
   · ──┬──
   ·   ╰── the context is async
 3 │     /*é*/ thread::sleep(b());
   ·           ─────────┬────────
   ·                    ╰── no other task runs meanwhile
 4 │     done().await
   ╰────
  help: use `tokio::time::sleep(..).await`
        or wait elsewhere
  ☞ the time is made here
   ╭─[src/other.rs:2:5]
 1 │ fn b() -> Duration {
 2 │     wait()
   ·     ──────
 3 │ }
   ╰────
  fix: use `tokio::time::sleep`
     3 -     /*é*/ thread::sleep(b());
       +     /*é*/ tokio::time::sleep(b()).await;

";

    fn rendered(sample: &Sample) -> String {
        let style = Style {
            is_colored: false,
            width: 100,
        };
        let mut out = Vec::new();
        render(&mut out, &sample.report(), style).unwrap();
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn a_report_shows_its_places_in_both_files() {
        assert_eq!(rendered(&testing::sample()), EXPECTED);
    }

    #[test]
    fn sources_and_messages_cannot_steer_the_terminal() {
        let mut sample = testing::sample();
        let diagnostic = &mut sample.diagnostics[0];
        let text = testing::MAIN.replace("/*é*/", "/*\u{1b}[2J\u{202e}*/");
        diagnostic.message.push('\u{1b}');
        diagnostic.help.push("\u{2066}".to_owned());
        diagnostic.secondary[0].text.push('\u{7}');
        sample.texts.insert("src/é.rs".into(), SourceText::new(text));
        let report = rendered(&sample);
        assert!(
            !report.contains(['\u{1b}', '\u{202e}', '\u{2066}', '\u{7}']),
            "{report}"
        );
    }

    #[test]
    fn without_its_source_or_on_an_endless_line_a_report_is_short() {
        let mut sample = testing::sample();
        let expected = "src/é.rs:1:43: error[blocking-sleep] `std::thread::sleep` blocks\n  \
                        help: use `tokio::time::sleep(..).await`\n  help: or wait elsewhere\n\n";
        let endless = format!("{}{}", testing::MAIN.replace('\n', " "), " ".repeat(3000));
        sample.texts.insert("src/é.rs".into(), SourceText::new(endless));
        assert_eq!(rendered(&sample), expected);
        sample.texts.clear();
        assert_eq!(rendered(&sample), expected.replace("1:43", "1:1"));
    }

    #[test]
    fn a_label_past_the_end_or_inside_a_char_is_moved_into_the_text() {
        let mut sample = testing::sample();
        let inside = testing::MAIN.find('é').unwrap() as u32 + 1;
        for range in [
            TextRange::new(9000, 9001),
            TextRange::empty(inside),
            TextRange::new(inside, 9000),
        ] {
            sample.diagnostics[0].primary.range = range;
            assert!(rendered(&sample).contains("blocking-sleep"));
        }
    }

    #[test]
    fn lines_that_end_in_carriage_returns_keep_their_labels() {
        let mut sample = testing::sample();
        let text = testing::MAIN.replace('\n', "\r\n");
        let start = text.find("thread::sleep").unwrap() as u32;
        sample.diagnostics[0].primary.range = TextRange::new(start, start + 13);
        sample.texts.insert("src/é.rs".into(), SourceText::new(text));
        assert!(rendered(&sample).contains("[src/é.rs:3:11]"));
    }

    /// Were the file scanned for each report, this would take minutes.
    #[test]
    fn ten_thousand_reports_in_one_large_file_take_seconds() {
        let mut sample = testing::sample();
        let text = testing::MAIN.repeat(10_000);
        let template = sample.diagnostics.remove(0);
        for index in 0..10_000 {
            let by = (index * testing::MAIN.len()) as u32;
            let mut diagnostic = template.clone();
            diagnostic.secondary.truncate(1);
            for label in [&mut diagnostic.primary]
                .into_iter()
                .chain(&mut diagnostic.secondary)
            {
                label.range = TextRange::new(label.range.start + by, label.range.end + by);
            }
            sample.diagnostics.push(diagnostic);
        }
        sample.texts.insert("src/é.rs".into(), SourceText::new(text));
        let started = Instant::now();
        let report = rendered(&sample);
        assert_eq!(report.matches("[src/é.rs:").count(), 10_000);
        assert!(
            started.elapsed() < Duration::from_secs(20),
            "{:?}",
            started.elapsed()
        );
    }
}
