//! Cheap checks of the text before it is parsed. The parser recurses, and a stack overflow ends the process: what nests
//! too deep, in brackets or without them (`!!!!x`, `a + a + …`, `else if` chains), must not reach it.

use proc_macro2::{TokenStream, TokenTree};

use super::spans::Spans;
use crate::hir::{Note, NoteKind};

/// Bytes of text.
const MAX_LENGTH: usize = 8 << 20;
/// Brackets within brackets.
pub(super) const MAX_DEPTH: u32 = 256;
/// Tokens in runs without a separator: the run at a place, and those of the brackets around it. Each may cost the parser
/// one level, and 32 MiB hold about 9,000 levels without optimisation.
const MAX_RUN: u32 = 6_000;

/// Why the text must not be parsed, if so.
pub(super) fn check(spans: &Spans<'_>) -> Option<Note> {
    let text = spans.text();
    let whole = |kind| Note {
        range: spans.range_of_text(0, text.len()),
        kind,
    };
    if text.len() > MAX_LENGTH {
        return Some(whole(NoteKind::TooLarge {
            limit: MAX_LENGTH as u32,
        }));
    }
    let limit = Scan::new(text.as_bytes()).run().err()?;
    Some(whole(NoteKind::TooDeep { limit }))
}

/// The number of tokens, unless brackets nest too deep or a run is too long. For tokens that come from an expansion.
pub(super) fn count(tokens: &TokenStream) -> Option<u32> {
    count_below(tokens, 0, 0)
}

fn count_below(tokens: &TokenStream, depth: u32, around: u32) -> Option<u32> {
    if depth > MAX_DEPTH {
        return None;
    }
    let mut total = 0;
    let mut run = Run::starting(around);
    for tree in tokens.clone() {
        total += 1;
        match tree {
            TokenTree::Group(group) => {
                total += count_below(&group.stream(), depth + 1, run.tokens)?;
                run.count(false);
            }
            TokenTree::Punct(punct) if matches!(punct.as_char(), ',' | ';') => {
                run = Run::starting(around);
            }
            TokenTree::Ident(_) | TokenTree::Punct(_) | TokenTree::Literal(_) => run.count(false),
        }
        if run.tokens > MAX_RUN {
            return None;
        }
    }
    Some(total)
}

/// The tokens since the last separator. After a closing brace a new statement or item may start: a word other than
/// `else` then starts a new run.
#[derive(Clone, Copy, Default)]
struct Run {
    /// Those of the brackets around included.
    tokens: u32,
    around: u32,
    after_brace: bool,
}

impl Run {
    fn starting(around: u32) -> Self {
        Self {
            tokens: around,
            around,
            after_brace: false,
        }
    }

    fn count(&mut self, starts_anew: bool) {
        if self.after_brace && starts_anew {
            self.tokens = self.around;
        }
        self.after_brace = false;
        self.tokens += 1;
    }
}

/// A lexer that knows only what hides brackets: comments, strings, characters.
struct Scan<'a> {
    bytes: &'a [u8],
    at: usize,
    /// The runs around the current one, innermost last.
    outer: Vec<Run>,
    run: Run,
}

impl<'a> Scan<'a> {
    fn new(bytes: &'a [u8]) -> Self {
        Self {
            bytes,
            at: 0,
            outer: Vec::new(),
            run: Run::default(),
        }
    }

    /// Errs with the limit that is passed.
    fn run(mut self) -> Result<(), u32> {
        while let Some(&byte) = self.bytes.get(self.at) {
            match byte {
                b' ' | b'\n' | b'\t' | b'\r' => self.at += 1,
                b'/' if self.peek(1) == Some(b'/') => self.skip_line(),
                b'/' if self.peek(1) == Some(b'*') => self.skip_block_comment(),
                b'(' | b'[' | b'{' => {
                    self.at += 1;
                    self.outer.push(self.run);
                    self.run = Run::starting(self.run.tokens);
                    if self.outer.len() > MAX_DEPTH as usize {
                        return Err(MAX_DEPTH);
                    }
                }
                b')' | b']' | b'}' => {
                    self.at += 1;
                    self.run = self.outer.pop().unwrap_or_default();
                    self.run.count(false);
                    self.run.after_brace = byte == b'}';
                }
                b',' | b';' => {
                    self.at += 1;
                    self.run = Run::starting(self.run.around);
                }
                b'"' => self.skip_string(),
                b'\'' => self.skip_quote(),
                b'_' | b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | 0x80.. => self.word(),
                _ => {
                    self.at += 1;
                    self.run.count(byte == b'#');
                }
            }
            if self.run.tokens > MAX_RUN {
                return Err(MAX_RUN);
            }
        }
        Ok(())
    }

    fn peek(&self, ahead: usize) -> Option<u8> {
        self.bytes.get(self.at + ahead).copied()
    }

    fn word(&mut self) {
        let start = self.at;
        let is_word = |byte: u8| byte == b'_' || byte.is_ascii_alphanumeric() || byte >= 0x80;
        while self.peek(0).is_some_and(is_word) {
            self.at += 1;
        }
        let word = &self.bytes[start..self.at];
        if matches!(word, b"r" | b"br" | b"cr") {
            self.skip_raw_string();
        }
        self.run.count(!matches!(word, b"else" | b"as"));
    }

    fn skip_line(&mut self) {
        while self.peek(0).is_some_and(|byte| byte != b'\n') {
            self.at += 1;
        }
    }

    fn skip_block_comment(&mut self) {
        let mut depth = 0_u32;
        while self.at < self.bytes.len() {
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
        self.run.count(false);
    }

    /// At what follows `r`: `"`, `#"`, …; else nothing happens (`r#raw`).
    fn skip_raw_string(&mut self) {
        let hashes = self.bytes[self.at..]
            .iter()
            .take_while(|byte| **byte == b'#')
            .count();
        if self.peek(hashes) != Some(b'"') {
            return;
        }
        self.at += hashes + 1;
        while let Some(byte) = self.peek(0) {
            self.at += 1;
            let closes = byte == b'"' && (0..hashes).all(|ahead| self.peek(ahead) == Some(b'#'));
            if closes {
                self.at += hashes;
                return;
            }
        }
    }

    /// A character literal, or the quote of a lifetime or label.
    fn skip_quote(&mut self) {
        self.at += 1;
        self.run.count(true);
        if self.peek(0) == Some(b'\\') {
            self.at += 2;
            while self.peek(0).is_some_and(|byte| byte != b'\'' && byte != b'\n') {
                self.at += 1;
            }
            self.at += 1;
            return;
        }
        let width = match self.peek(0) {
            Some(0xf0..) => 4,
            Some(0xe0..) => 3,
            Some(0xc0..) => 2,
            _ => 1,
        };
        if self.peek(width) == Some(b'\'') {
            self.at += width + 1;
        }
    }
}
