//! The linter's accuracy on real crates does not fall below the committed figures. The crates and their dependencies come
//! from the package registry; they are kept in the user's cache, or where `ASYNC_LINT_ECOSYSTEM` says.

use std::process::Command;

use anyhow::ensure;

fn run(arguments: &[&str]) -> anyhow::Result<()> {
    let output = Command::new(env!("CARGO_BIN_EXE_async-lint-ecosystem"))
        .args(arguments)
        .output()?;
    ensure!(
        output.status.success(),
        "`{}` failed:\n{}{}",
        arguments.join(" "),
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    );
    Ok(())
}

#[test]
fn accuracy_reaches_the_committed_figures() -> anyhow::Result<()> {
    run(&["fetch"])?;
    run(&["accuracy", "--check"])?;
    run(&["mutate", "--check"])
}
