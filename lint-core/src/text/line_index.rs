use super::TextRange;

/// A place as people write it: 1-based line, 1-based column counted in chars.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct LineColumn {
    pub line: u32,
    pub column: u32,
}

/// Where each line of a file starts, in bytes. Lines end at `\n`; a `\r` before it belongs to the line.
#[derive(Clone, Debug)]
pub struct LineIndex {
    starts: Vec<u32>,
    length: u32,
}

impl LineIndex {
    pub fn new(text: &str) -> Self {
        let mut starts = vec![0];
        starts.extend(
            text.bytes()
                .enumerate()
                .filter(|(_, byte)| *byte == b'\n')
                .map(|(at, _)| at as u32 + 1),
        );
        Self {
            starts,
            length: text.len() as u32,
        }
    }

    /// The number of lines; an empty file has one.
    pub fn line_count(&self) -> usize {
        self.starts.len()
    }

    /// The bytes of a 0-based line, its line break included; empty past the last line.
    pub fn line_range(&self, line: usize) -> TextRange {
        let start = self.starts.get(line).copied().unwrap_or(self.length);
        let end = self.starts.get(line + 1).copied().unwrap_or(self.length);
        TextRange::new(start, end)
    }

    /// The 0-based line an offset lies on.
    pub fn line_of(&self, offset: u32) -> usize {
        self.starts
            .partition_point(|start| *start <= offset)
            .saturating_sub(1)
    }

    /// The line and column of a byte offset in `text`, the text this index was made of. An offset inside a char
    /// counts as that char's start.
    pub fn line_column(&self, text: &str, offset: u32) -> LineColumn {
        let line = self.line_of(offset);
        let start = self.starts[line] as usize;
        let bytes = text.as_bytes().get(start..offset as usize).unwrap_or_default();
        let continuation = |byte: &&u8| (**byte & 0b1100_0000) == 0b1000_0000;
        let chars = bytes.len() - bytes.iter().filter(continuation).count();
        LineColumn {
            line: line as u32 + 1,
            column: chars as u32 + 1,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{LineColumn, LineIndex};

    #[test]
    fn columns_count_chars_and_lines_start_at_one() {
        let text = "ab\r\nçdé x\n";
        let index = LineIndex::new(text);
        let at = |needle: &str| index.line_column(text, text.find(needle).unwrap() as u32);
        assert_eq!(at("b"), LineColumn { line: 1, column: 2 });
        assert_eq!(at("d"), LineColumn { line: 2, column: 2 });
        assert_eq!(at("x"), LineColumn { line: 2, column: 5 });
        assert_eq!(index.line_count(), 3);
        assert_eq!(
            index.line_column(text, text.len() as u32),
            LineColumn { line: 3, column: 1 }
        );
    }
}
