//! A lexer that knows words, brackets, and what hides them: comments, strings, characters. It allocates nothing, never
//! fails and never recurses, so that it may be let loose on any text.

use std::iter;

use crate::text::TextRange;

/// The tokens that start in a range of a text, which starts with one: words, literals, brackets and single marks, without
/// blanks and comments.
pub fn tokens(text: &str, range: TextRange) -> impl Iterator<Item = TextRange> {
    let mut scan = Scan::new(text, range.start as usize);
    iter::from_fn(move || scan.next_token())
        .map(|piece| TextRange::new(piece.start as u32, piece.end as u32))
        .take_while(move |token| token.start < range.end)
}

/// Reads a text piece by piece.
#[derive(Clone, Copy)]
pub(super) struct Scan<'a> {
    text: &'a str,
    at: usize,
}

/// A stretch of the text: `start..end`, in bytes.
#[derive(Clone, Copy)]
pub(super) struct Piece {
    pub(super) kind: PieceKind,
    pub(super) start: usize,
    pub(super) end: usize,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum PieceKind {
    /// An identifier, a keyword, `r#name`, or the start of a number.
    Word,
    /// A string, char or byte, with its prefix.
    Literal,
    Comment,
    Open(u8),
    Close(u8),
    /// The `'` of a lifetime or label.
    Quote,
    /// Any other byte.
    Mark(u8),
}

impl<'a> Scan<'a> {
    /// Starts at a byte of the text.
    pub(super) fn new(text: &'a str, at: usize) -> Self {
        Self { text, at }
    }

    /// The bytes read so far.
    pub(super) fn at(&self) -> usize {
        self.at
    }

    pub(super) fn text(&self) -> &'a str {
        self.text
    }

