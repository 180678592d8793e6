use std::thread;

use super::{BodyMode, lower};
use crate::hir::NoteKind;

/// The notes of a file, lowered on the stack that is promised.
fn notes(text: String) -> Vec<NoteKind> {
    let lower = move || {
        let hir = lower(&text, BodyMode::Full);
        hir.notes.into_iter().map(|note| note.kind).collect()
    };
    thread::Builder::new()
        .stack_size(32 << 20)
        .spawn(lower)
        .unwrap()
        .join()
        .unwrap()
}

fn in_fn(code: &str) -> String {
    format!("fn f() {{ {code} }}")
}

#[test]
fn large_files_are_refused() {
    let line = "fn f() {}\n";
    let limit = 8 << 20;
    let text = |length: usize| line.repeat(length / line.len() + 1);
    assert_eq!(notes(text(limit)), [NoteKind::TooLarge { limit: limit as u32 }]);
    assert_eq!(notes(text(1000)), []);
}

#[test]
fn nested_brackets_are_refused_beyond_the_limit() {
    let nested = |depth: usize| in_fn(&format!("{}x{}", "(".repeat(depth), ")".repeat(depth)));
    assert_eq!(notes(nested(255)), []);
    assert_eq!(notes(nested(256)), [NoteKind::TooDeep { limit: 256 }]);
    assert_eq!(notes(nested(100_000)), [NoteKind::TooDeep { limit: 256 }]);
}

#[test]
fn hidden_brackets_do_not_count() {
    let many = "(".repeat(300);
    for hidden in [
        format!("// {many}"),
        format!("/* /* {many} */ {many} */"),
        format!("\"\\\"{many}\";"),
        format!("r#\"\"{many}\"#; br\"{many}\"; "),
        "'('; b'('; '\\''; '\"'; 'a: loop { break 'a; } r#raw; ".repeat(300),
    ] {
        assert_eq!(notes(in_fn(&format!("\n{hidden}\n"))), [], "{hidden:.40}");
    }
    // Closing brackets in strings do not make room.
    let masked = in_fn(&format!("{}{}", "(\")\",".repeat(300), ")".repeat(300)));
    assert_eq!(notes(masked), [NoteKind::TooDeep { limit: 256 }]);
}

#[test]
fn chains_do_not_overflow_the_stack() {
    let shapes: [(&str, &str, &str); 13] = [
        ("a", ".b()", ""),
        ("1", "+ 1", ""),
        ("", "!", "x"),
        ("", "|| ", "x"),
        ("", "|a| ", "x"),
        ("", "return ", "x"),
        ("if a {} ", "else if a {} ", ""),
        ("", "a = ", "x"),
        ("a", " as u8", ""),
        ("let _: ", "&", "u8 = x;"),
        ("let _: ", "fn() -> ", "u8 = x;"),
        ("let ", "a @ ", "b = x;"),
        ("a", ".await", ""),
    ];
    for (before, link, after) in shapes {
        let chain = |count: usize| in_fn(&format!("{before}{}{after}", link.repeat(count)));
        assert_eq!(notes(chain(900)), [], "{link}");
        let deep = notes(chain(100_000));
        assert_eq!(deep, [NoteKind::TooDeep { limit: 6000 }], "{link}");
    }
    // Runs within brackets add up.
    let nested = in_fn(&format!(
        "{}x{}",
        format!("{}(", "!".repeat(200)).repeat(100),
        ")".repeat(100)
    ));
    assert_eq!(notes(nested), [NoteKind::TooDeep { limit: 6000 }]);
}

#[test]
fn long_code_is_not_deep() {
    assert_eq!(
        notes(in_fn(&"if a { b } match c { _ => d() } ".repeat(5_000))),
        []
    );
    assert_eq!(
        notes("fn f() { a() } #[b] impl C { const D: u8 = 1; } ".repeat(5_000)),
        []
    );
    assert_eq!(
        notes(format!("static A: [u8; 1] = [{}];", "1, ".repeat(100_000))),
        []
    );
}

#[test]
fn expressions_beyond_the_depth_limit_are_missing() {
    let text = in_fn(&format!("a{}", ".b()".repeat(1_400)));
    let hir = thread::Builder::new()
        .stack_size(32 << 20)
        .spawn(move || lower(&text, BodyMode::Full))
        .unwrap()
        .join()
        .unwrap();
    let body = hir.bodies.iter().next().unwrap().1;
    // The function's block, the limit, and what stands for the rest.
    assert_eq!(body.exprs.len(), 1 + 1_000 + 1);
}
