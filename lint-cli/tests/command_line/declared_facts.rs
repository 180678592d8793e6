//! What `[package.metadata.async-lint]` says of functions.

use crate::support::{Folder, manifest};

/// A package of the workspace that says what its functions do.
const FACTS: &str = r#"
[package.metadata.async-lint]
blocking = [
    "store::open",
    { path = "store::Table::scan", kind = "database", instead = "store::Table::scan_async", reason = "reads every page" },
    { path = "store::Table::len", kind = "file", brief = true },
    "unheard_of::connect",
]
not-blocking = ["std::fs::canonicalize"]
offloads = ["store::Pool::run", { path = "store::run_one", param = "work" }]
"#;

const STORE: &str = "mod table;
pub use table::Table;

pub fn open() {}

pub struct Pool;

impl Pool {
    pub fn run<T>(&self, work: impl FnOnce() -> T) -> T {
        external::handed(work)
    }
}

pub fn run_one<T>(init: impl Fn(), work: impl FnOnce() -> T) -> T {
    external::handed((init, work))
}
";

const TABLE: &str = "pub struct Table;

impl Table {
    pub fn scan(&self) {}
    pub fn len(&self) -> usize {
        0
    }
}
";

const SHOP: &str = r#"use std::fs;
use store::{Pool, Table, open};

pub async fn serve(table: &Table, pool: &Pool) {
    open();
    table.scan();
    table.len();
    unheard_of::connect();
    let _ = fs::canonicalize("a");
    pool.run(|| fs::read("a"));
    store::run_one(|| drop(fs::read("a")), || fs::read("b"));
}
"#;

/// What helpers come to, and what is said of them.
const HELPERS: &str = r#"use std::fs;
use store::{Table, open};

fn connect() {
    unheard_of::connect();
}

fn open_all() {
    open();
}

fn load() {
    let _ = fs::read("a");
}

fn count() {
    Table.len();
}

fn load_and_count() {
    load();
    count();
}

pub async fn serve() {
    connect();
    open_all();
    load_and_count();
}
"#;

fn workspace(facts: &str) -> Folder {
    workspace_of(facts, SHOP)
}

fn workspace_of(facts: &str, shop: &str) -> Folder {
    Folder::new(&[
        (
            "Cargo.toml",
            "[workspace]\nmembers = [\"store\", \"shop\"]\nresolver = \"2\"\n",
        ),
        ("store/Cargo.toml", &manifest("store", facts)),
        ("store/src/lib.rs", STORE),
        ("store/src/table.rs", TABLE),
        (
            "shop/Cargo.toml",
            &manifest(
                "shop",
                "[dependencies]\nstore = { path = \"../store\" }\nunheard-of = \"1\"",
            ),
        ),
        ("shop/src/lib.rs", shop),
    ])
}

fn found(facts: &str, arguments: &[&str]) -> Vec<String> {
    found_in(&workspace(facts), arguments)
}

fn found_in(workspace: &Folder, arguments: &[&str]) -> Vec<String> {
    let run = workspace.run(&[&["--format", "short"], arguments].concat());
    assert_eq!(run.errors(), [""; 0], "{run:#?}");
    let lines = run.stdout.lines();
    lines
        .map(|line| {
            let (place, message) = line.split_once(": ").unwrap();
            let line = place.split(':').nth(1).unwrap();
            format!("{line} {message}")
        })
        .collect()
}

#[test]
fn a_manifest_says_what_blocks_what_does_not_and_what_offloads() {
    assert_eq!(
        found(FACTS, &[]),
        [
            "5 warning[blocking-wait] `store::open` blocks the thread in an async fn",
            "6 warning[blocking-database] `store::table::Table::scan` blocks the thread in an async fn",
            "8 warning[blocking-wait] `unheard_of::connect` blocks the thread in an async fn",
        ]
    );
    let brief = "7 warning[blocking-file] `store::table::Table::len` blocks the thread in an async fn";
    assert!(found(FACTS, &["-W", "pedantic"]).contains(&brief.to_owned()));
}

#[test]
fn nothing_is_known_of_functions_that_no_manifest_speaks_of() {
    assert_eq!(
        found("", &[]),
        ["9 warning[blocking-file] `std::fs::canonicalize` blocks the thread in an async fn"]
    );
}

#[test]
fn what_is_said_of_a_function_is_carried_to_its_callers_or_ends_there() {
    let through = |end| format!("warning[indirect-blocking] {end}");
    let connect = through("`connect` blocks the thread in an async fn: it calls `unheard_of::connect`");
    let open = through("`open_all` blocks the thread in an async fn: it calls `store::open`");
    let load =
        through("`load_and_count` blocks the thread in an async fn: it reaches `std::fs::read` in 2 calls");
    let (connect, open, load) = (
        format!("26 {connect}"),
        format!("27 {open}"),
        format!("28 {load}"),
    );
    assert_eq!(
        found_in(&workspace_of(FACTS, HELPERS), &[]),
        [connect.clone(), open.clone(), load]
    );
    let facts = FACTS.replace("not-blocking = [", "not-blocking = [\"shop::load\", ");
    assert_eq!(found_in(&workspace_of(&facts, HELPERS), &[]), [connect, open]);
}

#[test]
fn the_replacement_and_the_reason_are_the_help() {
    let run = workspace(FACTS).run(&[]);
    assert!(run.stdout.contains("use `store::Table::scan_async"), "{run:#?}");
    assert!(run.stdout.contains("reads every page"), "{run:#?}");
}

#[test]
fn a_table_that_is_not_understood_is_named_with_its_manifest() {
    for (facts, expected) in [
        (
            "[package.metadata.async-lint]\nblocks = []\n",
            "unknown key `blocks`",
        ),
        (
            "[package.metadata.async-lint]\nblocking = [{ path = \"a::b\", kind = \"disk\" }]\n",
            "`disk` is not one of `compute`",
        ),
        (
            "[package.metadata.async-lint]\noffloads = [{ param = \"f\" }]\n",
            "the key `path` is missing in `offloads`",
        ),
    ] {
        let run = workspace(facts).run(&[]);
        let error = run.only_error();
        assert!(error.contains(expected), "{error}");
        assert!(run.stderr.contains("--> store/Cargo.toml:"), "{run:#?}");
    }
}
