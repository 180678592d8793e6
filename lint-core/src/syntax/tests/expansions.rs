use super::{check, dump, grammars};
use crate::{
    syntax::{BodyMode, LowerOptions, MacroTable, collect_macros, lower_file},
    text::SourceText,
};

fn expanded(text: &str) -> String {
    let source = SourceText::new(text);
    let mut macros = MacroTable::default();
    for definition in collect_macros(&source) {
        macros.insert(definition);
    }
    let grammars = grammars();
    let options = LowerOptions {
        grammars: &grammars,
        macros: &macros,
        bodies: BodyMode::Full,
    };
    dump(&lower_file(&source, &options), text)
}

#[test]
fn nodes_of_the_definition_are_told_from_the_arguments() {
    check(
        &expanded(
            "macro_rules! m { ($e:expr, $f:ident) => { a::b($e + 1).$f() }; (st $e:expr) => { let x = $e; fn i() {} c(x) };
               (two $a:expr, $b:expr) => { $b + $a }; (nest $e:expr) => { m!($e, g) }; }
             macro_rules! items { ($n:ident, $b:block) => { fn $n() $b mod inner { fn q() { r() } } }; }
             items!(made, { body() });
             fn f() { m!(x.y(), z); m!(st q()); m!(two p, o); m!(nest n()); println!(\"\", m!(two a, b)); }",
        ),
        "
macro_rules m exported=false
macro_rules items exported=false
items!
  fn made() '{ ''body() }
  mod inner
    fn q() ^{ ^^r() }
fn f() { fn i() ^{ } m! => ^^^a::b(^(''x.y() Arithmetic(Add) ^Integer { value: Some(1), suffix: None })).z(); \
m! => ^{ let x = ''q(); ^^c(^x) }; m! => ^('o Arithmetic(Add) 'p); \
m! => ^m! => ^^^a::b(^(''n() Arithmetic(Add) ^Integer { value: Some(1), suffix: None })).g(); \
println!('String, 'm! => ^('b Arithmetic(Add) 'a)); }",
    );
}

#[test]
fn endless_recursion_ends() {
    let found = expanded("macro_rules! m { (rec) => { m!(rec) + m!(rec) }; } fn f() { m!(rec) }");
    assert!(
        found.contains("m! scan()") || found.contains("m!("),
        "{found:.200}"
    );
}

#[test]
fn what_a_file_expands_to_is_limited() {
    let functions = |count: usize, statements: usize| {
        let (names, body) = ("a ".repeat(count), "x; ".repeat(statements));
        let found = expanded(&format!(
            "macro_rules! m {{ ($($a:ident)*; $b:tt) => {{ $( fn $a() $b )* }} }} m! {{ {names}; {{ {body} }} }}"
        ));
        found.matches("fn a()").count()
    };
    assert_eq!(functions(20, 100), 20);
    assert_eq!(functions(300, 1000), 0);
}
