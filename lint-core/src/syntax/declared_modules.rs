use memchr::memmem;

use super::scan::{Piece, PieceKind, Scan};
use crate::{hir::Name, text::SourceText};

/// A `mod name;` of a file, outside inline modules.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DeclaredModule<'a> {
    pub name: Name,
    /// It stands under `#[cfg(test)]` or `#[cfg(all(test, ..))]`.
    pub is_test: bool,
    /// What `#[path = ".."]` says, as it is written between the quotes.
    pub path: Option<&'a str>,
}

/// The modules that a text declares in files of their own, by its words alone. A text whose brackets do not match declares
/// those before the place where that shows.
pub fn declared_modules(source: &SourceText) -> Vec<DeclaredModule<'_>> {
    let text = source.as_str();
    let mut scan = Scan::new(text, source.stripped_prefix().bytes as usize);
    let mut found = Vec::new();
    if !may_declare(text) {
        return found;
    }
    let mut attributes = Attributes::default();
    while let Some(piece) = scan.next_token() {
        match piece.kind {
            PieceKind::Mark(b'#') => attributes.read(scan),
            PieceKind::Word if scan.text_of(piece) == "mod" => {
                let Some(name) = scan.next_token().filter(|name| name.kind == PieceKind::Word) else {
                    continue;
                };
                if scan
                    .peek_token()
                    .is_some_and(|next| next.kind == PieceKind::Mark(b';'))
                {
                    found.push(DeclaredModule {
                        name: Name::new(scan.text_of(name)),
                        is_test: attributes.is_test,
                        path: attributes.path,
                    });
                }
            }
            PieceKind::Mark(b';') => attributes = Attributes::default(),
            PieceKind::Open(bracket) => {
                if scan.skip_group().is_none() {
                    break;
                }
                if bracket == b'{' {
                    attributes = Attributes::default();
                }
            }
            _ => {}
        }
    }
    found
}

/// Whether the tokens of `mod x;` stand anywhere. Most files have none, and need not be read as a whole.
fn may_declare(text: &str) -> bool {
    const KEYWORD: &str = "mod";
    memmem::find_iter(text.as_bytes(), KEYWORD).any(|at| {
        let mut scan = Scan::new(text, at + KEYWORD.len());
        let is_kind = |scan: &mut Scan<'_>, kind| scan.next_token().is_some_and(|token| token.kind == kind);
        // `r#mod`, `model` and the ends of strings are read in vain.
        is_kind(&mut scan, PieceKind::Word) && is_kind(&mut scan, PieceKind::Mark(b';'))
    })
}

/// What the attributes of an item say, as far as it has been read.
#[derive(Default)]
struct Attributes<'a> {
    is_test: bool,
    path: Option<&'a str>,
}

impl<'a> Attributes<'a> {
    /// Reads the one whose `#` has just been read.
    fn read(&mut self, mut scan: Scan<'a>) {
        let mut words = [None::<Piece>; 5];
        for word in &mut words {
            *word = scan.next_token();
        }
        let all = scan;
        let text = |at: usize| words[at].map_or("", |piece: Piece| all.text_of(piece));
        let is_test = |piece: Option<Piece>| piece.is_some_and(|piece| all.text_of(piece) == "test");
        match text(1) {
            "cfg" => self.is_test |= text(3) == "test" || text(3) == "all" && is_test(scan.next_token()),
            "path" if text(2) == "=" => {
                self.path = text(3).strip_prefix('"').and_then(|path| path.strip_suffix('"'));
            }
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::declared_modules;
    use crate::text::SourceText;

    #[test]
    fn modules_in_files_are_found_with_what_their_attributes_say() {
        let text = SourceText::new(
            "mod a; pub(crate) mod b; mod c { mod inside; } #[cfg(test)] mod d;\n\
             #[cfg(all(test, unix))] #[allow(x)] pub mod e; #[cfg(any(test, f))] mod f;\n\
             #[cfg(test)] use g; mod h; #[path = \"i/j.rs\"] mod i; fn k() { mod l; } mod m;",
        );
        let found: Vec<String> = declared_modules(&text)
            .into_iter()
            .map(|module| format!("{}{}{:?}", module.name, u8::from(module.is_test), module.path))
            .collect();
        let expected = [
            "a0None",
            "b0None",
            "d1None",
            "e1None",
            "f0None",
            "h0None",
            "i0Some(\"i/j.rs\")",
            "m0None",
        ];
        assert_eq!(found, expected);
    }
}
