//! Code that no person writes, in sizes that no person reads: each run ends in time, in bounded memory, and by itself.

use std::{
    fmt::Write as _,
    fs::File,
    process::Command,
    time::{Duration, Instant},
};

use crate::support::{Folder, Run};

/// What one run may take, built without optimisation on a machine that does other things as well.
const TIME: Duration = Duration::from_secs(300);
/// The address space of a run, in KiB: what the allocator and the threads' stacks reserve is more than what is used.
const MEMORY: u32 = 4 << 20;

/// A file that has something to find whatever else the package holds.
const SLEEP: &str = "pub async fn nap() {\n    std::thread::sleep(std::time::Duration::MAX);\n}\n";
const FOUND: &str = "sleep.rs:2:5: warning[blocking-sleep]";

const DEPTH: usize = 10_000;

/// Lints a file beside one that has a finding: the run ends well, and the finding is there.
#[track_caller]
fn lint(text: &str) -> Run {
    let folder = Folder::new(&[("sleep.rs", SLEEP), ("case.rs", text)]);
    let program = folder.command("", &["--no-cache", "-j", "1", "--format", "short", "."]);
    #[cfg(target_os = "linux")]
    let program = within_memory(&program);
    let start = Instant::now();
    let run = Run::of(program);
    let beginning: String = text.chars().take(200).collect();
    assert!(start.elapsed() < TIME, "{beginning}: {:?}", start.elapsed());
    assert_eq!(run.code, Some(0), "{beginning}: {}", run.stderr);
    assert!(run.stdout.contains(FOUND), "{beginning}: {run:#?}");
    run
}

/// The command in a process that cannot get more memory.
#[cfg(target_os = "linux")]
fn within_memory(program: &Command) -> Command {
    let mut shell = Command::new("sh");
    shell
        .arg("-c")
        .arg(format!("ulimit -v {MEMORY}; exec \"$0\" \"$@\""));
    shell.arg(program.get_program()).args(program.get_args());
    if let Some(folder) = program.get_current_dir() {
        shell.current_dir(folder);
    }
    for (name, value) in program.get_envs() {
        match value {
            Some(value) => shell.env(name, value),
            None => shell.env_remove(name),
        };
    }
    shell
}

/// Lints a file that is too much for the parser: it is named with the reason.
#[track_caller]
fn refused(text: &str, reason: &str) {
    let run = lint(text);
    let beginning: String = text.chars().take(200).collect();
    assert_eq!(run.unread(), ["case.rs:1:1"], "{beginning}: {run:#?}");
    assert!(run.stderr.contains(reason), "{beginning}: {run:#?}");
}

/// Lints a file of which everything is read.
#[track_caller]
fn read(text: &str) -> Run {
    let run = lint(text);
    let beginning: String = text.chars().take(200).collect();
    assert_eq!(run.unread(), [""; 0], "{beginning}: {run:#?}");
    run
}

fn in_fn(code: &str) -> String {
    format!("pub async fn f() {{ {code} }}\n")
}

/// The pieces that the numbers below a limit give, one after the other.
fn each(count: usize, mut piece: impl FnMut(usize) -> String) -> String {
    let mut text = String::new();
    for index in 0..count {
        let _ = writeln!(text, "{}", piece(index));
    }
    text
}

#[test]
fn a_file_of_a_hundred_megabytes_is_named_and_not_read() {
    let folder = Folder::new(&[("sleep.rs", SLEEP)]);
    let large = File::create(folder.root().join("large.rs")).unwrap();
    large.set_len(100 << 20).unwrap();
    let run = folder.run(&["--no-cache", "--format", "short", "."]);
    assert_eq!(run.code, Some(0), "{run:#?}");
    assert!(run.stdout.contains(FOUND), "{run:#?}");
    assert_eq!(run.unread(), ["large.rs"]);
}

#[test]
fn brackets_in_brackets() {
    for (open, close) in [("(", ")"), ("[", "]"), ("{", "}")] {
        let nested = format!("{}1{}", open.repeat(DEPTH), close.repeat(DEPTH));
        refused(&in_fn(&nested), "brackets nest deeper than");
    }
    let modules = format!("{}{}", "pub mod a {".repeat(DEPTH), "}".repeat(DEPTH));
    refused(&modules, "brackets nest deeper than");
    let tree = format!("use {}b{};", "a::{".repeat(DEPTH), "}".repeat(DEPTH));
    refused(&tree, "brackets nest deeper than");
    let patterns = format!("let {}x{} = y;", "Some(".repeat(DEPTH), ")".repeat(DEPTH));
    refused(&in_fn(&patterns), "brackets nest deeper than");
    // As deep as is read.
    read(&in_fn(&format!("{}1{}", "{".repeat(250), "}".repeat(250))));
    read(&in_fn(&format!(
        "{}g().await;{}",
        "loop {".repeat(250),
        "}".repeat(250)
    )));
}

