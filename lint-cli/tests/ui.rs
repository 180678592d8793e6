//! The UI tests: every rule runs on every fixture of `tests/ui` and on every example of the pages in `docs`.
//!
//! `docs/adding-a-rule.md` tells how a fixture is written. `-- --bless` rewrites the snapshots, `-- --compile` checks
//! with the compiler that the fixtures are real code.

mod ui_harness;

use std::process::ExitCode;

fn main() -> anyhow::Result<ExitCode> {
    let (own, other): (Vec<String>, Vec<String>) =
        std::env::args().partition(|argument| argument == "--bless" || argument == "--compile");
    let mode = ui_harness::Mode {
        bless: own.iter().any(|argument| argument == "--bless"),
        compile: own.iter().any(|argument| argument == "--compile"),
    };
    ui_harness::run(mode, &libtest_mimic::Arguments::from_iter(other))
}
