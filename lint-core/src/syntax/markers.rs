use super::scan::{PieceKind, Scan};
use crate::text::TextRange;

/// A comment that speaks to the linter: `// async-lint: allow(blocking-sleep) -- reason`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Marker {
    /// From `//` to the end of the line.
    pub range: TextRange,
    /// What stands after `async-lint:`, without the blanks around it.
    pub said: TextRange,
    /// Nothing stands before it on its line: it is about what follows, else about its line.
    pub is_alone: bool,
    /// The first token after it and after attributes; none where a bracket or the file ends.
    pub next: Option<TextRange>,
}

/// `#[allow(lint, ..)]` or `#[expect(..)]`, also where `cfg_attr` gives it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LintAttribute {
    /// The lints by their paths, as they are written: `clippy::await_holding_lock`.
    pub lints: Vec<String>,
    pub about: AttributeScope,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AttributeScope {
    /// `#![..]`: what lies between these brackets, or the whole file.
    Around(TextRange),
    /// What starts with this token.
    Next(TextRange),
}

/// What comments start with that speak to the linter.
const MARK: &str = "async-lint:";

/// The comments of a text that speak to the linter, in order.
pub fn markers(text: &str) -> Vec<Marker> {
    let mut found = Vec::new();
    if !text.contains(MARK) {
        return found;
    }
    let mut scan = Scan::new(text, 0);
    // Comments before the same token have the same subject, so that each stretch of text is looked through once.
    let mut ahead: Option<(usize, Option<TextRange>)> = None;
    while let Some(piece) = scan.next() {
        if piece.kind != PieceKind::Comment {
            continue;
        }
        let line = scan.text_of(piece).trim_end();
        let said = line.strip_prefix("//").map(str::trim_start);
        let Some(said) = said.and_then(|said| said.strip_prefix(MARK)) else {
            continue;
        };
        let end = piece.start + line.len();
        let (_, next) = *match &mut ahead {
            Some(known) if piece.end <= known.0 => known,
            other => {
                let token = scan.peek_token().map_or(text.len(), |token| token.start);
                other.insert((token, next_subject(scan)))
            }
        };
        let before = text[..piece.start].rsplit('\n').next().unwrap_or_default();
        found.push(Marker {
            range: range(piece.start, end),
            said: range(end - said.trim_start().len(), end),
            is_alone: before.trim_start_matches('\u{feff}').trim().is_empty(),
            next,
        });
    }
    found
}

/// Whether nothing is written across a place of a text: no literal, and no comment; what is put there is read as code, or
/// as a comment of its own.
pub fn is_between_tokens(text: &str, at: u32) -> bool {
    let at = at as usize;
    let mut scan = Scan::new(text, 0);
    while let Some(piece) = scan.next() {
        let is_line_comment = piece.kind == PieceKind::Comment && scan.text_of(piece).starts_with("//");
        if piece.start < at && (at < piece.end || is_line_comment && at == piece.end) {
            return false;
        }
        if at <= piece.start {
            break;
        }
    }
    true
}

/// The attributes of a text that allow lints, in order of their ends.
pub fn allowed_lints(text: &str) -> Vec<LintAttribute> {
    let mut found = Vec::new();
    let mut scan = Scan::new(text, 0);
    // Where brackets opened, with the inner attributes met inside.
    let mut open: Vec<(usize, Vec<String>)> = vec![(0, Vec::new())];
    while let Some(piece) = scan.next_token() {
        match piece.kind {
            PieceKind::Open(_) => open.push((piece.start, Vec::new())),
            PieceKind::Close(_) if open.len() > 1 => {
                if let Some((start, lints)) = open.pop() {
                    found.extend(around(range(start, piece.end), lints));
                }
            }
            PieceKind::Mark(b'#') => {
                let Some((lints, is_inner)) = attribute(&mut scan) else {
                    continue;
                };
                if is_inner {
                    open.iter_mut()
                        .last()
                        .into_iter()
                        .for_each(|(_, inner)| inner.extend(lints.clone()));
                } else if let Some(next) = next_subject(scan).filter(|_| !lints.is_empty()) {
                    let about = AttributeScope::Next(next);
                    found.push(LintAttribute { lints, about });
                }
            }
            _ => {}
        }
    }
    while let Some((start, lints)) = open.pop() {
        found.extend(around(range(start, text.len()), lints));
    }
    found
}

fn around(range: TextRange, lints: Vec<String>) -> Option<LintAttribute> {
    let about = AttributeScope::Around(range);
    (!lints.is_empty()).then_some(LintAttribute { lints, about })
}

/// After `#`: the lints that the attribute allows, if it is one, and whether it is an inner one. Leaves what is none where
/// it is.
fn attribute(scan: &mut Scan<'_>) -> Option<(Vec<String>, bool)> {
    let mut ahead = *scan;
    let mut piece = ahead.next_token()?;
    let is_inner = piece.kind == PieceKind::Mark(b'!');
    if is_inner {
        piece = ahead.next_token()?;
    }
    if piece.kind != PieceKind::Open(b'[') {
        return None;
    }
    let start = ahead.at();
    ahead.skip_group()?;
    let end = ahead.at();
    *scan = ahead;
    Some((lints_between(Scan::new(scan.text(), start), end), is_inner))
}

/// The paths in the brackets after `allow` and `expect`. What is said of a reason is no path.
fn lints_between(mut scan: Scan<'_>, end: usize) -> Vec<String> {
    let mut lints = Vec::new();
    while let Some(word) = scan.next_token().filter(|word| word.end < end) {
        let is_allowing = matches!(scan.text_of(word), "allow" | "expect");
        if !is_allowing
            || scan
                .peek_token()
                .is_none_or(|next| next.kind != PieceKind::Open(b'('))
        {
            continue;
        }
        scan.next_token();
        let mut path = String::new();
        while let Some(piece) = scan.next_token().filter(|piece| piece.end < end) {
            match piece.kind {
                PieceKind::Word | PieceKind::Mark(b':') => path.push_str(scan.text_of(piece)),
                PieceKind::Mark(b',') => lints.push(std::mem::take(&mut path)),
                PieceKind::Close(_) => break,
                _ => {}
            }
        }
        lints.push(path);
    }
    lints.retain(|lint| !lint.is_empty() && !lint.starts_with("reason"));
    lints
}

/// The first token after here, and after the attributes before it.
fn next_subject(mut scan: Scan<'_>) -> Option<TextRange> {
    loop {
        let piece = scan.next_token()?;
        match piece.kind {
            PieceKind::Mark(b'#') => {
                let mut ahead = scan;
                let mut kind = ahead.next_token()?.kind;
                if kind == PieceKind::Mark(b'!') {
                    kind = ahead.next_token()?.kind;
                }
                if kind != PieceKind::Open(b'[') {
                    return Some(range(piece.start, piece.end));
                }
                ahead.skip_group()?;
                scan = ahead;
            }
            PieceKind::Close(_) => return None,
            _ => return Some(range(piece.start, piece.end)),
        }
    }
}

fn range(start: usize, end: usize) -> TextRange {
    TextRange::new(start as u32, end as u32)
}
