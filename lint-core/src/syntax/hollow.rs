//! A file's text without what no signature needs, so that neither the lexer nor the parser sees it: the bodies of
//! functions, the values of constants and statics, the arms of `macro_rules!`, the insides of test modules, comments. Where
//! only what other crates can name is wanted, functions that are not public go whole.
//!
//! Only what [`signatures`](super::signatures) would take from the tokens, or what is no token at all, is left out, by
//! the same marks; the tokens that are left go through it as ever. A text whose brackets do not match stays whole.

use super::scan::{Piece, PieceKind, Scan};
use crate::text::SourceText;

/// The text that is left, and where its parts lie in the original.
pub(super) struct Hollow {
    pub(super) source: SourceText,
    /// Where a part starts here and in the original, in bytes; in order, the first at the start of both.
    parts: Vec<(u32, u32)>,
}

impl Hollow {
    pub(super) fn of(source: &SourceText, functions: Functions) -> Self {
        let text = source.as_str();
        let mut cutter = Cutter {
            text,
            functions,
            scan: Scan::new(text, source.stripped_prefix().bytes as usize),
            cuts: Vec::new(),
            before: [None; 2],
        };
        if cutter.items().is_none() {
            cutter.cuts.clear();
        }
        Self::without(source, &cutter.cuts)
    }

    fn without(source: &SourceText, cuts: &[(usize, usize)]) -> Self {
        if cuts.is_empty() {
            return Self {
                source: source.clone(),
                parts: vec![(0, 0)],
            };
        }
        let text = source.as_str();
        let mut left = String::with_capacity(text.len() / 2);
        let mut parts = Vec::with_capacity(cuts.len() + 1);
        let mut from = 0;
        for (start, end) in cuts {
            parts.push((left.len() as u32, from as u32));
            left.push_str(text.get(from..*start).unwrap_or_default());
            // Tokens on both sides of a cut stay two, and the end of one is not the start of the other.
            left.push(' ');
            from = *end;
        }
        parts.push((left.len() as u32, from as u32));
        left.push_str(text.get(from..).unwrap_or_default());
        Self {
            source: SourceText::new(left),
            parts,
        }
    }

    /// The place in the original of a byte of the text that is left.
    pub(super) fn original(&self, offset: u32) -> u32 {
        let part = self.parts.partition_point(|(here, _)| *here <= offset);
        let (here, there) = part.checked_sub(1).map_or((0, 0), |part| self.parts[part]);
        there + (offset - here)
    }
}

/// Which functions are wanted.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Functions {
    All,
    /// Those that other crates may call: not `fn a() {}`, `pub(crate) fn b() {}`.
    Exported,
}

/// What the items between braces are in.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Around {
    /// A module, or an impl of no trait: a function in it is as visible as it says.
    Visibility,
    /// A trait or its impl: a function in it is as visible as the trait.
    Trait,
}

/// The item being read.
#[derive(Clone, Copy, Default)]
struct ItemHead {
    /// Where it starts, in bytes: at its first attribute that is no documentation.
    start: Option<usize>,
    is_public: bool,
    /// It holds items between its braces.
    holds: Option<Around>,
    is_test: bool,
    angles: Angles,
}

struct Cutter<'a> {
    text: &'a str,
    functions: Functions,
    scan: Scan<'a>,
    /// What is left out, in order, as bytes `start..end`.
    cuts: Vec<(usize, usize)>,
    /// The last two tokens, the last one first.
    before: [Option<Piece>; 2],
}

