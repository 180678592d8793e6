//! Each key of a configuration: what it changes, and that nothing changes without it.

use crate::support::{Folder, manifest};

const SLEEP: &str = "pub async fn sleeps() {
    std::thread::sleep(std::time::Duration::MAX);
}
";

/// A package with this code, on tokio, and this configuration.
fn package(config: &str, code: &str) -> Folder {
    Folder::new(&[
        (
            "Cargo.toml",
            &manifest("shop", "[dependencies]\ntokio = \"1\"\nother = \"1\""),
        ),
        ("src/lib.rs", code),
        ("async-lint.toml", config),
    ])
}

/// The lines of findings, and what they are: `2 warning[blocking-sleep]`.
fn found_in(folder: &Folder, arguments: &[&str]) -> Vec<String> {
    let run = folder.run(&[&["--format", "short"], arguments].concat());
    assert_eq!(run.errors(), [""; 0], "{run:#?}");
    let line = |line: &str| {
        let mut parts = line.splitn(4, ':');
        let (_, number) = (parts.next(), parts.next().unwrap());
        let what = parts.nth(1).unwrap().split_once(']').unwrap().0.trim();
        format!("{number} {what}]")
    };
    run.stdout.lines().map(line).collect()
}

fn found(config: &str, code: &str) -> Vec<String> {
    found_in(&package(config, code), &[])
}

#[test]
fn a_level_of_a_rule() {
    assert_eq!(found("", SLEEP), ["2 warning[blocking-sleep]"]);
    assert_eq!(
        found("[rules]\nblocking-sleep = \"deny\"", SLEEP),
        ["2 error[blocking-sleep]"]
    );
    assert_eq!(found("[rules]\nblocking-sleep = \"allow\"", SLEEP), [""; 0]);
    assert_eq!(
        found("[rules]\nblocking-sleep = { level = \"deny\" }", SLEEP),
        ["2 error[blocking-sleep]"]
    );
    let run = package("[rules]\nblocking-sleep = \"deny\"", SLEEP).run(&[]);
    assert_eq!(run.code, Some(1), "{run:#?}");
}

#[test]
fn a_rule_counts_more_than_a_group_wherever_it_stands() {
    let code = format!("{SLEEP}pub async fn reads() {{\n    let _ = std::fs::read(\"a\");\n}}\n");
    for config in [
        "[rules]\nblocking-sleep = \"warn\"\nwarnings = \"deny\"",
        "[rules]\nwarnings = \"deny\"\nblocking-sleep = \"warn\"",
    ] {
        assert_eq!(
            found(config, &code),
            ["2 warning[blocking-sleep]", "5 error[blocking-file]"]
        );
    }
}

#[test]
fn a_rule_that_is_off_as_a_whole_is_turned_on_by_its_own_level() {
    let needless = "pub async fn one() -> u32 {\n    1\n}\n";
    assert_eq!(found("", needless), [""; 0]);
    assert_eq!(
        found("[rules]\nneedless-async = \"deny\"", needless),
        ["1 error[needless-async]"]
    );
    let both = "preset = \"strict\"\n[rules]\nneedless-async = \"allow\"";
    assert_eq!(found(both, needless), [""; 0]);
    assert_eq!(
        found("[rules]\nblocking-file = \"warn\"", BRIEF),
        [""; 0],
        "of others pedantic findings stay off"
    );
}

/// A brief call.
const BRIEF: &str = "pub async fn asks(path: &std::path::Path) -> bool {
    std::future::ready(()).await;
    path.exists()
}
";

#[test]
fn pedantic_findings_of_one_rule_and_of_all() {
    let pedantic = ["3 warning[blocking-file]"];
    assert_eq!(found("", BRIEF), [""; 0]);
    assert_eq!(found("[rules]\nblocking-file = \"warn\"", BRIEF), [""; 0]);
    assert_eq!(
        found("[rules]\nblocking-file = { pedantic = \"warn\" }", BRIEF),
        pedantic
    );
    assert_eq!(
        found("[rules]\nblocking-net = { pedantic = \"warn\" }", BRIEF),
        [""; 0]
    );
    assert_eq!(found("[rules]\npedantic = \"warn\"", BRIEF), pedantic);
    assert_eq!(
        found("[rules]\nblocking-file = { pedantic = \"deny\" }", BRIEF),
        ["3 error[blocking-file]"]
    );
}

