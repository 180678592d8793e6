use proc_macro2::{Delimiter, Span, TokenStream, TokenTree};

use super::{collect_macros, expand};
use crate::{hir::Name, syntax::MacroDefinition, text::SourceText};

fn definition(arms: &str) -> MacroDefinition {
    let source = SourceText::new(format!("macro_rules! m {{ {arms} }}"));
    collect_macros(&source).remove(0)
}

fn lex(text: &str) -> TokenStream {
    text.parse().unwrap()
}

/// The expansion without blanks; groups without delimiter stand in `«»`.
fn expansion(arms: &str, call: &str) -> Option<String> {
    expand(&definition(arms), lex(call), Span::call_site()).map(|tokens| {
        let mut text = String::new();
        print(tokens, &mut text);
        text
    })
}

fn print(tokens: TokenStream, text: &mut String) {
    for tree in tokens {
        match tree {
            TokenTree::Group(group) => {
                let (open, close) = match group.delimiter() {
                    Delimiter::Parenthesis => ('(', ')'),
                    Delimiter::Bracket => ('[', ']'),
                    Delimiter::Brace => ('{', '}'),
                    Delimiter::None => ('«', '»'),
                };
                text.push(open);
                print(group.stream(), text);
                text.push(close);
            }
            other => text.push_str(&other.to_string()),
        }
    }
}

#[track_caller]
fn gives(arms: &str, call: &str, expected: &str) {
    let expected: String = expected.split_whitespace().collect();
    assert_eq!(expansion(arms, call).as_deref(), Some(expected.as_str()));
}

#[track_caller]
fn gives_nothing(arms: &str, call: &str) {
    assert_eq!(expansion(arms, call), None);
}

mod fragments {
    use super::{gives, gives_nothing};

    #[test]
    fn each_kind_takes_what_it_names_and_no_more() {
        for (kind, argument, expected) in [
            ("block", "{ a; b }", "{ a; b }"),
            ("expr", "a.b(c)? + 1", "«a.b(c)? + 1»"),
            ("expr_2021", "return x", "«return x»"),
            ("ident", "r#type", "r#type"),
            ("ident", "fn", "fn"),
            ("item", "#[a] pub fn f() { g() }", "#[a] pub fn f() { g() }"),
            ("lifetime", "'static", "'static"),
            ("literal", "-1.5", "-1.5"),
            ("literal", "b\"x\"", "b\"x\""),
            ("literal", "true", "true"),
            ("meta", "cfg(all(a, b))", "cfg(all(a, b))"),
            ("meta", "doc = \"x\"", "doc = \"x\""),
            ("meta", "unsafe(no_mangle)", "unsafe(no_mangle)"),
            ("pat", "Some(x @ 1..=2)", "Some(x @ 1..=2)"),
            ("pat", "A | B", "(A | B)"),
            ("pat_param", "&(a, _)", "&(a, _)"),
            ("path", "a::b", "a::b"),
            ("path", "Vec<u8>", "Vec::<u8>"),
            ("stmt", "a.b()", "a.b()"),
            ("stmt", "let x: u8 = 1", "let x: u8 = 1;"),
            ("stmt", "use a::b;", "use a::b;"),
            ("tt", "=>", "=>"),
            ("tt", "(a, b)", "(a, b)"),
            ("tt", "'a", "'a"),
            ("ty", "&'a [u8]", "«&'a [u8]»"),
            ("ty", "dyn A + B", "«dyn A + B»"),
            ("ty", "Vec<Vec<u8>>", "Vec::<Vec<u8>>"),
            ("ty", "impl Fn(A) -> B", "«impl Fn(A) -> B»"),
            ("ty", "<A as B>::C", "<A as B>::C"),
            ("vis", "pub(in a::b)", "pub(in a::b)"),
            ("vis", "", ""),
        ] {
            let arms = format!("($x:{kind}; end) => {{ [$x] }}");
            gives(&arms, &format!("{argument}; end"), &format!("[{expected}]"));
        }
    }

