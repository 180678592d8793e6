use async_lint_core::{
    diagnostic::{FilePath, Label},
    text::{LineColumn, SourceText, TextRange},
};

use super::Texts;

/// What a column counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Unit {
    /// Unicode scalar values, as rustc and the core do.
    Chars,
    /// Code units of UTF-16, as SARIF and the language server protocol do.
    Utf16,
    /// Bytes of UTF-8, as reviewdog does.
    Bytes,
}

/// Where a label starts and ends as people count, in chars; the end is the column after the last char. Without the text,
/// the start of the file.
pub(super) fn start_and_end(label: &Label, texts: &Texts) -> (LineColumn, LineColumn) {
    range_in(&label.file, label.range, texts, Unit::Chars)
}

/// The same for a range of a file, in any unit.
pub(super) fn range_in(
    file: &FilePath,
    range: TextRange,
    texts: &Texts,
    unit: Unit,
) -> (LineColumn, LineColumn) {
    let Some(text) = texts.get(file) else {
        let start = LineColumn { line: 1, column: 1 };
        return (start, start);
    };
    let range = clamped(range, text);
    (
        line_column(text, range.start, unit),
        line_column(text, range.end, unit),
    )
}

/// `offset` lies at the start of a char, or at the end of the text.
fn line_column(text: &SourceText, offset: usize, unit: Unit) -> LineColumn {
    let lines = text.lines();
    let line = lines.line_of(offset as u32);
    let start = lines.line_range(line).start as usize;
    let before = text.as_str().get(start..offset).unwrap_or_default();
    let count = match unit {
        Unit::Chars => before.chars().count(),
        Unit::Utf16 => before.encode_utf16().count(),
        Unit::Bytes => before.len(),
    };
    LineColumn {
        line: line as u32 + 1,
        column: count as u32 + 1,
    }
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

#[cfg(test)]
mod tests {
    use async_lint_core::text::SourceText;

    use super::{Unit, line_column};

    #[test]
    fn a_column_counts_what_the_format_asks_for() {
        let text = SourceText::new("\né𝕏x\n");
        let column = |unit| line_column(&text, text.as_str().find('x').unwrap(), unit).column;
        assert_eq!([Unit::Chars, Unit::Utf16, Unit::Bytes].map(column), [3, 4, 7]);
    }
}
