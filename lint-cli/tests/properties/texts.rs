//! Texts that are nearly Rust.

use std::{fs, path::Path, sync::LazyLock};

use async_lint_core::{syntax::tokens, text::TextRange};
use proptest::{collection::vec, prelude::*, sample};

/// Words and marks of the language, and what is easily mistaken for some.
const PIECES: &[&str] = &[
    "fn ",
    "async ",
    "await",
    "pub ",
    "mod ",
    "use ",
    "struct ",
    "enum ",
    "trait ",
    "impl ",
    "for ",
    "in ",
    "where ",
    "let ",
    "mut ",
    "ref ",
    "move ",
    "if ",
    "else ",
    "match ",
    "loop ",
    "while ",
    "return ",
    "break ",
    "continue ",
    "const ",
    "static ",
    "type ",
    "dyn ",
    "unsafe ",
    "extern ",
    "crate",
    "self",
    "super",
    "Self",
    "as ",
    "macro_rules! ",
    "union ",
    "yield ",
    "gen ",
    "x",
    "y",
    "Vec",
    "Option",
    "std",
    "tokio",
    "thread",
    "sleep",
    "fs",
    "read",
    "spawn",
    "Mutex",
    "lock",
    "block_on",
    "select!",
    "join!",
    "println!",
    "vec!",
    "m!",
    "u8",
    "'a",
    "'a: ",
    "_",
    "r#fn",
    "1",
    "1.5",
    "0x_f",
    "\"s\"",
    "\"{x}\"",
    "r#\"q\"#",
    "b'c'",
    "'c'",
    "c\"z\"",
    "(",
    ")",
    "[",
    "]",
    "{",
    "}",
    "<",
    ">",
    ";",
    ",",
    ".",
    "..",
    "..=",
    ":",
    "::",
    "->",
    "=>",
    "=",
    "==",
    "!",
    "?",
    "#",
    "#!",
    "$",
    "$x:tt",
    "$($x:expr),*",
    "&",
    "&&",
    "|",
    "||",
    "+",
    "-",
    "*",
    "/",
    "%",
    "^",
    "@",
    "~",
    "\\",
    "'",
    "\"",
    "\n",
    " ",
    "\t",
    "\r\n",
    "// c\n",
    "/* c */",
    "/*",
    "*/",
    "//! d\n",
    "/// d\n",
    "#[test]",
    "#[cfg(test)]",
    "#[tokio::main]",
    "#[async_trait]",
    "#[path = \"a.rs\"]",
    "#[allow(dead_code)]",
    "é",
    "日本",
    "🦀",
    "\u{feff}",
    "\u{202e}",
    "\u{0}",
    "ﬁ",
    "async fn f() { ",
    "std::thread::sleep(d);",
    ".await",
    "include!(\"a.rs\");",
    "// async-lint: allow(blocking-sleep)\n",
    "tokio::spawn(async move { ",
    "std::fs::read(x)?;",
    "let g = m.lock().unwrap();",
];

/// Any pieces in any order, some of them of no language at all.
pub(crate) fn soup() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        20 => sample::select(PIECES).prop_map(str::to_owned),
        1 => any::<String>(),
    ];
    vec(piece, 0..60).prop_map(|pieces| pieces.concat())
}

/// A fixture of the rules of which tokens are gone, doubled or swapped, and that ends anywhere.
pub(crate) fn broken_fixture() -> impl Strategy<Value = String> {
    let edits = vec((any::<sample::Index>(), any::<sample::Index>(), 0..5_u8), 0..6);
    let fixture = sample::select(FIXTURES.as_slice());
    (
        fixture,
        edits,
        prop::option::weighted(0.3, any::<sample::Index>()),
    )
        .prop_map(|(text, edits, end)| {
            let whole = TextRange::new(0, text.len() as u32);
            let places: Vec<TextRange> = tokens(&text, whole).collect();
            let mut pieces = Vec::new();
            let mut last = 0;
            for place in places {
                pieces.push(&text[last..place.start as usize]);
                pieces.push(&text[place.to_usize()]);
                last = place.end as usize;
            }
            pieces.push(&text[last..]);
            for (one, other, kind) in edits {
                let (one, other) = (one.index(pieces.len()), other.index(pieces.len()));
                match kind {
                    0 => pieces[one] = "",
                    1 => pieces.insert(one, pieces[one]),
                    2 => pieces.swap(one, other),
                    3 => pieces[one] = pieces[other],
                    _ => pieces.insert(one, PIECES[other % PIECES.len()]),
                }
            }
            let mut text = pieces.concat();
            if let Some(end) = end {
                let places: Vec<usize> = text
                    .char_indices()
                    .map(|(at, _)| at)
                    .chain([text.len()])
                    .collect();
                text.truncate(places[end.index(places.len())]);
            }
            text
        })
}

/// Comments that begin as suppressions do.
pub(crate) fn comment() -> impl Strategy<Value = String> {
    let words = [
        "allow",
        "allow-file",
        "expect",
        "not-blocking",
        "(",
        ")",
        ",",
        "blocking-sleep",
        "blocking_sleep",
        "warnings",
        "--",
        "because",
        " ",
        "é",
        "🦀",
        "\t",
        "(((",
        ":",
        "async-lint:",
    ];
    let word =
        prop_oneof![10 => sample::select(words.to_vec()).prop_map(str::to_owned), 1 => any::<String>()];
    vec(word, 0..10).prop_map(|words| format!("// async-lint: {}", words.concat()))
}

/// The texts of all fixtures.
/// The fixtures of the rules.
pub(crate) static FIXTURES: LazyLock<Vec<String>> = LazyLock::new(|| {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/ui");
    let files = walkdir::WalkDir::new(folder)
        .sort_by_file_name()
        .into_iter()
        .map(Result::unwrap);
    let rust = files.filter(|file| file.path().extension().is_some_and(|end| end == "rs"));
    rust.map(|file| fs::read_to_string(file.path()).unwrap())
        .collect()
});