    pub(super) fn text_of(&self, piece: Piece) -> &'a str {
        self.text.get(piece.start..piece.end).unwrap_or_default()
    }

    /// The next piece that is no blank.
    pub(super) fn next(&mut self) -> Option<Piece> {
        while self.peek(0).is_some_and(is_blank) {
            self.at += 1;
        }
        let start = self.at;
        let kind = match self.peek(0)? {
            b'/' if self.peek(1) == Some(b'/') => {
                self.skip_line();
                PieceKind::Comment
            }
            b'/' if self.peek(1) == Some(b'*') => {
                self.skip_block_comment();
                PieceKind::Comment
            }
            open @ (b'(' | b'[' | b'{') => {
                self.at += 1;
                PieceKind::Open(open)
            }
            close @ (b')' | b']' | b'}') => {
                self.at += 1;
                PieceKind::Close(close)
            }
            b'"' => {
                self.skip_string();
                PieceKind::Literal
            }
            b'\'' => self.quote(),
            byte if is_word(byte) => self.word(),
            byte => {
                self.at += 1;
                PieceKind::Mark(byte)
            }
        };
        self.at = self.at.min(self.text.len());
        Some(Piece {
            kind,
            start,
            end: self.at,
        })
    }

    /// The next piece that is no comment, and moves on past it.
    pub(super) fn next_token(&mut self) -> Option<Piece> {
        loop {
            let piece = self.next()?;
            if piece.kind != PieceKind::Comment {
                return Some(piece);
            }
        }
    }

    /// The next piece that is no comment, without moving on.
    pub(super) fn peek_token(&self) -> Option<Piece> {
        let mut ahead = *self;
        ahead.next_token()
    }

    /// After an opening bracket: moves on past the one that closes it. Gives the greatest depth of brackets inside, or
    /// none if the text ends before.
    pub(super) fn skip_group(&mut self) -> Option<u32> {
        let (mut depth, mut deepest) = (1_u32, 0_u32);
        while depth > 0 {
            let byte = self.peek(0)?;
            match CLASSES[usize::from(byte)] {
                Class::Plain => self.at += 1,
                Class::Open => {
                    self.at += 1;
                    deepest = deepest.max(depth);
                    depth += 1;
                }
                Class::Close => {
                    self.at += 1;
                    depth -= 1;
                }
                Class::Word => {
                    let start = self.at;
                    self.skip_word();
                    // It may be the prefix of a literal.
                    if matches!(self.peek(0), Some(b'"' | b'\'' | b'#')) {
                        self.at = start;
                        self.next()?;
                    }
                }
                Class::Hides => {
                    self.next()?;
                }
            }
        }
        Some(deepest)
    }

    fn peek(&self, ahead: usize) -> Option<u8> {
        self.text.as_bytes().get(self.at + ahead).copied()
    }

    fn word(&mut self) -> PieceKind {
        let start = self.at;
        self.skip_word();
        let word = &self.text.as_bytes()[start..self.at];
        match (word, self.peek(0)) {
            (b"r" | b"br" | b"cr", Some(b'"' | b'#')) if self.skip_raw_string() => PieceKind::Literal,
            (b"b" | b"c", Some(b'"')) => {
                self.skip_string();
                PieceKind::Literal
            }
            (b"b", Some(b'\'')) => {
                self.quote();
                PieceKind::Literal
            }
            (b"r", Some(b'#')) if self.peek(1).is_some_and(is_word) => {
                self.at += 1;
                self.skip_word();
                PieceKind::Word
            }
            _ => PieceKind::Word,
        }
    }

    fn skip_word(&mut self) {
        while self.peek(0).is_some_and(is_word) {
            self.at += 1;
        }
    }

    fn skip_line(&mut self) {
        let rest = &self.text.as_bytes()[self.at..];
        self.at += rest.iter().position(|byte| *byte == b'\n').unwrap_or(rest.len());
    }

    fn skip_block_comment(&mut self) {
        let mut depth = 0_u32;
        while self.at < self.text.len() {
            match (self.peek(0), self.peek(1)) {
                (Some(b'/'), Some(b'*')) => {
                    depth += 1;
                    self.at += 2;
                }
                (Some(b'*'), Some(b'/')) => {
                    depth -= 1;
                    self.at += 2;
                    if depth == 0 {
                        return;
                    }
                }
                _ => self.at += 1,
            }
        }
    }

    fn skip_string(&mut self) {
        self.at += 1;
        while let Some(byte) = self.peek(0) {
            self.at += if byte == b'\\' { 2 } else { 1 };
            if byte == b'"' {
                break;
            }
        }
    }

    /// At what follows `r`: `"`, `#"`, …; else nothing happens (`r#raw`).
    fn skip_raw_string(&mut self) -> bool {
        let rest = &self.text.as_bytes()[self.at..];
        let hashes = rest.iter().take_while(|byte| **byte == b'#').count();
        if self.peek(hashes) != Some(b'"') {
            return false;
        }
        self.at += hashes + 1;
        while let Some(byte) = self.peek(0) {
            self.at += 1;
            let closes = byte == b'"' && (0..hashes).all(|ahead| self.peek(ahead) == Some(b'#'));
            if closes {
                self.at += hashes;
                break;
            }
        }
        true
    }

    /// A character literal, or the quote of a lifetime or label.
    fn quote(&mut self) -> PieceKind {
        self.at += 1;
        if self.peek(0) == Some(b'\\') {
            self.at += 2;
            while self.peek(0).is_some_and(|byte| byte != b'\'' && byte != b'\n') {
                self.at += 1;
            }
            self.at += 1;
            return PieceKind::Literal;
        }
        let width = match self.peek(0) {
            Some(0xf0..) => 4,
            Some(0xe0..) => 3,
            Some(0xc0..) => 2,
            _ => 1,
        };
        if self.peek(width) == Some(b'\'') {
            self.at += width + 1;
            return PieceKind::Literal;
        }
        PieceKind::Quote
    }
}

#[derive(Clone, Copy)]
enum Class {
    Plain,
    Open,
    Close,
    Word,
    /// Brackets may be hidden in what starts here: a comment, a literal.
    Hides,
}

const CLASSES: [Class; 256] = {
    let mut classes = [Class::Plain; 256];
    let mut byte = 0;
    while byte < 256 {
        classes[byte] = match byte as u8 {
            b'(' | b'[' | b'{' => Class::Open,
            b')' | b']' | b'}' => Class::Close,
            b'"' | b'\'' | b'/' => Class::Hides,
            byte if is_word(byte) => Class::Word,
            _ => Class::Plain,
        };
        byte += 1;
    }
    classes
};

const fn is_blank(byte: u8) -> bool {
    matches!(byte, b' ' | b'\n' | b'\t' | b'\r')
}

const fn is_word(byte: u8) -> bool {
    byte == b'_' || byte.is_ascii_alphanumeric() || byte >= 0x80
}