impl Cutter<'_> {
    /// Reads items to the end of the text. None where brackets do not match.
    fn items(&mut self) -> Option<()> {
        let mut around = vec![Around::Visibility];
        let mut item = ItemHead::default();
        while let Some(piece) = self.next() {
            match piece.kind {
                PieceKind::Word => self.word(piece, &mut item, *around.last()?)?,
                PieceKind::Mark(b';') => item = ItemHead::default(),
                PieceKind::Mark(b'#') => self.attribute(piece, &mut item)?,
                PieceKind::Open(b'{') if item.angles.depth == 0 => {
                    match item.holds {
                        Some(_) if item.is_test => self.cut_group()?,
                        Some(holds) => around.push(holds),
                        None => self.group()?,
                    }
                    item = ItemHead::default();
                }
                PieceKind::Open(_) => self.group()?,
                PieceKind::Close(b'}') => {
                    around.pop();
                    item = ItemHead::default();
                }
                PieceKind::Close(_) => return None,
                PieceKind::Mark(mark) => item.angles.see(mark, self.points(piece)),
                PieceKind::Literal | PieceKind::Quote | PieceKind::Comment => {}
            }
            self.before = [Some(piece), self.before[0]];
        }
        (around.len() == 1).then_some(())
    }

    fn word(&mut self, word: Piece, item: &mut ItemHead, around: Around) -> Option<()> {
        let start = *item.start.get_or_insert(word.start);
        let is_in_head = item.angles.depth == 0;
        match self.scan.text_of(word) {
            "pub" => item.is_public = !self.next_is(PieceKind::Open(b'(')),
            "fn" if self.next_is(PieceKind::Word) => {
                let is_exported = item.is_public || around == Around::Trait;
                self.signature()?;
                if self.functions == Functions::Exported && !is_exported {
                    self.cut_item(start);
                }
                *item = ItemHead::default();
            }
            "const" | "static"
                if item.holds.is_none() && is_in_head && !self.follows_type_mark() && self.names_value() =>
            {
                self.value()?;
                *item = ItemHead::default();
            }
            "macro_rules" if self.next_is(PieceKind::Mark(b'!')) => {
                self.macro_rules()?;
                *item = ItemHead::default();
            }
            "trait" => item.holds = Some(Around::Trait),
            "mod" | "impl" if item.holds.is_none() => item.holds = Some(Around::Visibility),
            // `impl A for B`, not `impl dyn for<'a> A<'a>`
            "for" if item.holds.is_some() && is_in_head && !self.next_is(PieceKind::Mark(b'<')) => {
                item.holds = Some(Around::Trait);
            }
            _ => {}
        }
        Some(())
    }

    /// The next token. Comments on the way are cut.
    fn next(&mut self) -> Option<Piece> {
        loop {
            let piece = self.scan.next()?;
            if piece.kind != PieceKind::Comment {
                return Some(piece);
            }
            self.cut(piece.start, piece.end);
        }
    }

    fn cut(&mut self, start: usize, end: usize) {
        if start == end {
            return;
        }
        let between = |last: usize| self.text.get(last..start).map(str::trim_ascii);
        match self.cuts.last_mut() {
            // Comments line by line are one cut.
            Some(last) if between(last.1) == Some("") => last.1 = end,
            _ => self.cuts.push((start, end)),
        }
    }

    /// Leaves out an item that ends here, with all that was left out of it.
    fn cut_item(&mut self, start: usize) {
        while self.cuts.pop_if(|(cut, _)| *cut >= start).is_some() {}
        self.cut(start, self.scan.at());
    }

    /// From the function's keyword to the end of its body, or to the `;` in its place.
    fn signature(&mut self) -> Option<()> {
        let mut angles = Angles::default();
        loop {
            let piece = self.next()?;
            match piece.kind {
                PieceKind::Open(b'{') if angles.depth == 0 && !self.follows_macro_name() => {
                    return self.cut_group();
                }
                PieceKind::Open(_) => self.group()?,
                PieceKind::Mark(b';') => return Some(()),
                PieceKind::Mark(mark) => angles.see(mark, self.points(piece)),
                PieceKind::Close(_) => return None,
                PieceKind::Word | PieceKind::Literal | PieceKind::Quote | PieceKind::Comment => {}
            }
            self.before = [Some(piece), self.before[0]];
        }
    }

    /// From the keyword of a constant or static to its `;`.
    fn value(&mut self) -> Option<()> {
        let mut angles = Angles::default();
        loop {
            let piece = self.next()?;
            match piece.kind {
                PieceKind::Mark(b'=') if angles.depth == 0 => break,
                PieceKind::Mark(b';') => return Some(()),
                PieceKind::Mark(mark) => angles.see(mark, self.points(piece)),
                PieceKind::Open(_) => self.group()?,
                PieceKind::Close(_) => return None,
                PieceKind::Word | PieceKind::Literal | PieceKind::Quote | PieceKind::Comment => {}
            }
            self.before = [Some(piece), self.before[0]];
        }
        let start = self.scan.at();
        loop {
            let piece = self.scan.next_token()?;
            match piece.kind {
                PieceKind::Open(_) => {
                    self.scan.skip_group()?;
                }
                PieceKind::Close(_) => return None,
                PieceKind::Mark(b';') => {
                    self.cut(start, piece.start);
                    return Some(());
                }
                _ => {}
            }
        }
    }

    /// After `macro_rules`.
    fn macro_rules(&mut self) -> Option<()> {
        let head = [self.next()?, self.next()?];
        if head[1].kind != PieceKind::Word {
            return None;
        }
        match self.next()?.kind {
            PieceKind::Open(_) => self.cut_group(),
            _ => None,
        }
    }

    /// After an opening bracket: leaves out what is inside.
    fn cut_group(&mut self) -> Option<()> {
        let start = self.scan.at();
        self.scan.skip_group()?;
        self.cut(start, self.scan.at() - 1);
        Some(())
    }

    /// After an opening bracket: keeps what is inside but its comments. Of a macro call all is kept: doc comments are
    /// arguments, too.
    fn group(&mut self) -> Option<()> {
        if self.follows_bang() {
            self.scan.skip_group()?;
            return Some(());
        }
        let mut depth = 1_u32;
        while depth > 0 {
            match self.next()?.kind {
                PieceKind::Open(_) => depth += 1,
                PieceKind::Close(_) => depth -= 1,
                _ => {}
            }
        }
        Some(())
    }

    /// After `#`: leaves out the attribute if it is documentation.
    fn attribute(&mut self, hash: Piece, item: &mut ItemHead) -> Option<()> {
        let mut inside = self.scan;
        let open = inside.next_token()?;
        if open.kind == PieceKind::Mark(b'!') {
            // It is about what is around.
            if inside.next_token()?.kind == PieceKind::Open(b'[') {
                inside.skip_group()?;
                self.scan = inside;
            }
            return Some(());
        }
        if open.kind == PieceKind::Open(b'[') {
            let mut after = inside;
            after.skip_group()?;
            let first = inside.next_token()?;
            match self.scan.text_of(first) {
                "doc" => {
                    self.scan = after;
                    self.cut(hash.start, after.at());
                    return Some(());
                }
                "cfg" => {
                    let words = [inside.next_token()?, inside.next_token()?, inside.next_token()?];
                    item.is_test |=
                        self.scan.text_of(words[1]) == "test" && matches!(words[2].kind, PieceKind::Close(_));
                }
                _ => {}
            }
        }
        item.start.get_or_insert(hash.start);
        Some(())
    }

    fn next_is(&self, kind: PieceKind) -> bool {
        self.scan.peek_token().is_some_and(|piece| piece.kind == kind)
    }

    /// Whether `>` follows at once: `->`, `=>`.
    fn points(&self, mark: Piece) -> bool {
        self.text.as_bytes().get(mark.end) == Some(&b'>')
    }

    fn before_is(&self, back: usize, kind: PieceKind) -> bool {
        self.before[back].is_some_and(|piece| piece.kind == kind)
    }

    /// `name ! {`: the braces are a macro's. (`-> ! {` has no name.)
    fn follows_macro_name(&self) -> bool {
        self.before_is(0, PieceKind::Mark(b'!')) && self.before_is(1, PieceKind::Word)
    }

    /// `! {`, `! name {`
    fn follows_bang(&self) -> bool {
        let bang = PieceKind::Mark(b'!');
        self.before_is(0, bang) || self.before_is(0, PieceKind::Word) && self.before_is(1, bang)
    }

    /// `'static T`, `*const T` are types.
    fn follows_type_mark(&self) -> bool {
        self.before_is(0, PieceKind::Quote) || self.before_is(0, PieceKind::Mark(b'*'))
    }

    /// After `const` or `static`: whether a name follows, not a block, closure or function.
    fn names_value(&self) -> bool {
        let Some(next) = self.scan.peek_token() else {
            return false;
        };
        let others = ["fn", "unsafe", "async", "extern", "trait", "impl", "auto", "move"];
        next.kind == PieceKind::Word && !others.contains(&self.scan.text_of(next))
    }
}