#[test]
fn presets_turn_groups_on() {
    let nursery = "pub async fn outer() {
    let inner = async { async { 1 } };
    drop(inner);
}
pub fn returns() -> impl Future<Output = impl Future<Output = u32>> {
    async { async { 1 } }
}
";
    let code = format!("{BRIEF}{nursery}");
    assert_eq!(found("preset = \"recommended\"", BRIEF), [""; 0]);
    for preset in ["strict", "all"] {
        assert_eq!(
            found(&format!("preset = \"{preset}\""), BRIEF),
            ["3 warning[blocking-file]"]
        );
    }
    let strict = found("preset = \"strict\"", &code);
    let by_flags = found_in(&package("", &code), &["-W", "pedantic"]);
    assert_eq!(strict, by_flags);
    let all = found("preset = \"all\"", &code);
    let by_flags = found_in(&package("", &code), &["-W", "pedantic", "-W", "nursery"]);
    assert_eq!(all, by_flags);
    assert_eq!(
        found("preset = \"strict\"\n[rules]\nblocking-file = \"allow\"", BRIEF),
        [""; 0]
    );
}

#[test]
fn tests_are_checked_where_that_is_asked_for() {
    let code = "#[cfg(test)]
mod tests {
    async fn sleeps() {
        std::thread::sleep(std::time::Duration::MAX);
    }
}
";
    assert_eq!(found("", code), [""; 0]);
    assert_eq!(found("check-tests = true", code), ["4 warning[blocking-sleep]"]);
    assert_eq!(
        found("[[overrides]]\npaths = [\"src\"]\ncheck-tests = true", code),
        ["4 warning[blocking-sleep]"]
    );
    assert_eq!(
        found(
            "check-tests = true\n[[overrides]]\npaths = [\"src\"]\ncheck-tests = false",
            code
        ),
        [""; 0]
    );
}

#[test]
fn findings_of_low_confidence_are_shown_where_that_is_asked_for() {
    let code = "pub async fn tokens() {
    somebody::choose! {
        first => std::thread::sleep(std::time::Duration::MAX),
        default => (),
    }
}
";
    assert_eq!(found("", code), [""; 0]);
    assert_eq!(
        found("min-confidence = \"low\"", code),
        ["3 warning[blocking-sleep]"]
    );
    assert_eq!(
        found("[[overrides]]\npaths = [\"src\"]\nmin-confidence = \"low\"", code),
        ["3 warning[blocking-sleep]"]
    );
    assert_eq!(
        found_in(
            &package("min-confidence = \"low\"", code),
            &["--min-confidence", "medium"]
        ),
        [""; 0]
    );
}

#[test]
fn the_runtime_decides_where_the_manifest_does_not() {
    let help = |config: &str, dependencies: &str| {
        let folder = package(config, SLEEP);
        folder.write("Cargo.toml", manifest("shop", dependencies));
        folder.run(&[]).stdout
    };
    assert!(!help("", "").contains("help: use `"));
    let smol = help("runtime = \"smol\"", "");
    assert!(smol.contains("smol::Timer::after"), "{smol}");
    let tokio = help("runtime = \"smol\"", "[dependencies]\ntokio = \"1\"");
    assert!(tokio.contains("tokio::time::sleep"), "{tokio}");
    let both = "[dependencies]\ntokio = \"1\"\nsmol = \"2\"";
    assert!(help("", both).contains("tokio::time::sleep"));
    assert!(help("runtime = \"smol\"", both).contains("smol::Timer::after"));
}

