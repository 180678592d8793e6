use super::{check, full};

#[test]
fn what_does_not_parse_is_stepped_over() {
    check(
        &full("fn a() {} pub broken thing; struct S { x y } fn c() {}"),
        r#"
fn a() { }
fn c() { }
note Unparsed("expected one of: `fn`, `extern`, `use`, `static`, `const`, `unsafe`, `mod`, `type`, `struct`, `enum`, `union`, `impl`, `trait`, `auto`, `macro`") at "pub broken thing; struct S { x y }""#,
    );
}

#[test]
fn statements_around_a_broken_one_stay() {
    check(
        &full("fn b() { a(); let x = 1 let y = 2; c() } fn d() {}"),
        r#"
fn b() { a(); c() }
fn d() { }
note Unparsed("expected `;`") at "let x = 1 let y = 2;""#,
    );
}

#[test]
fn modules_impls_and_traits_are_entered() {
    check(
        &full(
            "mod m { fn a() {} fn (); impl S { fn b(&self) { x.; y() } fn }  trait T { fn c() { ) } } }"
                .replace("{ ) }", "{ , }")
                .as_str(),
        ),
        r#"
mod m
  fn a() { }
  impl S
    fn b(self: &Self) { y() }
  trait T: 
    fn c() { }
note Unparsed("expected identifier") at "fn ();"
note Unparsed("expected identifier or integer") at "x.;"
note Unparsed("unexpected end of input, expected identifier") at "fn"
note Unparsed("expected an expression") at ",""#,
    );
}

#[test]
fn text_that_does_not_lex_gives_one_note_at_its_place() {
    check(
        &full("\u{feff}fn a() { é(] }"),
        r#"note Unlexable("cannot parse string into token stream") at "]""#,
    );
    check(
        &full("fn a() { b(); "),
        r#"note Unlexable("cannot parse string into token stream") at "{""#,
    );
}