    #[test]
    fn what_cannot_begin_a_fragment_leaves_the_next_arm() {
        for (kind, other) in [
            ("block", "(a)"),
            ("expr", "let"),
            ("expr", "=> a"),
            ("expr", "const N"),
            ("expr", "_"),
            ("ident", "_"),
            ("ident", "1"),
            ("lifetime", "a"),
            ("literal", "a"),
            ("meta", "\"a\""),
            ("pat_param", "|"),
            ("path", "<A>::B"),
            ("ty", "{ a }"),
            ("ty", "1"),
        ] {
            let arms = format!("($x:{kind}) => {{ first }}; ($($t:tt)*) => {{ second }}");
            gives(&arms, other, "second");
        }
    }

    #[test]
    fn what_begins_a_fragment_and_is_none_ends_the_search() {
        let arms = "($x:expr) => { first }; ($($t:tt)*) => { second }";
        gives_nothing(arms, "a +");
        gives_nothing("($x:ty) => { first }; ($($t:tt)*) => { second }", "fn fn");
        gives(arms, "a, b", "second");
    }

    #[test]
    fn one_token_is_put_in_as_it_is() {
        gives("($e:expr, $t:ty) => { $e.f::<$t>() }", "x, u8", "x.f::<u8>()");
        gives("($e:expr) => { $e }", "{ a + b }", "{ a + b }");
    }

    #[test]
    fn a_type_before_colons_stays_a_type() {
        let arms = "($t:ty) => { $t::new() }";
        gives(arms, "u8", "u8::new()");
        gives(arms, "a::B", "a::B::new()");
        gives(arms, "Vec<u8>", "Vec::<u8>::new()");
        gives(arms, "A<fn() -> B<C>>", "A::<fn() -> B<C>>::new()");
        gives(arms, "(A, B)", "<(A, B)>::new()");
        gives(arms, "dyn A", "<dyn A>::new()");
    }

    #[test]
    fn a_type_after_as_ends_where_it_ends() {
        gives("($t:ty, $n:expr) => { 1 as $t << $n }", "u8, 2", "1 as «u8» << 2");
        gives(
            "($t:ident, $n:expr) => { 1 as $t << $n }",
            "u8, 2",
            "1 as u8 << 2",
        );
        gives("($t:ty) => { <A as $t>::B }", "T<u8>", "<A as «T::<u8>»>::B");
    }

    #[test]
    fn a_pattern_with_alternatives_ends_at_a_bar_that_the_arm_asks_for() {
        gives("($($p:pat)|+) => { $([$p])* }", "A | B | C", "[A] [B] [C]");
        gives("($a:pat | $b:pat) => { [$a] [$b] }", "A | B", "[A] [B]");
    }
}

mod matching {
    use super::{gives, gives_nothing};

    #[test]
    fn the_first_arm_that_matches_is_taken() {
        let arms = "() => { none }; ($a:ident) => { one }; ($a:ident, $($b:tt)*) => { more }";
        gives(arms, "", "none");
        gives(arms, "a", "one");
        gives(arms, "a, b", "more");
        gives_nothing(arms, "1");
    }

    #[test]
    fn operators_match_whole() {
        gives("(a => b) => { arrow }; (a = > b) => { two }", "a => b", "arrow");
        gives("(a => b) => { arrow }; (a = > b) => { two }", "a = > b", "two");
        gives("(: :) => { two }; (::) => { one }", "::", "one");
        gives("($a:tt $b:tt) => { [$a] [$b] }", ":: ..=", "[::] [..=]");
        gives("(Vec<$t:ty>) => { $t }", "Vec<Vec<u8>>", "Vec::<u8>");
        gives_nothing("(>) => {}", ">>");
    }

    #[test]
    fn literals_and_raw_identifiers_match_by_their_text() {
        gives_nothing("(r#async) => {}", "async");
        gives("(1) => { a }; (1u8) => { b }", "1u8", "b");
        gives("(\"x\") => { a }; (r\"x\") => { b }", "r\"x\"", "b");
        gives("('a) => { a }; ('b) => { b }", "'b", "b");
    }

