//! `cargo async-lint graph`.

use crate::support::{Folder, manifest};

const SOURCE: &str = r#"
pub struct Config;

impl Config {
    pub fn read() -> String {
        load("a")
    }
}

pub struct Other;

impl Other {
    pub fn read() -> String {
        String::new()
    }
}

fn load(path: &str) -> String {
    std::fs::read_to_string(path).unwrap_or_default()
}

pub async fn handler() -> usize {
    Config::read().len() + Other::read().len()
}

pub async fn offloads() -> String {
    std::thread::spawn(|| Config::read()).join().unwrap_or_default()
}
"#;

fn folder() -> Folder {
    Folder::new(&[("Cargo.toml", &manifest("shop", "")), ("src/lib.rs", SOURCE)])
}

#[test]
fn a_tree_shows_callers_and_callees_with_their_effects() {
    let run = folder().run(&["graph", "Config::read"]);
    assert_eq!(run.code, Some(0), "{run:#?}");
    assert_eq!(
        run.stdout,
        "shop::Config::read [blocks]  src/lib.rs:5\n\
         called by\n\
         ├─ shop::handler [async fn]  src/lib.rs:22\n\
         └─ shop::offloads [async fn, spawned]  src/lib.rs:26\n\
         calls\n\
         └─ shop::load [blocks]  src/lib.rs:18\n   \
            └─ std::fs::read_to_string [blocks]\n"
    );
}

#[test]
fn the_depth_ends_it() {
    let run = folder().run(&["graph", "Config::read", "--depth", "1"]);
    assert!(
        run.stdout.ends_with("└─ shop::load [blocks]  src/lib.rs:18 …\n"),
        "{run:#?}"
    );
}

#[test]
fn several_functions_of_a_name_are_listed() {
    let run = folder().run(&["graph", "read"]);
    assert_eq!(run.code, Some(2), "{run:#?}");
    assert!(
        run.stderr
            .contains("`read` is the name of several functions:\n  shop::Config::read\n  shop::Other::read"),
        "{run:#?}"
    );
    let none = folder().run(&["graph", "ead"]);
    assert!(none.stderr.contains("no function `ead`"), "{none:#?}");
}

#[test]
fn a_picture_shows_every_function_once() {
    let run = folder().run(&["graph", "shop::load", "--format", "svg"]);
    assert_eq!(run.code, Some(0), "{run:#?}");
    assert!(
        run.stdout.contains("<svg ") && run.stdout.trim_end().ends_with("</svg>"),
        "{run:#?}"
    );
    assert_eq!(run.stdout.matches("shop::load [blocks]").count(), 1, "{run:#?}");
    assert!(run.stdout.contains("stroke-dasharray"), "{run:#?}");
}

#[test]
fn other_programs_can_draw_it() {
    let dot = folder().run(&["graph", "shop::load", "--format", "dot"]);
    assert!(dot.stdout.starts_with("digraph calls {\n"), "{dot:#?}");
    assert!(
        dot.stdout
            .contains("[label=\"shop::load [blocks]\", color=red, penwidth=2];"),
        "{dot:#?}"
    );
    assert!(dot.stdout.contains(" [style=dashed];"), "{dot:#?}");
    let mermaid = folder().run(&["graph", "shop::load", "--format", "mermaid"]);
    assert!(mermaid.stdout.starts_with("flowchart LR\n"), "{mermaid:#?}");
    assert!(
        mermaid.stdout.contains("[\"shop::load [blocks]\"]"),
        "{mermaid:#?}"
    );
}
