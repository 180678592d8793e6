//! A file's text without what is not wanted, so that neither the lexer nor the parser sees it. A text whose brackets do not
//! match stays whole.
//!
//! Where signatures are wanted: the bodies of functions, the values of constants and statics, the arms of `macro_rules!`,
//! the insides of test modules, comments. Only what [`signatures`](super::signatures) would take from the tokens, or what
//! is no token at all, is left out, by the same marks; the tokens that are left go through it as ever. Where only what
//! other crates can name is wanted, functions that are not public go whole.

use super::{
    long_lists::long_lists,
    scan::{Piece, PieceKind, Scan},
};
use crate::text::{SourceText, TextRange};

/// The text that is left, and where its parts lie in the original.
pub(super) struct Hollow {
    pub(super) source: SourceText,
    /// What was left out, as ranges of the original; of long lists nothing.
    pub(super) left_out: Vec<TextRange>,
    /// Where a part starts here and in the original, in bytes; in order, the first at the start of both.
    parts: Vec<(u32, u32)>,
}

impl Hollow {
    pub(super) fn of(source: &SourceText, unwanted: Unwanted) -> Self {
        let text = source.as_str();
        let mut cutter = Cutter {
            text,
            unwanted,
            scan: Scan::new(text, source.stripped_prefix().bytes as usize),
            cuts: Vec::new(),
            before: [None; 2],
        };
        if cutter.items().is_none() {
            cutter.cuts.clear();
        }
        let range = |(start, end): &(usize, usize)| TextRange::new(*start as u32, *end as u32);
        let left_out: Vec<TextRange> = cutter.cuts.iter().map(range).collect();
        let has_lists = !cutter.wants_signatures();
        let mut cuts = cutter.cuts;
        if has_lists {
            add_lists(&mut cuts, lists_of(source));
        }
        Self {
            left_out,
            ..Self::without(source, &cuts)
        }
    }

    /// The text without what follows the first of many plain values. None if it has no such lists.
    pub(super) fn without_lists(source: &SourceText) -> Option<Self> {
        let lists = lists_of(source);
        (!lists.is_empty()).then(|| Self::without(source, &lists))
    }

