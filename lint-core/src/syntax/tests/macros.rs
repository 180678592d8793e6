use super::{body, check, full};

#[test]
fn known_grammars_are_read() {
    for (source, expected) in [
        ("join!(a(), b())", "join!('a(), 'b())"),
        (
            "vec![a, b]; vec![a; n]; vec![]",
            "vec!('a, 'b); vec!['a; 'n]; vec!()",
        ),
        ("matches!(a(), B(c) | D if c)", "matches!('a() is B(c) | D if 'c)"),
        (
            "in_place! { let x = a(); x }",
            "in_place! do '{ let x = 'a(); 'x }",
        ),
        (
            "stream! { yield a().await; }",
            "stream! 'async move '{ 'a().await; }",
        ),
        ("println!(\"{}\", a(), b = c())", "println!('String, 'a(), 'c())"),
    ] {
        let expected = expected
            .replace("'a().await", "''a().await")
            .replace("'a()", "''a()")
            .replace("'b()", "''b()");
        let expected = expected.replace("'c())", "''c())");
        check(&body(source), &format!("{{ {expected} }}"));
    }
}

#[test]
fn tracing_and_log_arguments_give_their_values() {
    for source in [
        "info!(target: t, parent: p, a.b = %c, ?d, %e, \"k\" = f, \"m {}\", g)",
        "info!({ x = t, y = ?p }, c, d, e, f, \"m\", g)",
        "info!(target: t, key:? = p, k2:% = c, k3:debug = d, k4 = e, k5 = f; \"m\", g)",
    ] {
        let found = body(source);
        let names: Vec<_> = ["'t", "'p", "'c", "'d", "'e", "'f", "'String", "'g"].into();
        check(&found, &format!("{{ info!({}) }}", names.join(", ")));
    }
}

#[test]
fn select_of_tokio_and_of_futures() {
    check(
        &body(
            "tokio::select! { biased; Some(x) = a, if b => { c } _ = d => e, f = g => match h {} else => i }",
        ),
        "{ tokio::select! { Some(x) = 'a, if 'b => '{ 'c }, _ = 'd => 'e, f = 'g => 'match 'h {  } else 'i } }",
    );
    check(
        &body("futures::select! { x = a => b, default => c, complete => d }"),
        "{ futures::select! { x = 'a => 'b, _ = 'MISSING => 'd else 'c } }",
    );
    // A macro of the same name and another grammar does no harm.
    check(
        &body("select! { recv(r) -> x => a::b(x) }"),
        "{ select! scan(?a::b()) }"
            .replace("?a::b()", "??a::b()")
            .as_str(),
    );
}

#[test]
fn unknown_macros_are_tried() {
    for (source, expected) in [
        ("m!(a, b)", "m!('a, 'b)"),
        ("m!()", "m!()"),
        ("m!{ let a = b; c }", "m! do '{ let a = 'b; 'c }"),
        ("m!{ fn g() { h } } i", "fn g() '{ 'h } m!(); i"),
        (
            "m!(a => b::c(1), d(2), x.e::f::<T>(3) + [::g::h()])",
            "m! scan(??b::c(), ??e::f(), ??::g::h())",
        ),
        ("m!(n!(a), [o!(b)])", "m!('n!('a), '['o!('b)])"),
        ("assert_that!(a, B(c) if c)", "assert_that!('a is B(c) if 'c)"),
    ] {
        check(&body(source), &format!("{{ {expected} }}"));
    }
}

#[test]
fn items_of_macros_are_found() {
    check(
        &full(
            "cfg_if! { if #[cfg(unix)] { fn a() {} } else { use b::c; } }
             cfg_rt! { pub mod d { fn e() {} } } nothing! { a => b }
             thread_local! { pub static F: u8 = const { g() } }
             lazy_static! { #[x] pub static ref H: i8 = i(); static ref J: K = l; }
             task_local! { static M: u8; pub static N: u8; }
             mixed! { static O: u8 = 1; fn p() {} }",
        ),
        "
cfg_if!
  fn a() '{ }
  use b::c as c
cfg_rt!
  pub mod d
    fn e() '{ }
nothing!
thread_local!
  pub static F: thread_local!(u8) = '{ 'g() }
lazy_static!
  #[x]
  pub static H: i8 = 'i()
  static J: K = 'l
task_local!
  static M: task_local!(u8)
  pub static N: task_local!(u8)
mixed!
  static O: u8 = 'Integer { value: Some(1), suffix: None }
  fn p() '{ }"
            .replace("'g()", "''g()")
            .replace("'i()", "''i()")
            .as_str(),
    );
    check(
        &body("cfg_if! { if #[cfg(unix)] { a() } else { let b = c; } }"),
        "{ cfg_if!('{ ''a() }, '{ let b = 'c; }) }",
    );
}

#[test]
fn included_files_are_items_where_their_name_is_written() {
    check(
        &full("include!(\"a.rs\"); include!(concat!(\"c\", \".rs\")); fn f() { include!(\"b.rs\"); }"),
        "
include \"a.rs\"
include!
fn f() { include!('String); }
note Include at \"include!(concat!(\\\"c\\\", \\\".rs\\\"))\"
note Include at \"include!(\\\"b.rs\\\")\"",
    );
}
