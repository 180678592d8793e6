use proc_macro2::{LineColumn, Span, extra::DelimSpan};

use super::hollow::Hollow;
use crate::text::{SourceText, TextRange};

/// From the lexer's positions (line, column in chars, in the text without its prefix) to bytes of the original text.
pub(super) struct Spans<'a> {
    source: &'a SourceText,
    /// What `source` was made of, where that is not the original itself.
    hollow: Option<&'a Hollow>,
    /// What was cut off before lexing. It lies on the first line, so later lines are not moved by it.
    prefix: u32,
    ascii: bool,
}

impl<'a> Spans<'a> {
    pub(super) fn new(source: &'a SourceText) -> Self {
        Self {
            source,
            hollow: None,
            prefix: source.stripped_prefix().bytes,
            ascii: source.as_str().is_ascii(),
        }
    }

    /// Those of the text that is left of an original.
    pub(super) fn of_hollow(hollow: &'a Hollow) -> Self {
        Self {
            hollow: Some(hollow),
            ..Self::new(&hollow.source)
        }
    }

    /// The text the lexer is to be given.
    pub(super) fn text(&self) -> &'a str {
        self.source
            .as_str()
            .get(self.prefix as usize..)
            .unwrap_or_default()
    }

    /// The range, in the original text, of a range of [`Self::text`].
    pub(super) fn range_of_text(&self, start: usize, end: usize) -> TextRange {
        TextRange::new(
            self.original(start as u32 + self.prefix),
            self.original(end as u32 + self.prefix),
        )
    }

    pub(super) fn range(&self, span: Span) -> TextRange {
        let start = self.original(self.offset(span.start()));
        let end = self.original(self.offset(span.end()));
        TextRange {
            start,
            end: end.max(start),
        }
    }

    /// The range, or what is at the place of an empty one: a char.
    pub(super) fn place_of(&self, span: Span) -> TextRange {
        let range = self.range(span);
        if !range.is_empty() {
            return range;
        }
        let rest = self.source.as_str().get(self.offset(span.start()) as usize..);
        let width = rest
            .and_then(|rest| rest.chars().next())
            .map_or(0, char::len_utf8);
        TextRange::new(range.start, range.start + width as u32)
    }

    /// The two brackets and what is between.
    pub(super) fn delimited(&self, span: DelimSpan) -> TextRange {
        self.range(span.join())
    }

    fn original(&self, offset: u32) -> u32 {
        self.hollow.map_or(offset, |hollow| hollow.original(offset))
    }

    fn offset(&self, at: LineColumn) -> u32 {
        let text = self.source.as_str();
        let line = at.line.saturating_sub(1);
        let start = match line {
            0 => self.prefix,
            _ => self.source.lines().line_range(line).start,
        } as usize;
        let plain = start + at.column;
        let is_plain = self.ascii || text.as_bytes().get(start..plain).is_some_and(<[u8]>::is_ascii);
        let offset = if is_plain {
            plain.min(text.len())
        } else {
            let rest = text.get(start..).unwrap_or_default();
            rest.char_indices()
                .nth(at.column)
                .map_or(text.len(), |(offset, _)| start + offset)
        };
        offset as u32
    }
}

#[cfg(test)]
mod tests {
    use proc_macro2::{TokenStream, TokenTree};

    use super::Spans;
    use crate::text::SourceText;

    fn check(tokens: TokenStream, spans: &Spans<'_>, prefix: usize, seen: &mut usize) {
        for tree in tokens {
            let range = spans.range(tree.span()).to_usize();
            let truth = tree.span().byte_range();
            assert_eq!(range, truth.start + prefix..truth.end + prefix, "{tree}");
            *seen += 1;
            if let TokenTree::Group(group) = tree {
                check(group.stream(), spans, prefix, seen);
            }
        }
    }

    #[test]
    fn offsets_are_those_of_the_original_text() {
        let body =
            "fn é() { let s = \"日本\"; 🦀(s) }\r\n/* ü */ fn b(x: u8) {\r\n\t\"multi é\nline\"; c }\r\n";
        let body = body.replace('🦀', "crab");
        for prefix in ["", "\u{feff}", "#!/usr/bin/env é", "\u{feff}#!/bin/x"] {
            let text = if prefix.contains('#') {
                format!("{prefix}\n{body}")
            } else {
                format!("{prefix}{body}")
            };
            let source = SourceText::new(text.as_str());
            let spans = Spans::new(&source);
            let tokens: TokenStream = spans.text().parse().unwrap();
            let mut seen = 0;
            check(tokens, &spans, prefix.len(), &mut seen);
            assert!(seen > 20);
        }
    }
}