/// How many `<` are open. The `>` of `->` and `=>` closes none.
#[derive(Clone, Copy, Default)]
struct Angles {
    depth: u32,
    arrow: bool,
}

impl Angles {
    fn see(&mut self, mark: u8, points: bool) {
        match mark {
            b'<' => self.depth += 1,
            b'>' if !self.arrow => self.depth = self.depth.saturating_sub(1),
            _ => {}
        }
        self.arrow = matches!(mark, b'-' | b'=') && points;
    }
}

#[cfg(test)]
mod tests {
    use super::{Functions, Hollow};
    use crate::text::SourceText;

    fn hollow(text: &str) -> String {
        let hollow = Hollow::of(&SourceText::new(text), Functions::All);
        hollow.source.as_str().to_owned()
    }

    #[test]
    fn what_no_signature_needs_goes() {
        for (text, left) in [
            (
                "fn a(x: u8) -> u8 { b(\"}\") } fn c();",
                "fn a(x: u8) -> u8 { } fn c();",
            ),
            ("/// One\n/// two.\npub fn a() {}", " \npub fn a() {}"),
            ("#[doc = \"x\"] #[inline] fn a() {}", "  #[inline] fn a() {}"),
            (
                "const A: B<{ C }> = [1; 2]; static D: E = || 'x';",
                "const A: B<{ C }> = ; static D: E = ;",
            ),
            ("macro_rules! a { () => { fn b() {} } }", "macro_rules! a { }"),
            (
                "impl A<{ B }> { fn c() { d } const E: u8 = 1; }",
                "impl A<{ B }> { fn c() { } const E: u8 = ; }",
            ),
            (
                "#[cfg(test)] mod tests { fn a() {} } mod b { fn c() { d } }",
                "#[cfg(test)] mod tests { } mod b { fn c() { } }",
            ),
            (
                "fn a() -> b! { c } where D: E<{ 1 }> { f }",
                "fn a() -> b! { c } where D: E<{ 1 }> { }",
            ),
            (
                "fn a(b: c![{ d }]) -> ! { e } // f",
                "fn a(b: c![{ d }]) -> ! { }  ",
            ),
            (
                "struct A { /* b */ c: fn(u8) -> D }",
                "struct A {   c: fn(u8) -> D }",
            ),
            (
                "fn a() { r#\"}\"#; '}'; b'}'; 'x: loop { br\"}\" } /* } */ }",
                "fn a() { }",
            ),
            ("fn a<B: C<D=(u8)>>() { e }", "fn a<B: C<D=(u8)>>() { }"),
        ] {
            assert_eq!(hollow(text), left);
        }
    }

