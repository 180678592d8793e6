use super::{BodyMode, body, check, lower};
use crate::hir::{ExprKind, ItemKind};

#[test]
fn statements_and_tails_are_told_apart() {
    check(&body("a(); b()"), "{ a(); b() }");
    check(&body("a();; if b {} c();"), "{ a(); if b { }; c(); }");
    check(
        &body("let (a, .., b): T = c else { return }; let d;"),
        "{ let (a, b; rest at 1): T = c else { return }; let d; }",
    );
}

#[test]
fn expressions_keep_their_shape() {
    for (source, expected) in [
        (
            "x.a::<T>(1u8, 2.5).0.b.await?",
            "x.a<T>(Integer { value: Some(1), suffix: Some(u8) }, Float(None)).0.b.await?",
        ),
        ("((a)).b((c))", "a.b(c)"),
        (
            "&mut *a[0]",
            "&mut Deref(a[Integer { value: Some(0), suffix: None }])",
        ),
        ("&raw const a", "&raw false a"),
        ("a += b << !c", "(a Arithmetic(Add)= (b Shift Not(c)))"),
        ("(a, _) = b", "tuple(a, MISSING) = b"),
        (
            "(a as u8) < b && let Some(x) = c",
            "((a as u8 Ordering b) Lazy let Some(x) = c)",
        ),
        (
            "if let A(x) = y { 'z' } else if b { b'z' } else { c\"z\" }",
            "if let A(x) = y { Char } else if b { Byte } else { CString }",
        ),
        (
            "match a { B | C if d => e, ref f @ G { h, i: _, .. } => {} }",
            "match a { B | C if d => e, ref f @ G { h: h, i: _ } => { } }",
        ),
        (
            "'l: loop { break 'l a; continue 'l }",
            "'l loop { break 'l a; continue 'l  }",
        ),
        ("'l: while a { }", "'l while a { }"),
        (
            "for &x in 0..=n {}",
            "for &x in range(Integer { value: Some(0), suffix: None }, n, true) { }",
        ),
        ("async move { unsafe { a } }", "async move { { a } }"),
        ("async |a: u8, (b)| -> T { c }", "async |a: u8, b| -> T { c }"),
        ("move || a", "move || a"),
        (
            "[a, b]; [a; 3]; ()",
            "[a, b]; [a; Integer { value: Some(3), suffix: None }]; tuple()",
        ),
        ("P { a, b: c, 0: d, ..e }", "P { a: a, b: c, 0: d, ..e }"),
        (
            "self.a(Self::b, crate::c, self::d, super::super::e, ::f::g)",
            "self.a(Self::b, crate::c, self::d, super::super::e, ::f::g)",
        ),
        ("<T as a::B>::c::<U>()", "<T as a::B>::c<U>()"),
        (
            "match a { [x, .., 1..=2, b::C] | (-1) => d }",
            "match a { [x, _, LITERAL, path b::C] | LITERAL => d }",
        ),
    ] {
        check(&body(source), &format!("{{ {expected} }}"));
    }
}

#[test]
fn self_is_a_binding() {
    let hir = lower("impl S { async fn f(&self, a: u8) { self } }", BodyMode::Full);
    let body = hir.bodies.iter().next().unwrap().1;
    let names: Vec<_> = body
        .bindings
        .iter()
        .map(|(_, binding)| binding.name.as_str())
        .collect();
    assert_eq!(names, ["self", "a"]);
    assert_eq!(body.params.len(), 2);
}

#[test]
fn what_follows_a_long_list_lies_where_it_is_written() {
    let values = "(1, \"é\", Zone { at: 2 }),\n".repeat(10_000);
    let text = format!("\u{feff}static ZONES: &[Z] = &[{values}];\nasync fn é() {{ b([{values}]).await }}");
    let hir = lower(&text, BodyMode::Full);
    let names = hir
        .items
        .iter()
        .map(|(_, item)| &text[item.name_range.to_usize()]);
    assert_eq!(names.collect::<Vec<_>>(), ["ZONES", "é"]);
    let lists = hir.bodies.iter().flat_map(|(_, body)| body.exprs.iter());
    let lists = lists.filter_map(|(_, expr)| match &expr.kind {
        ExprKind::Array(elements) => Some((elements.len(), &text[expr.range.to_usize()])),
        _ => None,
    });
    let whole = format!("[{values}]");
    assert_eq!(lists.collect::<Vec<_>>(), [(1, &*whole), (1, &*whole)]);
    let awaited = hir.bodies.iter().flat_map(|(_, body)| body.exprs.iter());
    let awaited = awaited.filter(|(_, expr)| matches!(expr.kind, ExprKind::Await { .. }));
    let awaited: Vec<_> = awaited.map(|(_, expr)| &text[expr.range.to_usize()]).collect();
    assert_eq!(awaited, [format!("b([{values}]).await")]);
}

#[test]
fn ranges_are_exact() {
    let text = "\u{feff}#!/bin/x\nasync fn é() { /* ü */ (a.b( c )).await; async { d }; move |x| x }";
    let hir = lower(text, BodyMode::Full);
    let slice = |range: crate::text::TextRange| &text[range.to_usize()];
    let body = hir.bodies.iter().next().unwrap().1;
    let mut seen = Vec::new();
    for (_, expr) in body.exprs.iter() {
        match &expr.kind {
            ExprKind::MethodCall { method_range, .. } => {
                seen.extend([slice(expr.range), slice(*method_range)]);
            }
            ExprKind::Await { keyword, .. } | ExprKind::AsyncBlock { keyword, .. } => {
                seen.extend([slice(expr.range), slice(*keyword)]);
            }
            ExprKind::Closure { header, .. } => seen.extend([slice(expr.range), slice(*header)]),
            _ => {}
        }
    }
    assert_eq!(
        seen,
        [
            "a.b( c )",
            "b",
            "(a.b( c )).await",
            "await",
            "async { d }",
            "async",
            "move |x| x",
            "move |x|"
        ]
    );
    let item = hir.items.iter().next().unwrap().1;
    assert_eq!(slice(item.name_range), "é");
    assert!(slice(item.range).starts_with("async fn") && slice(item.range).ends_with('}'));
    let ItemKind::Function(function) = &item.kind else {
        panic!()
    };
    assert_eq!(slice(function.async_keyword.unwrap()), "async");
}
