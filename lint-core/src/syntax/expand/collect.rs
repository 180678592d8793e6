use memchr::memmem;

use super::{
    super::{
        MacroDefinition,
        scan::{PieceKind, Scan},
    },
    MAX_DEPTH,
};
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
    if memmem::find(text.as_bytes(), KEYWORD.as_bytes()).is_none() {
        return definitions;
    }
    let mut scan = Scan::new(text, source.stripped_prefix().bytes as usize);
    let mut is_exported = false;
    while let Some(piece) = scan.next_token() {
        if piece.kind != PieceKind::Word {
            continue;
        }
        let word = scan.text_of(piece);
        // The attribute stands right before, perhaps among others.
        if word == EXPORT {
            is_exported = true;
        } else if word == KEYWORD {
            definitions.extend(definition(&mut scan, text, is_exported));
            is_exported = false;
        }
    }
    definitions
}

/// The definition whose keyword has just been read. If it is none, the scan goes on after the keyword.
fn definition(scan: &mut Scan<'_>, text: &str, is_exported: bool) -> Option<MacroDefinition> {
    let after_keyword = *scan;
    let head = [scan.next_token(), scan.next_token(), scan.next_token()];
    let [Some(bang), Some(name), Some(open)] = head else {
        return None;
    };
    let is_open = matches!(open.kind, PieceKind::Open(_));
    if bang.kind != PieceKind::Mark(b'!') || name.kind != PieceKind::Word || !is_open {
        *scan = after_keyword;
        return None;
    }
    let deepest = scan.skip_group()?;
    let arms = text.get(open.end..scan.at() - 1)?;
    (deepest < MAX_DEPTH).then(|| MacroDefinition {
        name: Name::new(scan.text_of(name)),
        arms: arms.to_owned(),
        crate_name: None,
        is_exported,
    })
}