    #[test]
    fn any_brackets_may_stand_around_a_pattern() {
        gives(
            "[[$a:ident] {$b:ident} ($c:ident)] => ($a $b $c)",
            "[a] {b} (c)",
            "a b c",
        );
        gives_nothing("([$a:ident]) => {}", "(a)");
        gives_nothing("([$a:ident]) => {}", "[a b]");
    }

    #[test]
    fn repetitions_end_where_the_next_turn_does_not_match() {
        let list = "($($a:expr),* $(,)?) => { $([$a])* }";
        gives(list, "", "");
        gives(list, "a", "[a]");
        gives(list, "a, b,", "[a] [b]");
        gives_nothing(list, "a, b,,");
        gives_nothing(list, "a b");
        gives_nothing("($($a:ident),+) => {}", "");
        gives(
            "($(#[$m:meta])* $v:vis struct) => { $(#[$m])* $v }",
            "#[a] #[b] pub struct",
            "#[a] #[b] pub",
        );
        gives("($(a $b:ident,)* a end) => { $($b)* }", "a x, a y, a end", "x y");
        gives(
            "($($a:ident)? ; $($b:ident)?) => { [$($a)?] [$($b)?] }",
            "x;",
            "[x] []",
        );
        gives("($($v:vis)* x) => { found }", "x", "found");
    }

    #[test]
    fn documentation_comments_are_attributes() {
        gives(
            "($(#[$m:meta])* $n:ident) => { $(#[$m])* fn $n() {} }",
            "///Documented.\n f",
            "#[doc = \"Documented.\"] fn f() {}",
        );
    }
}

mod transcription {
    use super::{Name, Span, definition, expand, expansion, gives, gives_nothing, lex};

    #[test]
    fn nested_repetitions_turn_in_step() {
        gives(
            "($($m:ident { $($f:ident: $t:ty),* })*) => { $(mod $m { $(fn $f() -> $t;)* })* }",
            "a { x: u8, y: u16 } b {} c { z: u32 }",
            "mod a { fn x() -> u8; fn y() -> u16; } mod b {} mod c { fn z() -> u32; }",
        );
        gives(
            "($t:ty; $($n:ident),*) => { $($n: $t;)* }",
            "u8; a, b",
            "a: u8; b: u8;",
        );
        gives(
            "($($a:ident)*; $($b:ident)*) => { $($a = $b),* }",
            "a b; c d",
            "a = c, b = d",
        );
        gives_nothing("($($a:ident)*; $($b:ident)*) => { $($a = $b),* }", "a b; c");
        gives(
            "($($x:ident),*; $($r:ident $($c:ident)*;)*) => { $($r $($c $x)*)|* }",
            "p, q; r a b; s c;",
            "r a p b p | s c q",
        );
    }

    #[test]
    fn a_name_at_the_wrong_depth_gives_nothing() {
        gives_nothing("($($a:ident)*) => { $a }", "x y");
        gives_nothing("($($($a:ident)*;)*) => { $($a)* }", "x y;");
        gives_nothing("($a:ident) => { $($a)* }", "x");
    }

    #[test]
    fn an_unbound_name_is_left_for_the_macro_inside() {
        gives("($a:ident) => { $a $b }", "x", "x $b");
    }

    #[test]
    fn precedence_survives() {
        gives("($a:expr) => { $a * 2 }", "1 + 1", "«1 + 1» * 2");
        gives(
            "($($a:expr),*) => { f($($a),*) }",
            "a + b, -c",
            "f(«a + b», «-c»)",
        );
    }

    #[test]
    fn tokens_that_meet_are_not_glued() {
        let tokens = expand(
            &definition("($a:tt $b:tt) => { $a $b > }"),
            lex("& &x"),
            Span::call_site(),
        );
        // `& &x` has a third token, so the arm must not match.
        assert!(tokens.is_none());
        let glued = expand(
            &definition("($a:tt) => { let x =$a y; }"),
            lex("&"),
            Span::call_site(),
        )
        .unwrap();
        assert!(syn::parse2::<syn::ExprBlock>(lex(&format!("{{ {glued} }}"))).is_ok());
        gives("(($($t:tt)*)) => { $($t)*> }", "(a -)", "a ->");
        let arrow = expand(&definition("($t:tt) => { $t> }"), lex("-"), Span::call_site()).unwrap();
        assert!(syn::parse2::<syn::Token![->]>(arrow).is_err());
    }

