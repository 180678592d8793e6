//! Offsets in bytes, and places as the protocol writes them.

use async_lint_core::text::{SourceText, TextRange};
use gen_lsp_types::{Position, PositionEncodingKind, Range};

/// What a column counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Encoding {
    Utf8,
    /// What the protocol takes where nothing is said.
    #[default]
    Utf16,
    Utf32,
}

impl Encoding {
    /// The best of those that a client offers: ours are bytes.
    pub(super) fn negotiate(offered: &[PositionEncodingKind]) -> Self {
        let kinds = [Self::Utf8, Self::Utf32, Self::Utf16];
        let mut common = kinds.into_iter().filter(|kind| offered.contains(&kind.kind()));
        common.next().unwrap_or_default()
    }

    pub(super) fn kind(self) -> PositionEncodingKind {
        match self {
            Self::Utf8 => PositionEncodingKind::UTF8,
            Self::Utf16 => PositionEncodingKind::UTF16,
            Self::Utf32 => PositionEncodingKind::UTF32,
        }
    }

    fn width(self, char: char) -> usize {
        match self {
            Self::Utf8 => char.len_utf8(),
            Self::Utf16 => char.len_utf16(),
            Self::Utf32 => 1,
        }
    }

    /// The place of an offset; one inside a char counts as that char's start.
    pub(super) fn position(self, text: &SourceText, offset: u32) -> Position {
        let line = text.lines().line_of(offset);
        let range = text.lines().line_range(line).to_usize();
        let (start, all) = (range.start, text.as_str().get(range).unwrap_or_default());
        let inside = (offset as usize).saturating_sub(start);
        let before = all
            .char_indices()
            .take_while(|(at, char)| at + char.len_utf8() <= inside);
        let character: usize = before.map(|(_, char)| self.width(char)).sum();
        Position {
            line: line as u32,
            character: character as u32,
        }
    }

    pub(super) fn range(self, text: &SourceText, range: TextRange) -> Range {
        Range {
            start: self.position(text, range.start),
            end: self.position(text, range.end),
        }
    }

    /// The offset of a place. A column past the end of its line is that end, a line past the last is the end of the text.
    pub(super) fn offset(self, text: &SourceText, position: Position) -> u32 {
        let range = text.lines().line_range(position.line as usize).to_usize();
        let (start, line) = (range.start, text.as_str().get(range).unwrap_or_default());
        let line = line.strip_suffix('\n').unwrap_or(line);
        let line = line.strip_suffix('\r').unwrap_or(line);
        let mut left = position.character as usize;
        for (at, char) in line.char_indices() {
            let width = self.width(char);
            if left < width {
                return (start + at) as u32;
            }
            left -= width;
        }
        (start + line.len()) as u32
    }

    /// The bytes between two places; empty where the end lies before the start.
    pub(super) fn text_range(self, text: &SourceText, range: Range) -> TextRange {
        let start = self.offset(text, range.start);
        TextRange::new(start, self.offset(text, range.end).max(start))
    }
}

#[cfg(test)]
mod tests {
    use async_lint_core::text::SourceText;
    use gen_lsp_types::{Position, PositionEncodingKind};

    use super::Encoding;

    const ALL: [Encoding; 3] = [Encoding::Utf8, Encoding::Utf16, Encoding::Utf32];

    #[test]
    fn columns_count_what_was_agreed_on() {
        let text = SourceText::new("a\r\né𝄞x\n");
        let at = text.as_str().find('x').unwrap() as u32;
        let columns = ALL.map(|encoding| encoding.position(&text, at).character);
        assert_eq!(columns, [6, 3, 2]);
        for encoding in ALL {
            for (offset, _) in text
                .as_str()
                .char_indices()
                .filter(|(_, char)| !"\r\n".contains(*char))
            {
                let position = encoding.position(&text, offset as u32);
                assert_eq!(encoding.offset(&text, position), offset as u32, "{encoding:?}");
            }
        }
    }

    #[test]
    fn places_outside_are_the_nearest_inside() {
        let text = SourceText::new("ab\r\n𝄞");
        let offset = |line, character| Encoding::Utf16.offset(&text, Position { line, character });
        assert_eq!(offset(0, 99), 2, "before the line break");
        assert_eq!(offset(1, 1), 4, "inside a pair");
        assert_eq!(offset(1, 2), 8);
        assert_eq!(offset(9, 0), 8);
    }

    #[test]
    fn bytes_are_preferred_and_utf16_is_the_default() {
        use PositionEncodingKind as Kind;
        assert_eq!(Encoding::negotiate(&[]), Encoding::Utf16);
        assert_eq!(Encoding::negotiate(&[Kind::UTF16, Kind::UTF32]), Encoding::Utf32);
        assert_eq!(Encoding::negotiate(&[Kind::UTF16, Kind::UTF8]), Encoding::Utf8);
    }
}