#[test]
fn startup_code_is_pedantic_shown_or_hidden() {
    let code = "#[tokio::main]
async fn main() {
    let _ = std::fs::read(\"a\");
    setup().await;
}

async fn setup() {
    std::future::ready(()).await;
    let _ = std::fs::read(\"b\");
}

fn load() {
    let _ = std::fs::read(\"c\");
}

async fn first() {
    std::future::ready(()).await;
    load();
}
";
    let folder = |config: &str| {
        let folder = package(config, "");
        folder.write("src/main.rs", code);
        folder
    };
    let found = |config: &str| found_in(&folder(config), &[]);
    let rest = ["9 warning[blocking-file]", "18 warning[indirect-blocking]"];
    assert_eq!(found(""), rest);
    assert_eq!(
        found("startup = \"show\""),
        [&["3 warning[blocking-file]"], &rest[..]].concat()
    );
    let pedantic = &["-W", "pedantic"];
    assert_eq!(
        found_in(&folder(""), pedantic),
        [&["3 warning[blocking-file]"], &rest[..]].concat()
    );
    assert_eq!(found_in(&folder("startup = \"hide\""), pedantic), rest);
    let functions = "startup = { functions = [\"shop::setup\", \"shop::load\"] }";
    assert_eq!(found(functions), [""; 0]);
    let hidden = "startup = { findings = \"hide\", functions = [\"shop::setup\"] }";
    assert_eq!(
        found_in(&folder(hidden), pedantic),
        ["18 warning[indirect-blocking]"]
    );
    assert_eq!(
        found("[[overrides]]\npaths = [\"src/main.rs\"]\nstartup = \"show\""),
        [&["3 warning[blocking-file]"], &rest[..]].concat()
    );
}

#[test]
fn chains_longer_than_the_depth_are_not_shown() {
    let code = "fn one() {
    let _ = std::fs::read(\"a\");
}
fn two() {
    one();
}
pub async fn calls() {
    one();
    two();
}
";
    let both = ["8 warning[indirect-blocking]", "9 warning[indirect-blocking]"];
    assert_eq!(found("", code), both);
    assert_eq!(found("[indirect]\nmax-depth = 2", code), both);
    assert_eq!(found("indirect.max-depth = 1", code), both[..1]);
}

#[test]
fn facts_on_functions() {
    let code = "use std::fs;

pub fn scan() {}
pub fn run(work: impl FnOnce(), done: impl FnOnce()) {
    other::handed(work, done);
}

pub async fn serve() {
    scan();
    let _ = fs::canonicalize(\"a\");
    run(|| drop(fs::read(\"b\")), || drop(fs::read(\"c\")));
    other::connect();
}
";
    assert_eq!(found("", code), ["10 warning[blocking-file]"]);
    let blocks = "[[api]]\npath = \"shop::scan\"\nblocks = \"database\"\n";
    assert_eq!(
        found(blocks, code),
        ["9 warning[blocking-database]", "10 warning[blocking-file]"]
    );
    assert_eq!(
        found(&format!("{blocks}brief = true"), code),
        ["10 warning[blocking-file]"]
    );
    let not =
        "[[api]]\npath = \"std::fs::canonicalize\"\nnot-blocking = true\nreason = \"a memory file system\"";
    assert_eq!(found(not, code), [""; 0]);
    let shown = package(
        &format!("{blocks}instead = \"shop::scan_async\"\nreason = \"reads every page\""),
        code,
    )
    .run(&[]);
    assert!(shown.stdout.contains("use `shop::scan_async"), "{shown:#?}");
    assert!(shown.stdout.contains("reads every page"), "{shown:#?}");
    let short = "blocking = [\"other::connect\"]\nnot-blocking = [\"std::fs::canonicalize\"]";
    assert_eq!(found(short, code), ["12 warning[blocking-wait]"]);
}

#[test]
fn a_closure_is_offloaded_by_the_parameter_that_is_named() {
    let code = "pub fn run(work: impl FnOnce(), done: impl FnOnce()) {
    done();
    work();
}

pub async fn serve() {
    run(
        || drop(std::fs::read(\"b\")),
        || drop(std::fs::read(\"c\")),
    );
}
";
    let (work, done) = ("8 warning[blocking-file]", "9 warning[blocking-file]");
    assert_eq!(found("", code), [work, done]);
    let said = |offloads: &str| format!("[[api]]\npath = \"shop::run\"\noffloads = {offloads}");
    assert_eq!(found(&said("\"work\""), code), [done]);
    assert_eq!(found(&said("true"), code), [""; 0]);
    assert_eq!(found("offloads = [\"shop::run\"]", code), [""; 0]);
}

#[test]
fn functions_that_lose_data_when_they_are_cancelled() {
    let code = "pub async fn serve(mut frames: other::Frames, mut orders: tokio::sync::mpsc::Receiver<u32>) {
    loop {
        tokio::select! {
            frame = next(&mut frames) => println!(\"{frame}\"),
            Some(order) = orders.recv() => println!(\"{order}\"),
        }
    }
}

pub async fn next(frames: &mut other::Frames) -> u32 {
    frames.advance().await
}
";
    assert_eq!(found("", code), [""; 0]);
    assert_eq!(
        found("cancel-unsafe = [\"shop::next\"]", code),
        ["4 warning[cancel-unsafe-select]"]
    );
}