    fn without(source: &SourceText, cuts: &[(usize, usize)]) -> Self {
        if cuts.is_empty() {
            return Self {
                source: source.clone(),
                left_out: Vec::new(),
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
            left_out: Vec::new(),
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

fn lists_of(source: &SourceText) -> Vec<(usize, usize)> {
    long_lists(source.as_str(), source.stripped_prefix().bytes as usize)
}

/// Adds the lists that lie in none of the cuts.
fn add_lists(cuts: &mut Vec<(usize, usize)>, mut lists: Vec<(usize, usize)>) {
    lists.retain(|(start, _)| {
        let before = cuts.partition_point(|(cut, _)| cut <= start);
        cuts[..before].last().is_none_or(|(_, end)| end <= start)
    });
    cuts.append(&mut lists);
    cuts.sort_unstable();
}

/// What is left out of a text.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Unwanted {
    /// What no signature needs.
    Bodies,
    /// The same, and functions that other crates cannot call: `fn a() {}`, `pub(crate) fn b() {}`.
    BodiesAndPrivateFunctions,
    /// The bodies of tests, and of functions that only tests have: those marked so, or of a whole file.
    TestBodies { whole_file: bool },
}

/// What the items between braces are in.
#[derive(Clone, Copy)]
struct Around {
    /// A function in it is as visible as it says: in a module, or an impl of no trait.
    has_visibility: bool,
    is_test: bool,
}

/// The item being read.
#[derive(Clone, Copy, Default)]
struct ItemHead {
    /// Where it starts, in bytes: at its first attribute that is no documentation.
    start: Option<usize>,
    is_public: bool,
    holds: Option<Holds>,
    is_test: bool,
    angles: Angles,
}

/// What an item holds items as, between its braces.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Holds {
    /// A module, or an impl of no trait.
    OfItsOwn,
    /// A trait, or its impl.
    OfTrait,
}

struct Cutter<'a> {
    text: &'a str,
    unwanted: Unwanted,
    scan: Scan<'a>,
    /// What is left out, in order, as bytes `start..end`.
    cuts: Vec<(usize, usize)>,
    /// The last two tokens, the last one first.
    before: [Option<Piece>; 2],
}

impl Cutter<'_> {
    /// Reads items to the end of the text. None where brackets do not match.
    fn items(&mut self) -> Option<()> {
        let mut around = vec![Around {
            has_visibility: true,
            is_test: self.unwanted == Unwanted::TestBodies { whole_file: true },
        }];
        let mut item = ItemHead::default();
        while let Some(piece) = self.next() {
            match piece.kind {
                PieceKind::Word => self.word(piece, &mut item, *around.last()?)?,
                PieceKind::Mark(b';') => item = ItemHead::default(),
                PieceKind::Mark(b'#') => self.attribute(piece, &mut item)?,
                PieceKind::Open(b'{') if item.angles.depth == 0 => {
                    match item.holds {
                        Some(_) if item.is_test && self.wants_signatures() => self.cut_group()?,
                        Some(holds) => around.push(Around {
                            has_visibility: holds == Holds::OfItsOwn,
                            is_test: item.is_test || around.last()?.is_test,
                        }),
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
                let is_exported = item.is_public || !around.has_visibility;
                self.signature(self.wants_signatures() || item.is_test || around.is_test)?;
                if self.unwanted == Unwanted::BodiesAndPrivateFunctions && !is_exported {
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
            "trait" => item.holds = Some(Holds::OfTrait),
            "mod" | "impl" if item.holds.is_none() => item.holds = Some(Holds::OfItsOwn),
            // `impl A for B`, not `impl dyn for<'a> A<'a>`
            "for" if item.holds.is_some() && is_in_head && !self.next_is(PieceKind::Mark(b'<')) => {
                item.holds = Some(Holds::OfTrait);
            }
            _ => {}
        }
        Some(())
    }

    fn wants_signatures(&self) -> bool {
        !matches!(self.unwanted, Unwanted::TestBodies { .. })
    }

    /// The next token. Comments on the way are cut.
    fn next(&mut self) -> Option<Piece> {
        if !self.wants_signatures() {
            return self.scan.next_token();
        }
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
    fn signature(&mut self, is_all: bool) -> Option<()> {
        let mut angles = Angles::default();
        loop {
            let piece = self.next()?;
            match piece.kind {
                PieceKind::Open(b'{') if angles.depth == 0 && !self.follows_macro_name() => {
                    if is_all {
                        return self.cut_group();
                    }
                    self.scan.skip_group()?;
                    return Some(());
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
                    if self.wants_signatures() {
                        self.cut(start, piece.start);
                    }
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
            PieceKind::Open(_) if self.wants_signatures() => self.cut_group(),
            PieceKind::Open(_) => self.scan.skip_group().map(|_| ()),
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
        if self.follows_bang() || !self.wants_signatures() {
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
            if self.scan.text_of(first) == "doc" && self.wants_signatures() {
                self.scan = after;
                self.cut(hash.start, after.at());
                return Some(());
            }
            item.is_test |= self.marks_test(first, inside)?;
        }
        item.start.get_or_insert(hash.start);
        Some(())
    }

    /// Whether an attribute says that what follows is only for tests: `cfg(test)`, and where bodies are wanted also
    /// `cfg(all(test, ..))`, `test`, `tokio::test`, `bench`. `inside` is past its first token.
    fn marks_test(&self, first: Piece, mut inside: Scan<'_>) -> Option<bool> {
        let text = |piece: Piece| self.scan.text_of(piece);
        if text(first) == "cfg" {
            let words = [inside.next_token()?, inside.next_token()?, inside.next_token()?];
            if self.wants_signatures() {
                return Some(text(words[1]) == "test" && matches!(words[2].kind, PieceKind::Close(_)));
            }
            let is_among = text(words[1]) == "all" && text(inside.next_token()?) == "test";
            return Some(text(words[1]) == "test" || is_among);
        }
        if self.wants_signatures() {
            return Some(false);
        }
        let mut last = first;
        loop {
            match inside.next_token()? {
                piece if piece.kind == PieceKind::Word => last = piece,
                piece if piece.kind == PieceKind::Mark(b':') => {}
                _ => return Some(matches!(text(last), "test" | "bench")),
            }
        }
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
    use super::{Hollow, Unwanted};
    use crate::text::SourceText;

    fn hollow(text: &str) -> String {
        let hollow = Hollow::of(&SourceText::new(text), Unwanted::Bodies);
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
            let hollow = Hollow::of(&SourceText::new(text), Unwanted::BodiesAndPrivateFunctions);
            assert_eq!(hollow.source.as_str(), left);
        }
    }

    #[test]
    fn the_bodies_of_tests_go() {
        for (text, left) in [
            (
                "#[test] fn a() { b } #[tokio::test(flavor = \"c\")] async fn d() { e } fn f() { g }",
                "#[test] fn a() { } #[tokio::test(flavor = \"c\")] async fn d() { } fn f() { g }",
            ),
            (
                "/// a\n#[cfg(test)] mod b { use c; // d\n fn e() { f } impl G { fn h() { i } } } fn j() { k }",
                "/// a\n#[cfg(test)] mod b { use c; // d\n fn e() { } impl G { fn h() { } } } fn j() { k }",
            ),
            (
                "#[cfg(all(test, a))] fn b() { c } #[cfg(any(test, a))] fn d() { e } const F: G = { h };",
                "#[cfg(all(test, a))] fn b() { } #[cfg(any(test, a))] fn d() { e } const F: G = { h };",
            ),
            (
                "macro_rules! a { () => { #[test] fn b() { c } } } d! { #[test] fn e() { f } }",
                "macro_rules! a { () => { #[test] fn b() { c } } } d! { #[test] fn e() { f } }",
            ),
            (
                "fn a() { #[test] fn b() { c } } struct D { e: F } #[cfg(not(test))] fn g() { h }",
                "fn a() { #[test] fn b() { c } } struct D { e: F } #[cfg(not(test))] fn g() { h }",
            ),
        ] {
            let hollow = Hollow::of(&SourceText::new(text), Unwanted::TestBodies { whole_file: false });
            assert_eq!(hollow.source.as_str(), left);
        }
        let text = SourceText::new("fn a() { b } trait C { fn d() { e } }");
        let hollow = Hollow::of(&text, Unwanted::TestBodies { whole_file: true });
        assert_eq!(hollow.source.as_str(), "fn a() { } trait C { fn d() { } }");
    }

    #[test]
    fn places_lead_back_to_the_original() {
        let text = "\u{feff}// é\nfn a() { é } fn b() { \"}\" }\nfn c() {}";
        let hollow = Hollow::of(&SourceText::new(text), Unwanted::Bodies);
        for name in ["fn a() {", "} fn b() {", "}\nfn c() {}"] {
            let here = hollow.source.as_str().find(name).unwrap();
            let there = text.find(name).unwrap();
            assert_eq!(hollow.original(here as u32), there as u32, "{name}");
        }
    }
}
