use super::{super::MacroDefinition, MAX_DEPTH};
use crate::{hir::Name, text::SourceText};

/// All `macro_rules!` definitions of a file, also those in functions and modules, in the order they are written. What a
/// macro defines when it is expanded is not among them.
///
/// Reads no more of the text than brackets, words, and where comments and strings end.
pub fn collect_macros(source: &SourceText) -> Vec<MacroDefinition> {
    const KEYWORD: &str = "macro_rules";
    const EXPORT: &str = "macro_export";
    let text = source.as_str();
    let mut definitions = Vec::new();
    if !text.contains(KEYWORD) {
        return definitions;
    }
    let mut scanner = Scanner {
        text,
        at: source.stripped_prefix().bytes as usize,
    };
    let mut is_exported = false;
    while let Some(piece) = scanner.next() {
        if piece.kind != PieceKind::Word {
            continue;
        }
        // The attribute stands right before, perhaps among others.
        if piece.text == EXPORT {
            is_exported = true;
        } else if piece.text == KEYWORD {
            definitions.extend(scanner.definition(is_exported));
            is_exported = false;
        }
    }
    definitions
}

struct Scanner<'a> {
    text: &'a str,
    /// Where the next piece begins, or blanks, comments or literals before it.
    at: usize,
}

#[derive(Clone, Copy)]
struct Piece<'a> {
    kind: PieceKind,
    text: &'a str,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum PieceKind {
    Word,
    Open,
    Close,
    Other,
}

impl<'a> Scanner<'a> {
    /// The definition whose keyword has just been read. If it is none, the scan goes on after the keyword.
    fn definition(&mut self, is_exported: bool) -> Option<MacroDefinition> {
        let after_keyword = self.at;
        let head = [self.next(), self.next(), self.next()];
        let [Some(bang), Some(name), Some(open)] = head else {
            return None;
        };
        if bang.text != "!" || name.kind != PieceKind::Word || open.kind != PieceKind::Open {
            self.at = after_keyword;
            return None;
        }
        let arms = self.inside()?;
        Some(MacroDefinition {
            name: Name::new(name.text),
            arms: arms.to_owned(),
            crate_name: None,
            is_exported,
        })
    }

    /// The text up to the bracket that closes the one just read, which is read as well. None if there is no such
    /// bracket, or others nest too deeply in between.
    fn inside(&mut self) -> Option<&'a str> {
        let start = self.at;
        let (mut depth, mut deepest) = (1_u32, 1_u32);
        while depth > 0 {
            match self.next()?.kind {
                PieceKind::Open => depth += 1,
                PieceKind::Close => depth -= 1,
                PieceKind::Word | PieceKind::Other => {}
            }
            deepest = deepest.max(depth);
        }
        let inside = self.text.get(start..self.at - 1)?;
        (deepest <= MAX_DEPTH).then_some(inside)
    }

    fn next(&mut self) -> Option<Piece<'a>> {
        loop {
            let rest = self.text.get(self.at..)?;
            let skipped = blanks(rest).or_else(|| comment(rest)).or_else(|| literal(rest));
            if let Some(length) = skipped {
                self.at += length;
                continue;
            }
            let first = rest.chars().next()?;
            let (kind, length) = match first {
                '(' | '[' | '{' => (PieceKind::Open, 1),
                ')' | ']' | '}' => (PieceKind::Close, 1),
                _ => match word(rest) {
                    0 => (PieceKind::Other, first.len_utf8()),
                    length => (PieceKind::Word, length),
                },
            };
            self.at += length;
            return Some(Piece {
                kind,
                text: &rest[..length],
            });
        }
    }
}

fn blanks(rest: &str) -> Option<usize> {
    let length = rest.len() - rest.trim_start().len();
    (length > 0).then_some(length)
}

fn comment(rest: &str) -> Option<usize> {
    if rest.starts_with("//") {
        return Some(rest.find('\n').unwrap_or(rest.len()));
    }
    if !rest.starts_with("/*") {
        return None;
    }
    let bytes = rest.as_bytes();
    let (mut depth, mut at) = (1_u32, 2);
    while depth > 0 {
        match bytes.get(at..at + 2) {
            Some(b"/*") => (depth, at) = (depth + 1, at + 2),
            Some(b"*/") => (depth, at) = (depth - 1, at + 2),
            Some(_) => at += 1,
            None => return Some(rest.len()),
        }
    }
    Some(at)
}

/// A string or char literal with its prefix. A lifetime is none.
fn literal(rest: &str) -> Option<usize> {
    let prefix = match word(rest) {
        0 => "",
        length => &rest[..length],
    };
    let body = &rest[prefix.len()..];
    let length = match (prefix, body.as_bytes().first()?) {
        ("r" | "br" | "cr", b'"' | b'#') => raw_string(body)?,
        ("" | "b" | "c", b'"') => string(body),
        ("" | "b", b'\'') => char_literal(body)?,
        _ => return None,
    };
    Some(prefix.len() + length)
}

fn raw_string(body: &str) -> Option<usize> {
    let hashes = body.len() - body.trim_start_matches('#').len();
    let inside = body[hashes..].strip_prefix('"')?;
    let end = format!("\"{}", &body[..hashes]);
    Some(
        inside
            .find(&end)
            .map_or(body.len(), |at| hashes + 1 + at + end.len()),
    )
}

fn string(body: &str) -> usize {
    let mut escaped = false;
    for (at, byte) in body.bytes().enumerate().skip(1) {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            b'"' => return at + 1,
            _ => {}
        }
    }
    body.len()
}

fn char_literal(body: &str) -> Option<usize> {
    let mut chars = body.char_indices().skip(1);
    match chars.next()? {
        (_, '\\') => {
            chars.next()?;
            chars.find(|(_, char)| *char == '\'').map(|(at, _)| at + 1)
        }
        _ => match chars.next()? {
            (at, '\'') => Some(at + 1),
            _ => None,
        },
    }
}

/// The length of the identifier, keyword or number at the start; `r#name` is one.
fn word(rest: &str) -> usize {
    let is_part = |char: char| char.is_alphanumeric() || char == '_';
    let plain = |text: &str| text.find(|char| !is_part(char)).unwrap_or(text.len());
    match rest.strip_prefix("r#").map(plain) {
        Some(raw @ 1..) => raw + 2,
        _ => plain(rest),
    }
}
