use async_lint_core::{
    diagnostic::Label,
    text::{LineColumn, SourceText},
};

use super::Texts;

/// Where a label starts and ends as people count; the end is the column after the last char. Without the text, the
/// start of the file.
pub(super) fn start_and_end(label: &Label, texts: &Texts) -> (LineColumn, LineColumn) {
    let Some(text) = texts.get(&label.file) else {
        let start = LineColumn { line: 1, column: 1 };
        return (start, start);
    };
    let at = |offset| text.lines().line_column(text.as_str(), offset);
    let range = clamped(label, text);
    (at(range.start as u32), at(range.end as u32))
}

/// The label's range, cut to what the text holds and moved to the starts of chars.
pub(super) fn clamped(label: &Label, text: &SourceText) -> std::ops::Range<usize> {
    let text = text.as_str();
    let boundary = |offset: u32| {
        let offset = (offset as usize).min(text.len());
        (0..=offset)
            .rev()
            .find(|at| text.is_char_boundary(*at))
            .unwrap_or(0)
    };
    let (start, end) = (boundary(label.range.start), boundary(label.range.end));
    start..end.max(start)
}
