//! Long lists of plain values, as programs write them: `[1, 2, 3]`, `&[Zone { name: "UTC", offset: 0 }, ..]`. Nothing in
//! one is called or moved, and its first value has the type of all: the others need no tree.

use super::scan::{Piece, PieceKind, Scan};

/// The length from which a text is worth looking through, in bytes: few have lists that take time, and those are long.
const TEXT: usize = 64 << 10;
/// The length from which a list is long, in bytes.
const LIST: usize = 4 << 10;

/// What can be left out of a text, in order, as bytes `start..end`: of each long list what follows its first value. Nothing
/// where brackets do not match.
pub(super) fn long_lists(text: &str, from: usize) -> Vec<(usize, usize)> {
    if text.len() < TEXT {
        return Vec::new();
    }
    let mut finder = Finder {
        scan: Scan::new(text, from),
        groups: Vec::new(),
        cuts: Vec::new(),
        before: [None; 2],
    };
    match finder.text() {
        Some(()) => finder.cuts,
        None => Vec::new(),
    }
}

struct Finder<'a> {
    scan: Scan<'a>,
    /// The brackets that are open.
    groups: Vec<Group>,
    cuts: Vec<(usize, usize)>,
    /// The last two tokens, the last one first.
    before: [Option<Piece>; 2],
}

struct Group {
    open: u8,
    /// The byte after the bracket.
    start: usize,
    /// Where its first value ends.
    first: Option<usize>,
    is_list: bool,
    is_plain: bool,
}

impl Finder<'_> {
    /// Reads to the end of the text. None where brackets do not match.
    fn text(&mut self) -> Option<()> {
        while let Some(piece) = self.scan.next_token() {
            match piece.kind {
                // What a macro makes of its values is not known here.
                PieceKind::Open(_) if self.follows_bang() => {
                    self.scan.skip_group()?;
                    self.is_not_plain();
                }
                PieceKind::Open(open) => self.groups.push(Group {
                    open,
                    start: piece.end,
                    first: None,
                    is_list: open == b'[' && self.begins_value(),
                    is_plain: true,
                }),
                PieceKind::Close(close) => self.close(close, piece.start)?,
                PieceKind::Mark(b',') => {
                    if let Some(group) = self.groups.last_mut() {
                        group.first.get_or_insert(piece.start);
                    }
                }
                _ if self.is_plain(piece) => {}
                _ => self.is_not_plain(),
            }
            self.before = [Some(piece), self.before[0]];
        }
        self.groups.is_empty().then_some(())
    }

    fn close(&mut self, close: u8, end: usize) -> Option<()> {
        let group = self.groups.pop()?;
        matches!((group.open, close), (b'(', b')') | (b'[', b']') | (b'{', b'}')).then_some(())?;
        if !group.is_plain {
            self.is_not_plain();
        } else if group.is_list
            && let Some(first) = group.first
            && end - group.start >= LIST
        {
            while self.cuts.pop_if(|(cut, _)| *cut > first).is_some() {}
            self.cuts.push((first, end));
        }
        Some(())
    }

    fn is_not_plain(&mut self) {
        if let Some(group) = self.groups.last_mut() {
            group.is_plain = false;
        }
    }

    /// Whether a token may stand in a value that calls nothing and names no local: a literal, a constant, `Type { field: `.
    fn is_plain(&self, piece: Piece) -> bool {
        match piece.kind {
            PieceKind::Literal | PieceKind::Mark(b':' | b'&' | b'-') => true,
            // `1.5`
            PieceKind::Mark(b'.') => self.before[0].is_some_and(|before| self.is_number(before)),
            PieceKind::Word => {
                let word = self.scan.text_of(piece);
                let is_constant = word.starts_with(|char: char| char.is_uppercase() || char.is_ascii_digit());
                let names_part =
                    || self.scan.peek_token().map(|next| next.kind) == Some(PieceKind::Mark(b':'));
                is_constant || matches!(word, "true" | "false") || names_part()
            }
            _ => false,
        }
    }

    fn is_number(&self, piece: Piece) -> bool {
        let word = self.scan.text_of(piece);
        piece.kind == PieceKind::Word && word.starts_with(|char: char| char.is_ascii_digit())
    }

    /// Whether a `[` here is no index, no attribute and no type's: `= [`, `&[`, `, [`, `([`, `[[`.
    fn begins_value(&self) -> bool {
        let before = self.before[0].map(|before| before.kind);
        matches!(
            before,
            Some(PieceKind::Mark(b'=' | b'&' | b',' | b':') | PieceKind::Open(_))
        )
    }

    /// `! {`, `! name {`
    fn follows_bang(&self) -> bool {
        let is_bang =
            |back: usize| self.before[back].is_some_and(|piece| piece.kind == PieceKind::Mark(b'!'));
        let is_word = self.before[0].is_some_and(|piece| piece.kind == PieceKind::Word);
        is_bang(0) || is_word && is_bang(1)
    }
}

#[cfg(test)]
mod tests {
    use super::{LIST, TEXT, long_lists};

    /// What is left of a text, behind enough of another to be looked through.
    fn left(text: &str) -> String {
        let before = " ".repeat(TEXT);
        let whole = format!("{before}{text}");
        let mut left = String::new();
        let mut from = before.len();
        for (start, end) in long_lists(&whole, 0) {
            left.push_str(&whole[from..start]);
            from = end;
        }
        left + &whole[from..]
    }

    fn list(value: &str) -> String {
        format!("[{}]", vec![value; LIST].join(", "))
    }

    #[test]
    fn the_first_of_many_plain_values_is_left() {
        for value in [
            "-1",
            "2.5",
            "0x7f_u8",
            "\"]\"",
            "b'\\''",
            "true",
            "(1, Zone::Utc)",
            "Zone { name: \"UTC\", at: &[1, 2], of: crate::zones::UTC }",
            "Some([A, B])",
        ] {
            let text = format!(
                "static A: &[T] = &{};\nfn a() {{ b({}); }}",
                list(value),
                list(value)
            );
            let short = format!("static A: &[T] = &[{value}];\nfn a() {{ b([{value}]); }}");
            assert_eq!(left(&text), short);
        }
        assert_eq!(
            left(&format!("const A: [[u8; 2]; 3] = [{}, [a()]];", list("1"))),
            "const A: [[u8; 2]; 3] = [[1], [a()]];"
        );
    }

    #[test]
    fn what_may_matter_stays() {
        for value in [
            "a()",
            "a",
            "a.b",
            "1.max(2)",
            "|A| A",
            "a!(1)",
            "&mut A { a }",
            "async {}",
            "*A",
        ] {
            let text = format!("fn a() {{ b({}); }}", list(value));
            assert_eq!(left(&text), text);
        }
        let values = list("1");
        for text in [
            format!("a!{values};"),
            format!("a!({values});"),
            format!("macro_rules! a {{ () => {{ {values} }} }}"),
            format!("#{values} fn a() {{}}"),
            format!("fn a() {{ b{values} }}"),
            format!("static A: B = {values} }}"),
            format!("static A: B = {{ {values}"),
        ] {
            assert_eq!(left(&text), text);
        }
    }
}
