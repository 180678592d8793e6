//! What the fuzz targets have in common. Each target is one function of this crate, given what the fuzzer makes up.
//!
//! The program's own modules are read from its folder, as it is no library. They name each other from the root.

#[path = "../../lint-cli/tests/properties/check.rs"]
mod check;
mod config;
mod items;
mod program;
mod render;

use std::{fs, sync::LazyLock};

use async_lint_core::{
    syntax::{
        AttributeScope, BodyMode, GrammarTable, LowerOptions, MacroTable, allowed_lints, collect_macros,
        is_between_tokens, lower_file, markers,
    },
    text::{SourceText, TextRange},
};

use program::{baseline_file, levels, lint, output_file, suggestion, temporary};
use tempfile::TempDir;

pub use items::Items;

/// Lexes, parses and lowers a text, with bodies and without.
pub fn front_end(text: &str) {
    check::on_stack(|| {
        let source = SourceText::new(text);
        collect_macros(&source);
        for bodies in [BodyMode::Full, BodyMode::SignaturesOnly] {
            let options = LowerOptions {
                grammars: &GrammarTable::default(),
                macros: &MacroTable::default(),
                bodies,
            };
            let hir = lower_file(&source, &options);
            for (_, item) in hir.items.iter() {
                check::check_range(text, item.range);
                check::check_range(text, item.name_range);
            }
            for (_, body) in hir.bodies.iter() {
                body.exprs
                    .iter()
                    .for_each(|(_, expr)| check::check_range(text, expr.range));
                body.pats
                    .iter()
                    .for_each(|(_, pat)| check::check_range(text, pat.range));
            }
            hir.notes
                .iter()
                .for_each(|note| check::check_range(text, note.range));
        }
    });
}

/// Runs all rules on items that parse.
pub fn types(items: &Items) {
    check::check(&items.to_string());
}

/// Runs all rules on a text, and applies and takes back fixes and suppressions.
pub fn fixes(text: &str) {
    check::check(text);
}

/// Reads comments and attributes that say what is not to be reported.
pub fn suppressions(text: &str) {
    let range = |range: TextRange| check::check_range(text, range);
    for marker in markers(text) {
        range(marker.range);
        range(marker.said);
        marker.next.into_iter().for_each(range);
        is_between_tokens(text, marker.range.start);
    }
    for attribute in allowed_lints(text) {
        let (AttributeScope::Around(about) | AttributeScope::Next(about)) = attribute.about;
        range(about);
    }
    check::check(&format!("{text}\npub async fn f() {{ std::thread::sleep(D) }}"));
}

/// Reads a file of configuration.
pub fn config(text: &str) {
    config::read(text);
}

/// Reads a baseline, and writes what was read: that is read as the same.
pub fn baseline(bytes: &[u8]) {
    static FOLDER: LazyLock<TempDir> =
        LazyLock::new(|| tempfile::tempdir().expect("a folder for temporary files can be made"));
    let path = FOLDER.path().join("baseline.json");
    fs::write(&path, bytes).expect("the folder for temporary files can be written");
    if let Ok(read) = baseline_file::read(&path) {
        let file = output_file::OutputFile::new(&path).expect("the folder is there");
        baseline_file::write(&file, &read).expect("what was read can be written");
        assert_eq!(
            baseline_file::read(&path).expect("what was written can be read"),
            read
        );
    }
}