    #[test]
    fn the_crate_is_the_caller_or_the_one_named() {
        gives("() => { $crate::f() }", "", "crate::f()");
        let mut definition = definition("() => { $crate::f() }");
        definition.crate_name = Some(Name::new("other"));
        let tokens = expand(&definition, lex(""), Span::call_site()).unwrap();
        assert!(tokens.to_string().replace(' ', "") == "::other::f()");
        definition.crate_name = Some(Name::new("not-a-name"));
        assert!(expand(&definition, lex(""), Span::call_site()).is_none());
    }

    #[test]
    fn growth_is_limited() {
        let arms = "($($a:tt)*) => { $( [$($a)*] )* }";
        gives_nothing(arms, "a b");
        let many = |count: usize| "x ".repeat(count);
        let wide = format!("($($a:ident)*) => {{ $( $a {} )* }}", many(300));
        assert!(expansion(&wide, &many(100)).is_some());
        assert!(expansion(&wide, &many(300)).is_none());
    }

    #[test]
    fn arms_that_cannot_be_read_give_nothing() {
        gives_nothing("($a:unheard_of) => {}; () => { a }", "");
        gives_nothing("($a) => {}", "a");
        gives_nothing("() {}", "");
        gives_nothing("() => { $$ }", "");
        gives_nothing("($($a:ident)*) => { ${count($a)} }", "a");
        gives("() => { next!([$]) }", "", "next!([$])");
        gives("[$] => { dollar }", "$", "dollar");
        let deep = format!("() => {{ {}{} }}", "(".repeat(200), ")".repeat(200));
        assert!(expansion(&deep, "").is_some());
    }
}

mod spans {
    use proc_macro2::{Ident, LineColumn, TokenStream, TokenTree};

    use super::{definition, expand, lex};

    #[test]
    fn arguments_keep_their_place_and_the_rest_has_that_of_the_call() {
        let call = lex("call!(a.load(key)?, { b })");
        let call_span = call.clone().into_iter().next().unwrap().span();
        let Some(TokenTree::Group(arguments)) = call.into_iter().last() else {
            unreachable!("a call ends with its arguments");
        };
        let definition = definition("($e:expr, $b:block) => { match $e { Some(x) => spawn(move || $b) } }");
        let expanded = expand(&definition, arguments.stream(), call_span).unwrap();

        let mut groups = Vec::new();
        let mut idents = Vec::new();
        flatten(expanded, &mut idents, &mut groups);
        let place = |name: &str| {
            let ident: &Ident = idents.iter().find(|ident| *ident == name).unwrap();
            (ident.span().start(), ident.span().end())
        };
        let at = |from, to| {
            (
                LineColumn {
                    line: 1,
                    column: from,
                },
                LineColumn { line: 1, column: to },
            )
        };
        assert_eq!(place("a"), at(6, 7));
        assert_eq!(place("load"), at(8, 12));
        assert_eq!(place("key"), at(13, 16));
        assert_eq!(place("b"), at(22, 23));
        for own in ["match", "Some", "x", "spawn", "move"] {
            assert_eq!(place(own), at(0, 4));
        }
        let [fragment, argument, .., block] = groups.as_slice() else {
            unreachable!("the expansion has a group for each bracket");
        };
        assert_eq!(fragment, &at(6, 18));
        assert_eq!(argument, &at(12, 17));
        assert_eq!(block, &at(20, 25));
        assert!(groups[2..groups.len() - 1].iter().all(|group| *group == at(0, 4)));
    }

    #[test]
    fn a_definition_read_for_one_file_serves_the_next() {
        let definition = definition("($e:expr) => { [$e, \"x\", 'a, .. , y] }");
        for _ in 0..3 {
            proc_macro2::extra::invalidate_current_thread_spans();
            let call = lex("\n\n  f(g)");
            let span = call.clone().into_iter().next().unwrap().span();
            let (mut idents, mut groups) = (Vec::new(), Vec::new());
            flatten(expand(&definition, call, span).unwrap(), &mut idents, &mut groups);
            assert!(idents.iter().all(|ident| ident.span().start().line == 3));
        }
    }

