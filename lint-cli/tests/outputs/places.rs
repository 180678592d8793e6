//! From lines and columns back to texts.

use std::{collections::BTreeMap, ops::Range};

use serde_json::Value;

#[derive(Clone, Copy)]
pub(crate) enum Unit {
    Chars,
    Utf16,
    Bytes,
}

/// The byte offset of a 1-based line and column.
pub(crate) fn offset(text: &str, line: u64, column: u64, unit: Unit) -> usize {
    let start = match line {
        1 => 0,
        _ => text.match_indices('\n').nth(line as usize - 2).unwrap().0 + 1,
    };
    let mut counted = 1;
    for (at, char) in text[start..].char_indices() {
        if counted == column {
            return start + at;
        }
        counted += match unit {
            Unit::Chars => 1,
            Unit::Utf16 => char.len_utf16() as u64,
            Unit::Bytes => char.len_utf8() as u64,
        };
    }
    text.len()
}

/// The range of an object that has start and end under these names.
pub(crate) fn range(text: &str, place: &Value, names: [&str; 4], unit: Unit) -> Range<usize> {
    let [start_line, start_column, end_line, end_column] =
        names.map(|name| place.pointer(name).and_then(Value::as_u64).unwrap());
    offset(text, start_line, start_column, unit)..offset(text, end_line, end_column, unit)
}

/// Changes of files, by file.
pub(crate) type Changes = BTreeMap<String, Vec<(Range<usize>, String)>>;

/// Makes changes that lie apart.
pub(crate) fn apply(texts: &mut BTreeMap<&'static str, String>, changes: Changes) {
    for (file, mut changes) in changes {
        changes.sort_by_key(|(range, _)| range.start);
        let text = texts.get_mut(file.as_str()).unwrap();
        for (range, replacement) in changes.into_iter().rev() {
            text.replace_range(range, &replacement);
        }
    }
}
