mod dump;

mod bodies;
mod expansions;
mod guards;
mod items;
mod macros;
mod recovery;
mod signatures;

use self::dump::dump;
use super::{BodyMode, GrammarTable, LowerOptions, MacroTable, lower_file};
use crate::{
    hir::{FileHir, Grammar, Name},
    text::SourceText,
};

fn grammars() -> GrammarTable {
    let mut table = GrammarTable::default();
    for (name, grammar) in [
        ("join", Grammar::Expressions),
        ("vec", Grammar::List),
        ("info", Grammar::Format),
        ("println", Grammar::Format),
        ("select", Grammar::Select),
        ("matches", Grammar::Matches),
        ("in_place", Grammar::Statements),
        ("stream", Grammar::AsyncBlock),
        ("cfg_if", Grammar::Items),
        ("thread_local", Grammar::Items),
        ("lazy_static", Grammar::LazyStatic),
    ] {
        table.insert(Name::new(name), grammar);
    }
    table
}

fn lower(text: &str, bodies: BodyMode) -> FileHir {
    let source = SourceText::new(text);
    let (grammars, macros) = (grammars(), MacroTable::default());
    let options = LowerOptions {
        grammars: &grammars,
        macros: &macros,
        bodies,
    };
    lower_file(&source, &options)
}

/// The file as compact text.
fn full(text: &str) -> String {
    dump(&lower(text, BodyMode::Full), text)
}

fn signatures(text: &str) -> String {
    dump(&lower(text, BodyMode::SignaturesOnly), text)
}

/// The body of a function with these statements.
fn body(stmts: &str) -> String {
    let text = format!("fn f() {{ {stmts} }}");
    let dumped = full(&text);
    dumped.trim_start_matches("fn f() ").trim_end().to_owned()
}

#[track_caller]
fn check(found: &str, expected: &str) {
    assert_eq!(found.trim(), expected.trim(), "\n{found}");
}