#[test]
fn chains_without_brackets() {
    let chains = [
        in_fn(&format!("if a {{}} {}", "else if a {} ".repeat(DEPTH))),
        in_fn(&format!("1{};", " + 1".repeat(DEPTH))),
        in_fn(&format!("x{};", ".b()".repeat(DEPTH))),
        in_fn(&format!("let x = {}1;", "|| ".repeat(DEPTH))),
        in_fn(&format!("let x: {}u8 = 1;", "&".repeat(DEPTH))),
        format!(
            "pub fn f(x: {}u8{}) {{}}",
            "Option<".repeat(DEPTH),
            ">".repeat(DEPTH)
        ),
        format!("use {}b;", "a::".repeat(DEPTH)),
    ];
    for chain in &chains {
        refused(chain, "not read");
    }
    // As long as is read.
    read(&in_fn(&format!("1{};", " + 1".repeat(2_900))));
    read(&in_fn(&format!("vec![1]{};", ".b()".repeat(1_400))));
    read(&format!(
        "pub fn f(x: {}u8{}) {{ x.unwrap() }}",
        "Option<".repeat(1_900),
        ">".repeat(1_900)
    ));
}

#[test]
fn long_lists() {
    let ones = "1,".repeat(1_000_000);
    read(&format!("pub static A: [u32; 1_000_000] = [{ones}];"));
    read(&in_fn(&format!("let a = [{ones}]; g(a).await;")));
    let arms = each(50_000, |index| format!("{index} => g({index}).await,"));
    read(&format!(
        "pub async fn f(x: u32) -> u32 {{ match x {{ {arms} _ => 0 }} }}"
    ));
    let statements = "let b = g(a).await; drop(b);\n".repeat(100_000);
    read(&format!(
        "pub async fn f(mut a: u32) {{\n{statements}}}\nasync fn g(a: u32) -> u32 {{ a }}"
    ));
    read(&in_fn(&format!("let x = ({}); x.19999;", "1u8, ".repeat(20_000))));
}

#[test]
fn many_locals_and_guards() {
    read(&in_fn(&each(20_000, |index| {
        format!("let v{} = v{index}; g().await;", index + 1)
    })));
    read(&format!(
        "pub async fn f(m: &std::sync::Mutex<u32>) {{ {} }}",
        each(2_000, |index| format!(
            "let g{index} = m.lock().unwrap(); x().await;"
        ))
    ));
    read(&in_fn(
        &"if a { let g = m.lock(); g.x().await; } else { a.b().await; }\n".repeat(10_000),
    ));
}

#[test]
fn long_texts_and_comments() {
    read(&in_fn(&format!(
        "let x = \"{}\"; g().await;",
        "a\\n".repeat(2_000_000)
    )));
    read(&format!(
        "/*{}*/ // {}\nfn f() {{}}",
        "/*a*/".repeat(500_000),
        "x".repeat(1_000_000)
    ));
    let suppressions = "// async-lint: allow(blocking-sleep)\n".repeat(20_000);
    read(&format!("{suppressions}{SLEEP}"));
}

#[test]
fn calls_in_a_chain_and_in_a_circle() {
    let sleep = "std::thread::sleep(std::time::Duration::MAX)";
    let chain = each(50_000, |index| format!("fn f{index}() {{ f{}() }}", index + 1));
    let run = read(&format!(
        "pub async fn start() {{ f0() }}\n{chain}fn f50000() {{ {sleep} }}"
    ));
    assert!(
        run.stdout.contains("case.rs:1:24"),
        "the chain is followed: {}",
        run.stderr
    );
    let circle = each(50_000, |index| {
        let (next, other) = ((index + 1) % 50_000, (index * 31 + 7) % 50_000);
        format!("fn f{index}() {{ f{next}(); f{other}() }}")
    });
    let run = read(&format!(
        "pub async fn start() {{ f0() }}\n{circle}mod m {{ pub fn f() {{ crate::f0(); {sleep} }} }}"
    ));
    assert!(!run.stdout.contains("case.rs:1:24"), "{}", run.stderr);
    let circle = circle.replace("fn f49999() {", "fn f49999() { m::f();");
    let run = read(&format!(
        "pub async fn start() {{ f0() }}\n{circle}mod m {{ pub fn f() {{ crate::f0(); {sleep} }} }}"
    ));
    assert!(run.stdout.contains("case.rs:1:24"), "{}", run.stderr);
    let awaited = each(50_000, |index| {
        format!("async fn f{index}() {{ f{}().await }}", (index + 1) % 50_000)
    });
    read(&awaited);
}