    fn flatten(tokens: TokenStream, idents: &mut Vec<Ident>, groups: &mut Vec<(LineColumn, LineColumn)>) {
        for tree in tokens {
            match tree {
                TokenTree::Group(group) => {
                    groups.push((group.span().start(), group.span().end()));
                    flatten(group.stream(), idents, groups);
                }
                TokenTree::Ident(ident) => idents.push(ident),
                TokenTree::Punct(_) | TokenTree::Literal(_) => {}
            }
        }
    }
}

/// Macros as real crates write them.
mod shapes {
    use super::{definition, expand, gives, lex};
    use proc_macro2::Span;

    #[test]
    fn items_under_a_condition() {
        gives(
            "($($item:item)*) => { $( #[cfg(feature = \"rt\")] #[cfg_attr(docsrs, doc(cfg(feature = \"rt\")))] $item )* }",
            "mod blocking; pub use blocking::spawn; impl A { fn f(&self) {} } other! { x }",
            "#[cfg(feature = \"rt\")] #[cfg_attr(docsrs, doc(cfg(feature = \"rt\")))] mod blocking;
             #[cfg(feature = \"rt\")] #[cfg_attr(docsrs, doc(cfg(feature = \"rt\")))] pub use blocking::spawn;
             #[cfg(feature = \"rt\")] #[cfg_attr(docsrs, doc(cfg(feature = \"rt\")))] impl A { fn f(&self) {} }
             #[cfg(feature = \"rt\")] #[cfg_attr(docsrs, doc(cfg(feature = \"rt\")))] other! { x }",
        );
    }

    #[test]
    fn a_match_on_what_is_ready() {
        gives(
            "($e:expr $(,)?) => { match $e { Poll::Ready(Ok(t)) => t, Poll::Pending => return Poll::Pending } }",
            "self.inner.poll_next(cx)",
            "match «self.inner.poll_next(cx)» { Poll::Ready(Ok(t)) => t, Poll::Pending => return Poll::Pending }",
        );
    }

    #[test]
    fn a_block_made_a_closure() {
        gives(
            "($pool:expr, |$conn:ident| $body:block) => { spawn_blocking(move || { let $conn = $pool.get()?; $body }).await? }",
            "self.pool, |db| { db.query(1) }",
            "spawn_blocking(move || { let db = «self.pool».get()?; { db.query(1) } }).await?",
        );
    }

