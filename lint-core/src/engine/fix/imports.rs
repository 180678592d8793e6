use std::collections::BTreeSet;

use crate::{
    hir::{Import, ImportKind, Item, ItemKind, Visibility},
    syntax::{BodyMode, GrammarTable, LowerOptions, MacroTable, lower_file},
    text::{SourceText, TextRange},
};

/// The text without the private imports of these names that are named nowhere else in the file. None if there is none.
pub fn without_unused(text: &str, released: &BTreeSet<String>) -> Option<String> {
    let hir = lower_file(
        &SourceText::new(text),
        &LowerOptions {
            grammars: &GrammarTable::default(),
            macros: &MacroTable::default(),
            bodies: BodyMode::SignaturesOnly,
        },
    );
    // `use super::*;` in the file of a module below sees private imports, too.
    let has_files_below = hir
        .items
        .iter()
        .any(|(_, item)| matches!(item.kind, ItemKind::Module { items: None }));
    if has_files_below {
        return None;
    }
    let uses: Vec<&Item> = hir
        .items
        .iter()
        .map(|(_, item)| item)
        .filter(|item| matches!(item.kind, ItemKind::Use(_)))
        .collect();
    let is_import = |at: u32| uses.iter().any(|item| item.range.contains(at));
    let is_named = |name: &str| words(text, name).any(|at| !is_import(at));
    let mut cuts: Vec<TextRange> = released
        .iter()
        .filter(|name| !is_named(name))
        .flat_map(|name| uses.iter().filter_map(|item| cut(text, item, name)))
        .collect();
    cuts.sort_unstable();
    // Of neighbours in one list, each would take the same comma.
    cuts.dedup_by(|later, earlier| later.start < earlier.end);
    let mut out = text.to_owned();
    for range in cuts.iter().rev() {
        out.replace_range(range.to_usize(), "");
    }
    (!cuts.is_empty()).then_some(out)
}

/// The offsets at which a name stands as a word.
fn words<'t>(text: &'t str, name: &'t str) -> impl Iterator<Item = u32> + 't {
    let is_part = |char: Option<char>| char.is_some_and(|char| char.is_alphanumeric() || char == '_');
    text.match_indices(name)
        .filter(move |(at, _)| {
            !is_part(text[..*at].chars().next_back()) && !is_part(text[at + name.len()..].chars().next())
        })
        .map(|(at, _)| at as u32)
}

/// What to cut so that an item no longer imports a name.
fn cut(text: &str, item: &Item, name: &str) -> Option<TextRange> {
    let ItemKind::Use(leaves) = &item.kind else {
        return None;
    };
    let is_plain = item.attributes.is_empty() && matches!(item.visibility, Visibility::Private);
    let binds = |leaf: &&Import| match leaf.kind {
        ImportKind::Named(bound) | ImportKind::SelfModule(bound) => bound == name,
        ImportKind::Glob => false,
    };
    let leaf = leaves.iter().find(binds).filter(|_| is_plain)?;
    if leaves.len() == 1 {
        return Some(whole_lines(text, item.range));
    }
    let entry = entry(text, item.range, leaf)?;
    let after = text.get(entry.end as usize..)?;
    let before = text.get(..entry.start as usize)?;
    if let Some(rest) = after.trim_start().strip_prefix(',') {
        let comma = text.len() - rest.len();
        let end = match rest.strip_prefix(' ') {
            Some(_) => comma + 1,
            None => comma,
        };
        let range = TextRange::new(entry.start, end as u32);
        return Some(if rest.starts_with(['\n', '\r']) {
            whole_lines(text, range)
        } else {
            range
        });
    }
    let comma = before.trim_end().strip_suffix(',')?.len();
    Some(TextRange::new(comma as u32, entry.end))
}

/// A leaf with the part of its path that is written in its list: `fs::File` of `use std::{fs::File, io};`. None where it
/// is renamed.
fn entry(text: &str, item: TextRange, leaf: &Import) -> Option<TextRange> {
    let last = match leaf.kind {
        ImportKind::SelfModule(_) => {
            let mut found = words(text.get(..item.end as usize)?, "self").filter(|at| item.contains(*at));
            let only = found.next().filter(|_| found.next().is_none())?;
            TextRange::new(only, only + 4)
        }
        _ => leaf.path.segments.last()?.range,
    };
    let is_renamed = text.get(last.end as usize..)?.trim_start().starts_with("as ");
    let before = text.get(..last.start as usize)?;
    let start = before.trim_end_matches(|char: char| char.is_alphanumeric() || matches!(char, '_' | ':'));
    (!is_renamed).then(|| TextRange::new(start.len() as u32, last.end))
}

/// The range, with the line around it where nothing else stands on it.
fn whole_lines(text: &str, range: TextRange) -> TextRange {
    let (before, after) = (&text[..range.start as usize], &text[range.end as usize..]);
    let blanks = before.len() - before.trim_end_matches([' ', '\t']).len();
    let starts_line = before.len() == blanks || before[..before.len() - blanks].ends_with('\n');
    let rest = after.strip_prefix('\r').unwrap_or(after);
    if starts_line && rest.starts_with('\n') {
        let ended = (after.len() - rest.len()) as u32 + 1;
        return TextRange::new(range.start - blanks as u32, range.end + ended);
    }
    range
}

#[cfg(test)]
mod tests {
    use super::without_unused;

    fn cut(text: &str, names: &[&str]) -> String {
        let names = names.iter().map(|name| (*name).to_owned()).collect();
        without_unused(text, &names).unwrap_or_else(|| text.to_owned())
    }

    #[test]
    fn an_import_that_is_alone_goes_with_its_line() {
        assert_eq!(
            cut("use std::fs;\nuse std::io;\nfn f() -> io::Error {}\n", &["fs"]),
            "use std::io;\nfn f() -> io::Error {}\n"
        );
        assert_eq!(
            cut("mod a {\r\n    use std::fs;\r\n    fn f() {}\r\n}\r\n", &["fs"]),
            "mod a {\r\n    fn f() {}\r\n}\r\n"
        );
    }

    #[test]
    fn of_a_list_one_entry_goes() {
        assert_eq!(cut("use std::{fs, io};", &["fs"]), "use std::{io};");
        assert_eq!(cut("use std::{fs, io};", &["io"]), "use std::{fs};");
        assert_eq!(
            cut("use std::{fs::{self, File}, io};", &["fs"]),
            "use std::{fs::{File}, io};"
        );
        assert_eq!(
            cut("use std::{\n    io,\n    process::Command,\n};\n", &["Command"]),
            "use std::{\n    io,\n};\n"
        );
    }

    #[test]
    fn what_is_named_renamed_or_public_stays() {
        for text in [
            "use std::fs;\nfn f() { fs::read(\"a\"); }",
            "use std::fs;\nuse fs::File;\nfn f(_: fs::Metadata) {}",
            "use std::{fs as fs, io};",
            "pub use std::fs;",
            "#[cfg(unix)]\nuse std::fs;",
            "use std::fs::*;",
            "use std::fs;\nmod tests;",
        ] {
            assert_eq!(cut(text, &["fs"]), text);
        }
    }
}