    #[test]
    fn what_may_matter_stays() {
        for text in [
            "a! { /// b\n fn c() { d } }",
            "type A = *const B; type C = &'static D; impl<const E: u8> F {}",
            "#![cfg(test)] #[cfg(not(test))] mod a { struct B; }",
            "extern \"C\" { fn a(); static B: C; }",
            "fn a() { ( }",
            "mod a { fn b() {} ",
        ] {
            assert_eq!(hollow(text), text);
        }
    }

    #[test]
    fn functions_that_no_other_crate_can_call_go() {
        for (text, left) in [
            ("fn a() { b } pub fn c() {}", "  pub fn c() {}"),
            (
                "#![d] #[a] pub(crate) unsafe fn b() {} struct C { d: e }",
                "#![d]   struct C { d: e }",
            ),
            ("struct A { b: C } fn d();", "struct A { b: C }  "),
            ("a! { b } const fn c() {} use d::{e};", "a! { b }   use d::{e};"),
            (
                "impl A { /// b\n fn c(&self) { d } pub async fn e(&self) { f } }",
                "impl A {   pub async fn e(&self) { } }",
            ),
            (
                "impl<F: for<'a> G<'a>> B for A { fn c() { d } } trait E { fn f(); }",
                "impl<F: for<'a> G<'a>> B for A { fn c() { } } trait E { fn f(); }",
            ),
            (
                "impl dyn for<'a> A<'a> { fn b() {} } mod c { fn d() {} }",
                "impl dyn for<'a> A<'a> {   } mod c {   }",
            ),
            (
                "extern \"C\" { fn a(); } pub(in crate::b) fn c() {}",
                "extern \"C\" { fn a(); }  ",
            ),
        ] {
            let hollow = Hollow::of(&SourceText::new(text), Functions::Exported);
            assert_eq!(hollow.source.as_str(), left);
        }
    }

    #[test]
    fn places_lead_back_to_the_original() {
        let text = "\u{feff}// é\nfn a() { é } fn b() { \"}\" }\nfn c() {}";
        let hollow = Hollow::of(&SourceText::new(text), Functions::All);
        for name in ["fn a() {", "} fn b() {", "}\nfn c() {}"] {
            let here = hollow.source.as_str().find(name).unwrap();
            let there = text.find(name).unwrap();
            assert_eq!(hollow.original(here as u32), there as u32, "{name}");
        }
    }
}
