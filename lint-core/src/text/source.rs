use std::sync::{Arc, OnceLock};

use super::LineIndex;

/// One file's text as it was read, and its line index. Offsets count from the first byte of the file, byte order
/// mark and shebang included.
#[derive(Clone, Debug)]
pub struct SourceText {
    text: Arc<str>,
    /// Made when it is first asked for: a run that finds nothing new needs none.
    lines: Arc<OnceLock<LineIndex>>,
}

/// What a Rust lexer skips at the start of a file: a byte order mark, a shebang line. `bytes` is its length.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StrippedPrefix {
    pub bytes: u32,
}

impl Default for SourceText {
    fn default() -> Self {
        Self::new("")
    }
}

impl SourceText {
    pub fn new(text: impl Into<Arc<str>>) -> Self {
        Self {
            text: text.into(),
            lines: Arc::default(),
        }
    }

    pub fn as_str(&self) -> &str {
        &self.text
    }

    pub fn lines(&self) -> &LineIndex {
        self.lines.get_or_init(|| LineIndex::new(&self.text))
    }

    /// The byte order mark and the shebang line (`#!/usr/bin/env …`, without its line break) at the start.
    /// `#![attribute]` is no shebang, also with blanks or comments between `#!` and `[`.
    pub fn stripped_prefix(&self) -> StrippedPrefix {
        let after_mark = self.text.strip_prefix('\u{feff}').unwrap_or(&self.text);
        let mark = self.text.len() - after_mark.len();
        let shebang = match after_mark.strip_prefix("#!") {
            Some(rest) if !skip_blanks_and_comments(rest).starts_with('[') => {
                after_mark.find('\n').unwrap_or(after_mark.len())
            }
            _ => 0,
        };
        StrippedPrefix {
            bytes: (mark + shebang) as u32,
        }
    }
}

fn skip_blanks_and_comments(mut text: &str) -> &str {
    loop {
        text = text.trim_start();
        if let Some(line) = text.strip_prefix("//") {
            text = line.split_once('\n').map_or("", |(_, rest)| rest);
        } else if let Some(block) = text.strip_prefix("/*") {
            text = block.split_once("*/").map_or("", |(_, rest)| rest);
        } else {
            return text;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::SourceText;

    #[test]
    fn the_prefix_is_a_mark_and_a_shebang_but_not_an_attribute() {
        let bytes = |text: &str| SourceText::new(text).stripped_prefix().bytes;
        assert_eq!(bytes("fn a() {}"), 0);
        assert_eq!(bytes("\u{feff}fn a() {}"), 3);
        assert_eq!(bytes("#!/usr/bin/env run\nfn a() {}"), 18);
        assert_eq!(bytes("\u{feff}#!/bin/x\nfn a() {}"), 11);
        assert_eq!(bytes("#![allow(dead_code)]\n"), 0);
        assert_eq!(bytes("#! // why\n [allow(dead_code)]\n"), 0);
    }
}