#[test]
fn many_impls() {
    let impls = each(10_000, |index| {
        format!("pub struct S{index}; impl T for S{index} {{ fn t(&self) {{ g() }} }}")
    });
    read(&format!(
        "pub trait T {{ fn t(&self); }}\n{impls}fn g() {{ std::thread::sleep(D) }}\npub async fn f(x: &dyn T, s: S7) {{ x.t(); s.t(); }}"
    ));
    let methods = each(10_000, |index| {
        format!(
            "impl S {{ pub fn t{index}(&self) {{ self.t{}() }} }}",
            (index + 1) % 10_000
        )
    });
    read(&format!(
        "pub struct S;\n{methods}pub async fn f(s: S) {{ s.t0(); }}"
    ));
    let conversions = each(2_000, |index| {
        format!("impl From<[u8; {index}]> for S {{ fn from(x: [u8; {index}]) -> S {{ S }} }}")
    });
    let uses = each(2_000, |index| format!("let x: S = [1u8; {index}].into();"));
    read(&format!("pub struct S;\n{conversions}{}", in_fn(&uses)));
}

/// What was once looked for among all others of its kind.
#[test]
fn many_of_a_kind_in_one_function() {
    read(&in_fn(&"std::thread::sleep(d);\n".repeat(4_000)));
    read(&in_fn(
        &"tokio::spawn(async { g().await }); async { g() };\n".repeat(4_000),
    ));
    let (inwards, outwards) = ("{ ".repeat(100), " }".repeat(100));
    read(&in_fn(&format!(
        "{inwards}{}{outwards}",
        "let x = async { if a { return b } c }; x.await;\n".repeat(8_000)
    )));
    let arms = each(4_000, |index| {
        format!("{index} => {{ let g = m.lock().unwrap(); x().await; }}")
    });
    read(&format!(
        "pub async fn f(m: &std::sync::Mutex<u8>, a: u32) {{ match a {{ {arms} _ => {{}} }} }}"
    ));
    let impls = each(2_000, |index| {
        format!("pub struct A{index}; impl T<A{index}> for S {{ fn t(&self, a: A{index}) {{}} }}")
    });
    let calls = each(2_000, |index| format!("S.t(A{index});"));
    read(&format!(
        "pub trait T<A> {{ fn t(&self, a: A); }} pub struct S;\n{impls}{}",
        in_fn(&calls)
    ));
}

#[test]
fn types_that_hold_themselves() {
    read(
        "pub struct A { b: Box<B>, c: Option<A> } pub struct B { a: Box<A>, v: Vec<B> }
        pub type T = T; pub type U = V<U>; pub type V<X> = Option<(X, U)>;
        pub struct L<X> { n: Box<L<L<X>>>, x: X }
        impl<X> Drop for L<X> { fn drop(&mut self) {} }
        impl<X> std::ops::Deref for L<X> { type Target = L<L<X>>; fn deref(&self) -> &L<L<X>> { &self.n } }
        pub async fn f(l: L<u8>, t: T, u: U, a: A) {
            let n = l.n.n.n.n; t.x(); u.y(); a.b.a.b.a.b; l.nothing(); (**l).nothing();
        }",
    );
    // Each of them holds all others: there are more ways through them than anybody can go.
    let names: Vec<String> = (0..60).map(|index| format!("Option<Box<T{index}>>")).collect();
    let fields = names.join(", ");
    let each_other = each(60, |index| format!("pub struct T{index}({fields});"));
    read(&format!(
        "{each_other}pub async fn f(t: T0) {{ g().await; drop(t) }}\nasync fn g() {{}}"
    ));
    // Types that double from line to line.
    let doubled = each(60, |index| {
        format!("let x{} = (x{index}, x{index}, x{index});", index + 1)
    });
    read(&in_fn(&format!(
        "let x0 = (1u8, 1u8);\n{doubled}drop(x60); x50.foo();"
    )));
    let aliases = each(60, |index| {
        format!("pub type T{} = (T{index}, T{index});", index + 1)
    });
    read(&format!(
        "pub type T0 = (u8, u8);\n{aliases}pub async fn f(x: T60) {{ x.0.0.0.foo(); drop(x); g(x).await }}\nasync fn g(x: T60) {{}}"
    ));
    let structs = each(60, |index| {
        format!("pub struct S{index} {{ a: S{0}, b: S{0}, c: S{0} }}", index + 1)
    });
    read(&format!(
        "{structs}pub struct S60(std::sync::MutexGuard<'static, u8>);
        pub async fn f(s: S0) {{ g().await; drop(s); }}
        pub async fn h(s: S0) {{ let y = f(s); y.await }}"
    ));
}

