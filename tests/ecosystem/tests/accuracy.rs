//! The linter's accuracy on real crates does not fall below the committed figures. The crates and their dependencies come
//! from the package registry; they are kept in the user's cache, or where `ASYNC_LINT_ECOSYSTEM` says.

use std::process::Command;

fn run(arguments: &[&str]) {
    let output = Command::new(env!("CARGO_BIN_EXE_async-lint-ecosystem"))
        .args(arguments)
        .output()
        .unwrap();
    assert!(
        output.status.success(),
        "`{}` failed:\n{}{}",
        arguments.join(" "),
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    );
}

#[test]
fn accuracy_reaches_the_committed_figures() {
    run(&["fetch"]);
    run(&["accuracy", "--check"]);
}
