use async_lint_core::{
    diagnostic::{FilePath, Label},
    text::{LineColumn, SourceText, TextRange},
};

use super::Texts;

/// Where a label starts and ends as people count; the end is the column after the last char. Without the text, the
/// start of the file.
pub(super) fn start_and_end(label: &Label, texts: &Texts) -> (LineColumn, LineColumn) {
    range_in(&label.file, label.range, texts)
}

/// The same for a range of a file.
pub(super) fn range_in(file: &FilePath, range: TextRange, texts: &Texts) -> (LineColumn, LineColumn) {
    let Some(text) = texts.get(file) else {
        let start = LineColumn { line: 1, column: 1 };
        return (start, start);
    };
    let at = |offset| text.lines().line_column(text.as_str(), offset);
    let range = clamped(range, text);
    (at(range.start as u32), at(range.end as u32))
}

/// A range, cut to what the text holds and moved to the starts of chars.
pub(super) fn clamped(range: TextRange, text: &SourceText) -> std::ops::Range<usize> {
    let text = text.as_str();
    let boundary = |offset: u32| {
        let offset = (offset as usize).min(text.len());
        (0..=offset)
            .rev()
            .find(|at| text.is_char_boundary(*at))
            .unwrap_or(0)
    };
    let (start, end) = (boundary(range.start), boundary(range.end));
    start..end.max(start)
}