#[test]
fn traits_that_need_themselves() {
    read(
        "pub trait A: B { type X: A<X = Self::X>; fn a(&self) -> Self::X; } pub trait B: A {}
        pub trait C<T>: C<Option<T>> {}
        impl<T> C<T> for T where T: C<Vec<T>> {}
        impl<T: A> A for Vec<T> where Vec<Vec<T>>: A {
            type X = <Vec<Vec<T>> as A>::X;
            fn a(&self) -> Self::X { loop {} }
        }
        impl A for Vec<u8> { type X = <Vec<Vec<u8>> as A>::X; }
        pub async fn f<T: A + C<T>>(t: T) { t.a().a().a().a(); vec![1u8].a().a().a(); vec![vec![t]].a(); }
        pub struct W<T>(T);
        impl<T> Iterator for W<T> where W<W<T>>: Iterator {
            type Item = <W<W<T>> as Iterator>::Item;
            fn next(&mut self) -> Option<Self::Item> { None }
        }
        pub async fn g(w: W<u8>) { for x in w { x.foo(); } }",
    );
    let blanket = each(2_000, |index| {
        format!(
            "pub trait T{index} {{ fn t(&self) {{}} }} impl<X: T{}> T{index} for X {{}}",
            index + 1
        )
    });
    read(&format!(
        "{blanket}pub trait T2000 {{}} pub async fn f(x: u8) {{ x.t(); x.t(); }}"
    ));
    let above = each(2_000, |index| {
        format!("pub trait T{index}: T{} {{ fn t{index}(&self) {{}} }}", index + 1)
    });
    read(&format!(
        "{above}pub trait T2000 {{}} pub async fn f<X: T0>(x: X) {{ x.t1999(); x.none(); }}"
    ));
}

#[test]
fn imports_in_circles_and_globs_of_globs() {
    read(&each(200, |index| {
        format!(
            "pub mod m{index} {{ pub use crate::m{}::*; pub use crate::m{}::*; pub use super::m{}::x{index}; \
             pub fn x{}() {{}} pub use self::y as z; pub use self::z as y; }}",
            (index + 1) % 200,
            (index * 7 + 3) % 200,
            (index * 3 + 1) % 200,
            index * 1000
        )
    }));
    let globs = each(60, |index| format!("pub use crate::m{index}::*;"));
    read(&each(60, |index| {
        let functions = each(60, |function| format!("pub fn f{index}_{function}() {{}}"));
        format!("pub mod m{index} {{ {globs}{functions} }}")
    }));
    // Sixteen million names, if each module took in all.
    let names = each(4_000, |index| format!("pub fn x{index}() {{}}"));
    let modules = each(4_000, |index| {
        format!("pub mod m{index} {{ use crate::prelude::*; pub fn f() {{ x{index}() }} }}")
    });
    read(&format!("pub mod prelude {{ {names} }}\n{modules}"));
}

#[test]
fn macros_that_expand_to_themselves() {
    for body in [
        "m!($($t)* x)",
        "m!($($t)* $($t)*)",
        "m!($($t)*); m!($($t)*);",
        "(m!($($t)*), m!($($t)*))",
    ] {
        lint(&format!(
            "macro_rules! m {{ ($($t:tt)*) => {{ {body} }} }} m!(a); pub async fn f() {{ m!(b); let x = m!(a); }}"
        ));
    }
    let ladder = each(64, |index| {
        format!(
            "macro_rules! m{index} {{ ($($t:tt)*) => {{ m{}!($($t)* $($t)*) }} }}",
            index + 1
        )
    });
    lint(&format!(
        "{ladder}macro_rules! m64 {{ ($($t:tt)*) => {{ fn x() {{ $($t)* }} }} }}\nm0!(a;); pub async fn f() {{ m0!(a); }}"
    ));
    lint(&format!(
        "macro_rules! m {{ ($($a:tt)* $($b:tt)*) => {{ 1 }}; ($($($a:ident)* ,)* ; $($x:expr),*) => {{ 2 }}; \
         ($($e:expr)=>* $(;)?) => {{ 3 }} }} pub async fn f() {{ m!({}); m!({} a); }}",
        "a b c, ".repeat(5_000),
        "a + ".repeat(2_000)
    ));
    lint(&format!(
        "macro_rules! m {{ ($x:expr) => {{ $x + 1 }} }}\n{}",
        in_fn(&"m!(m!(m!(m!(1))));\n".repeat(20_000))
    ));
}
