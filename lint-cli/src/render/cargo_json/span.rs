use async_lint_core::{
    diagnostic::{Edit, FilePath, Label},
    text::TextRange,
};
use serde::Serialize;

use crate::render::{
    Texts,
    place::{self, Unit},
};

/// A place, as rustc tells it.
#[derive(Serialize)]
pub(super) struct Span<'a> {
    file_name: &'a str,
    byte_start: usize,
    byte_end: usize,
    line_start: u32,
    line_end: u32,
    column_start: u32,
    column_end: u32,
    is_primary: bool,
    text: Vec<Line>,
    label: Option<&'a str>,
    suggested_replacement: Option<&'a str>,
    suggestion_applicability: Option<&'a str>,
    /// Ours are never in what a macro expands to.
    expansion: Option<()>,
}

/// A line that the place touches, without its line break; what is meant of it lies between columns.
#[derive(Serialize)]
struct Line {
    text: String,
    highlight_start: u32,
    highlight_end: u32,
}

impl<'a> Span<'a> {
    pub(super) fn new(label: &'a Label, is_primary: bool, texts: &Texts) -> Self {
        Self {
            is_primary,
            label: (!label.text.is_empty()).then_some(&label.text),
            ..Self::at(&label.file, label.range, texts)
        }
    }

    pub(super) fn edit(edit: &'a Edit, applicability: &'a str, texts: &Texts) -> Self {
        Self {
            is_primary: true,
            suggested_replacement: Some(&edit.text),
            suggestion_applicability: Some(applicability),
            ..Self::at(&edit.file, edit.range, texts)
        }
    }

    fn at(file: &'a FilePath, range: TextRange, texts: &Texts) -> Self {
        let (start, end) = place::range_in(file, range, texts, Unit::Chars);
        let range = texts.get(file).map_or(0..0, |text| place::clamped(range, text));
        Self {
            file_name: file,
            byte_start: range.start,
            byte_end: range.end,
            line_start: start.line,
            line_end: end.line,
            column_start: start.column,
            column_end: end.column,
            is_primary: false,
            text: lines(file, (start.line, start.column), (end.line, end.column), texts),
            label: None,
            suggested_replacement: None,
            suggestion_applicability: None,
            expansion: None,
        }
    }
}

fn lines(file: &FilePath, start: (u32, u32), end: (u32, u32), texts: &Texts) -> Vec<Line> {
    let Some(source) = texts.get(file) else {
        return Vec::new();
    };
    let line = |number: u32| {
        let range = source.lines().line_range(number as usize - 1).to_usize();
        let text = source.as_str().get(range).unwrap_or_default();
        let text = text.trim_end_matches(['\n', '\r']);
        Line {
            highlight_start: if number == start.0 { start.1 } else { 1 },
            highlight_end: if number == end.0 {
                end.1
            } else {
                text.chars().count() as u32 + 1
            },
            text: text.to_owned(),
        }
    };
    (start.0..=end.0).map(line).collect()
}