    #[test]
    fn futures_numbered_one_by_one() {
        let arms = "(@ { ( $($s:tt)* ) ( $($n:tt)* ) $($t:tt)* } $e:expr, $($r:tt)* ) => {
                $crate::try_join!(@{ ($($s)* _) ($($n)* + 1) $($t)* ($($s)*) $e, } $($r)*)
            };
            ( $($e:expr),+ $(,)?) => { $crate::try_join!(@{ () (0) } $($e,)*) };";
        gives(
            arms,
            "a(), b.c(),",
            "crate::try_join!(@{ () (0) } «a()», «b.c()»,)",
        );
        let first = expand(&definition(arms), lex("a(), b.c()"), Span::call_site()).unwrap();
        let arguments = first.into_iter().last().unwrap();
        let proc_macro2::TokenTree::Group(arguments) = arguments else {
            unreachable!("a macro call ends with its arguments");
        };
        let second = expand(&definition(arms), arguments.stream(), Span::call_site()).unwrap();
        let text = second.to_string().replace(' ', "");
        assert!(text.ends_with("(@{(_)(0+1)()a(),}b.c(),)"), "{text}");
    }

    #[test]
    fn flags_with_attributes_and_values() {
        gives(
            "($(#[$outer:meta])* $vis:vis struct $Name:ident: $T:ty {
                $( $(#[$inner:meta])* const $Flag:ident = $value:expr; )*
            } $($rest:tt)*) => {
                $(#[$outer])* $vis struct $Name($T);
                impl $Name { $( $(#[$inner])* pub const $Flag: Self = Self($value); )* }
                m! { $($rest)* }
            };
            () => {}",
            "#[derive(Clone)] pub struct Flags: u32 { #[a] const A = 1 << 1; const B = 2; } struct More: u8 {}",
            "#[derive(Clone)] pub struct Flags(u32);
             impl Flags { #[a] pub const A: Self = Self(«1 << 1»); pub const B: Self = Self(2); }
             m! { struct More: u8 {} }",
        );
    }

    #[test]
    fn one_step_of_a_muncher() {
        let arms = "(@munch [$($done:tt)*] $head:ident => $body:block, $($tail:tt)*) => {
                m!(@munch [$($done)* ($head, $body)] $($tail)*)
            };
            (@munch [$(($head:ident, $body:block))*]) => { $( fn $head() $body )* };
            ($($all:tt)*) => { m!(@munch [] $($all)*) };";
        gives(
            arms,
            "a => { x }, b => { y },",
            "m!(@munch [] a => { x }, b => { y },)",
        );
        gives(
            arms,
            "@munch [] a => { x }, b => { y },",
            "m!(@munch [(a, { x })] b => { y },)",
        );
        gives(
            arms,
            "@munch [(a, { x }) (b, { y })]",
            "fn a() { x } fn b() { y }",
        );
    }

    #[test]
    fn statements_in_a_row() {
        gives(
            "($($s:stmt;)*) => { { $($s;)* } }",
            "let a = f(); g(a); let Some(b) = a else { return };",
            "{ let a = f();; g(a); let Some(b) = a else { return };; }",
        );
    }
}

mod collecting {
    use super::{SourceText, collect_macros};

    fn collected(text: &str) -> Vec<(&'static str, String)> {
        let found = collect_macros(&SourceText::new(text)).into_iter();
        found.map(|found| (found.name.as_str(), found.arms)).collect()
    }

    #[test]
    fn definitions_are_found_wherever_they_stand() {
        let found = collected(
            "#[macro_export]\nmacro_rules! one { () => {} }\n\
             mod inner { macro_rules! two ( ($a:tt) => [ $a ]; ); }\n\
             fn f() { macro_rules ! r#three [ () => () ]; three!(); }\n\
             cfg_rt! { macro_rules! four {} }",
        );
        assert_eq!(
            found,
            [
                ("one", " () => {} ".to_owned()),
                ("two", " ($a:tt) => [ $a ]; ".to_owned()),
                ("three", " () => () ".to_owned()),
                ("four", String::new()),
            ]
        );
    }

    #[test]
    fn what_only_looks_like_one_is_passed_over() {
        let found = collected(
            "// macro_rules! a {}\n/* /* */ macro_rules! b {} */ const S: &str = \"macro_rules! c {}\";\n\
             const R: &str = r##\"\"# macro_rules! d {} \"##; const C: [char; 3] = ['\"', '\\'', '{'];\n\
             fn macro_rules<'a>(x: &'a u8) {} macro_rules! $name { () => {} }\n\
             macro_rules! outer { () => { macro_rules! inner { () => {} } } }\n\
             macro_rules! last { ('}') => { \"}\" /* } */ } // }\n }",
        );
        let names: Vec<_> = found.iter().map(|(name, _)| *name).collect();
        assert_eq!(names, ["outer", "last"]);
        assert_eq!(found[1].1, " ('}') => { \"}\" /* } */ } // }\n ");
    }

    #[test]
    fn the_text_is_that_of_the_file() {
        let found = collected("\u{feff}#!/bin/it's (\nmacro_rules! m { /// Tüt\n (é) => {} }");
        assert_eq!(found, [("m", " /// Tüt\n (é) => {} ".to_owned())]);
    }

    #[test]
    fn broken_and_deep_text_gives_what_can_be_had() {
        assert!(collected("macro_rules! m { ( ").is_empty());
        assert!(collected("macro_rules!").is_empty());
        assert!(collected("macro_rules! m").is_empty());
        assert!(collected("macro_rules! m { r\" ").is_empty());
        let deep = format!(
            "macro_rules! m {{ {}{} }}",
            "(".repeat(100_000),
            ")".repeat(100_000)
        );
        assert!(collected(&deep).is_empty());
    }
}
